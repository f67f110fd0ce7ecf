/** How often it is asked what other processes wrote, in ms: while something goes on, while somebody waits for it, and otherwise. */
const LIVELY_MS = 1_000;
const AWAITED_MS = 1_500;
const QUIET_MS = 5_000;
const LIVELY_FOR_MS = 30_000;

export interface NewsPaceOptions {
  /** Whether somebody waits for what comes next. */
  isAwaited?: () => boolean;
  /** While nothing goes on and nobody waits, in ms; 5,000 unless told. */
  quietMs?: number;
}

/** How often to look for news: what nobody writes need not be asked for each second. */
export class NewsPace {
  readonly #options: NewsPaceOptions;
  #newsAt = -Infinity;

  constructor(options: NewsPaceOptions = {}) {
    this.#options = options;
  }

  /** Something changed just now, by whichever process. */
  news(): void {
    this.#newsAt = performance.now();
  }

  /** From one look to the next, in ms. */
  get everyMs(): number {
    const { isAwaited, quietMs = QUIET_MS } = this.#options;
    if (performance.now() - this.#newsAt < LIVELY_FOR_MS) return LIVELY_MS;
    return isAwaited?.() === true ? AWAITED_MS : quietMs;
  }
}
