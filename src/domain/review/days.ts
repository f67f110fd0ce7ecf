import { shopDay } from '../ledger.ts';
import type { Instant } from '../order.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The first instant of a day, `YYYY-MM-DD`, in a time zone. */
export function startOfDay(day: string, timezone: string): Instant {
  // No zone is further than 14 hours from UTC; within two days the day begins exactly once.
  let before = Date.parse(day) - DAY_MS;
  let within = Date.parse(day) + DAY_MS;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (shopDay(new Date(middle).toISOString(), timezone) < day) before = middle;
    else within = middle;
  }
  return new Date(within).toISOString();
}

/** The day so many days after another, or before with a negative number. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
