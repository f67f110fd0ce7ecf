import type { Case } from '../case/case.ts';
import type { Money } from '../vocabulary/money.ts';
import type { Offer, Remedy } from '../vocabulary/remedy.ts';
import type { Spent } from './ladder.ts';

/** Remedies that undo the sale. */
export const UNDOING: readonly Remedy[] = ['return_for_refund', 'full_refund'];

/** What is paid is money that the buyer gave. */
export const isRefund = (remedy: Remedy): boolean => remedy === 'partial_refund' || UNDOING.includes(remedy);

/** What was refunded of an order, in this case and in others, in minor units, without what `exceptOfferId` is. */
export function refundedBefore(
  { kase, spent }: { kase: Pick<Case, 'id' | 'offers'>; spent: Spent },
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

/**
 * What is to be paid for an offer that is accepted: what was agreed, and of a refund no more than is left of what was paid for
 * its order, which may have become less since it was offered. Null where nothing is to be paid.
 */
export function amountOwed(
  offer: Offer,
  about: { kase: Pick<Case, 'id' | 'offers' | 'order'>; spent: Spent },
): Money | null {
  const agreed = amountAgreed(offer);
  const { order } = about.kase;
  if (agreed === null || order === null || !isRefund(offer.remedy)) return agreed;
  const left = Math.max(0, order.total.amount - refundedBefore(about, offer.id));
  return { ...agreed, amount: Math.min(agreed.amount, left) };
}
