import { IBAN, numberKind, passesMod97 } from './privateText.ts';

/** A payment card's number in one piece, or in the groups in which it is printed. */
const CARD =
  /(?<![\p{L}\p{N}])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})(?![\p{L}\p{N}])/gu;
/** How the numbers of the great issuers begin, with their lengths (ISO/IEC 7812): an order number rarely looks like one. */
const ISSUED =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5\d{15}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:0|2|3|4|5|7)\d{14,17})$/;
/** 12/27 right behind it. */
const EXPIRY = /^\D{0,12}(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d{2}(?!\d)/u;
const CODE = /(?<!\p{L})(cvv2?|cvc2?)(?!\p{L})(\D{0,4})\d{3,4}(?!\d)/giu;

/** Numbers in a text that have the form and the check digit of a payment card, as they are written. */
export const cardsIn = (text: string): string[] =>
  [...text.matchAll(CARD)].map(([found]) => found).filter((found) => isCard(found));

/**
 * The text with payment cards, their codes and bank accounts hidden but for the last digits, so that nothing of them comes
 * onto any record. `keeps` are numbers that are orders; where an order number was asked for, one is hidden only with an
 * expiry behind it.
 */
export function withoutSecrets(
  text: string,
  { keeps, asked }: { keeps: readonly string[]; asked: boolean },
): { text: string; masked: boolean } {
  let masked = text.replace(CARD, (found: string, ...rest: unknown[]) => {
    const at = rest.findLast((each) => typeof each === 'number') ?? 0;
    const expires = EXPIRY.test(text.slice(at + found.length));
    const stays = keeps.includes(found) || (asked && !expires);
    return isCard(found) && !stays ? hidden(found) : found;
  });
  masked = masked.replace(IBAN, (found) => (passesMod97(found) ? hidden(found) : found));
  masked = masked.replace(CODE, (_, name: string, between: string) => `${name}${between}•••`);
  return { text: masked, masked: masked !== text };
}

const isCard = (found: string): boolean =>
  ISSUED.test(found.replace(/\D/g, '')) && numberKind(found) === 'card';

const LAST_SHOWN = 4;
const hidden = (found: string): string => `•••• ${found.replace(/[^\p{L}\p{N}]/gu, '').slice(-LAST_SHOWN)}`;
