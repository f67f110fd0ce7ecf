import { thingsNamed } from '../../domain/identification/articleWords.ts';
import { holdsWord } from './lexicon/index.ts';
import { KEYWORDS } from './lexicon/keywords.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { LOOKALIKES } from './lexicon/lookalikes.ts';
import { SOUNDS } from './lexicon/sounds.ts';
import { fold } from './normalise.ts';

/** Shorter words are one letter away from too many others; of three, only a letter that is meant twice may be missed. */
const SHORTEST = 4;
/** In a keyword as short as this another letter makes another word. */
const SHORT = 4;
/** A longer keyword is recognised with two wrong letters, as long as it ends alike. */
const LONG = 9;
/** Nobody mistypes a longer word of these languages. */
const LONGEST = 20;

/** A word with what it is compared by, made once. */
interface Heard {
  written: string;
  /** With every letter once that is written twice. */
  once: string;
  sound: string;
}

/**
 * A normalised text whose unknown words are read as the keywords of the language that they must have been meant for: "cancle" as
 * "cancel", "persna" as "persona". What is one of `names`, is known to any list of the language or may be two keywords stays as it is.
 */
export function withMisspeltMended(
  text: string,
  language: LexiconLanguage,
  names: ReadonlySet<string> = new Set(),
): string {
  const mended = (word: string): string =>
    names.has(word) ? word : (keywordMistyped(word, language) ?? word);
  return text.split(' ').map(mended).join(' ');
}

/** Whether a word is none of the language, and so near to one of its keywords that it must have been meant. */
export const isMisspelt = (word: string, language: LexiconLanguage): boolean =>
  keywordMistyped(word, language) !== null;

const keywordMistyped = (word: string, language: LexiconLanguage): string | null =>
  word.length < SHORTEST - 1 || word.length > LONGEST || isWord(word, language)
    ? null
    : keywordMeant(word, language);

const isWord = (word: string, language: LexiconLanguage): boolean =>
  holdsWord(language, word) || prepared(language).words.has(word) || thingsNamed(word).length > 0;

/** The keyword that fewest letters make of an unknown word; null where that may be two, or none. */
function keywordMeant(word: string, language: LexiconLanguage): string | null {
  const heard = heardAs(word, language);
  const near = prepared(language)
    .keywords.map((keyword) => ({ written: keyword.written, edits: editsOf(heard, keyword) }))
    .filter(({ edits, written }) => edits < Infinity && !isOtherForm(word, written));
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const [meant, ...others] = near.filter(({ edits }) => edits === fewest).map(({ written }) => written);
  return meant !== undefined && others.every((other) => beginAlike(meant, other)) ? meant : null;
}

/** "Cancelling" and "canceling" are one word, whichever of them was meant. */
const beginAlike = (one: string, other: string): boolean => one.slice(0, SHORT) === other.slice(0, SHORT);

/** How many letters are wrong in a keyword; Infinity where more are than it is recognised with. */
function editsOf(heard: Heard, keyword: Heard): number {
  if (soundsLike(heard, keyword)) return 0;
  const [word, meant] = [heard.written, keyword.written];
  // The first letter is hardly ever wrong.
  if (word.length < SHORTEST || !meant.startsWith(word.charAt(0))) return Infinity;
  if (meant.length <= SHORT && word.length === meant.length && !isSwapped(word, meant)) return Infinity;
  const mayHaveTwo = meant.length > LONG && word.slice(-2) === meant.slice(-2);
  return editsBetween(word, meant, mayHaveTwo ? 2 : 1);
}

/** Which letter is written twice is no matter. A short word that sounds like another is as often a name: "Kip" is no "keep". */
const soundsLike = (word: Heard, keyword: Heard): boolean =>
  word.once === keyword.once ||
  (word.written.length >= SHORTEST &&
    word.sound === keyword.sound &&
    word.written.at(-1) === keyword.written.at(-1));

/** Another ending makes another form, and no mistake, unless it is a consonant that is only written twice, or once: "kil". */
const isOtherForm = (word: string, keyword: string): boolean =>
  ([keyword, keyword.slice(0, -1)].includes(word.slice(0, -1)) || word === keyword.slice(0, -1)) &&
  (onceEach(word) !== onceEach(keyword) || VOWEL.test(word));
const VOWEL = /[aeiouyаеиоуыэюя]$/;

const isSwapped = (word: string, keyword: string): boolean =>
  Array.from(word).toSorted().join('') === Array.from(keyword).toSorted().join('');

/** Whether two words differ by one letter, or by two neighbours that are swapped; the first is hardly ever wrong. */
export const isOneEditAway = (word: string, keyword: string): boolean =>
  keyword.startsWith(word.charAt(0)) && editsBetween(word, keyword, 1) <= 1;

/** The letters that were added, left out, replaced or swapped with their neighbour, up to so many; Infinity for more. */
function editsBetween(word: string, keyword: string, most: number): number {
  if (word === keyword) return 0;
  if (most === 0 || Math.abs(word.length - keyword.length) > most) return Infinity;
  let at = 0;
  while (word[at] === keyword[at]) at++;
  const from = (ofWord: number, ofKeyword: number) =>
    editsBetween(word.slice(at + ofWord), keyword.slice(at + ofKeyword), most - 1);
  const swaps = word[at] === keyword[at + 1] && word[at + 1] === keyword[at];
  return 1 + Math.min(from(1, 0), from(0, 1), from(1, 1), swaps ? from(2, 2) : Infinity);
}

/** The words of a language that a mistyped one may have been meant for, as they are compared. */
export const keywordsOf = (language: LexiconLanguage): string[] =>
  prepared(language).keywords.map(({ written }) => written);

interface Prepared {
  keywords: readonly Heard[];
  /** The keywords and what looks like one. */
  words: ReadonlySet<string>;
}

const made = new Map<LexiconLanguage, Prepared>();

function prepared(language: LexiconLanguage): Prepared {
  const known = made.get(language);
  if (known) return known;
  const words = (list: string): string[] => fold(list).split(/\s+/).filter(Boolean);
  const ready = {
    keywords: words(KEYWORDS[language]).map((written) => heardAs(written, language)),
    words: new Set([KEYWORDS, LOOKALIKES].flatMap((lists) => words(lists[language]))),
  };
  made.set(language, ready);
  return ready;
}

const heardAs = (written: string, language: LexiconLanguage): Heard => ({
  written,
  once: onceEach(written),
  sound: soundOf(written, language),
});

/** How a word sounds to whoever writes by ear; a letter written twice is heard once. */
export const soundOf = (word: string, language: LexiconLanguage): string =>
  onceEach(SOUNDS[language].reduce((heard, [written, sound]) => heard.replace(written, sound), word));

const onceEach = (word: string): string => word.replace(/([a-zа-я])\1+/g, '$1');
