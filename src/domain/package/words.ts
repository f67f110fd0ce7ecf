import type { OrderProof } from '../identification/orderProof.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import type { Subject } from '../requests/subject.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import { PAGE_CHANNEL } from '../vocabulary/message.ts';
import { toDecimalString, type Money } from '../vocabulary/money.ts';
import type { Offer, OfferStatus, Remedy } from '../vocabulary/remedy.ts';

const REMEDIES: Record<Remedy, string> = {
  reassurance: 'Reassurance',
  coupon: 'Coupon',
  partial_refund: 'Partial refund',
  reship: 'Re-ship of the article',
  replacement_part: 'Replacement part',
  return_for_refund: 'Return for a refund',
  full_refund: 'Full refund',
};

export const moneyTold = (value: Money): string => `${toDecimalString(value)} ${value.currency}`;

export const remedyTold = ({
  remedy,
  amount,
  variant,
}: Pick<Offer, 'remedy' | 'amount' | 'variant'>): string =>
  [
    REMEDIES[remedy],
    ...(amount ? [`of ${moneyTold(amount)}`] : []),
    ...(variant === null ? [] : [`as ${variant}`]),
  ].join(' ');

export const ANSWERS: Record<OfferStatus, string> = {
  open: 'not answered yet',
  accepted: 'accepted by the buyer',
  declined: 'declined by the buyer',
  lapsed: 'lapsed unanswered',
  withdrawn: 'withdrawn',
};

export const REASONS: Record<HandoffReason, string> = {
  asked_for_person: 'the buyer asked for a person',
  insists_on_refund: 'the buyer insisted on a refund',
  ladder_exhausted: 'the assistant had nothing more to offer',
  policy_hands_over: "the shop's policy gives such cases to a person",
  threat: 'the buyer announced further steps',
  mood: 'the buyer was very upset',
  deadline: 'little time was left to answer',
  cannot_identify: 'the order could not be proved',
  not_understood: 'the assistant did not understand',
  turn_failed: 'the assistant could not answer',
  dispute: 'a refund request or dispute began on the marketplace',
  alarm: 'something in it could not wait',
  case_waits: 'the order had a case with the team already, in another conversation',
  request: 'the buyer wanted something beside a complaint',
};

/** Why the case went to a person, and what about where the reason does not say it. */
export const handoffTold = (reason: HandoffReason, subject?: Subject): string =>
  subject === undefined ? REASONS[reason] : `${REASONS[reason]}: ${plain(subject)}`;

export const OUTCOMES_TOLD: Record<Outcome, string> = {
  settled: 'settled: the buyer accepted an offer',
  completed_by_agent: 'completed by an agent of the shop',
  enquiry: 'an enquiry without a complaint',
  withdrawn: 'withdrawn by the buyer',
  not_identified: 'the order was never proved',
  no_agreement: 'ended without an agreement',
  at_platform: 'left to the marketplace to decide',
  buyer_gone: 'the buyer stopped answering',
  no_complaint: 'there was no complaint after all',
};

export const PROOFS: Record<OrderProof, string> = {
  token: "the sign-in of the shop's own site",
  channel: 'the account of the channel',
  email: 'the email address of the order',
  phone_number: 'the whole phone number of the order',
  phone: 'the phone number of the order',
  postal_code: 'the postal code of the order',
  earlier_case: 'an earlier case of the same conversation',
};

const CHANNELS: Record<string, string> = {
  [PAGE_CHANNEL]: "The chat on the shop's own page",
  webchat: 'Web Chat',
  directline: 'Direct Line',
  msteams: 'Microsoft Teams',
  email: 'Email',
  telegram: 'Telegram',
  facebook: 'Facebook Messenger',
};

export const channelTold = (channelId: string): string => CHANNELS[channelId] ?? channelId;

/** A term of the record as words. */
export const plain = (term: string): string => term.replaceAll('_', ' ');
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
