import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../../ports/recognizer.ts';
import type { Told } from '../../head/labels.ts';
import type { Signals } from '../../signals.ts';

/** "What happened to the parcel?" and "both or just the broken one?" ask, and answer no offer. */
export function askingBeside(
  whole: Signals,
  { openOffer }: MessageToRead['context'],
  { offerResponse, alarm, refund }: Told,
): Partial<Reading> {
  const { lexicon, text, questions, words } = whole;
  if (openOffer === null || !lexicon || questions === 0 || words.length > ASKED_IN_WORDS) return {};
  if (offerResponse === 'accept' || alarm !== 'none' || refund !== 'none') return {};
  const { parcel, howMany } = lexicon.askedBeside;
  const nothingElse: Partial<Reading> = {
    offerResponse: null,
    complaintType: 'none',
    alsoTypes: [],
    wish: 'none',
  };
  if (parcel.has(text)) return { ...nothingElse, request: 'tracking', question: 'none' };
  return howMany.has(text) ? { ...nothingElse, question: 'what' } : {};
}
/** Whoever tells more than that is heard in all of it. */
const ASKED_IN_WORDS = 14;
