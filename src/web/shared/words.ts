import type { Untaken } from '../../domain/vocabulary/message.ts';
import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { Outcome } from '../../domain/vocabulary/outcome.ts';
import type { Money } from '../../domain/vocabulary/money.ts';
import type { Sentiment } from '../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../domain/vocabulary/remedy.ts';
import type { Subject } from '../../domain/requests/subject.ts';
import { moneyWords, title } from './format.ts';

export const REMEDY_WORDS: Record<Remedy, string> = {
  reassurance: 'Reassurance',
  coupon: 'Coupon',
  partial_refund: 'Partial refund',
  reship: 'Re-ship',
  replacement_part: 'Replacement part',
  return_for_refund: 'Return for refund',
  full_refund: 'Full refund',
};

export const remedyWords = (remedy: Remedy, amount: Money | null = null): string =>
  amount === null ? REMEDY_WORDS[remedy] : `${REMEDY_WORDS[remedy]} of ${moneyWords(amount)}`;

const REASON_WORDS: Record<string, string> = {
  asked_for_person: 'Asked for a person',
  insists_on_refund: 'Insists on a refund',
  ladder_exhausted: 'Nothing left to offer',
  policy_hands_over: 'The policy wants a person',
  threat: 'Threatens',
  mood: 'Very upset',
  deadline: 'Little time left',
  cannot_identify: 'Order not proved',
  not_understood: 'Not understood',
  turn_failed: 'The assistant failed',
  dispute: 'In dispute on the marketplace',
  alarm: 'Alarm',
  case_waits: 'Wrote about a case that waits',
  request: 'Wants something else',
};

export const SUBJECT_WORDS: Record<Subject, string> = {
  self_harm: 'A life may be in danger',
  safety: 'Somebody hurt or in danger',
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
  received_too_many: 'Received too many',
  other_damage: 'Damaged something else',
  contact: 'Who the company is',
  delivery: 'Ask the carrier',
  terms: 'Terms',
  other_language: 'Writes in another language',
};

/** Why a case was handed over: what is to be seen to where that is on record, else the reason alone. */
export const reasonWords = (reason: string, subject: Subject | null = null): string =>
  subject === null ? (REASON_WORDS[reason] ?? title(reason)) : SUBJECT_WORDS[subject];

export const OUTCOME_WORDS: Record<Outcome, string> = {
  settled: 'Settled',
  completed_by_agent: 'Completed by an agent',
  enquiry: 'An enquiry, no complaint',
  withdrawn: 'Withdrawn by the buyer',
  not_identified: 'Order never proved',
  no_agreement: 'No agreement',
  at_platform: 'The marketplace decides',
  buyer_gone: 'The buyer is gone',
  no_complaint: 'No complaint after all',
};

export const MOOD_WORDS: Record<Sentiment, string> = {
  very_negative: 'Very upset',
  negative: 'Upset',
  neutral: 'Calm',
  positive: 'Pleased',
};
export const moodWords = (mood: Sentiment): string => MOOD_WORDS[mood];
export const trendWords = (trend: -1 | 0 | 1): string =>
  trend === 0 ? 'steady' : trend < 0 ? 'getting worse' : 'getting better';

export const COMPLAINT_WORDS: Record<ComplaintType, string> = {
  not_received: 'Not received',
  damaged: 'Damaged',
  quality: 'Quality',
  wrong_size: 'Wrong size',
  wrong_colour: 'Wrong colour',
  not_as_described: 'Not as described',
  wrong_item: 'Wrong item',
  missing_parts: 'Missing parts',
  counterfeit: 'Counterfeit',
  changed_mind: 'Changed mind',
  other: 'Other',
};

export const nameOf = ({ buyerName }: { buyerName: string | null }): string =>
  buyerName ?? 'Buyer without a name';

export const complaintWords = (row: { complaint: ComplaintType | null }): string =>
  row.complaint === null ? 'No complaint yet' : COMPLAINT_WORDS[row.complaint];

/** What stands for a message without words or files. */
export const UNTAKEN_WORDS: Readonly<Record<Untaken, string>> = {
  sticker: '(a sticker)',
  place: '(a place on a map)',
  contact: '(a contact)',
  button: '(a button of the channel’s own)',
  name: '(only the assistant’s name)',
  other: '(something that cannot be read here)',
};
