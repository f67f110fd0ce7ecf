import { createInstance, type i18n } from 'i18next';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary/message.ts';
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
