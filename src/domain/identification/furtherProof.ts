import type { Case } from '../case/case.ts';
import { amountOf, type Policy } from '../policy/policy.ts';
import type { Order } from '../vocabulary/order.ts';
import { normaliseOrderNumber } from '../vocabulary/orderNumber.ts';
import { type Claims, prove, type StrongFact, strongFactsIn, WHOLE_PHONE_DIGITS } from './orderClaims.ts';

/**
 * The order is worth more than what the policy lets be agreed with somebody who gave no more than what stands on a label
 * beside its number. An order in another currency than the policy's is taken for worth more.
 */
export function needsFurtherProof(kase: Case, order: Order, policy: Policy): boolean {
  const { weakProofUpTo } = policy.identification;
  if (weakProofUpTo === null || !isWeaklyKnown(kase, order)) return false;
  const limit = amountOf(policy, weakProofUpTo.orderValue);
  return order.total.currency !== limit.currency || order.total.amount > limit.amount;
}

/**
 * Nobody vouches for whoever writes now as the order's buyer, and they gave no more than what stands on a label. That a token or
 * the channel vouched before says nothing of who came by a link since.
 */
export function isWeaklyKnown({ proof, conversation: { buyer } }: Case, order: Order): boolean {
  const isSignedIn = buyer.buyerId !== null && (buyer.buyerId === order.buyer.id || isOrderOf(buyer, order));
  const isVouchedFor = buyer.vouchedBy !== undefined && isOrderOf(buyer, order);
  if (isSignedIn || isVouchedFor || (buyer.vouched && order.buyer.channelIds.includes(buyer.channelUser)))
    return false;
  return proof !== 'email' && proof !== 'phone_number';
}

/** The order is the one that the token of who writes now names. */
export const isOrderOf = ({ orderNumber }: Case['conversation']['buyer'], order: Order): boolean =>
  orderNumber !== undefined && normaliseOrderNumber(orderNumber) === normaliseOrderNumber(order.number);

/** The facts of an order that stand on no label; none where it knows neither. */
export function strongFactsOf({ buyer }: Order): StrongFact[] {
  const digits = (buyer.phone ?? '').replace(/\D/g, '');
  return [
    ...(buyer.email === null ? [] : ['email' as const]),
    ...(digits.length < WHOLE_PHONE_DIGITS ? [] : ['phone_number' as const]),
  ];
}

/** Which strong fact of this order the claims hit: `none` when they are others, null when there is none among them. */
export function proveFurther(order: Order, claims: Claims): StrongFact | 'none' | null {
  // The order's own numbers are known already, and prove nothing of who writes.
  const own = [order.number, order.tracking.number ?? ''].map(normaliseOrderNumber);
  const facts = strongFactsIn(claims).filter((fact) => !own.includes(normaliseOrderNumber(fact)));
  if (facts.length === 0) return null;
  const proof = prove(order, facts);
  return proof === 'email' || proof === 'phone_number' ? proof : 'none';
}
