import type { Untaken } from '../vocabulary/message.ts';
import type { PersonNews } from '../case/reach/people.ts';
import type { NotThanked, Occasion, OrderEventKind } from '../case/entries/care.ts';
import type { Flag } from '../review/facts.ts';
import type { OrderProof } from '../identification/orderProof.ts';
import type { Subject } from '../requests/subject.ts';
import type { CaseStatus } from '../case/caseSummary.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { Detail } from '../vocabulary/detail.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import type { COMPANION_CHANNEL, PAGE_CHANNEL } from '../vocabulary/message.ts';
import type { TrackingStatus } from '../vocabulary/order.ts';
import type { Outcome, Rating } from '../vocabulary/outcome.ts';
import type { Sentiment } from '../vocabulary/reading.ts';
import type { Offer, OfferStatus, Remedy } from '../vocabulary/remedy.ts';
import { moneyWords } from './money.ts';

/** A term of the record as words. */
export const plain = (term: string): string => term.replaceAll('_', ' ');
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const titled = (term: string): string => capital(plain(term));
/** What a table calls a term; the term itself in plain words where it has none, as of a version before or after this one. */
export const called = (table: Readonly<Partial<Record<string, string>>>, term: string): string =>
  table[term] ?? plain(term);
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;
/** A whole number, `12,345`. */
export const numberWords = (count: number): string => COUNTS.format(count);
// Each takes a hundred times longer to be made than to be used.
const COUNTS = new Intl.NumberFormat('en');
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A language's own name in English, `Russian` for `ru`; as it stands when it is no language tag. */
export function languageWords(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const DAYS = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an instant in an IANA zone: `10 Dec 2026`. What is promised, due or shipped is told buyers as a day of the shop's zone, so
 * that is the zone for it whoever reads; a time of day beside it would say more than was promised.
 */
export function dayOf(at: string, timeZone: string): string {
  const days =
    DAYS.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  DAYS.set(timeZone, days);
  return days.format(new Date(at));
}

/** A text with its instants written as `write` does. */
export const withInstants = (text: string, write: (at: string) => string): string =>
  text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, write);

export const REMEDY_WORDS: Record<Remedy, string> = {
  reassurance: 'Reassurance',
  coupon: 'Coupon',
  partial_refund: 'Partial refund',
  reship: 'Re-ship of the article',
  replacement_part: 'Replacement part',
  return_for_refund: 'Return for a refund',
  full_refund: 'Full refund',
};

/** What an offer says of what it sends. */
interface Sent {
  variant?: string | null;
  /** Of a re-ship where several are in question. */
  pieces?: number | undefined;
}

/** What was agreed of what a task sends, by its offer. */
export const sentBy = (offer: Pick<Offer, 'variant' | 'pieces'> | undefined): Sent => ({
  variant: offer?.variant ?? null,
  pieces: offer?.pieces,
});

/** A remedy with its amount, its pieces and its variant: `Partial refund of 9.60 USD`, `Re-ship of 2 pieces (white)`. */
export const remedyWords = ({
  remedy,
  amount,
  variant = null,
  pieces,
}: Pick<Offer, 'remedy' | 'amount'> & Sent): string =>
  [
    pieces === undefined ? REMEDY_WORDS[remedy] : `Re-ship of ${counted(pieces, 'piece')}`,
    ...(amount ? [`of ${moneyWords(amount)}`] : []),
    ...(variant === null ? [] : [`(${variant})`]),
  ].join(' ');

/** What is to be carried out: thanks are told from what was agreed. */
export const owedWords = ({
  thanksValidUntil,
  ...given
}: Parameters<typeof remedyWords>[0] & { thanksValidUntil: string | null }): string =>
  `${remedyWords(given)}${thanksValidUntil === null ? '' : ' as thanks'}`;

/** Where a case stands, for whoever sees it beside another. */
export const CASE_STATUS_WORDS: Record<CaseStatus, string> = {
  open: 'with the assistant',
  waiting: 'waiting for a person',
  with_agent: 'with a person',
  closed: 'closed',
};

export const ANSWER_WORDS: Record<OfferStatus, string> = {
  open: 'not answered yet',
  accepted: 'accepted by the buyer',
  declined: 'declined by the buyer',
  lapsed: 'lapsed unanswered',
  withdrawn: 'withdrawn',
};

/** Why a case went to a person: in a few words for a list, and as the end of a sentence. */
export const REASON_WORDS: Record<HandoffReason, { label: string; because: string }> = {
  asked_for_person: { label: 'Asked for a person', because: 'the buyer asked for a person' },
  insists_on_refund: { label: 'Insists on a refund', because: 'the buyer insisted on a refund' },
  ladder_exhausted: { label: 'Nothing left to offer', because: 'the assistant had nothing more to offer' },
  policy_hands_over: {
    label: 'The policy wants a person',
    because: 'the shop’s policy gives such cases to a person',
  },
  threat: { label: 'Threatens', because: 'the buyer announced further steps' },
  mood: { label: 'Very upset', because: 'the buyer was very upset' },
  deadline: { label: 'Little time left', because: 'little time was left to answer' },
  cannot_identify: { label: 'Order not proved', because: 'the order could not be proved' },
  not_understood: { label: 'Not understood', because: 'the assistant did not understand' },
  turn_failed: { label: 'The assistant failed', because: 'the assistant could not answer' },
  dispute: {
    label: 'In dispute on the marketplace',
    because: 'a refund request or dispute began on the marketplace',
  },
  alarm: { label: 'Alarm', because: 'something in it could not wait' },
  case_waits: {
    label: 'Wrote about a case that waits',
    because: 'the order had a case with the team already, in another conversation',
  },
  not_carried_out: {
    label: 'Agreed, and could not be done',
    because: 'what was agreed could not be carried out',
  },
  request: { label: 'Wants something else', because: 'the buyer wanted something beside a complaint' },
};

