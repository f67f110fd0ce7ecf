import { z } from 'zod';

/** What a buyer can complain about; the vocabulary shared by readings, policies and case files. */
export const COMPLAINT_TYPES = [
  'not_received',
  'damaged',
  'quality',
  'wrong_size',
  'wrong_colour',
  'not_as_described',
  'wrong_item',
  'missing_parts',
  'counterfeit',
  'changed_mind',
  'other',
] as const;

export const ComplaintType = z.enum(COMPLAINT_TYPES);
export type ComplaintType = z.infer<typeof ComplaintType>;
