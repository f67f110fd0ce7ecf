import { withText, type Signals } from '../../signals.ts';

/** The message without the tag that makes a question of it: "if it breaks I open a dispute, no?" turns nothing down. */
export function withoutTag(signals: Signals): Signals {
  const { lexicon, text, questions } = signals;
  if (!lexicon || questions === 0) return signals;
  const plain = text.replace(lexicon.tag, ' ? ');
  return plain === text ? signals : withText(signals, plain);
}
