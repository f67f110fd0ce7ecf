import { remediesGiven, type Case } from '../case/case.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { TrailLine } from './decision.ts';
import { percentOf, zero, type Money } from '../vocabulary/money.ts';
import {
  daysLate,
  daysSinceShipped,
  piecesInQuestion,
  valueInQuestion,
  type Instant,
  type Order,
} from '../vocabulary/order.ts';
import { amountOf, type Policy, type Rung } from '../policy/policy.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import { aboveWhatWasPaid } from './refunds.ts';
import { isSettlement, remediesIn, settlementsFor, type Settlement } from './settlements.ts';

/**
 * What was already reserved or given, in minor units of the policy's currency, without what the open offer of this
 * case holds: that is free again the moment another offer takes its place.
 */
export interface Spent {
  order: number;
  /** Over the policy's window. */
  buyer: number;
  /** Other cases of this buyer, over the window, in which something was given or is reserved. */
  buyerCases: number;
  day: number;
  /** What this order was given, or is being offered, in any conversation. */
  settlements: readonly Settlement[];
}

export const NOTHING_SPENT: Spent = { order: 0, buyer: 0, buyerCases: 0, day: 0, settlements: [] };

/** One thing that could be offered: a rung, or one step of a rung that is climbed in steps. */
export interface Step {
  rung: number;
  rule: Rung;
  amount: Money | null;
  percent: number | null;
  cost: Money;
  /** Of a re-ship where several pieces are in question: how many of them; absent where it is one. */
  pieces?: number;
}

export interface Situation {
  kase: Case;
  policy: Policy;
  order: Order;
  complaint: ComplaintType;
  spent: Spent;
  now: Instant;
}

export type Refusal = Extract<TrailLine, { because: unknown }>;

/** Every step of the ladder for this complaint, each with its price for this order. */
export function stepsOf({ policy, order, complaint, kase }: Situation): Step[] {
  const value = valueInQuestion(order, kase.sku);
  const pieces = piecesInQuestion(order, kase.sku);
  return policy.complaints[complaint].ladder.flatMap((rule, rung) =>
    pricesOf(rule, value, policy).map(({ amount, percent }) => ({
      rung,
      rule,
      amount,
      percent,
      cost: amount ?? costOf(rule, value, policy),
      ...(rule.remedy === 'reship' && pieces > 1 ? { pieces } : {}),
    })),
  );
}

/**
 * The same re-ship of fewer pieces than are in question, from one on: none where the article is not known, or it is one. Which of
 * several broke a person sees, so that only people give it.
 */
export function ofFewerPieces(step: Step, { policy, order, kase }: Situation): Step[] {
  const [item, ...others] = order.items.filter(({ sku }) => kase.sku === null || sku === kase.sku);
  if (step.pieces === undefined || item === undefined || others.length > 0) return [];
  return Array.from({ length: Math.min(item.quantity - 1, FEWER_AT_MOST) }, (_, index) => {
    const pieces = index + 1;
    const value = { amount: item.price.amount * pieces, currency: item.price.currency };
    return { ...step, pieces, cost: costOf(step.rule, value, policy) };
  });
}

const FEWER_AT_MOST = 9;

/** The steps that may be offered now, in the ladder's order, and one line of reasons for each that may not. */
export function eligibleSteps(situation: Situation): { steps: Step[]; trail: TrailLine[] } {
  const steps: Step[] = [];
  const trail: TrailLine[] = [];
  for (const step of stepsOf(situation)) {
    const refusal = refusalOf(step, situation);
    if (refusal) trail.push(refusal);
    else {
      steps.push(step);
      trail.push({
        rung: step.rung,
        remedy: step.rule.remedy,
        eligible: true,
        amount: step.amount?.amount ?? null,
        cost: step.cost.amount,
      });
    }
  }
  return { steps, trail };
}

type Check = (step: Step, situation: Situation) => Pick<Refusal, 'because' | 'limit' | 'actual'> | null;

