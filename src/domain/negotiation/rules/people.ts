import { ofChangedMind, toPerson } from '../../requests/requests.ts';
import { keepsOrder, topicWhileWaiting } from '../../requests/waiting.ts';
import { handOver, inform, nothingMore, settle, withLapse } from '../proposals.ts';
import type { Decision } from '../decision.ts';
import type { Standing } from '../standing.ts';
import { acceptsOffer } from './acceptance.ts';
import { pressesOldOffer } from './oldButtons.ts';

/** The bot stays silent, but what the buyer answers to an open offer counts, whoever made it, and a press on an old one is answered. */
export function personSpeaks(standing: Standing): Decision | null {
  if (standing.kase.speaker.is !== 'agent') return null;
  return (
    acceptsOffer(standing) ?? pressesOldOffer(standing) ?? answersSilently(standing, 'a person owns the case')
  );
}

function answersSilently({ open, reading }: Standing, because: string): Decision {
  const declines = open !== null && reading.offerResponse === 'reject';
  return {
    ...settle({ do: 'stay_silent', because }),
    answer: declines ? { offerId: open.id, answer: 'declined' } : null,
  };
}

export function wantsPerson(standing: Standing): Decision | null {
  if (standing.kase.speaker.is === 'queue' || !standing.reading.wantsHuman) return null;
  return handOver(standing, 'asked_for_person', 'asked for a person');
}

/** A true word to each thing that is asked, once, then silence: the buyer was told that a person comes. */
export function waitsForPerson(standing: Standing): Decision | null {
  const { kase } = standing;
  if (kase.speaker.is !== 'queue') return null;
  const answered = acceptsOffer(standing) ?? pressesOldOffer(standing);
  if (answered) return answered;
  const topic = topicWhileWaiting(standing);
  return topic === null ? answersSilently(standing, 'the case waits for a person') : inform(topic);
}

/** Nobody has taken the case yet, so that nothing has been stopped or changed: the order goes on as it was placed. */
export function keepsWhatWasOrdered(standing: Standing): Decision | null {
  if (!keepsOrder(standing.kase, standing.reading)) return null;
  return withLapse(standing, { do: 'close', outcome: 'withdrawn', topic: 'order_kept' }, [
    { rule: 'request', detail: 'keeps the order as it is' },
  ]);
}

export function policyHandsOver(standing: Standing): Decision | null {
  const { pace } = standing;
  if (pace.reaction !== 'hand_over' || pace.rule === 'usual' || acceptsOffer(standing)) return null;
  return handOver(standing, pace.rule, pace.detail);
}

export function cannotBeIdentified(standing: Standing): Decision | null {
  const { kase, order, policy } = standing;
  const tries = kase.identification.failures;
  if (order || tries < policy.identification.triesPerConversation) return null;
  return handOver(
    standing,
    'cannot_identify',
    `${tries} tries of ${policy.identification.triesPerConversation}`,
  );
}

/** Amounts are never converted: where the policy prices in another currency than the order's, a person settles, from the start. */
export function pricedElsewhere(standing: Standing): Decision | null {
  const { kase, order, policy } = standing;
  if (!order || kase.complaint === null || order.total.currency === policy.currency) return null;
  if (kase.returned) return nothingMore(standing);
  const detail = `order in ${order.total.currency}, policy in ${policy.currency}`;
  return handOver(standing, 'policy_hands_over', detail);
}

export function goesStraightToPerson(standing: Standing): Decision | null {
  const { kase, policy } = standing;
  if (kase.complaint === null || policy.complaints[kase.complaint].handOver !== true) return null;
  if (kase.returned) return nothingMore(standing);
  if (kase.complaint === 'changed_mind')
    return withLapse(standing, toPerson(ofChangedMind(standing.order)), [
      { rule: 'request', detail: kase.complaint },
    ]);
  return handOver(standing, 'policy_hands_over', kase.complaint);
}
