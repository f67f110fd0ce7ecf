import type { Config } from '../../config.ts';
import { ill, off, REACHED_WITHIN_MS, well, type Check, type Finding } from './finding.ts';
import { claimsOf, type Claims } from './tokens.ts';

const LOGIN = 'https://login.microsoftonline.com';
const SCOPE = 'https://api.botframework.com/.default';

/** Asks for a token as the bot would to write to a channel, and whether it is of the app and the tenant that the settings name. */
export const BOT_REGISTRATION: Check = {
  name: 'Bot registration',
  remedy:
    'Check that this machine reaches login.microsoftonline.com; with UserAssignedMSI, that it runs on Azure with the identity of MicrosoftAppId.',
  async run(config) {
    const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppType: type } = config;
    if (id === null) return off('no app id: only local channels, and only on this machine');
    return type === 'UserAssignedMSI'
      ? await byManagedIdentity(config, id)
      : await byPassword(config, id, password ?? '');
  },
};

async function byManagedIdentity(config: Config, clientId: string): Promise<Finding> {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const abortSignal = AbortSignal.timeout(REACHED_WITHIN_MS);
  const token = await new ManagedIdentityCredential({ clientId }).getToken(SCOPE, { abortSignal });
  return agreement(config, clientId, claimsOf(token));
}

async function byPassword(config: Config, id: string, password: string): Promise<Finding> {
  const tenant =
    config.MicrosoftAppType === 'MultiTenant' ? 'botframework.com' : (config.MicrosoftAppTenantId ?? '');
  const answer = await fetch(`${LOGIN}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: password,
      scope: SCOPE,
    }),
    signal: AbortSignal.timeout(REACHED_WITHIN_MS),
  });
  if (answer.ok) return well(`${id} gets a token`);
  const { error = answer.status } = (await answer.json().catch(() => ({}))) as { error?: unknown };
  return ill(
    `no token for ${id}: ${String(error)}`,
    'Check MicrosoftAppId, MicrosoftAppPassword (it may have expired), MicrosoftAppType and MicrosoftAppTenantId.',
  );
}

function agreement({ MicrosoftAppTenantId: tenant }: Config, id: string, claims: Claims): Finding {
  if (claims.appid !== undefined && claims.appid !== id)
    return ill(
      `the token is of ${claims.appid}, and MicrosoftAppId is ${id}`,
      'Set MicrosoftAppId to the client id of the identity that the bot registration names.',
    );
  if (claims.tid !== undefined && claims.tid !== tenant)
    return ill(
      `the identity is of tenant ${claims.tid}, and MicrosoftAppTenantId is ${tenant ?? 'not set'}`,
      'Set MicrosoftAppTenantId to the tenant of the identity: channels are answered with tokens of that one.',
    );
  return well(`${id} gets a token as a managed identity of tenant ${tenant ?? ''}`);
}
