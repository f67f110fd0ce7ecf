import type { MessageToRead } from '../../../ports/recognizer.ts';
import { readEmoji } from '../emoji.ts';
import { loadLanguageScores } from '../language.ts';
import { signalsOf } from '../signals.ts';

/**
 * Whether a message may hold a no: a word that denies or refuses, in the buyer's language, outside phrases that accept ("no
 * problem"). True as well for a language in which nobody here knows one. It is no reading of the message, only a reason to ask.
 */
export async function mayRefuse({ text, context }: MessageToRead): Promise<boolean> {
  const signals = signalsOf(text, context.language, await loadLanguageScores());
  const { lexicon, language, emoji } = signals;
  if (readEmoji(emoji).answer === 'no') return true;
  if (!lexicon) return refusesIn(language, text);
  const { answer, negators } = lexicon;
  const rest = answer.accept.remove(signals.text);
  return answer.reject.has(rest) || answer.no.has(rest) || rest.split(' ').some((word) => negators.has(word));
}

/** How languages without a lexicon deny and refuse, by ISO 639-1. */
const NO_WORDS: Readonly<Record<string, string>> = {
  it: 'no non mai niente nessuno nemmeno rifiuto',
  nl: 'nee neen niet geen nooit niks niets',
  pl: 'nie nigdy żaden żadnej nic',
  cs: 'ne nechci není nikdy žádný nesouhlasím',
  ro: 'nu niciodată nimic',
  sv: 'nej inte aldrig ingen inget',
  tr: 'hayır değil yok asla istemiyorum olmaz',
  uk: 'ні не нема ніколи',
  el: 'όχι δεν μη μην ποτέ',
  ar: 'لا ليس لن لم مش غير كلا',
  he: 'לא אין אל',
  fa: 'نه نیست نمی خیر هرگز',
  hi: 'नहीं नही ना मत',
  vi: 'không chẳng chưa đừng',
};
/** The same where words are not set apart. */
const NO_SIGNS: Readonly<Record<string, RegExp>> = {
  ja: /いいえ|いや|ない|なし|ません|だめ|無理|断|拒/u,
  zh: /不|没|沒|別|别|否|拒/u,
  ko: /아니|안|못|싫|없|말/u,
  th: /ไม่|อย่า/u,
};

function refusesIn(language: string, text: string): boolean {
  const signs = NO_SIGNS[language];
  if (signs) return signs.test(text);
  const known = NO_WORDS[language]?.split(' ');
  if (!known) return true;
  const said =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return said.some((word) => known.includes(word));
}
