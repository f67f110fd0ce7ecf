import * as oidc from 'openid-client';
import {
  type IdentityProvider,
  ProviderUnavailable,
  type SignInChecks,
  SignInRefused,
} from '../../ports/identityProvider.ts';
import type { Principal } from '../../ports/principal.ts';
import { type ClaimNames, toPrincipal } from './claims.ts';

export interface OidcOptions {
  /** The provider's issuer; its metadata lies under it at `.well-known/openid-configuration`. */
  issuer: string;
  clientId: string;
  /** Null for a public client, which PKCE alone protects. */
  clientSecret: string | null;
  scope: string;
  claims: ClaimNames;
}

const LONGEST_WAIT_S = 10;

/** Any OpenID Connect provider: authorization code with PKCE, state and nonce; every check is openid-client's. */
export class OidcProvider implements IdentityProvider {
  readonly label: string;
  readonly #options: OidcOptions;
  #discovered: Promise<oidc.Configuration> | null = null;

  constructor(options: OidcOptions) {
    this.#options = options;
    this.label = new URL(options.issuer).host;
  }

  async begin(redirectUri: string, { chooseAccount }: { chooseAccount: boolean }) {
    const config = await this.#discover();
    const checks = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: this.#options.scope,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      ...(chooseAccount ? { prompt: 'select_account' } : {}),
    });
    return { url: url.href, checks };
  }

  async finish(address: URL, { state, nonce, verifier }: SignInChecks) {
    const config = await this.#discover();
    try {
      const tokens = await oidc.authorizationCodeGrant(config, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims() ?? {};
      const all = { ...(await this.#userInfo(config, tokens.access_token, claims)), ...claims };
      return { person: this.#toPerson(all), hint: tokens.id_token ?? null };
    } catch (error) {
      if (error instanceof TypeError && error.message === 'fetch failed')
        throw unavailable(this.label, error);
      throw new SignInRefused(`${this.label} and this server do not agree on the sign-in`, { cause: error });
    }
  }

  async endSession(returnTo: string, hint: string | null): Promise<string | null> {
    const config = await this.#discover();
    if (config.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(config, {
      post_logout_redirect_uri: returnTo,
      state: 'signed-out',
      ...(hint === null ? {} : { id_token_hint: hint }),
    }).href;
  }

  #toPerson(claims: Record<string, unknown>): Principal {
    return toPrincipal(claims, this.#options.claims);
  }

  /** Many providers put into the ID token only who it is, and the rest where it has to be asked for. */
  async #userInfo(
    config: oidc.Configuration,
    accessToken: string,
    claims: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    const { userinfo_endpoint: endpoint } = config.serverMetadata();
    if (endpoint === undefined || this.#options.claims.roles in claims) return {};
    return await oidc.fetchUserInfo(config, accessToken, String(claims['sub']));
  }

  /** The provider's metadata, fetched when first needed: a provider that is down keeps no buyer waiting. */
  async #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#options;
    const address = new URL(issuer);
    this.#discovered ??= oidc.discovery(address, clientId, undefined, clientAuth(clientSecret), {
      timeout: LONGEST_WAIT_S,
      // The settings allow plain http on this machine alone.
      execute: address.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    });
    try {
      return await this.#discovered;
    } catch (error) {
      this.#discovered = null;
      throw unavailable(this.label, error);
    }
  }
}

const unavailable = (label: string, cause: unknown): ProviderUnavailable =>
  new ProviderUnavailable(`${label} cannot be asked who somebody is`, { cause });

/** Basic unless the provider knows only the other way: OpenID Connect Discovery 1.0, section 3. */
function clientAuth(secret: string | null): oidc.ClientAuth {
  if (secret === null) return oidc.None();
  return (server, ...rest) => {
    const isBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    (isBasic ? oidc.ClientSecretBasic : oidc.ClientSecretPost)(secret)(server, ...rest);
  };
}
