import {
  acceptedOffers,
  hasJustArrived,
  isArrived,
  isMoreToSee,
  isOrderKept,
  type Case,
} from '../case/case.ts';
import type { Instant } from '../vocabulary/order.ts';
import { isRefund, isParcel, type Offer } from '../vocabulary/remedy.ts';
import { isGuess, type Reading } from '../vocabulary/reading.ts';

/** What was agreed and pays something back. */
export const agreedMoney = (kase: Case): Offer[] =>
  acceptedOffers(kase).filter(({ remedy }) => remedy === 'coupon' || isRefund(remedy));

const UNDATED_MS = 3 * 86_400_000;

/** When what was agreed is to be carried out: by the day that was named, or, where none was, within three days. */
export const dueBy = ({ promisedBy, agreedAt }: { promisedBy: Instant | null; agreedAt: Instant }): Instant =>
  promisedBy ?? new Date(Date.parse(agreedAt) + UNDATED_MS).toISOString();

/** The day that was given is over. That it was carried out only says that it left the seller. */
export const isOverdue = (kase: Case, offer: Offer, now: Instant): boolean =>
  (offer.promisedBy !== null && Date.parse(offer.promisedBy) < Date.parse(now)) ||
  kase.fulfilments.some(({ offerId, status }) => offerId === offer.id && status === 'failed');

/** The coupon for coming back could not be issued. */
export const hasThanksFailed = ({ fulfilments }: Pick<Case, 'fulfilments'>): boolean =>
  fulfilments.some(({ thanksValidUntil, status }) => thanksValidUntil !== null && status === 'failed');

const STATUS_TOLD_AT_MOST = 2;

/**
 * A coupon was agreed on or given as thanks: who asks for it hears how it stands. One that was issued may fail at the checkout, so
 * that whoever heard how it stands and asks again gets a person.
 */
export const isOurCoupon = ({ fulfilments, told }: Pick<Case, 'fulfilments' | 'told'>): boolean =>
  fulfilments.some(
    ({ remedy, status }) =>
      remedy === 'coupon' && (status !== 'done' || (told.case_status ?? 0) < STATUS_TOLD_AT_MOST),
  );

/** Which of what was agreed a request is about; none where it is about something else. */
function agreedFor(kase: Case, { request }: Reading): Offer[] {
  if (request === 'case_status') return acceptedOffers(kase);
  if (request === 'refund_status') return agreedMoney(kase);
  // How something is used that was only just told of is asked of that.
  if (request === 'usage') return kase.told.case_status === undefined ? [] : agreedCoupons(kase);
  if (request !== 'tracking') return [];
  const parcels = acceptedOffers(kase).filter(isParcel);
  // Who has the article waits for nothing but what was agreed.
  const hasArticle =
    kase.order?.tracking.status === 'delivered' && kase.earlier?.complaint !== 'not_received';
  return parcels.length > 0 || !hasArticle || kase.complaint === 'not_received' ? parcels : agreedMoney(kase);
}

const agreedCoupons = (kase: Case): Offer[] =>
  acceptedOffers(kase).filter(({ remedy }) => remedy === 'coupon');

/** Small talk and questions about the assistant, which open no case. */
const OPENS_NOTHING = [
  'none',
  'thanks',
  'greeting',
  'praise',
  'about_bot',
  'my_data',
  'help',
  'languages',
  'terms',
  'why_identify',
  'order_number_help',
  'goodbye',
  'no_messages',
] as const;

/**
 * A word of thanks, a greeting or small talk after the end stays with the case it follows, and so does a question about
 * what was agreed in it, while that is in time: what is overdue is a case of its own, for a person.
 */
export function belongsToEnded(kase: Case, reading: Reading, now: Instant): boolean {
  if (isOrderKept(kase) && !isCourtesy(reading)) return false;
  if (kase.closed?.outcome === 'enquiry' || (kase.closed?.outcome === 'withdrawn' && !isOrderKept(kase)))
    return false;
  if (kase.care.asks && reading.offerResponse === 'reject') return false;
  if (hasJustArrived(kase) && reading.offerResponse === 'reject' && !isCourtesy(reading)) return false;
  const mayBeHere = reading.news === 'arrived' || reading.mayHaveArrived === true;
  const isTurnedDown = reading.refuses?.includes('reship') === true;
  if ((mayBeHere || isTurnedDown) && isReplacementToCome(kase, now)) return false;
  if (!kase.care.asks && reading.offerResponse === 'accept' && isMoreToSee(kase)) return false;
  if (rethinksAgreed(kase, reading) && !wishesSoldOut(kase, reading)) return false;
  const agreed = agreedFor(kase, reading);
  const asksForAgreed = agreed.length > 0 && !agreed.some((offer) => isOverdue(kase, offer, now));
  const opensNothing = OPENS_NOTHING.some((each) => each === reading.request);
  // "Where is the second lamp you promised?", of whoever was glad that the first one came.
  const asksForNothing = isArrived(kase) && reading.request === 'tracking' && reading.news === 'none';
  return (
    (opensNothing ||
      asksForNothing ||
      asksForAgreed ||
      (reading.request === 'coupon' && isOurCoupon(kase))) &&
    reading.alarm === 'none' &&
    // Where is my money, where is the new one: a word for what is missing is no new complaint when it was agreed.
    (reading.complaintType === 'none' ||
      isGladThanks(reading) ||
      (asksForAgreed && isStillToCome(reading))) &&
    (reading.refund === 'none' || (asksForAgreed && reading.refund === 'asks')) &&
    !reading.wantsHuman &&
    reading.threatens === 'none' &&
    reading.sentiment !== 'very_negative'
  );
}

/** Another remedy is named than the one that was agreed. */
const rethinksAgreed = (kase: Case, { wish, request }: Reading): boolean =>
  request === 'none' &&
  (wish === 'reship' || wish === 'partial_refund' || wish === 'full_refund') &&
  acceptedOffers(kase).length > 0 &&
  !acceptedOffers(kase).some(({ remedy }) => remedy === wish);

/** What is wished for in place of what was agreed cannot be sent: there is none of it left. What was agreed to be sent is put by. */
export const isNoneLeft = (kase: Case, reading: Reading): boolean =>
  wishesSoldOut(kase, reading) && acceptedOffers(kase).length > 0 && !acceptedOffers(kase).some(isParcel);

const wishesSoldOut = ({ order, sku }: Case, { wish }: Reading): boolean =>
  wish === 'reship' &&
  order?.items.every((item) => (sku !== null && item.sku !== sku) || item.stock === 0) === true;

const isCourtesy = ({ request }: Reading): boolean => request === 'thanks' || request === 'goodbye';

/** "Smashing, thank you!" has a word of a complaint in it, and makes none. */
const isGladThanks = (reading: Reading): boolean =>
  reading.request === 'thanks' && reading.sentiment === 'positive' && isGuess(reading);

const isStillToCome = ({ complaintType }: Reading): boolean =>
  complaintType === 'not_received' || complaintType === 'missing_parts' || complaintType === 'other';

/**
 * Another one was agreed and has not left yet, so that what arrives is the first: one of the two is too many. Once it has left, or
 * its day has come, whatever arrives is taken for it.
 */
export function isReplacementToCome(kase: Case, now: Instant): boolean {
  const isSent = (offer: Offer): boolean =>
    kase.fulfilments.some(({ offerId, status }) => offerId === offer.id && status === 'done');
  return (
    !kase.care.asks &&
    acceptedOffers(kase).some(
      (offer) => offer.remedy === 'reship' && !isSent(offer) && !isOverdue(kase, offer, now),
    )
  );
}
