import { inCyrillic } from './lexicon/latinRussian.ts';
import { detectLanguage, type LanguageScores } from './language.ts';
import { isLexiconLanguage, lexiconOf, type CompiledLexicon } from './lexicon/index.ts';
import { withMisspeltMended } from './misspelt.ts';
import { fold, normalise, type Normalised } from './normalise.ts';
import { withoutSignature } from './signature.ts';

/** A message with the lexicon that fits it; what every part of the recognizer reads from. */
export interface Signals extends Normalised {
  language: string;
  /** Null when the language has none; then only emoji can be understood. */
  lexicon: CompiledLexicon | null;
  /** The text without punctuation, for questions about the message as a whole. */
  bare: string;
  /** The words of the name under the message: whoever is called Joy Small writes neither of joy nor of size. */
  signature: ReadonlySet<string>;
}

export function signalsOf(typed: string, languageSoFar: string | null, likely: LanguageScores): Signals {
  const raw = inCyrillic(typed, languageSoFar) ?? typed;
  const message = normalise(raw);
  const unsigned = withoutSignature(raw);
  const signature = new Set(unsigned === raw ? [] : normalise(raw.slice(unsigned.length)).words);
  const language = detectLanguage(unsigned, languageSoFar, likely);
  const lexicon = isLexiconLanguage(language) ? lexiconOf(language) : null;
  const names = new Set([...signature, ...namesIn(unsigned, language)]);
  const text = lexicon
    ? withMisspeltMended(lexicon.rewrite(message.text), lexicon.language, names)
    : message.text;
  return withText({ ...message, language, lexicon, signature, bare: '' }, text);
}

/** What is written with a capital in the middle of a sentence, but for German, which writes every thing with one. */
const namesIn = (raw: string, language: string): string[] =>
  language === 'de' ? [] : (raw.match(NAMES) ?? []).map(fold);
const NAMES = /(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu;

/** The same message with another normalised text: mended, or without a part that has been understood. */
export function withText(signals: Signals, text: string): Signals {
  const words = text.split(' ').filter((word) => /[\p{L}\d]/u.test(word));
  return { ...signals, text, words, bare: words.length > 0 ? ` ${words.join(' ')} ` : '' };
}
