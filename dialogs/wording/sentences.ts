import type { Mood, PhraseKey, Phrases } from './phrases.ts';

export { LANGUAGES, type Language } from '../../src/domain/vocabulary/message.ts';

/** The names under which a phrase is written: one for each mood, one for each plural form, or just its own. */
type Name<K extends PhraseKey, Plural extends Intl.LDMLPluralRule> = Phrases[K] extends { mood: Mood }
  ? `${K}_${Mood}`
  : Phrases[K] extends { count: number }
    ? `${K}_${Plural}`
    : K;

/**
 * Every sentence of one language, with `{{value}}` where a value goes. `Plural` lists the plural forms of the language,
 * so that a missing sentence, mood or plural form does not compile, and neither does one that nobody says.
 */
export type Sentences<Plural extends Intl.LDMLPluralRule> = Readonly<
  Record<{ [K in PhraseKey]: Name<K, Plural> }[PhraseKey], string>
>;
