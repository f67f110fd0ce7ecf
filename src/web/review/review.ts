import { createContext, use } from 'react';
import type { FilterChoices } from '../../server/review/wire.ts';
import type { Me } from '../../server/desk/wire.ts';
import type { FoundLists } from './foundList.ts';

/** What every page of the review stands on. */
export interface Review {
  me: Me;
  /** Null until they are known. */
  choices: FilterChoices | null;
  lists: FoundLists;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error('the review is used outside its pages');
  return review;
}
