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
  readonly #buckets = new LRUCache<string, { left: number; at: number }>({ max: MOST_KEYS });

  constructor(options: RateLimitOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  /** Takes `cost`, and gives 0; or takes nothing, and gives the seconds until there is enough. */
  take(key: string, cost = 1): number {
    const { perSecond, burst } = this.#options;
    const at = this.#clock.now().getTime();
    const bucket = this.#buckets.get(key) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond);
    if (left < cost) return Math.max(1, Math.ceil((cost - left) / perSecond));
    this.#buckets.set(key, { left: left - cost, at });
    return 0;
  }
}
