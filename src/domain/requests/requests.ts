import { acceptedOffers, hasFailed, mayBeChangedByPeople, type Case } from '../case/case.ts';
import { COMPLAINTS } from '../complaints/index.ts';
import type { Next, Topic } from '../negotiation/decision.ts';
import type { OtherCase } from '../negotiation/settlements.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import { isGuess, saysComplaint, type Reading, type Request } from '../vocabulary/reading.ts';
import { isParcel } from '../vocabulary/remedy.ts';
import { agreedMoney, isOverdue } from './agreed.ts';
import { answerTo, writesLanguage, type Answers } from './answers.ts';
import type { Subject } from './subject.ts';

/** What an answer to a request is made of. */
export interface Asked {
  kase: Case;
  reading: Reading;
  order: Order | null;
  answers: Answers;
  now: Instant;
  /** Other cases about the same order. */
  otherCases: readonly OtherCase[];
}

/**
 * Who answers what a buyer wants beside a complaint.
 *
 * - `assistant`: one true sentence of its own, or of what the case and the order say.
 * - `seller`: the seller's own answer, and a person for whoever is not helped by it, or where there is none.
 * - `person`: only a person can do it, and is told at once; the seller's own answer is said beside it.
 * - `negotiation`: part of the complaint's own course.
 */
type Answering =
  | { by: 'assistant'; topic: Topic }
  | { by: 'seller' | 'person'; subject: Subject }
  | { by: 'case'; subject: Subject }
  | { by: 'negotiation' };

const ANSWERED_BY: Record<Request, Answering> = {
  none: { by: 'negotiation' },
  greeting: { by: 'negotiation' },
  thanks: { by: 'negotiation' },
  tracking: { by: 'negotiation' },
  start_over: { by: 'negotiation' },
  other_order: { by: 'negotiation' },
  back_to_bot: { by: 'negotiation' },
  goodbye: { by: 'negotiation' },
  no_messages: { by: 'negotiation' },
  praise: { by: 'assistant', topic: 'praise' },
  help: { by: 'assistant', topic: 'help' },
  about_bot: { by: 'assistant', topic: 'about_bot' },
  my_data: { by: 'assistant', topic: 'my_data' },
  languages: { by: 'assistant', topic: 'languages' },
  terms: { by: 'assistant', topic: 'terms' },
  order_number_help: { by: 'assistant', topic: 'order_number_help' },
  why_identify: { by: 'assistant', topic: 'why_identify' },
  refund_status: { by: 'case', subject: 'payment' },
  case_status: { by: 'case', subject: 'payment' },
  delivery: { by: 'person', subject: 'delivery' },
  return: { by: 'person', subject: 'return' },
  cancel: { by: 'person', subject: 'cancel' },
  address_change: { by: 'person', subject: 'address_change' },
  exchange: { by: 'person', subject: 'exchange' },
  payment: { by: 'person', subject: 'payment' },
  other_damage: { by: 'person', subject: 'other_damage' },
  received_too_many: { by: 'seller', subject: 'received_too_many' },
  coupon: { by: 'seller', subject: 'coupon' },
  customs: { by: 'seller', subject: 'customs' },
  invoice: { by: 'seller', subject: 'invoice' },
  contact: { by: 'seller', subject: 'contact' },
  warranty: { by: 'seller', subject: 'warranty' },
  usage: { by: 'seller', subject: 'usage' },
};

/** Told this often, a thing is not told once more. */
const TOLD_AT_MOST = 2;

/** What a request beside the complaint comes to; null when the message has none, or the complaint's own course answers it. */
export function answerToRequest(asked: Asked): Next | null {
  const answering = ANSWERED_BY[asked.reading.request];
  switch (answering.by) {
    case 'negotiation':
      return notHelped(asked);
    case 'assistant':
      if (hasNoNumber(asked)) return { do: 'hand_over', reason: 'cannot_identify' };
      return isPraiseOfSomethingWrong(asked) || asksWhatHappensNow(asked.reading)
        ? null
        : ofAssistant(asked, answering.topic);
    case 'seller':
      return ofSeller(asked, subjectAsked(asked, answering.subject));
    case 'person':
      return toPerson(answering.subject);
    case 'case':
      return ofCase(asked, answering.subject);
  }
}

/**
 * A buyer who writes in none of the assistant's languages gets a person, who reads theirs with a translation, once. What a
 * model reads it reads in any language, so that the assistant goes on there.
 */
export const ofOtherLanguage = ({ kase, reading }: Pick<Asked, 'kase' | 'reading'>): Next | null =>
  kase.handoffs === 0 && reading.readBy.recognizer === 'embedded' && !writesLanguage(reading.language)
    ? toPerson('other_language')
    : null;

export const toPerson = (subject: Subject): Next => ({ do: 'hand_over', reason: 'request', subject });

