import type { z } from 'zod';
import { NotACursor, type CaseSearchQuery } from '../../ports/caseSearch.ts';
import { pageSize } from './contract.ts';

/** What every search of cases holds its callers to, whichever technology is underneath. */

const USUAL_PAGE = 100;

/** At most this many choices of each filter. */
export const MOST_CHOICES = 200;

/** How many hits a page holds. Throws a RangeError outside 1 to 500. */
export const hitsOnPage = ({ limit = USUAL_PAGE }: CaseSearchQuery): number => pageSize({ limit });

/** Where a page ended, as text that callers hand back as it is. */
export const toCursor = (place: string | number): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Null for the first page. Throws `NotACursor` for a text that is none. */
export function fromCursor<T>(cursor: string | null | undefined, place: z.ZodType<T>): T | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new NotACursor('not a cursor of this search; ask for the first page again', { cause: error });
  }
}
