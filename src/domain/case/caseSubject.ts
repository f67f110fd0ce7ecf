import type { Case } from './case.ts';
import type { Order } from '../vocabulary/order.ts';
import { isGuess, type Reading } from '../vocabulary/reading.ts';

/**
 * What the case is about. Until something was offered a later message may correct an earlier one; from then on another
 * complaint is a second one, kept for when the first is settled. A guess is taken up only from who was asked what is
 * wrong: asking the same again would help nobody.
 */
export function withComplaint(kase: Case, reading: Reading): Case {
  if (isGuess(reading) && (kase.asked !== 'complaint' || kase.complaint !== null)) return kase;
  const named = reading.complaintType === 'none' ? [] : [reading.complaintType];
  const mayCorrect = kase.offers.length === 0 && kase.details.description === undefined;
  const [first] = named;
  const replaces = kase.complaint === null || kase.complaint === 'other' || mayCorrect;
  const complaint =
    first !== undefined && (first !== 'other' || kase.complaint === null) && replaces
      ? first
      : kase.complaint;
  const also = [...named, ...reading.alsoTypes].filter((type) => type !== complaint && type !== 'other');
  const kept = mayCorrect ? kase.alsoTypes.filter((type) => type !== complaint) : kase.alsoTypes;
  return {
    ...kase,
    complaint,
    alsoTypes: [...new Set([...kept, ...also])].filter((type) => type !== complaint),
  };
}

/** The order, and the article in question: the only one there is, or the one that was named if it is still in it. */
export function withOrder(kase: Case, order: Order): Case {
  const [only, ...others] = order.items;
  const named = order.items.find(({ sku }) => sku === kase.sku);
  return { ...kase, order, sku: (others.length === 0 ? only : named)?.sku ?? null };
}
