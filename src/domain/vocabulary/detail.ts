import { z } from 'zod';

/** One detail the assistant may ask a buyer for before it offers anything; each is asked once. */
export const DETAILS = [
  'looked_around',
  'description',
  'received',
  'missing',
  'which_item',
  'photo',
] as const;
export const Detail = z.enum(DETAILS).meta({
  description:
    'looked_around: neighbours, mailbox, family, when tracking says delivered. description: what is wrong. ' +
    'received: which size, colour or article came. missing: what was not in the parcel. which_item: which of ' +
    'several articles, asked only when the order has several. photo: a photo, never a condition for a person.',
});
export type Detail = z.infer<typeof Detail>;
