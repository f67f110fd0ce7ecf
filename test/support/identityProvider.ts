import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT_ID = 'parley';
export const CLIENT_SECRET = 'the-secret-of-parley-at-the-provider';

export type Claims = Record<string, string | string[]>;

/** A real OpenID Connect provider on loopback, at which whoever was put before the keyboard signs in without a word. */
export class RunningProvider {
  readonly issuer: string;
  /** Who sits at the keyboard, by subject; null refuses to sign in. */
  atKeyboard: string | null = null;
  readonly #http: Server;

  private constructor(http: Server) {
    this.#http = http;
    this.issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  }

  static async start(): Promise<RunningProvider> {
    const http = createServer().listen(0, '127.0.0.1');
    await once(http, 'listening');
    return new RunningProvider(http);
  }

  /** Lets the Parley at `url` send people here. With `inIdToken` all claims are in the ID token, else at userinfo. */
  serve(url: string, people: Record<string, Claims>, { inIdToken = false } = {}): void {
    const provider: Provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: [`${url}/sign-in/callback`],
          post_logout_redirect_uris: [`${url}/sign-in`],
        },
      ],
      claims: { openid: ['sub'], profile: ['name', 'locale', 'roles', 'groups'] },
      conformIdTokenClaims: !inIdToken,
      cookies: { keys: ['for-tests-only'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      findAccount: (_context, sub) => ({
        accountId: sub,
        claims: () => ({ sub, ...people[sub] }),
      }),
      // Whoever signs in has consented.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new provider.Grant({
          clientId: oidc.client?.clientId ?? '',
          accountId: oidc.session?.accountId ?? '',
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
    const handle = provider.callback();
    this.#http.removeAllListeners('request');
    this.#http.on('request', (req, res) => {
      if (!(req.url ?? '').startsWith('/interaction/')) {
        void handle(req, res);
        return;
      }
      const result =
        this.atKeyboard === null
          ? { error: 'access_denied', error_description: 'nobody signed in' }
          : { login: { accountId: this.atKeyboard, remember: false } };
      void provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
    });
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }
}
