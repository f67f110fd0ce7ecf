import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type Access, type Answer, refusal, type Socket } from '../http/endpoint.ts';
import { hasRole, type Principal } from '../ports/principal.ts';
import { Repeating } from '../services/background/repeating.ts';
import { isSame } from '../http/isSame.ts';
import { originOf } from '../http/origin.ts';
import { keyHolder } from './keyHolder.ts';
import { forbiddenPage, toSignIn } from './signIn/pages.ts';

export interface LiveSession {
  principal: Principal;
  /** What unsafe requests of this session have to bring; null where no browser sends by itself what shows who it is. */
  csrf: string | null;
  /** Whether it still holds, looked up now. Rejects when nobody can say. */
  isAlive(): Promise<boolean>;
}

/** Who knows the sessions of signed-in people. */
export interface SessionGuard {
  /** The session of a request's cookie; null for none, and for one that is forged, over or revoked. */
  find(headers: IncomingHttpHeaders, origin: string): Promise<LiveSession | null>;
}

export interface GateOptions {
  /** Null when nobody can sign in: then nobody gets through where a session is needed. */
  guard: SessionGuard | null;
  /**
   * This installation's key, which programs of its own bring as a bearer token: it opens what asks for it, and what is for agents
   * to whoever says besides who they are (`agentHeaders`). Null where nobody has one.
   */
  deskKey: string | null;
  publicUrl: string | null;
  /** How often open sockets are checked for whether their session still holds, in ms. */
  lookEveryMs?: number;
}

const LOOK_EVERY_MS = 2_000;
/** The client is to sign in again, and not to come back by itself before that. */
export const SESSION_OVER = 4401;
const SAFE = new Set(['GET', 'HEAD']);

const sessions = new WeakMap<IncomingMessage, LiveSession>();

/** The session that a request was admitted with; null where none was asked for. */
export const sessionOf = (req: IncomingMessage): LiveSession | null => sessions.get(req) ?? null;

/** The one place that decides who gets through to what: every route and every socket passes it. */
export class Gate {
  readonly #options: GateOptions;
  readonly #open = new Map<Socket, LiveSession>();
  readonly #looks: Repeating;

  constructor(options: GateOptions) {
    this.#options = options;
    const everyMs = options.lookEveryMs ?? LOOK_EVERY_MS;
    const run = (): Promise<void> => this.#endTheSignedOut();
    this.#looks = new Repeating({ run, everyMs, firstAfterMs: everyMs, onError: () => undefined });
    this.#looks.start();
  }

  /** Null for a request that may go on, before its body is read; what to answer to any other. */
  async admit(req: IncomingMessage, access: Access): Promise<Answer | null> {
    if (access === 'desk_key') return this.#hasDeskKey(req) ? null : KEY_FIRST;
    if (access !== 'agent' && access !== 'supervisor') return null;
    const session = await this.#sessionOf(req);
    if (session && 'status' in session) return session;
    if (!session) return isPageVisit(req) ? toSignIn(req.url ?? '/', isFramed(req)) : SIGN_IN_FIRST;
    if (!hasRole(session.principal, access))
      return isPageVisit(req) ? forbiddenPage(session.principal) : NOT_YOURS;
    sessions.set(req, session);
    return null;
  }

  /** Null when the signed-in person means this request, and no other site made their browser send it. */
  checkIntent(req: IncomingMessage, access: Access): Answer | null {
    if ((access !== 'agent' && access !== 'supervisor') || SAFE.has(req.method ?? '')) return null;
    const session = sessionOf(req);
    if (session?.csrf === null) return null;
    const given = req.headers['x-csrf-token'] ?? formField(req, 'csrf');
    const fits = session !== null && typeof given === 'string' && isSame(given, session.csrf);
    return fits && isSameOrigin(req.headers, originOf(req, this.#options.publicUrl)) ? null : FORGED;
  }

  /** As `admit`, for a websocket: browsers open one to any site, with its cookies, and name the page that did. */
  async admitSocket(req: IncomingMessage, access: Access): Promise<Answer | null> {
    if (access !== 'agent' && access !== 'supervisor') return null;
    const isOwn = req.headers.origin === originOf(req, this.#options.publicUrl);
    if (!isOwn && !this.#hasDeskKey(req)) return FORGED;
    return await this.admit(req, access);
  }

  /** Closes a socket when the session it was opened with is over. */
  watch(
    req: IncomingMessage,
    socket: Socket & { once(event: 'close', listener: () => void): unknown },
  ): void {
    const session = sessionOf(req);
    if (!session) return;
    this.#open.set(socket, session);
    socket.once('close', () => this.#open.delete(socket));
  }

  close(): void {
    void this.#looks.stop();
  }

  /** The key decides for whom a request acts, whatever cookie comes beside it; a bearer token that is not the key says nothing. */
  async #sessionOf(req: IncomingMessage): Promise<LiveSession | Answer | null> {
    if (!this.#hasDeskKey(req))
      return (await this.#options.guard?.find(req.headers, originOf(req, this.#options.publicUrl))) ?? null;
    const principal = keyHolder(req.headers);
    return 'status' in principal
      ? principal
      : { principal, csrf: null, isAlive: () => Promise.resolve(true) };
  }

  #hasDeskKey({ headers }: IncomingMessage): boolean {
    const { deskKey } = this.#options;
    return deskKey !== null && isSame(headers.authorization ?? '', `Bearer ${deskKey}`);
  }

  async #endTheSignedOut(): Promise<void> {
    await Promise.all(
      [...this.#open].map(async ([socket, session]) => {
        // While the store does not answer nobody can sign out either.
        if (await session.isAlive().catch(() => true)) return;
        socket.close(SESSION_OVER, 'the session is over');
      }),
    );
  }
}

/**
 * Whether a request comes from this server's own pages. A client that is no browser sends neither header, and is held by
 * its token alone.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined || headers.origin === origin;
}

/** A person who opens an address in a browser gets a page, and a program gets JSON. */
const isPageVisit = ({ method, headers, url = '' }: IncomingMessage): boolean =>
  SAFE.has(method ?? '') && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

/** A page in a frame cannot go to where a window signs in: identity providers refuse to be framed. */
const isFramed = ({ headers }: IncomingMessage): boolean => headers['sec-fetch-dest'] === 'iframe';

function formField(req: IncomingMessage, name: string): unknown {
  const body: unknown = 'body' in req ? req.body : null;
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

const KEY_FIRST = refusal(401, 'Unauthorized', 'This asks for the desk key, as a bearer token.');
const SIGN_IN_FIRST = refusal(401, 'SignInFirst', 'Sign in first: your session is over, or there was none.');
const NOT_YOURS = refusal(403, 'NotYours', 'This is for supervisors.');
const FORGED = refusal(
  403,
  'NotFromHere',
  'This did not come from a page of this Parley. Reload the page and try again.',
);
