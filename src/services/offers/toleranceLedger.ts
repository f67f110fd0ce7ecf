import { openOffer, type Case } from '../../domain/case/case.ts';
import { orderTolerance, NOTHING_SPENT, type Spent } from '../../domain/negotiation/ladder.ts';
import { heldBy, shopDay, spentBy, type Ledger, type LedgerEntry } from '../../domain/negotiation/ledger.ts';
import { isSettlement, settlementsIn } from '../../domain/negotiation/settlements.ts';
import { amountOf, type Policy } from '../../domain/policy/policy.ts';
import type { Instant, Order } from '../../domain/vocabulary/order.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
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

type Refusal = (ledger: Ledger, sequence: number) => Overdrawn | null;

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
    const { order } = kase;
    if (!order) return { spent: NOTHING_SPENT, asOf: 0 };
    await this.#orders.ready();
    const now = this.#clock.now().toISOString();
    const except = openOffer(kase)?.id ?? null;
    const [ofOrder, buyer, day] = await Promise.all([
      this.#streams.read(orderStream(order.number)),
      this.#streams.read(buyerStream(order.buyer.id)),
      this.#streams.read(dayStream(shopDay(now, this.#policy.timezone))),
    ]);
    const spent = {
      order: ofOrder.ledger.total - heldBy(ofOrder.ledger, except),
      ...this.#spentByBuyer(buyer.ledger, kase.id, except, now),
      day: day.ledger.total - heldBy(day.ledger, except),
      settlements: settlementsIn(ofOrder.ledger, except),
    };
    return { spent, asOf: ofOrder.sequence };
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
      ...this.#toMovement('reserved', offer, about.kase.id, about.order),
      ...(approvedBy === null ? {} : { approvedBy }),
    };
    const replaced = openOffer(about.kase)?.id ?? null;
    const reserveIn = async (stream: string, refusal: Refusal): Promise<Overdrawn | null> =>
      await this.#streams.change(stream, (ledger, sequence) => {
        const refused = refusal(ledger, sequence);
        return refused === null ? [movement] : { refused };
      });
    const [day, ofOrder, buyer] = streamsOf(movement);
    const isLimited = approvedBy === null;
    const noRoom = await reserveIn(day, (ledger) =>
      isLimited ? this.#dayRefusal(ledger, offer, replaced) : null,
    );
    if (noRoom) return noRoom;
    // Both are over before anything is said of them: what is in doubt is not to be written any more.
    const results = await Promise.allSettled([
      reserveIn(ofOrder, (ledger, sequence) => {
        if (about.asOf !== null && about.asOf !== sequence) return 'order';
        return isLimited ? this.#orderRefusal(ledger, offer, about.order, replaced) : null;
      }),
      reserveIn(buyer, (ledger) =>
        isLimited ? this.#buyerRefusal(ledger, offer, about.kase.id, replaced) : null,
      ),
    ]);
    let overdrawn: Overdrawn | null = null;
    for (const result of results) {
      if (result.status === 'rejected') throw result.reason;
      overdrawn ??= result.value;
    }
    if (overdrawn) await this.#settle(movement, released(movement));
    return overdrawn;
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
    if (!isSettlement(offer)) return;
    await this.#orders.ready();
    const movement = this.#toMovement('spent', offer, caseId, order);
    // The seller's own id for the buyer may have changed since; the reservation knows under which name it was made.
    const held = (await this.#streams.read(dayStream(movement.day))).ledger.held.get(offer.id);
    const named = { ...movement, buyerStream: held?.buyerStream ?? movement.buyerStream };
    await this.#settle(named, (ledger) =>
      ledger.held.get(offer.id)?.status === 'spent' ? [] : [{ ...named, type: 'spent' }],
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
  reservedFor(offer: Offer, caseId: string): Reserved {
    return { caseId, offerId: offer.id, day: shopDay(offer.madeAt, this.#policy.timezone) };
  }

  async #settle(movement: Movement, change: Change<never>): Promise<void> {
    const [day, ...others] = streamsOf(movement);
    await Promise.all(others.map((stream) => this.#streams.change(stream, change)));
    await this.#streams.change(day, change);
  }

  #dayRefusal(ledger: Ledger, { id, cost }: Offer, replaced: string | null): Overdrawn | null {
    const limit = amountOf(this.#policy, this.#policy.tolerances.perDay.absolute).amount;
    const room = limit - ledger.total + heldBy(ledger, replaced) + heldBy(ledger, id);
    return cost.amount > 0 && cost.amount > room ? 'day' : null;
  }

  #orderRefusal(
    ledger: Ledger,
    { id, cost }: Offer,
    order: Order,
    replaced: string | null,
  ): Overdrawn | null {
    const others = ledger.total - heldBy(ledger, replaced) - heldBy(ledger, id);
    const limit = orderTolerance(this.#policy, order).amount;
    return cost.amount > 0 && others + cost.amount > limit ? 'order' : null;
  }

  #buyerRefusal(
    ledger: Ledger,
    { id, cost, madeAt }: Offer,
    caseId: string,
    replaced: string | null,
  ): Overdrawn | null {
    if (cost.amount === 0) return null;
    const { absolute, cases } = this.#policy.tolerances.perBuyer;
    const before = this.#spentByBuyer(without(ledger, id), caseId, replaced, madeAt);
    if (before.buyer + cost.amount > amountOf(this.#policy, absolute).amount) return 'buyer';
    return before.buyerCases + 1 > cases ? 'buyer_cases' : null;
  }

  #spentByBuyer(ledger: Ledger, caseId: string, exceptOfferId: string | null, now: Instant) {
    const { windowDays } = this.#policy.tolerances.perBuyer;
    return spentBy(ledger, { caseId, exceptOfferId, windowDays, now });
  }

  #toMovement(type: LedgerEntry['type'], offer: Offer, caseId: string, order: Order): Movement {
    const { remedy, complaint, sku = null } = offer;
    return {
      type,
      offerId: offer.id,
      caseId,
      orderNumber: offer.orderNumber,
      buyerStream: buyerStream(order.buyer.id),
      cost: offer.cost.amount,
      day: this.reservedFor(offer, caseId).day,
      expiresAt: offer.expiresAt,
      given: { remedy, complaint, sku },
    };
  }
}

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

const without = (ledger: Ledger, offerId: string): Ledger => ({
  ...ledger,
  held: new Map([...ledger.held].filter(([id]) => id !== offerId)),
});
