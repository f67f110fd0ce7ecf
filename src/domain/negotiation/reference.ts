import { createHash } from 'node:crypto';
import type { Offer } from '../vocabulary/remedy.ts';

/** What the buyer can quote, and the idempotency key of carrying it out: it follows from the offer. */
export function referenceOf(offer: Pick<Offer, 'id' | 'remedy'>): string {
  const digest = createHash('sha256').update(offer.id).digest();
  const letters = Array.from(
    digest.subarray(0, 8),
    (byte) => REFERENCE_LETTERS[byte % REFERENCE_LETTERS.length] ?? '',
  );
  return `${REFERENCE_PREFIX[offer.remedy]}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** Without letters and digits that are mistaken for one another when they are read out. */
const REFERENCE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const REFERENCE_PREFIX: Record<Offer['remedy'], string> = {
  reassurance: 'W',
  coupon: 'C',
  partial_refund: 'P',
  reship: 'R',
  replacement_part: 'T',
  return_for_refund: 'B',
  full_refund: 'F',
};
