import type { ComplaintWords } from './complaintWords.ts';

/** It is not what the listing said: what differs. */
export const notAsDescribed: ComplaintWords = {
  complaint: 'not_as_described',
  question: (detail, speaker) =>
    detail === 'description' ? speaker.say('ask.description.not_as_described', {}) : null,
};
