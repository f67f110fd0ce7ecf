import type { ComplaintWords } from './complaintWords.ts';

/** Something that has no name of its own here: what exactly. It is never supposed, only heard. */
export const other: ComplaintWords = {
  complaint: 'other',
  question: (detail, speaker) => (detail === 'description' ? speaker.say('ask.description', {}) : null),
};
