import { nextCare } from '../../domain/case/care.ts';
import { foldContents } from '../../domain/case/caseFile.ts';
import type { Case } from '../../domain/case/case.ts';
import type { NotThanked } from '../../domain/case/entries/care.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { referenceOf } from '../../domain/negotiation/reference.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { returnCouponOf } from '../../domain/thanks/thanks.ts';
import type { ReturnCoupon } from '../../domain/thanks/returnCoupon.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { Announcer } from '../desk/announcer.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import type { NoThanks } from '../offers/toleranceLedger.ts';

const OTHER_CASES = 20;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  announcer: Announcer;
  offerBook: Pick<OfferBook, 'thank'>;
  policy: Policy;
  clock: Clock;
}

/** Thanks buyers with a coupon for coming back, where their case gives cause: once, and within the tolerances. */
export class ReturnCoupons {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /**
   * Gives the coupon for which this case is due, or puts on record why there is none; `isOver` says that the buyer wrote again since.
   * What today alone leaves no room for is due still. Rejects with `StoreUnavailable`.
   */
  async thank(kase: Case, isOver: boolean): Promise<void> {
    const { offerBook, announcer } = this.#deps;
    const because = isOver ? 'moved_on' : (await this.#isOpenElsewhere(kase)) ? 'other_case' : null;
    if (because) {
      await this.#leave(kase, because);
      return;
    }
    let said: Entry[] = [];
    const given = await offerBook.thank(kase.id, (fresh, id) => {
      const made = this.#isDue(fresh) ? this.#thanks(fresh, id) : null;
      said = made?.entries ?? [];
      return made;
    });
    if (typeof given === 'string') {
      const refused = REFUSED[given];
      if (refused) await this.#leave(kase, refused);
    } else if (given) await announcer.deliver(given.kase, said);
  }

  #isDue(kase: Case): boolean {
    return nextCare(kase, this.#deps.policy)?.occasion === 'return_coupon';
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

  async #leave({ id }: Case, because: NotThanked): Promise<void> {
    await this.#deps.caseFiles.appendAlways(id, (fresh) =>
      this.#isDue(fresh)
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
