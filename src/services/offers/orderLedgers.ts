import { EMPTY_CHAIN, seal } from '../../domain/case/chain.ts';
import type { Given, Reservation } from '../../domain/negotiation/ledger.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { newSalt, type CaseFiles } from '../cases/caseFiles.ts';
import { orderStream, type LedgerStreams, type Movement } from './ledgerStreams.ts';

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  streams: LedgerStreams;
  clock: Clock;
}

/** Says that every order's ledger has what was reserved before there were any. */
const TAKEN_OVER = 'ledger/orders';
const DAYS = 'ledger/day/';

/**
 * Makes the ledgers of orders complete, once for a store: what was reserved or spent before orders had ledgers of their own is
 * in those of the days, and is taken over from there, whichever buyer the order had then and however its number was written.
 *
 * Each order takes over all of its own in one commit or none of it, so several processes may do it at once, and one that
 * died in the middle is carried on by the next. Processes of a version that keeps no ledgers of orders have to be stopped first.
 */
export class OrderLedgers {
  readonly #deps: Dependencies;
  #done: Promise<void> | null = null;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Resolves once they are complete. Rejects with `StoreUnavailable`; the next call tries again. */
  ready(): Promise<void> {
    this.#done ??= this.#takeOver().catch((error: unknown) => {
      this.#done = null;
      throw error;
    });
    return this.#done;
  }

  async #takeOver(): Promise<void> {
    const { store, clock, streams } = this.#deps;
    if ((await store.read(TAKEN_OVER, 0)).length > 0) return;
    for (const [stream, movements] of await this.#reservedByOrder())
      await streams.change<never>(stream, ({ tookOver }) => (tookOver ? [] : movements));
    const at = clock.now().toISOString();
    const entries = seal(EMPTY_CHAIN, [{ type: 'orders_taken_over' }], at, newSalt);
    // Whoever else was first says the same.
    await store.append({ stream: TAKEN_OVER, sequence: 1, at, entries });
  }

  async #reservedByOrder(): Promise<Map<string, Movement[]>> {
    const byOrder = new Map<string, Movement[]>();
    for (const { stream } of await this.#deps.store.heads()) {
      if (!stream.startsWith(DAYS)) continue;
      const { ledger } = await this.#deps.streams.read(stream);
      for (const held of ledger.held.values()) {
        if (normaliseOrderNumber(held.orderNumber) === '') continue;
        const key = orderStream(held.orderNumber);
        byOrder.set(key, [...(byOrder.get(key) ?? []), toMovement(held, await this.#givenIn(held))]);
      }
    }
    return byOrder;
  }

  /** What it was, as its case tells; null when that was forgotten. */
  async #givenIn({ caseId, offerId }: Reservation): Promise<Given | null> {
    const kase = await this.#deps.caseFiles.glance(caseId);
    const offer = kase?.offers.find(({ id }) => id === offerId);
    return kase && offer ? { remedy: offer.remedy, complaint: offer.complaint, sku: kase.sku } : null;
  }
}

function toMovement({ at, status, given, ...rest }: Reservation, ofCase: Given | null): Movement {
  const known = given ?? ofCase;
  return { ...rest, type: status, reservedAt: at, ...(known ? { given: known } : {}) };
}
