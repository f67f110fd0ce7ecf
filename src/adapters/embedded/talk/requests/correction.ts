import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import type { Signals } from '../../signals.ts';

/** As sure as what is said in so many words. */
const SAID = 0.85;

/** "No, not the size, the colour" says what is wrong in place of what was understood. */
export function correcting(
  { lexicon, text, words }: Signals,
  { request, alarm }: Pick<Reading, 'request' | 'alarm'>,
): Partial<Reading> {
  if (!lexicon || words.length > CORRECTED_IN_WORDS || request !== 'none' || alarm !== 'none') return {};
  const meant = CORRECTIONS.find((each) => lexicon.notThis[each].has(text));
  return meant === undefined
    ? {}
    : { complaintType: meant, alsoTypes: [], offerResponse: null, correctsComplaint: true, confidence: SAID };
}

const CORRECTIONS = ['wrong_size', 'wrong_colour', 'wrong_item'] as const;
const CORRECTED_IN_WORDS = 12;
