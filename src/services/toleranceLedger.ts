import { createHash } from 'node:crypto';
import { Mutex } from 'async-mutex';
import { LRUCache } from 'lru-cache';
import { openOffer, type Case } from '../domain/caseFile.ts';
import { EMPTY_CHAIN, seal, type ChainHead } from '../domain/chain.ts';
import { orderTolerance, type Spent } from '../domain/ladder.ts';
import {
  EMPTY_LEDGER,
  foldLedger,
  shopDay,
  spentBy,
  type Ledger,
  type LedgerEntry,
} from '../domain/ledger.ts';
import type { Instant, Order } from '../domain/order.ts';
import { amountOf, type Policy } from '../domain/policy.ts';
import type { Offer } from '../domain/remedy.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import { newSalt } from './caseFiles.ts';

interface LoadedLedger {
  ledger: Ledger;
  head: ChainHead;
  sequence: number;
}

/** Which tolerance an offer would pass. */
export type Overdrawn = 'order' | 'buyer' | 'buyer_cases' | 'day';

type Movement = Omit<LedgerEntry, 'total'>;

/** Decides, on the fresh ledger, what to add to it: entries, nothing to do, or a refusal. */
type Change = (ledger: Ledger) => Movement[] | { refused: Overdrawn };

/**
 * Tolerances that hold across conversations and processes. Each buyer and each day has a ledger, a stream of its own;
 * an offer reserves its cost in both before it is recorded, so two offers race only at an append, and one of them
 * sees the other's reservation.
 */
export class ToleranceLedger {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #ledgers = new LRUCache<string, LoadedLedger>({ max: 1_000 });
  readonly #turns = new LRUCache<string, Mutex>({ max: 1_000 });

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** What counts against the tolerances of this case's buyer, order and day, without what its open offer holds. */
  async spent(kase: Case, order: Order, policy: Policy): Promise<Spent> {
    const now = this.#clock.now().toISOString();
    const exceptOfferId = openOffer(kase)?.id ?? null;
    const [buyer, day] = await Promise.all([
      this.#refresh(buyerStream(order.buyer.id)),
      this.#refresh(dayStream(shopDay(now, policy.timezone))),
    ]);
    return {
      ...spentBy(buyer.ledger, aboutOffer(kase.id, order, policy, now, exceptOfferId)),
      day: day.ledger.total - heldBy(day.ledger, exceptOfferId),
    };
  }

