import type { ComplaintWords } from './complaintWords.ts';

/** Nothing came: all there is to ask is whether somebody took it in, when the carrier says it was delivered. */
export const notReceived: ComplaintWords = {
  complaint: 'not_received',
  question: (detail, speaker) => {
    const wasDelivered = (speaker.kase.order?.deliveredAt ?? null) !== null;
    return detail === 'looked_around' && wasDelivered ? speaker.say('ask.looked_around', {}) : null;
  },
};
