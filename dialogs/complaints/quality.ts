import type { ComplaintWords } from './complaintWords.ts';

/** It is badly made or does not work: what it does, or does not do. */
export const quality: ComplaintWords = {
  complaint: 'quality',
  question: (detail, speaker) =>
    detail === 'description' ? speaker.say('ask.description.quality', {}) : null,
};
