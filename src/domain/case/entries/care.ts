import { z } from 'zod';
import { Instant } from '../../vocabulary/order.ts';
import { Rating } from '../../vocabulary/outcome.ts';
import { ReturnCoupon } from '../../thanks/returnCoupon.ts';
import { entryOf } from './entryOf.ts';

/** What the seller's own system reports about an order. */
export const ORDER_EVENTS = [
  'shipped',
  'delayed',
  'delivered',
  'returned_to_sender',
  'refund_filed',
  'dispute_opened',
  'dispute_closed',
] as const;
export const OrderEventKind = z.enum(ORDER_EVENTS);
export type OrderEventKind = z.infer<typeof OrderEventKind>;

/** Why the bot writes first. */
export const OCCASIONS = [
  'offer_expiring',
  /** The day that words of reassurance named has passed. */
  'promise_passed',
  /** A parcel that was agreed on should have arrived. */
  'parcel_due',
  'week_after',
  /** A settled case that the policy thanks for with a coupon for coming back. */
  'return_coupon',
  'rating',
  'delayed',
  'delivered',
  'returned_to_sender',
] as const;
export const Occasion = z.enum(OCCASIONS);
export type Occasion = z.infer<typeof Occasion>;

/** Why a buyer was not thanked although their case gave cause. */
export const NOT_THANKED = [
  /** They wrote again since. */
  'moved_on',
  /** Another case about the order or of the buyer is open, in dispute, or has an alarm. */
  'other_case',
  'order_thanked',
  'buyer_thanked',
  'above_order_tolerance',
  'above_buyer_tolerance',
  /** There was no room, or no rule, in all the days after it was due. */
  'too_late',
] as const;
export type NotThanked = (typeof NOT_THANKED)[number];

export const CARE_ENTRIES = [
  entryOf('order_event', {
    /** The sender's id for it: the same one delivered again changes nothing. */
    eventId: z.string(),
    kind: OrderEventKind,
    /** When it happened, by the sender's clock. */
    happenedAt: Instant,
  }),
  /** The bot wrote first, once for this key; what it said is its own entry. */
  entryOf('cared', {
    key: z.string(),
    occasion: Occasion,
    /** False when there was nothing to say any more: the buyer is in another case already. */
    said: z.boolean(),
    /** Why there was nothing, of a coupon for coming back; absent otherwise. */
    because: z.enum(NOT_THANKED).optional(),
  }),
  /** The seller thanks with a coupon for coming back; what is said with it is its own entry. */
  entryOf('thanked', { coupon: ReturnCoupon }),
  /** The buyer wants no messages they did not ask for. */
  entryOf('care_stopped', { activityIds: z.array(z.string()) }),
  /** The buyer said that what was agreed has put it right. */
  entryOf('resolution_verified', { activityIds: z.array(z.string()) }),
  /** The buyer says how it was, once it is over; the last they say counts. */
  entryOf('rated', { activityIds: z.array(z.string()), rating: Rating }),
  /** What they wrote beside it, which is no complaint and no question. */
  entryOf('rating_explained', { activityIds: z.array(z.string()) }),
] as const;
