import type { Brief } from './brief.ts';
import type { Finding } from './finding.ts';

/** Stands for a name and for a code of the brief, so that nobody looks for figures in them. Private use: no text has it. */
export const NAME = '\ue000';
const CODE = '\ue001';

/** A text as the rules look at it, and what was told in it by name or code. */
export interface PlainText {
  /** Without disguises, in lower case; names and codes of the brief replaced. */
  text: string;
  names: string[];
  codes: string[];
  findings: Finding[];
}

/** Format characters, private use, what no font shows, pictures, numbers that are no plain digits. */
const UNREADABLE =
  /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{No}\p{Nl}\p{M}\p{Extended_Pictographic}]|[^\P{Cc}\n]|(?![0-9])\p{Nd}/u;
const MARKUP =
  /https?:|www\.|\b[a-z0-9-]+\.(?:com|net|org|shop|store|info|io|ru|de|fr|es|br|cn|link|site|app|me)\b|[*_`#<>|{}[\]\\^~=]|@|&\w+;|^\s*[-•]\s|^\s*\d+[.)]\s.*\n\s*\d+[.)]\s/imu;
const LATIN = /[a-zàáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßẞ]/iu;
/** Letters one by one, as in r e f u n d. */
const SPELLED = /(?<!\p{L})(?:\p{L}[ .\-·]){3,}\p{L}(?!\p{L})/u;
/** Latin words that stand in Russian text as they are. */
const LATIN_IN_RUSSIAN = /^(?:usd|eur|gbp|cny|rub|brl|sms|email|e|mail|ok|led|usb)$/u;

/** Takes every disguise off a text, and reports the disguises. */
export function plainText(raw: string, brief: Brief): PlainText {
  const findings: Finding[] = [];
  const names = withoutDuplicates([...brief.must.names, ...brief.may.names]);
  const codes = withoutDuplicates([...brief.must.codes, ...brief.may.codes]);
  const unnamed = mask(raw.normalize('NFC'), names, NAME);
  const disguise = UNREADABLE.exec(unnamed.text.replaceAll(NAME, ''));
  if (disguise) findings.push({ rule: 'unreadable', words: around(unnamed.text, disguise.index) });
  const uncoded = mask(simplified(unnamed.text), codes, CODE);
  const markup = MARKUP.exec(uncoded.text.replaceAll(NAME, '').replaceAll(CODE, ''));
  if (markup) findings.push({ rule: 'markup', words: markup[0].trim() });
  const text = uncoded.text.toLowerCase();
  const script = strangeScript(text, brief.language);
  if (script !== null) findings.push({ rule: 'unreadable', words: script });
  return { text, names: unnamed.found, codes: uncoded.found, findings };
}

/** One form for what looks the same: spaces, quotes, dashes, widths of digits. */
function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[’‘‛`´ʼ]/gu, "'")
    .replace(/[“”„‟«»"]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-');
}

/** Digits of a script stand together in Unicode, its zero first. */
function digitOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && value < 9) {
    code -= 1;
    value += 1;
  }
  return value;
}

function mask(text: string, phrases: readonly string[], by: string): { text: string; found: string[] } {
  const found: string[] = [];
  let masked = text;
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${escaped(phrase.normalize('NFC'))}(?![\p{L}\p{N}])`,
      'giu',
    );
    const without = masked.replace(pattern, by);
    if (without !== masked) found.push(phrase);
    masked = without;
  }
  return { text: masked, found };
}

/** A word that mixes scripts, letters of another script, or a word spelled letter by letter; null when there is none. */
function strangeScript(text: string, language: Brief['language']): string | null {
  const spelled = SPELLED.exec(text);
  if (spelled) return spelled[0];
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const latin = Array.from(word).every((letter) => LATIN.test(letter));
    const cyrillic = /^\p{Script=Cyrillic}+$/u.test(word);
    if (language === 'ru' ? !cyrillic && !(latin && LATIN_IN_RUSSIAN.test(word)) : !latin) return word;
  }
  return null;
}

const escaped = (phrase: string): string => phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const withoutDuplicates = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase.length > 1)),
];

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 10), at + 10).trim();
