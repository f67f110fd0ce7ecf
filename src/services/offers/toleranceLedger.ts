import { openOffer, type Case } from '../../domain/case/case.ts';
import { orderTolerance, NOTHING_SPENT, type Spent } from '../../domain/negotiation/ladder.ts';
import {
  heldBy,
  isThanks,
  shopDay,
  spentBy,
  type Given,
  type Ledger,
  type LedgerEntry,
  type Reservation,
} from '../../domain/negotiation/ledger.ts';
import { isSettlement, settlementsIn } from '../../domain/negotiation/settlements.ts';
import { THANKS_OF_DAY } from '../../domain/policy/returnCouponRule.ts';
import { amountOf, type Policy } from '../../domain/policy/policy.ts';
import { daysBetween, type Instant, type Order } from '../../domain/vocabulary/order.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { ReturnCoupon } from '../../domain/thanks/returnCoupon.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import {
  buyerStream,
  dayStream,
  LedgerStreams,
  orderStream,
  type Change,
  type Movement,
} from './ledgerStreams.ts';
import { OrderLedgers } from './orderLedgers.ts';

/** Which ledger has no room for an offer; `order` as well when it is not any more what was decided on. */
export type Overdrawn = 'order' | 'buyer' | 'buyer_cases' | 'day';

/** Why no coupon for coming back can be reserved: a limit, what was given before, or that another process is about to give it. */
export type NoThanks = Overdrawn | 'order_thanked' | 'buyer_thanked' | 'under_way';

/** What is reserved: an offer, or a coupon for coming back. */
type Booking = Pick<Offer, 'id' | 'orderNumber' | 'cost' | 'madeAt' | 'expiresAt'> & { given: Given };

/** A reservation, and the ledger's day it is in. */
export interface Reserved {
  caseId: string;
  offerId: string;
  day: string;
}

/** What was spent, and the commit of the order's ledger that it is known from. */
export interface SpentSoFar {
  spent: Spent;
  asOf: number;
}

type OfOrder = 'order' | 'settlements';

type Refusal<R> = (ledger: Ledger, sequence: number) => R | null;

export interface Reserving {
  kase: Case;
  order: Order;
  /** The commit of the order's ledger that the offer was decided on: nothing is reserved behind another. Null for any. */
  asOf: number | null;
  /** The id of a supervisor who allowed it where there is no room; it counts all the same. */
  approvedBy?: string | null;
}

/**
 * Limits that hold across conversations and processes. Each order, each buyer and each day has a ledger, a stream of its
 * own; an offer is reserved in all three before it is recorded, so two offers race only at an append, and one of them sees
 * the other's reservation. An order's ledger is found by its number as the store compares it, so it is the same one
 * whatever is imported later: another buyer, another way to write the number.
 *
 * The day's ledger is written first and cleared last, so whatever the others hold is known to a day's: a process may die
 * anywhere in between and leaves nothing that nobody finds. A word with a date holds nothing.
 *
 * Every method rejects with `StoreUnavailable`; what it was to write may be written or not then.
 */
export class ToleranceLedger {
  readonly #streams: LedgerStreams;
  readonly #orders: OrderLedgers;
  readonly #policy: Policy;
  readonly #clock: Clock;

  constructor(dependencies: { store: CaseStore; caseFiles: CaseFiles; policy: Policy; clock: Clock }) {
    this.#streams = new LedgerStreams(dependencies);
    this.#orders = new OrderLedgers({ ...dependencies, streams: this.#streams });
    this.#policy = dependencies.policy;
    this.#clock = dependencies.clock;
  }

  /** What counts for this case's order, buyer and day, without what its open offer holds. */
  async spent(kase: Case): Promise<SpentSoFar> {
    const [{ ofOrder, asOf }, besides] = await Promise.all([
      this.spentOnOrder(kase),
      this.spentBesides(kase),
    ]);
    return { spent: { ...ofOrder, ...besides }, asOf };
  }

