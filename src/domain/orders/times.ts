import type { Instant, Order } from '../vocabulary/order.ts';

/** What the clocks of two systems may differ by. */
export const CLOCKS_DIFFER_MS = 5 * 60_000;
/** What a time that was written without its zone may be ahead: somewhere it is that day already. */
export const ZONES_DIFFER_MS = 14 * 3_600_000;
/** Before any order that somebody still complains about. */
const FIRST = Date.UTC(2000, 0, 1);
/** No promise is for later. */
const LONGEST_PROMISE_MS = 5 * 366 * 86_400_000;

const HAPPENED = ['placedAt', 'shippedAt', 'deliveredAt', 'lastScanAt'] as const;
/** What comes before what. */
const IN_TURN = [
  ['placedAt', 'shippedAt'],
  ['placedAt', 'promisedBy'],
  ['placedAt', 'deliveredAt'],
  ['shippedAt', 'deliveredAt'],
] as const;

export type TimeField = (typeof HAPPENED)[number] | 'promisedBy';
type Times = Readonly<Partial<Record<TimeField, Instant | null | undefined>>>;

/** A time that no order can have, with what would be one; `after` is the field that it has to follow. */
export interface ImpossibleTime {
  field: TimeField;
  at: Instant;
  expected: string;
  after: TimeField | null;
}

/** Whether something is told that cannot have happened yet. */
export const hasNotCome = (at: Instant, now: Date, aheadMs = CLOCKS_DIFFER_MS): boolean =>
  Date.parse(at) > now.getTime() + aheadMs;

/** Those of an order's times that cannot be by themselves: ages ago, not yet there, promised for never. */
export function outOfRange(times: Times, now: Date, aheadMs = CLOCKS_DIFFER_MS): ImpossibleTime[] {
  const mistakes: ImpossibleTime[] = [];
  for (const field of [...HAPPENED, 'promisedBy'] as const) {
    const at = times[field];
    if (!at) continue;
    const mistaken = (expected: string) => mistakes.push({ field, at, expected, after: null });
    if (Date.parse(at) < FIRST) mistaken('a time from the year 2000 on');
    else if (field === 'promisedBy') {
      if (Date.parse(at) > now.getTime() + LONGEST_PROMISE_MS) mistaken('a day within five years');
    } else if (hasNotCome(at, now, aheadMs)) mistaken('a time that has come');
  }
  return mistakes;
}

/** Those that cannot be beside another. Only days are compared: one of the two may be written without a time. */
export function outOfTurn(times: Times): ImpossibleTime[] {
  return IN_TURN.flatMap(([after, field]) => {
    const [first, at] = [times[after], times[field]];
    const isBefore = first && at && at.slice(0, 10) < first.slice(0, 10);
    return isBefore ? [{ field, at, expected: 'a day that is not before', after }] : [];
  });
}

/** Both of an order, of which these fields are told anew and the others were known; the first of them, in words. */
export function impossibleTime(told: Times, known: Order | null, now: Date): string | null {
  const times = {
    ...(known ?? {}),
    lastScanAt: known?.tracking.lastScanAt,
    ...Object.fromEntries(Object.entries(told).filter(([, at]) => at !== undefined)),
  };
  const isTold = (field: TimeField | null): boolean => field !== null && Boolean(told[field]);
  const found = [...outOfRange(told, now), ...outOfTurn(times)].find(
    ({ field, after }) => isTold(field) || isTold(after),
  );
  if (!found) return null;
  const { field, at, expected, after } = found;
  return `${field}: write ${expected}${after === null ? '' : ` ${after}, ${times[after] ?? ''}`}; ${at} is none.`;
}
