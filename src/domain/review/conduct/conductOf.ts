import type { Case } from '../../case/case.ts';
import type { SealedEntry } from '../../case/chain.ts';
import type { Entry } from '../../case/entry.ts';
import type { ConductFacts } from './conductFacts.ts';
import { tellsMood } from '../../vocabulary/reading.ts';
import { oddOffers, promisesIn } from './offering.ts';
import { stepsOf, type Step } from './steps.ts';
import { askedAgain, repeatedSentences } from './talking.ts';
import { notUnderstood } from './understanding.ts';
import { keptFromPerson, slowestAnswer, waitsIn } from './waiting.ts';

const KEPT = 5;
const first = <T>(found: T[]): T[] => found.slice(0, KEPT);

/**
 * How a case was conducted: `kase` is the fold of these entries. Null where there is nothing to tell: the buyer wrote nothing, or it
 * was erased.
 */
export function conductOf(kase: Case, entries: readonly SealedEntry<Entry>[]): ConductFacts | null {
  if (kase.erasedAt !== null || kase.messages === 0) return null;
  const steps = stepsOf(entries);
  return {
    moods: steps.filter(({ entry }) => entry.type === 'read' && tellsMood(entry.reading)).length,
    slowest: slowestAnswer(steps),
    failed: first(steps.filter(({ entry }) => entry.type === 'turn_failed').map(({ n }) => n)),
    undelivered: first(undelivered(steps, kase)),
    waits: waitsIn(steps),
    notUnderstood: first(notUnderstood(steps)),
    askedAgain: first(askedAgain(steps)),
    repeated: first(repeatedSentences(steps)),
    odd: first(oddOffers(steps)),
    promises: first(promisesIn(kase)),
    keptFromPerson: first(keptFromPerson(steps)),
  };
}

/** Refused by the channel, and not taken by it later. */
const undelivered = (steps: readonly Step[], { desk }: Case): number[] =>
  steps
    .filter(({ entry }) => entry.type === 'delivery_failed' && desk.refused.includes(entry.activityId))
    .map(({ n }) => n);
