import { conceptsOf } from './concepts/concepts.ts';
import { isLexiconLanguage, knownWordsOf, knowsWord } from './lexicon/index.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { BY_EAR, NOT_MISTYPED } from './lexicon/sounds.ts';
import { isOneEditAway, keywordsOf, soundOf } from './misspelt.ts';
import { withText, type Signals } from './signals.ts';

const SHORTEST_MENDED = 4;
const LONGEST_MENDED = 20;

/** Whoever writes by ear writes little: of more words enough is spelled well. */
const WORDS_BY_EAR = 9;

/**
 * A short message that is written by ear: with the words of the language that its own sound like, or are a letter away from by their
 * sound, and a denial apart that is written in one with what it denies; null when there is nothing to mend. A guess: only for what
 * nothing was heard in.
 */
export function withSoundsMended(signals: Signals): Signals | null {
  const { language, text, words, lexicon } = signals;
  if (!isLexiconLanguage(language) || !lexicon || words.length > WORDS_BY_EAR) return null;
  const { byWord, byEar } = soundsOf(language);
  const isKnown = (word: string): boolean =>
    knowsWord(language, word) || conceptsOf(word, language).length > 0;
  const mend = (word: string): string => {
    const little = NOT_MISTYPED[language].split(' ').find((pair) => pair.startsWith(`${word}=`));
    if (little) return little.slice(word.length + 1);
    if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || isKnown(word)) return word;
    const sound = soundOf(word, language);
    const like = byWord.get(sound);
    if (like !== undefined) return like;
    const near = byEar.find((keyword) => isOneEditAway(sound, soundOf(keyword, language)));
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
}

const sounds = new Map<LexiconLanguage, Sounds>();

function soundsOf(language: LexiconLanguage): Sounds {
  const prepared = sounds.get(language);
  if (prepared) return prepared;
  const known = [...knownWordsOf(language)].filter(({ length }) => length >= SHORTEST_MENDED);
  const byEar = [...BY_EAR[language].split(' '), ...keywordsOf(language)];
  const byWord = new Map([...known, ...byEar].map((word) => [soundOf(word, language), word]));
  const made = { byWord, byEar };
  sounds.set(language, made);
  return made;
}
