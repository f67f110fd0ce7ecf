import { z } from 'zod';
import { ComplaintType } from './complaint.ts';
import { Instant } from './order.ts';
import { Money } from './money.ts';

/** What the seller can give, from what keeps the order to what undoes it. */
export const REMEDIES = [
  'reassurance',
  'coupon',
  'partial_refund',
  'reship',
  'replacement_part',
  'return_for_refund',
  'full_refund',
] as const;
export const Remedy = z.enum(REMEDIES);
export type Remedy = z.infer<typeof Remedy>;

/** Remedies whose amount is money the buyer gets, and which therefore have an amount to climb. */
export const isPaid = (remedy: Remedy): boolean => remedy === 'coupon' || remedy === 'partial_refund';

/** Remedies that undo the sale. */
export const UNDOING: readonly Remedy[] = ['return_for_refund', 'full_refund'];
export const undoesSale = (remedy: Remedy): boolean => UNDOING.includes(remedy);

/** What is paid is money that the buyer gave. */
export const isRefund = (remedy: Remedy): boolean => remedy === 'partial_refund' || undoesSale(remedy);

export const OFFER_STATUSES = ['open', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const;
export const OfferStatus = z.enum(OFFER_STATUSES);
export type OfferStatus = z.infer<typeof OfferStatus>;

/** One remedy with its amount, bound to a case, an order, a policy version and an expiry. */
export const Offer = z.object({
  /** `<case id>:<number of the offer in its case>`, and from its recording on what makes it this very offer. */
  id: z.string(),
  remedy: Remedy,
  complaint: ComplaintType,
  orderNumber: z.string(),
  /** The article it is for; null for the whole order, absent in what was offered before it was noted. */
  sku: z.string().nullable().optional(),
  /** Where on the ladder it stands, from 0. */
  rung: z.int().min(0),
  /** What the buyer gets, for a coupon or a refund; null for a remedy without an amount. */
  amount: Money.nullable(),
  /** The percentage of the value in question that `amount` was computed from; null for an absolute amount. */
  percent: z.number().nullable(),
  /** What it costs the seller, reserved from every tolerance while the offer is open. */
  cost: Money,
  /** What is promised with it: a parcel's new latest date, the day money or a coupon arrives; null when nothing dated is. */
  promisedBy: Instant.nullable(),
  /** For a re-ship of another variant: the words the buyer used for it. */
  variant: z.string().nullable(),
  /** Of a re-ship where several pieces are in question: how many are sent. Absent where it is one, and in what was offered before it was noted. */
  pieces: z.int().min(1).optional(),
  /** Made in answer to insistence on a refund: the one counter-offer there is. */
  counter: z.boolean(),
  policyVersion: z.string(),
  madeAt: Instant,
  expiresAt: Instant,
  status: OfferStatus,
});
export type Offer = z.infer<typeof Offer>;

/** What is offered sends the buyer something. */
export const isParcel = ({ remedy }: Pick<Offer, 'remedy'>): boolean =>
  remedy === 'reship' || remedy === 'replacement_part';
