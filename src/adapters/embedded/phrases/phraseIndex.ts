import { beginningsOf } from './beginnings.ts';

/** A phrase that a text says, and where it stands. */
export interface Found {
  0: string;
  index: number;
}

/** One way to write a phrase; its pattern is made when it is first tried. */
interface Alternative {
  pattern: string;
  compiled: RegExp | null;
}

/** Texts of which it is kept what may be found in them: a message, and what is left of it when a part was understood. */
const TEXTS_KEPT = 12;

/**
 * Where the phrases of a language may begin in a text: each by its first letters, all of them looked up at once. A language has
 * thousands of phrases and a message says a few; to try each pattern at each word is most of what a reading costs.
 */
export class PhraseIndex {
  readonly #beginnings = new Map<string, number[]>();
  /** Those that may begin anyhow. */
  readonly #anywhere: number[] = [];
  readonly #places: { matcher: number; order: number }[] = [];
  #longest = 0;
  #matchers = 0;
  readonly #texts = new Map<string, ReadonlyMap<number, Candidate[]>>();

  /** A matcher of these patterns: of several that match at one place, the first counts. */
  matcher(patterns: readonly string[]): PhraseMatcher {
    const matcher = this.#matchers++;
    patterns.forEach((pattern, order) => {
      const place = this.#places.push({ matcher, order }) - 1;
      const beginnings = beginningsOf(pattern);
      if (beginnings === null) this.#anywhere.push(place);
      for (const beginning of beginnings ?? []) {
        this.#longest = Math.max(this.#longest, beginning.length);
        const known = this.#beginnings.get(beginning);
        if (known) known.push(place);
        else this.#beginnings.set(beginning, [place]);
      }
    });
    return new PhraseMatcher(this, matcher, patterns);
  }

  /** What of a matcher may be found in a text, by place and then in order. */
  candidates(text: string, matcher: number): readonly Candidate[] {
    return this.#candidatesIn(text).get(matcher) ?? NONE;
  }

  #candidatesIn(text: string): ReadonlyMap<number, Candidate[]> {
    const known = this.#texts.get(text);
    if (known) return known;
    const found = this.#find(text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size >= TEXTS_KEPT && oldest !== undefined) this.#texts.delete(oldest);
    this.#texts.set(text, found);
    return found;
  }

  #find(text: string): Map<number, Candidate[]> {
    const found = new Map<number, Candidate[]>();
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      const index = space + 1;
      for (const place of this.#anywhere) this.#add(found, index, place);
      for (let length = 1; length <= this.#longest && index + length <= text.length; length++) {
        const places = this.#beginnings.get(text.slice(index, index + length));
        if (places) for (const place of places) this.#add(found, index, place);
      }
    }
    return found;
  }

  #add(found: Map<number, Candidate[]>, index: number, place: number): void {
    const at = this.#places[place];
    if (!at) return;
    const candidate = { index, order: at.order };
    const known = found.get(at.matcher);
    if (!known) found.set(at.matcher, [candidate]);
    else insert(known, candidate);
  }
}

interface Candidate {
  index: number;
  order: number;
}

const NONE: readonly Candidate[] = [];

/** Behind those of earlier places and of lower order, of which there are few at one place. */
function insert(candidates: Candidate[], candidate: Candidate): void {
  let at = candidates.length;
  for (; at > 0; at--) {
    const before = candidates[at - 1];
    if (!before || before.index < candidate.index || before.order <= candidate.order) break;
  }
  candidates.splice(at, 0, candidate);
}

/** Finds the phrases of one list in normalised texts, as one pattern of all of them would. */
export class PhraseMatcher {
  readonly #index: PhraseIndex;
  readonly #id: number;
  readonly #alternatives: Alternative[];

  constructor(index: PhraseIndex, id: number, patterns: readonly string[]) {
    this.#index = index;
    this.#id = id;
    this.#alternatives = patterns.map((pattern) => ({ pattern, compiled: null }));
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
    const alternative = this.#alternatives[order];
    if (!alternative) return null;
    alternative.compiled ??= new RegExp(`(?:${alternative.pattern})(?= )`, 'y');
    alternative.compiled.lastIndex = index;
    return alternative.compiled.exec(text)?.[0] ?? null;
  }
}
