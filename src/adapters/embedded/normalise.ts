import { LRUCache } from 'lru-cache';

/** A message made comparable, with the signs of feeling that normalising would lose. */
export interface Normalised {
  /**
   * Lower case, accents folded, one space before and after each word and punctuation mark; empty when nothing is said.
   */
  text: string;
  words: readonly string[];
  emoji: readonly string[];
  /** Words of three letters or more written in capitals, as long as the message is not all abbreviations. */
  shouted: number;
  exclamations: number;
  questions: number;
  /** "soooo" */
  elongated: boolean;
  /** "..." at the end of a thought. */
  trailing: boolean;
}

const EMOTICONS: readonly [RegExp, string][] = [
  [/<\/3/g, '💔'],
  [/<3/g, '❤'],
  [/[:;=]['-]?[)\]D]+|\){2,}/g, '🙂'],
  [/[:=]['-]?[([]+|\({2,}/g, '🙁'],
];
const EMOJI = /\p{Extended_Pictographic}/gu;
const EMOJI_JOINERS = /\p{Emoji_Modifier}|\uFE0F|\u200D/gu;

/** Lower case without accents, as patterns and messages are compared: "Größe" becomes "grosse". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o');
}

/** Prepares any text whatever, however long or odd; it never throws. */
export function normalise(raw: string): Normalised {
  const read = raw.slice(0, LONGEST_READ);
  const known = prepared.get(read);
  if (known) return known;
  const normalised = prepare(read);
  prepared.set(read, normalised);
  return normalised;
}

function prepare(read: string): Normalised {
  let text = read
    .replace(/https?:\/\/\S+|www\.\S+/gi, ' ')
    .replace(/\S+/g, (written) => (isAddress(written) ? ' ' : written))
    .replace(/(^|\s)@\w+/g, ' ')
    .replace(/&(amp|lt|gt);/g, ' ');
  for (const [pattern, emoji] of EMOTICONS) text = text.replace(pattern, emoji);
  const emoji = text.match(EMOJI) ?? [];
  text = text.replace(EMOJI, ' ').replace(EMOJI_JOINERS, '').normalize('NFKC');

  const elongated = /(\p{L})\1{2,}/iu.test(text);
  const shouted = (text.match(/(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu) ?? []).length;
  const spaced = fold(text)
    // Laughter in Portuguese, and no "k" for okay.
    .replace(/(?<![a-zа-я\d])k{3,}(?![a-zа-я\d])/g, 'kkhaha')
    .replace(/([a-zа-я])\1{2,}/g, '$1')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/n't(?![a-z])/g, ' not')
    .replace(/\.{2,}/g, '…')
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .replace(/[\n\r]+/g, ' . ')
    .replace(/ [-–—]+ |—|–/g, ' , ')
    .replace(/;|:/g, ' , ')
    .replace(/([.,!?…%$€£₽¿¡])/g, ' $1 ')
    .replace(/([a-zа-я])(\d)|(\d)([a-zа-я])/g, '$1$3 $2$4')
    .replace(/[^\p{L}\d .,!?…%$€£₽]+/gu, ' ')
    .replace(/([!?.,…])(?: +\1)+/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
  return {
    text: spaced === '' ? '' : ` ${spaced} `,
    words: spaced.split(' ').filter((word) => /[\p{L}\d]/u.test(word)),
    emoji,
    shouted,
    exclamations: (text.match(/!/g) ?? []).length,
    questions: (text.match(/\?/g) ?? []).length,
    elongated,
    trailing: /\.\.|…/.test(text),
  };
}

/** Something, an @, something, a dot, something. Looked for piece by piece, since a pattern of it is cubic on a row of @. */
function isAddress(written: string): boolean {
  const at = written.indexOf('@', 1);
  return at > 0 && written.lastIndexOf('.', written.length - 2) > at + 1;
}

/** Nobody's complaint is longer; what is beyond cannot be used to make reading slow. */
const LONGEST_READ = 4_000;

/** A message is read in several ways, and what the bot said before it again with each that follows. */
const LETTERS_KEPT = 100_000;
const prepared = new LRUCache<string, Normalised>({
  maxSize: LETTERS_KEPT,
  sizeCalculation: (_, read) => read.length + 1,
});
