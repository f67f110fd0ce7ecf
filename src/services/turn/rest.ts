import type { Clock } from '../../ports/clock.ts';

/**
 * Leaves something that keeps failing alone for a while: after `after` failures in a row, `mayTry` says no for `restMs`. Then
 * one is let through to find out, and its failure starts the next rest.
 */
export class Rest {
  readonly #options: { clock: Clock; after: number; restMs: number };
  #failures = 0;
  #until = 0;
  #finding = false;

  constructor(options: { clock: Clock; after: number; restMs: number }) {
    this.#options = options;
  }

  /** Whoever is told yes says afterwards how it went, by one of the other three. */
  mayTry(): boolean {
    if (this.#failures < this.#options.after) return true;
    if (this.#finding || this.#now() < this.#until) return false;
    this.#finding = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#finding = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#until = this.#now() + this.#options.restMs;
    this.#finding = false;
  }

  /** It was given up before it could succeed or fail. */
  abandoned(): void {
    this.#finding = false;
  }

  #now(): number {
    return this.#options.clock.now().getTime();
  }
}
