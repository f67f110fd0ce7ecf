import type { ArticlesToRead, Came } from '../../../domain/vocabulary/articlesHeard.ts';
import { fold } from '../normalise.ts';
import { coloursIn } from './colours.ts';
import { sizesIn } from './sizes.ts';

/** Wishes for something, now. */
const WANTS = new RegExp(
  `(?<!\\p{L})(?:${fold("want|would like|i'd like|prefer|need|send me|give me|exchange|swap|change|instead|quiero|quisiera|prefiero|necesito|cambi[a-z]+|quero|gostaria|prefiro|preciso|troc[a-z]+|veux|voudrais|préfère|aimerais|échang[a-z]+|will|möchte|hätte|lieber|tauschen|umtauschen|brauche|хочу|нужн[а-я]+|обменя[а-я]+|поменя[а-я]+|пришлите")})(?!\\p{L})`,
  'u',
);
/** "I want the M I ordered", and the other one is what came. */
const CLAUSE = /[.,;!?\n—–]|(?<!\p{L})(?:and|but|y|pero|e|mas|et|mais|und|aber|и|а|но)(?!\p{L})/u;

/** Which size or colour a message wishes for: the one that was ordered, or another; null where it names none. */
export function whatIsWanted({ text, items, sku }: ArticlesToRead): Came | null {
  const meant = items.filter((item) => sku === null || item.sku === sku);
  const ordered = meant.map(({ variant }) => fold(variant ?? ''));
  const wanted = fold(text)
    .split(CLAUSE)
    .filter((clause) => WANTS.test(clause));
  const sizes = compared(wanted.flatMap(sizesIn), ordered.flatMap(sizesIn));
  const coloursOf = (texts: string[]) => texts.flatMap(coloursIn).map(({ colour }) => colour);
  return sizes ?? compared(coloursOf(wanted), coloursOf(ordered));
}

function compared<T>(wanted: readonly T[], ordered: readonly T[]): Came | null {
  if (wanted.length === 0 || ordered.length === 0) return null;
  return wanted.every((each) => ordered.includes(each)) ? 'as_ordered' : 'otherwise';
}
