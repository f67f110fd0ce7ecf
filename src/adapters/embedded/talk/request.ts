import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import type { MessageReading, OfferQuestion } from '../../../domain/vocabulary/reading.ts';
import { SERVICES, type Service } from '../lexicon/talk/talk.ts';
import { clausesOf } from '../secondComplaint.ts';
import { withText, type Signals } from '../signals.ts';

type Request = MessageReading['request'];

/** What may be asked in the middle of anything else; the first that fits is taken. */
const ANYWHERE = ['my_data', 'about_bot', 'back_to_bot', 'start_over', 'other_order'] as const;
/** What counts only when there is nothing else in the message. */
const ALONE = ['help', 'greeting', 'thanks'] as const;

/** The requests that the trained head knows. */
export function readRequest(signals: Signals, complaint: ComplaintType | 'none'): Request {
  const { lexicon, text, bare } = signals;
  if (!lexicon || bare === '') return 'none';
  const asked = ANYWHERE.find(
    (request) => lexicon.requests[request].has(text) && !isOfDevice(signals, request),
  );
  if (asked) return asked;
  if (complaint === 'none' && asksAfter(signals)) return 'tracking';
  return ALONE.find((request) => saysOnly(signals, request)) ?? 'none';
}

/** "I reset it twice" tells what was tried; whoever begins afresh by such a word says little else. */
const isOfDevice = ({ lexicon, text, words }: Signals, request: (typeof ANYWHERE)[number]): boolean =>
  request === 'start_over' &&
  lexicon !== null &&
  words.length > FEW_WORDS &&
  !lexicon.requests.start_over.has(lexicon.goodsQuestions.restarts.remove(text));
const FEW_WORDS = 2;

/** "Where is it", in a part of more. */
const asksWhere = (signals: Signals): boolean =>
  clausesOf(signals).some(({ lexicon, text }) => lexicon?.after.where.has(text) === true);

const asksAfter = (signals: Signals): boolean =>
  signals.lexicon?.requests.tracking.has(signals.text) === true || asksWhere(signals);

const isInOnePart = (signals: Signals, service: Service): boolean =>
  clausesOf(signals).some(({ lexicon, text }) => lexicon?.talk.requests[service].has(text) === true);

/** "It came in green instead of blue" names another colour, and asks for none. */
const withoutWhatCame = ({ lexicon, text }: Pick<Signals, 'lexicon' | 'text'>): string =>
  lexicon ? lexicon.cameInstead.remove(text) : text;

/**
 * "Did you cancel it?", "is my refund on its way?" ask how something stands that was asked for before; "if not, please do" beside it
 * wishes for it. Null where nothing of the kind is asked.
 */
export function stateAsked(signals: Signals): 'changed' | 'paidBack' | null {
  const { lexicon, text, questions } = signals;
  if (!lexicon || (questions === 0 && !lexicon.whetherDone.asks.has(text))) return null;
  const { whetherDone } = lexicon;
  const asked = STATES.find((state) => whetherDone[state].has(text));
  if (asked === undefined) return null;
  const rest = whetherDone.elsewhere.remove(whetherDone[asked].remove(text));
  return readService(withText(signals, rest)) === null ? asked : null;
}
const STATES = ['changed', 'paidBack'] as const;

/** A subject of its own, which may stand beside a complaint. */
export function readService(signals: Signals): Service | null {
  const { lexicon, text } = signals;
  if (!lexicon) return null;
  const state = stateAsked(signals);
  if (state) return state === 'changed' ? 'case_status' : 'refund_status';
  const { range, keeping, swap } = lexicon.goodsQuestions;
  if (swap.has(text)) return 'exchange';
  if (range.has(text)) return 'usage';
  if (keeping.has(text)) return 'warranty';
  const { requests } = lexicon.talk;
  const asking = withoutWhatCame({ lexicon, text });
  const service = SERVICES.find((each) => requests[each].has(each === 'exchange' ? asking : text)) ?? null;
  // The tax number that customs want with the duty is on no invoice.
  const isForCustoms =
    lexicon.language === 'pt' &&
    service === 'invoice' &&
    !requests.invoice.has(requests.customs.remove(text));
  if (isForCustoms) return 'customs';
  // "I paid twice by mistake, give one back" takes back a payment and no order.
  if (service === 'cancel' && requests.payment.has(text)) return 'payment';
  // "You promised me a coupon, and nothing came" asks after no money.
  return service === 'refund_status' && requests.coupon.has(text) ? 'coupon' : service;
}

/** Asking about the open offer, one speaks of postage or dates without asking for anything else. */
const BESIDE_A_QUESTION: ReadonlySet<Service> = new Set([
  'languages',
  'cancel',
  'address_change',
  'exchange',
]);

/** What the message asks for, of all that it may ask. */
export function requestOf(
  signals: Signals,
  { told, question, parting }: { told: Request; question: OfferQuestion; parting: Request | null },
): Request {
  const { lexicon, text } = signals;
  if (parting) return parting;
  const asksAfterParcel = asksAfter(withText(signals, withoutWhatCame(signals)));
  const inner = ANYWHERE.find((request) => request === told);
  const asked = readService(signals);
  // "Where is it, and can I get a refund?" asks where the parcel is, and after no refund that was promised.
  const isSaidApart =
    asked === 'refund_status' &&
    asksWhere(signals) &&
    lexicon?.refund.asks.has(text) === true &&
    !isInOnePart(signals, asked);
  const service = isSaidApart ? null : asked;
  // "Who are you people, is there a company address" asks for the firm and not whether a machine answers.
  if (inner === 'about_bot' && service === 'contact') return service;
  // "How do I reset the headphones" begins nothing afresh, and a number that tracks somebody else's parcel is of no other order.
  if (inner === 'start_over' && service === 'usage') return service;
  if (inner === 'other_order' && service === 'delivery') return service;
  // A code that does not work is of no use for any other order.
  if (inner === 'other_order' && service === 'coupon') return service;
  if (inner) return inner;
  // "Can we do English, so where is it" is answered in English, with where it is.
  if (service === 'languages' && asksAfterParcel) return 'tracking';
  if (service && (question === 'none' || BESIDE_A_QUESTION.has(service))) return service;
  if (question !== 'none') return 'none';
  if (told === 'none' && asksAfterParcel) return 'tracking';
  return told;
}

/** Whether the message is the request and courtesies around it, nothing else. */
function saysOnly({ lexicon, bare }: Signals, request: (typeof ALONE)[number]): boolean {
  if (!lexicon?.requests[request].has(bare)) return false;
  const rest = lexicon.requests[request].remove(bare);
  return ALONE.reduce((text, courtesy) => lexicon.requests[courtesy].remove(text), rest).trim() === '';
}
