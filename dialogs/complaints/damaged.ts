import type { ComplaintWords } from './complaintWords.ts';

/** It arrived broken: where, and how badly. */
export const damaged: ComplaintWords = {
  complaint: 'damaged',
  question: (detail, speaker) =>
    detail === 'description' ? speaker.say('ask.description.damaged', {}) : null,
};
