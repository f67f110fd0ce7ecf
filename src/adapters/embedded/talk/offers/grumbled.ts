import { withText, type Signals } from '../../signals.ts';
import { isSaidOf } from './takesInWords.ts';

/** "I would not say no" takes what is offered: it is read as the yes that it is. */
export function withoutDoubleNo(signals: Signals): Signals {
  const { lexicon, text } = signals;
  if (!lexicon?.unrefused.said.has(text)) return signals;
  return withText(signals, lexicon.unrefused.said.remove(text, lexicon.unrefused.yes));
}

/** "I agree it's a disgrace" agrees with the reproach, and may not take what is offered. */
export const agreesWithGrumble = (signals: Signals): boolean =>
  isSaidOf(signals, ({ lexicon, text }) => lexicon?.grumbles.has(text) === true);
