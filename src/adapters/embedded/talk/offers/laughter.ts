import { withText, type Signals } from '../../signals.ts';

const LAUGHING = new Set(Array.from('😂🤣😆😹'));

export interface Laughed {
  /** The message without its laughter, and without an amount that it only marvels at. */
  serious: Signals;
  /**
   * It laughs or jeers and does not take what is offered in so many words: "haha super" and "deal with it" may be said of an offer
   * that nobody believes.
   */
  mayMock: boolean;
}

export function readLaughter(signals: Signals): Laughed {
  const { lexicon, text, emoji } = signals;
  if (!lexicon) return { serious: signals, mayMock: false };
  const { laughs, jeers, marvels, sums, earnest } = lexicon.laughter;
  const laughing = laughs.has(text) || jeers.has(text) || emoji.some((one) => LAUGHING.has(one));
  const marvelling = marvels.has(text) && sums.has(text);
  if (!laughing && !marvelling) return { serious: signals, mayMock: false };
  const mayMock = !earnest.has(text);
  const plain = laughs.remove(text);
  return {
    serious: withText(
      signals,
      (marvelling && mayMock ? sums.remove(marvels.remove(plain)) : plain).replace(/ +/g, ' '),
    ),
    mayMock,
  };
}
