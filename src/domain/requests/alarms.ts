import type { Case } from '../case/case.ts';
import type { Next } from '../negotiation/decision.ts';
import { ALARMS, type Alarm, type Reading } from '../vocabulary/reading.ts';
import type { AlarmSubject } from './subject.ts';

/**
 * What an alarm asks for: a person, at once, whatever the case is doing. Null when the message holds none, and when a
 * person is on the way for this very alarm, who has nothing new to hear of it.
 */
export function answerToAlarm({ kase, reading }: { kase: Case; reading: Reading }): Next | null {
  const { alarm } = reading;
  if (alarm === 'none') return null;
  // Whoever has the case sees the alarm, and one voice at a time speaks for it.
  if (kase.speaker.is === 'agent') return { do: 'stay_silent', because: 'a person owns the case' };
  const isKnown = kase.speaker.is === 'queue' && kase.handoff?.subject === alarm;
  return isKnown ? null : { do: 'hand_over', reason: 'alarm', subject: alarm };
}

/** Of two alarms the graver one, in the order in which they are listed. */
export function graver(known: AlarmSubject | null, heard: Alarm): AlarmSubject | null {
  if (heard === 'none') return known;
  return known !== null && ALARMS.indexOf(known) < ALARMS.indexOf(heard) ? known : heard;
}
