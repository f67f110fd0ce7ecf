const EXACT = 10_000;
/** Each bucket reaches 1 % further than the one before it. */
const RATIO = Math.log(1.01);

/**
 * Medians and other quantiles of numbers from 0 on, in bounded memory: exact for the first 10,000, and within half a percent
 * from then on, when no more is kept than how many fell within each 1 % of the scale.
 */
export class Quantiles {
  readonly #exact: number;
  #values: number[] = [];
  #buckets: Map<number, number> | null = null;
  #count = 0;

  constructor(exact = EXACT) {
    this.#exact = exact;
  }

  get count(): number {
    return this.#count;
  }

  add(value: number): void {
    this.#count += 1;
    if (this.#buckets) this.#drop(value, this.#buckets);
    else this.#values.push(value);
    if (this.#values.length > this.#exact) {
      const buckets = new Map<number, number>();
      for (const each of this.#values) this.#drop(each, buckets);
      this.#values = [];
      this.#buckets = buckets;
    }
  }

  /** The smallest value that `share` (0 to 1) of all values do not pass; null without values. */
  at(share: number): number | null {
    if (this.#count === 0) return null;
    const rank = Math.max(1, Math.ceil(share * this.#count));
    if (!this.#buckets) return this.#values.toSorted((a, b) => a - b)[rank - 1] ?? null;
    let passed = 0;
    for (const [bucket, count] of [...this.#buckets].toSorted(([a], [b]) => a - b)) {
      passed += count;
      if (passed >= rank) return bucket < 0 ? 0 : Math.round(Math.exp((bucket + 0.5) * RATIO));
    }
    return null;
  }

  #drop(value: number, buckets: Map<number, number>): void {
    const bucket = value < 1 ? -1 : Math.floor(Math.log(value) / RATIO);
    buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
  }
}
