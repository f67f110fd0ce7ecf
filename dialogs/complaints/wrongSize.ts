import { orderedSize, type ComplaintWords } from './complaintWords.ts';

/** The wrong size came: what the label says is asked against what was ordered. */
export const wrongSize: ComplaintWords = {
  complaint: 'wrong_size',
  question: (detail, speaker) => {
    if (detail !== 'received') return null;
    const ordered = orderedSize(speaker);
    return ordered === null
      ? speaker.say('ask.received.wrong_size.alone', {})
      : speaker.say('ask.received.wrong_size', { ordered });
  },
};
