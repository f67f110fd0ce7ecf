import type { Brief } from './brief.ts';
import { TURNS } from './words/turns.ts';
import { BY_STEM, STEM_LETTERS, VOCABULARY } from './vocabulary/index.ts';

const WORD = /\p{L}+/gu;

/** A form of a known word may stand for it, where words have many: the stem is shared, and only the ending differs. */
const STEM = 5;
const ENDING = 4;

/** Words of a text without its figures and names that are in no list and not in its template. */
export function unknownWords(rest: string, brief: Brief): string[] {
  const known = VOCABULARY[brief.language];
  // English has few forms, and many words that differ by an ending.
  const inflects = brief.language !== 'en';
  const own = new Set(wordsOf([brief.template, ...brief.must.names, ...brief.may.names].join(' ')));
  return [...new Set(wordsOf(rest.replace(TURNS[brief.language].harmless, ' ')))].filter(
    (word) => !known.has(word) && !own.has(word) && !(inflects && isForm(word, brief.language)),
  );
}

function isForm(word: string, language: Brief['language']): boolean {
  for (const other of BY_STEM[language].get(word.slice(0, STEM_LETTERS)) ?? []) {
    let shared = 0;
    while (shared < word.length && word[shared] === other[shared]) shared += 1;
    const endings = [word.length - shared, other.length - shared];
    if (shared >= STEM && Math.max(...endings) <= ENDING) return true;
    if (shared === STEM_LETTERS && Math.max(...endings) <= 1) return true;
  }
  return false;
}

const wordsOf = (text: string): string[] =>
  [...text.normalize('NFKC').toLowerCase().matchAll(WORD)].map(([word]) => word);
