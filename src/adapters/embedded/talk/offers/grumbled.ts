import { withText, type Signals } from '../../signals.ts';
import { isSaidOf } from './takesInWords.ts';

/** "I would not say no" takes what is offered: it is read as the yes that it is. */
export function withoutDoubleNo(signals: Signals): Signals {
  const { lexicon, text } = signals;
  if (!lexicon?.unrefused.said.has(text)) return signals;
  return withText(signals, lexicon.unrefused.said.remove(text, lexicon.unrefused.yes));
}

/**
 * The yes beside a reproach: "I accept, but you took your time". It counts where it takes what is offered in so many words; a bare
 * "ok" before a reproach is asked about. Null where there is none.
 */
export function yesBesideGrumble(
  signals: Signals,
  agrees: (part: Signals) => boolean,
): 'counts' | 'asked' | null {
  const { lexicon, text, questions } = signals;
  if (!lexicon || questions > 0 || !lexicon.grumbles.has(text)) return null;
  const rest = withText(signals, lexicon.grumbles.remove(text));
  if (rest.bare === '' || !agrees(rest)) return null;
  return lexicon.laughter.earnest.has(rest.text) && !agreesWithGrumble(signals) ? 'counts' : 'asked';
}

/** "I agree it's a disgrace" agrees with the reproach, and may not take what is offered. */
export const agreesWithGrumble = (signals: Signals): boolean =>
  isSaidOf(signals, ({ lexicon, text }) => lexicon?.grumbles.has(text) === true);
