import { OidcProvider } from '../adapters/oidc/oidcProvider.ts';
import { sessionKey } from './secrets.ts';
import type { Shared } from './shared.ts';
import { RateLimit } from '../http/rateLimit.ts';
import type { Config } from '../config.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Principal, Role } from '../ports/principal.ts';
import { linkTo, localSignIn } from '../server/signIn/localSignIn.ts';
import { ProviderSignIn } from '../server/signIn/providerSignIn.ts';
import { SessionCookies } from '../server/signIn/sessionCookies.ts';
import { signOut } from '../server/signIn/signOut.ts';
import { teamsTab } from '../server/signIn/teamsTab.ts';
import { Sessions } from '../services/people/sessions.ts';
import { SignInLinks } from '../services/people/signInLinks.ts';
import { TabCodes } from '../services/people/tabCodes.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const GUESSES = { perSecond: 1 / 6, burst: 20 };

export interface SignIn {
  cookies: SessionCookies;
  endpoints: Endpoint[];
  /** A link at `base` that signs somebody in once, and leads to `to`; null where an identity provider does that. */
  link: ((base: string, role: Role, to: string) => Promise<string>) | null;
}

type Parts = Pick<Shared, 'store' | 'clock' | 'log'> & { signedIn: (person: Principal) => Promise<void> };

export function composeSignIn(config: Config, { store, clock, signedIn, log }: Parts): SignIn {
  const sessions = new Sessions({
    store,
    clock,
    lifeMs: config.PARLEY_SESSION_HOURS * HOUR_MS,
    idleMs: config.PARLEY_SESSION_IDLE_MINUTES * MINUTE_MS,
  });
  const key = sessionKey(config);
  const cookies = new SessionCookies({
    sessions,
    key,
    onOpened: (person) => signedIn(person).catch((error: unknown) => log.error(error, 'presence')),
  });
  const framed = framedSignIn(config, { store, clock, cookies });
  const provider = chooseProvider(config);
  if (provider) {
    const byProvider = new ProviderSignIn({
      provider,
      cookies,
      key,
      onError: (error) => log.error(error, 'sign-in'),
    });
    const elsewhere = byProvider.endSession.bind(byProvider);
    return {
      cookies,
      endpoints: [...byProvider.endpoints, ...signOut({ cookies, elsewhere }), ...framed],
      link: null,
    };
  }
  const links = new SignInLinks({ store, clock });
  const guesses = new RateLimit(GUESSES, clock);
  return {
    cookies,
    endpoints: [
      ...localSignIn({ links, cookies, guesses }),
      ...signOut({ cookies, elsewhere: () => Promise.resolve(null) }),
      ...framed,
    ],
    link: async (base, role, to) => linkTo(base, await links.issue(role), { to }),
  };
}

function chooseProvider(config: Config): OidcProvider | null {
  if (config.PARLEY_OIDC_ISSUER === null || config.PARLEY_OIDC_CLIENT_ID === null) return null;
  return new OidcProvider({
    issuer: config.PARLEY_OIDC_ISSUER,
    clientId: config.PARLEY_OIDC_CLIENT_ID,
    clientSecret: config.PARLEY_OIDC_CLIENT_SECRET,
    scope: config.PARLEY_OIDC_SCOPE,
    claims: {
      id: config.PARLEY_OIDC_ID_CLAIM,
      roles: config.PARLEY_OIDC_ROLES_CLAIM,
      agentRole: config.PARLEY_OIDC_AGENT_ROLE,
      supervisorRole: config.PARLEY_OIDC_SUPERVISOR_ROLE,
      teams: config.PARLEY_OIDC_TEAMS_CLAIM,
    },
  });
}

/** Without anybody who may frame the pages there is nothing to sign in to in a frame. */
function framedSignIn(
  { PARLEY_FRAME_ANCESTORS: frameAncestors }: Config,
  { store, clock, cookies }: Pick<Shared, 'store' | 'clock'> & { cookies: SessionCookies },
): Endpoint[] {
  if (frameAncestors.length === 0) return [];
  return teamsTab({ cookies, codes: new TabCodes({ store, clock }), frameAncestors });
}