  /**
   * Reserves an offer's cost in the buyer's and the day's ledger, freeing what `replaces` held, or says which
   * tolerance has no room and reserves nothing. Rejects with `StoreUnavailable`.
   */
  async reserve(
    offer: Offer,
    about: { kase: Case; order: Order; policy: Policy; replaces: Offer | null },
  ): Promise<{ ok: true } | { ok: false; overdrawn: Overdrawn }> {
    const { kase, order, policy, replaces } = about;
    if (offer.cost.amount === 0) return { ok: true };
    const movement = toMovement('reserved', offer, kase.id, order, policy);
    const buyer = await this.#change(buyerStream(order.buyer.id), (ledger) => {
      const refused = buyerRefusal(ledger, offer, about);
      return refused ? { refused } : [movement];
    });
    if (buyer) return { ok: false, overdrawn: buyer };
    const day = await this.#change(dayStream(movement.day), (ledger) => {
      const limit = amountOf(policy, policy.tolerances.perDay.absolute).amount;
      const room = limit - ledger.total + heldBy(ledger, replaces?.id ?? null) + heldBy(ledger, offer.id);
      return offer.cost.amount > room ? { refused: 'day' } : [movement];
    });
    if (!day) return { ok: true };
    await this.#change(buyerStream(order.buyer.id), () => [{ ...movement, type: 'released' }]);
    return { ok: false, overdrawn: day };
  }

  /** Gives back what an offer held: it was declined, lapsed or withdrawn, or was never recorded. */
  async release(offer: Offer, kase: Case, order: Order, policy: Policy): Promise<void> {
    await this.#settle('released', offer, kase, order, policy);
  }

  /** What an accepted offer held is spent for good. */
  async spend(offer: Offer, kase: Case, order: Order, policy: Policy): Promise<void> {
    await this.#settle('spent', offer, kase, order, policy);
  }

  /** Gives back a reservation whose offer was never recorded in its case. */
  async forget(caseId: string, offerId: string, day: string): Promise<void> {
    const { ledger } = await this.#refresh(dayStream(day));
    const held = ledger.held.get(offerId);
    if (held?.caseId !== caseId) return;
    const { orderNumber, cost, expiresAt, buyerStream: buyer } = held;
    const movement = {
      type: 'released' as const,
      offerId,
      caseId,
      orderNumber,
      cost,
      day,
      expiresAt,
      buyerStream: buyer,
    };
    for (const stream of [buyer, dayStream(day)]) {
      await this.#change(stream, (now) => (now.held.has(offerId) ? [movement] : []));
    }
  }

  /** Reservations of a day whose offer can no longer be accepted: their case says what became of each. */
  async overdue(day: string): Promise<{ caseId: string; offerId: string }[]> {
    const { ledger } = await this.#refresh(dayStream(day));
    const now = this.#clock.now().getTime();
    return [...ledger.held.values()]
      .filter((each) => each.status === 'reserved' && Date.parse(each.expiresAt) + GRACE_MS < now)
      .map(({ caseId, offerId }) => ({ caseId, offerId }));
  }

  async #settle(
    type: 'released' | 'spent',
    offer: Offer,
    kase: Case,
    order: Order,
    policy: Policy,
  ): Promise<void> {
    if (offer.cost.amount === 0) return;
    const movement = toMovement(type, offer, kase.id, order, policy);
    const change: Change = (ledger) => {
      const held = ledger.held.get(offer.id);
      const settled = type === 'released' ? held === undefined : held?.status === 'spent';
      return settled ? [] : [movement];
    };
    await this.#change(buyerStream(order.buyer.id), change);
    await this.#change(dayStream(movement.day), change);
  }

  /** Appends what `change` says on the fresh ledger; null when done, or the tolerance that refused. */
  async #change(stream: string, change: Change): Promise<Overdrawn | null> {
    return await this.#inTurn(stream).runExclusive(async () => {
      for (
        let loaded = this.#ledgers.get(stream) ?? (await this.#refresh(stream));
        ;
        loaded = await this.#refresh(stream)
      ) {
        const decided = change(loaded.ledger);
        if (Array.isArray(decided) && decided.length === 0) return null;
        if (Array.isArray(decided)) {
          if (await this.#append(stream, loaded, decided)) return null;
          continue;
        }
        // A refusal is final only on the store's own state: another process may have given something back.
        const fresh = await this.#refresh(stream);
        if (fresh.sequence === loaded.sequence) return decided.refused;
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
    if (result.ok) this.#ledgers.set(stream, { ledger, sequence, head: entries.at(-1) ?? before.head });
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
    const fresh = { ledger, head, sequence };
    this.#ledgers.set(stream, fresh);
    return fresh;
  }

  /** One change of a ledger at a time within this process, so that only processes race for it. */
  #inTurn(stream: string): Mutex {
    const mutex = this.#turns.get(stream) ?? new Mutex();
    this.#turns.set(stream, mutex);
    return mutex;
  }
}

/** An acceptance at the last moment may still be on its way into the case file. */
const GRACE_MS = 10 * 60_000;

function buyerRefusal(
  ledger: Ledger,
  offer: Offer,
  { kase, order, policy, replaces }: { kase: Case; order: Order; policy: Policy; replaces: Offer | null },
): Overdrawn | null {
  const spent = spentBy(
    withoutOffer(ledger, offer.id),
    aboutOffer(kase.id, order, policy, offer.madeAt, replaces?.id ?? null),
  );
  const cost = offer.cost.amount;
  if (spent.order + cost > orderTolerance(policy, order).amount) return 'order';
  if (spent.buyer + cost > amountOf(policy, policy.tolerances.perBuyer.absolute).amount) return 'buyer';
  return spent.buyerCases + 1 > policy.tolerances.perBuyer.cases ? 'buyer_cases' : null;
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
const buyerStream = (buyerId: string): string =>
  `ledger/buyer/${createHash('sha256').update(buyerId).digest('hex').slice(0, 32)}`;

const dayStream = (day: string): string => `ledger/day/${day}`;
