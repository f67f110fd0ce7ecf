import type { Entry } from '../case/entry.ts';
import type { Unseen } from '../case/entries/photos.ts';
import type { Rule } from '../guard/guardFinding.ts';
import type { Question, Topic } from '../negotiation/decision.ts';
import type { Detail } from '../vocabulary/detail.ts';
import type {
  Alarm,
  News,
  OfferQuestion,
  OfferResponse,
  Request,
  Threat,
  Wish,
} from '../vocabulary/reading.ts';
import { called, COMPLAINT_WORDS, languageWords, lower, REMEDY_WORDS, SUBJECT_WORDS } from './words.ts';

type Said<T extends string> = Record<Exclude<T, 'none'>, string>;

/** What a buyer announced, behind "threatens". */
export const THREAT_WORDS: Said<Threat> = {
  dispute: 'a dispute',
  chargeback: 'a chargeback',
  bad_review: 'a bad review',
  legal: 'legal steps',
  churn: 'never buying here again',
};

/** The words of a yes or a no: whether an offer was before the buyer, and what became of it, is told where it happened. */
export const RESPONSE_WORDS: Record<OfferResponse, string> = {
  accept: 'says yes',
  reject: 'says no',
  counter: 'wants something else than what is offered',
};

const lowered = Object.fromEntries(
  Object.entries(REMEDY_WORDS).map(([remedy, words]) => [remedy, lower(words)]),
);

/** What a buyer would like, behind `They would like`. */
export const WISH_WORDS: Said<Wish> = {
  reassurance: 'to know when it comes',
  coupon: 'a coupon',
  partial_refund: 'a part of the money back',
  reship: 'a new one',
  replacement_part: 'the missing or broken part',
  return_for_refund: 'to send it back for the money',
  full_refund: 'all of the money back',
  earlier_offer: 'what was offered before',
  both: 'the offer and something more',
};

/** What a buyer asks of the offer before them, and whether they need time. */
export const OFFER_QUESTION_WORDS: Said<OfferQuestion> = {
  what: 'asks what the offer is',
  keep_goods: 'asks whether they keep the article',
  postage: 'asks who pays the postage',
  how_paid: 'asks how it is paid',
  when: 'asks when it comes',
  valid_until: 'asks until when the offer is open',
  tracked: 'asks whether it is tracked',
  best_offer: 'asks whether there is a better offer',
  needs_time: 'needs time',
  if_wrong: 'asks what happens if it goes wrong again',
};

/** What a buyer tells of the parcel. */
export const NEWS_WORDS: Said<News> = {
  arrived: 'tells that it arrived or works',
  not_found: 'tells that they looked and did not find it',
  no_photo: 'sends no photo',
  photo_sent: 'says that a photo was sent before',
};

/** What a buyer does beside complaining. */
export const REQUEST_WORDS: Said<Request> = {
  greeting: 'greets',
  thanks: 'says thanks',
  praise: 'says that all is well',
  help: 'asks what can be done here',
  about_bot: 'asks whether this is a person',
  languages: 'asks about languages',
  terms: 'asks how this works',
  tracking: 'asks where the parcel is',
  delivery: 'asks for something about the delivery',
  return: 'wants to send it back',
  cancel: 'wants to cancel the order',
  address_change: 'wants another address',
  exchange: 'wants an exchange',
  refund_status: 'asks where the refund is',
  payment: 'writes about a payment',
  coupon: 'writes about a coupon code',
  customs: 'asks about customs',
  invoice: 'asks for an invoice',
  contact: 'asks who the company is',
  warranty: 'asks about the warranty',
  usage: 'asks how to use it',
  received_too_many: 'received too many',
  other_damage: 'something else was damaged',
  order_number_help: 'asks where the order number is',
  why_identify: 'asks why details are needed',
  case_status: 'asks how the case stands',
  start_over: 'wants to start over',
  other_order: 'means another order',
  my_data: 'asks about their data',
  back_to_bot: 'would rather go on with the assistant',
  goodbye: 'says goodbye',
  no_messages: 'wants no messages of the assistant’s own',
};

export const alarmWords = (alarm: Exclude<Alarm, 'none'>): string => lower(called(SUBJECT_WORDS, alarm));

/** What a buyer was asked for and gave. */
export const DETAIL_WORDS: Record<Detail, string> = {
  looked_around: 'whether they looked around for it',
  description: 'what is wrong',
  received: 'what came instead',
  missing: 'what is missing',
  which_item: 'which article it is about',
  photo: 'a photo',
};

/** What the assistant asks. */
export const QUESTION_WORDS: Record<Question, string> = {
  ...DETAIL_WORDS,
  complaint: 'what is wrong',
  confirm: 'whether it was understood rightly',
  order: 'the order number',
  which_order: 'which of the orders it is about',
  proof: 'a proof that the order is theirs',
  more_proof: 'one more proof that the order is theirs',
  other_order: 'whether another order is meant',
  has_parcel: 'whether the parcel is there',
  settled_before: 'whether it is about what was settled before',
};

