import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Answer, Call, Endpoint } from '../../http/endpoint.ts';
import { type IdentityProvider, ProviderUnavailable, SignInRefused } from '../../ports/identityProvider.ts';
import type { Principal } from '../../ports/principal.ts';
import { html, smallPage } from './html.ts';
import { landing, wantedAddress } from './pages.ts';
import { readCookie, type SessionCookies, setCookie } from './sessionCookies.ts';

const CALLBACK = '/sign-in/callback';
/** How long a person may take at the provider. */
const PENDING_S = 600;
const MOST_HINTS = 5_000;

const Pending = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
type Pending = z.infer<typeof Pending>;

export interface ProviderSignInOptions {
  provider: IdentityProvider;
  cookies: SessionCookies;
  /** Signs what the browser keeps while its person is at the provider. */
  key: string;
  onError: (error: unknown) => void;
}

export class ProviderSignIn {
  readonly #options: ProviderSignInOptions;
  readonly #key: Uint8Array;
  /** The provider's word for a session, by its csrf token: to end it there without asking. Lost at a restart, harmlessly. */
  readonly #hints = new LRUCache<string, string>({ max: MOST_HINTS });

  constructor(options: ProviderSignInOptions) {
    this.#options = options;
    this.#key = new TextEncoder().encode(`sign-in:${options.key}`);
  }

  get endpoints(): Endpoint[] {
    const get = (path: string, summary: string, answer: Endpoint['answer']): Endpoint => ({
      method: 'GET',
      path,
      summary,
      access: 'public',
      takes: 'nothing',
      answer,
    });
    return [
      get('/sign-in', 'where a person signs in', ({ query }) => Promise.resolve(this.#page(query))),
      get('/sign-in/provider', 'goes to the identity provider', (call) => this.#begin(call)),
      get(CALLBACK, 'comes back from the identity provider', (call) => this.#finish(call)),
    ];
  }

  /** Where a signed-in person is signed out of the provider too; null where that is not possible. */
  async endSession({ origin, csrf }: Call): Promise<string | null> {
    const hint = this.#hints.get(csrf ?? '') ?? null;
    try {
      return await this.#options.provider.endSession(`${origin}/sign-in`, hint);
    } catch (error) {
      this.#options.onError(error);
      return null;
    }
  }

  #page(query: URLSearchParams): Answer {
    const { label } = this.#options.provider;
    const signedOut = query.get('state') === 'signed-out';
    return smallPage({
      title: signedOut ? 'You are signed out' : 'Sign in to the desk',
      body: html`<p>Agents and supervisors sign in with their account at ${label}.</p>
        ${this.#button(query.get('to'), `Sign in with ${label}`)}`,
    });
  }

  async #begin({ query, origin }: Call): Promise<Answer> {
    try {
      const options = { chooseAccount: query.has('choose') };
      const { url, checks } = await this.#options.provider.begin(origin + CALLBACK, options);
      const pending = await this.#seal({ ...checks, to: wantedAddress(query.get('to')) });
      const cookie = setCookie('sign-in', pending, origin, PENDING_S);
      return { status: 303, headers: { location: url, 'set-cookie': cookie } };
    } catch (error) {
      return this.#failed(error, query.get('to'), []);
    }
  }

  async #finish({ headers, origin, query }: Call): Promise<Answer> {
    const forget = setCookie('sign-in', '', origin, 0);
    const pending = await this.#unseal(readCookie('sign-in', headers, origin));
    try {
      if (!pending) throw new SignInRefused('this browser began no sign-in, or did so too long ago');
      const address = new URL(`${origin}${CALLBACK}?${query.toString()}`);
      const { person, hint } = await this.#options.provider.finish(address, pending);
      if (person.roles.length === 0) return this.#noRole(person, forget);
      const { cookie, csrf } = await this.#options.cookies.open(person, headers, origin);
      if (hint !== null) this.#hints.set(csrf, hint);
      return {
        status: 303,
        headers: { location: landing(pending.to, person.roles), 'set-cookie': [forget, cookie] },
      };
    } catch (error) {
      return this.#failed(error, pending?.to ?? null, [forget]);
    }
  }

  #noRole({ name }: Principal, forget: string): Answer {
    const { label } = this.#options.provider;
    return smallPage({
      status: 403,
      title: 'You have no role here',
      headers: { 'set-cookie': [forget] },
      body: html`<p>
          ${label} says that you are ${name}, but nobody has made you an agent or a supervisor of this Parley.
        </p>
        <p>Ask whoever looks after your accounts at ${label} for one of these roles, then sign in again.</p>
        <p><a class="button" href="/sign-in/provider?choose">Sign in as somebody else</a></p>`,
    });
  }

  #failed(error: unknown, to: string | null, cookies: string[]): Answer {
    const isDown = error instanceof ProviderUnavailable;
    if (!isDown && !(error instanceof SignInRefused)) throw error;
    this.#options.onError(error);
    const { label } = this.#options.provider;
    return smallPage({
      status: isDown ? 502 : 400,
      title: 'That sign-in did not work',
      headers: { 'set-cookie': cookies },
      body: html`<p>
          ${
            isDown
              ? `${label} cannot be reached just now. Try again in a minute.`
              : 'It was not finished in the browser and the time it was begun in, was used already, or was broken off.'
          }
        </p>
        ${this.#button(to, 'Try again')}`,
    });
  }

  #button(to: string | null, words: string) {
    const wanted = wantedAddress(to);
    const address = `/sign-in/provider${wanted === '' ? '' : `?to=${encodeURIComponent(wanted)}`}`;
    return html`<p><a class="button" href="${address}">${words}</a></p>`;
  }

  #seal(pending: Pending): Promise<string> {
    return new SignJWT({ ...pending })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(`${PENDING_S} s`)
      .sign(this.#key);
  }

  async #unseal(sealed: string): Promise<Pending | null> {
    try {
      return Pending.parse((await jwtVerify(sealed, this.#key, { algorithms: ['HS256'] })).payload);
    } catch {
      return null;
    }
  }
}
