import { LRUCache } from 'lru-cache';
import type { Clock } from '../ports/clock.ts';

const MOST_KEYS = 20_000;

export interface RateLimitOptions {
  /** What comes back a second. */
  perSecond: number;
  /** What can be spent at once. */
  burst: number;
}

/** A bucket for each key: it holds `burst`, and fills again by `perSecond`. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #clock: Clock;
  /** By size and not by number: room for a number is taken at once, before anybody came. */
  readonly #buckets = new LRUCache<string, { left: number; at: number }>({
    maxSize: MOST_KEYS,
    sizeCalculation: () => 1,
  });

  constructor(options: RateLimitOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  /** Takes `cost`, and gives 0; or takes nothing, and gives the seconds until there is enough. */
  take(key: string, cost = 1): number {
    const wait = this.wait(key, cost);
    if (wait === 0) this.#buckets.set(key, { left: this.#left(key) - cost, at: this.#now() });
    return wait;
  }

  /** Seconds until `cost` can be taken; 0 when it can be now. Takes nothing. */
  wait(key: string, cost = 1): number {
    const left = this.#left(key);
    return left < cost ? Math.max(1, Math.ceil((cost - left) / this.#options.perSecond)) : 0;
  }

  #left(key: string): number {
    const { perSecond, burst } = this.#options;
    const bucket = this.#buckets.get(key);
    if (!bucket) return burst;
    return Math.min(burst, bucket.left + (Math.max(0, this.#now() - bucket.at) / 1000) * perSecond);
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
