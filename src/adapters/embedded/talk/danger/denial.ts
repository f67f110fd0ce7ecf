import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../../ports/recognizer.ts';
import { findComplaint } from '../../complaint.ts';
import { withText, type Signals } from '../../signals.ts';

/** "No fire, but it gets hot" denies too little; a question, a wish or a hurt beside it denies nothing. */
export function deniesDanger(
  { lexicon, text, words, questions }: Signals,
  { alarm, complaintType, request, refund }: Pick<Reading, 'alarm' | 'complaintType' | 'request' | 'refund'>,
): boolean {
  if (!lexicon || alarm !== 'none' || words.some((word) => lexicon.mood.contrast.has(` ${word} `)))
    return false;
  const { plain, wondering, asks } = lexicon.denials;
  const said = lexicon.unhurt.remove(lexicon.denials.elsewhere.remove(text));
  if (lexicon.hurt.has(said) || lexicon.sore.has(said)) return false;
  if (wondering.has(text) && complaintType === 'not_received') return true;
  const isAsked = questions > 0 || asks.has(text);
  return plain.has(text) && !isAsked && refund === 'none' && ASKS_NOTHING.has(request);
}
const ASKS_NOTHING: ReadonlySet<Reading['request']> = new Set(['none', 'greeting', 'thanks', 'praise']);

/** What it was instead, or whose it is, is no wrong article and no news: "it's a different thing, that was my old charger". */
export function denying(whole: Signals, { complaintType }: Pick<Reading, 'complaintType'>): Partial<Reading> {
  const { lexicon, text } = whole;
  const rest = lexicon ? lexicon.denials.plain.remove(lexicon.denials.elsewhere.remove(text)) : text;
  const isTold = complaintType === findComplaint(withText(whole, rest), { answering: false }).complaintType;
  return {
    deniesDanger: true,
    ...(lexicon?.denials.elsewhere.has(text) && { news: 'none' }),
    ...(complaintType !== 'not_received' && !isTold && { complaintType: 'none', alsoTypes: [] }),
  };
}

/** "Wrong shop, the smoke came from my kettle": whoever denies a danger may say what it was. */
export function withoutElsewhere(whole: Signals, { inDanger }: MessageToRead['context']): Signals {
  const { lexicon, text, questions } = whole;
  if (!inDanger || !lexicon?.denials.plain.has(text) || questions > 0) return whole;
  return withText(whole, lexicon.denials.elsewhere.remove(text));
}
