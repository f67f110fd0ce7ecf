import type { SaidText, Snippet } from '../../ports/caseSearch.ts';

/** How text is compared when cases are searched, whichever technology is underneath. */

/** Scripts that put no spaces between words: each of their characters is a word. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const WRITTEN_WORD = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]+`, 'gv');
const FOLDED_WORD = /[\p{L}\p{N}]+/gu;
const SINGLE = /^.$/u;
const LONGEST_WORD = 64;

/** Letters that no decomposition makes plain. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const ASCII = /^[ -~]*$/;
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Lower case, no accents: `Straße` and `STRASSE` become the same, and so do `ёлка` and `елка`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text as they are compared, in order. Whoever changes what comes out has to have all cases taken in again. */
export const wordsOf = (text: string): string[] => (text.match(WRITTEN_WORD) ?? []).flatMap(foldWord);

const foldWord = (written: string): string[] =>
  (fold(written).match(FOLDED_WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));

/** Every word that was said in a case, once each. */
export const vocabularyOf = (said: readonly SaidText[]): string[] => [
  ...new Set(said.flatMap(({ text }) => wordsOf(text))),
];

/** A word to look for: its beginning is enough, unless it is a single character. */
export interface Sought {
  word: string;
  whole: boolean;
}

/** What to look for; null when nothing was typed. Without a letter or digit in it there is nothing that could be found: empty. */
export function soughtIn(text: string | undefined): Sought[] | null {
  if (text === undefined || text.trim() === '') return null;
  return [...new Set(wordsOf(text))].map((word) => ({ word, whole: SINGLE.test(word) }));
}

const isHit = (word: string, { word: sought, whole }: Sought): boolean =>
  whole ? word === sought : word.startsWith(sought);

const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';
const MARKS = /[\u{E000}\u{E001}]/gu;
/** Characters before the first word that was found, and in all. */
const LEAD = 60;
const WIDTH = 220;

interface Place {
  from: number;
  to: number;
}

/** The text that holds most of what was sought, the first of them; null when none holds any of it. */
export function snippetOf(said: readonly SaidText[], sought: readonly Sought[]): Snippet | null {
  let best: { in: SaidText; text: string; places: Place[] } | null = null;
  let most = 0;
  for (const each of said) {
    const text = each.text.replace(MARKS, '');
    // Most texts hold nothing of it, and this tells so much sooner than word by word.
    const folded = fold(text);
    if (!sought.some(({ word }) => folded.includes(word))) continue;
    const { places, found } = placesIn(text, sought);
    if (found <= most) continue;
    most = found;
    best = { in: each, text, places };
    if (most === sought.length) break;
  }
  return best && { n: best.in.n, by: best.in.by, text: excerpt(best.text, best.places) };
}

function placesIn(text: string, sought: readonly Sought[]): { places: Place[]; found: number } {
  const found = new Set<Sought>();
  const places: Place[] = [];
  for (const { 0: written, index } of text.matchAll(WRITTEN_WORD)) {
    const folded = foldWord(written);
    const hits = sought.filter((one) => folded.some((word) => isHit(word, one)));
    for (const hit of hits) found.add(hit);
    if (hits.length > 0) places.push({ from: index, to: index + written.length });
  }
  return { places, found: found.size };
}

function excerpt(text: string, places: readonly Place[]): string {
  const from = startBefore(text, (places[0]?.from ?? 0) - LEAD);
  const to = Math.max(places[0]?.to ?? 0, endBefore(text, from + WIDTH));
  let out = from > 0 ? '…' : '';
  let at = from;
  for (const place of places.filter((each) => each.to <= to)) {
    out += text.slice(at, place.from) + OPEN + text.slice(place.from, place.to) + CLOSE;
    at = place.to;
  }
  return (out + text.slice(at, to) + (to < text.length ? '…' : '')).replace(/\s+/gu, ' ').trim();
}

/** The beginning of a word at or shortly behind this place. */
function startBefore(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space === -1 || space > place + LEAD / 2 ? whole(text, place) : space + 1;
}

function endBefore(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space < place - LEAD / 2 ? whole(text, place) : space;
}

/** Not between the two halves of a character. */
const whole = (text: string, place: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
