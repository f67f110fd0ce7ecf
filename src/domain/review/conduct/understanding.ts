import type { Decision } from '../../negotiation/decision.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { Step } from './steps.ts';

/** Whoever writes as many words has said something, be it what is wrong or what they want. */
const SAYS_SOMETHING = 4;
const TELLS_SOMETHING = 6;

/**
 * Answers that show that the assistant had not understood the buyer: it asks what is wrong or whether its guess is right after
 * somebody said it, asks for a few words, tells the offer again or where the parcel is when nobody asked, or gives up. Thanks for a
 * file that came without words are none.
 */
export function notUnderstood(steps: readonly Step[]): number[] {
  const found: number[] = [];
  let words = 0;
  let isFileAlone = false;
  let reading: Reading | null = null;
  for (const { n, entry } of steps) {
    if (entry.type === 'said' && entry.by === 'buyer') {
      words = entry.text.split(/\s+/u).length;
      isFileAlone = entry.attachments.length > 0 && entry.text.trim() === '';
    }
    if (entry.type === 'read') reading = entry.reading;
    if (entry.type === 'proposed' && !isFileAlone && isLost(entry.decision.next, { words, reading }))
      found.push(n);
  }
  return found;
}

function isLost(
  next: Decision['next'],
  { words, reading }: { words: number; reading: Reading | null },
): boolean {
  switch (next.do) {
    case 'ask':
      return (next.question === 'complaint' || next.question === 'confirm') && words >= SAYS_SOMETHING;
    case 'inform':
      return next.topic === 'tracking'
        ? words >= TELLS_SOMETHING && reading !== null && reading.request !== 'tracking'
        : next.topic === 'anything_else' || next.topic === 'offer_still_open';
    case 'hand_over':
      return next.reason === 'not_understood';
    case 'offer':
    case 'accept':
    case 'close':
    case 'stay_silent':
      return false;
  }
}
