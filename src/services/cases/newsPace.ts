/** How often it is asked what other processes wrote, in ms: while something goes on, and otherwise. */
const LIVELY_MS = 1_000;
const QUIET_MS = 5_000;
const LIVELY_FOR_MS = 30_000;

/** How often to look for news: what nobody writes need not be asked for each second. */
export class NewsPace {
  #newsAt = -Infinity;

  /** Something changed just now, by whichever process. */
  news(): void {
    this.#newsAt = performance.now();
  }

  /** From one look to the next, in ms. */
  get everyMs(): number {
    return performance.now() - this.#newsAt < LIVELY_FOR_MS ? LIVELY_MS : QUIET_MS;
  }
}
