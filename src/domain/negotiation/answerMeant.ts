import type { Reading } from '../vocabulary/reading.ts';
import { isParcel, type Offer } from '../vocabulary/remedy.ts';

/** What a message means for the offer that is open, where its no is said of something else. */
export function answerMeant(reading: Reading, open: Offer | null): Reading {
  if (open === null || reading.offerResponse !== 'reject') return reading;
  // "Nah, just send another one" names the very thing that is offered: it is asked about before anything is agreed.
  if (isParcel(open) && reading.wish === open.remedy && saysNothingElse(reading))
    return { ...reading, offerResponse: 'accept', confidence: Math.min(reading.confidence, UNSURE) };
  return reading;
}

const saysNothingElse = ({ request, question, refund, complaintType, threatens }: Reading): boolean =>
  request === 'none' &&
  question === 'none' &&
  refund === 'none' &&
  complaintType === 'none' &&
  threatens === 'none';

const UNSURE = 0.5;
