import type { ComplaintWords } from './complaintWords.ts';

/** It may not be genuine: taken seriously, and nothing is asked about it. */
export const counterfeit: ComplaintWords = {
  complaint: 'counterfeit',
  question: () => null,
};