  /** The part of it that the order's own ledger tells. */
  async spentOnOrder(kase: Case): Promise<{ ofOrder: Pick<Spent, OfOrder>; asOf: number }> {
    const { order } = kase;
    if (!order) return { ofOrder: NOTHING_SPENT, asOf: 0 };
    await this.#orders.ready();
    const except = openOffer(kase)?.id ?? null;
    const { ledger, sequence } = await this.#streams.read(orderStream(order.number));
    return {
      ofOrder: {
        order: ledger.total - heldBy(ledger, except),
        settlements: settlementsIn(ledger, except),
      },
      asOf: sequence,
    };
  }

  /** The part of it that the ledgers of buyer and day tell. */
  async spentBesides(kase: Case): Promise<Omit<Spent, OfOrder>> {
    const { order } = kase;
    if (!order) return NOTHING_SPENT;
    await this.#orders.ready();
    const now = this.#clock.now().toISOString();
    const except = openOffer(kase)?.id ?? null;
    const [buyer, day] = await Promise.all([
      this.#streams.read(buyerStream(order.buyer.id)),
      this.#streams.read(dayStream(shopDay(now, this.#policy.timezone))),
    ]);
    return {
      ...this.#spentByBuyer(buyer.ledger, kase.id, [except], now),
      day: day.ledger.total - heldBy(day.ledger, except),
    };
  }

  /** What all buyers together may still cost the seller today, in minor units of the policy's currency; never below zero. */
  async leftToday(): Promise<number> {
    const today = shopDay(this.#clock.now().toISOString(), this.#policy.timezone);
    const { ledger } = await this.#streams.read(dayStream(today));
    return Math.max(0, this.#dayLimit() - ledger.total);
  }

  /**
   * Reserves an offer in the ledgers of its day, its order and its buyer, counting what the open offer of its case holds as
   * free; null when it is done, or which of them has no room, and then nothing is reserved.
   */
  async reserve(offer: Offer, about: Reserving): Promise<Overdrawn | null> {
    if (!isSettlement(offer)) return null;
    await this.#orders.ready();
    const { approvedBy = null } = about;
    const movement: Movement = {
      ...this.#toMovement('reserved', bookingOf(offer), about.kase.id, about.order),
      ...(approvedBy === null ? {} : { approvedBy }),
    };
    const replaced = openOffer(about.kase)?.id ?? null;
    const isLimited = approvedBy === null;
    return await this.#reserveIn<Overdrawn>(movement, {
      day: (ledger) => (isLimited ? this.#dayRefusal(ledger, offer, replaced) : null),
      order: (ledger, sequence) => {
        if (about.asOf !== null && about.asOf !== sequence) return 'order';
        return isLimited ? this.#orderRefusal(ledger, offer, about.order, replaced) : null;
      },
      buyer: (ledger) => (isLimited ? this.#buyerRefusal(ledger, offer, about.kase.id, replaced) : null),
    });
  }

  /**
   * Reserves a coupon for coming back in the same ledgers and under the same ceilings as any offer; null when it is done, or why
   * not. It takes no more than `THANKS_OF_DAY`, is no settlement and no further case of its buyer; an order is thanked for once, and a buyer once in the policy's days.
   */
  async reserveThanks(coupon: ReturnCoupon, kase: Case, order: Order): Promise<NoThanks | null> {
    await this.#orders.ready();
    const booking = bookingOfThanks(coupon);
    const movement = this.#toMovement('reserved', booking, kase.id, order);
    const thankedIn = (ledger: Ledger): Reservation[] =>
      [...ledger.held.values()].filter((each) => each.offerId !== coupon.id && isThanks(each));
    const windowDays = this.#policy.returnCoupon?.buyerOnceInDays ?? 0;
    return await this.#reserveIn<NoThanks>(movement, {
      day: (ledger) => this.#dayRefusal(ledger, booking, null, this.#dayLimit() * THANKS_OF_DAY),
      order: (ledger) => {
        const [before] = thankedIn(ledger);
        // What is only reserved may still be given back, by this case or another.
        if (before)
          return before.status === 'spent' && before.caseId !== kase.id ? 'order_thanked' : 'under_way';
        return this.#orderRefusal(ledger, booking, order, null);
      },
      buyer: (ledger) => {
        const { givenAt } = coupon;
        if (thankedIn(ledger).some(({ at }) => daysBetween(at, givenAt) < windowDays)) return 'buyer_thanked';
        return this.#buyerMoneyRefusal(ledger, booking, kase.id, null);
      },
    });
  }

