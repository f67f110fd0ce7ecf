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

/** What is reserved or spent in a ledger, by the id of its offer, in the order in which it was reserved. */
export type Held = Pick<ReadonlyMap<string, Reservation>, 'get' | 'has' | 'values'>;
interface ChangingHeld extends Held {
  set(offerId: string, reservation: Reservation): unknown;
  delete(offerId: string): unknown;
}

/** A ledger as its entries leave it: what is reserved or spent in it, and the running total. */
export interface Ledger {
  readonly total: number;
  readonly held: Held;
  /** It took over what was reserved before there were ledgers of orders. */
  readonly tookOver: boolean;
}

const MOVEMENTS: ReadonlySet<string> = new Set(LedgerEntry.shape.type.options);

/** Folds a ledger: each entry changes it in place, so that a whole shop's day takes no longer than its entries. */
export class LedgerFold implements Ledger {
  #held: ChangingHeld = new Map<string, Reservation>();
  #total = 0;
  #tookOver = false;

  get total(): number {
    return this.#total;
  }

  get held(): Held {
    return this.#held;
  }

  get tookOver(): boolean {
    return this.#tookOver;
  }

  /** One more entry. One that repeats what is already so changes nothing, nor does one of a kind that only a newer version knows. */
  add(entry: LedgerEntry, at: Instant): this {
    if (!MOVEMENTS.has(entry.type)) return this;
    const { type, offerId, caseId, orderNumber, buyerStream, cost, day, expiresAt, given, reservedAt } =
      entry;
    const before = this.#held.get(offerId);
    this.#tookOver ||= reservedAt !== undefined;
    this.#total -= before?.cost ?? 0;
    if (type === 'released') {
      this.#held.delete(offerId);
      return this;
    }
    this.#total += cost;
    this.#held.set(offerId, {
      offerId,
      caseId,
      orderNumber,
      buyerStream,
      cost,
      day,
      expiresAt,
      given: given ?? before?.given ?? null,
      at: before?.at ?? reservedAt ?? at,
      status: before?.status === 'spent' ? 'spent' : type,
    });
    return this;
  }

  /** A ledger that goes on from this one and leaves it as it is; it is good until this one changes. */
  ahead(): LedgerFold {
    const ahead = new LedgerFold();
    ahead.#held = new HeldAhead(this.#held);
    ahead.#total = this.#total;
    ahead.#tookOver = this.#tookOver;
    return ahead;
  }
}

/** What is held after a few changes of what is `under` them. */
class HeldAhead implements ChangingHeld {
  readonly #under: Held;
  readonly #changed = new Map<string, Reservation | undefined>();

  constructor(under: Held) {
    this.#under = under;
  }

  get(offerId: string): Reservation | undefined {
    return this.#changed.has(offerId) ? this.#changed.get(offerId) : this.#under.get(offerId);
  }

  has(offerId: string): boolean {
    return this.get(offerId) !== undefined;
  }

  set(offerId: string, reservation: Reservation): void {
    this.#changed.set(offerId, reservation);
  }

  delete(offerId: string): void {
    this.#changed.set(offerId, undefined);
  }

  *values(): MapIterator<Reservation> {
    for (const each of this.#under.values()) {
      const now = this.get(each.offerId);
      if (now) yield now;
    }
    for (const [offerId, each] of this.#changed) if (each && !this.#under.has(offerId)) yield each;
  }
}

/** What counts against the tolerances of one buyer, leaving out what the offers of `except` hold. */
export function spentBy(
  ledger: Ledger,
  about: { caseId: string; except: readonly (string | null)[]; windowDays: number; now: Instant },
): { buyer: number; buyerCases: number } {
  const recent = [...ledger.held.values()].filter(
    (each) => !about.except.includes(each.offerId) && daysBetween(each.at, about.now) < about.windowDays,
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
