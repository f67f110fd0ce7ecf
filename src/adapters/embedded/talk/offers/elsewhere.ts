import type { Signals } from '../../signals.ts';

/**
 * A yes that says that one is there, reads or is who is meant ("ja bin da", "yes, that's me") answers no offer, unless what is offered is
 * taken in so many words beside it.
 */
export const answersElsewhere = ({ lexicon, text }: Signals): boolean =>
  lexicon !== null &&
  lexicon.elsewhere.has(text) &&
  !lexicon.laughter.earnest.has(lexicon.elsewhere.remove(text));

/** "Ok ok ok" and "ja ja ja" may hurry somebody as well as agree. */
export const saysOneWordOver = ({ words }: Pick<Signals, 'words'>): boolean =>
  words.length >= 3 && new Set(words).size === 1;
