import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Principal } from '../../ports/principal.ts';
import type { Sessions } from '../../services/people/sessions.ts';
import { type LiveSession, type SessionGuard } from '../access.ts';
import { isSame } from '../../http/isSame.ts';

export interface SessionCookiesOptions {
  sessions: Sessions;
  /** Signs the cookies; whoever has none of its making is not even looked up. */
  key: string;
  /** Told of everybody who signs in. Never rejects. */
  onOpened: (person: Principal) => Promise<void>;
}

/** A secret and its signature, 32 bytes each. */
const VALUE = /^([\w-]{43})\.([\w-]{43})$/;

/**
 * Sessions in cookies. Lax and not Strict: after the identity provider sends a person back, the first page they get is
 * reached from another site, and a Strict cookie would not be there yet. What changes something is held by a token besides.
 */
export class SessionCookies implements SessionGuard {
  readonly #sessions: Sessions;
  readonly #key: string;
  readonly #onOpened: SessionCookiesOptions['onOpened'];

  constructor({ sessions, key, onOpened }: SessionCookiesOptions) {
    this.#sessions = sessions;
    this.#key = key;
    this.#onOpened = onOpened;
  }

  async find(headers: IncomingHttpHeaders, origin: string): Promise<LiveSession | null> {
    const secret = this.#secret(headers, origin);
    const principal = secret === null ? null : await this.#sessions.use(secret);
    if (secret === null || principal === null) return null;
    return { principal, csrf: this.#sign('csrf', secret), isAlive: () => this.#sessions.isAlive(secret) };
  }

  /** Signs a person in: the old session ends, and a new one begins whose cookie this gives. */
  async open(
    principal: Principal,
    headers: IncomingHttpHeaders,
    origin: string,
  ): Promise<{ cookie: string; csrf: string }> {
    await this.end(headers, origin);
    const secret = await this.#opened(principal);
    const value = `${secret}.${this.#sign('session', secret)}`;
    return { cookie: setCookie('session', value, origin), csrf: this.#sign('csrf', secret) };
  }

  /** Signs a person in inside a frame of another site: the cookie this gives is kept for that frame, and sent in it alone. */
  async openFramed(principal: Principal, origin: string): Promise<string> {
    const secret = await this.#opened(principal);
    return stringifySetCookie({
      name: nameOf('session', origin),
      value: `${secret}.${this.#sign('session', secret)}`,
      path: '/',
      httpOnly: true,
      sameSite: 'none',
      secure: true,
      partitioned: true,
    });
  }

  /** Ends the session of a request, if it has one, and gives the cookie that forgets it. */
  async end(headers: IncomingHttpHeaders, origin: string): Promise<string> {
    const secret = this.#secret(headers, origin);
    if (secret !== null) await this.#sessions.revoke(secret);
    return setCookie('session', '', origin, 0);
  }

  async #opened(principal: Principal): Promise<string> {
    const secret = await this.#sessions.open(principal);
    await this.#onOpened(principal);
    return secret;
  }

  #secret(headers: IncomingHttpHeaders, origin: string): string | null {
    const [, secret = '', signature = ''] = VALUE.exec(readCookie('session', headers, origin)) ?? [];
    return secret !== '' && isSame(signature, this.#sign('session', secret)) ? secret : null;
  }

  #sign(purpose: 'session' | 'csrf', secret: string): string {
    return createHmac('sha256', this.#key).update(`${purpose}:${secret}`).digest('base64url');
  }
}

type CookieName = 'session' | 'sign-in';

/** Under https a name that only this very host can set, for all of its paths. */
const nameOf = (name: CookieName, origin: string): string =>
  origin.startsWith('https:') ? `__Host-parley-${name}` : `parley-${name}`;

/** A cookie that scripts cannot read; without `seconds` it goes with the browser. */
export const setCookie = (name: CookieName, value: string, origin: string, seconds?: number): string =>
  stringifySetCookie({
    name: nameOf(name, origin),
    value,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https:'),
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });

/** The value of a cookie; empty when there is none. */
export const readCookie = (name: CookieName, headers: IncomingHttpHeaders, origin: string): string =>
  parseCookie(headers.cookie ?? '')[nameOf(name, origin)] ?? '';
