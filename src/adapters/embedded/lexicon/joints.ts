import type { LexiconLanguage } from './lexicon.ts';

/** Single words that join one thing that is said to another. */
export const JOINTS: Record<LexiconLanguage, string> = {
  en: 'and plus also besides additionally moreover',
  es: 'y e encima ademas tambien',
  pt: 'e alem tambem ainda',
  fr: 'et aussi plus puis',
  de: 'und ausserdem zudem dazu auch obendrein',
  ru: 'и еще плюс также да вдобавок',
};
