import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../normalise.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';

/**
 * What words of the six languages mean, by one English name for all of them: "raja" and "трещина" are `crack`. What is
 * learned of a concept in one language is known in every other. Each language has a file: a concept a line, then its words;
 * a `*` at the end stands for any ending.
 */
interface Concepts {
  words: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST = 2;
const LONGEST = 24;

const loaded = new Map<LexiconLanguage, Concepts>();

function conceptsIn(language: LexiconLanguage): Concepts {
  const known = loaded.get(language);
  if (known) return known;
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const line of readFileSync(join(import.meta.dirname, `${language}.txt`), 'utf8').split('\n')) {
    const [concept, said] = line.split(':');
    if (!concept || said === undefined || line.startsWith('#')) continue;
    for (const word of fold(said).split(/\s+/).filter(Boolean)) {
      const into = word.endsWith('*') ? beginnings : words;
      const name = word.replace('*', '');
      into.set(name, [...(into.get(name) ?? []), concept]);
    }
  }
  const concepts = { words, beginnings };
  loaded.set(language, concepts);
  return concepts;
}

/** The concepts that a word as `normalise` leaves it stands for; the longest beginning that is listed counts. */
export function conceptsOf(word: string, language: LexiconLanguage): readonly string[] {
  const { words, beginnings } = conceptsIn(language);
  const whole = words.get(word) ?? [];
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length--) {
    const begun = beginnings.get(word.slice(0, length));
    if (begun) return [...new Set([...whole, ...begun])];
  }
  return whole;
}
