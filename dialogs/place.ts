import { COMPLAINT_TYPES, type ComplaintType } from '../src/domain/vocabulary/complaint.ts';
import { isOfferTopic, type OfferTopic, type Topic } from '../src/domain/negotiation/decision.ts';
import type { Thought } from '../src/services/turn/thought.ts';

/** The dialogs, by id. */
export const PLACES = [
  'opening',
  'identification',
  'interruption',
  'negotiation',
  'handoff',
  'alarm',
  'request',
  ...COMPLAINT_TYPES.map((type) => `complaint.${type}` as const),
] as const;
export type Place = (typeof PLACES)[number];

/** Which dialog has the word, by what was decided. */
export function placeOf({ decision: { next }, kase }: Thought): Place {
  switch (next.do) {
    case 'offer':
    case 'accept':
      return 'negotiation';
    case 'hand_over':
      return next.reason === 'alarm' || next.reason === 'request' ? next.reason : 'handoff';
    case 'stay_silent':
      return 'handoff';
    case 'close':
      return 'interruption';
    case 'ask':
      return placeOfQuestion(next.question, next.about ?? kase.complaint);
    case 'inform':
      return placeOfTopic(next.topic);
  }
}

const OF_THE_ORDER = ['order', 'which_order', 'proof', 'more_proof'];

function placeOfQuestion(question: string, complaint: ComplaintType | null): Place {
  if (question === 'complaint') return 'opening';
  if (OF_THE_ORDER.includes(question)) return 'identification';
  return `complaint.${complaint ?? 'other'}`;
}

const placeOfTopic = (topic: Topic): Place => (isOfferTopic(topic) ? 'negotiation' : SAYS[topic]);

/** Which dialog says what is told of no open offer. */
const SAYS = {
  welcome: 'opening',
  waiting_for_person: 'handoff',
  noted_again: 'handoff',
  over_noted: 'handoff',
  taken_after_all: 'handoff',
  alarm_again: 'alarm',
  tracking: 'identification',
  anything_else: 'interruption',
  arrived: 'interruption',
  help: 'interruption',
  about_bot: 'interruption',
  thanks: 'interruption',
  my_data: 'interruption',
  start_over: 'interruption',
  order_kept: 'interruption',
  needs_nothing: 'interruption',
  order_unchanged: 'interruption',
  other_order_noted: 'interruption',
  others_order: 'interruption',
  none_left: 'interruption',
  nothing_agreed: 'interruption',
  danger_denied: 'interruption',
  already_settled: 'interruption',
  nothing_more: 'interruption',
  care_stopped: 'interruption',
  goodbye: 'interruption',
  if_wrong: 'interruption',
  praise: 'request',
  languages: 'request',
  terms: 'request',
  order_number_help: 'request',
  why_identify: 'request',
  case_status: 'request',
  seller_answer: 'request',
  told_before: 'request',
  waiting_status: 'request',
  order_added: 'request',
  arrived_noted: 'request',
  case_waits: 'request',
  agreed_before: 'request',
  offer_waits: 'request',
  offer_over: 'request',
  rated: 'request',
  rating_noted: 'request',
} as const satisfies Record<Exclude<Topic, OfferTopic>, Place>;

export type InterruptingTopic = {
  [T in keyof typeof SAYS]: (typeof SAYS)[T] extends 'interruption' ? T : never;
}[keyof typeof SAYS];

export const isInterrupting = (topic: Topic): topic is InterruptingTopic =>
  placeOfTopic(topic) === 'interruption';
