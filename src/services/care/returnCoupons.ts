import { nextCare } from '../../domain/case/nextCare.ts';
import { foldContents } from '../../domain/case/caseFile.ts';
import type { Case } from '../../domain/case/case.ts';
import type { NotThanked } from '../../domain/case/entries/care.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { referenceOf } from '../../domain/negotiation/reference.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { isTooLateForThanks, returnCouponOf } from '../../domain/thanks/thanks.ts';
import type { ReturnCoupon } from '../../domain/thanks/returnCoupon.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { Announcer } from '../desk/announcer.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import type { NoThanks } from '../offers/toleranceLedger.ts';

const OTHER_CASES = 20;

export interface ThanksParts {
  store: CaseStore;
  caseFiles: CaseFiles;
  announcer: Announcer;
  offerBook: Pick<OfferBook, 'thank'>;
  policy: Policy;
  clock: Clock;
}

/** Thanks buyers with a coupon for coming back, where their case gives cause: once, and within the tolerances. */
export class ReturnCoupons {
  readonly #deps: ThanksParts;
  readonly #hasMovedOn: (kase: Case) => Promise<boolean>;

  /** `hasMovedOn` tells whether the buyer wrote again since a case ended. */
  constructor(dependencies: ThanksParts, hasMovedOn: (kase: Case) => Promise<boolean>) {
    this.#deps = dependencies;
    this.#hasMovedOn = hasMovedOn;
  }

  /**
   * Gives the coupon for which this case is due, or puts on record why there is none. What today alone leaves no room for is due
   * still. Rejects with `StoreUnavailable`.
   */
  async thank({ id: caseId }: Case): Promise<void> {
    const { offerBook, announcer } = this.#deps;
    let because: NotThanked | null = null;
    let said: Entry[] = [];
    // Every try looks anew: what the one before it met may have opened another case.
    const given = await offerBook.thank(caseId, async (fresh, id) => {
      said = [];
      because = await this.#reasonAgainst(fresh);
      const made = because === null && this.#dueAt(fresh) !== null ? this.#thanks(fresh, id) : null;
      said = made?.entries ?? [];
      return made;
    });
    because ??= typeof given === 'string' ? REFUSED[given] : null;
    if (because !== null) await this.#leave(caseId, because);
    else if (given !== null && typeof given !== 'string') await announcer.deliver(given.kase, said);
  }

  async #reasonAgainst(kase: Case): Promise<NotThanked | null> {
    const dueAt = this.#dueAt(kase);
    if (dueAt !== null && isTooLateForThanks(dueAt, this.#deps.clock.now())) return 'too_late';
    if (await this.#hasMovedOn(kase)) return 'moved_on';
    return (await this.#isOpenElsewhere(kase)) ? 'other_case' : null;
  }

  #dueAt(kase: Case): Instant | null {
    const cause = nextCare(kase, this.#deps.policy);
    return cause?.occasion === 'return_coupon' ? cause.at : null;
  }

  #thanks(kase: Case, id: string): { coupon: ReturnCoupon; entries: Entry[] } | null {
    const now = this.#deps.clock.now().toISOString();
    const coupon = returnCouponOf(kase, { id, now, policy: this.#deps.policy });
    if (!coupon) return null;
    const { amount } = coupon;
    const remedy = 'coupon' as const;
    const given: Entry[] = [
      { type: 'cared', key: 'return_coupon', occasion: 'return_coupon', said: true },
      { type: 'thanked', coupon },
      { type: 'fulfilment_due', fulfilmentId: referenceOf({ id, remedy }), offerId: id, remedy, amount },
    ];
    return {
      coupon,
      entries: [...given, this.#deps.announcer.cared(foldContents(kase, given, now), 'return_coupon')],
    };
  }

  async #leave(caseId: string, because: NotThanked): Promise<void> {
    await this.#deps.caseFiles.appendAlways(caseId, (fresh) =>
      this.#dueAt(fresh) !== null
        ? [{ type: 'cared', key: 'return_coupon', occasion: 'return_coupon', said: false, because }]
        : null,
    );
  }

  /** Thanks beside an open matter would look like a price for its end. */
  async #isOpenElsewhere({ id, order, conversation }: Case): Promise<boolean> {
    const { store } = this.#deps;
    const buyerId = order?.buyer.id ?? conversation.buyer.buyerId;
    const found = await Promise.all([
      order ? store.list({ orderNumber: order.number, order: 'newest', limit: OTHER_CASES }) : null,
      buyerId === null ? null : store.list({ buyerId, order: 'newest', limit: OTHER_CASES }),
    ]);
    return found
      .flatMap((page) => page?.summaries ?? [])
      .some(
        ({ caseId, status, desk, alarm }) =>
          caseId !== id && (status !== 'closed' || (desk?.dispute ?? null) !== null || alarm !== null),
      );
  }
}

/** What is put on record; nothing of what another day, or another process, may yet give. */
const REFUSED: Record<NoThanks, NotThanked | null> = {
  order: 'above_order_tolerance',
  buyer: 'above_buyer_tolerance',
  buyer_cases: 'above_buyer_tolerance',
  day: null,
  under_way: null,
  order_thanked: 'order_thanked',
  buyer_thanked: 'buyer_thanked',
};
