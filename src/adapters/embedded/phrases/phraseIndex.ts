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

/** Texts of which it is kept what may be found in them: a message, and what is left of it when a part was understood. */
const TEXTS_KEPT = 12;
/** Beginnings of words of which it is kept what may begin there; those of everyday words come again and again. */
const OPENINGS_KEPT = 4_000;

/** Which alternatives of a matcher may begin where a word does, by matcher. */
type Opening = ReadonlyMap<number, number[]>;

/** What may be found in a text: where it opens in which way, and what of that was asked for so far. */
interface Openings {
  places: ReadonlyMap<Opening, number[]>;
  candidates: Map<number, Candidate[]>;
}

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
  readonly #texts = new LRUCache<string, Openings>({ max: TEXTS_KEPT });

  /** A matcher of these patterns: of several that match at one place, the first counts. */
  matcher(patterns: readonly string[]): PhraseMatcher {
    const matcher = this.#matchers++;
    this.#openings.clear();
    this.#texts.clear();
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

  /** What of a matcher may be found in a text, by place and then in order. */
  candidates(text: string, matcher: number): readonly Candidate[] {
    const openings = this.#openingsOf(text);
    const known = openings.candidates.get(matcher);
    if (known) return known;
    // In plain loops: it is done some hundred times for each text.
    const found: Candidate[] = [];
    for (const [opening, indices] of openings.places) {
      const orders = opening.get(matcher);
      if (orders) for (const index of indices) for (const order of orders) found.push({ index, order });
    }
    found.sort((a, b) => a.index - b.index);
    openings.candidates.set(matcher, found);
    return found;
  }

  #openingsOf(text: string): Openings {
    const known = this.#texts.get(text);
    if (known) return known;
    const places = new Map<Opening, number[]>();
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1))
      added(places, this.#opening(text.slice(space + 1, space + 1 + this.#longest)), space + 1);
    const openings = { places, candidates: new Map<number, Candidate[]>() };
    this.#texts.set(text, openings);
    return openings;
  }

  #opening(start: string): Opening {
    const known = this.#openings.get(start);
    if (known) return known;
    const opening = new Map<number, number[]>();
    const begun = [...this.#anywhere];
    for (let length = 1; length <= start.length; length++)
      begun.push(...(this.#beginnings.get(start.slice(0, length)) ?? []));
    for (const { matcher, order } of begun.toSorted((a, b) => a.order - b.order))
      added(opening, matcher, order);
    this.#openings.set(start, opening);
    return opening;
  }
}

/** One pattern of a matcher. */
interface Alternative {
  matcher: number;
  order: number;
}

interface Candidate {
  index: number;
  order: number;
}

function added<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

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
  *matches(text: string): Generator<Found> {
    let from = 0;
    for (const { index, order } of this.#index.candidates(text, this.#id)) {
      if (index < from) continue;
      const phrase = this.#at(text, index, order);
      if (phrase === null) continue;
      yield { 0: phrase, index };
      from = index + Math.max(1, phrase.length);
    }
  }

  #at(text: string, index: number, order: number): string | null {
    const way = this.#ways[order];
    if (!way) return null;
    way.compiled ??= new RegExp(`(?:${way.pattern})(?= )`, 'y');
    way.compiled.lastIndex = index;
    return way.compiled.exec(text)?.[0] ?? null;
  }
}
