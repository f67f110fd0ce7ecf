import type { Outcome } from '../../vocabulary/outcome.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import { isMoreToSee, type Case } from '../case.ts';

/** Whoever completed a case may take that back for ten seconds, of which the buyer is told nothing. */
const AFTER_END_MS = 20_000;
const ASKED_AFTER: ReadonlySet<Outcome> = new Set<Outcome>(['settled', 'completed_by_agent', 'no_agreement']);

/**
 * From when on the buyer may be asked how it was; null where nobody asks: it is not over, more is to be seen to, an alarm was heard, or
 * they said so already.
 */
export function ratingDueAt(kase: Case): Instant | null {
  const { closed, alarm, rating } = kase;
  if (closed === null || !ASKED_AFTER.has(closed.outcome)) return null;
  if (alarm !== null || rating !== null || isMoreToSee(kase)) return null;
  return new Date(Date.parse(closed.at) + AFTER_END_MS).toISOString();
}

/** What a message beside a rating is has to come so soon after it. */
const EXPLAINED_WITHIN_MS = 3_600_000;

/** Within which an answer is worth having; nobody is asked of what was over before. */
const ASKED_WITHIN_MS = 3 * 86_400_000;

/** Whether the buyer could not be asked for so long that it is better left. */
export const isTooLateToAsk = (dueAt: Instant, now: Date): boolean =>
  now.getTime() - Date.parse(dueAt) > ASKED_WITHIN_MS;

/** The start of the key of asking, by which it is known that it was. */
export const RATING_KEY = 'rating:';

/** Whether the buyer was asked how it was, or it was looked at and left. */
export const wasAskedHow = ({ care }: Case): boolean => care.told.some((key) => key.startsWith(RATING_KEY));

/** What came with or after a rating: its text as it was written. */
export interface BesideRating {
  text: string;
  hasFiles: boolean;
  reading: Reading;
}

/** Of whatever script. */
const QUESTION_MARK = /[?？؟¿]/u;

/**
 * Words that say why it was so: no question, no file, no wish, nothing that anybody has to see to, and no complaint of what came; one of nothing in
 * particular is what was asked for, and the answer to it asks what else is wrong.
 */
export function explainsRating(
  { closed, rating }: Case,
  { text, hasFiles, reading }: BesideRating,
  now: Instant,
): boolean {
  if (closed === null || rating?.explainedBy !== null) return false;
  if (Date.parse(now) - Date.parse(rating.at) > EXPLAINED_WITHIN_MS) return false;
  if (text === '' || hasFiles || QUESTION_MARK.test(text)) return false;
  return (
    reading.readBy.recognizer !== 'button' &&
    (reading.complaintType === 'none' || reading.complaintType === 'other') &&
    reading.alsoTypes.length === 0 &&
    reading.request === 'none' &&
    reading.question === 'none' &&
    reading.refund === 'none' &&
    reading.wish === 'none' &&
    reading.news === 'none' &&
    reading.alarm === 'none' &&
    reading.threatens === 'none' &&
    !reading.wantsHuman
  );
}

/** It was said just now, in what is being answered. */
export const isJustExplained = ({ rating, unanswered }: Case): boolean =>
  rating?.explainedBy?.some((id) => unanswered.includes(id)) === true;
