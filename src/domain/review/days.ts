import { shopDay } from '../negotiation/ledger.ts';
import type { Instant } from '../vocabulary/order.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const QUARTER_MS = 900_000;
const QUARTERS_KEPT = 50_000;
/** The days of quarters of an hour by time zone: clocks are set by quarters, so a day never begins within one. */
const known = new Map<string, Map<number, string>>();

/** The day of an instant as the shop counts it, for whoever asks of very many: a format costs as much as all else of a case. */
export function dayIn(instant: Instant, timezone: string): string {
  const quarter = Math.floor(Date.parse(instant) / QUARTER_MS);
  const days = known.get(timezone) ?? new Map<number, string>();
  const day = days.get(quarter);
  if (day !== undefined) return day;
  const told = shopDay(instant, timezone);
  if (days.size >= QUARTERS_KEPT) days.clear();
  days.set(quarter, told);
  known.set(timezone, days);
  return told;
}

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
