import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { OrderItem } from '../vocabulary/order.ts';

const SIZE = "(?<!['’\\p{L}\\d])(?:x{0,3}s|m|x{0,3}l|[2-6]xl|м|л|хл|\\d{2}(?:[.,]5)?)(?!['’\\p{L}\\d])";
/** What is read on a label, and what comes, in the six languages. */
const LABEL =
  'tag|label|says|reads|etiqueta|pone|dice|diz|[ée]tiquette|marqu[ée]e?|etikett|schild|steht|бирк\\p{L}*|этикетк\\p{L}*|ярлык\\p{L}*|написан\\p{L}*';
const CAME =
  'came|got|received|sent|lleg[óo]|recib[íi]|mandaron|vino|recebi|veio|mandaram|re[çc]u|envoy[ée]|bekommen|gekommen|geschickt|пришл[аио]|приш[ёе]л|прислали|получил[аи]?';
/** "Instead of". */
const INSTEAD =
  "instead of|rather than|en vez de|en lugar del?|em vez d[eoa]|no lugar d[eoa]|au lieu d(?:e|u|['’])|à la place d(?:e|u|['’])|a la place d(?:e|u)|anstatt|anstelle|statt|вместо";

const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const FEW = '(?:[^\\p{L}\\d.!?]+\\p{L}+){0,3}[^\\p{L}\\d.!?]+';
const SIZE_ON_LABEL = new RegExp(`${word(LABEL)}${FEW}${SIZE}|${SIZE}${FEW}${word(LABEL)}`, 'iu');
/** In German what came stands before the participle: "M bestellt und S bekommen". */
const SIZE_CAME = new RegExp(
  `${word(CAME)}${FEW}${SIZE}|${SIZE}[^\\p{L}\\d.!?]+${word('bekommen|gekommen|geschickt|erhalten|geliefert')}`,
  'iu',
);
const INSTEAD_OF = new RegExp(
  `\\p{L}+[^\\p{L}.!?]+\\p{L}+[^.!?]{0,60}${word(INSTEAD).replace(/\(\?!\\p\{L\}\)$/u, '')}`,
  'iu',
);

/** The beginnings of the names of each colour in the six languages. */
const COLOURS: readonly string[] = [
  'black|negr[oa]|pret[oa]|noire?|schwarz|ч[ёе]рн',
  'white|blanc[oa]?|blanche|branc[oa]|weiß|weiss|бел(?:ый|ая|ое|ую|ого|ой|ые)',
  'red|roj[oa]|vermelh[oa]|rouge|rot(?:e[nrs]?)?(?!\\p{L})|красн',
  'blue|azul|bleue?|blau|син(?:ий|яя|ее|юю|его)|голуб',
  'green|verde?|vert|grün|gruen|зел[ёе]н',
  'yellow|amarill[oa]|amarel[oa]|jaune|gelb|ж[ёе]лт',
  'pink|rosa|cor de rosa|rose|розов',
  'gr[ea]y|gris|cinz[ae]|cinzent[oa]|grau|сер(?:ый|ая|ое|ую|ого)',
  'brown|marr[óo]n|marrom|castanh[oa]|brun|braun|коричнев',
  'orange|naranja|laranja|оранжев',
  'purple|violet|morad[oa]|rox[oa]|lila|violett?|фиолетов',
  'beige|sand|crudo|бежев',
];
const COLOUR_PATTERNS = COLOURS.map((names) => new RegExp(`(?<!\\p{L})(?:${names})`, 'iu'));

const coloursIn = (text: string): number[] =>
  COLOUR_PATTERNS.flatMap((pattern, colour) => (pattern.test(text) ? [colour] : []));

/**
 * Whether a message that complains of what arrived says as well which size, colour or article came, so that it is not asked:
 * "the tag says M", "black, and I ordered it in blue", "pyjamas instead of the shirt". The colour that was ordered is no answer.
 */
export function namesWhatCame(type: ComplaintType, text: string, items: readonly OrderItem[]): boolean {
  if (type === 'wrong_size') return SIZE_ON_LABEL.test(text) || SIZE_CAME.test(text) || INSTEAD_OF.test(text);
  if (type === 'wrong_item') return INSTEAD_OF.test(text);
  if (type !== 'wrong_colour') return false;
  const named = coloursIn(text);
  const ordered = new Set(items.flatMap(({ variant }) => coloursIn(variant ?? '')));
  return ordered.size > 0 ? named.some((colour) => !ordered.has(colour)) : named.length > 1;
}