/** An alarm in a word or two, where a row has no room for more. */
export const ALARM_LABELS: Partial<Record<Subject, string>> = {
  self_harm: 'Life in danger',
  safety: 'Danger',
  violence: 'Violence',
  minor: 'A child',
  unauthorised: 'Not ordered',
  dispute_opened: 'In dispute',
  privacy: 'Personal data',
};

export const SUBJECT_WORDS: Record<Subject, string> = {
  self_harm: 'A life may be in danger',
  safety: 'Somebody hurt or in danger',
  violence: 'Threatens violence',
  minor: 'A child writes',
  unauthorised: 'Never ordered this',
  dispute_opened: 'Dispute already open',
  privacy: 'Personal data',
  cancel: 'Cancel the order',
  address_change: 'Change the address',
  exchange: 'Exchange',
  return: 'Return or withdrawal',
  payment: 'Payment or refund',
  coupon: 'Coupon code',
  customs: 'Customs or VAT',
  invoice: 'Invoice',
  warranty: 'Warranty',
  usage: 'How to use it',
  power: 'Plug and voltage',
  received_too_many: 'Received too many',
  other_damage: 'Damaged something else',
  contact: 'Who the company is',
  delivery: 'Ask the carrier',
  terms: 'Terms',
  other_language: 'Writes in another language',
};

const reasonOf = (reason: string): { label: string; because: string } =>
  (REASON_WORDS as Partial<Record<string, { label: string; because: string }>>)[reason] ?? {
    label: titled(reason),
    because: plain(reason),
  };

/** Why a case was handed over, in a few words: what is to be seen to where that is on record, else the reason alone. */
export const handoffLabel = (reason: string, subject: Subject | null = null): string =>
  subject === null ? reasonOf(reason).label : SUBJECT_WORDS[subject];

/** The same as the end of a sentence, with the subject where the reason does not say it. */
export const handoffBecause = (reason: string, subject?: Subject | null): string =>
  `${reasonOf(reason).because}${subject ? `: ${lower(SUBJECT_WORDS[subject])}` : ''}`;

export const OUTCOME_WORDS: Record<Outcome, string> = {
  settled: 'Settled',
  completed_by_agent: 'Completed by an agent',
  enquiry: 'An enquiry, no complaint',
  withdrawn: 'Withdrawn by the buyer',
  not_identified: 'Order never proved',
  no_agreement: 'Ended without an agreement',
  at_platform: 'Left to the marketplace',
  buyer_gone: 'The buyer stopped answering',
  no_complaint: 'No complaint after all',
};

export const MOOD_WORDS: Record<Sentiment, string> = {
  very_negative: 'Very upset',
  negative: 'Upset',
  neutral: 'Calm',
  positive: 'Pleased',
};

/** What is complained of: in a word or two for a list, and before the article it is about, which may be one or many. */
export const COMPLAINT_WORDS: Record<ComplaintType, { label: string; happened: string }> = {
  not_received: { label: 'Not received', happened: 'Did not arrive' },
  damaged: { label: 'Damaged', happened: 'Came damaged' },
  quality: { label: 'Quality', happened: 'Does not work, or is of poor quality' },
  wrong_size: { label: 'Wrong size', happened: 'Wrong size' },
  wrong_colour: { label: 'Wrong colour', happened: 'Wrong colour' },
  not_as_described: { label: 'Not as described', happened: 'Not as described' },
  wrong_item: { label: 'Wrong item', happened: 'Something else came instead' },
  missing_parts: { label: 'Missing parts', happened: 'Parts are missing' },
  counterfeit: { label: 'Counterfeit', happened: 'A counterfeit, says the buyer' },
  changed_mind: { label: 'Changed mind', happened: 'No longer wanted' },
  other: { label: 'Other', happened: 'Something is wrong' },
};

export const complaintLabel = (complaint: ComplaintType): string => COMPLAINT_WORDS[complaint].label;

/** What a case stands out by. */
export const FLAG_WORDS: Record<Flag, string> = {
  danger: 'Danger',
  violence: 'Threatened violence',
  threat: 'Threatened',
  very_negative: 'Very upset',
  asked_for_person: 'Asked for a person',
  dispute: 'In dispute',
  above_limits: 'Above a limit',
  full_refund: 'Full refund',
  turn_failed: 'Assistant failed',
  delivery_failed: 'Message not delivered',
  fulfilment_failed: 'Remedy failed',
  wording_refused: 'Wording refused',
  stand_in_read: 'Read by the stand-in',
  file_refused: 'File refused',
  picture_seen_elsewhere: 'Picture seen elsewhere',
  on_hold: 'On hold',
  erased: 'Erased',
};

