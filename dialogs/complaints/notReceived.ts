import type { ComplaintWords } from './complaintWords.ts';

/** Nothing came: all there is to ask is whether somebody took it in, when the carrier says it was delivered. */
export const notReceived: ComplaintWords = {
  complaint: 'not_received',
  sympathy: 'empathy.not_received',
  supposition: 'ask.confirm.not_received',
  question: (detail, speaker) => {
    const deliveredAt = speaker.kase.order?.deliveredAt ?? null;
    if (detail !== 'looked_around' || deliveredAt === null) return null;
    return speaker.say('ask.looked_around', { deliveredOn: speaker.date(deliveredAt) });
  },
};
