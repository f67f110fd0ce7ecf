import type { ComplaintWords } from './complaintWords.ts';

/** Part of it is missing: which part. */
export const missingParts: ComplaintWords = {
  complaint: 'missing_parts',
  question: (detail, speaker) => (detail === 'missing' ? speaker.say('ask.missing', {}) : null),
};
