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
 * An undisturbed lease is one create, one read and one delete.
 */
export class CosmosLeases implements Leases {
  readonly #database: CosmosDatabase;
  readonly #clock: Clock;
  /** What was taken through this object, as it was last seen. */
  readonly #taken = new LRUCache<string, Stored>({ max: 10_000 });
  /** What another had when it was last asked for here: whoever waits looks, and does not try to make it each time. */
  readonly #waitedFor = new LRUCache<string, true>({ max: 10_000 });
  #deadlineMs: number | undefined;

  constructor({ clock = systemClock, ...settings }: CosmosSettings & { clock?: Clock }) {
    this.#clock = clock;
    this.#database = new CosmosDatabase({ settings, containers: [LEASES] });
  }

  async take(asked: LeaseAsked): Promise<Note[] | null> {
    return await this.#ask((leases, signal) => this.#take(leases, asked, signal));
  }

  async release({ name, holder }: Pick<LeaseAsked, 'name' | 'holder'>): Promise<Note[]> {
    return await this.#ask(async (leases, signal) => {
      const known = this.#taken.get(name) ?? (await readItem<LeaseDocument>(leases, ID, name, signal));
      this.#taken.delete(name);
      if (known?.holder !== holder) return [];
      if (known.notes.length > 0) return await this.#handOut(leases, known, known, signal);
      await leases.item(ID, name).delete({ abortSignal: signal, ...asSeen(known) });
      return [];
    });
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }

  async #take(
    leases: Container,
    { name, holder, forMs, notes = [] }: LeaseAsked,
    signal: AbortSignal,
  ): Promise<Note[] | null> {
    const now = this.#clock.now().getTime();
    const mine: LeaseDocument = { id: ID, name, holder, until: now + forMs, notes: [] };
    const isLookedAt = this.#taken.delete(name) || this.#waitedFor.delete(name);
    if (!isLookedAt && (await this.#isMade(leases, mine, signal))) return [];
    const known = await readItem<LeaseDocument>(leases, ID, name, signal);
    if (known === null) throw new Raced();
    if (known.holder === holder || known.until <= now) {
      const isGood = known.holder === holder && known.until - now > forMs / 2 && known.notes.length === 0;
      if (!isGood) return await this.#handOut(leases, known, mine, signal);
      this.#taken.set(name, known);
      return [];
    }
    const fresh = notes.filter(({ id }) => !known.notes.some((each) => each.id === id));
    if (fresh.length > 0)
      await replace(leases, known, { ...known, notes: [...known.notes, ...fresh] }, signal);
    this.#waitedFor.set(name, true);
    return null;
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

  async #handOut(
    leases: Container,
    known: Stored,
    held: LeaseDocument,
    signal: AbortSignal,
  ): Promise<Note[]> {
    const after = await replace(leases, known, { ...held, notes: [] }, signal);
    if (after) this.#taken.set(held.name, after);
    return known.notes;
  }

  /** Looks again as often as somebody else was first. */
  async #ask<T>(call: (leases: Container, signal: AbortSignal) => Promise<T>): Promise<T> {
    for (;;) {
      const result = await this.#database.askAgain(async (container, signal) => {
        try {
          return { is: await call(container(LEASES.id), signal) };
        } catch (error) {
          if (isRace(error)) return null;
          throw error;
        }
      }, this.#deadlineMs);
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
