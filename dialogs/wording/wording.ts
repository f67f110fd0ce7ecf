import { createInstance, type i18n } from 'i18next';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary/message.ts';
import type { Money } from '../../src/domain/vocabulary/money.ts';
import type { Instant } from '../../src/domain/vocabulary/order.ts';
import {
  writtenClock,
  writtenDay,
  writtenLanguageName,
  writtenChoice,
  writtenList,
  writtenMoney,
  writtenPercent,
  writtenTime,
} from '../../src/domain/guard/written.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { european, isEuropean } from './european.ts';
import { fr } from './fr.ts';
import type { PhraseKey, Phrases } from './phrases.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

export { LANGUAGES, type Language };

/** Every sentence by language, as it is written in the languages' files. */
export const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  es,
  pt,
  fr,
  de,
  ru,
};

/** The one language that is written differently enough from one side of an ocean to the other. */
const EUROPEAN = 'pt-PT';

/**
 * The bot's words in each language. A sentence is plain text: nothing in it is escaped, and a value is put in as it is,
 * whatever it looks like.
 */
export class Wording {
  readonly #i18n: i18n;

  constructor() {
    this.#i18n = createInstance();
    // Bundles are given here, so init has finished when it returns.
    void this.#i18n.init({
      initAsync: false,
      lng: 'en',
      fallbackLng: false,
      supportedLngs: [...LANGUAGES, EUROPEAN],
      resources: {
        ...Object.fromEntries(LANGUAGES.map((language) => [language, { translation: typeset(language) }])),
        [EUROPEAN]: { translation: european(SENTENCES.pt) },
      },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      saveMissing: true,
      missingKeyHandler: (languages, _namespace, key) => {
        throw new RangeError(`there are no words for ${key} in ${languages.join(', ')}`);
      },
      missingInterpolationHandler: (text: string) => {
        throw new RangeError(`a value is missing in: ${text}`);
      },
    });
  }

  /**
   * The sentence for a key, with its values, in the mood that is among them; Portuguese as in Europe where the locale (BCP 47) says
   * so. Throws a RangeError when a value is missing.
   */
  say<K extends PhraseKey>(
    key: K,
    values: Phrases[K],
    language: Language,
    locale: string | null = null,
  ): string {
    const name: string = key;
    return this.#i18n.t(name, {
      lng: language === 'pt' && isEuropean(locale) ? EUROPEAN : language,
      nest: false,
      replace: { ...values },
      ...('mood' in values && typeof values.mood === 'string' ? { context: values.mood } : {}),
      ...('count' in values && typeof values.count === 'number' ? { count: values.count } : {}),
    });
  }

  /** The language to answer in, for a BCP 47 tag: `pt-BR` is answered in `pt`, an unknown one in English. */
  supported(languageTag: string | null): Language {
    const [base] = (languageTag ?? '').toLowerCase().split(/[-_]/);
    return LANGUAGES.find((language) => language === base) ?? 'en';
  }

  /** An amount with its currency, so that no dollar is taken for another: `USD 9.60`, `9,60 USD`, `9,60 €`. */
  money(value: Money, language: Language): string {
    return writtenMoney(value, language);
  }

  /** A share in percent, where 12.5 is 12.5 %. */
  percent(value: number, language: Language): string {
    return writtenPercent(value, language);
  }

  /** Things one after the other, with the language's own word before the last. */
  list(things: readonly string[], language: Language): string {
    return writtenList(things, language);
  }

  /** Any one of several things, with the language's own word before the last. */
  choice(things: readonly string[], language: Language): string {
    return writtenChoice(things, language);
  }

  /** What a language (BCP 47) is called in another. */
  languageName(tag: string, language: Language): string {
    return writtenLanguageName(tag, language);
  }

  /** A day and its month in the time zone; with the year when it is not the one of `now`. */
  date(instant: Instant, language: Language, timezone: string, now: Date): string {
    return writtenDay(instant, language, timezone, now);
  }

  /** A day and a time as a clock in the time zone shows it, which is not named. */
  clock(instant: Instant, language: Language, timezone: string): string {
    return writtenClock(instant, language, timezone);
  }

  /** A day and a time in the time zone, which is named, because the buyer may live in another. */
  time(instant: Instant, language: Language, timezone: string): string {
    return writtenTime(instant, language, timezone);
  }
}

const NO_BREAK = '\u00a0';

/** The sentences of one language as they are shown: in French, nothing breaks before : ; ? ! or inside « ». */
function typeset(language: Language): Readonly<Record<string, string>> {
  if (language !== 'fr') return SENTENCES[language];
  return Object.fromEntries(
    Object.entries(SENTENCES.fr).map(([key, sentence]) => [
      key,
      sentence.replace(/ (?=[:;?!»])/g, NO_BREAK).replace(/(?<=«) /g, NO_BREAK),
    ]),
  );
}
