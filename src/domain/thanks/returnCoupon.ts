import { z } from 'zod';
import { Money } from '../vocabulary/money.ts';
import { Instant } from '../vocabulary/order.ts';

/** A coupon for coming back, with which the seller thanks once a case is settled. Nobody asked for it, and nobody has to accept it. */
export const ReturnCoupon = z.object({
  id: z.string(),
  orderNumber: z.string(),
  /** What it is worth, which is what it costs the seller. */
  amount: Money,
  validUntil: Instant,
  policyVersion: z.string(),
  givenAt: Instant,
});
export type ReturnCoupon = z.infer<typeof ReturnCoupon>;
