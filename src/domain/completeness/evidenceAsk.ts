import { completeness } from './completeness.ts';
import type { Next } from '../negotiation/decision.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import type { Requirement } from './requirements.ts';
import { toneOf } from '../case/mood.ts';
import type { Turn } from '../negotiation/turn.ts';

/** So that it stays a request, and no list of duties. */
const ASKED_AT_MOST = 2;

/** Handoffs during which a buyer may well send something: not those that begin with anger, a threat or a failure of ours. */
const WHILE_WAITING: readonly HandoffReason[] = [
  'asked_for_person',
  'insists_on_refund',
  'ladder_exhausted',
  'policy_hands_over',
  'deadline',
];

/**
 * Files that the marketplace would want to see and the buyer has not sent, to be asked for beside what happens next: with
 * an offer, with a handoff, or named in the policy's own question for a photo. Once a case, at most two, and of nobody who
 * is furious, threatens, or said that there will be none. What happens next never depends on it.
 */
export function evidenceToAsk(turn: Turn, next: Next): Requirement[] {
  if (!isRightMoment(next) || !isWelcome(turn, next)) return [];
  return completeness(turn.kase, turn.evidence)
    .missingFromBuyer.filter(({ kind }) => kind !== 'detail')
    .slice(0, ASKED_AT_MOST);
}

function isRightMoment(next: Next): boolean {
  switch (next.do) {
    case 'offer':
      return !next.offer.counter;
    case 'hand_over':
      return WHILE_WAITING.some((reason) => reason === next.reason);
    case 'ask':
      return next.question === 'photo';
    case 'inform':
    case 'accept':
    case 'close':
    case 'stay_silent':
      return false;
  }
}

/** Whoever was asked for a photo already and sent none has answered; whoever sends one now is thanked, and not asked for another. */
function isWelcome({ kase, order }: Turn, next: Next): boolean {
  const { asked, declined } = kase.completeness;
  const sentNone = (kase.askedCount.photo ?? 0) > 0 && kase.photos.length === 0;
  const sendsNow = kase.photos.some(({ activityId }) => kase.unanswered.includes(activityId));
  return (
    order !== null &&
    asked.length === 0 &&
    !declined &&
    (next.do === 'ask' || !sentNone) &&
    !(next.do === 'offer' && sendsNow) &&
    kase.threats.length === 0 &&
    toneOf(kase.moods) !== 'furious'
  );
}