  async #reserveIn<R>(
    movement: Movement,
    refusals: { day: Refusal<R>; order: Refusal<R>; buyer: Refusal<R> },
  ): Promise<R | null> {
    const reserveIn = async (stream: string, refusal: Refusal<R>): Promise<R | null> =>
      await this.#streams.change<R>(stream, (ledger, sequence) => {
        const refused = refusal(ledger, sequence);
        return refused === null ? [movement] : { refused };
      });
    const [day, ofOrder, buyer] = streamsOf(movement);
    const noRoom = await reserveIn(day, refusals.day);
    if (noRoom !== null) return noRoom;
    // Both are over before anything is said of them: what is in doubt is not to be written any more.
    const results = await Promise.allSettled([
      reserveIn(ofOrder, refusals.order),
      reserveIn(buyer, refusals.buyer),
    ]);
    let refused: R | null = null;
    for (const result of results) {
      if (result.status === 'rejected') throw result.reason;
      refused ??= result.value;
    }
    if (refused !== null) await this.#settle(movement, released(movement));
    return refused;
  }

  /** Takes a reservation back: its offer was declined, lapsed or withdrawn, or was never recorded. */
  async release({ caseId, offerId, day }: Reserved): Promise<void> {
    await this.#orders.ready();
    const held = (await this.#streams.read(dayStream(day))).ledger.held.get(offerId);
    if (held?.caseId !== caseId) return;
    const { at: _, status: __, given, ...rest } = held;
    const movement: Movement = { type: 'released', ...rest, ...(given ? { given } : {}) };
    await this.#settle(movement, released(movement));
  }

  /** What an accepted offer held is given for good. */
  async spend(offer: Offer, caseId: string, order: Order): Promise<void> {
    if (isSettlement(offer)) await this.#spend(bookingOf(offer), caseId, order);
  }

  /** What a coupon for coming back held is given for good. */
  async spendThanks(coupon: ReturnCoupon, caseId: string, order: Order): Promise<void> {
    await this.#spend(bookingOfThanks(coupon), caseId, order);
  }

  async #spend(booking: Booking, caseId: string, order: Order): Promise<void> {
    await this.#orders.ready();
    const movement = this.#toMovement('spent', booking, caseId, order);
    // The seller's own id for the buyer may have changed since; the reservation knows under which name it was made.
    const held = (await this.#streams.read(dayStream(movement.day))).ledger.held.get(booking.id);
    const named = { ...movement, buyerStream: held?.buyerStream ?? movement.buyerStream };
    await this.#settle(named, (ledger) =>
      ledger.held.get(booking.id)?.status === 'spent' ? [] : [{ ...named, type: 'spent' }],
    );
  }

  /** Reservations of a day, made at or before `before`, that are neither spent nor given back. */
  async unsettled(day: string, before: Instant): Promise<Reserved[]> {
    const { ledger } = await this.#streams.read(dayStream(day));
    return [...ledger.held.values()]
      .filter((each) => each.status === 'reserved' && Date.parse(each.at) <= Date.parse(before))
      .map(({ caseId, offerId }) => ({ caseId, offerId, day }));
  }

  /** The reservation of an offer, wherever it was made. */
  reservedFor({ id, madeAt }: Pick<Offer, 'id' | 'madeAt'>, caseId: string): Reserved {
    return { caseId, offerId: id, day: shopDay(madeAt, this.#policy.timezone) };
  }

  async #settle(movement: Movement, change: Change<never>): Promise<void> {
    const [day, ...others] = streamsOf(movement);
    await Promise.all(others.map((stream) => this.#streams.change(stream, change)));
    await this.#streams.change(day, change);
  }

  #dayLimit(): number {
    return amountOf(this.#policy, this.#policy.tolerances.perDay.absolute).amount;
  }

  #dayRefusal(
    ledger: Ledger,
    { id, cost }: Costing,
    replaced: string | null,
    limit = this.#dayLimit(),
  ): Overdrawn | null {
    const room = limit - ledger.total + heldBy(ledger, replaced) + heldBy(ledger, id);
    return cost.amount > 0 && cost.amount > room ? 'day' : null;
  }

  #orderRefusal(
    ledger: Ledger,
    { id, cost }: Costing,
    order: Order,
    replaced: string | null,
  ): Overdrawn | null {
    const others = ledger.total - heldBy(ledger, replaced) - heldBy(ledger, id);
    const limit = orderTolerance(this.#policy, order).amount;
    return cost.amount > 0 && others + cost.amount > limit ? 'order' : null;
  }

  #buyerRefusal(ledger: Ledger, offer: Costing, caseId: string, replaced: string | null): Overdrawn | null {
    const { id, cost, madeAt } = offer;
    if (cost.amount === 0) return null;
    const noMoney = this.#buyerMoneyRefusal(ledger, offer, caseId, replaced);
    if (noMoney) return noMoney;
    const { buyerCases } = this.#spentByBuyer(ledger, caseId, [id, replaced], madeAt);
    return buyerCases + 1 > this.#policy.tolerances.perBuyer.cases ? 'buyer_cases' : null;
  }

  #buyerMoneyRefusal(
    ledger: Ledger,
    { id, cost, madeAt }: Costing,
    caseId: string,
    replaced: string | null,
  ): 'buyer' | null {
    const limit = amountOf(this.#policy, this.#policy.tolerances.perBuyer.absolute).amount;
    const { buyer } = this.#spentByBuyer(ledger, caseId, [id, replaced], madeAt);
    return buyer + cost.amount > limit ? 'buyer' : null;
  }

  #spentByBuyer(ledger: Ledger, caseId: string, except: readonly (string | null)[], now: Instant) {
    const { windowDays } = this.#policy.tolerances.perBuyer;
    return spentBy(ledger, { caseId, except, windowDays, now });
  }

  #toMovement(type: LedgerEntry['type'], booking: Booking, caseId: string, order: Order): Movement {
    const { id: offerId, orderNumber, cost, expiresAt, given } = booking;
    return {
      type,
      offerId,
      caseId,
      orderNumber,
      buyerStream: buyerStream(order.buyer.id),
      cost: cost.amount,
      day: this.reservedFor(booking, caseId).day,
      expiresAt,
      given,
    };
  }
}

type Costing = Pick<Booking, 'id' | 'cost' | 'madeAt'>;

function bookingOf({
  id,
  orderNumber,
  cost,
  madeAt,
  expiresAt,
  remedy,
  complaint,
  sku = null,
}: Offer): Booking {
  return { id, orderNumber, cost, madeAt, expiresAt, given: { remedy, complaint, sku } };
}

const bookingOfThanks = ({ id, orderNumber, amount, givenAt, validUntil }: ReturnCoupon): Booking => ({
  id,
  orderNumber,
  cost: amount,
  madeAt: givenAt,
  expiresAt: validUntil,
  given: { remedy: 'coupon', complaint: 'none', sku: null, isThanks: true },
});

/** Where a reservation is held: its day's ledger first. */
const streamsOf = ({ day, orderNumber, buyerStream }: Movement): [string, string, string] => [
  dayStream(day),
  orderStream(orderNumber),
  buyerStream,
];

const released =
  (movement: Movement): Change<never> =>
  (ledger) =>
    ledger.held.has(movement.offerId) ? [{ ...movement, type: 'released' }] : [];
