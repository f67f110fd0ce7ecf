export interface RepeatingOptions {
  /** One piece of work; it may reject. */
  run: () => unknown;
  /** Told of every run that rejected. */
  onError: (error: unknown) => void;
  /** From the end of one run to the begin of the next, in ms; asked anew after each where it changes. */
  everyMs: number | (() => number);
  /** From the start to the first run, in ms; 0 unless told. */
  firstAfterMs?: number;
}

/** After failures in a row the wait doubles, up to so many times as long. */
const LONGEST_BACKOFF = 8;

/**
 * Does the same work again and again in the background: never twice at once, less often while it fails, and not at all
 * after `stop`. It keeps no process alive by itself.
 */
export class Repeating {
  readonly #options: RepeatingOptions;
  #timer: NodeJS.Timeout | null = null;
  /** When it runs out, by `performance.now()`. */
  #dueAt = 0;
  #running: Promise<void> | null = null;
  #started = false;
  #isNudged = false;
  #failures = 0;

  constructor(options: RepeatingOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    const { firstAfterMs = 0 } = this.#options;
    if (firstAfterMs === 0) this.#begin();
    else this.#wait(firstAfterMs);
  }

  /** Runs at once; where a run is under way, once more right after it, since it may not have seen what is new. Nothing while stopped. */
  nudge(): void {
    if (!this.#started) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#isNudged = this.#running !== null;
    if (!this.#isNudged) this.#begin();
  }

  /** The wait that changes has become shorter: the one under way ends no later than one that began now. */
  hasten(): void {
    if (this.#timer === null || this.#running || performance.now() + this.#restMs() >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#wait(this.#restMs());
  }

  /** Resolves once the run under way, if there is one, has ended; there is none after it. */
  async stop(): Promise<void> {
    this.#started = false;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#running;
  }

  #wait(ms: number): void {
    this.#dueAt = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#begin();
    }, ms);
    this.#timer.unref();
  }

  #begin(): void {
    this.#isNudged = false;
    this.#running = this.#once().finally(() => {
      this.#running = null;
      if (!this.#started) return;
      this.#wait(this.#isNudged ? 0 : this.#restMs());
    });
  }

  #restMs(): number {
    const { everyMs } = this.#options;
    const wait = typeof everyMs === 'number' ? everyMs : everyMs();
    return wait * Math.min(2 ** this.#failures, LONGEST_BACKOFF);
  }

  async #once(): Promise<void> {
    try {
      await this.#options.run();
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      this.#options.onError(error);
    }
  }
}
