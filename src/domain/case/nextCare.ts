import type { Case } from './case.ts';
import type { Cause } from './careState.ts';
import { isCarriedByHand } from '../vocabulary/message.ts';
import type { Instant } from '../vocabulary/order.ts';
import { isParcel, type Offer } from '../vocabulary/remedy.ts';
import { thanksDueAt } from '../thanks/thanks.ts';
import { RATING_KEY, ratingDueAt } from './rating/rating.ts';
import type { CarePolicy } from '../thanks/carePolicy.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Long enough before an offer expires that some of it is by day wherever the buyer lives, and no reminder at all for an
 * offer that stands for less than two of these.
 */
const REMIND_BEFORE_MS = 18 * HOUR_MS;
/** A parcel may come a day late without anybody being asked about it. */
const GRACE_MS = DAY_MS;
const AFTER_SETTLEMENT_MS = 7 * DAY_MS;

/**
 * What the bot should say first in this case, and from when on; null while there is nothing. Never while a person speaks
 * for it or is on the way, never beside the marketplace's own procedure, never where a person carries the words, and never once
 * the buyer said stop. Without a policy it is not thanked, nor asked how it was.
 */
export function nextCare(kase: Case, policy: CarePolicy | null = null): Cause | null {
  const { care } = kase;
  if (care.stopped || care.dispute !== null || kase.speaker.is !== 'bot') return null;
  if (isCarriedByHand(kase.conversation)) return null;
  const causes = [
    ...kase.offers.flatMap((offer) => ofOffer(offer)),
    ...ofEvents(kase),
    ...ofSettlement(kase),
    ...ofThanks(kase, policy),
    ...ofRating(kase, policy),
  ];
  return (
    causes
      .filter(({ key }) => !care.told.includes(key))
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))[0] ?? null
  );
}

function ofOffer(offer: Offer): Cause[] {
  const { id, status, remedy, madeAt, expiresAt, promisedBy } = offer;
  if (status === 'open') {
    const [from, until] = [Date.parse(madeAt), Date.parse(expiresAt)];
    if (until - from < 2 * REMIND_BEFORE_MS) return [];
    return [{ key: `offer:${id}`, occasion: 'offer_expiring', at: instant(until - REMIND_BEFORE_MS) }];
  }
  if (status !== 'accepted' || promisedBy === null) return [];
  const at = instant(Date.parse(promisedBy) + GRACE_MS);
  if (remedy === 'reassurance') return [{ key: `promise:${id}`, occasion: 'promise_passed', at }];
  return isParcel(offer) ? [{ key: `parcel:${id}`, occasion: 'parcel_due', at }] : [];
}

/** News of the parcel is news while its case is open; after that it is what was agreed on. */
const ofEvents = ({ care, closed }: Case): Cause[] => (closed ? [] : care.pending);

/** Where a parcel or a day was agreed on, asking about that is asking once enough. */
function ofSettlement({ closed, offers, care }: Case): Cause[] {
  if (closed?.outcome !== 'settled' && closed?.outcome !== 'completed_by_agent') return [];
  const dated = offers.some(
    (offer) =>
      offer.status === 'accepted' &&
      offer.promisedBy !== null &&
      (isParcel(offer) || offer.remedy === 'reassurance'),
  );
  if (dated || care.verifiedAt !== null) return [];
  return [{ key: 'week', occasion: 'week_after', at: instant(Date.parse(closed.at) + AFTER_SETTLEMENT_MS) }];
}

function ofRating(kase: Case, policy: CarePolicy | null): Cause[] {
  const at = policy?.rating.asks === true ? ratingDueAt(kase) : null;
  return at === null ? [] : [{ key: `${RATING_KEY}${at}`, occasion: 'rating', at }];
}

function ofThanks(kase: Case, policy: CarePolicy | null): Cause[] {
  const at = policy && thanksDueAt(kase, policy);
  return at === null ? [] : [{ key: 'return_coupon', occasion: 'return_coupon', at }];
}

const instant = (ms: number): Instant => new Date(ms).toISOString();

/** Since when the marketplace's clock runs for this story. */
export const clockStartOf = (kase: Case): Instant =>
  kase.care.dispute?.since ?? kase.earlier?.firstOpenedAt ?? kase.openedAt;

/** Whether it is an hour at which nobody minds a message, where the buyer is. */
export function isDecentHour(
  now: Date,
  { from, to }: { from: string; to: string },
  timeZone: string,
): boolean {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return time >= from && time < to;
}
