import { heatOf } from './mood.ts';
import type { Mood } from './mood.ts';
import type { Money } from '../vocabulary/money.ts';
import type { Instant } from '../vocabulary/order.ts';
import { amountOf, type Policy } from '../policy/policy.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What the order of the queue is made of. */
export interface Pressing {
  waitingSince: Instant | null;
  answerBy: Instant | null;
  mood: Pick<Mood, 'sentiment' | 'intensity'> | null;
  value: Money | null;
  /** An alarm was heard that nobody has answered. */
  alarm?: boolean;
  /** What is waited for is in time only if somebody sees to it soon. */
  presses?: boolean;
}

/** By when the marketplace expects the seller's answer, counted from the story's first message. */
export const answerByOf = (firstOpenedAt: Instant, policy: Policy): Instant =>
  new Date(Date.parse(firstOpenedAt) + policy.marketplace.sellerAnswersWithinDays * DAY_MS).toISOString();

/** When the marketplace decides by itself. */
export const platformDecidesAtOf = (firstOpenedAt: Instant, policy: Policy): Instant =>
  new Date(Date.parse(firstOpenedAt) + policy.marketplace.platformStepsInAfterDays * DAY_MS).toISOString();

/** A case is answered so long before the marketplace's deadline, so that there is time to agree on something. */
const AHEAD_OF_DEADLINE_MS = 24 * HOUR_MS;

/** Shares of the usual patience: an upset buyer and a costly order wait less. */
const PATIENCE_BY_HEAT: [from: number, share: number][] = [
  [4, 0.25],
  [3, 0.5],
  [2, 0.75],
];
const VALUABLE_SHARE = 0.75;
const PRESSING_SHARE = 0.1;
/** An order is costly from this many times the tolerance per order on. */
const VALUABLE_FROM_TOLERANCES = 2;
/** More than any number of seconds that a date can be. */
const ABOVE_ALL = 1e13;

/**
 * How urgent a case is, higher first: minus the second by which it should be answered. It follows from when the buyer
 * began to wait and does not change as time goes by, so that a queue need not be computed again for the clock alone. Where
 * nobody waits, only the deadline counts; null where nothing presses.
 */
export function urgencyOf(
  { waitingSince, answerBy, mood, value, alarm = false, presses = false }: Pressing,
  policy: Policy,
): number | null {
  // People before orders: above every case without an alarm, and the longest waiting first among those.
  if (alarm && waitingSince !== null) return ABOVE_ALL - Math.round(Date.parse(waitingSince) / 1000);
  const heat = mood ? heatOf(mood) : 0;
  const byMood = PATIENCE_BY_HEAT.find(([from]) => heat >= from)?.[1] ?? 1;
  const costlyFrom = VALUABLE_FROM_TOLERANCES * amountOf(policy, policy.tolerances.perOrder.absolute).amount;
  const costly = value?.currency === policy.currency && value.amount >= costlyFrom;
  const share = byMood * (costly ? VALUABLE_SHARE : 1) * (presses ? PRESSING_SHARE : 1);
  const patience = policy.handoff.usualAnswerMinutes * MINUTE_MS * share;
  const times = [
    ...(waitingSince === null ? [] : [Date.parse(waitingSince) + patience]),
    ...(answerBy === null ? [] : [Date.parse(answerBy) - AHEAD_OF_DEADLINE_MS]),
  ];
  return times.length === 0 ? null : -Math.round(Math.min(...times) / 1000);
}
