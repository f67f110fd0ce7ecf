import type { Principal } from './principal.ts';

/** What a sign-in under way has to come back with. It stays with the browser that began it. */
export interface SignInChecks {
  state: string;
  nonce: string;
  /** PKCE's verifier: whoever steals the code cannot trade it without this. */
  verifier: string;
}

/** The provider cannot be reached, or is not what the settings say; later may be better. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** What came back is not a sign-in that this server began, or the provider says no. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** Who vouches for agents and supervisors. Every method rejects with `ProviderUnavailable` when it cannot be asked. */
export interface IdentityProvider {
  /** What people know it by. */
  readonly label: string;

  /** Where to send a person, and what to hold against what comes back to `redirectUri`. */
  begin(
    redirectUri: string,
    options: { chooseAccount: boolean },
  ): Promise<{ url: string; checks: SignInChecks }>;

  /**
   * Who came back at `address`, the whole of it; with no role when nobody gave them one. `hint` helps `endSession`.
   * Rejects with `SignInRefused`.
   */
  finish(address: URL, checks: SignInChecks): Promise<{ person: Principal; hint: string | null }>;

  /** Where to send a person to be signed out there too, and from there to `returnTo`; null where it offers no such thing. */
  endSession(returnTo: string, hint: string | null): Promise<string | null>;
}
