import { z } from 'zod';
import { daysBetween, Instant } from '../vocabulary/order.ts';
import { Remedy } from '../vocabulary/remedy.ts';

/** What is given, for which complaint about which article. */
export const Given = z.object({
  remedy: Remedy,
  complaint: z.string(),
  /** Null for the whole order. */
  sku: z.string().nullable(),
  /** It is a coupon for coming back, which settles nothing; absent otherwise. */
  isThanks: z.literal(true).optional(),
});
export type Given = z.infer<typeof Given>;

/**
 * One movement in a ledger. An offer is reserved in the ledgers of its order, its buyer and its day when it is made; the
 * buyer's answer turns that into something given and money spent, or takes it back.
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
  /** Absent in what was written before ledgers knew it. */
  given: Given.optional(),
  /** Who allowed it although it passes a tolerance; absent when it passes none. */
  approvedBy: z.string().optional(),
  /** When it was reserved, where an order's ledger took it over from a day's that was kept before there were any. */
  reservedAt: Instant.optional(),
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
  /** Null when it was written before ledgers knew it. */
  given: Given | null;
  at: Instant;
  status: 'reserved' | 'spent';
}

/** A ledger as its entries leave it: what is reserved or spent in it, and the running total. */
export interface Ledger {
  total: number;
  held: ReadonlyMap<string, Reservation>;
  /** It took over what was reserved before there were ledgers of orders. */
  tookOver: boolean;
}

export const EMPTY_LEDGER: Ledger = { total: 0, held: new Map(), tookOver: false };

/** The ledger after one more entry. An entry that repeats what is already so changes nothing. */
export function foldLedger(ledger: Ledger, entry: LedgerEntry, at: Instant): Ledger {
  const { type, approvedBy: _, total: __, reservedAt, given = null, ...rest } = entry;
  const held = new Map(ledger.held);
  const before = held.get(entry.offerId);
  const tookOver = ledger.tookOver || reservedAt !== undefined;
  if (type === 'released') {
    held.delete(entry.offerId);
    return { held, tookOver, total: ledger.total - (before?.cost ?? 0) };
  }
  held.set(entry.offerId, {
    ...rest,
    given: given ?? before?.given ?? null,
    at: before?.at ?? reservedAt ?? at,
    status: before?.status === 'spent' ? 'spent' : type,
  });
  return { held, tookOver, total: ledger.total - (before?.cost ?? 0) + entry.cost };
}

/** What counts against the tolerances of one buyer, leaving out what `exceptOfferId` holds. */
export function spentBy(
  ledger: Ledger,
  about: { caseId: string; exceptOfferId: string | null; windowDays: number; now: Instant },
): { buyer: number; buyerCases: number } {
  const recent = [...ledger.held.values()].filter(
    (each) => each.offerId !== about.exceptOfferId && daysBetween(each.at, about.now) < about.windowDays,
  );
  return {
    buyer: recent.reduce((total, { cost }) => total + cost, 0),
    buyerCases: new Set(
      recent
        .filter((each) => each.caseId !== about.caseId && each.cost > 0 && !isThanks(each))
        .map((each) => each.caseId),
    ).size,
  };
}

/** Whether it is a coupon for coming back. */
export const isThanks = ({ given }: Pick<Reservation, 'given'>): boolean => given?.isThanks === true;

/** What an offer holds in a ledger, in minor units; 0 for none. */
export const heldBy = (ledger: Ledger, offerId: string | null): number =>
  offerId === null ? 0 : (ledger.held.get(offerId)?.cost ?? 0);

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
