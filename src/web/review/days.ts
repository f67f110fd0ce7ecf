const DAY_MS = 86_400_000;

/** A day of the reader's own calendar as `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day so many days before another; noon is on the same day whatever the clocks do. */
export const daysBefore = (day: string, count: number): string =>
  dayOf(new Date(Date.parse(`${day}T12:00:00`) - count * DAY_MS));

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

export const lastDays = (days: number, today = dayOf(new Date())): Range => ({
  from: daysBefore(today, days - 1),
  to: today,
});
