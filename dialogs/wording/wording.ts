import { createInstance, type i18n } from 'i18next';
import { minorDigits, toDecimalString, type Money } from '../../src/domain/vocabulary/money.ts';
import type { Instant } from '../../src/domain/vocabulary/order.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { PhraseKey, Phrases } from './phrases.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { LANGUAGES, type Language } from './sentences.ts';

export { LANGUAGES, type Language } from './sentences.ts';

/** Every sentence by language, as it is written in the languages' files. */
export const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  es,
  pt,
  fr,
  de,
  ru,
};

/** English is the shop's to the whole world: day before month, and a clock of 24 hours. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es',
  pt: 'pt-BR',
  fr: 'fr',
  de: 'de',
  ru: 'ru',
};

/** Currencies whose sign nobody takes for another's. All the rest are shown by their code, dollars above all. */
const PLAIN_SIGNS: ReadonlySet<string> = new Set(['EUR', 'GBP', 'BRL', 'RUB']);

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
      supportedLngs: LANGUAGES,
      resources: Object.fromEntries(
        LANGUAGES.map((language) => [language, { translation: typeset(language) }]),
      ),
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

  /** The sentence for a key, with its values, in the mood that is among them. Throws a RangeError when a value is missing. */
  say<K extends PhraseKey>(key: K, values: Phrases[K], language: Language): string {
    const name: string = key;
    return this.#i18n.t(name, {
      lng: language,
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
    const digits = minorDigits(value.currency);
    const format = new Intl.NumberFormat(LOCALES[language], {
      style: 'currency',
      currency: value.currency,
      currencyDisplay: PLAIN_SIGNS.has(value.currency) ? 'symbol' : 'code',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return format.format(toDecimalString(value) as `${number}`);
  }

  /** A share in percent, where 12.5 is 12.5 %. */
  percent(value: number, language: Language): string {
    return new Intl.NumberFormat(LOCALES[language], {
      style: 'percent',
      maximumFractionDigits: 2,
    }).format(value / 100);
  }

  /** Things one after the other, with the language's own word before the last. */
  list(things: readonly string[], language: Language): string {
    return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(things);
  }

  /** What a language (BCP 47) is called in another. */
  languageName(tag: string, language: Language): string {
    return new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(tag) ?? tag;
  }

  /** A day and its month in the time zone; with the year when it is not the one of `now`. */
  date(instant: Instant, language: Language, timezone: string, now: Date): string {
    const at = new Date(instant);
    const year = (day: Date): string => formatFor('en', { year: 'numeric', timeZone: timezone }).format(day);
    return this.#format(at, language, {
      day: 'numeric',
      month: 'long',
      timeZone: timezone,
      ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    });
  }

  /** A day and a time in the time zone, which is named, because the buyer may live in another. */
  time(instant: Instant, language: Language, timezone: string): string {
    return this.#format(new Date(instant), language, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: timezone,
      timeZoneName: 'short',
    });
  }

  #format(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
    const text = formatFor(LOCALES[language], options).format(at);
    switch (language) {
      case 'fr':
        return text.replace(/^1 /, '1er ');
      case 'ru':
        // "2027 г." would put two full stops at the end of a sentence.
        return text.replace(/\sг\./, ' года');
      case 'en':
      case 'es':
      case 'pt':
      case 'de':
        return text;
    }
  }
}

/** Making one costs as much as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
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
