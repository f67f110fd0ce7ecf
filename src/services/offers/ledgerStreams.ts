import { LRUCache } from 'lru-cache';
import { EMPTY_CHAIN, seal, type ChainHead } from '../../domain/case/chain.ts';
import { LedgerFold, type Ledger, type LedgerEntry } from '../../domain/negotiation/ledger.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { newSalt } from '../cases/caseFiles.ts';
import { ChangeQueue } from './changeQueue.ts';
import { shortHash } from '../cases/foldedStream.ts';

/** A movement of a ledger before its running total is known. */
export type Movement = Omit<LedgerEntry, 'total'>;

/** Decides on a ledger, as of `sequence`, what to add to it: movements, none when there is nothing to do, or a refusal. */
export type Change<R> = (ledger: Ledger, sequence: number) => Movement[] | { refused: R };

/** A ledger, and the last commit that went into it. Both go on when it does: what is to stand beside a later wait is taken at once. */
export interface LedgerAt {
  readonly ledger: Ledger;
  readonly sequence: number;
}

/** Ledgers over the store: folds them, and appends to them by compare-and-set with the running total in each commit. */
export class LedgerStreams {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #ledgers = new LRUCache<string, KnownLedger>({ max: 1_000 });
  readonly #queues = new LRUCache<string, ChangeQueue<Change<unknown>>>({ max: 1_000 });

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The ledger as the store has it now. */
  async read(stream: string): Promise<LedgerAt> {
    return await this.#refresh(stream);
  }

  /**
   * Appends what `change` says; null when it is done, or why it was refused. It may be called more than once, and be decided on
   * what this process last knew, but a refusal, and that there is nothing to do, are final only on the store's own state.
   *
   * Changes that wait while one is written go into the next commit together, each decided on what those before it leave: so a
   * ledger that the whole shop writes carries as many movements as there are, and not as many as there are turns to write.
   */
  async change<R>(stream: string, change: Change<R>): Promise<R | null> {
    const queue =
      this.#queues.get(stream) ??
      new ChangeQueue<Change<unknown>>((waiting) => this.#tryToCommit(stream, waiting));
    this.#queues.set(stream, queue);
    return (await queue.add(change)) as R | null;
  }

  /** What became of each of the changes; null when another process was first and they have to be decided again. */
  async #tryToCommit(
    stream: string,
    changes: readonly Change<unknown>[],
  ): Promise<readonly unknown[] | null> {
    const known = this.#ledgers.get(stream) ?? (await this.#refresh(stream));
    const { commit, results } = this.#decide(stream, known, changes);
    if (commit) {
      const { ok } = await this.#store.append(commit);
      if (ok) known.take(commit);
      else await this.#refresh(stream);
      return ok ? results : null;
    }
    const { sequence } = known;
    return (await this.#refresh(stream)).sequence === sequence ? results : null;
  }

  /** One commit with what all of the changes add; none where they add nothing. */
  #decide(stream: string, { ledger, head, sequence }: KnownLedger, changes: readonly Change<unknown>[]) {
    const at = this.#clock.now().toISOString();
    const ahead = ledger.ahead();
    const contents: LedgerEntry[] = [];
    const results = changes.map((change) => {
      const decided = change(ahead, contents.length === 0 ? sequence : sequence + 1);
      if (!Array.isArray(decided)) return decided.refused;
      for (const movement of decided)
        contents.push({ ...movement, total: ahead.add({ ...movement, total: 0 }, at).total });
      return null;
    });
    if (contents.length === 0) return { commit: null, results };
    const entries = seal(head, contents, at, newSalt);
    return { commit: { stream, sequence: sequence + 1, at, entries }, results };
  }

  async #refresh(stream: string): Promise<KnownLedger> {
    const known = this.#ledgers.get(stream) ?? new KnownLedger();
    this.#ledgers.set(stream, known);
    for (const commit of await this.#store.read(stream, known.sequence)) known.take(commit);
    return known;
  }
}

/** A ledger as far as this process knows it. */
class KnownLedger implements LedgerAt {
  readonly ledger = new LedgerFold();
  head: ChainHead = EMPTY_CHAIN;
  sequence = 0;

  /** Goes on with a commit; one that is known already, from a read that began before it was, changes nothing. */
  take({ sequence, entries }: Commit): void {
    if (sequence <= this.sequence) return;
    for (const { content, at, n, hash } of entries) {
      this.ledger.add(content as LedgerEntry, at);
      this.head = { n, hash };
    }
    this.sequence = sequence;
  }
}

/** An order is known by its number as the store compares it, and by nothing that an import may change. */
export const orderStream = (orderNumber: string): string =>
  `ledger/order/${shortHash(normaliseOrderNumber(orderNumber))}`;

/** A buyer's id may be an address; the stream's name tells nothing of it. */
export const buyerStream = (buyerId: string): string => `ledger/buyer/${shortHash(buyerId)}`;

export const dayStream = (day: string): string => `ledger/day/${day}`;
