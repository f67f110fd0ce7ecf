import type { Case } from '../case/case.ts';
import type { Order } from '../vocabulary/order.ts';
import { normaliseOrderNumber } from '../vocabulary/orderNumber.ts';
import { looseNumbersIn, namedNumbersIn } from './looseNumbers.ts';
import { isSamePhone, WHOLE_PHONE_DIGITS } from './phone.ts';

export { WHOLE_PHONE_DIGITS };

/** What a message offers as proof of an order: numbers it may have, and facts that may be known to it. */
export interface Claims {
  /** In the form of an order's number, or called one. */
  orderNumbers: string[];
  /** May be an order's number where one was asked for, or a fact is beside it; the same words may be a fact as well. */
  perhaps: string[];
  facts: string[];
}

/** What stands on no label: the email, and all of the phone number. */
export type StrongFact = 'email' | 'phone_number';
export type Proof = StrongFact | 'phone' | 'postal_code';

/** From the strongest on. */
const PROOFS: readonly Proof[] = ['email', 'phone_number', 'phone', 'postal_code'];

/** More candidates than these in one message are guessing, not proving. */
export const CANDIDATES_AT_MOST = { orderNumbers: 3, facts: 4 } as const;

/** Numbers that are no claim: 2025-09-12, 12/09/2025, 12.9.25. */
const DATE = anyOf('gu', [String.raw`\d{4}-\d{2}-\d{2}`, String.raw`\d{1,2}([/.])\d{1,2}\1\d{2,4}`]);
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/**
 * An order number in one piece, or in even groups of four, or in pieces joined by hyphens. A space between digits is no
 * part of it otherwise: what follows may be the postal code, and so is a last group that goes on as one: 1100-148, 1012 AB.
 */
const ORDER_NUMBER =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,4}-?)?(?:\d{8,24}|\d{4}(?:[ -]\d{4}){1,5}(?!-\d{3}(?!\d)| [A-Z]{2}(?!\p{L}))|(?=[\d-]{11,30}(?![\d-]))\d+(?:-\d+)+)(?![\p{L}\p{N}])/giu;
/** A postal code or the end of a phone number: a short run of letters and digits with at least one digit. */
const SHORT_FACT = anyOf('giu', [
  String.raw`[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}`, // SW1A 1AA
  String.raw`[A-Z]\d[A-Z]\s?\d[A-Z]\d`, // K1A 0B1
  String.raw`[A-Z]\d[\dW]\s?(?=[A-Z]{0,3}\d)[A-Z\d]{4}`, // D02 AF30
  String.raw`[A-Z]\d{4}[A-Z]{3}`, // C1425ABC
  String.raw`[A-Z]{1,2}-?\d{4,5}`, // LV-1010
  String.raw`\d{2}-\d{3}`, // 90-001
  String.raw`\d{3,6}(?:[\s-]\d{2,4})?`, // 90001, 114 55, 1000-001, 4567
]);
/** 1012 AB. Small letters only without the space: `4567 is` is no postal code. */
const DUTCH_POSTAL_CODE = anyOf('gu', [String.raw`\d{4}(?: ?[A-Z]{2}|[a-z]{2})`]);
const PHONE = /(?<![\p{L}\p{N}])\+?\d[\d ()-]{5,16}\d(?![\p{L}\p{N}])/gu;

/** With its country or with the zero that is dialled within it: +353 20 910 0000, 020 910 0000, +353 (0)20 910 0000. */
const DIALLED = /(?<![\p{L}\p{N}])(?:\+\d|0)[\d ()-]{5,18}\d(?![\p{L}\p{N}])/gu;
const INTERNATIONAL = /\+\d[\d ()-]{5,18}\d(?![\p{L}\p{N}])/gu;
/** In one sign, so that none of them is read as a word. */
const NUMBER_SIGN = /№|(?<!\p{L})[Nn][º°]/gu;

/** What was hidden on the way in, with the end that is shown of it: the last digits of a card are no phone's. */
const HIDDEN = /•{3,} ?[\p{L}\p{N}]{0,4}/gu;

