import { daysBetween, daysLate, type Instant, type Order } from '../vocabulary/order.ts';
import { aboutTheOrder, isInBuyersHands, type OrderSays } from './knowledge.ts';

/** A parcel that no scanner has seen for so long, and that is late, has stopped moving. */
const STILL_AFTER_DAYS = 21;
/** An answer of so few words says neither that the parcel is there nor that it is not: "yes" to "could somebody have it?". */
const FEW_WORDS = 2;

/**
 * Nothing came. The order says most of it: late, lost or sent back bears it out, and where it is scanned as delivered there
 * is one thing to ask, whether somebody else took it in. Most of these buyers want the parcel, and part of the money when
 * they cannot have it. What shows it is the carrier's record; a photo shows nothing.
 */
export const notReceived = aboutTheOrder({
  type: 'not_received',
  orderSays: (order, now): OrderSays => {
    if (isInBuyersHands(order)) return 'nothing';
    const { status } = order.tracking;
    const late = (daysLate(order, now) ?? 0) > 0;
    // What is with the postman comes today, however late it is.
    return isGone(order) || (late && status !== 'out_for_delivery') ? 'bears_it_out' : 'nothing';
  },
  isWorthAsking: (detail, order) => detail !== 'looked_around' || order.tracking.status === 'delivered',
  answerTo: (detail, { news, offerResponse }, text) => {
    if (news === 'arrived') return 'over';
    if (detail !== 'looked_around' || news === 'not_found' || offerResponse === 'reject') return 'given';
    return text.trim().split(/\s+/u).length <= FEW_WORDS ? 'unclear' : 'given';
  },
  personNeeds: ['looked_around'],
  tells: 'description',
});

/** Whatever day was promised, it will not come on this way. */
const isGone = ({ tracking }: Order): boolean =>
  tracking.status === 'lost' || tracking.status === 'returned_to_sender';

/** It will not come by waiting: gone, or late and not seen for weeks. */
export const isNotComing = (order: Order, now: Instant): boolean =>
  isGone(order) || hasStoppedMoving(order, now);

/** Late, and not seen by a scanner for weeks: an honest seller would not say that it may still come. */
export function hasStoppedMoving(order: Order, now: Instant): boolean {
  const { status, lastScanAt } = order.tracking;
  const moves = status === 'in_transit' || status === 'customs' || status === 'out_for_delivery';
  const seen = lastScanAt ?? order.shippedAt;
  return (
    moves && (daysLate(order, now) ?? 0) > 0 && seen !== null && daysBetween(seen, now) >= STILL_AFTER_DAYS
  );
}
