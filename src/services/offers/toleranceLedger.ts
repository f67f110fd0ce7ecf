import { createHash } from 'node:crypto';
import { openOffer, type Case } from '../../domain/case/case.ts';
import { orderTolerance, type Spent } from '../../domain/negotiation/ladder.ts';
import { shopDay, spentBy, type Ledger, type LedgerEntry } from '../../domain/negotiation/ledger.ts';
import type { Instant, Order } from '../../domain/vocabulary/order.ts';
import { amountOf, type Policy } from '../../domain/policy/policy.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { LedgerStreams, type Movement } from './ledgerStreams.ts';

/** Which tolerance an offer would pass. */
export type Overdrawn = 'order' | 'buyer' | 'buyer_cases' | 'day';

/** A reservation, and the ledger's day it is in. */
export interface Reserved {
  caseId: string;
  offerId: string;
  day: string;
}

/**
 * Tolerances that hold across conversations and processes. Each buyer and each day has a ledger, a stream of its own;
 * an offer reserves its cost in both before it is recorded, so two offers race only at an append, and one of them
 * sees the other's reservation.
 *
 * The day's ledger is written first and cleared last, so whatever a buyer's ledger holds is known to a day's: a process
 * may die anywhere in between and leaves nothing that nobody finds.
 */
export class ToleranceLedger {
  readonly #streams: LedgerStreams;
  readonly #clock: Clock;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#streams = new LedgerStreams({ store, clock });
    this.#clock = clock;
  }

  /** What counts against the tolerances of this case's buyer, order and day, without what its open offer holds. */
  async spent(kase: Case, order: Order, policy: Policy): Promise<Spent> {
    const now = this.#clock.now().toISOString();
    const exceptOfferId = openOffer(kase)?.id ?? null;
    const [buyer, day] = await Promise.all([
      this.#streams.read(buyerStream(order.buyer.id)),
      this.#streams.read(dayStream(shopDay(now, policy.timezone))),
    ]);
    return {
      ...spentBy(buyer, aboutOffer(kase.id, order, policy, now, exceptOfferId)),
      day: day.total - heldBy(day, exceptOfferId),
    };
  }

  /**
   * Reserves an offer's cost in the day's and the buyer's ledger, counting what `replaces` holds as free, or says which
   * tolerance has no room and reserves nothing. What a supervisor approved (`approvedBy`, their id) is reserved and counts
   * even where there is none. Rejects with `StoreUnavailable`; then it may be reserved or not.
   */
  async reserve(
    offer: Offer,
    about: {
      kase: Case;
      order: Order;
      policy: Policy;
      replaces: Offer | null;
      approvedBy?: string | null;
    },
  ): Promise<{ ok: true } | { ok: false; overdrawn: Overdrawn }> {
    const { kase, order, policy, replaces, approvedBy = null } = about;
    if (offer.cost.amount === 0) return { ok: true };
    const movement: Movement = {
      ...toMovement('reserved', offer, kase.id, order, policy),
      ...(approvedBy === null ? {} : { approvedBy }),
    };
    const day = await this.#streams.change<Overdrawn>(dayStream(movement.day), (ledger) => {
      const limit = amountOf(policy, policy.tolerances.perDay.absolute).amount;
      const room = limit - ledger.total + heldBy(ledger, replaces?.id ?? null) + heldBy(ledger, offer.id);
      return offer.cost.amount > room && approvedBy === null ? { refused: 'day' } : [movement];
    });
    if (day) return { ok: false, overdrawn: day };
    const buyer = await this.#streams.change(movement.buyerStream, (ledger) => {
      const refused = approvedBy === null ? buyerRefusal(ledger, offer, about) : null;
      return refused ? { refused } : [movement];
    });
    if (!buyer) return { ok: true };
    await this.#streams.change(dayStream(movement.day), released(movement));
    return { ok: false, overdrawn: buyer };
  }

  /** Gives back what an offer held: it was declined, lapsed or withdrawn, or was never recorded. */
  async release(offer: Offer, kase: Case, order: Order, policy: Policy): Promise<void> {
    await this.#settle('released', toMovement('released', offer, kase.id, order, policy));
  }

  /** What an accepted offer held is spent for good. */
  async spend(offer: Offer, kase: Case, order: Order, policy: Policy): Promise<void> {
    await this.#settle('spent', toMovement('spent', offer, kase.id, order, policy));
  }

  /** Gives back a reservation whose offer was never recorded in its case. */
  async forget({ caseId, offerId, day }: Reserved): Promise<void> {
    const held = (await this.#streams.read(dayStream(day))).held.get(offerId);
    if (held?.caseId !== caseId) return;
    const { at: _, status: __, ...reservation } = held;
    await this.#settle('released', { type: 'released', ...reservation });
  }

  /** Reservations of a day, made at or before `before`, that are neither spent nor given back. */
  async unsettled(day: string, before: Instant): Promise<Reserved[]> {
    const ledger = await this.#streams.read(dayStream(day));
    return [...ledger.held.values()]
      .filter((each) => each.status === 'reserved' && Date.parse(each.at) <= Date.parse(before))
      .map(({ caseId, offerId }) => ({ caseId, offerId, day }));
  }

  async #settle(type: 'released' | 'spent', movement: Movement): Promise<void> {
    if (movement.cost === 0) return;
    const day = dayStream(movement.day);
    // The seller's own id for the buyer may have changed since; the reservation knows under which name it was made.
    const held = (await this.#streams.read(day)).held.get(movement.offerId);
    const named = { ...movement, buyerStream: held?.buyerStream ?? movement.buyerStream };
    const change = type === 'released' ? released(named) : spent(named);
    await this.#streams.change(named.buyerStream, change);
    await this.#streams.change(day, change);
  }
}

