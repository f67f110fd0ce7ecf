import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../../ports/recognizer.ts';
import type { Told } from '../../head/labels.ts';
import type { Signals } from '../../signals.ts';

/** "That's half, I want it all", or "can I have the shoes instead?", of whoever has just agreed to a part of the money. */
export function rethinking(
  { lexicon, text, questions }: Signals,
  { agreed, openOffer }: MessageToRead['context'],
  { alarm }: Told,
): Partial<Reading> {
  if (!lexicon || agreed === undefined || !MONEY.has(agreed) || openOffer !== null || alarm !== 'none')
    return {};
  if (lexicon.goodsInstead.has(text)) return { ...ALONE, wish: 'reship' };
  const wantsAll = questions === 0 && agreed !== 'full refund' && lexicon.notHalf.has(text);
  return wantsAll ? { ...ALONE, refund: 'asks', wish: 'full_refund' } : {};
}

const MONEY: ReadonlySet<string> = new Set(['partial refund', 'full refund', 'coupon']);
const ALONE: Partial<Reading> = {
  request: 'none',
  offerResponse: null,
  wantsHuman: false,
  complaintType: 'none',
};
