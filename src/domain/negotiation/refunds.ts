import type { Case } from '../case/case.ts';
import type { Money } from '../vocabulary/money.ts';
import { isRefund, type Offer, type Remedy } from '../vocabulary/remedy.ts';
import type { Order } from '../vocabulary/order.ts';
import type { Policy } from '../policy/policy.ts';
import type { Settlement } from './settlements.ts';

interface About {
  kase: Pick<Case, 'id' | 'offers'>;
  spent: { settlements: readonly Settlement[] };
  policy: Pick<Policy, 'settlements'>;
}

/** What counts against what was paid: refunds, and coupons as well unless the policy lets them come on top. */
const isCounted = (remedy: Remedy, { settlements }: About['policy']): boolean =>
  isRefund(remedy) || (remedy === 'coupon' && settlements.couponsOnTop !== true);

/**
 * How much more can be given for an order in refunds and coupons, in minor units, over this case and others, without what
 * `exceptOfferId` is; null for a remedy that what was paid sets no limit to. What is accepted counts though it could not be
 * carried out: whoever finds another way marks it as done, and nothing is paid twice.
 */
export function leftOfPaid(
  remedy: Remedy,
  { order, kase, spent, policy }: About & { order: Pick<Order, 'total'> },
  exceptOfferId: string | null = null,
): number | null {
  if (!isCounted(remedy, policy)) return null;
  const inThisCase = kase.offers
    .filter(({ id, status }) => id !== exceptOfferId && status === 'accepted')
    .filter((offer) => isCounted(offer.remedy, policy))
    .map((offer) => offer.cost.amount);
  const inOthers = spent.settlements
    .filter(({ caseId, given }) => caseId !== kase.id && given !== null && isCounted(given.remedy, policy))
    .map((each) => each.cost);
  return [...inThisCase, ...inOthers].reduce((left, each) => left - each, order.total.amount);
}

/** What the buyer gets of an offer, as they read it; null where that is no money and no coupon. */
export const amountAgreed = ({
  remedy,
  amount,
  cost,
}: Pick<Offer, 'remedy' | 'amount' | 'cost'>): Money | null => amount ?? (isRefund(remedy) ? cost : null);

/** Nobody gives back more than was paid, over all conversations about an order; null while it is not more. */
export function aboveWhatWasPaid(
  { remedy, cost }: Pick<Offer, 'remedy' | 'cost'>,
  about: About & { order: Pick<Order, 'total'> },
  exceptOfferId: string | null = null,
): { because: 'more_than_paid'; limit: number; actual: number } | null {
  const left = leftOfPaid(remedy, about, exceptOfferId);
  if (left === null || cost.amount <= left) return null;
  const paid = about.order.total.amount;
  return { because: 'more_than_paid', limit: paid, actual: paid - left + cost.amount };
}
