import type { Instant } from '../../domain/vocabulary/order.ts';

/** What the clocks of two systems may differ by. */
const CLOCKS_DIFFER_MS = 5 * 60_000;
/** Before any order that somebody still complains about. */
const FIRST = Date.UTC(2000, 0, 1);
/** No promise is for later. */
const LONGEST_PROMISE_MS = 5 * 366 * 86_400_000;

/** Whether something is told that cannot have happened yet. */
export const hasNotCome = (at: Instant, now: Date): boolean =>
  Date.parse(at) > now.getTime() + CLOCKS_DIFFER_MS;

/** The first of an order's times that no order can have, in words; null when each may be. */
export function impossibleTime(
  order: Readonly<
    Partial<
      Record<
        'placedAt' | 'shippedAt' | 'promisedBy' | 'deliveredAt' | 'lastScanAt',
        Instant | null | undefined
      >
    >
  >,
  now: Date,
): string | null {
  const { placedAt, shippedAt, promisedBy, deliveredAt, lastScanAt } = order;
  const happened = Object.entries({ placedAt, shippedAt, deliveredAt, lastScanAt });
  for (const [field, at] of [...happened, ['promisedBy', promisedBy] as const])
    if (at && Date.parse(at) < FIRST) return `${field}: ${at} is before the year 2000.`;
  for (const [field, at] of happened)
    if (at && hasNotCome(at, now)) return `${field}: ${at} has not come yet. Tell what happened once it did.`;
  if (promisedBy && Date.parse(promisedBy) > now.getTime() + LONGEST_PROMISE_MS)
    return `promisedBy: ${promisedBy} is more than five years away.`;
  return null;
}
