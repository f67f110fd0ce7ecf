import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Role } from '../../ports/principal.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { asSeen } from './agentName.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

/** What a link lets somebody be; a null name is for them to say. */
export interface Grant {
  role: Role;
  name: string | null;
}

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

type NameEntry = ({ type: 'named' } & Partial<Holder>) | { type: 'given_back' };

/** One of the streams of a name, and who has it; null while nobody does. */
interface Place {
  stream: string;
  holder: Holder | null;
}

type LinkEntry = ({ type: 'issued'; expiresAt: Instant } & Grant) | { type: 'spent' };
type Link = Grant & { expiresAt: Instant; spent: boolean };

export const LINK_LIFE_MS = 3_600_000;
const MARK_LENGTH = 12;
const CODE = /^[\w-]{43}$/;

/**
 * Codes that sign somebody in once, within an hour. The store holds only the hash of each, and of two who spend one at
 * the same time exactly one is let in, on whatever process. Methods reject with `StoreUnavailable` when the store does not answer.
 */
export class SignInLinks {
  readonly #clock: Clock;
  readonly #links;
  readonly #names;

  constructor(stored: { store: CaseStore; clock: Clock }) {
    this.#clock = stored.clock;
    this.#links = new FoldedStreams<Link | null, LinkEntry>({
      ...stored,
      empty: null,
      fold: (link, entry) =>
        entry.type === 'issued' ? { ...entry, spent: false } : link && { ...link, spent: true },
    });
    this.#names = new FoldedStreams<Holder | null, NameEntry>({
      ...stored,
      empty: null,
      fold: (_, entry) => (entry.type === 'named' ? Holder.parse(entry) : null),
    });
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
    const spent = await this.#links.change(streamOf(code), (latest) =>
      latest?.spent === false ? [{ type: 'spent' }] : null,
    );
    return spent && { role: link.role, name: link.name, mark: markOf(code) };
  }

  async #issue(grant: Grant): Promise<string> {
    const code = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.#clock.now().getTime() + LINK_LIFE_MS).toISOString();
    await this.#links.change(streamOf(code), () => [{ type: 'issued', ...grant, expiresAt }]);
    return code;
  }

  async #usable(code: string): Promise<Link | null> {
    const link = CODE.test(code) ? await this.#links.read(streamOf(code)) : null;
    const isOpen = link !== null && !link.spent && this.#clock.now().getTime() < Date.parse(link.expiresAt);
    return isOpen ? link : null;
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

  /** False where somebody else has it by now. */
  async #put({ stream, holder: before }: Place, holder: Holder | null): Promise<boolean> {
    const put = await this.#names.change(stream, (latest) => {
      if (latest?.name !== before?.name || latest?.mark !== before?.mark) return null;
      return [holder === null ? { type: 'given_back' } : { type: 'named', ...holder }];
    });
    return put !== null;
  }

  async #place(stream: string): Promise<Place> {
    return { stream, holder: await this.#names.read(stream) };
  }
}

/** Whom a link names is whoever else was named so; who wrote the name is known by the one link alone. */
const isSamePerson = (held: Holder | null, { name, mark }: { name: string; mark: string | null }): boolean =>
  held !== null && (held.name ?? name) === name && (mark === null || held.mark === mark);

const nameStream = (seen: string): string => `sign-in-name/${sha256Hex(seen)}`;

const streamOf = (code: string): string => `sign-in-link/${sha256Hex(code)}`;

const markOf = (code: string): string => streamOf(code).slice(-MARK_LENGTH);
