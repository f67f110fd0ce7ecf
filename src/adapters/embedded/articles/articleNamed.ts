import { saysAll, thingsNamed } from '../../../domain/identification/articleWords.ts';
import { placeInList } from '../../../domain/identification/listPlace.ts';
import { ALL_ITEMS } from '../../../domain/vocabulary/articlesHeard.ts';
import type { OrderItem } from '../../../domain/vocabulary/order.ts';

/** Longer answers that say "all" somewhere are about something else: "all the handles of the mugs". */
const ALL_WITHIN_WORDS = 4;
const CERTAIN = 10;

/**
 * The article that the words name: by its sku, by the words of its title, by everyday words of the buyer's language, and
 * from whoever was asked also by its place in the list, its variant, or as all of them. Null when none or several fit.
 */
export function articleNamed(items: readonly OrderItem[], text: string, isAsked: boolean): string | null {
  const words = wordsOf(text);
  const named = [...words, ...joined(words)];
  const place = isAsked ? placeInList(text, items.length) : null;
  const scored = items.map((item, index) => ({
    sku: item.sku,
    score:
      (text.includes(item.sku) ? CERTAIN : 0) +
      (index === place ? CERTAIN : 0) +
      distinctWords(item, items, isAsked).filter((name) => named.some((word) => isSame(name, word))).length,
  }));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  // Unasked, two articles that are named are both meant.
  const isClear = isAsked ? best.score > (second?.score ?? 0) : best.score > 0 && (second?.score ?? 0) === 0;
  if (isClear) return best.sku;
  return isAsked && best.score === 0 && words.length <= ALL_WITHIN_WORDS && saysAll(words) ? ALL_ITEMS : null;
}

/** The words of this article that are not those of every other one too. */
function distinctWords(item: OrderItem, items: readonly OrderItem[], withVariant: boolean): string[] {
  const others = items.filter(({ sku }) => sku !== item.sku).map((each) => namesOf(each, withVariant));
  return namesOf(item, withVariant).filter(
    (name) => !others.every((names) => names.some((other) => isSame(other, name))),
  );
}

const namesOf = ({ title, variant }: OrderItem, withVariant: boolean): string[] =>
  [...new Set([...wordsOf(title), ...(withVariant ? wordsOf(variant ?? '') : [])])].filter(
    (word) => !EMPTY.includes(word),
  );

/** Words in titles that name nothing. */
const EMPTY = 'of for with and the set pack pcs piece pieces pair two three four five six new'.split(' ');

const ENDING = 2;
const STEM_AT_LEAST = 3;

const isSame = (one: string, other: string): boolean =>
  one === other || isEnding(one, other) || isEnding(other, one) || shareThing(one, other);

/** "mug" and "mugs", "miroir" and "miroirs". */
const isEnding = (short: string, long: string): boolean =>
  short.length >= STEM_AT_LEAST && long.startsWith(short) && long.length - short.length <= ENDING;

function shareThing(one: string, other: string): boolean {
  const things = thingsNamed(one);
  return things.length > 0 && thingsNamed(other).some((thing) => things.includes(thing));
}

/** "Tea pot" is a teapot, and a "Tee Kanne" too. */
const joined = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
