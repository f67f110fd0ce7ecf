import { z } from 'zod';
import type { Spent } from './ladder.ts';
import { daysBetween, Instant } from '../vocabulary/order.ts';

/**
 * One movement in a tolerance ledger. An offer reserves its cost when it is made; the buyer's answer turns that into
 * money spent, or gives it back.
 */
export const LedgerEntry = z.object({
  type: z.enum(['reserved', 'released', 'spent']),
  offerId: z.string(),
  caseId: z.string(),
  orderNumber: z.string(),
  /** The buyer's ledger, which holds the same reservation. */
  buyerStream: z.string(),
  /** Minor units of the policy's currency. */
  cost: z.int().min(0),
  /** The ledger's day for the offer, `YYYY-MM-DD` in the shop's time zone. */
  day: z.string(),
  /** When the offer can no longer be accepted. */
  expiresAt: Instant,
  /** Who allowed it although it passes a tolerance; absent when it passes none. */
  approvedBy: z.string().optional(),
  /** Reserved and spent in this ledger after this entry, in minor units. */
  total: z.int().min(0),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export interface Reservation {
  offerId: string;
  caseId: string;
  orderNumber: string;
  buyerStream: string;
  cost: number;
  day: string;
  expiresAt: Instant;
  at: Instant;
  status: 'reserved' | 'spent';
}

/** A ledger as its entries leave it: what is reserved or spent in it, and the running total. */
export interface Ledger {
  total: number;
  held: ReadonlyMap<string, Reservation>;
}

export const EMPTY_LEDGER: Ledger = { total: 0, held: new Map() };

/** The ledger after one more entry. An entry that repeats what is already so changes nothing. */
export function foldLedger(ledger: Ledger, entry: LedgerEntry, at: Instant): Ledger {
  const held = new Map(ledger.held);
  const before = held.get(entry.offerId);
  if (entry.type === 'released') {
    held.delete(entry.offerId);
    return { held, total: ledger.total - (before?.cost ?? 0) };
  }
  const { offerId, caseId, orderNumber, buyerStream, cost, day, expiresAt } = entry;
  held.set(offerId, {
    offerId,
    caseId,
    orderNumber,
    buyerStream,
    cost,
    day,
    expiresAt,
    at: before?.at ?? at,
    status: before?.status === 'spent' ? 'spent' : entry.type,
  });
  return { held, total: ledger.total - (before?.cost ?? 0) + cost };
}

/** What counts against the tolerances of one order and one buyer, leaving out what `exceptOfferId` holds. */
export function spentBy(
  ledger: Ledger,
  about: {
    orderNumber: string;
    caseId: string;
    exceptOfferId: string | null;
    windowDays: number;
    now: Instant;
  },
): Omit<Spent, 'day'> {
  const counted = [...ledger.held.values()].filter((each) => each.offerId !== about.exceptOfferId);
  const recent = counted.filter((each) => daysBetween(each.at, about.now) < about.windowDays);
  const sum = (reservations: Reservation[]) => reservations.reduce((total, { cost }) => total + cost, 0);
  return {
    // A tolerance per order has no window: what was given for it is given.
    order: sum(counted.filter((each) => each.orderNumber === about.orderNumber)),
    buyer: sum(recent),
    buyerCases: new Set(
      recent.filter((each) => each.caseId !== about.caseId && each.cost > 0).map((each) => each.caseId),
    ).size,
  };
}

/** Making one costs as much as a hundred uses of it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant as the shop counts it, `YYYY-MM-DD`. */
export function shopDay(instant: Instant, timezone: string): string {
  let format = dayFormats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' });
    dayFormats.set(timezone, format);
  }
  return format.format(new Date(instant));
}
