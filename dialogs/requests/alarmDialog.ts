import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { helplineFor } from '../../src/domain/requests/helplines.ts';
import { isInert } from '../../src/domain/identification/inert.ts';
import { isAlarm, type AlarmSubject } from '../../src/domain/requests/subject.ts';
import { ParleyDialog } from '../parleyDialog.ts';
import type { TurnSpeaker } from '../speaker.ts';

/**
 * What a decent person says first to somebody in danger, in despair, to a child, or to whoever has gone to the marketplace
 * or the bank: one short message of its own, and when a person will be there. Nothing of the order, and no buttons.
 */
export class AlarmDialog extends ParleyDialog {
  constructor() {
    super('alarm');
  }

  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do !== 'hand_over') return [];
    const subject = next.subject ?? null;
    if (!isAlarm(subject)) return [];
    return [speaker.message([words(speaker, subject)]), speaker.message([whenAnswered(speaker)])];
  }
}

function words(speaker: TurnSpeaker, subject: AlarmSubject): string {
  const { kase, now } = speaker;
  const { emergency, line } = helplineFor(kase.order, kase.locale);
  switch (subject) {
    case 'self_harm':
      return line
        ? speaker.say('alarm.self_harm.line', { emergency, line: line.name, number: line.number })
        : speaker.say('alarm.self_harm', { emergency });
    case 'safety':
      return speaker.say(hasNoCurrent(speaker) ? 'alarm.safety.plain' : 'alarm.safety', { emergency });
    case 'privacy':
      return speaker.say('alarm.privacy', { date: speaker.date(now.toISOString()) });
    case 'minor':
    case 'dispute_opened':
    case 'unauthorised':
      return speaker.say(`alarm.${subject}`, {});
  }
}

/** Nobody is told to unplug a necklace; of what is not known, it is said. */
function hasNoCurrent({ kase: { order, sku } }: TurnSpeaker): boolean {
  const concerned = (order?.items ?? []).filter((item) => sku === null || item.sku === sku);
  return concerned.length > 0 && concerned.every(({ title }) => isInert(title));
}

/** Without an invitation to go on with the assistant: it has said what it can. */
function whenAnswered(speaker: TurnSpeaker): string {
  const { absence, policy } = speaker.thought;
  if (!absence) return speaker.say('handoff.within_minutes', { count: policy.handoff.usualAnswerMinutes });
  return absence.from === null
    ? speaker.say('alarm.nobody_now', {})
    : speaker.say('handoff.back_at', { time: speaker.time(absence.from) });
}
