import type { Reading } from '../vocabulary/reading.ts';
import {
  complaintLabel,
  languageWords,
  lower,
  MOOD_WORDS,
  SUBJECT_WORDS,
  THREAT_WORDS,
  titled,
  WISH_WORDS,
} from './words.ts';

/** What a reader made of a message, in a few words each; nothing where nothing special was read. */
export function readingWords(reading: Reading): string[] {
  const { complaintType, alsoTypes, refund, threatens, offerResponse, request, sentiment, intensity } =
    reading;
  return [
    ...(complaintType === 'none' ? [] : [complaintLabel(complaintType)]),
    ...alsoTypes.map((type) => `also ${lower(complaintLabel(type))}`),
    ...(sentiment === 'neutral' && intensity === 0
      ? []
      : [`${lower(MOOD_WORDS[sentiment])}${intensity === 0 ? '' : `, ${intensity} of 3`}`]),
    ...(refund === 'none' ? [] : [refund === 'asks' ? 'asks for a refund' : 'insists on a refund']),
    ...(reading.wantsHuman ? ['wants a person'] : []),
    ...(threatens === 'none' ? [] : [`threatens with ${THREAT_WORDS[threatens]}`]),
    ...(offerResponse === null ? [] : [RESPONSE_WORDS[offerResponse]]),
    ...(request === 'none' ? [] : [REQUEST_WORDS[request]]),
    ...sinceSaid(reading),
  ];
}

/** What readings did not say before they were asked to: an older case file holds nothing of these. */
const sinceSaid = ({
  alarm = 'none',
  wish = 'none',
  question = 'none',
  news = 'none',
}: Partial<Reading>): string[] => [
  ...(alarm === 'none' ? [] : [`alarm: ${lower(SUBJECT_WORDS[alarm])}`]),
  ...(wish === 'none' ? [] : [`would like ${WISH_WORDS[wish]}`]),
  ...(question === 'none' ? [] : [QUESTION_WORDS[question]]),
  ...(news === 'none' ? [] : [NEWS_WORDS[news]]),
];

/** The words of a yes or a no: whether an offer was before the buyer, and what became of it, is told where it happened. */
const RESPONSE_WORDS: Record<NonNullable<Reading['offerResponse']>, string> = {
  accept: 'says yes',
  reject: 'says no',
  counter: 'wants something else than what is offered',
};

const REQUEST_WORDS: Record<Exclude<Reading['request'], 'none'>, string> = {
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

const QUESTION_WORDS: Record<Exclude<Reading['question'], 'none'>, string> = {
  what: 'asks what the offer is',
  keep_goods: 'asks whether they keep the article',
  postage: 'asks who pays the postage',
  how_paid: 'asks how it is paid',
  when: 'asks when it comes',
  valid_until: 'asks until when the offer is open',
  tracked: 'asks whether it is tracked',
  best_offer: 'asks whether there is a better offer',
  needs_time: 'needs time',
};

const NEWS_WORDS: Record<Exclude<Reading['news'], 'none'>, string> = {
  arrived: 'tells that it arrived or works',
  not_found: 'tells that they looked and did not find it',
  no_photo: 'sends no photo',
};

/** Who read it. */
export function readerWords({ readBy: { recognizer, model } }: Reading): string {
  return recognizer === 'button' ? 'A button' : (model ?? `${titled(recognizer)} recognizer`);
}

/** Who read it, how surely and in what language, for whoever doubts it. */
export function readByWords(reading: Reading): string {
  const { readBy, language, confidence } = reading;
  if (readBy.recognizer === 'button') return 'A button was pressed.';
  const reader = readBy.model ?? `the ${readBy.recognizer} recognizer`;
  const instead = readBy.insteadOf === null ? '' : ` in place of ${readBy.insteadOf.recognizer}`;
  return `Read by ${reader}${instead}, ${Math.round(confidence * 100)} % sure. Language: ${languageWords(language)}.`;
}
