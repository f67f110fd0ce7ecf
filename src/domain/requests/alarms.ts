import type { Case } from '../case/case.ts';
import type { Next } from '../negotiation/decision.ts';
import { ALARMS, type Alarm, type Reading } from '../vocabulary/reading.ts';
import type { AlarmSubject, Subject } from './subject.ts';

/**
 * What an alarm asks for: a person, at once, whatever the case is doing. While a person is on the way for this very alarm,
 * whoever is in danger is told once more whom to call, each time it is heard; whoever spoke of dying is told so whatever
 * they write. Null when the message holds no alarm, and when of another one there is nothing new to hear.
 */
export function answerToAlarm({ kase, reading }: { kase: Case; reading: Reading }): Next | null {
  const { alarm } = reading;
  const isAwaited = kase.speaker.is === 'queue';
  const awaited = isAwaited ? (kase.handoff?.subject ?? null) : null;
  const spokeOfDying = isAwaited && kase.alarm === 'self_harm' && alarm === 'none';
  if (awaited === 'self_harm' || spokeOfDying) return CALL_NOW;
  if (alarm === 'none') return null;
  // Whoever has the case sees the alarm, and one voice at a time speaks for it.
  if (kase.speaker.is === 'agent') return { do: 'stay_silent', because: 'a person owns the case' };
  if (awaited !== alarm) return { do: 'hand_over', reason: 'alarm', subject: alarm };
  return alarm === 'safety' ? CALL_NOW : null;
}

const CALL_NOW: Next = { do: 'inform', topic: 'alarm_again' };

/** Somebody was in danger by an article, and nothing said since denies it. */
export const isInDanger = ({
  alarm,
  dangerDenied,
}: {
  alarm: Subject | null;
  dangerDenied: boolean;
}): boolean => alarm === 'safety' && !dangerDenied;

/** Of two alarms the graver one, in the order in which they are listed. */
export function graver(known: AlarmSubject | null, heard: Alarm): AlarmSubject | null {
  if (heard === 'none') return known;
  return known !== null && ALARMS.indexOf(known) < ALARMS.indexOf(heard) ? known : heard;
}
