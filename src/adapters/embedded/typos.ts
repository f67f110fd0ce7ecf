import { KEYWORDS } from './lexicon/keywords.ts';
import { isLexiconLanguage, knownWordsOf } from './lexicon/index.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { fold } from './normalise.ts';
import { withText, type Signals } from './signals.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST_MENDED = 4;
/** Nobody mistypes a longer word of these languages. */
const LONGEST_MENDED = 20;

const keywords = new Map<LexiconLanguage, readonly string[]>();

/**
 * The message with its unknown words taken for the keywords they are one edit away from ("prcel" for "parcel"), or
 * null when there is nothing to mend. A guess: only for messages in which nothing was understood as it stands.
 */
export function withTyposMended(signals: Signals): Signals | null {
  const { language, text } = signals;
  if (!isLexiconLanguage(language)) return null;
  const known = knownWordsOf(language);
  const mend = (word: string) =>
    word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || known.has(word)
      ? word
      : (keywordsOf(language).find((keyword) => isOneEditAway(word, keyword)) ?? word);
  const mended = text.split(' ').map(mend).join(' ');
  return mended === text ? null : withText(signals, mended);
}

function keywordsOf(language: LexiconLanguage): readonly string[] {
  const prepared = keywords.get(language);
  if (prepared) return prepared;
  const words = fold(KEYWORDS[language]).split(/\s+/).filter(Boolean);
  keywords.set(language, words);
  return words;
}

/** Whether one letter was added, left out, replaced or swapped with its neighbour; the first is hardly ever wrong. */
function isOneEditAway(word: string, keyword: string): boolean {
  if (!keyword.startsWith(word.charAt(0)) || Math.abs(word.length - keyword.length) > 1) return false;
  let at = 1;
  while (at < word.length && word[at] === keyword[at]) at++;
  const rest = keyword.slice(at);
  const swapped = word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return (
    word.slice(at + 1) === rest ||
    word.slice(at) === rest.slice(1) ||
    word.slice(at + 1) === rest.slice(1) ||
    swapped === rest
  );
}
