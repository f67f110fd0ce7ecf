import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';

/** Where Teams keeps what is pasted into a message: it wants the bot's own token of whoever fetches it. */
const CONNECTOR_HOSTS = ['smba.trafficmanager.net', 'smba.infra.gov.teams.microsoft.us'];
const LOGIN = 'https://login.microsoftonline.com';
const TO_CHANNEL = 'https://api.botframework.com';

/** The bot's registration, as the settings name it. */
export interface BotRegistration {
  MicrosoftAppId: string | null;
  MicrosoftAppPassword: string | null;
  MicrosoftAppType: string;
  MicrosoftAppTenantId: string | null;
}

/**
 * The token to fetch an attachment with: the bot's for files of the connector itself, over https, and none for any other
 * address, since addresses come from whoever wrote the message.
 */
export function connectorTokens(
  bot: BotRegistration,
  getToken: () => Promise<string> = () => tokenOf(bot),
): (url: URL) => Promise<string | null> {
  return async ({ protocol, hostname, port, pathname }) => {
    const isConnectors =
      protocol === 'https:' &&
      port === '' &&
      CONNECTOR_HOSTS.includes(hostname) &&
      pathname.includes('/v3/attachments/');
    return bot.MicrosoftAppId !== null && isConnectors ? await getToken() : null;
  };
}

async function tokenOf(bot: BotRegistration): Promise<string> {
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: bot.MicrosoftAppId ?? '',
    MicrosoftAppType: bot.MicrosoftAppType,
    ...(bot.MicrosoftAppPassword === null ? {} : { MicrosoftAppPassword: bot.MicrosoftAppPassword }),
    ...(bot.MicrosoftAppTenantId === null ? {} : { MicrosoftAppTenantId: bot.MicrosoftAppTenantId }),
  });
  const credentials = await factory.createCredentials(bot.MicrosoftAppId ?? '', TO_CHANNEL, LOGIN, true);
  // Credentials of the connector can say their token; the common type of them does not.
  return await (credentials as unknown as { getToken(): Promise<string> }).getToken();
}
