import { orderedColour, type ComplaintWords } from './complaintWords.ts';

/** The wrong colour came: which one is asked against what was ordered. */
export const wrongColour: ComplaintWords = {
  complaint: 'wrong_colour',
  question: (detail, speaker) =>
    detail === 'received'
      ? speaker.say('ask.received.wrong_colour', { ordered: orderedColour(speaker) })
      : null,
};
