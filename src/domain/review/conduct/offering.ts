import type { Case } from '../../case/case.ts';
import { COMPLAINTS } from '../../complaints/index.ts';
import { isRefund, type Offer } from '../../vocabulary/remedy.ts';
import type { ConductFacts, PromiseFact } from './conductFacts.ts';
import type { Step } from './steps.ts';

type Oddity = ConductFacts['odd'][number]['because'];

/** The assistant's offers that a person would not have made. */
export function oddOffers(steps: readonly Step[]): ConductFacts['odd'] {
  const arrivals = steps.flatMap(({ at, entry }) =>
    entry.type === 'read' && entry.reading.news === 'arrived' ? [Date.parse(at)] : [],
  );
  return steps.flatMap(({ n, at, entry, before }) => {
    if (entry.type !== 'proposed') return [];
    const { next, answer } = entry.decision;
    if (next.do !== 'offer') return [];
    const { offer } = next;
    const declinedNow = answer?.answer === 'declined' ? answer.offerId : null;
    const made = { offer, at, declinedNow };
    const because = isOfArrived(made, arrivals) ? 'after_arrival' : oddityOf(made, before);
    return because === null ? [] : [{ n, because, remedy: offer.remedy, amount: offer.amount }];
  });
}

const HOUR_MS = 3_600_000;

/** Money for a parcel that had come: they had said so, or said it soon after what was taken for a no to the offer before. */
const isOfArrived = ({ offer, at, declinedNow }: Made, arrivals: readonly number[]): boolean =>
  isMoney(offer) &&
  offer.complaint === 'not_received' &&
  arrivals.some((told) => told <= Date.parse(at) + (declinedNow === null ? 0 : HOUR_MS));

interface Made {
  offer: Offer;
  at: string;
  /** The offer that the buyer turned down with the message it answers. */
  declinedNow: string | null;
}

function oddityOf(
  { offer, at, declinedNow }: Made,
  { order, alarm, returned, offers, wish }: Case,
): Oddity | null {
  if (alarm !== null && !returned) return 'after_alarm';
  if (order && isMoney(offer) && COMPLAINTS[offer.complaint].orderSays(order, at) === 'contradicts_it')
    return 'against_the_order';
  const isAskedFor = wish === 'earlier_offer' || wish === offer.remedy;
  const isDeclined = ({ id, status }: Offer): boolean => status === 'declined' || id === declinedNow;
  return !isAskedFor && offers.some((each) => isDeclined(each) && isNoBetter(offer, each))
    ? 'declined_before'
    : null;
}

const isMoney = ({ remedy }: Offer): boolean => remedy === 'coupon' || isRefund(remedy);

const isNoBetter = (offer: Offer, before: Offer): boolean =>
  offer.remedy === before.remedy &&
  (offer.sku ?? null) === (before.sku ?? null) &&
  offer.complaint === before.complaint &&
  offer.variant === before.variant &&
  (offer.amount === null ||
    before.amount === null ||
    (offer.amount.currency === before.amount.currency && offer.amount.amount <= before.amount.amount));

export const promisesIn = ({ fulfilments, offers }: Case): PromiseFact[] =>
  fulfilments.map(({ offerId, remedy, amount, agreedAt, doneAt, status }) => ({
    remedy,
    amount,
    agreedAt,
    promisedBy: offers.find(({ id }) => id === offerId)?.promisedBy ?? null,
    doneAt,
    hasFailed: status === 'failed',
  }));
