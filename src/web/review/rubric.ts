import type { RubricLine } from '../../server/review/wire.ts';

/** What a supervisor asks of a case. */
export const RUBRIC: Record<RubricLine, { label: string; question: string }> = {
  correct: { label: 'Correct', question: 'Was it understood, and was what was said and done right?' },
  kind: { label: 'Kind', question: 'Would the buyer feel heard?' },
  honest: {
    label: 'Honest',
    question: 'Was nothing said that is not so, and nothing kept back that matters?',
  },
  within_policy: { label: 'Within policy', question: 'Was what was given what the policy wants?' },
};

export const POINTS = { 1: 'No', 2: 'Hardly', 3: 'Mostly', 4: 'Fully' } as const;
