import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How the bot ends what it says of two things of which it may give one: a bare yes to that takes neither. */
export const EITHER_OR: Record<LexiconLanguage, Phrases> = {
  en: 'which would you like',
  es: '(cual|que) prefieres?',
  pt: '(qual|o que) prefere',
  fr: '(laquelle|que) preferez vous',
  de: 'was mochten sie',
  ru: 'что вам подходит',
};