const released =
  (movement: Movement) =>
  (ledger: Ledger): Movement[] =>
    ledger.held.has(movement.offerId) ? [{ ...movement, type: 'released' }] : [];

const spent =
  (movement: Movement) =>
  (ledger: Ledger): Movement[] =>
    ledger.held.get(movement.offerId)?.status === 'spent' ? [] : [{ ...movement, type: 'spent' }];

function buyerRefusal(
  ledger: Ledger,
  offer: Offer,
  { kase, order, policy, replaces }: { kase: Case; order: Order; policy: Policy; replaces: Offer | null },
): Overdrawn | null {
  const before = spentBy(
    withoutOffer(ledger, offer.id),
    aboutOffer(kase.id, order, policy, offer.madeAt, replaces?.id ?? null),
  );
  const cost = offer.cost.amount;
  if (before.order + cost > orderTolerance(policy, order).amount) return 'order';
  if (before.buyer + cost > amountOf(policy, policy.tolerances.perBuyer.absolute).amount) return 'buyer';
  return before.buyerCases + 1 > policy.tolerances.perBuyer.cases ? 'buyer_cases' : null;
}

const aboutOffer = (
  caseId: string,
  order: Order,
  policy: Policy,
  now: Instant,
  exceptOfferId: string | null,
) => ({
  orderNumber: order.number,
  caseId,
  exceptOfferId,
  windowDays: policy.tolerances.perBuyer.windowDays,
  now,
});

const withoutOffer = (ledger: Ledger, offerId: string): Ledger => ({
  ...ledger,
  held: new Map([...ledger.held].filter(([id]) => id !== offerId)),
});

const heldBy = (ledger: Ledger, offerId: string | null): number =>
  offerId === null ? 0 : (ledger.held.get(offerId)?.cost ?? 0);

const toMovement = (
  type: LedgerEntry['type'],
  offer: Offer,
  caseId: string,
  order: Order,
  policy: Policy,
): Movement => ({
  type,
  offerId: offer.id,
  caseId,
  orderNumber: offer.orderNumber,
  buyerStream: buyerStream(order.buyer.id),
  cost: offer.cost.amount,
  day: shopDay(offer.madeAt, policy.timezone),
  expiresAt: offer.expiresAt,
});

/** A buyer's id may be an address; the stream's name tells nothing of it. */
export const buyerStream = (buyerId: string): string =>
  `ledger/buyer/${createHash('sha256').update(buyerId).digest('hex').slice(0, 32)}`;

export const dayStream = (day: string): string => `ledger/day/${day}`;
