import { createHash } from 'node:crypto';
import { Mutex } from 'async-mutex';
import { LRUCache } from 'lru-cache';
import { EMPTY_CHAIN, seal, type ChainHead } from '../../domain/case/chain.ts';
import { EMPTY_LEDGER, foldLedger, type Ledger, type LedgerEntry } from '../../domain/negotiation/ledger.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { newSalt } from '../cases/caseFiles.ts';

/** A movement of a ledger before its running total is known. */
export type Movement = Omit<LedgerEntry, 'total'>;

/** Decides on a ledger, as of `sequence`, what to add to it: movements, none when there is nothing to do, or a refusal. */
export type Change<R> = (ledger: Ledger, sequence: number) => Movement[] | { refused: R };

/** A ledger, and the last commit that went into it. */
export type LedgerAt = Pick<LoadedLedger, 'ledger' | 'sequence'>;

interface LoadedLedger {
  ledger: Ledger;
  head: ChainHead;
  sequence: number;
}

/** Ledgers over the store: folds them, and appends to them by compare-and-set with the running total in each commit. */
export class LedgerStreams {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #ledgers = new LRUCache<string, LoadedLedger>({ max: 1_000 });
  readonly #turns = new LRUCache<string, Mutex>({ max: 1_000 });

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The ledger as the store has it now. */
  async read(stream: string): Promise<LedgerAt> {
    return await this.#refresh(stream);
  }

  /**
   * Appends what `change` says; null when it is done, or why it was refused. It may be decided on what this process last
   * knew, but a refusal, and that there is nothing to do, are final only on the store's own state.
   */
  async change<R>(stream: string, change: Change<R>): Promise<R | null> {
    return await this.#inTurn(stream).runExclusive(async () => {
      let loaded = this.#ledgers.get(stream) ?? (await this.#refresh(stream));
      for (;;) {
        const decided = change(loaded.ledger, loaded.sequence);
        const movements = Array.isArray(decided) ? decided : [];
        if (movements.length > 0 && (await this.#append(stream, loaded, movements))) return null;
        const fresh = await this.#refresh(stream);
        const isFinal = movements.length === 0 && fresh.sequence === loaded.sequence;
        if (isFinal) return Array.isArray(decided) ? null : decided.refused;
        loaded = fresh;
      }
    });
  }

  async #append(stream: string, before: LoadedLedger, movements: Movement[]): Promise<boolean> {
    const at = this.#clock.now().toISOString();
    let ledger = before.ledger;
    const contents = movements.map((movement): LedgerEntry => {
      ledger = foldLedger(ledger, { ...movement, total: 0 }, at);
      return { ...movement, total: ledger.total };
    });
    const entries = seal(before.head, contents, at, newSalt);
    const sequence = before.sequence + 1;
    const result = await this.#store.append({ stream, sequence, at, entries });
    if (result.ok) this.#keep(stream, { ledger, sequence, head: entries.at(-1) ?? before.head });
    return result.ok;
  }

  async #refresh(stream: string): Promise<LoadedLedger> {
    const known = this.#ledgers.get(stream) ?? { ledger: EMPTY_LEDGER, head: EMPTY_CHAIN, sequence: 0 };
    const commits = await this.#store.read(stream, known.sequence);
    let { ledger, head, sequence } = known;
    for (const commit of commits) {
      for (const entry of commit.entries) {
        ledger = foldLedger(ledger, entry.content as LedgerEntry, entry.at);
        head = { n: entry.n, hash: entry.hash };
      }
      sequence = commit.sequence;
    }
    return this.#keep(stream, { ledger, head, sequence });
  }

  /** A read that began before an append and ends after it knows less. */
  #keep(stream: string, loaded: LoadedLedger): LoadedLedger {
    const known = this.#ledgers.get(stream);
    if (known && known.sequence > loaded.sequence) return known;
    this.#ledgers.set(stream, loaded);
    return loaded;
  }

  /** One change of a ledger at a time within this process, so that only processes race for it. */
  #inTurn(stream: string): Mutex {
    const mutex = this.#turns.get(stream) ?? new Mutex();
    this.#turns.set(stream, mutex);
    return mutex;
  }
}

/** An order is known by its number as the store compares it, and by nothing that an import may change. */
export const orderStream = (orderNumber: string): string =>
  `ledger/order/${digest(normaliseOrderNumber(orderNumber))}`;

/** A buyer's id may be an address; the stream's name tells nothing of it. */
export const buyerStream = (buyerId: string): string => `ledger/buyer/${digest(buyerId)}`;

export const dayStream = (day: string): string => `ledger/day/${day}`;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
