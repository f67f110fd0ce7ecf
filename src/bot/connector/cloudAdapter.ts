import { CloudAdapter } from 'botbuilder';
import { KeptClients } from './keptClients.ts';

export type { CloudAdapter };

/** How the bot is registered; all null for one that is not, which is reached without authentication. */
export interface Registration {
  MicrosoftAppId: string | null;
  MicrosoftAppPassword: string | null;
  MicrosoftAppTenantId: string | null;
  MicrosoftAppType: string;
}

/** What speaks with the Bot Framework's channels. */
export function cloudAdapter(registration: Registration, onError: (error: Error) => void): CloudAdapter {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType } = registration;
  const adapter = new CloudAdapter(
    new KeptClients({
      ...(MicrosoftAppId === null ? {} : { MicrosoftAppId }),
      ...(MicrosoftAppPassword === null ? {} : { MicrosoftAppPassword }),
      ...(MicrosoftAppTenantId === null ? {} : { MicrosoftAppTenantId }),
      MicrosoftAppType,
    }),
  );
  // A message that could not be taken is not acknowledged, so that its channel brings it again.
  adapter.onTurnError = (_context, error) => {
    onError(error);
    return Promise.reject(new Error('the activity could not be taken'));
  };
  return adapter;
}
