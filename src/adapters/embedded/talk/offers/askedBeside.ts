import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../../ports/recognizer.ts';
import type { Told } from '../../head/labels.ts';
import type { Signals } from '../../signals.ts';
import { remedyOffered, sendsParcel } from '../offered.ts';

/** "When does the money come?", "what happened to the parcel?" and "both or just the broken one?" ask, and answer no offer. */
export function askingBeside(
  whole: Signals,
  { openOffer }: MessageToRead['context'],
  { offerResponse, alarm, refund }: Told,
): Partial<Reading> {
  const { lexicon, text, questions, words } = whole;
  if (openOffer === null || !lexicon || words.length > ASKED_IN_WORDS) return {};
  if (offerResponse === 'accept' || alarm !== 'none' || refund === 'insists') return {};
  const { parcel, howMany, money } = lexicon.askedBeside;
  const nothingElse: Partial<Reading> = {
    offerResponse: null,
    complaintType: 'none',
    alsoTypes: [],
    wish: 'none',
  };
  // No money comes where a parcel is offered: that is said, and what is offered.
  if (money.has(text) && sendsParcel(remedyOffered(openOffer)))
    return { ...nothingElse, question: 'how_paid', alsoAsks: ['what'], refund: 'none', request: 'none' };
  if (questions === 0 || refund !== 'none') return {};
  if (parcel.has(text)) return { ...nothingElse, request: 'tracking', question: 'none' };
  return howMany.has(text) ? { ...nothingElse, question: 'what' } : {};
}
/** Whoever tells more than that is heard in all of it. */
const ASKED_IN_WORDS = 14;
