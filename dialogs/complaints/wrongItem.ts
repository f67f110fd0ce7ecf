import type { ComplaintWords } from './complaintWords.ts';

/** Another article came: which one. */
export const wrongItem: ComplaintWords = {
  complaint: 'wrong_item',
  question: (detail, speaker) => (detail === 'received' ? speaker.say('ask.received.other', {}) : null),
};
