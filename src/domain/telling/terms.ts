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
  dispute: 'a dispute on the marketplace',
  chargeback: 'to have the bank take the money back',
  bad_review: 'a bad review',
  legal: 'a lawyer or an authority',
  churn: 'never to buy here again',
};

export const RESPONSE_WORDS: Record<OfferResponse, string> = {
  accept: 'says yes to the offer',
  reject: 'says no to the offer',
  counter: 'wants more than the offer',
};

const lowered = Object.fromEntries(
  Object.entries(REMEDY_WORDS).map(([remedy, words]) => [remedy, lower(words)]),
);

/** What a buyer would like. */
export const WISH_WORDS: Readonly<Record<string, string>> & Said<Exclude<Wish, keyof typeof REMEDY_WORDS>> = {
  ...lowered,
  reassurance: 'to wait',
  earlier_offer: 'what was offered earlier',
  both: 'the offer and more beside it',
};

/** What a buyer asks of the offer before them. */
export const OFFER_QUESTION_WORDS: Said<OfferQuestion> = {
  what: 'what it is',
  keep_goods: 'whether to keep what came',
  postage: 'who pays the postage',
  how_paid: 'how the money is paid',
  when: 'when it comes',
  valid_until: 'how long it stands',
  tracked: 'who brings it and whether it is tracked',
  best_offer: 'whether there is a better one',
  needs_time: 'for time to think',
};

/** What a buyer tells of the parcel. */
export const NEWS_WORDS: Said<News> = {
  arrived: 'it has turned up, all is well',
  not_found: 'it was looked for and is not there',
  no_photo: 'there will be no photo',
};

/** What a buyer asks for beside a complaint. */
export const REQUEST_WORDS: Said<Request> = {
  greeting: 'nothing yet, a greeting',
  thanks: 'nothing, thanks',
  praise: 'nothing, praise',
  help: 'what the assistant can do',
  about_bot: 'whether it is a robot',
  languages: 'which languages work',
  terms: 'the terms',
  tracking: 'where the parcel is',
  delivery: 'the carrier to do something',
  return: 'a return or a withdrawal',
  cancel: 'the order to be cancelled',
  address_change: 'another address',
  exchange: 'an exchange',
  refund_status: 'where the refund is',
  payment: 'a payment',
  coupon: 'a coupon code',
  customs: 'customs or VAT',
  invoice: 'an invoice',
  contact: 'who the company is',
  warranty: 'the warranty',
  usage: 'how to use it',
  received_too_many: 'what to do with too many',
  other_damage: 'something else that was damaged',
  order_number_help: 'where the order number stands',
  why_identify: 'why a proof is needed',
  case_status: 'how their case stands',
  start_over: 'to start over',
  other_order: 'another order',
  my_data: 'what is stored of them',
  back_to_bot: 'to go on with the assistant',
  goodbye: 'nothing, a goodbye',
  no_messages: 'no more messages',
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
  second_complaint_noted: 'that the second complaint is noted',
  offer_still_open: 'that the offer still stands',
  offer_gone: 'that the offer is over',
  offer_confirm: 'what the offer is, to be sure of the yes',
  offer_what: 'what the offer is',
  offer_keep_goods: 'what becomes of the article',
  offer_postage: 'who pays the postage',
  offer_how_paid: 'how the money is paid',
  offer_when: 'when it comes',
  offer_valid_until: 'how long the offer stands',
  offer_tracked: 'who brings it',
  offer_best_offer: 'whether there is a better offer',
  offer_needs_time: 'that there is time to think',
  offer_said_all: 'that all was said of the offer',
  wish_both: 'that it is one or the other',
  wish_elsewhere: 'that the wish is not possible here, and what is',
  wish_variant: 'which variants there are',
  already_settled: 'that it is settled already',
  waiting_for_person: 'that a person is on the way',
  nothing_more: 'that there is nothing more to offer',
  goodbye: 'goodbye',
  care_stopped: 'that it writes first no more',
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
  case_waits: 'that a person has the order already',
  agreed_before: 'what was agreed before',
  offer_over: 'that the offer is over',
};

const OF_RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ask: QUESTION_WORDS,
  inform: TOPIC_WORDS,
  wish: { ...lowered, ...TOPIC_WORDS },
  alarm: SUBJECT_WORDS,
  request: { ...COMPLAINT_WORDS, ...TOPIC_WORDS },
  threat: THREAT_WORDS,
};

/** What a rule says besides, where it stands on record as a term: in words; null where it is an id and says nothing to anybody. */
export function detailWords(rule: string, detail: string): string | null {
  if (rule === 'accepted' || rule === 'accepted_late') return null;
  const words = OF_RULES[rule]?.[detail];
  if (words !== undefined) return lower(words);
  const asked = /^(asked|wished) for (\w+)$/.exec(detail)?.[2];
  if (asked !== undefined)
    return `the buyer would like ${called({ ...WISH_WORDS, ...REQUEST_WORDS }, asked)}`;
  return rule === 'request' && /^[a-z]{2,3}(-\w+)*$/.test(detail)
    ? languageWords(detail)
    : lower(called({}, detail));
}
