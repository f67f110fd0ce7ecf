import type { GuardLanguage } from './brief.ts';
import { WORDS } from './words/index.ts';

/** Shorter sentences say too little to tell. */
const FEW_WORDS = 4;

/** The first sentence of a plain text that is in another language than it should be; null when there is none. */
export function strangeSentence(text: string, language: GuardLanguage): string | null {
  for (const sentence of text.split(/[.?!;\n]+/u)) {
    const found = sentence.match(/[\p{L}']+/gu) ?? [];
    if (found.length < FEW_WORDS) continue;
    const own = smallWordsIn(found, language);
    const others = Object.keys(WORDS).filter((each) => each !== language) as GuardLanguage[];
    const strongest = Math.max(...others.map((other) => smallWordsIn(found, other)));
    if (strongest > own && strongest >= 2) return sentence.trim();
  }
  return null;
}

function smallWordsIn(found: readonly string[], language: GuardLanguage): number {
  const { small } = WORDS[language];
  return found.filter((word) => small.includes(word)).length;
}
