import { z } from 'zod';

/** A word or two of the shop's own that agents set on cases, as it is shown; it is its own name. */
export const Label = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .meta({ description: 'A label of up to 40 characters.' });
export type Label = z.infer<typeof Label>;
