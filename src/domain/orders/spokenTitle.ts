import { inPieces } from '../telling/pieces.ts';
import type { OrderItem } from '../vocabulary/order.ts';

/** Titles up to this many characters are said as they stand; marketplaces have some of 200, made for searches. */
const LONGEST_SAID = 60;
/** What is left of a longer one says too little when it is shorter than this. */
const SHORTEST_SAID = 12;
const CHOICE_SAID = 40;

/**
 * What an article is called in a sentence: how many of it where it is more than one, its title, and what was chosen of it in brackets. Of
 * a long title that is what stands before the comma, bar or dash at which its search words begin, else its first words and "…".
 */
export const spokenItem = ({
  title,
  variant,
  quantity,
}: Pick<OrderItem, 'title' | 'variant' | 'quantity'>): string =>
  inPieces(
    quantity,
    variant ? `${spokenTitle(title)} (${cutAtWord(variant, CHOICE_SAID)})` : spokenTitle(title),
  );

export function spokenTitle(title: string): string {
  if (isShort(title, LONGEST_SAID)) return title;
  const [head = ''] = title.split(/[,;]\s|\||\s[-–—/]\s/u, 1);
  const name = head.trim();
  const { length } = signsIn(name);
  return length >= SHORTEST_SAID && length <= LONGEST_SAID ? name : cutAtWord(title, LONGEST_SAID);
}

/** At most so many characters, whole words where there are any. */
function cutAtWord(text: string, most: number): string {
  if (isShort(text, most)) return text;
  const cut = signsIn(text).slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space < most / 2 ? cut : cut.slice(0, space)).trimEnd()}…`;
}

/** No text has more signs than code units, which are counted in no time. */
const isShort = (text: string, most: number): boolean => text.length <= most || signsIn(text).length <= most;

const SIGNS = new Intl.Segmenter();
const signsIn = (text: string): string[] => Array.from(SIGNS.segment(text), ({ segment }) => segment);
