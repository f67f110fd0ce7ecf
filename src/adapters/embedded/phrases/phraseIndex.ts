import { LRUCache } from 'lru-cache';
import { beginningsOf } from './beginnings.ts';

/** A phrase that a text says, and where it stands. */
export interface Found {
  0: string;
  index: number;
}

/** One way to write a phrase; its pattern is made when it is first tried. */
interface Way {
  pattern: string;
  compiled: RegExp | null;
}

/**
 * Letters of the texts of which it is kept what is found in them. Of one message some twenty texts are asked about, what is left of it
 * when a part was understood and what the bot said before it, and each of them many hundred times.
 */
const LETTERS_KEPT = 20_000;
/** Beginnings of words of which it is kept what may begin there; those of everyday words come again and again. */
const OPENINGS_KEPT = 4_000;

/** Which alternatives may begin where a word does, by matcher. */
type Opening = readonly { matcher: number; orders: readonly number[] }[];

/** What of a matcher may be found in a text, and what is; null until somebody asks. */
interface Places {
  /** By place and then in order: each place with the order of the alternative behind it, since a pair of its own for each costs more. */
  candidates: number[];
  found: readonly Found[] | null;
}

/** The places in a text, by matcher: most have none. */
type TextPlaces = ReadonlyMap<number, Places>;

/**
 * Where the phrases of a language may begin in a text: each by its first letters, all of them looked up at once. A language has
 * thousands of phrases and a message says a few; to try each pattern at each word is most of what a reading costs.
 */
export class PhraseIndex {
  readonly #beginnings = new Map<string, Alternative[]>();
  /** Those that may begin anyhow. */
  readonly #anywhere: Alternative[] = [];
  #longest = 0;
  #matchers = 0;
  readonly #openings = new LRUCache<string, Opening>({ max: OPENINGS_KEPT });
  readonly #texts = new LRUCache<string, TextPlaces>({
    maxSize: LETTERS_KEPT,
    sizeCalculation: (_, text) => text.length + 1,
  });
  /** The text that was asked about last, which is asked about some hundred times in a row. */
  #last: { text: string; places: TextPlaces } | null = null;

  /** A matcher of these patterns: of several that match at one place, the first counts. */
  matcher(patterns: readonly string[]): PhraseMatcher {
    const matcher = this.#matchers++;
    this.#openings.clear();
    this.#texts.clear();
    this.#last = null;
    patterns.forEach((pattern, order) => {
      const beginnings = beginningsOf(pattern);
      if (beginnings === null) this.#anywhere.push({ matcher, order });
      for (const beginning of beginnings ?? []) {
        this.#longest = Math.max(this.#longest, beginning.length);
        added(this.#beginnings, beginning, { matcher, order });
      }
    });
    return new PhraseMatcher(this, matcher, patterns);
  }

  /** Where something may be found in a text. */
  placesIn(text: string): TextPlaces {
    if (this.#last?.text === text) return this.#last.places;
    const places = this.#texts.get(text) ?? this.#lookedUp(text);
    this.#last = { text, places };
    return places;
  }

  #lookedUp(text: string): TextPlaces {
    const places = new Map<number, Places>();
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      const index = space + 1;
      for (const { matcher, orders } of this.#opening(text.slice(index, index + this.#longest))) {
        const known = places.get(matcher) ?? { candidates: [], found: null };
        if (known.candidates.length === 0) places.set(matcher, known);
        for (const order of orders) known.candidates.push(index, order);
      }
    }
    this.#texts.set(text, places);
    return places;
  }

  #opening(start: string): Opening {
    const known = this.#openings.get(start);
    if (known) return known;
    const orders = new Map<number, number[]>();
    const begun = [...this.#anywhere];
    for (let length = 1; length <= start.length; length++)
      begun.push(...(this.#beginnings.get(start.slice(0, length)) ?? []));
    for (const { matcher, order } of begun.toSorted((a, b) => a.order - b.order))
      added(orders, matcher, order);
    const opening = Array.from(orders, ([matcher, own]) => ({ matcher, orders: own }));
    this.#openings.set(start, opening);
    return opening;
  }
}

/** One pattern of a matcher. */
interface Alternative {
  matcher: number;
  order: number;
}

function added<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

const NOTHING: readonly Found[] = [];

/** Finds the phrases of one list in normalised texts, as one pattern of all of them would. */
export class PhraseMatcher {
  readonly #index: PhraseIndex;
  readonly #id: number;
  readonly #ways: Way[];

  constructor(index: PhraseIndex, id: number, patterns: readonly string[]) {
    this.#index = index;
    this.#id = id;
    this.#ways = patterns.map((pattern) => ({ pattern, compiled: null }));
  }

  /** From left to right, none in another. */
  matches(text: string): readonly Found[] {
    const places = this.#index.placesIn(text).get(this.#id);
    if (!places) return NOTHING;
    places.found ??= this.#found(text, places.candidates);
    return places.found;
  }

  #found(text: string, candidates: readonly number[]): Found[] {
    const found: Found[] = [];
    let from = 0;
    for (let at = 0; at < candidates.length; at += 2) {
      const [index = 0, order = 0] = [candidates[at], candidates[at + 1]];
      if (index < from) continue;
      const phrase = this.#at(text, index, order);
      if (phrase === null) continue;
      found.push({ 0: phrase, index });
      from = index + Math.max(1, phrase.length);
    }
    return found;
  }

  #at(text: string, index: number, order: number): string | null {
    const way = this.#ways[order];
    if (!way) return null;
    way.compiled ??= new RegExp(`(?:${way.pattern})(?= )`, 'y');
    way.compiled.lastIndex = index;
    return way.compiled.exec(text)?.[0] ?? null;
  }
}
