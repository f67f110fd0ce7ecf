/** Words for the first, second ... place in a list, in the languages the bot speaks; stems where endings vary. */
const PLACES: readonly (readonly string[])[] = [
  ['first', '1st', 'primer', 'primeir', 'premier', 'première', 'erste', 'перв'],
  ['second', '2nd', 'segund', 'deuxième', 'zweite', 'втор'],
  ['third', '3rd', 'tercer', 'terceir', 'troisième', 'dritte', 'трет'],
  ['fourth', '4th', 'cuart', 'quart', 'quatrième', 'vierte', 'четверт'],
  ['fifth', '5th', 'quint', 'cinquième', 'fünfte', 'пят'],
];
const LAST = ['last', 'últim', 'dernier', 'dernière', 'letzte', 'последн'];

/** A longer message names things; it does not count them. */
const WORDS_AT_MOST = 4;

/** Which place in a list of `count` things a short answer names, from 0: "the second", "2", "последний". Null when none. */
export function placeInList(text: string, count: number): number | null {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > WORDS_AT_MOST) return null;
  const says = (stems: readonly string[]): boolean =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const place = says(LAST) ? count - 1 : PLACES.findIndex(says);
  if (place >= 0) return place < count ? place : null;
  const number = words.length <= 2 ? Number(words.at(-1)) : NaN;
  return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null;
}
