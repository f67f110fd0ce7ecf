import type { Case } from '../case/case.ts';
import type { Money } from '../vocabulary/money.ts';
import type { Offer, Remedy } from '../vocabulary/remedy.ts';
import type { Order } from '../vocabulary/order.ts';
import type { Settlement } from './settlements.ts';

/** Remedies that undo the sale. */
export const UNDOING: readonly Remedy[] = ['return_for_refund', 'full_refund'];

/** What is paid is money that the buyer gave. */
export const isRefund = (remedy: Remedy): boolean => remedy === 'partial_refund' || UNDOING.includes(remedy);

/** What was refunded of an order, in this case and in others, in minor units, without what `exceptOfferId` is. */
export function refundedBefore(
  { kase, spent }: { kase: Pick<Case, 'id' | 'offers'>; spent: { settlements: readonly Settlement[] } },
  exceptOfferId: string | null = null,
): number {
  const inThisCase = kase.offers
    .filter(({ id, status, remedy }) => id !== exceptOfferId && status === 'accepted' && isRefund(remedy))
    .map((offer) => offer.cost.amount);
  const inOthers = spent.settlements
    .filter(({ caseId, given }) => caseId !== kase.id && given !== null && isRefund(given.remedy))
    .map((each) => each.cost);
  return [...inThisCase, ...inOthers].reduce((sum, each) => sum + each, 0);
}

/** What the buyer gets of an offer, as they read it; null where that is no money and no coupon. */
export const amountAgreed = ({
  remedy,
  amount,
  cost,
}: Pick<Offer, 'remedy' | 'amount' | 'cost'>): Money | null => amount ?? (isRefund(remedy) ? cost : null);

/** Nobody refunds more than was paid, over all conversations about an order; null while it is not. */
export function aboveWhatWasPaid(
  { remedy, cost }: Pick<Offer, 'remedy' | 'cost'>,
  about: { order: Order; kase: Pick<Case, 'id' | 'offers'>; spent: { settlements: readonly Settlement[] } },
  exceptOfferId: string | null = null,
): { because: 'more_than_paid'; limit: number; actual: number } | null {
  if (!isRefund(remedy)) return null;
  const paid = about.order.total.amount;
  const together = refundedBefore(about, exceptOfferId) + cost.amount;
  return together > paid ? { because: 'more_than_paid', limit: paid, actual: together } : null;
}
