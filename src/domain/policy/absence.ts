import { nextOpening } from './openingHours.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { Policy } from './policy.ts';

/** Why no person answers right away, and from when on one does; null when nobody can say. */
export interface Absence {
  because: 'outside_hours' | 'nobody_there' | 'nobody_answered';
  from: Instant | null;
}

/** Whether a buyer who is handed over has to be told that nobody is there now; null while somebody is, whatever the hours. */
export function absenceNow(policy: Policy, peopleThere: boolean, now: Date): Absence | null {
  if (peopleThere) return null;
  const opening = nextOpening(policy, now);
  if (opening !== null) return { because: 'outside_hours', from: opening.toISOString() };
  return policy.handoff.presence ? { because: 'nobody_there', from: null } : null;
}

/** Whether a buyer has waited for longer than the seller lets them without a word; null while they have not. */
export function overdueAnswer(
  policy: Policy,
  waiting: { since: Instant; toldAt: Instant | null },
  peopleThere: boolean,
  now: Date,
): Absence | null {
  const minutes = policy.handoff.answerWithinMinutes;
  if (minutes === null || waiting.toldAt !== null) return null;
  if (now.getTime() - Date.parse(waiting.since) < minutes * 60_000) return null;
  const opening = peopleThere ? null : nextOpening(policy, now);
  return { because: 'nobody_answered', from: opening?.toISOString() ?? null };
}
