import { normaliseOrderNumber } from '../vocabulary/orderNumber.ts';

/** Pieces of letters and digits with at most one sign between two: WC-1042, SO/2026/0042, ORD_77_88. */
const PIECE = String.raw`[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*`;
const PIECES = new RegExp(String.raw`(?<![\p{L}\p{N}])${PIECE}`, 'gu');
const AFTER_SIGN = new RegExp(String.raw`#\s?(${PIECE})`, 'gu');
/** The word for an order in the six languages, with "number" behind or before it. */
const AFTER_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:order|orden|pedido|encomenda|compra|commande|bestell(?:ung|nummer|nr)|auftrag|заказ[ауе]?)` +
    String.raw`(?:\s(?:number|num|no|nr|id|nummer|número|numero|numéro|номер))?(?:\s(?:is|es|é|est|ist))?[\s.:=–-]{1,4}(${PIECE})`,
  'giu',
);
/** 24.99 and 1.234 are amounts; "5%", "20€" and "$5" are none either. */
const AMOUNT =
  /\p{Sc}\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?[\p{Sc}%]|(?<![\p{L}\p{N}])\d+\.\d+(?![\p{L}\p{N}/_-])/gu;

const LONGEST = 40;
const SIGNED_AT_LEAST = 3;
const NAMED_AT_LEAST = 4;
const LETTERS_AT_LEAST = 5;

/** Numbers of any shape that the text itself says are an order's: #1050, "order WC-1042". */
export function namedNumbersIn(text: string): string[] {
  const signed = captured(AFTER_SIGN, text).filter((piece) => sizeOf(piece) >= SIGNED_AT_LEAST);
  const named = captured(AFTER_WORD, text).filter((piece) => sizeOf(piece) >= NAMED_AT_LEAST);
  return [...signed, ...named].filter(isNumber);
}

/**
 * What may be an order number where one was asked for, or beside a fact: shops number orders as they like. The likeliest
 * first.
 */
export function looseNumbersIn(text: string): string[] {
  const plain = text.replace(AMOUNT, ' ');
  const numbers = [...new Set(plain.match(PIECES) ?? [])].filter(isNumber);
  const bySize = numbers.toSorted((left, right) => sizeOf(right) - sizeOf(left));
  const found = numbers.length > 0 ? [...inSeveralPieces(plain), ...bySize] : lettersAlone(plain);
  return [...new Set(found)];
}

/** "SO 2026 0042" in a line of its own, without a word of a sentence. */
function inSeveralPieces(text: string): string[] {
  return linesOf(text).filter(
    (line) => line.includes(' ') && line.length <= LONGEST && /\d/.test(line) && !/\p{Ll}{2}/u.test(line),
  );
}

/** XKBKNABJK, as some shops number: in capitals, or as the one word beside the fact. */
function lettersAlone(text: string): string[] {
  const capitals = (text.match(PIECES) ?? []).filter((piece) => /^\p{Lu}+$/u.test(piece));
  const alone = linesOf(text).filter((line) => /^\p{L}+$/u.test(line));
  return [...capitals, ...alone].filter(
    (piece) => piece.length >= LETTERS_AT_LEAST && piece.length <= LONGEST,
  );
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n,;|]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isNumber = (piece: string): boolean => /\p{N}/u.test(piece) && piece.length <= LONGEST;

const sizeOf = (piece: string): number => normaliseOrderNumber(piece).length;

const captured = (pattern: RegExp, text: string): string[] =>
  Array.from(text.matchAll(pattern), ([, piece = '']) => piece);
