import { localSecret } from './adapters/secrets/localSecrets.ts';
import type { Config } from './config.ts';
import type { CaseStore } from './ports/caseStore.ts';
import type { Clock } from './ports/clock.ts';
import { SessionCookies } from './server/signIn/sessionCookies.ts';
import { Sessions } from './services/sessions.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** How people sign in, and what knows their sessions. */
export interface SignIn {
  cookies: SessionCookies;
}

export function composeSignIn(config: Config, { store, clock }: { store: CaseStore; clock: Clock }): SignIn {
  const sessions = new Sessions({
    store,
    clock,
    lifeMs: config.PARLEY_SESSION_HOURS * HOUR_MS,
    idleMs: config.PARLEY_SESSION_IDLE_MINUTES * MINUTE_MS,
  });
  const key = config.PARLEY_SESSION_SECRET ?? localSecret(config.PARLEY_DATA, 'session.key');
  return { cookies: new SessionCookies({ sessions, key }) };
}
