import type { Chart, ChartPoint } from '../../../server/review/wire.ts';
import { dayLabel, shortDay } from '../days.ts';

/** A day, or the first and the last day of a week or a month. */
const IS_DAYS = /^\d{4}-\d\d-\d\d(?:\.\.\d{4}-\d\d-\d\d)?$/;

export const isAlongDays = (points: readonly ChartPoint[]): boolean =>
  points.every(({ key }) => IS_DAYS.test(key));

/** The first day of a point along days. */
export const firstDay = (key: string): string => key.slice(0, 10);

/** What a point along days is called: `25 Nov 2026`, or `19 Nov – 25 Nov 2026`. */
export function daysLabel(key: string): string {
  const [from = '', to] = key.split('..');
  return to === undefined || to === from ? dayLabel(from) : `${shortDay(from)} – ${dayLabel(to)}`;
}

const WEEK_DAYS = 7;

/** What a week or a month is called below a column: `19 Nov`, by its first day, or `Nov 26`. */
export function spanLabel(key: string): string {
  const [from = '', to = ''] = key.split('..');
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const isMonth = from.endsWith('-01') && days !== WEEK_DAYS;
  const at = new Date(`${from}T12:00:00Z`);
  const named: Intl.DateTimeFormatOptions = isMonth
    ? { month: 'short', year: '2-digit' }
    : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat('en-GB', { ...named, timeZone: 'UTC' }).format(at);
}

/** The points of a line: a day, week or month that is not over yet would draw it to the ground, unless there is nothing before it. */
export function finishedOf(points: readonly ChartPoint[], today: string): readonly ChartPoint[] {
  const isRunning = (points.at(-1)?.key.split('..').at(-1) ?? '') >= today;
  const before = points.slice(0, -1);
  return isRunning && before.length > 1 && before.some((point) => countOf(point) !== 0) ? before : points;
}

const countOf = ({ values }: ChartPoint): number =>
  Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0);

/**
 * The points that are worth a row: a day without anything says something, a reason that nobody had says nothing. What is counted
 * in cases comes most frequent first; parts of one whole stand as they are told.
 */
export function rowsOf({ points, unit, kind }: Pick<Chart, 'points' | 'unit' | 'kind'>): ChartPoint[] {
  if (isAlongDays(points)) return [...points];
  const rows = points.filter((point) => countOf(point) !== 0);
  return unit === 'cases' && kind !== 'donut' ? rows.toSorted((a, b) => countOf(b) - countOf(a)) : rows;
}

/** A limit to hold the others against, and not a part of them. */
export const LIMIT = 'tolerance';

/** There is nothing to draw, a limit apart. */
export const isEmpty = ({ points }: Pick<Chart, 'points'>): boolean =>
  points.every(({ values }) =>
    Object.entries(values).every(([series, value]) => series === LIMIT || value === null || value === 0),
  );
