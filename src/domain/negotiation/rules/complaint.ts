import type { Case } from '../../case/case.ts';
import { saysWhichOrder } from '../../case/caseSubject.ts';
import { COMPLAINTS } from '../../complaints/index.ts';
import { hasBegun } from '../../identification/orderClaims.ts';
import type { ComplaintType } from '../../vocabulary/complaint.ts';
import { isGuess, type Reading } from '../../vocabulary/reading.ts';
import type { Decision, TrailLine } from '../decision.ts';
import { isRefutedGuess } from './refutedGuess.ts';
import { ask, handOver, inform, withLapse } from '../proposals.ts';
import type { Standing } from '../standing.ts';

const ASK_COMPLAINT_AT_MOST = 2;

/** What is wrong is not known: a guess is put as a yes-or-no question, and only who said nothing of it is asked openly. */
export function complaintUnknown(standing: Standing): Decision | null {
  const { kase, order, reading } = standing;
  if (kase.complaint !== null) return null;
  const supposed = suppositionOf(standing);
  // Half of what proves the order is there: the other half comes before the guess is put once more.
  const isBetween = order === null && kase.asked === 'confirm' && namesOrder(kase);
  if (supposed !== null && !isBetween) {
    const trail: TrailLine[] = [{ rule: 'confirm', detail: `${supposed}, ${reading.confidence} sure` }];
    return withLapse(standing, { do: 'ask', question: 'confirm', about: supposed }, trail);
  }
  const asksAfter = kase.asksForParcel || reading.asksIfDone === true;
  const asks = asksAfter || kase.asked === 'order' || kase.asked === 'proof';
  if (order === null && (asks || isBetween || namesOrder(kase))) return null;
  const asked = kase.askedCount.complaint ?? 0;
  if (order !== null && kase.insistences === 0) {
    if (asked === 0 || isNewsOfOrder(standing)) return inform('tracking');
    if (
      kase.told.tracking !== undefined &&
      kase.told.anything_else === undefined &&
      kase.asked !== 'complaint'
    )
      return inform('anything_else');
  }
  if (asked >= ASK_COMPLAINT_AT_MOST) {
    // Who insists on their money was understood in that, whatever else was not.
    const reason = kase.insistences > 0 ? 'insists_on_refund' : 'not_understood';
    return handOver(standing, reason, `asked ${ASK_COMPLAINT_AT_MOST} times`);
  }
  return ask(standing, 'complaint');
}

/** What was wrong was asked before the order was known, and the order says it: that is told, and not asked again. */
const isNewsOfOrder = ({ kase, order, now }: Standing): boolean =>
  order !== null &&
  kase.told.tracking === undefined &&
  COMPLAINTS.not_received.orderSays(order, now) === 'bears_it_out';

/** The complaint a message seems to name, unless that question was asked before. */
function suppositionOf({ kase, reading, order, now }: Standing): ComplaintType | null {
  const { complaintType } = reading;
  if (isLeftUnanswered(kase, reading)) return kase.supposed;
  if (!isGuess(reading) || complaintType === 'none' || complaintType === 'other') return null;
  if (order !== null && isRefutedGuess(reading, order, now)) return null;
  // Where it is can be told; what may be wrong with it can be asked after that.
  if (reading.request === 'tracking') return null;
  return kase.askedCount.confirm === undefined ? complaintType : null;
}

/** What was supposed was asked about, and the answer says which order it is: it is asked once more. */
const isLeftUnanswered = (kase: Case, { complaintType, offerResponse, request }: Reading): boolean =>
  kase.supposed !== null &&
  kase.askedCount.confirm === 1 &&
  complaintType === 'none' &&
  offerResponse === null &&
  request === 'none' &&
  saysWhichOrder(kase);

/** Whoever begins with an order number is helped with that first; what is wrong with the order comes after. */
const namesOrder = ({ identification, askedCount }: Case): boolean =>
  hasBegun(identification) && (askedCount.order ?? 0) + (askedCount.proof ?? 0) < ASK_ORDER_FIRST_AT_MOST;

/** The order is asked for a few times and no more: who cannot or will not say it is better off with a person. */
const ASK_ORDER_FIRST_AT_MOST = 2;

/**
 * The order as it stands and the complaint cannot both be right: a scratch on a parcel that has not left. It is asked about
 * kindly, once, and then a person looks; nothing is offered on it.
 */
export function contradictsOrder(standing: Standing): Decision | null {
  const { kase, order, open, now, policy } = standing;
  if (!order || kase.complaint === null || open || policy.complaints[kase.complaint].handOver === true)
    return null;
  if (COMPLAINTS[kase.complaint].orderSays(order, now) !== 'contradicts_it' || wasSentAgain(kase))
    return null;
  if (standing.reading.refund === 'insists')
    return handOver(standing, 'insists_on_refund', `insisted ${kase.insistences} times`);
  // Whoever says that it came all the same is not asked that, but for what it looks like; a person sees to both.
  const wasAsked = kase.askedCount.other_order !== undefined || kase.askedCount.photo !== undefined;
  const saysItCame =
    (standing.reading.mayHaveArrived === true || hasComeSince(kase)) && kase.photos.length === 0;
  if (!wasAsked) return ask(standing, saysItCame ? 'photo' : 'other_order');
  const detail = `${kase.complaint}, and the parcel is ${order.tracking.status}`;
  return handOver(standing, 'policy_hands_over', detail);
}

/** The case before was about the parcel, and ended with nothing agreed: with the news that it is there. */
const hasComeSince = ({ earlier }: Case): boolean =>
  earlier?.complaint === 'not_received' && earlier.remedies.length === 0;

/** What was sent again for the parcel that never came is in the buyer's hands, whatever the carrier says of the first. */
const wasSentAgain = ({ earlier }: Case): boolean =>
  earlier?.complaint === 'not_received' &&
  earlier.remedies.includes('reship') &&
  earlier.reshipToCome !== true;
