import type { Instant, Order } from '../../src/domain/vocabulary/order.ts';
import type { Policy, Rung } from '../../src/domain/policy/policy.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { Played } from './world.ts';
import { DIGITS, type Story } from './worlds.ts';

interface Held {
  offerId: string;
  caseId: string;
  buyerId: string;
  /** Its number without what only separates. */
  order: string;
  sku: string | null;
  cost: number;
  madeAt: Instant;
}

const DAY_MS = 86_400_000;

/**
 * What all offers of a story cost, kept from the decisions alone, in whole numbers and apart from the ladder, the money
 * and the ledger of the domain: a mistake there must not hide itself here.
 */
export class Accounts {
  readonly #story: Story;
  readonly #held = new Map<string, Held>();

  constructor(story: Story) {
    this.#story = story;
  }

  /** Takes a turn in, and says which tolerance its offer passed; null when none. */
  take({ turn, decision, lapsed }: Played): string | null {
    for (const offerId of lapsed) this.#held.delete(offerId);
    const { next, answer } = decision;
    if (answer && answer.answer !== 'accepted') this.#held.delete(answer.offerId);
    if (next.do !== 'offer' || !turn.order) return null;
    const { offer } = next;
    const held: Held = {
      offerId: offer.id,
      caseId: turn.kase.id,
      buyerId: turn.order.buyer.id,
      order: plain(turn.order),
      sku: turn.kase.sku,
      cost: offer.cost.amount,
      madeAt: turn.now,
    };
    if (offer.remedy !== 'reassurance') this.#held.set(offer.id, held);
    if (offer.remedy === 'reassurance') return null;
    const passed = this.#settledTooOften(held, turn.order, turn.policy);
    return passed ?? (held.cost === 0 ? null : this.#passed(held, turn.order, turn.policy));
  }

  #passed(made: Held, order: Order, policy: Policy): string | null {
    const { perOrder, perBuyer, perDay } = policy.tolerances;
    const all = [...this.#held.values()];
    const ofBuyer = all.filter(({ buyerId }) => buyerId === made.buyerId);
    const now = Date.parse(made.madeAt);
    const recent = ofBuyer.filter(
      ({ madeAt }) => Math.floor((now - Date.parse(madeAt)) / DAY_MS) < perBuyer.windowDays,
    );
    const cases = new Set(recent.filter(({ cost }) => cost > 0).map(({ caseId }) => caseId));
    const forOrder = sum(all.filter((each) => each.order === made.order));
    const today = sum(all.filter(({ madeAt }) => this.#dayOf(madeAt) === this.#dayOf(made.madeAt)));
    if (forOrder > shareOf(order.total.amount, perOrder.percent)) return 'percent of the order';
    if (forOrder > this.minor(perOrder.absolute)) return 'amount for an order';
    if (sum(recent) > this.minor(perBuyer.absolute)) return 'amount for a buyer';
    if (cases.size > perBuyer.cases) return 'cases of a buyer';
    return today > this.minor(perDay.absolute) ? 'amount for a day' : null;
  }

  #settledTooOften(made: Held, { items }: Order, { settlements }: Policy): string | null {
    const ofOrder = [...this.#held.values()].filter(({ order }) => order === made.order);
    if (ofOrder.length > settlements.perOrder) return 'settlements of an order';
    const inQuestion = items.map(({ sku }) => sku).filter((sku) => (made.sku ?? sku) === sku);
    const counts = inQuestion.map(
      (article) => ofOrder.filter(({ sku }) => (sku ?? article) === article).length,
    );
    return counts.some((count) => count > settlements.perArticle) ? 'settlements of an article' : null;
  }

  minor(decimal: number): number {
    return Math.round(decimal * 10 ** DIGITS[this.#story.currency]);
  }

  /** What is wrong with the price of an offer, told from its rung; null when it is one of the rung's own. */
  mispriced(
    offer: Offer,
    { rung, order, sku }: { rung: Rung; order: Order; sku: string | null },
  ): string | null {
    const value = worthOf(order, sku);
    const { amount, cost } = offer;
    if (cost.currency !== this.#story.currency) return 'a cost in another currency';
    if (rung.amount) {
      if (amount?.amount !== cost.amount || amount.currency !== cost.currency)
        return 'a cost beside the amount';
      return this.#pricesOf(rung.amount, value).includes(amount.amount) ? null : 'an amount the rung has not';
    }
    if (amount !== null) return 'an amount where there is none';
    if (!rung.cost) return cost.amount === 0 ? null : 'a cost of words';
    const right = 'percent' in rung.cost ? shareOf(value, rung.cost.percent) : this.minor(rung.cost.absolute);
    return cost.amount === right ? null : 'another cost than the rung has';
  }

  #pricesOf(amount: NonNullable<Rung['amount']>, value: number): number[] {
    if ('percent' in amount) {
      const { percent } = amount;
      if (typeof percent === 'number') return [shareOf(value, percent)];
      return climbed(percent, 100).map((hundredths) => shareOf(value, hundredths / 100));
    }
    const { absolute } = amount;
    const minors =
      typeof absolute === 'number'
        ? [this.minor(absolute)]
        : climbed(absolute, 10 ** DIGITS[this.#story.currency]);
    return minors.map((minor) => Math.min(minor, value));
  }

  #dayOf(instant: Instant): string {
    return new Date(Date.parse(instant) + this.#story.zone.offsetMinutes * 60_000).toISOString().slice(0, 10);
  }
}

const plain = ({ number }: Order): string => number.replaceAll(/[ -]/g, '').toLowerCase();

const sum = (held: readonly Held[]): number => held.reduce((total, { cost }) => total + cost, 0);

/** In whole numbers of any size, so that nothing is rounded but down. */
const shareOf = (amount: number, percent: number): number =>
  Number((BigInt(amount) * BigInt(Math.round(percent * 100))) / 10_000n);

function worthOf(order: Order, sku: string | null): number {
  const items = sku === null ? order.items : order.items.filter((item) => item.sku === sku);
  const worth = items.reduce((total, { price, quantity }) => total + price.amount * quantity, 0);
  return Math.min(worth, order.total.amount);
}

function climbed({ from, to, step }: { from: number; to: number; step: number }, scale: number): number[] {
  const [first, last, by] = [from, to, step].map((each) => Math.round(each * scale)) as [
    number,
    number,
    number,
  ];
  const values = [last];
  for (let value = first; value < last; value += by) values.push(value);
  return values;
}
