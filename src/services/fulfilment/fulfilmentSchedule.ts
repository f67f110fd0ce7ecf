import type { Instant } from '../../domain/vocabulary/order.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after each failed try, in ms: about three days in all. No chance in it, so that a test can say when. */
export const DELAYS = [
  SECOND,
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
] as const;

/** A receiver may ask for patience, but not for so much that the buyer is forgotten. */
export const LONGEST_RETRY_AFTER = 24 * HOUR;

/** Whether something that failed so often is tried again. */
export const hasNextTry = (attempts: number): boolean => attempts <= DELAYS.length;

/** When the next try is due, in ms since 1970; at once for what was never tried. */
export function dueAt({
  attempts,
  lastAttemptAt,
}: {
  attempts: number;
  lastAttemptAt: Instant | null;
}): number {
  if (attempts === 0 || lastAttemptAt === null) return 0;
  const delay = DELAYS[Math.min(attempts, DELAYS.length) - 1] ?? 0;
  return Date.parse(lastAttemptAt) + delay;
}
