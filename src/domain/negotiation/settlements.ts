import type { CaseStatus } from '../case/caseSummary.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { Offer, Remedy } from '../vocabulary/remedy.ts';
import { referenceOf } from './reference.ts';
import { isThanks, type Given, type Ledger } from './ledger.ts';

/**
 * What an order was given, or is being offered in another conversation: it counts from the moment it is offered until it
 * is declined or lapses, because the buyer may accept it at any time.
 */
export interface Settlement {
  caseId: string;
  offerId: string;
  /** Null when it was given before ledgers knew what for. */
  given: Given | null;
  /** What it costs the seller, in minor units of the policy's currency. */
  cost: number;
  /** Accepted for good. */
  isAccepted: boolean;
  /** What the buyer can quote of an accepted remedy; null while it is only offered, or not known what it is. */
  reference: string | null;
  /** Until when it can be accepted; null once it was. */
  openUntil: Instant | null;
  at: Instant;
}

/** Another case about the order of this one, in whichever conversation, newest first. */
export interface OtherCase {
  caseId: string;
  /** Earlier in the same conversation, where the buyer can read it. */
  inThisConversation: boolean;
  channelId: string;
  status: CaseStatus;
  complaint: ComplaintType | null;
  openedAt: Instant;
  updatedAt: Instant;
  /** Since when a person has it or is to have it; null while none is. */
  withPersonSince: Instant | null;
  /** A person has it, had it or is to have it, also where it is closed; true where that is not known. */
  seenByPeople: boolean;
  /** What was agreed in it, or is open in it. */
  settlements: Settlement[];
}

/** A word with a date gives nothing, so that a parcel that does not come after it is still to be settled. */
export const isSettlement = ({ remedy }: Pick<Offer, 'remedy'>): boolean => remedy !== 'reassurance';

/** What the ledger of an order holds, without what `exceptOfferId` does, oldest first. A coupon for coming back settles nothing. */
export const settlementsIn = (ledger: Ledger, exceptOfferId: string | null): Settlement[] =>
  [...ledger.held.values()]
    .filter((each) => each.offerId !== exceptOfferId && !isThanks(each))
    .map(({ caseId, offerId, given, cost, status, expiresAt, at }) => ({
      caseId,
      offerId,
      given,
      cost,
      isAccepted: status === 'spent',
      reference: status === 'spent' && given ? referenceOf({ id: offerId, remedy: given.remedy }) : null,
      openUntil: status === 'spent' ? null : expiresAt,
      at,
    }));

/**
 * The settlements that concern the article in question (`sku`; null for the whole order). What was given for the whole order
 * concerns each article of it, and so does what was given for an article that the order no longer names. Where the whole
 * order is in question they are those of its article with the most.
 */
export function settlementsFor(
  settlements: readonly Settlement[],
  order: Order,
  sku: string | null,
): Settlement[] {
  const skus = order.items.map((item) => item.sku);
  const concerning = (article: string): Settlement[] =>
    settlements.filter(({ given }) => {
      const about = given?.sku ?? null;
      return about === null || about === article || !skus.includes(about);
    });
  const [most = []] = (sku === null ? skus : [sku])
    .map(concerning)
    .toSorted((one, other) => other.length - one.length);
  return most;
}

export const remediesIn = (settlements: readonly Settlement[]): Remedy[] =>
  settlements.flatMap(({ given }) => given?.remedy ?? []);
