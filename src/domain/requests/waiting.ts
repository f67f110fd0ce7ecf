import { isOfWishAlone, letsGo, offerTurnedDown, type Case } from '../case/case.ts';
import { isInDanger } from './alarms.ts';
import type { Topic } from '../negotiation/decision.ts';
import { isGuess, leavesYes, type Reading, type Request } from '../vocabulary/reading.ts';
import { isPaid, type Offer } from '../vocabulary/remedy.ts';
import { staysWithPeople, type Subject } from './subject.ts';

/** What the assistant can say itself while a person is on the way. */
const ANSWERED: Partial<Record<Request, Topic>> = {
  help: 'help',
  about_bot: 'about_bot',
  my_data: 'my_data',
  languages: 'languages',
  terms: 'terms',
  order_number_help: 'order_number_help',
  why_identify: 'why_identify',
  thanks: 'thanks',
  praise: 'thanks',
  goodbye: 'goodbye',
  tracking: 'tracking',
  greeting: 'waiting_status',
  case_status: 'waiting_status',
  refund_status: 'waiting_status',
};

/** "By when?" is asked of the parcel while that is what is waited for, and of the person where it is not. */
function whenAsked({ order, handoff, complaint }: Case): Topic {
  if (order === null) return 'waiting_for_person';
  const subject = handoff?.subject ?? null;
  const waitsForElse =
    subject === null ? complaint !== null && complaint !== 'not_received' : subject !== 'delivery';
  return order.tracking.status === 'delivered' && waitsForElse ? 'waiting_status' : 'tracking';
}

/**
 * What is said to a buyer who writes while nobody has taken the case: each thing once, the truth about the waiting to whoever
 * asks for it, and else that it is passed on. Null, for silence, to a further courtesy or press alone. Behind a danger there is no
 * silence, and no courtesy in place of whom to call.
 */
export function topicWhileWaiting({ kase, reading }: { kase: Case; reading: Reading }): Topic | null {
  const { handoff, order } = kase;
  const isTold = (topic: Topic): boolean => handoff?.toldTopics.includes(topic) ?? false;
  if (order && handoff && !handoff.knewOrder && !isTold('order_added')) return 'order_added';
  const waitsForParcel =
    (kase.complaint === null || kase.complaint === 'not_received') &&
    (handoff?.subject === undefined || handoff.subject === null || handoff.subject === 'delivery');
  if (kase.dangerDenied && !isTold('danger_denied')) return 'danger_denied';
  const again = isInDanger(kase) ? 'alarm_again' : null;
  if (waitsForParcel && reading.news === 'arrived' && !isGuess(reading) && reading.complaintType === 'none')
    return isTold('arrived_noted') ? (again ?? 'noted_again') : 'arrived_noted';
  const isOver = letsGo(kase, reading) || (reading.keepsOrder === true && isOfWishAlone(kase));
  if (!again && isOver && !isTold('over_noted')) return 'over_noted';
  if (!again && takenAfterAll(kase, reading) && !isTold('taken_after_all')) return 'taken_after_all';
  const waitsGladly = reading.wish === 'reassurance' && reading.request === 'none';
  const answered = reading.wantsHuman ? 'waiting_status' : waitsGladly ? 'thanks' : ANSWERED[reading.request];
  const topic = answered === 'tracking' ? whenAsked(kase) : answered;
  const wanted = topic ?? 'waiting_for_person';
  if (again) return isTold(wanted) || LEAVES_ALONE.has(wanted) ? again : wanted;
  if (!isTold(wanted)) return wanted;
  if (reading.wantsHuman || ASKS_STATE.has(reading.request)) return 'waiting_status';
  if (COURTESIES.has(wanted)) return null;
  // Whoever goes on writing hears once how long it may take, and then in a few words that this is passed on as well.
  if (!isTold('waiting_status')) return 'waiting_status';
  return reading.readBy.recognizer === 'button' ? null : 'noted_again';
}

/** What they turned down, and would take now that a person is waited for; null where they speak of nothing of the kind. */
export function takenAfterAll(
  kase: Pick<Case, 'offers' | 'speaker'>,
  { wish, refund, threatens, request }: Reading,
): Offer | null {
  const last = offerTurnedDown(kase);
  if (last === null || wish === 'earlier_offer') return last;
  if (request !== 'none' || refund === 'insists' || !leavesYes(threatens)) return null;
  // Of money another amount may be meant.
  return (
    kase.offers.findLast(
      ({ remedy, status }) => remedy === wish && status === 'declined' && !isPaid(remedy),
    ) ?? null
  );
}

/** Whoever asks how it stands is told so as often as they ask. */
const ASKS_STATE: ReadonlySet<Request> = new Set(['case_status', 'refund_status', 'tracking', 'greeting']);

const COURTESIES: ReadonlySet<Topic> = new Set(['thanks', 'goodbye']);

/** What would leave whoever is in danger with a courtesy. */
const LEAVES_ALONE: ReadonlySet<Topic> = new Set(['thanks', 'goodbye', 'waiting_status', 'help']);

/**
 * Why whoever waits for a person is with the assistant again: they would rather be, or nobody has taken the case yet and they
 * keep the order as it is. Null where they go on waiting.
 */
export function goesBackBecause(kase: Case, reading: Reading): 'asked' | 'keeps_order' | null {
  const { speaker, handoff } = kase;
  const subject = handoff?.subject ?? null;
  if (speaker.is !== 'queue' || reading.wantsHuman) return null;
  if (reading.request === 'back_to_bot' && !staysWithPeople(subject)) return 'asked';
  const wished = subject !== null && KEPT.has(subject);
  return wished && reading.keepsOrder === true ? 'keeps_order' : null;
}

/** What a buyer asks a person for, and may keep as it is after all. */
const KEPT: ReadonlySet<Subject> = new Set(['cancel', 'address_change', 'exchange', 'return']);

/** What a person was asked for was taken back, and nothing is left to settle. */
export const keepsOrder = (kase: Case, reading: Reading): boolean =>
  kase.returned && kase.speaker.is === 'bot' && reading.keepsOrder === true && isOfWishAlone(kase);
