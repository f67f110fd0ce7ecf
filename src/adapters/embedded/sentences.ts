import { readPartByPhrases, type ByPhrases } from './byPhrases.ts';
import { withText, type Signals } from './signals.ts';

/** What is wanted of a story stands at its end. */
const SENTENCES_AT_MOST = 6;
/** Fewer words are a cry or a name. */
const WORDS_AT_LEAST = 3;

/**
 * The sentences of a story and their halves, read each by itself, the last ones of a long one; none where there is one sentence alone. What a
 * sentence asks for outright is drowned in all that is told around it.
 */
export function sentencesOf(signals: Signals): ByPhrases[] {
  const sentences = signals.text
    .split(/(?<=[.,!?…]) /)
    .map((sentence) => withText(signals, ` ${sentence.trim()} `))
    .filter(({ words }) => words.length >= WORDS_AT_LEAST);
  return sentences.length < 2 ? [] : sentences.slice(-SENTENCES_AT_MOST).map(readPartByPhrases);
}
