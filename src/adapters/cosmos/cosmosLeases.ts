import type { Container, Resource } from '@azure/cosmos';
import { LRUCache } from 'lru-cache';
import { systemClock, type Clock } from '../../ports/clock.ts';
import type { LeaseAsked, Leases, Note } from '../../ports/leases.ts';
import { LEASES } from './cosmosContainers.ts';
import { CosmosDatabase, type CosmosSettings } from './cosmosDatabase.ts';
import { CONFLICT, NOT_FOUND, PRECONDITION_FAILED, statusOf } from './cosmosErrors.ts';
import { readItem } from './cosmosItems.ts';

const ID = 'lease';
/** A turn goes on without a lease that is not to be had, and its buyer waits meanwhile. */
const WITHIN_MS = 4_000;
/** Whoever goes on without it takes what a buyer sends in one go apart, so it is asked for again soon and often. */
const AGAIN_AFTER_MS = [30, 60, 120, 240, 480, 480, 480];

/** The service takes so many changes in one. */
const NOTES_A_PATCH = 10;

interface LeaseDocument {
  id: typeof ID;
  name: string;
  holder: string;
  /** In ms since 1970. */
  until: number;
  notes: Note[];
}

type Stored = LeaseDocument & Resource;

/**
 * Leases in Azure Cosmos DB: one document each, made by whoever is first and changed only as it was seen. The container deletes what
 * nobody gave back. Clocks of processes differ by less than a lease lasts.
 *
 * Whoever has a lease goes on holding it by a write on what was seen last: a read may be behind, and that write is refused where a note
 * was left since. Notes stay in the document until the next write behind the one that handed them out, as its answer may be lost.
 *
 * An undisturbed lease is one create, one replace and one delete.
 */
export class CosmosLeases implements Leases {
  readonly #database: CosmosDatabase;
  readonly #clock: Clock;
  /** What was taken through this object, as it was last seen. */
  readonly #taken = new LRUCache<string, Stored>({ max: 10_000 });
  /** What somebody had when it was last asked for here: whoever waits looks, and does not try to make it each time. */
  readonly #isThere = new LRUCache<string, true>({ max: 10_000 });
  /** The notes of each lease that were handed out through this object. */
  readonly #handedOut = new LRUCache<string, Set<string>>({ max: 10_000 });
  #deadlineMs: number | undefined;

  constructor({ clock = systemClock, ...settings }: CosmosSettings & { clock?: Clock }) {
    this.#clock = clock;
    this.#database = new CosmosDatabase({ settings, containers: [LEASES] });
  }

  async take(asked: LeaseAsked): Promise<Note[] | null> {
    const notes = await this.#ask((leases, signal) => this.#take(leases, asked, signal));
    return notes && this.#handOut(asked.name, notes);
  }