/** The rules in the order they are asked; the first that refuses is the reason that is given. */
const CHECKS: Check[] = [
  (step) => (step.rule.agentOnly ? { because: 'agent_only', limit: 'bot', actual: step.rule.remedy } : null),
  (_, { order, policy }) =>
    order.total.currency === policy.currency
      ? null
      : { because: 'other_currency', limit: policy.currency, actual: order.total.currency },
  // Cancelled, or given back in full: a remedy that costs nothing is none, and what there is to say a person says.
  (_, { order }) => (order.total.amount > 0 ? null : { because: 'nothing_paid', limit: 1, actual: 0 }),
  ({ rule: { remedy }, cost }, situation) => aboveWhatWasPaid({ remedy, cost }, situation),
  // Another of the same size would fit no better.
  ({ rule }, { kase }) =>
    rule.remedy === 'reship' && kase.complaint === 'wrong_size' && kase.cameAsOrdered
      ? { because: 'came_as_ordered', limit: 'another size', actual: 'the same' }
      : null,
  // Nobody is offered what they said they do not want, until they name it as what they would like.
  ({ rule: { remedy } }, { kase }) =>
    kase.refuses.includes(remedy)
      ? { because: 'refused_by_buyer', limit: `no ${remedy}`, actual: remedy }
      : null,
  givenBefore,
  aboveSettlements,
  alreadyOffered,
  noBetterThanBefore,
  ({ rule }, { order, policy }) => {
    const range = rule.when?.orderValue;
    return outside(order.total.amount, range && minorBounds(range, policy), 'order_value');
  },
  ({ rule }, { order, now }) =>
    outside(daysSinceShipped(order, now), rule.when?.daysSinceShipped, 'days_since_shipped'),
  ({ rule }, { order, now }) => outside(daysLate(order, now), rule.when?.daysLate, 'days_late'),
  ({ rule }, { order }) =>
    rule.when?.tracking === undefined || rule.when.tracking.includes(order.tracking.status)
      ? null
      : { because: 'tracking_status', limit: rule.when.tracking.join(' '), actual: order.tracking.status },
  ({ rule }, { order, kase }) => outside(stockOf(order, kase.sku), rule.when?.stock, 'stock'),
  ({ rule }, { kase: { photos } }) => {
    if (rule.when?.photo === true && photos.length === 0) return { because: 'no_photo', limit: 1, actual: 0 };
    if (rule.when?.photo === false && photos.length > 0)
      return { because: 'has_photo', limit: 0, actual: photos.length };
    return null;
  },
  ({ rule }, { kase }) => {
    const mood = kase.moods.at(-1)?.sentiment ?? 'neutral';
    return rule.when?.mood === undefined || rule.when.mood.includes(mood)
      ? null
      : { because: 'mood', limit: rule.when.mood.join(' '), actual: mood };
  },
  earlierRemedy,
  aboveOrderTolerance,
  aboveBuyerTolerance,
  ({ cost }, { policy, spent }) => {
    const limit = amountOf(policy, policy.tolerances.perDay.absolute).amount;
    return above(spent.day + cost.amount, limit, cost, 'above_day_tolerance');
  },
];

/** Every rule that speaks against a step, each with its number; `refusalOf` gives the first. */
export const refusalsOf = (step: Step, situation: Situation): Refusal[] =>
  CHECKS.flatMap((check) => {
    const found = check(step, situation);
    return found ? [refused(step, found)] : [];
  });

/** Whether a step is left, or would be with a photo. */
export const mayYetOffer = (situation: Situation): boolean =>
  stepsOf(situation).some((step) =>
    refusalsOf(step, situation).every(({ because }) => because === 'no_photo'),
  );

function refusalOf(step: Step, situation: Situation): Refusal | null {
  for (const check of CHECKS) {
    const found = check(step, situation);
    if (found) return refused(step, found);
  }
  return null;
}

/** The line of the trail that says so. */
export const refused = (
  { rung, rule: { remedy }, amount }: Step,
  why: Pick<Refusal, 'because' | 'limit' | 'actual'>,
): Refusal => ({ rung, remedy, eligible: false, amount: amount?.amount ?? null, ...why });

/** An article is given each kind of remedy once, whichever conversation the complaint is told in. */
function givenBefore({ rule }: Step, situation: Situation): ReturnType<Check> {
  const same = remediesIn(earlierOf(situation)).filter((remedy) => remedy === rule.remedy).length;
  return same > 0 ? { because: 'given_before', limit: 1, actual: same + 1 } : null;
}

function aboveSettlements({ rule }: Step, situation: Situation): ReturnType<Check> {
  if (!isSettlement(rule)) return null;
  const { perArticle, perOrder } = situation.policy.settlements;
  const ofArticle = earlierOf(situation).length + 1;
  if (ofArticle > perArticle)
    return { because: 'above_article_settlements', limit: perArticle, actual: ofArticle };
  const ofOrder = situation.spent.settlements.length + 1;
  return ofOrder > perOrder ? { because: 'above_order_settlements', limit: perOrder, actual: ofOrder } : null;
}

