import type { ReviewFacts } from '../facts.ts';

interface Ranked {
  facts: ReviewFacts;
  points: number;
}

/** Behind every score: cases that there is nothing to score of. */
const NOTHING = Infinity;

const before = (a: Ranked, b: Ranked): number =>
  a.points === b.points
    ? Number(b.facts.openedAt > a.facts.openedAt) - Number(b.facts.openedAt < a.facts.openedAt)
    : a.points - b.points;

/** The cases with the lowest scores of all that it is shown, of one score the newest first, in the memory of twice as many as are kept. */
export class WorstFirst {
  readonly #keep: number;
  #ranked: Ranked[] = [];

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(facts: ReviewFacts, points: number | null): void {
    this.#ranked.push({ facts, points: points ?? NOTHING });
    if (this.#ranked.length >= 2 * this.#keep) this.#cut();
  }

  result(): ReviewFacts[] {
    this.#cut();
    return this.#ranked.map(({ facts }) => facts);
  }

  #cut(): void {
    this.#ranked = this.#ranked.toSorted(before).slice(0, this.#keep);
  }
}
