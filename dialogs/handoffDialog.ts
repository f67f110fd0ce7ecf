import { nextOpening } from '../src/domain/openingHours.ts';
import { HandoffReason } from '../src/domain/entry.ts';
import type { Utterance } from '../src/domain/message.ts';
import { ParleyDialog } from './parleyDialog.ts';
import { preface } from './preface.ts';
import type { Speaker } from './speaker.ts';

/** Passing the buyer on to a person, saying honestly what happens next, and keeping quiet from then on. */
export class HandoffDialog extends ParleyDialog {
  constructor() {
    super('handoff');
  }

  protected override speak(speaker: Speaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do === 'stay_silent') return [];
    if (next.do === 'inform') return [speaker.message([speaker.say('waiting_for_person', {})])];
    if (next.do !== 'hand_over') return [];
    const reason = HandoffReason.parse(next.reason);
    return [
      speaker.message([...preface(speaker), speaker.say(`handoff.${reason}`, {})]),
      speaker.message([...whatComes(speaker), ...whileWaiting(speaker)]),
    ];
  }
}

/** When a person will be there, and what stays the buyer's right. */
function whatComes(speaker: Speaker): string[] {
  const { policy, now, kase } = speaker.thought;
  const backAt = nextOpening(policy, now);
  const expectation =
    backAt === null
      ? speaker.say('handoff.within_minutes', { count: policy.handoff.usualAnswerMinutes })
      : speaker.say('handoff.back_at', { time: speaker.time(backAt.toISOString()) });
  const disputes = kase.threats.includes('dispute') || kase.threats.includes('chargeback');
  return [expectation, ...(disputes ? [speaker.say('handoff.dispute_is_your_right', {})] : [])];
}

/** One question at most while waiting, which may be ignored. */
function whileWaiting(speaker: Speaker): string[] {
  const { kase } = speaker.thought;
  const worthAsking = kase.order === null && kase.identification.failures === 0;
  return worthAsking ? [speaker.say('handoff.order_if_you_like', {})] : [];
}
