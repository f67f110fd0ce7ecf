import type { ComplaintWords } from './complaintWords.ts';

/** It is not wanted any more: nothing is wrong with that, and nothing to ask. */
export const changedMind: ComplaintWords = {
  complaint: 'changed_mind',
  question: () => null,
};