/** What the page shows a buyer of whoever comes and goes. */
export const PERSON_WORDS: Record<PersonNews['did'], string> = {
  joined: 'joined the conversation',
  gave_back: 'left the conversation',
  completed: 'completed the case',
};

/** What a buyer said, asked for it or not. */
export const TOLD_WORDS: Record<Detail, string> = {
  looked_around: 'said where they looked for it',
  description: 'said what is wrong',
  received: 'said what came',
  missing: 'said what was not in it',
  which_item: 'said which article it is about',
  photo: 'said what there is to see',
};

export const PROOF_WORDS: Record<OrderProof, string> = {
  token: 'the sign-in of the shop’s own site',
  channel: 'the account of the channel',
  email: 'the email address of the order',
  phone_number: 'the whole phone number of the order',
  phone: 'the phone number of the order',
  postal_code: 'the postal code of the order',
  earlier_case: 'an earlier case of the same conversation',
  agent: 'the word of an agent at the desk',
};

/** Where a parcel is, behind `the parcel`. */
export const PARCEL_WORDS: Record<TrackingStatus, string> = {
  not_shipped: 'has not left yet',
  in_transit: 'is on its way',
  customs: 'is in customs',
  out_for_delivery: 'is out for delivery',
  delivered: 'was delivered',
  returned_to_sender: 'went back to the sender',
  lost: 'is lost',
};

export const ORDER_EVENT_WORDS: Record<OrderEventKind, string> = {
  shipped: 'The parcel was shipped',
  delayed: 'The parcel was reported as delayed',
  delivered: 'The parcel was reported as delivered',
  returned_to_sender: 'The parcel went back to the sender',
  refund_filed: 'A refund request was filed on the marketplace',
  dispute_opened: 'A dispute was opened on the marketplace',
  dispute_closed: 'The dispute on the marketplace was closed',
};

/** Why a buyer was not thanked with a coupon for coming back. */
export const NOT_THANKED_WORDS: Record<NotThanked, string> = {
  moved_on: 'the buyer wrote again since',
  other_case: 'another case about the order or of the buyer is open, in dispute, or has an alarm',
  order_thanked: 'the order was thanked for before',
  buyer_thanked: 'the buyer was thanked not long ago',
  above_order_tolerance: 'no room was left in what may be given for the order',
  above_buyer_tolerance: 'no room was left in what may be given to the buyer',
  too_late: 'its time was over before there was room for it',
};

/** What a buyer says of how it was, behind `rated it`. */
export const RATING_WORDS: Record<Rating, string> = { good: 'good', fair: 'so-so', bad: 'bad' };

export const OCCASION_WORDS: Record<Occasion, string> = {
  offer_expiring: 'the offer was about to run out',
  promise_passed: 'the day that was named had passed',
  parcel_due: 'the parcel should have arrived',
  week_after: 'a week had passed since the settlement',
  return_coupon: 'the policy thanks for this settlement',
  rating: 'the case was over, and buyers are asked how it was',
  delayed: 'the parcel was delayed',
  delivered: 'the parcel was delivered',
  returned_to_sender: 'the parcel went back to the sender',
};

const COMPANION: typeof COMPANION_CHANNEL = 'companion';

/** An agent carries the words on this channel. */
export const isCarriedOn = (channelId: string): boolean => channelId === COMPANION;

const CHANNEL_WORDS: Record<string, string> & Record<typeof PAGE_CHANNEL | typeof COMPANION_CHANNEL, string> =
  {
    'local-directline': 'The chat on the shop’s own page',
    webchat: 'Web Chat',
    directline: 'Direct Line',
    msteams: 'Microsoft Teams',
    email: 'Email',
    telegram: 'Telegram',
    facebook: 'Facebook Messenger',
    companion: 'The companion: an agent carries the words',
  };

export const channelWords = (channelId: string): string => CHANNEL_WORDS[channelId] ?? channelId;

/** A version of the policy by its name and as much of its hash as tells two of one name apart. */
export const policyWords = (policyVersion: string): string => {
  const [name, hash] = policyVersion.split('@');
  return hash === undefined ? policyVersion : `${name} (${hash.slice(0, 4)})`;
};

/** What a message held in place of words and files. */
export const UNTAKEN_TOLD: Readonly<Record<Untaken, string>> = {
  sticker: '(a sticker)',
  place: '(a place on a map)',
  contact: '(a contact)',
  button: '(a button of the channel’s own)',
  name: '(only the assistant’s name)',
  other: '(something that cannot be read here)',
};

/** What stands for a buyer's message among people: its words, or what it held in place of words. */
export const saidOrShown = ({ text, untaken }: { text: string; untaken?: Untaken | undefined }): string =>
  text === '' && untaken !== undefined ? UNTAKEN_TOLD[untaken] : text;
