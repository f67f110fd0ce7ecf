import { acceptedOffers, isMoreToSee, type Case } from '../case/case.ts';
import { amountOf, type Policy } from '../policy/policy.ts';
import type { ReturnCouponRule } from '../policy/returnCouponRule.ts';
import { percentOf, type Money } from '../vocabulary/money.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { ReturnCoupon } from './returnCoupon.ts';

const DAY_MS = 86_400_000;
const LATEST_DAYS = 30;

/** As much of a policy as says when it is thanked. */
export type ThanksPolicy = Pick<Policy, 'id' | 'currency' | 'returnCoupon'>;

/**
 * From when on this case gives cause to thank with a coupon; null while it does not. Only what was settled does, never while more
 * is to be seen to, never what could not be carried out, and never a case that was ever in dispute or in which an alarm was heard.
 */
export function thanksDueAt(kase: Case, policy: ThanksPolicy): Instant | null {
  const { returnCoupon: rule } = policy;
  const { order, closed, thanks, alarm } = kase;
  const isOver = closed?.outcome === 'settled' || closed?.outcome === 'completed_by_agent';
  if (rule === null || order === null || !isOver || thanks !== null) return null;
  if (alarm !== null || kase.care.wasDisputed || isMoreToSee(kase) || !isWorthThanks(kase, rule)) return null;
  if (worthOf(rule, order, policy) === null) return null;
  const from = basisOf(kase, rule, closed.at);
  return from === null ? null : new Date(Date.parse(from) + rule.afterDays * DAY_MS).toISOString();
}

/** Whether what is due has waited for so long, for room or for the seller's rule, that nobody would know what it is for. */
export const isTooLateForThanks = (dueAt: Instant, now: Date): boolean =>
  now.getTime() - Date.parse(dueAt) > LATEST_DAYS * DAY_MS;

/** The coupon that this case is thanked with now; null where the policy has none for it. */
export function returnCouponOf(
  { order }: Case,
  { id, now, policy }: { id: string; now: Instant; policy: ThanksPolicy },
): ReturnCoupon | null {
  const { returnCoupon: rule } = policy;
  const amount = rule && order && worthOf(rule, order, policy);
  if (!rule || !order || !amount) return null;
  const validUntil = new Date(Date.parse(now) + rule.validDays * DAY_MS).toISOString();
  return { id, orderNumber: order.number, amount, validUntil, policyVersion: policy.id, givenAt: now };
}

function isWorthThanks(kase: Case, { remedies }: ReturnCouponRule): boolean {
  const agreed = acceptedOffers(kase);
  return agreed.length > 0 && agreed.every(({ remedy }) => remedies.includes(remedy));
}

function worthOf(
  { amount, orderValue }: ReturnCouponRule,
  { total }: Order,
  policy: ThanksPolicy,
): Money | null {
  if (total.currency !== policy.currency) return null;
  if (orderValue && total.amount < amountOf(policy, orderValue.min).amount) return null;
  const worth = 'percent' in amount ? percentOf(total, amount.percent) : amountOf(policy, amount.absolute);
  return worth.amount > 0 ? worth : null;
}

/** Since when the days are counted; null while that has not come, or will not come. */
function basisOf(kase: Case, { from }: ReturnCouponRule, closedAt: Instant): Instant | null {
  if (kase.fulfilments.some(({ status }) => status === 'failed')) return null;
  if (from === 'settled') return closedAt;
  // Words are carried out by saying them; what they come to, the buyer has to say.
  if (kase.fulfilments.length === 0) return kase.care.verifiedAt;
  const done = kase.fulfilments.map(({ doneAt }) => doneAt);
  if (done.includes(null)) return null;
  const [last = closedAt] = done
    .flatMap((at) => at ?? [])
    .sort()
    .reverse();
  return last > closedAt ? last : closedAt;
}
