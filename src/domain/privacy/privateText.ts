/** What a text can hold that is somebody's own. */
export type PrivateKind = 'email' | 'card' | 'account' | 'number' | 'link' | 'address';

/** Streets as the six languages write them, each with what makes it an address: a house number after or before it. */
export const STREETS = [
  /\b\d{1,5}[A-Za-z]?(?:\s{1,3}[\p{Lu}][\p{L}'’.-]+){1,4}\s{1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|square|sq)\b\.?/giu,
  /\b(?:calle|c\/|avenida|avda?\.?|plaza|paseo|rua|travessa|praça|alameda|rue|avenue|boulevard|place|chemin|impasse|allée)\s[\p{L}'’.\s-]{2,40}?,?\s?(?:n[º°.]?\s?)?\d{1,5}[A-Za-z]?\b/giu,
  /\b\d{1,4}\s?(?:bis|ter)?,?\s{1,3}(?:rue|avenue|boulevard|place|chemin|impasse|allée)\s{1,3}[\p{L}'’ -]{2,40}/giu,
  /(?<![\p{L}-])[\p{Lu}][\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm)\s{0,3}\d{1,4}\s?[a-z]?\b/giu,
  /(?<!\p{L})(?:ул\.|улица|пр-т|проспект|пер\.|переулок|шоссе|наб\.|бульвар)[\p{L}\s.-]{2,40}?,?\s?(?:д\.?|дом)?\s?\d{1,4}[а-я]?(?:\s{0,2},?\s{0,2}(?:кв\.?|квартира|корп\.?)\s{0,2}\d{1,4})?/giu,
] as const;

const DOT = 'dot|punkt|punto|ponto|point|точка';
const AT = 'at|ät|arroba|arobase|собака';
const HOST = String.raw`[\p{L}\p{N}-]+`;

/** With its signs, or with the @ and the dots in words, as people write who know that addresses are looked for. */
export const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+(?:${[
    // A sign, or a word in brackets, is an @ whatever follows.
    String.raw`\s?(?:@|[([{<]\s?(?:${AT})\s?[)\]}>])\s?${HOST}(?:(?:\.|\s?[([{<]\s?(?:${DOT})\s?[)\]}>]\s?|\s(?:${DOT})\s)${HOST})+`,
    // A bare word is one where a dot in words follows, or the end of a host.
    String.raw`\s(?:${AT})\s${HOST}(?:\s(?:${DOT})\s${HOST})+`,
    String.raw`\s(?:${AT})\s${HOST}\.(?:com|net|org|info|eu|de|at|ch|es|mx|ar|pt|br|fr|be|ru|рф|uk|us|it|nl|pl)(?![\p{L}\p{N}])`,
  ].join('|')})`,
  'giu',
);
/** What people are called elsewhere. */
export const HANDLE = /(?<![\p{L}\p{N}@._%+'-])@[\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu;
/** A date behind words that say whose day it is. */
export const BIRTHDAY =
  /(?<=(?<!\p{L})(?:born(?: on)?|birth ?day|date of birth|dob|nacid[oa](?: el)?|fecha de nacimiento|nascid[oa](?: em)?|data de nascimento|née?(?: le)?|date de naissance|geboren(?: am)?|geburtsdatum|дата рождения|родил(?:ся|ась))(?: is| ist| es| é| est)?[:\s]{1,2})\d{1,4}[-./ ]\d{1,2}[-./ ]\d{2,4}/giu;
/** Up to three words with capitals behind words that give a name. */
export const GIVEN_NAME =
  /(?<=(?<!\p{L})(?:[Mm]y name is|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome é|[Mm]e chamo|[Jj]e m['’]appelle|[Mm]on nom est|[Ii]ch heiße|[Mm]ein [Nn]ame ist|[Мм]еня зовут)\s)\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}/gu;
export const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
export const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/gu;
/** A day is what a complaint is often about, and is nobody's number. */
const DAY = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/u;
/** Digits with what people put between them. Seven or more are a phone, a card, an order: all the same to a reader. */
export const LONG_NUMBER =
  /(?<![\p{L}\p{N}#])(?:\+|\()?\p{Nd}(?:[\s().\-/]{0,2}\p{Nd}){6,}(?![\p{L}\p{N}])/gu;
/** What may be a code: capitals and digits, in pieces joined by hyphens. */
export const CODE = /(?<![\p{L}\p{N}])[A-Z0-9]+(?:-[A-Z0-9]+)*(?![\p{L}\p{N}])/gu;
const FEWEST_DIGITS_OF_CODE = 4;

/** Letters and digits together, as orders and parcels are numbered: LP00123456789CN, LL-20931. */
export const isCode = (found: string): boolean =>
  /[A-Z]/u.test(found) && found.replace(/\D/gu, '').length >= FEWEST_DIGITS_OF_CODE;

/** A payment card, another long number, or null for a day. */
export function numberKind(found: string): 'card' | 'number' | null {
  if (DAY.test(found.trim())) return null;
  const digits = found.replace(/\P{Nd}/gu, '');
  return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits) ? 'card' : 'number';
}

/** The check digit of payment cards, ISO/IEC 7812-1. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** The check digits of a bank account, ISO 13616. */
export function passesMod97(found: string): boolean {
  const account = found.replace(/\s/gu, '');
  const digits = `${account.slice(4)}${account.slice(0, 4)}`.replace(/[A-Z]/gu, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}

/** One thing in a text that is somebody's own, as it is written there. */
export interface PrivateText {
  kind: PrivateKind;
  text: string;
}

/** Email addresses, bank accounts, payment cards, long numbers such as phones, and street addresses in a text. */
export function privateIn(text: string): PrivateText[] {
  const found: PrivateText[] = [];
  let rest = text;
  const take = (pattern: RegExp, kindOf: (match: string) => PrivateKind | null): void => {
    rest = rest.replace(pattern, (match: string) => {
      const kind = kindOf(match);
      if (kind === null) return match;
      found.push({ kind, text: match.trim() });
      return '\n'.repeat(match.length);
    });
  };
  take(EMAIL, () => 'email');
  take(IBAN, (match) => (passesMod97(match) ? 'account' : null));
  take(LONG_NUMBER, numberKind);
  for (const street of STREETS) take(street, () => 'address');
  return found;
}
