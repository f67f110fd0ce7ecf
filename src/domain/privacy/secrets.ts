import { normaliseOrderNumber } from '../vocabulary/orderNumber.ts';
import { IBAN, numberKind, passesMod97 } from './privateText.ts';

/** A payment card's number in one piece, or in the groups in which it is printed. */
const CARD =
  /(?<![\p{L}\p{N}])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})(?![\p{L}\p{N}])/gu;
/** How the numbers of the great issuers begin, with their lengths (ISO/IEC 7812): an order number rarely looks like one. */
const ISSUED =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5\d{15}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:0|2|3|4|5|7)\d{14,17})$/;
/** The words right before it say that it is an order. */
const NAMED_ORDER =
  /(?:\borders?|\bpedido|\bencomenda|\bcommande|bestell\p{L}{0,12}|заказ\p{L}{0,2})(?:[ :#.-]|nr|no|n[º°]|number|nummer|num[eé]ro|номер|№){0,6}$/iu;
/** The words right before it say that it is a card. */
const NAMED_CARD =
  /(?:\b(?:credit |debit )?card|\bvisa|\bmastercard|\bamex|\btarjeta(?: de (?:cr[eé]dito|d[eé]bito))?|\bcart[aã]o(?: de (?:cr[eé]dito|d[eé]bito))?|\bcarte(?: bancaire| bleue)?|kreditkarte(?:nnummer)?|\bkarte|карт\p{L}{1,6})(?:[ :#.-]|is|ist|es|é|est|nr|no|n[º°]|number|nummer|n[uú]mero|numéro|номер|№){0,6}$/iu;
const LONGEST_NAMING = 40;
/** 12/27 right behind it. */
const EXPIRY = /^\D{0,12}(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d{2}(?![\d./-])/u;
const CODE = /(?<!\p{L})(cvv2?|cvc2?)(?!\p{L})(\D{0,4})\d{3,4}(?!\d)/giu;

/**
 * The text with payment cards, their codes and bank accounts hidden but for the last digits, so that nothing of them comes
 * onto any record. A number of a card's form stays where it is one of the conversation's own orders (`own`), is called an order,
 * or was asked for as one (`asked`), and has no expiry behind it. Whether the shop has such an order is not looked at: what stays
 * would tell.
 */
export function withoutSecrets(
  text: string,
  { own, asked }: { own: readonly string[]; asked: boolean },
): { text: string; masked: boolean } {
  let masked = text.replace(CARD, (found: string, ...rest: unknown[]) => {
    if (!ISSUED.test(found.replace(/\D/g, ''))) return found;
    const at = rest.findLast((each) => typeof each === 'number') ?? 0;
    const expires = EXPIRY.test(text.slice(at + found.length));
    const before = text.slice(Math.max(0, at - LONGEST_NAMING), at);
    // Whoever gives a card with a digit wrong has given the others.
    const isNamed = NAMED_ORDER.test(before);
    const isCalledCard = NAMED_CARD.test(before);
    if (numberKind(found) !== 'card' && !isCalledCard && (!expires || isNamed)) return found;
    // What is called a card is one, whatever was asked for.
    const mayBeOrder = (isNamed || (asked && !isCalledCard)) && !expires;
    return mayBeOrder || own.includes(normaliseOrderNumber(found)) ? found : hidden(found);
  });
  masked = masked.replace(IBAN, (found) => (passesMod97(found) ? hidden(found) : found));
  masked = masked.replace(CODE, (_, name: string, between: string) => `${name}${between}•••`);
  return { text: masked, masked: masked !== text };
}

const LAST_SHOWN = 4;
const hidden = (found: string): string => `•••• ${found.replace(/[^\p{L}\p{N}]/gu, '').slice(-LAST_SHOWN)}`;