const earlierOf = ({ spent, order, kase }: Situation): Settlement[] =>
  settlementsFor(spent.settlements, order, kase.sku);

function alreadyOffered(step: Step, { kase }: Situation): ReturnType<Check> {
  const before = kase.offers.find((offer) => counts(offer) && isSameThing(offer, step));
  return before ? { because: 'already_offered', limit: 1, actual: before.status } : null;
}

/**
 * Money is offered only when it is more than any that was declined, because the next offer is better and not a
 * rephrasing, and never when it is less than what was before the buyer once.
 */
function noBetterThanBefore({ amount }: Step, { kase }: Situation): ReturnType<Check> {
  if (amount === null) return null;
  const best = (offers: Offer[]): number => Math.max(0, ...offers.map((offer) => offer.amount?.amount ?? 0));
  const declined = best(kase.offers.filter(counts));
  const before = best(kase.offers.filter((offer) => counts(offer) || !isOfOtherArticle(kase, offer)));
  return amount.amount > declined && amount.amount >= before
    ? null
    : { because: 'no_better_than_before', limit: before, actual: amount.amount };
}

function earlierRemedy({ rule }: Step, situation: Situation): ReturnType<Check> {
  const earlier = earlierOf(situation);
  const inStory = remediesGiven(situation.kase);
  const given = [...inStory, ...remediesIn(earlier.filter(({ isAccepted }) => isAccepted))];
  const missing = rule.when?.earlier?.has?.find((remedy) => !given.includes(remedy));
  if (missing !== undefined) {
    return { because: 'earlier_remedy', limit: missing, actual: [...new Set(given)].join(' ') || 'none' };
  }
  // What is still open in another conversation may be accepted there at any time.
  const orOpen = [...inStory, ...remediesIn(earlier)];
  const unwanted = rule.when?.earlier?.hasNot?.find((remedy) => orOpen.includes(remedy));
  if (unwanted !== undefined) return { because: 'earlier_remedy', limit: `no ${unwanted}`, actual: unwanted };
  return null;
}

function aboveOrderTolerance({ cost }: Step, { policy, order, spent }: Situation): ReturnType<Check> {
  return above(
    spent.order + cost.amount,
    orderTolerance(policy, order).amount,
    cost,
    'above_order_tolerance',
  );
}

function aboveBuyerTolerance({ cost }: Step, { policy, spent }: Situation): ReturnType<Check> {
  const { absolute, cases } = policy.tolerances.perBuyer;
  const limit = amountOf(policy, absolute).amount;
  return (
    above(spent.buyer + cost.amount, limit, cost, 'above_buyer_tolerance') ??
    above(spent.buyerCases + 1, cases, cost, 'above_buyer_cases')
  );
}

/** The most that may be given for one order: the lower of the percentage and the absolute ceiling. */
export function orderTolerance(policy: Policy, order: Order): Money {
  const byPercent = percentOf(order.total, policy.tolerances.perOrder.percent);
  const absolute = amountOf(policy, policy.tolerances.perOrder.absolute);
  return byPercent.amount < absolute.amount ? byPercent : absolute;
}

function above(actual: number, limit: number, cost: Money, because: Refusal['because']): ReturnType<Check> {
  return cost.amount > 0 && actual > limit ? { because, limit, actual } : null;
}

function outside(
  actual: number | null,
  range: { min?: number | undefined; max?: number | undefined } | undefined,
  because: Refusal['because'],
): ReturnType<Check> {
  if (range === undefined) return null;
  if (actual === null) return { because, limit: range.min ?? range.max ?? 0, actual: 'unknown' };
  if (range.min !== undefined && actual < range.min) return { because, limit: range.min, actual };
  if (range.max !== undefined && actual > range.max) return { because, limit: range.max, actual };
  return null;
}

function minorBounds(range: { min?: number | undefined; max?: number | undefined }, policy: Policy) {
  return {
    ...(range.min === undefined ? {} : { min: amountOf(policy, range.min).amount }),
    ...(range.max === undefined ? {} : { max: amountOf(policy, range.max).amount }),
  };
}

/** How often what is in question can be sent again, or `pieces` of each article of it. */
export function stockOf(order: Order, sku: string | null, pieces?: number): number {
  const concerned = order.items.filter((item) => sku === null || item.sku === sku);
  if (concerned.length === 0) return 0;
  return Math.min(...concerned.map((item) => Math.floor(item.stock / (pieces ?? item.quantity))));
}

