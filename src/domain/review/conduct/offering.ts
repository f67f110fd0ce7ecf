import type { Case } from '../../case/case.ts';
import { COMPLAINTS } from '../../complaints/index.ts';
import type { Offer } from '../../vocabulary/remedy.ts';
import type { ConductFacts, PromiseFact } from './conductFacts.ts';
import type { Step } from './steps.ts';

type Oddity = ConductFacts['odd'][number]['because'];

/** The assistant's offers that a person would not have made. */
export const oddOffers = (steps: readonly Step[]): ConductFacts['odd'] =>
  steps.flatMap(({ n, at, entry, before }) => {
    if (entry.type !== 'proposed') return [];
    const { next, answer } = entry.decision;
    if (next.do !== 'offer') return [];
    const { offer } = next;
    const declinedNow = answer?.answer === 'declined' ? answer.offerId : null;
    const because = oddityOf({ offer, at, declinedNow }, before);
    return because === null ? [] : [{ n, because, remedy: offer.remedy, amount: offer.amount }];
  });

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

const isMoney = ({ remedy }: Offer): boolean =>
  ['coupon', 'partial_refund', 'full_refund', 'return_for_refund'].includes(remedy);

const isNoBetter = (offer: Offer, before: Offer): boolean =>
  offer.remedy === before.remedy &&
  (offer.sku ?? null) === (before.sku ?? null) &&
  offer.complaint === before.complaint &&
  offer.variant === before.variant &&
  (offer.amount === null ||
    before.amount === null ||
    (offer.amount.currency === before.amount.currency && offer.amount.amount <= before.amount.amount));

/** What was agreed, with what became of it. */
export const promisesIn = ({ fulfilments, offers }: Case): PromiseFact[] =>
  fulfilments.map(({ offerId, remedy, amount, agreedAt, doneAt, status }) => ({
    remedy,
    amount,
    agreedAt,
    promisedBy: offers.find(({ id }) => id === offerId)?.promisedBy ?? null,
    doneAt,
    hasFailed: status === 'failed',
  }));
