import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { EMPTY_CHAIN, seal, type ChainHead } from '../../domain/case/chain.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { Principal } from '../../ports/principal.ts';
import { newSalt } from '../cases/caseFiles.ts';

const SessionEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), principal: Principal, expiresAt: Instant }),
  /** Kept now and then, so that every process knows that the person is still there. */
  z.object({ type: z.literal('used') }),
  z.object({ type: z.literal('revoked') }),
]);
type SessionEntry = z.infer<typeof SessionEntry>;

interface Loaded {
  principal: Principal | null;
  expiresAt: Instant;
  usedAt: Instant;
  revoked: boolean;
  head: ChainHead;
  sequence: number;
}

export interface SessionsOptions {
  store: CaseStore;
  clock: Clock;
  /** A session ends this long after its person signed in, in ms. */
  lifeMs: number;
  /** And this long after its last use, in ms. */
  idleMs: number;
  /** For how long a look at the store holds, in ms: sign-out elsewhere is known that much later. */
  knownForMs?: number;
}

const KNOWN_FOR_MS = 1_000;
/** By size and not by number: room for a number is taken at once. */
const ROOM = { maxSize: 10_000, sizeCalculation: () => 1 };
const SECRET_BYTES = 32;
const NONE: Loaded = {
  principal: null,
  expiresAt: '',
  usedAt: '',
  revoked: false,
  head: EMPTY_CHAIN,
  sequence: 0,
};

/**
 * Sessions of signed-in people, each a stream of the store named by the hash of its secret: every process on the store
 * knows them, and what is stored opens nothing. Every method rejects with `StoreUnavailable` when the store does not answer.
 */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #known = new LRUCache<string, Loaded>(ROOM);
  readonly #fresh: LRUCache<string, true>;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#fresh = new LRUCache({ ...ROOM, ttl: options.knownForMs ?? KNOWN_FOR_MS });
  }

  /** Opens a new session, and gives its secret. */
  async open(principal: Principal): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const expiresAt = new Date(this.#now() + this.#options.lifeMs).toISOString();
    await this.#append(streamOf(secret), NONE, { type: 'opened', principal, expiresAt });
    return secret;
  }

  /** Whose session this is, and notes that it is used; null for one that never was, is over or was revoked. */
  async use(secret: string): Promise<Principal | null> {
    const stream = streamOf(secret);
    const loaded = this.#fresh.has(stream) ? (this.#known.get(stream) ?? NONE) : await this.#read(stream);
    const principal = this.#holder(loaded);
    const noteEveryMs = Math.min(this.#options.idleMs / 4, 5 * 60_000);
    if (!principal || this.#now() - Date.parse(loaded.usedAt) <= noteEveryMs) return principal;
    if (await this.#append(stream, loaded, { type: 'used' })) return principal;
    // It was used, or revoked, elsewhere just now.
    return this.#holder(await this.#read(stream));
  }

  /** Whether a session holds, as the store has it now; that is no use of it. */
  async isAlive(secret: string): Promise<boolean> {
    return this.#holder(await this.#read(streamOf(secret))) !== null;
  }

  /** Ends a session for all processes. One that never was stays so. */
  async revoke(secret: string): Promise<void> {
    const stream = streamOf(secret);
    for (;;) {
      const loaded = await this.#read(stream);
      if (loaded.principal === null || loaded.revoked) return;
      if (await this.#append(stream, loaded, { type: 'revoked' })) return;
    }
  }

  #holder({ principal, revoked, expiresAt, usedAt }: Loaded): Principal | null {
    const now = this.#now();
    const hasExpired = now >= Date.parse(expiresAt) || now >= Date.parse(usedAt) + this.#options.idleMs;
    return principal === null || revoked || hasExpired ? null : principal;
  }

  async #read(stream: string): Promise<Loaded> {
    let loaded = this.#known.get(stream) ?? NONE;
    for (const { sequence, entries } of await this.#options.store.read(stream, loaded.sequence)) {
      for (const { n, hash, at, content } of entries)
        loaded = { ...fold(loaded, SessionEntry.parse(content), at), head: { n, hash }, sequence };
    }
    return this.#keep(stream, loaded);
  }

  async #append(stream: string, before: Loaded, content: SessionEntry): Promise<boolean> {
    const at = new Date(this.#now()).toISOString();
    const entries = seal(before.head, [content], at, newSalt);
    const sequence = before.sequence + 1;
    const { ok } = await this.#options.store.append({ stream, sequence, at, entries });
    if (ok)
      this.#keep(stream, { ...fold(before, content, at), head: entries.at(-1) ?? before.head, sequence });
    else this.#fresh.delete(stream);
    return ok;
  }

  /** A look that began before an append and ends after it knows less. */
  #keep(stream: string, loaded: Loaded): Loaded {
    const known = this.#known.get(stream);
    if (known && known.sequence > loaded.sequence) return known;
    if (loaded.sequence > 0) this.#known.set(stream, loaded);
    this.#fresh.set(stream, true);
    return loaded;
  }

  #now(): number {
    return this.#options.clock.now().getTime();
  }
}

function fold(before: Loaded, entry: SessionEntry, at: Instant): Loaded {
  switch (entry.type) {
    case 'opened':
      return { ...before, principal: entry.principal, expiresAt: entry.expiresAt, usedAt: at };
    case 'used':
      return { ...before, usedAt: at };
    case 'revoked':
      return { ...before, revoked: true };
  }
}

const streamOf = (secret: string): string => `session/${createHash('sha256').update(secret).digest('hex')}`;
