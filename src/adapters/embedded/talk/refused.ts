import { thingsNamed } from '../../../domain/identification/articleWords.ts';
import type { Reading } from '../../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Signals } from '../signals.ts';
import type { Told } from '../head/labels.ts';

const MEANT: Record<keyof CompiledLexicon['refusals'], readonly Remedy[]> = {
  coupon: ['coupon'],
  reship: ['reship'],
  replacement_part: ['replacement_part'],
  partial_refund: ['partial_refund'],
  money: ['partial_refund', 'return_for_refund', 'full_refund'],
  reassurance: ['reassurance'],
  return_for_refund: ['return_for_refund'],
};

/** The remedies that the message turns down by name, whether they were offered or not; what is asked is turned down by nobody. */
export function refusing({ lexicon, text }: Signals, { wish, offerResponse }: Told): Partial<Reading> {
  if (!lexicon || offerResponse === 'accept') return {};
  const withThings = text.replace(/[\p{L}\d]+/gu, (word) => (thingsNamed(word).length > 0 ? 'thing' : word));
  const named = Object.entries(lexicon.refusals).filter(
    ([, phrases]) => phrases.has(text) || phrases.has(withThings),
  );
  const refuses = [...new Set(named.flatMap(([name]) => MEANT[name as keyof typeof MEANT]))];
  if (refuses.length === 0) return {};
  return { refuses, ...(refuses.some((remedy) => remedy === wish) && { wish: 'none' }) };
}
