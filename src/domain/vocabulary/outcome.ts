import { z } from 'zod';

/** How a case ended. */
export const OUTCOMES = [
  'settled',
  'completed_by_agent',
  'enquiry',
  'withdrawn',
  'not_identified',
  /** A person ended it, and nothing was agreed. */
  'no_agreement',
  /** The marketplace decides it. */
  'at_platform',
  'buyer_gone',
  'no_complaint',
] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** How it was, as the buyer says when their case is over; the best first. */
export const RATINGS = ['good', 'fair', 'bad'] as const;
export const Rating = z.enum(RATINGS);
export type Rating = z.infer<typeof Rating>;
