/** What a text was, and what stands in its place while it is away. */
const PLACE = /\[(?:email|card|account|number|link|address|name) \d+\]/gu;

type Kind = 'email' | 'card' | 'account' | 'number' | 'link' | 'address' | 'name';

/** Streets as the six languages write them, each with what makes it an address: a house number after or before it. */
const STREETS = [
  /\b\d{1,5}[A-Za-z]?(?:\s+[\p{Lu}][\p{L}'’.-]+){1,4}\s+(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|square|sq)\b\.?/giu,
  /\b(?:calle|c\/|avenida|avda?\.?|plaza|paseo|rua|travessa|praça|alameda|rue|avenue|boulevard|place|chemin|impasse|allée)\s+[\p{L}'’. -]{2,40}?,?\s*(?:n[º°.]?\s*)?\d{1,5}[A-Za-z]?\b/giu,
  /\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|chemin|impasse|allée)\s+[\p{L}'’ -]{2,40}/giu,
  /\b[\p{Lu}][\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm)\s*\d{1,4}\s?[a-z]?\b/giu,
  /(?<!\p{L})(?:ул\.|улица|пр-т|проспект|пер\.|переулок|шоссе|наб\.|бульвар)\s*[\p{L}\s.-]{2,40}?,?\s*(?:д\.?|дом)?\s*\d{1,4}[а-я]?(?:\s*,?\s*(?:кв\.?|квартира|корп\.?)\s*\d{1,4})?/giu,
] as const;

const EMAIL = /[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/gu;
/** A day is what a complaint is often about, and is nobody's number. */
const DAY = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/u;
/** Digits with what people put between them. Seven or more are a phone, a card, an order: all the same to a reader. */
const LONG_NUMBER = /(?<![\p{L}\p{N}#])(?:\+|\()?\p{Nd}(?:[\s().\-/]{0,2}\p{Nd}){6,}(?![\p{L}\p{N}])/gu;
/** Letters and digits together, as orders and parcels are numbered: LP00123456789CN, LL-20931. */
const CODE =
  /\b(?=[A-Z0-9-]*\d[A-Z0-9-]*\d[A-Z0-9-]*\d[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*\b/gu;

/**
 * Keeps what a model does not need out of what it is sent, and puts it back into what it answers: email addresses, links,
 * payment cards and accounts, phones, order and tracking numbers, street addresses, and names that are known.
 *
 * One of these serves one call, so that the same text has the same place in everything that the call holds. It errs on the
 * side of hiding: a long number that was none of these costs a reading nothing.
 */
export class Masking {
  readonly #places = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();
  readonly #known: RegExp | null;

  /** `known` are texts that are personal because of who they belong to: names, a postal code. */
  constructor(known: readonly string[] = []) {
    const words = known.flatMap((each) => [each, ...each.split(/\s+/u)]).map((each) => each.trim());
    const told = [...new Set(words)].filter((each) => each.length >= 3).sort((a, b) => b.length - a.length);
    this.#known =
      told.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${told.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  }

  /** The text with everything private in its place's name. */
  mask(text: string): string {
    let masked = text.replace(PLACE, (place) => place.replace('[', '(').replace(']', ')'));
    const put = (pattern: RegExp, kind: Kind | ((found: string) => Kind | null)): void => {
      masked = masked.replace(pattern, (found: string) => {
        const it = typeof kind === 'string' ? kind : kind(found);
        return it === null ? found : this.#placeOf(found, it);
      });
    };
    put(EMAIL, 'email');
    put(LINK, 'link');
    put(IBAN, (found) => (passesMod97(found) ? 'account' : null));
    put(LONG_NUMBER, numberKind);
    put(CODE, 'number');
    for (const street of STREETS) put(street, 'address');
    if (this.#known) put(this.#known, 'name');
    return masked;
  }

  /** The text with everything back where its place's name stands. A place that was never made stays as it is. */
  restore(text: string): string {
    return text.replace(PLACE, (place) => this.#texts.get(place) ?? place);
  }

  /** The places in a text, so that whoever sent some can see that all of them came back and no other. */
  static placesIn(text: string): string[] {
    return (text.match(PLACE) ?? []).sort();
  }

  #placeOf(text: string, kind: Kind): string {
    const key = text.toLowerCase();
    const known = this.#places.get(key);
    if (known) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    const place = `[${kind} ${count}]`;
    this.#counts.set(kind, count);
    this.#places.set(key, place);
    this.#texts.set(place, text);
    return place;
  }
}

function numberKind(found: string): Kind | null {
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
function passesMod97(found: string): boolean {
  const account = found.replace(/\s/gu, '');
  const digits = `${account.slice(4)}${account.slice(0, 4)}`.replace(/[A-Z]/gu, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