/** What the assistant tells. */
export const TOPIC_WORDS: Record<Topic, string> = {
  welcome: 'who it is and what it can do',
  help: 'what it can do',
  about_bot: 'that it is a machine',
  thanks: 'that thanks are welcome',
  tracking: 'where the parcel is',
  anything_else: 'that there may be something else',
  arrived: 'that it is glad the parcel is there',
  my_data: 'what is stored',
  start_over: 'that it starts over',
  other_order_noted: 'that the other order is noted',
  others_order: 'that it speaks of an order with whoever made it alone',
  none_left: 'that there is none left to send',
  nothing_agreed: 'that nothing was agreed',
  danger_denied: 'that there is no danger, as the buyer says',
  second_complaint_noted: 'that the second complaint is noted',
  offer_still_open: 'that the offer still stands',
  offer_gone: 'that the offer is over',
  offer_confirm: 'what the offer is, to be sure of the yes',
  offer_what: 'what the offer is',
  offer_keep_goods: 'what becomes of the article',
  offer_postage: 'who pays the postage',
  offer_customs: 'that a colleague says whether customs are due',
  offer_how_paid: 'how the money is paid',
  offer_when: 'when it comes',
  offer_valid_until: 'how long the offer stands',
  offer_tracked: 'who brings it',
  offer_best_offer: 'whether there is a better offer',
  offer_needs_time: 'that there is time to think',
  offer_if_wrong: 'what happens if it goes wrong again',
  offer_said_all: 'that all was said of the offer',
  offer_without_photo: 'that the offer stands without a photo',
  wish_both: 'that it is one or the other',
  wish_elsewhere: 'that the wish is not possible here, and what is',
  wish_variant: 'which variants there are',
  already_settled: 'that it is settled already',
  waiting_for_person: 'that a person is on the way',
  noted_again: 'that this is passed on as well',
  over_noted: 'that nothing more is needed, as they say',
  taken_after_all: 'that what they turned down is no longer open, and a person can confirm it',
  alarm_again: 'whom to call now, in danger',
  nothing_more: 'that there is nothing more to offer',
  goodbye: 'goodbye',
  care_stopped: 'that it writes first no more',
  if_wrong: 'what then, if it goes wrong as well',
  praise: 'that praise is welcome',
  languages: 'which languages it reads',
  terms: 'the terms',
  order_number_help: 'where the order number stands',
  why_identify: 'why a proof is needed',
  case_status: 'how the case stands',
  seller_answer: 'the shop’s own answer',
  told_before: 'that it was said a little way up',
  waiting_status: 'since when the case waits',
  order_added: 'that the order was added',
  arrived_noted: 'that the arrival is noted',
  order_kept: 'that nothing is stopped or changed',
  needs_nothing: 'that it is settled, as they say',
  order_unchanged: 'that nothing was stopped or changed',
  case_waits: 'that a person has the order already',
  agreed_before: 'what was agreed before',
  offer_waits: 'what is on offer in another conversation',
  offer_over: 'that the offer is over',
  rated: 'thanks for the rating',
  rating_noted: 'that the reason is noted',
};

const COMPLAINT_LABELS = Object.fromEntries(
  Object.entries(COMPLAINT_WORDS).map(([complaint, { label }]) => [complaint, label]),
);

const OF_RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ask: QUESTION_WORDS,
  inform: TOPIC_WORDS,
  wish: { ...lowered, ...TOPIC_WORDS },
  alarm: SUBJECT_WORDS,
  request: { ...COMPLAINT_LABELS, ...TOPIC_WORDS },
  threat: THREAT_WORDS,
};

/** What a rule says besides, where it stands on record as a term: in words; null where it is an id and says nothing to anybody. */
export function detailWords(rule: string, detail: string): string | null {
  if (rule === 'accepted' || rule === 'accepted_late') return null;
  const words = OF_RULES[rule]?.[detail];
  if (words !== undefined) return lower(words);
  const asked = /^(asked|wished) for (\w+)$/.exec(detail)?.[2];
  if (asked !== undefined)
    return asked in REQUEST_WORDS
      ? `the buyer ${called(REQUEST_WORDS, asked)}`
      : `the buyer would like ${called(WISH_WORDS, asked)}`;
  return rule === 'request' && /^[a-z]{2,3}(-\w+)*$/.test(detail)
    ? languageWords(detail)
    : lower(called({}, detail));
}

/** Why a buyer was told when a person answers. */
export const ABSENCE_WORDS: Record<Extract<Entry, { type: 'told_when' }>['because'], string> = {
  outside_hours: 'nobody works at this hour',
  nobody_there: 'nobody says that they are there',
  nobody_answered: 'nobody had answered in time',
  somebody_here: 'a person came who can answer',
};

/** Why nobody can see anything in a file, or it could not be opened. */
export const UNSEEN_WORDS: Record<Unseen, string> = {
  too_many_pixels: 'it has more pixels than are opened',
  damaged: 'the file is damaged',
  took_too_long: 'it took too long to open',
  too_small: 'it is too small',
};

export const PURPOSE_WORDS: Record<Extract<Entry, { type: 'model_used' }>['purpose'], string> = {
  wording: 'the wording of a reply',
  translation: 'a translation',
  suggestion: 'the suggestion of a reply',
  summary: 'a summary',
  photo: 'what a photo shows',
  voice: 'what a voice note says',
};

/** What the guard found wrong in a model's words. */
export const FINDING_WORDS: Record<Rule, string> = {
  figure: 'A figure of its own',
  slot: 'A fact that does not belong there',
  missing: 'A fact is missing',
  word: 'A word that has no place in it',
  phrase: 'Words in an order that nobody approved',
  character: 'A sign that no reply has a use for',
  length: 'Too long, or empty',
};

/** Why nobody can decide any more on what was asked for, behind a colon. */
export const WITHDRAWN_WORDS: Record<
  NonNullable<Extract<Entry, { type: 'approval_withdrawn' }>['because']>,
  string
> = {
  case_ended: 'the case ended',
  back_to_bot: 'the case went back to the assistant',
  other_offer: 'another offer took its place',
  other_accepted: 'the buyer accepted another offer',
  taken_back: 'whoever asked for it took it back',
  more_given: 'more was given for the order since, so that it would have to be asked for anew',
};
