import type { Case } from '../../domain/case/case.ts';
import { shopDay } from '../../domain/negotiation/ledger.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { Reserved, ToleranceLedger } from './toleranceLedger.ts';

/**
 * Keeps what the ledgers hold in step with what the case files say. Where a failure leaves open whether an offer was
 * recorded, or its reservation written, that is asked of the case file once the store answers again.
 */
export class OfferReservations {
  readonly #ledger: ToleranceLedger;
  readonly #caseFiles: CaseFiles;
  readonly #policy: Policy;
  readonly #doubtful = new Map<string, Reserved>();

  constructor(dependencies: { ledger: ToleranceLedger; caseFiles: CaseFiles; policy: Policy }) {
    this.#ledger = dependencies.ledger;
    this.#caseFiles = dependencies.caseFiles;
    this.#policy = dependencies.policy;
  }

  /** Reserves an offer that is about to be recorded; false when a tolerance has no room for it and nobody approved that. */
  async reserve(
    offer: Offer,
    kase: Case,
    order: Order,
    replaces: Offer | null,
    approvedBy: string | null = null,
  ): Promise<boolean> {
    const about = { kase, order, policy: this.#policy, replaces, approvedBy };
    return (await this.#orDoubt(offer, kase, () => this.#ledger.reserve(offer, about))).ok;
  }

  /** The offer was certainly not recorded, or is over without being accepted. Never rejects. */
  async giveBack(offer: Offer | null, kase: Case): Promise<void> {
    const { order } = kase;
    if (!offer || !order) return;
    await this.#orDoubt(offer, kase, () => this.#ledger.release(offer, kase, order, this.#policy)).catch(
      noop,
    );
  }

  /** The offer was accepted. Never rejects. */
  async spend(offer: Offer | null, kase: Case): Promise<void> {
    const { order } = kase;
    if (!offer || !order) return;
    await this.#orDoubt(offer, kase, () => this.#ledger.spend(offer, kase, order, this.#policy)).catch(noop);
  }

  /** Whether the offer was recorded is not known. */
  doubt(offer: Offer | null, kase: Case): void {
    if (!offer) return;
    const day = shopDay(offer.madeAt, this.#policy.timezone);
    this.#doubtful.set(offer.id, { caseId: kase.id, offerId: offer.id, day });
  }

  /** Settles what is in doubt. Rejects with `StoreUnavailable`; what is left then stays in doubt. */
  async clearDoubts(): Promise<void> {
    for (const reserved of [...this.#doubtful.values()]) {
      await this.settle(reserved);
      this.#doubtful.delete(reserved.offerId);
    }
  }

  /**
   * Does with a reservation what the case file says of its offer; false while the offer is open and it is rightly held.
   * Rejects with `StoreUnavailable`.
   */
  async settle(reserved: Reserved): Promise<boolean> {
    const kase = (await this.#caseFiles.refresh(reserved.caseId))?.kase;
    const offer = kase?.offers.find(({ id }) => id === reserved.offerId);
    const order = kase?.order;
    if (!kase || !order || !offer) {
      await this.#ledger.forget(reserved);
      return true;
    }
    if (offer.status === 'open') return false;
    if (offer.status === 'accepted') await this.#ledger.spend(offer, kase, order, this.#policy);
    else await this.#ledger.release(offer, kase, order, this.#policy);
    return true;
  }

  async #orDoubt<T>(offer: Offer, kase: Case, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.doubt(offer, kase);
      throw error;
    }
  }
}

const noop = (): void => undefined;
