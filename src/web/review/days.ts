const DAY_MS = 86_400_000;

/** The day it is in a time zone, as `YYYY-MM-DD`. */
export function dayIn(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const named = Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${named['year']}-${named['month']}-${named['day']}`;
}

/** The day so many days before another. */
export const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10);

/** As many days as these, just before them. */
export function daysAhead({ from, to }: Range): Range {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return { from: daysBefore(from, count), to: daysBefore(from, 1) };
}

/** The days in two halves; an odd day in the middle, and a single one, are in both. */
export function halvesOf({ from, to }: Range): { earlier: Range; later: Range } {
  const half = Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS / 2);
  return { earlier: { from, to: daysBefore(from, -half) }, later: { from: daysBefore(to, half), to } };
}

/** `25 Nov 2026`; what is no day as it stands. */
export function dayLabel(day: string): string {
  const at = Date.parse(`${day}T12:00:00`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** `25 Nov`, for the axis of a chart. */
export function shortDay(day: string): string {
  const at = Date.parse(`${day}T12:00:00`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(at);
}

export interface Range {
  from: string;
  to: string;
}

/** Ranges of days that are asked for often, all of them up to today. */
export const PRESETS: { label: string; days: number }[] = [
  { label: 'Today', days: 1 },
  { label: '7 days', days: 7 },
  { label: '30 days', days: 30 },
  { label: '90 days', days: 90 },
  { label: '12 months', days: 365 },
];

/** So many days up to this one, itself included. */
export const daysUpTo = (today: string, days: number): Range => ({
  from: daysBefore(today, days - 1),
  to: today,
});
