import type { Button, Utterance } from '../src/domain/vocabulary/message.ts';
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
    if (next.do !== 'hand_over' || next.reason === 'alarm' || next.reason === 'request') return [];
    return [
      speaker.message([...preface(speaker), speaker.say(`handoff.${next.reason}`, {})]),
      personComes(speaker),
    ];
  }
}

/** When a person will be there, and the way back for whoever does not want to wait. */
export const personComes = (speaker: Speaker): Utterance =>
  speaker.message([...whatComes(speaker), ...whileWaiting(speaker)], backToBot(speaker));

/** Whoever will have to wait may go on with the bot meanwhile. */
const backToBot = (speaker: Speaker): Button[] =>
  speaker.thought.absence ? [speaker.button('button.back_to_bot', { kind: 'back_to_bot' })] : [];

/** When a person will be there, and what stays the buyer's right. */
function whatComes(speaker: Speaker): string[] {
  const { kase } = speaker.thought;
  const expectation = whenAnswered(speaker);
  const disputes = kase.threats.includes('dispute') || kase.threats.includes('chargeback');
  return [expectation, ...(disputes ? [speaker.say('handoff.dispute_is_your_right', {})] : [])];
}

function whenAnswered(speaker: Speaker): string {
  const { absence, policy } = speaker.thought;
  if (!absence) return speaker.say('handoff.within_minutes', { count: policy.handoff.usualAnswerMinutes });
  return absence.from === null
    ? speaker.say('handoff.nobody_now', {})
    : speaker.say('handoff.back_at', { time: speaker.time(absence.from) });
}

/** One request at most while waiting, which may be ignored. */
function whileWaiting(speaker: Speaker): string[] {
  const { kase } = speaker.thought;
  if (speaker.evidence !== null) return [speaker.say('evidence.with_handoff', { what: speaker.evidence })];
  const worthAsking = kase.order === null && kase.identification.failures === 0;
  return worthAsking ? [speaker.say('handoff.order_if_you_like', {})] : [];
}
