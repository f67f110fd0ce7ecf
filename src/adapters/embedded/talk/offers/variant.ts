import type { EarlierTurn } from '../../../../ports/recognizer.ts';
import { normalise } from '../../normalise.ts';
import { withText, type Signals } from '../../signals.ts';

/** Whoever names a size or a colour in so few words wishes for it, and complains of nothing. */
const FEW_WORDS = 6;

/** Another size, colour or model than the one on offer. */
export interface Variant {
  /** One is named, so that no yes in the message is one to what is offered. */
  isNamed: boolean;
  /** It is wished for. */
  isWished: boolean;
  /** In so few words that those of a size are no complaint about it. */
  isBrief: boolean;
}

export function readVariant({ lexicon, text, words }: Signals): Variant {
  if (!lexicon?.variants.named.has(text)) return { isNamed: false, isWished: false, isBrief: false };
  const { answer, talk, variants, mood } = lexicon;
  // "No wait, I meant the blue" corrects what was said before; "yes, but in blue" does not.
  const corrects = answer.hedge.has(mood.contrast.remove(text));
  const isWished =
    !corrects && [variants.wanted, answer.accept, talk.yes, talk.send_it].some((set) => set.has(text));
  return { isNamed: true, isWished, isBrief: isWished && words.length <= FEW_WORDS };
}

/** The message without the size and the colour that the bot itself said of what it offers: "yes, the navy one". */
export function withoutOfferedVariant(signals: Signals, earlier: readonly EarlierTurn[]): Signals {
  const { lexicon, text } = signals;
  if (!lexicon) return signals;
  const told = new Set(
    earlier.filter(({ by }) => by === 'bot').flatMap((turn) => normalise(turn.text).words),
  );
  const isOffered = (word: string) => told.has(word) && lexicon.variants.alone.has(` ${word} `);
  const rest = text.split(' ').filter((word) => !isOffered(word));
  return rest.length === text.split(' ').length ? signals : withText(signals, rest.join(' '));
}
