import { COMPLAINT_TYPES, type ComplaintType } from '../src/domain/vocabulary/complaint.ts';
import { isOfferTopic, type Topic } from '../src/domain/negotiation/decision.ts';
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

function placeOfTopic(topic: Topic): Place {
  if (isOfferTopic(topic)) return 'negotiation';
  switch (topic) {
    case 'welcome':
      return 'opening';
    case 'waiting_for_person':
    case 'noted_again':
    case 'over_noted':
    case 'taken_after_all':
      return 'handoff';
    case 'alarm_again':
      return 'alarm';
    case 'tracking':
      return 'identification';
    case 'anything_else':
    case 'arrived':
    case 'help':
    case 'about_bot':
    case 'thanks':
    case 'my_data':
    case 'start_over':
    case 'order_kept':
    case 'order_unchanged':
    case 'other_order_noted':
    case 'others_order':
    case 'none_left':
    case 'nothing_agreed':
    case 'danger_denied':
    case 'already_settled':
    case 'nothing_more':
    case 'care_stopped':
    case 'goodbye':
    case 'if_wrong':
      return 'interruption';
    case 'praise':
    case 'languages':
    case 'terms':
    case 'order_number_help':
    case 'why_identify':
    case 'case_status':
    case 'seller_answer':
    case 'told_before':
    case 'waiting_status':
    case 'order_added':
    case 'arrived_noted':
    case 'case_waits':
    case 'agreed_before':
    case 'offer_waits':
    case 'offer_over':
    case 'rated':
    case 'rating_noted':
      return 'request';
  }
}
