import type { EarlierTurn } from '../../../ports/recognizer.ts';
import { REMEDIES, type Remedy } from '../../../domain/vocabulary/remedy.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { Goods } from '../lexicon/lexicon.ts';
import { normalise } from '../normalise.ts';

const BY_GOODS: readonly (readonly [Goods, Remedy])[] = [
  ['return', 'return_for_refund'],
  ['coupon', 'coupon'],
  ['replacement', 'reship'],
  ['refund', 'partial_refund'],
  ['wait', 'reassurance'],
];

/** The remedy that the words of an open offer name, which may be its own name or English; null for any other question. */
export function remedyOffered(openOffer: string | null): Remedy | null {
  if (openOffer === null) return null;
  const named = REMEDIES.find((remedy) => remedy.replaceAll('_', ' ') === openOffer.replaceAll('_', ' '));
  if (named) return named;
  const { text } = normalise(openOffer);
  if (text.includes(' full refund ')) return 'full_refund';
  const { goods } = lexiconOf('en').answer;
  return BY_GOODS.find(([name]) => goods[name].has(text))?.[1] ?? null;
}

const PARCELS: ReadonlySet<Remedy | null> = new Set(['reship', 'replacement_part']);

/** Whether what is offered is sent to the buyer. */
export const sendsParcel = (offered: Remedy | null): boolean => PARCELS.has(offered);

/** "40" of "€40.00", which nobody says with its cents. */
export const wholeAmountsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.,])(\d+)[.,]00(?![\d])/g)].map(([, whole = '']) => whole);

/** The amounts of a text as they are said without cents: "44" and "45" of "€44.90". */
export const roundAmountsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.,])(\d+)[.,](\d\d)(?!\d)/g)].flatMap(([, whole = '', cents = '']) => [
    whole,
    String(Math.round(Number(`${whole}.${cents}`))),
  ]);

/**
 * What the bot said last, and before it of the same amount, to the cent: the share that an offer was introduced by is not named again by
 * whoever reminds of it.
 */
export function toldOfOffer(earlier: readonly EarlierTurn[]): string[] {
  const told = earlier.filter(({ by }) => by === 'bot').map(({ text }) => text);
  const last = told.pop();
  if (last === undefined) return [];
  const amounts = new Set(toTheCent(last));
  return [last, ...told.filter((text) => toTheCent(text).some((amount) => amounts.has(amount)))];
}

const toTheCent = (text: string): string[] => text.match(/(?<![\d.,])\d+[.,]\d\d(?!\d)/g) ?? [];
