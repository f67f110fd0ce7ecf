import type { GuardLanguage } from '../brief.ts';
import { words } from '../words/phrases.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

/**
 * The plain words of each language. A list of what may not be said is never complete; a list of the words that are known
 * to be harmless is short, and whatever is outside it is refused: goods, names, colours, services, feasts, conditions.
 */
export const VOCABULARY: Readonly<Record<GuardLanguage, ReadonlySet<string>>> = {
  en: setOf(en),
  es: setOf(es),
  pt: setOf(pt),
  fr: setOf(fr),
  de: setOf(de),
  ru: setOf(ru),
};

/** Letters that related words begin with alike. */
export const STEM_LETTERS = 4;

/** The same words by their first letters. */
export const BY_STEM: Readonly<Record<GuardLanguage, ReadonlyMap<string, string[]>>> = {
  en: byStem(VOCABULARY.en),
  es: byStem(VOCABULARY.es),
  pt: byStem(VOCABULARY.pt),
  fr: byStem(VOCABULARY.fr),
  de: byStem(VOCABULARY.de),
  ru: byStem(VOCABULARY.ru),
};

function byStem(known: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const word of known) {
    const stem = word.slice(0, STEM_LETTERS);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }
  return stems;
}
