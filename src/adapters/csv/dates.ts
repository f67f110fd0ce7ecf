import type { Instant } from '../../domain/vocabulary/order.ts';

/** Which comes first in a date such as 09/10/26. */
export type DateOrder = 'day_first' | 'month_first';

/** English, and what German, French and Spanish exports of eBay write in its place. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan ene januar janv',
    'feb fév fev févr',
    'mar mrz mär märz mars',
    'apr abr avr avril',
    'may mai mayo',
    'jun juin juni',
    'jul juil juli',
    'aug ago août aou aoû',
    'sep sept set',
    'oct okt',
    'nov',
    'dec dez dic déc',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** The time behind a day: 09:59, T09:59:00.000Z, 9:59 PM, 09:59:00 +0200. */
const TIME =
  String.raw`(?:[T, ]\s?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,9}))?)?` +
  String.raw`(?:\s?(?<half>[AP]M))?(?:\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;

const FORMS: readonly RegExp[] = [
  // 2026-09-10, 2026/09/10
  String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})`,
  // Sep-10-26, Sep 10, 2026
  String.raw`(?<name>\p{L}{3,10})\.?[- ](?<day>\d{1,2}),?[- ](?<year>\d{4}|\d{2})`,
  // 10-Sep-26, 10. Sep. 2026
  String.raw`(?<day>\d{1,2})\.?[- ]\s?(?<name>\p{L}{3,10})\.?,?[- ](?<year>\d{4}|\d{2})`,
  // 10.09.2026: with points the day comes first, wherever it is written
  String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})`,
  // 09/10/26, 9-10-2026
  String.raw`(?<one>\d{1,2})[-/](?<other>\d{1,2})[-/](?<year>\d{4}|\d{2})`,
].map((day) => new RegExp(`^${day}${TIME}$`, 'iu'));

/**
 * Reads a date or a time as shops and spreadsheets write it; one without a zone is UTC. Null for a day that does not exist, and
 * for 09/10/26 where nothing says which of the two is the month.
 */
export function readInstant(text: string, order: DateOrder | null): Instant | null {
  for (const form of FORMS) {
    const parts = form.exec(text.trim())?.groups;
    if (parts) return instantOf(parts, order);
  }
  return null;
}

type Parts = Record<string, string | undefined>;

function instantOf(parts: Parts, order: DateOrder | null): Instant | null {
  const day = dayOf(parts, order);
  const minutes = minutesOf(parts);
  if (day === null || minutes === null) return null;
  const seconds = Number(parts['second'] ?? 0);
  if (seconds > 59) return null;
  const local = Date.UTC(day.year, day.month - 1, day.day) + minutes * 60_000 + seconds * 1_000;
  const milliseconds = Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  return new Date(local + milliseconds - offsetOf(parts['zone'])).toISOString();
}

function dayOf(parts: Parts, order: DateOrder | null): { year: number; month: number; day: number } | null {
  const written = String(parts['year']);
  const year = Number(written.length === 2 ? `20${written}` : written);
  const found = monthAndDay(parts, order);
  if (found === null) return null;
  const date = new Date(Date.UTC(year, found.month - 1, found.day));
  // JavaScript takes 31 February for a day of March.
  const exists = date.getUTCMonth() === found.month - 1 && date.getUTCDate() === found.day;
  return exists ? { year, ...found } : null;
}

function monthAndDay(parts: Parts, order: DateOrder | null): { month: number; day: number } | null {
  const { name, one, other } = parts;
  if (name !== undefined) {
    const small = name.toLowerCase();
    const month = MONTHS[small] ?? MONTHS[small.slice(0, 3)];
    return month === undefined ? null : { month, day: Number(parts['day']) };
  }
  if (one === undefined || other === undefined)
    return { month: Number(parts['month']), day: Number(parts['day']) };
  const [left, right] = [Number(one), Number(other)];
  // 31/12/2026 and 05/05/2026 can be read in one way only.
  const first = order ?? (left > 12 || left === right ? 'day_first' : right > 12 ? 'month_first' : null);
  if (first === null) return null;
  return first === 'day_first' ? { day: left, month: right } : { day: right, month: left };
}

function minutesOf({ hour = '0', minute = '0', half }: Parts): number | null {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? null : hours * 60 + Number(minute);
}

function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -offset : offset;
}
