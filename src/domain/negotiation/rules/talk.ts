import { acceptedOffers, isMoreToSee, letsGo, remediesGiven } from '../../case/case.ts';
import { saysWhichOrder } from '../../case/caseSubject.ts';
import { isJustExplained } from '../../case/rating/rating.ts';
import { isNoneLeft, isOurCoupon } from '../../requests/agreed.ts';
import { saysComplaint, type Reading } from '../../vocabulary/reading.ts';
import type { Decision } from '../decision.ts';
import { ofAssistant } from '../../requests/requests.ts';
import { handOver, inform, informBeside, settle, withLapse } from '../proposals.ts';
import type { Standing } from '../standing.ts';
import { answersOffer, requested } from './requests.ts';

/** Whoever wants no messages they did not ask for hears so once, unless the message says more than that. */
export function wantsQuiet({ kase, reading }: Standing): Decision | null {
  const saysMore = reading.complaintType !== 'none' || reading.refund !== 'none' || reading.wantsHuman;
  return kase.care.justStopped && !saysMore ? inform('care_stopped') : null;
}

/** Whoever says how it was is thanked for it, also where another case has begun meanwhile: it is kept in the one asked about. */
export function takesRating(standing: Standing): Decision | null {
  if (standing.isRated === true) return informBeside(standing, 'rated');
  return isJustExplained(standing.kase) ? inform('rating_noted') : null;
}

/** After the end: a warm word, what was agreed where that is asked, and never the same twice. */
export function caseIsOver(standing: Standing): Decision | null {
  const { kase, reading } = standing;
  if (!kase.closed) return null;
  if (isNoneLeft(kase, reading)) return inform('none_left');
  if (isThanks(reading)) return inform('thanks');
  // Who declines to look at what else was mentioned is done as well.
  const isDone = reading.request === 'none' && reading.offerResponse === 'reject' && isMoreToSee(kase);
  if (reading.request === 'goodbye' || isDone) return inform('goodbye');
  if (reading.question === 'if_wrong' && kase.told.if_wrong === undefined) return inform('if_wrong');
  const asksForAgreed =
    ((reading.request === 'tracking' || reading.request === 'usage') && acceptedOffers(kase).length > 0) ||
    (reading.request === 'coupon' && isOurCoupon(kase));
  const next = asksForAgreed ? ({ do: 'inform', topic: 'case_status' } as const) : requested(standing);
  if (next?.do === 'inform') return settle(next, [{ rule: 'request', detail: next.topic }]);
  // "So you're not sending the second one?" of whoever was glad that the first one came.
  const nothingAgreed = kase.closed.outcome === 'no_complaint' && remediesGiven(kase).length === 0;
  const topic = nothingAgreed ? 'nothing_agreed' : 'already_settled';
  return inform((kase.told[topic] ?? 0) > 0 ? 'told_before' : topic);
}

/** What was complained of is settled, as they say of it: nothing more is asked or offered. */
export function needsNothingMore(standing: Standing): Decision | null {
  const { kase, reading, open } = standing;
  const isComplained = kase.complaint !== null || open !== null;
  // "Found it", of whoever looked for the order's number, tells of that.
  const isOfNumber = kase.order === null && kase.told.order_number_help !== undefined;
  if (!letsGo(kase, reading) || !isComplained || isOfNumber || saysWhichOrder(kase) || isMoreToSee(kase))
    return null;
  return withLapse(standing, { do: 'close', outcome: 'no_complaint', topic: 'needs_nothing' }, [
    { rule: 'arrived', detail: 'the buyer needs nothing more' },
  ]);
}

/** A kind word with a question in it is a question. */
const isThanks = ({ request, sentiment, offerResponse }: Reading): boolean =>
  request === 'thanks' ||
  (request === 'none' && (sentiment === 'positive' || offerResponse === 'accept')) ||
  request === 'praise';

/**
 * Of somebody else's order nothing is told, to friends and family neither, and whoever speaks of it is shown nothing of their own
 * instead; said twice, a person explains it. Whoever proves that order, by its number and a fact, is helped with it.
 */
export function ofOthersOrder(standing: Standing): Decision | null {
  const { reading, kase } = standing;
  const isKnown = kase.order !== null || kase.conversation.buyer.buyerId !== null;
  const goesOn = kase.told.others_order !== undefined && kase.complaint === null && saysNothing(reading);
  if (!isKnown || (reading.ofSomebodyElse !== true && !goesOn)) return null;
  const next = ofAssistant(standing, 'others_order');
  if (next.do === 'inform') return informBeside(standing, next.topic);
  return handOver(standing, 'not_understood', 'spoke of an order of somebody else again');
}

/** Nothing but words around what was said before. */
const saysNothing = (reading: Reading): boolean =>
  reading.complaintType === 'none' &&
  reading.request === 'none' &&
  reading.refund === 'none' &&
  reading.wish === 'none' &&
  reading.news === 'none';

/** Questions about the assistant itself and small talk, unless the message also takes the negotiation further. */
export function answersAssistant(standing: Standing): Decision | null {
  const { reading, kase } = standing;
  if (reading.refund === 'insists') return null;
  if (reading.request === 'start_over') {
    return withLapse(standing, { do: 'close', outcome: 'withdrawn', topic: 'start_over' }, [
      { rule: 'start_over', detail: 'the buyer asked to start over' },
    ]);
  }
  if (answersOffer(standing)) return null;
  const { request } = reading;
  if (request === 'other_order' && kase.order) return informBeside(standing, 'other_order_noted');
  if (request === 'tracking' && tellsWhereItIs(standing)) return informBeside(standing, 'tracking');
  if (request === 'greeting' && kase.complaint === null && kase.order === null) return inform('welcome');
  // "Thanks for the new one, but it broke again": what is wrong goes before the kind word.
  if (saysComplaint(reading)) return null;
  return request === 'thanks' || request === 'goodbye' ? informBeside(standing, request) : null;
}

/** Where a parcel is that is not late is all there is to say; of one that is, there is more to say than that. */
function tellsWhereItIs({ order, reading, kase }: Standing): boolean {
  if (!order || reading.complaintType !== 'none') return false;
  return kase.complaint !== 'not_received' || kase.offers.length > 0;
}
