import { COMPLAINTS } from '../complaints/index.ts';
import type { Wish } from '../vocabulary/reading.ts';
import { isPaid, type Remedy } from '../vocabulary/remedy.ts';
import type { Standing } from './standing.ts';

/** The remedies that this buyer means by a wish; none for one that only points at other offers. */
export function remediesMeant({ kase }: Pick<Standing, 'kase'>, wish: Wish): readonly Remedy[] {
  switch (wish) {
    case 'none':
    case 'both':
    case 'earlier_offer':
      return [];
    case 'reassurance':
    case 'coupon':
    case 'partial_refund':
    case 'reship':
    case 'replacement_part':
    case 'return_for_refund':
    case 'full_refund': {
      const meant = kase.complaint === null ? undefined : COMPLAINTS[kase.complaint].means[wish];
      return meant === undefined ? [wish] : [meant, wish];
    }
  }
}

/** The message names another remedy than the one before the buyer, so that a yes in it is no yes to that one. */
export const namesAnother = (standing: Standing): boolean => {
  const { open, reading } = standing;
  if (!open || reading.wish === 'none') return false;
  return !remediesMeant(standing, reading.wish).includes(open.remedy);
};

/**
 * Wants what is before them and something beside it: "the new one, and five dollars on top". That is no no to it. Of an amount,
 * more of the same is another amount, which takes its place.
 */
export function wantsMoreBeside(standing: Pick<Standing, 'kase' | 'open' | 'reading'>): boolean {
  const { open, reading } = standing;
  if (!open || reading.offerResponse === 'reject') return false;
  if (reading.wish === 'both') return true;
  const asksForMore = reading.offerResponse === 'counter' && !isPaid(open.remedy);
  return asksForMore && remediesMeant(standing, reading.wish).includes(open.remedy);
}
