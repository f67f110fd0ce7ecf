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
