import {
  BIRTHDAY,
  CODE,
  EMAIL,
  GIVEN_NAME,
  HANDLE,
  IBAN,
  isCode,
  LINK,
  LONG_NUMBER,
  numberKind,
  passesMod97,
  STREETS,
  type PrivateKind,
} from '../../domain/privacy/privateText.ts';

/** What a text was, and what stands in its place while it is away. */
const PLACE = /\[(?:email|card|account|number|link|address|name|handle|birthday) \d+\]/gu;

type Kind = PrivateKind | 'name' | 'handle' | 'birthday';

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
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${told.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
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
    put(HANDLE, 'handle');
    put(BIRTHDAY, 'birthday');
    put(GIVEN_NAME, 'name');
    put(IBAN, (found) => (passesMod97(found) ? 'account' : null));
    put(LONG_NUMBER, numberKind);
    put(CODE, (found) => (isCode(found) ? 'number' : null));
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
