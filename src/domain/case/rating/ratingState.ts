import type { Instant } from '../../vocabulary/order.ts';
import type { Rating } from '../../vocabulary/outcome.ts';
import type { Entry } from '../entry.ts';

/** What a buyer said of how it was. */
export interface RatingState {
  rating: Rating;
  at: Instant;
  /** The messages in which they said why; null while they have not. */
  explainedBy: string[] | null;
}

/** What an entry of any kind means for it. */
export function foldRating(rating: RatingState | null, entry: Entry, at: Instant): RatingState | null {
  if (entry.type === 'rated') return { rating: entry.rating, at, explainedBy: rating?.explainedBy ?? null };
  return entry.type === 'rating_explained' && rating ? { ...rating, explainedBy: entry.activityIds } : rating;
}