  async release({ name, holder }: Pick<LeaseAsked, 'name' | 'holder'>): Promise<Note[]> {
    const left = await this.#ask(async (leases, signal) => {
      const known = this.#taken.get(name) ?? (await readItem<LeaseDocument>(leases, ID, name, signal));
      this.#taken.delete(name);
      if (known?.holder !== holder) return [];
      const fresh = this.#fresh(known);
      if (fresh.length > 0) this.#taken.set(name, known);
      else await leases.item(ID, name).delete({ abortSignal: signal, ...asSeen(known) });
      return fresh;
    });
    if (left.length === 0) for (const known of [this.#handedOut, this.#isThere]) known.delete(name);
    return this.#handOut(name, left);
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }

  async #take(leases: Container, asked: LeaseAsked, signal: AbortSignal): Promise<Note[] | null> {
    const { name, holder, forMs, notes = [] } = asked;
    const now = this.#clock.now().getTime();
    const mine: LeaseDocument = { id: ID, name, holder, until: now + forMs, notes: [] };
    const taken = this.#taken.get(name);
    if (taken?.holder === holder) return await this.#holdOn(leases, taken, mine, signal);
    if (!this.#isThere.has(name) && (await this.#isMade(leases, mine, signal))) return [];
    this.#isThere.set(name, true);
    if (notes.length > 0 && (await this.#isLeft(leases, asked, now, signal))) return null;
    const known = await readItem<LeaseDocument>(leases, ID, name, signal);
    if (known === null) {
      this.#isThere.delete(name);
      throw new Raced();
    }
    if (known.holder !== holder && known.until > now) return null;
    if (known.holder !== holder) this.#handedOut.delete(name);
    const isGood = known.holder === holder && known.until - now > forMs / 2;
    if (!isGood) return await this.#holdOn(leases, known, mine, signal);
    this.#taken.set(name, known);
    return this.#fresh(known);
  }

  /** Leaves notes with another that has it, whatever else is written to it meanwhile; false where no other has it. */
  async #isLeft(
    leases: Container,
    { name, holder, notes = [] }: LeaseAsked,
    now: number,
    abortSignal: AbortSignal,
  ): Promise<boolean> {
    const condition = `FROM c WHERE c.holder != ${JSON.stringify(holder)} AND c.until > ${now}`;
    try {
      for (let at = 0; at < notes.length; at += NOTES_A_PATCH) {
        const operations = notes
          .slice(at, at + NOTES_A_PATCH)
          .map((value) => ({ op: 'add' as const, path: '/notes/-', value }));
        await leases.item(ID, name).patch({ condition, operations }, { abortSignal });
      }
      return true;
    } catch (error) {
      if (!isRace(error)) throw error;
      return false;
    }
  }

  /** False where there is one already. */
  async #isMade(leases: Container, mine: LeaseDocument, abortSignal: AbortSignal): Promise<boolean> {
    try {
      const { resource } = await leases.items.create(mine, { abortSignal });
      if (resource) this.#taken.set(mine.name, resource);
      return true;
    } catch (error) {
      if (statusOf(error) !== CONFLICT) throw error;
      return false;
    }
  }

  /** Has it as of the write of this, with what was left there until then. */
  async #holdOn(leases: Container, known: Stored, mine: LeaseDocument, signal: AbortSignal): Promise<Note[]> {
    const notes = this.#fresh(known);
    try {
      const after = await replace(leases, known, { ...mine, notes }, signal);
      if (after) this.#taken.set(mine.name, after);
    } catch (error) {
      if (isRace(error)) {
        this.#taken.delete(mine.name);
        this.#isThere.set(mine.name, true);
      }
      throw error;
    }
    return notes;
  }

  /** Each once: one whose answer was lost is left again. */
  #fresh({ name, notes }: LeaseDocument): Note[] {
    const handedOut = this.#handedOut.get(name);
    const fresh = new Map(notes.filter(({ id }) => !handedOut?.has(id)).map((note) => [note.id, note]));
    return [...fresh.values()];
  }

  /** Whatever became of the answers on the way, these are with whoever asked now. */
  #handOut(name: string, notes: Note[]): Note[] {
    if (notes.length === 0) return notes;
    const handedOut = this.#handedOut.get(name) ?? new Set();
    for (const { id } of notes) handedOut.add(id);
    this.#handedOut.set(name, handedOut);
    return notes;
  }

  /** Looks again as often as somebody else was first. */
  async #ask<T>(call: (leases: Container, signal: AbortSignal) => Promise<T>): Promise<T> {
    for (;;) {
      const result = await this.#database.askAgain(
        async (container, signal) => {
          try {
            return { is: await call(container(LEASES.id), signal) };
          } catch (error) {
            if (isRace(error)) return null;
            throw error;
          }
        },
        { deadlineMs: this.#deadlineMs, againAfterMs: AGAIN_AFTER_MS },
      );
      // The first call makes the container, which takes longer.
      this.#deadlineMs = WITHIN_MS;
      if (result) return result.is;
    }
  }
}

/** It was made, changed or given back by somebody else since it was looked at. */
class Raced extends Error {}

/** A container that is gone has a substatus. */
const isRace = (error: unknown): boolean =>
  error instanceof Raced ||
  statusOf(error) === PRECONDITION_FAILED ||
  (statusOf(error) === NOT_FOUND && !(error as { substatus?: number }).substatus);

const asSeen = ({ _etag }: Stored) => ({
  accessCondition: { type: 'IfMatch' as const, condition: _etag },
});

async function replace(
  leases: Container,
  known: Stored,
  { id, name, holder, until, notes }: LeaseDocument,
  abortSignal: AbortSignal,
): Promise<Stored | undefined> {
  const document: LeaseDocument = { id, name, holder, until, notes };
  const { resource } = await leases
    .item(ID, name)
    .replace<LeaseDocument>(document, { abortSignal, ...asSeen(known) });
  return resource;
}
