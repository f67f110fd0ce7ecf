import type { en } from './en.ts';

/*
 * What the bot can say, by key, follows from the English sentences. Money, dates and durations come in already formatted for the
 * language; names and article titles come as they are written in the order.
 */

/** How a sentence is spoken. It never changes what the sentence promises. */
export type Mood = 'calm' | 'upset' | 'furious';

type English = typeof en;
type WithMoods = { [Name in keyof English]: Name extends `${infer Key}_calm` ? Key : never }[keyof English];
type Counted = { [Name in keyof English]: Name extends `${infer Key}_one` ? Key : never }[keyof English];

export type PhraseKey =
  Exclude<keyof English, `${WithMoods}_${Mood}` | `${Counted}_${Intl.LDMLPluralRule}`> | WithMoods | Counted;

type ValuesIn<Sentence> = Sentence extends `${string}{{${infer Value}}}${infer Rest}`
  ? Value | ValuesIn<Rest>
  : never;

/** The values that each sentence is given; those with `mood` or `count` have one wording for each mood or plural form. */
export type Phrases = {
  [K in PhraseKey]: K extends WithMoods
    ? { mood: Mood }
    : K extends Counted
      ? { count: number }
      : K extends keyof English
        ? Record<ValuesIn<English[K]>, string>
        : never;
};

/**
 * Every sentence of one language, with `{{value}}` where a value goes. `Plural` lists the plural forms of the language,
 * so that a missing sentence, mood or plural form does not compile, and neither does one that nobody says.
 */
export type Sentences<Plural extends Intl.LDMLPluralRule> = Readonly<
  Record<Exclude<PhraseKey, WithMoods | Counted> | `${WithMoods}_${Mood}` | `${Counted}_${Plural}`, string>
>;
