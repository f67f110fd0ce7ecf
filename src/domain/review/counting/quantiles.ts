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
  /** How many values fell within each, the lowest first, once there are too many to keep; those below 1 in the first. */
  #buckets: number[] | null = null;
  #count = 0;

  constructor(exact = EXACT) {
    this.#exact = exact;
  }

  add(value: number): void {
    this.#count += 1;
    if (this.#buckets) drop(value, this.#buckets);
    else this.#values.push(value);
    if (this.#values.length > this.#exact) {
      this.#buckets = [];
      for (const each of this.#values) drop(each, this.#buckets);
      this.#values = [];
    }
  }

  /** Takes in all that one of the same exactness has, with the same result as if each value had been added here. */
  merge(other: Quantiles): void {
    for (const value of other.#values) this.add(value);
    if (!other.#buckets) return;
    const buckets = (this.#buckets ??= []);
    for (const value of this.#values) drop(value, buckets);
    this.#values = [];
    for (const [bucket, count = 0] of other.#buckets.entries())
      buckets[bucket] = (buckets[bucket] ?? 0) + count;
    this.#count += other.#count;
  }

  /** The smallest value that `share` (0 to 1) of all values do not pass; null without values. */
  at(share: number): number | null {
    if (this.#count === 0) return null;
    const rank = Math.max(1, Math.ceil(share * this.#count));
    if (!this.#buckets) return this.#values.toSorted((a, b) => a - b)[rank - 1] ?? null;
    let passed = 0;
    const bucket = this.#buckets.findIndex((count: number | undefined) => (passed += count ?? 0) >= rank);
    return bucket <= 0 ? 0 : Math.round(Math.exp((bucket - 0.5) * RATIO));
  }
}

function drop(value: number, buckets: number[]): void {
  const bucket = value < 1 ? 0 : Math.floor(Math.log(value) / RATIO) + 1;
  buckets[bucket] = (buckets[bucket] ?? 0) + 1;
}