/** Finds order numbers, email addresses, postal codes and phone digits in what a buyer wrote. */
export function claimsIn(text: string): Claims {
  const plain = text.replace(HIDDEN, ' ').replace(NUMBER_SIGN, '#').normalize('NFKC').replace(DATE, ' ');
  const emails = matches(EMAIL, plain);
  const withoutEmails = plain.replace(EMAIL, ' ');
  const withoutCountries = withoutEmails.replace(INTERNATIONAL, ' ');
  const inForm = matches(ORDER_NUMBER, withoutCountries);
  const isPartOfForm = (piece: string): boolean => inForm.some((number) => number.includes(piece));
  const named = namedNumbersIn(withoutCountries).filter((piece) => !isPartOfForm(piece));
  const rest = withoutCountries.replace(ORDER_NUMBER, ' ');
  const short = [...matches(SHORT_FACT, rest), ...matches(DUTCH_POSTAL_CODE, rest)].filter(
    (fact) => !named.includes(fact),
  );
  const phones = [
    // The end of an order number in groups is no phone, though it may begin with a zero.
    ...matches(DIALLED, withoutEmails).filter((piece) => inForm.includes(piece) || !isPartOfForm(piece)),
    ...matches(PHONE, rest),
    ...inForm.filter((number) => normaliseOrderNumber(number).length <= 13),
  ];
  const orderNumbers = [...new Set([...inForm, ...named])];
  const perhaps = looseNumbersIn(withoutCountries)
    .filter((piece) => !isPartOfForm(piece) && !named.includes(piece))
    // LS1 of LS1 4AB.
    .filter((piece) => !short.some((fact) => fact !== piece && fact.split(' ').includes(piece)))
    // A line that holds a number of its own is more than a number, unless letters go before it.
    .filter((piece) => !/^\P{Lu}.* /u.test(piece) || !inForm.some((number) => piece.includes(number)))
    .slice(0, CANDIDATES_AT_MOST.orderNumbers);
  return { orderNumbers, perhaps, facts: [...new Set([...emails, ...short, ...phones])] };
}

/** Whether a buyer who types this order number is understood: no date, no amount, nothing without a letter or digit. */
export function canBeProved(orderNumber: string): boolean {
  const key = normaliseOrderNumber(orderNumber);
  const { orderNumbers, perhaps } = claimsIn(`${orderNumber}, name@example.com`);
  return key !== '' && [...orderNumbers, ...perhaps].some((number) => normaliseOrderNumber(number) === key);
}

/** The message has a number and a fact beside it, whichever of the two either is. */
export const isWholeProof = ({ orderNumbers, perhaps, facts }: Claims): boolean =>
  [...orderNumbers, ...perhaps].some((number) => facts.some((fact) => fact !== number));

/**
 * A message with this many candidates is a guess at many doors at once, and counts as a failed try. A fact that is part
 * of another, as the parts of a phone number are, is not one of its own.
 */
export function isGuessing({ orderNumbers, facts }: Claims): boolean {
  if (orderNumbers.length > CANDIDATES_AT_MOST.orderNumbers) return true;
  if (facts.length > 2 * CANDIDATES_AT_MOST.facts) return true;
  const whole = facts.filter((fact) => !facts.some((other) => other !== fact && other.includes(fact)));
  return whole.length > CANDIDATES_AT_MOST.facts;
}

/** The strongest fact of this order that the claims hit; null when they hit none. */
export function prove(order: Order, facts: readonly string[]): Proof | null {
  const proofs = facts.map((fact) => proofOf(order, fact));
  return PROOFS.find((each) => proofs.includes(each)) ?? null;
}

/** Email addresses and phone numbers, right or wrong. */
export const strongFactsIn = ({ facts }: Pick<Claims, 'facts'>): string[] =>
  facts.filter((fact) => fact.includes('@') || fact.replace(/\D/g, '').length >= WHOLE_PHONE_DIGITS);

const PHONE_DIGITS_AT_LEAST = 4;

function proofOf({ buyer }: Order, fact: string): Proof | null {
  if (buyer.email !== null && plainEmail(fact) === plainEmail(buyer.email)) return 'email';
  const compact = normaliseOrderNumber(fact);
  if (compact === '') return null;
  if (buyer.postalCode !== null && plainPostalCode(fact) === plainPostalCode(buyer.postalCode))
    return 'postal_code';
  const digits = compact.replace(/\D/g, '');
  const known = (buyer.phone ?? '').replace(/\D/g, '');
  const isDigits = digits === compact && digits.length >= PHONE_DIGITS_AT_LEAST;
  if (!isDigits) return null;
  if (isSamePhone(fact, buyer.phone ?? '')) return 'phone_number';
  return known.endsWith(digits) ? 'phone' : null;
}

const plainEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Without the country before it, which some write and some do not: LV-1010. */
const plainPostalCode = (code: string): string =>
  normaliseOrderNumber(code).replace(/^[A-Z]{1,2}(?=\d{4,5}$)/, '');

const matches = (pattern: RegExp, text: string): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([found]) => found.trim())),
];

/** Any of these forms, with neither a letter nor a digit right before or after. */
function anyOf(flags: string, forms: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, flags);
}

/** The buyer named an order, right or wrong. A fact alone may be any word of a complaint. */
export const hasBegun = ({ failures, orderNumber }: Case['identification']): boolean =>
  failures > 0 || orderNumber !== null;
