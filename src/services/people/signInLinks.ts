import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { EMPTY_CHAIN, seal, type SealedEntry } from '../../domain/case/chain.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { Role } from '../../ports/principal.ts';
import { newSalt } from '../cases/caseFiles.ts';
import { asSeen } from './agentName.ts';

/** What a link lets somebody be; a null name is for them to say. */
const Grant = z.object({ role: Role, name: z.string().nullable() });
export type Grant = z.infer<typeof Grant>;

/** What a spent link gave, with a mark that no other link has. */
export type Spent = Grant & { mark: string };

/**
 * A name that somebody has, and by which link they gave it to themselves; null where the link that they have names them. Earlier
 * versions kept neither, and only what links name.
 */
const NameEntry = z.object({
  type: z.literal('named'),
  name: z.string().nullable().default(null),
  mark: z.string().nullable().default(null),
});

const LinkEntry = z.discriminatedUnion('type', [
  Grant.extend({ type: z.literal('issued'), expiresAt: Instant }),
  z.object({ type: z.literal('spent') }),
]);

export const LINK_LIFE_MS = 3_600_000;
const MARK_LENGTH = 12;
const CODE = /^[\w-]{43}$/;

/**
 * Codes that sign somebody in once, within an hour. The store holds only the hash of each, and of two who spend one at
 * the same time exactly one is let in, on whatever process. Methods reject with `StoreUnavailable` when the store does not answer.
 */
export class SignInLinks {
  readonly #store: CaseStore;
  readonly #clock: Clock;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** A code for somebody who will say their name themselves. */
  issue(role: Role): Promise<string> {
    return this.#issue({ role, name: null });
  }

  /** A code that signs in one person by name; or whose name it can be taken for, and none is issued. */
  async issueFor(name: string, role: Role): Promise<{ code: string } | { taken: string }> {
    const taken = await this.#claim(name, null);
    return taken === null ? { code: await this.#issue({ role, name }) } : { taken };
  }

  /**
   * What somebody with a link that names nobody can be taken for under this name: the name of who has it; null when it is
   * theirs from now on. A code that opens nothing takes no name.
   */
  async takenFor(code: string, name: string): Promise<string | null> {
    const link = await this.#usable(code);
    return link?.name !== null ? null : this.#claim(name, markOf(code));
  }

  /** What the code grants, which it will not do again; null when it is none, was spent or is too old. */
  async spend(code: string): Promise<Spent | null> {
    const link = await this.#usable(code);
    if (link === null) return null;
    const at = this.#clock.now().toISOString();
    const entries = seal(link.sealed, [{ type: 'spent' }], at, newSalt);
    const { ok } = await this.#store.append({ stream: streamOf(code), sequence: 2, at, entries });
    return ok ? { role: link.role, name: link.name, mark: markOf(code) } : null;
  }

  async #issue(grant: Grant): Promise<string> {
    const code = randomBytes(32).toString('base64url');
    const now = this.#clock.now();
    const at = now.toISOString();
    const expiresAt = new Date(now.getTime() + LINK_LIFE_MS).toISOString();
    const entries = seal(EMPTY_CHAIN, [{ type: 'issued', ...grant, expiresAt }], at, newSalt);
    await this.#store.append({ stream: streamOf(code), sequence: 1, at, entries });
    return code;
  }

  async #usable(code: string): Promise<(Grant & { sealed: SealedEntry<unknown> }) | null> {
    if (!CODE.test(code)) return null;
    const [issued, ...more] = await this.#store.read(streamOf(code), 0);
    const sealed = issued?.entries.at(-1);
    if (!sealed || more.length > 0) return null;
    const link = LinkEntry.parse(sealed.content);
    const isOpen = link.type === 'issued' && this.#clock.now().getTime() < Date.parse(link.expiresAt);
    return isOpen ? { role: link.role, name: link.name, sealed } : null;
  }

  /** Null once the name is theirs, or who has one that is taken for it. A name that somebody wrote for themselves goes to whom a link names. */
  async #claim(name: string, mark: string | null): Promise<string | null> {
    const streams = asSeen(name).map(nameStream);
    const holders = await Promise.all(streams.map((stream) => this.#holder(stream)));
    const other = holders.find((held) => held !== null && !isSamePerson(held, { name, mark }));
    if (other) return other.name ?? name;
    const at = this.#clock.now().toISOString();
    for (const [index, stream] of streams.entries()) {
      const held = holders[index] ?? null;
      if (held !== null && held.name !== null && held.mark === mark) continue;
      const entries = seal(held?.sealed ?? EMPTY_CHAIN, [{ type: 'named', name, mark }], at, newSalt);
      const { ok } = await this.#store.append({ stream, sequence: (held?.sequence ?? 0) + 1, at, entries });
      if (!ok) return this.#claim(name, mark);
    }
    return null;
  }

  async #holder(stream: string): Promise<Holder | null> {
    const last = (await this.#store.read(stream, 0)).at(-1);
    const sealed = last?.entries.at(-1);
    return last && sealed ? { ...NameEntry.parse(sealed.content), sequence: last.sequence, sealed } : null;
  }
}

type Holder = z.infer<typeof NameEntry> & { sequence: number; sealed: SealedEntry<unknown> };

/** Whom a link names is whoever else was named so; who wrote the name is known by the one link alone. */
const isSamePerson = (held: Holder, { name, mark }: { name: string; mark: string | null }): boolean =>
  (held.name ?? name) === name && (mark === null || held.mark === mark);

const nameStream = (seen: string): string =>
  `sign-in-name/${createHash('sha256').update(seen).digest('hex')}`;

const streamOf = (code: string): string => `sign-in-link/${createHash('sha256').update(code).digest('hex')}`;

const markOf = (code: string): string => streamOf(code).slice(-MARK_LENGTH);