/** Where the number is found was said, it was asked for, and the buyer still has none; or they have no further fact. */
const hasNoNumber = ({ kase, order, reading }: Asked): boolean =>
  reading.request === 'order_number_help' &&
  (kase.asked === 'more_proof' ||
    (order === null && kase.told.order_number_help !== undefined && kase.askedCount.order !== undefined));

/** "It says returned to sender. What happens next?" asks for help with that, and not how an assistant works. */
const asksWhatHappensNow = (reading: Reading): boolean =>
  (reading.request === 'terms' || reading.request === 'help') &&
  reading.complaintType !== 'none' &&
  !isGuess(reading);

/**
 * Well packed, but broken: the complaint is what matters, in this message or before it. Praise of a parcel that is late or lost is
 * hardly meant, and answered with where it is.
 */
const isPraiseOfSomethingWrong = ({ kase, order, reading, now }: Asked): boolean =>
  reading.request === 'praise' &&
  (reading.complaintType !== 'none' ||
    (acceptedOffers(kase).length === 0 &&
      (kase.complaint !== null ||
        (order !== null && COMPLAINTS.not_received.orderSays(order, now) === 'bears_it_out'))));

/** Whoever no longer wants it wants it stopped, or once it has arrived sent back. */
export const ofChangedMind = (order: Order | null): Subject =>
  order?.tracking.status === 'delivered' ? 'return' : 'cancel';

/** The same question is answered, then answered by pointing to the answer, and then it is a person's turn. */
export function ofAssistant({ kase }: Pick<Asked, 'kase'>, topic: Topic): Next {
  const before = kase.told[topic] ?? 0;
  const again = before + (before > 0 ? (kase.told.told_before ?? 0) : 0);
  if (again >= TOLD_AT_MOST) return { do: 'hand_over', reason: 'not_understood' };
  return { do: 'inform', topic: before === 0 ? topic : 'told_before' };
}

/** What is written about plugs and voltage answers that alone, and not how it is washed or connected to a phone. */
const subjectAsked = ({ reading, answers }: Asked, subject: Subject): Subject =>
  subject === 'usage' && reading.asksPower && answers.power ? 'power' : subject;

function ofSeller({ kase, answers }: Asked, subject: Subject): Next {
  const answer = answerTo(answers, subject, kase.language);
  if (answer === null || answer.person || kase.answered === subject) return toPerson(subject);
  return { do: 'inform', topic: 'seller_answer', subject };
}

/** Whoever writes on after the seller's answer, and neither thanks nor speaks of something else, was not helped by it. */
function notHelped({ kase, reading }: Asked): Next | null {
  const { request, complaintType, sentiment, offerResponse, refund } = reading;
  const complains = (complaintType !== 'none' && !isGuess(reading)) || refund !== 'none';
  if (kase.answered === null || request !== 'none' || complains) return null;
  const isContent = sentiment === 'positive' || offerResponse === 'accept';
  return isContent ? { do: 'inform', topic: 'thanks' } : toPerson(kase.answered);
}

/**
 * Nobody stops or changes an order but people: where none had it in hand, in this conversation or another, it stands as it was placed,
 * unless another way is named, of which nothing is known here.
 * What was agreed elsewhere is told instead, and a complaint beside the question goes its own course.
 */
function ofChanges({ kase, reading, otherCases }: Asked): Next | null {
  const isPeoples = mayBeChangedByPeople(kase) || otherCases.some(({ seenByPeople }) => seenByPeople);
  if (isPeoples || reading.askedElsewhere === true || kase.order?.total.amount === 0)
    return toPerson('terms');
  const agreedElsewhere = otherCases.some(({ settlements }) =>
    settlements.some(({ isAccepted }) => isAccepted),
  );
  if (saysComplaint(reading) || agreedElsewhere || !kase.order) return null;
  return ofAssistant({ kase }, 'order_unchanged');
}

/** What was agreed is told from the record, as long as it is in time; what is overdue, and money of which nothing is known here, is a person's. */
function ofCase(asked: Asked, subject: Subject): Next | null {
  const { kase, reading, now } = asked;
  const agreed = acceptedOffers(kase);
  if (agreed.some((offer) => isOverdue(kase, offer, now)))
    return hasFailed(kase) ? { do: 'hand_over', reason: 'not_carried_out' } : toPerson(subject);
  if (reading.asksIfDone && agreed.every(isParcel)) {
    const unchanged = ofChanges(asked);
    // What is sent again is no change of the order: that nothing was cancelled comes before how it stands.
    if (agreed.length === 0 || unchanged?.do === 'inform') return unchanged;
  }
  if (reading.request === 'refund_status') {
    return agreedMoney(kase).length > 0 ? { do: 'inform', topic: 'case_status' } : toPerson(subject);
  }
  return agreed.length > 0 ? { do: 'inform', topic: 'case_status' } : null;
}
