import { conceptsOf } from './concepts/concepts.ts';
import { KEYWORDS } from './lexicon/keywords.ts';
import { isLexiconLanguage, knownWordsOf, knowsWord } from './lexicon/index.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { BY_EAR, NOT_MISTYPED, SOUNDS } from './lexicon/sounds.ts';
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

/** Whoever writes by ear writes little: of more words enough is spelled well. */
const WORDS_BY_EAR = 9;

/**
 * The same of a short message that is written by ear: words that sound like one of the language's, or are an edit away from a keyword
 * by their sound, and a denial that is written in one with what it denies. A guess as well: only for what nothing was heard in.
 */
export function withSoundsMended(signals: Signals): Signals | null {
  const { language, text, words, lexicon } = signals;
  if (!isLexiconLanguage(language) || !lexicon || words.length > WORDS_BY_EAR) return null;
  const { byWord, byEar, soundOf } = soundsOf(language);
  const isKnown = (word: string): boolean =>
    knowsWord(language, word) || conceptsOf(word, language).length > 0;
  const mend = (word: string): string => {
    const little = NOT_MISTYPED[language].split(' ').find((pair) => pair.startsWith(`${word}=`));
    if (little) return little.slice(word.length + 1);
    if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || isKnown(word)) return word;
    const sound = soundOf(word);
    const like = byWord.get(sound);
    if (like !== undefined) return like;
    const near = byEar.find((keyword) => isOneEditAway(sound, soundOf(keyword)));
    return near ?? apart(word, lexicon.negators, (rest) => (isKnown(rest) ? rest : mend(rest)));
  };
  const mended = text.split(' ').map(mend).join(' ');
  return mended === text ? null : withText(signals, mended);
}

/** "Неработают" and "gehtnicht" deny in one word. */
function apart(word: string, negators: ReadonlySet<string>, mend: (rest: string) => string): string {
  for (const negator of negators) {
    const rest = word.length - negator.length;
    if (negator.length < 2 || rest < SHORTEST_MENDED) continue;
    if (word.startsWith(negator)) return `${negator} ${mend(word.slice(negator.length))}`;
    if (word.endsWith(negator) && negator.length > 2) return `${mend(word.slice(0, rest))} ${negator}`;
  }
  return word;
}

interface Sounds {
  /** What a word of the language sounds like, keywords before others. */
  byWord: ReadonlyMap<string, string>;
  /** What a word may be an edit away from by its sound. */
  byEar: readonly string[];
  soundOf: (word: string) => string;
}

const sounds = new Map<LexiconLanguage, Sounds>();

function soundsOf(language: LexiconLanguage): Sounds {
  const prepared = sounds.get(language);
  if (prepared) return prepared;
  const soundOf = (word: string): string =>
    SOUNDS[language]
      .reduce((heard, [written, sound]) => heard.replace(written, sound), word)
      .replace(/([a-zа-я])\1+/g, '$1');
  const known = [...knownWordsOf(language)].filter(({ length }) => length >= SHORTEST_MENDED);
  const byEar = [...BY_EAR[language].split(' '), ...keywordsOf(language)];
  const byWord = new Map([...known, ...byEar].map((word) => [soundOf(word), word]));
  const made = { byWord, byEar, soundOf };
  sounds.set(language, made);
  return made;
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
