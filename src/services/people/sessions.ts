import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Principal } from '../../ports/principal.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

type SessionEntry =
  | { type: 'opened'; principal: Principal; expiresAt: Instant }
  /** Kept now and then, so that every process knows that the person is still there. */
  | { type: 'used' }
  | { type: 'revoked' };

interface Session {
  principal: Principal | null;
  expiresAt: Instant;
  usedAt: Instant;
  revoked: boolean;
}

export interface SessionsOptions {
  store: CaseStore;
  clock: Clock;
  /** A session ends this long after its person signed in, in ms. */
  lifeMs: number;
  /** And this long after its last use, in ms. */
  idleMs: number;
}

/** For how long a look at the store holds: sign-out elsewhere is known that much later. */
const KNOWN_FOR_MS = 1_000;
/** By size and not by number: room for a number is taken at once. */
const ROOM = { maxSize: 10_000, sizeCalculation: () => 1 };
const SECRET_BYTES = 32;
const NONE: Session = { principal: null, expiresAt: '', usedAt: '', revoked: false };

/**
 * Sessions of signed-in people, each a stream of the store named by the hash of its secret: every process on the store
 * knows them, and what is stored opens nothing. Every method rejects with `StoreUnavailable` when the store does not answer.
 */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #streams: FoldedStreams<Session, SessionEntry>;
  readonly #fresh = new LRUCache<string, Session>({ ...ROOM, ttl: KNOWN_FOR_MS });

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#streams = new FoldedStreams({ ...options, empty: NONE, fold });
  }

  async open(principal: Principal): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const expiresAt = new Date(this.#now() + this.#options.lifeMs).toISOString();
    await this.#change(streamOf(secret), () => ({ type: 'opened', principal, expiresAt }));
    return secret;
  }

  /** Whose session this is, and notes that it is used; null for one that never was, is over or was revoked. */
  async use(secret: string): Promise<Principal | null> {
    const stream = streamOf(secret);
    const session = this.#fresh.get(stream) ?? (await this.#read(stream));
    if (!this.#isToNote(session)) return this.#holder(session);
    // It may have been used, or revoked, elsewhere just now.
    return this.#holder(
      await this.#change(stream, (latest) => (this.#isToNote(latest) ? { type: 'used' } : null)),
    );
  }

  /** Whether a session holds, as the store has it now; that is no use of it. */
  async isAlive(secret: string): Promise<boolean> {
    return this.#holder(await this.#read(streamOf(secret))) !== null;
  }

  /** Ends a session for all processes. One that never was stays so. */
  async revoke(secret: string): Promise<void> {
    await this.#change(streamOf(secret), ({ principal, revoked }) =>
      principal === null || revoked ? null : { type: 'revoked' },
    );
  }

  #holder({ principal, revoked, expiresAt, usedAt }: Session): Principal | null {
    const now = this.#now();
    const hasExpired = now >= Date.parse(expiresAt) || now >= Date.parse(usedAt) + this.#options.idleMs;
    return principal === null || revoked || hasExpired ? null : principal;
  }

  #isToNote(session: Session): boolean {
    const noteEveryMs = Math.min(this.#options.idleMs / 4, 5 * 60_000);
    return this.#holder(session) !== null && this.#now() - Date.parse(session.usedAt) > noteEveryMs;
  }

  async #read(stream: string): Promise<Session> {
    return this.#keep(stream, await this.#streams.read(stream));
  }

  async #change(stream: string, decide: (session: Session) => SessionEntry | null): Promise<Session> {
    const after = await this.#streams.change(stream, (session) => {
      const entry = decide(session);
      return entry && [entry];
    });
    return after === null ? await this.#read(stream) : this.#keep(stream, after);
  }

  #keep(stream: string, session: Session): Session {
    this.#fresh.set(stream, session);
    return session;
  }

  #now(): number {
    return this.#options.clock.now().getTime();
  }
}

function fold(before: Session, entry: SessionEntry, at: Instant): Session {
  switch (entry.type) {
    case 'opened':
      return { ...before, principal: entry.principal, expiresAt: entry.expiresAt, usedAt: at };
    case 'used':
      return { ...before, usedAt: at };
    case 'revoked':
      return { ...before, revoked: true };
  }
}

const streamOf = (secret: string): string => `session/${sha256Hex(secret)}`;
