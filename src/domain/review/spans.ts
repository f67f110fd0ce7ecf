/** Charts along days have a point a week from so many days on, and a point a month. */
const WEEKS_FROM = 63;
const MONTHS_FROM = 200;
const DAY_MS = 86_400_000;
const BETWEEN = '..';

/** Every day from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const first = Date.parse(from);
  const count = Math.max(0, Math.round((Date.parse(to) - first) / DAY_MS) + 1);
  return Array.from({ length: count }, (_, n) => new Date(first + n * DAY_MS).toISOString().slice(0, 10));
}

/** What a point along days stands for. */
export type Span = 'day' | 'week' | 'month';

/** The points of a chart along these days. */
export interface Spans {
  span: Span;
  /** The point that each day belongs to: itself, or `from..to` of a week from Monday on or of a month, cut to the days asked for. */
  pointOf: ReadonlyMap<string, string>;
}

/** Days, or weeks or months where there are so many days that nobody could tell them apart. */
export function spansOf(from: string, to: string): Spans {
  const days = daysFrom(from, to);
  const span = days.length < WEEKS_FROM ? 'day' : days.length < MONTHS_FROM ? 'week' : 'month';
  if (span === 'day') return { span, pointOf: new Map(days.map((day) => [day, day])) };
  const groups = Map.groupBy(days, (day) => (span === 'week' ? mondayOf(day) : day.slice(0, 7)));
  return {
    span,
    pointOf: new Map(
      [...groups.values()].flatMap((each) => {
        const key = `${each[0] ?? ''}${BETWEEN}${each.at(-1) ?? ''}`;
        return each.map((day): [string, string] => [day, key]);
      }),
    ),
  };
}

function mondayOf(day: string): string {
  const at = Date.parse(day);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/** How many days a point stands for. */
export function daysIn(point: string): number {
  const [from = '', to = from] = point.split(BETWEEN);
  return daysFrom(from, to).length;
}

/** Whether what happened on a day is in a point; of a chart that is not along days, whether it is that point. */
export function isIn(day: string, point: string): boolean {
  const [from = '', to] = point.split(BETWEEN);
  return day === point || (to !== undefined && from <= day && day <= to);
}
