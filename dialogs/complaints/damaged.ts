import type { ComplaintWords } from './complaintWords.ts';

/** It arrived broken: where, and how badly. */
export const damaged: ComplaintWords = {
  complaint: 'damaged',
  sympathy: 'empathy.damaged',
  supposition: 'ask.confirm.damaged',
  question: (detail, speaker) =>
    detail === 'description' ? speaker.say('ask.description.damaged', {}) : null,
};
