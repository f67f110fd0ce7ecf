import type { Order } from './order.ts';
import { normaliseOrderNumber } from './orderNumber.ts';

/** What a message offers as proof of an order: numbers it may have, and facts that may be known to it. */
export interface Claims {
  orderNumbers: string[];
  facts: string[];
}

export type Proof = 'email' | 'phone' | 'postal_code';

/** More candidates than these in one message are guessing, not proving. */
export const CANDIDATES_AT_MOST = { orderNumbers: 3, facts: 4 } as const;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const ORDER_NUMBER = /\b(?:[A-Z]{1,4}[-\s]?)?\d(?:[\s-]?\d){7,23}\b/giu;
/** A postal code or the end of a phone number: a short run of letters and digits with at least one digit. */
const SHORT_FACT =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{3,6}(?:[\s-]\d{2,4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\+?\d[\d\s()-]{5,16}\d)(?![\p{L}\p{N}])/giu;

/** Finds order numbers, email addresses, postal codes and phone digits in what a buyer wrote. */
export function claimsIn(text: string): Claims {
  const emails = matches(EMAIL, text);
  const withoutEmails = text.replace(EMAIL, ' ');
  const orderNumbers = matches(ORDER_NUMBER, withoutEmails);
  const rest = withoutEmails.replace(ORDER_NUMBER, ' ');
  const phones = orderNumbers.filter((number) => normaliseOrderNumber(number).length <= 13);
  return { orderNumbers, facts: [...emails, ...matches(SHORT_FACT, rest), ...phones] };
}

/** A message with this many candidates is a guess at many doors at once, and counts as a failed try. */
export const isGuessing = ({ orderNumbers, facts }: Claims): boolean =>
  orderNumbers.length > CANDIDATES_AT_MOST.orderNumbers || facts.length > CANDIDATES_AT_MOST.facts;

/** Which fact of this order the claims hit; null when none does. */
export function prove(order: Order, facts: readonly string[]): Proof | null {
  for (const fact of facts) {
    const proof = proofOf(order, fact);
    if (proof) return proof;
  }
  return null;
}

const PHONE_DIGITS_AT_LEAST = 4;

function proofOf({ buyer }: Order, fact: string): Proof | null {
  if (buyer.email !== null && fact.trim().toLowerCase() === buyer.email.trim().toLowerCase()) return 'email';
  const compact = normaliseOrderNumber(fact);
  if (compact === '') return null;
  if (buyer.postalCode !== null && compact === normaliseOrderNumber(buyer.postalCode)) return 'postal_code';
  const digits = compact.replace(/\D/g, '');
  const known = (buyer.phone ?? '').replace(/\D/g, '');
  const isDigits = digits === compact && digits.length >= PHONE_DIGITS_AT_LEAST;
  return isDigits && known.length >= digits.length && known.endsWith(digits) ? 'phone' : null;
}

const matches = (pattern: RegExp, text: string): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([found]) => found.trim())),
];
