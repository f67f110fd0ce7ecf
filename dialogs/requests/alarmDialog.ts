import type { Case } from '../../src/domain/case/case.ts';
import type { Absence } from '../../src/domain/policy/absence.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { helplineFor } from '../../src/domain/requests/helplines.ts';
import { isInert } from '../../src/domain/identification/inert.ts';
import { isAlarm, type AlarmSubject } from '../../src/domain/requests/subject.ts';
import { ParleyDialog } from '../parleyDialog.ts';
import type { TurnSpeaker } from '../speaker.ts';
import { waiting } from './requestDialog.ts';

/**
 * What a decent person says first to somebody in danger, in despair, to a child, or to whoever has gone to the marketplace
 * or the bank: one short message of its own, and when a person will be there. Nothing of the order, and no buttons.
 */
export class AlarmDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do === 'inform') return [speaker.message(toldAgain(speaker))];
    if (next.do !== 'hand_over') return [];
    const subject = next.subject ?? null;
    if (!isAlarm(subject)) return [];
    return [speaker.message([words(speaker, subject)]), speaker.message(whenAnswered(speaker, subject))];
  }
}

/** Who only asks when somebody answers, and tells of no danger anew, hears that before what is to be heeded meanwhile. */
function toldAgain(speaker: TurnSpeaker): string[] {
  const { kase, reading } = speaker.thought;
  const asksWhen = kase.alarm === 'safety' && reading.alarm === 'none' && reading.request === 'case_status';
  return asksWhen
    ? [...waitingAskedFor(speaker), again(speaker)]
    : [again(speaker), ...whoAnswers(speaker), ...waitingAskedFor(speaker)];
}

function words(speaker: TurnSpeaker, subject: AlarmSubject): string {
  const { kase, now } = speaker;
  const { emergency, line } = helplineFor(kase.order, kase.locale);
  switch (subject) {
    case 'self_harm':
      if (speaker.thought.kase.hasActed) return speaker.say('alarm.again.acted', { emergency });
      return line
        ? speaker.say('alarm.self_harm.line', { emergency, line: line.name, number: line.number })
        : speaker.say('alarm.self_harm', { emergency });
    case 'safety':
      return speaker.say(hasNoCurrent(speaker) ? 'alarm.safety.plain' : 'alarm.safety', { emergency });
    case 'privacy':
      return speaker.say('alarm.privacy', { date: speaker.date(now.toISOString()) });
    case 'violence':
    case 'minor':
    case 'dispute_opened':
    case 'unauthorised':
      return speaker.say(`alarm.${subject}`, {});
  }
}

/** To whoever writes on: whom to call now, in other words than at first, and before all else where they have acted. */
function again(speaker: TurnSpeaker): string {
  const { kase } = speaker.thought;
  const { emergency, line } = helplineFor(kase.order, kase.locale);
  if (kase.alarm !== 'self_harm') return speaker.say(ofDanger(speaker), { emergency });
  if (kase.hasActed) return speaker.say('alarm.again.acted', { emergency });
  return line
    ? speaker.say('alarm.again.self_harm.line', { emergency, line: line.name, number: line.number })
    : speaker.say('alarm.again.self_harm', { emergency });
}

/** Without an if where a danger is heard anew, and never twice running in the same words. */
function ofDanger({ thought: { kase, reading } }: TurnSpeaker): PhraseOfDanger {
  const isOdd = timesTold(kase) % 2 === 1;
  if (reading.alarm !== 'safety') return isOdd ? 'alarm.again.safety.more' : 'alarm.again.safety';
  return isOdd ? 'alarm.again.anew' : `alarm.again.${reading.endangers ?? 'hurt'}`;
}

type PhraseOfDanger = `alarm.again.${'safety' | 'safety.more' | 'fire' | 'hurt' | 'anew'}`;

const timesTold = ({ told }: Case): number => told.alarm_again ?? 0;

/** Behind a danger: that a colleague answers, or when; told twice, and then only every other two times. */
function whoAnswers(speaker: TurnSpeaker): string[] {
  const { kase, absence } = speaker.thought;
  if (kase.hasActed || timesTold(kase) % 4 > 1) return [];
  // What is said again to whoever spoke of dying names a colleague itself.
  if (!absence && kase.alarm === 'self_harm') return [];
  return [absence ? whenBack(speaker, absence) : speaker.say('alarm.again.answered', {})];
}

/** How long it waits already, for whoever asks for somebody. */
function waitingAskedFor(speaker: TurnSpeaker): string[] {
  const { wantsHuman, request } = speaker.thought.reading;
  return wantsHuman || request === 'greeting' || request === 'case_status' ? waiting(speaker) : [];
}

/** Nobody is told to unplug a necklace; of what is not known, it is said. */
function hasNoCurrent({ kase: { order, sku } }: TurnSpeaker): boolean {
  const concerned = (order?.items ?? []).filter((item) => sku === null || item.sku === sku);
  return concerned.length > 0 && concerned.every(({ title }) => isInert(title));
}

/**
 * Without an invitation to go on with the assistant: it has said what it can. Somebody is called only where somebody is there; in
 * danger nobody is told to wait for the morning.
 */
function whenAnswered(speaker: TurnSpeaker, subject: AlarmSubject): string[] {
  const { absence, policy, kase } = speaker.thought;
  const inDanger = subject === 'safety' || subject === 'self_harm';
  if (!absence)
    return [
      ...(inDanger ? [speaker.say('alarm.told_now', {})] : []),
      speaker.say('handoff.within_minutes', { count: policy.handoff.usualAnswerMinutes }),
    ];
  const { emergency } = helplineFor(kase.order, kase.locale);
  return [whenBack(speaker, absence), ...(inDanger ? [speaker.say('alarm.until_then', { emergency })] : [])];
}

const whenBack = (speaker: TurnSpeaker, { from }: Absence): string =>
  from === null
    ? speaker.say('alarm.nobody_now', {})
    : speaker.say('alarm.back_at', { time: speaker.time(from) });
