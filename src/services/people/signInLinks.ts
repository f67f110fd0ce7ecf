import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { EMPTY_CHAIN, seal, type ChainHead, type SealedEntry } from '../../domain/case/chain.ts';
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
const Holder = z.object({
  name: z.string().nullable().default(null),
  mark: z.string().nullable().default(null),
});
type Holder = z.infer<typeof Holder>;

const NameEntry = z.discriminatedUnion('type', [
  Holder.extend({ type: z.literal('named') }),
  z.object({ type: z.literal('given_back') }),
]);

/** One of the streams of a name, and how it stands. */
interface Place {
  stream: string;
  sequence: number;
  head: ChainHead;
  /** Null while nobody has it. */
  holder: Holder | null;
}

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
    const before = new Map<string, Holder | null>();
    for (;;) {
      const places = await Promise.all(asSeen(name).map((seen) => this.#place(nameStream(seen))));
      const other = places.find(({ holder }) => holder !== null && !isSamePerson(holder, { name, mark }));
      if (other) {
        for (const place of places) {
          const was = before.get(place.stream);
          if (was !== undefined && isSamePerson(place.holder, { name, mark })) await this.#put(place, was);
        }
        return other.holder?.name ?? name;
      }
      if (await this.#takeAll(places, { name, mark }, before)) return null;
    }
  }

  /** False where somebody was faster at one of them. What is taken is noted in `before`, with who had it. */
  async #takeAll(
    places: readonly Place[],
    own: Holder,
    before: Map<string, Holder | null>,
  ): Promise<boolean> {
    for (const place of places) {
      const { stream, holder } = place;
      if (holder !== null && holder.name !== null && holder.mark === own.mark) continue;
      if (!(await this.#put(place, own))) return false;
      before.set(stream, holder);
    }
    return true;
  }

  async #put({ stream, sequence, head }: Place, holder: Holder | null): Promise<boolean> {
    const at = this.#clock.now().toISOString();
    const content = holder === null ? { type: 'given_back' } : { type: 'named', ...holder };
    const entries = seal(head, [content], at, newSalt);
    return (await this.#store.append({ stream, sequence: sequence + 1, at, entries })).ok;
  }

  async #place(stream: string): Promise<Place> {
    const last = (await this.#store.read(stream, 0)).at(-1);
    const sealed = last?.entries.at(-1);
    if (!last || !sealed) return { stream, sequence: 0, head: EMPTY_CHAIN, holder: null };
    const entry = NameEntry.parse(sealed.content);
    const holder = entry.type === 'named' ? Holder.parse(entry) : null;
    return { stream, sequence: last.sequence, head: sealed, holder };
  }
}

/** Whom a link names is whoever else was named so; who wrote the name is known by the one link alone. */
const isSamePerson = (held: Holder | null, { name, mark }: { name: string; mark: string | null }): boolean =>
  held !== null && (held.name ?? name) === name && (mark === null || held.mark === mark);

const nameStream = (seen: string): string =>
  `sign-in-name/${createHash('sha256').update(seen).digest('hex')}`;

const streamOf = (code: string): string => `sign-in-link/${createHash('sha256').update(code).digest('hex')}`;

const markOf = (code: string): string => streamOf(code).slice(-MARK_LENGTH);
