import type { RubricLine } from '../../server/review/wire.ts';

/** What a supervisor asks of a case. */
export const RUBRIC: Record<RubricLine, { label: string; question: string }> = {
  correct: {
    label: 'Correct',
    question: 'Were the order, the facts and the policy understood and told rightly?',
  },
  kind: { label: 'Kind', question: 'Was the buyer heard, and spoken to as one would like to be?' },
  honest: { label: 'Honest', question: 'Was nothing promised that is not kept, and nothing hidden?' },
  within_policy: {
    label: 'Within policy',
    question: 'Was what was offered what the policy says, or approved?',
  },
};

export const POINTS = { 1: 'No', 2: 'Hardly', 3: 'Mostly', 4: 'Fully' } as const;