/** An offer that lapsed or was withdrawn was never answered, so its step may be offered again. */
const counts = (offer: Offer): boolean => offer.status !== 'lapsed' && offer.status !== 'withdrawn';

/** It was made for another article than the buyer meant, as they said since. What a person offers is as they mean it. */
export const isOfOtherArticle = (
  { sku, offersOfPeople }: Pick<Case, 'sku' | 'offersOfPeople'>,
  offer: Offer,
): boolean =>
  sku !== null && (offer.sku ?? null) !== null && offer.sku !== sku && !offersOfPeople.includes(offer.id);

/** Whether the buyer would get the same from both, wherever on a ladder they stand. */
export const isSameThing = (offer: Offer, step: Step): boolean =>
  offer.remedy === step.rule.remedy && (offer.amount?.amount ?? null) === (step.amount?.amount ?? null);

function pricesOf(
  rule: Rung,
  value: Money,
  policy: Policy,
): { amount: Money | null; percent: number | null }[] {
  if (!rule.amount) return [{ amount: null, percent: null }];
  if ('percent' in rule.amount) {
    const { percent } = rule.amount;
    const percents = typeof percent === 'number' ? [percent] : range(percent.from, percent.to, percent.step);
    return percents.map((each) => ({ amount: percentOf(value, each), percent: each }));
  }
  const { absolute } = rule.amount;
  const minor = (decimal: number) => amountOf(policy, decimal).amount;
  const amounts =
    typeof absolute === 'number'
      ? [minor(absolute)]
      : range(minor(absolute.from), minor(absolute.to), minor(absolute.step));
  return amounts.map((amount) => ({
    amount: { amount: Math.min(amount, value.amount), currency: value.currency },
    percent: null,
  }));
}

/** From, then each step, and always the end of the range itself. */
function range(from: number, to: number, step: number): number[] {
  const count = Math.floor((to - from) / step + 1e-9);
  const values = Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toFixed(4)));
  return values.at(-1) === to ? values : [...values, to];
}

function costOf(rule: Rung, value: Money, policy: Policy): Money {
  switch (rule.remedy) {
    case 'return_for_refund':
    case 'full_refund':
      return value;
    case 'reassurance':
    case 'coupon':
    case 'partial_refund':
      return zero(value.currency);
    case 'reship':
    case 'replacement_part':
      if (!rule.cost) return value;
      return 'percent' in rule.cost
        ? percentOf(value, rule.cost.percent)
        : amountOf(policy, rule.cost.absolute);
  }
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The offer that this step makes in this case. Its id follows from the case and the offers before it. */
export function toOffer(step: Step, situation: Situation, counter: boolean): Offer {
  const { kase, policy, order, complaint, now } = situation;
  const at = Date.parse(now);
  const promised = promisedBy(step.rule, order, at);
  return {
    id: `${kase.id}:${kase.offers.length + 1}`,
    remedy: step.rule.remedy,
    complaint,
    orderNumber: order.number,
    sku: kase.sku,
    rung: step.rung,
    amount: step.amount,
    percent: step.percent,
    cost: step.cost,
    promisedBy: promised,
    variant:
      step.rule.remedy === 'reship'
        ? (order.items.find((item) => item.sku === kase.sku)?.variant ?? null)
        : null,
    ...(step.pieces === undefined ? {} : { pieces: step.pieces }),
    counter,
    policyVersion: policy.id,
    madeAt: now,
    expiresAt: expiryOf(step.rule, promised, at),
    status: 'open',
  };
}

/** To wait for a day is not offered behind that day, though never so briefly that nobody could answer. */
function expiryOf({ remedy, expiresAfterHours }: Rung, promised: Instant | null, at: number): Instant {
  const expiry = at + expiresAfterHours * HOUR_MS;
  const latest =
    remedy === 'reassurance' && promised !== null ? Math.max(Date.parse(promised), at + HOUR_MS) : expiry;
  return new Date(Math.min(expiry, latest)).toISOString();
}

/** Reassurance names the carrier's own date while that is still ahead; everything else counts from today. */
function promisedBy(rule: Rung, order: Order, at: number): Instant | null {
  if (rule.remedy === 'reassurance' && order.promisedBy !== null && Date.parse(order.promisedBy) > at) {
    return order.promisedBy;
  }
  return rule.promiseDays === undefined ? null : new Date(at + rule.promiseDays * DAY_MS).toISOString();
}
