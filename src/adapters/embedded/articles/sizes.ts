import { fold } from '../normalise.ts';

const LETTERS = 'x{0,3}s|m|x{0,4}l|pp?|g{1,3}|[2-6]xl|x{0,3}с|м|x{0,3}л|хл';
const NUMBER = '\\d{2}(?:[.,]5)?';
/** Before a number that is a size. */
const SIZE_WORD = fold('size|talla|tamanho|numero|taille|pointure|größe|groesse|gr|размер[а-я]*');
/** A number that more words follow counts something, be it days, euros or pieces, unless the sentence goes on with one of these. */
const GOES_ON = fold(
  'and|but|not|instead|rather|when|while|in|on|y|e|et|und|и|pero|mas|mais|aber|а|но|no|nao|pas|nicht|не|en|em|au|statt|anstatt|вместо|que|bekommen|geschickt|erhalten|geliefert|drauf|steht',
);

const START = "(?<!['\\p{L}\\d])";
const END = "(?!['\\p{L}\\d])";
export const LETTER_SIZE = `${START}(?<!\\d )(?:${LETTERS})${END}`;
const NUMBER_SIZE = `${START}${NUMBER}(?![%\\p{L}\\d])(?! ?[.,/:-]\\d)(?! ?[€$£%])(?=[^\\p{L}\\d]*$| ?[.,;!?)\\n]| (?:${GOES_ON})(?!\\p{L}))`;

/** A size as it is written on a label, in folded words: a letter, or a number that counts nothing. */
export const SIZE = `(?:${LETTER_SIZE}|${NUMBER_SIZE})`;
export const CALLED_SIZE = `(?<!\\p{L})(?:${SIZE_WORD})[^\\p{L}\\d]{1,2}(?:${LETTERS}|${NUMBER})${END}`;

const NAMES: Readonly<Record<string, string>> = { с: 's', м: 'm', л: 'l', хл: 'xl' };

/** One size however it is written: Cyrillic letters as Latin ones, "42,5" as "42.5". */
const plain = (size: string): string =>
  NAMES[size] ?? size.replace(',', '.').replace(/с$/u, 's').replace(/л$/u, 'l');

const EACH = new RegExp(`${START}(?:${LETTERS}|${NUMBER})${END}`, 'giu');

/** Every size in folded words that are known to tell of sizes. */
export const sizesIn = (folded: string): string[] => [...folded.matchAll(EACH)].map(([size]) => plain(size));
