import { Semaphore } from 'async-mutex';

export interface EachOnceOptions {
  /** How many are under way at once. */
  atOnce: number;
  /** How long one may take, its wait for its turn not counted, in ms. */
  withinMs: number;
  /** Hears of each that failed; not of those that a stop cut short. */
  onError: (error: unknown) => void;
}

/** So many are remembered; what was begun longer ago may be begun again. */
const REMEMBERED = 10_000;

/** Work beside the turns, each piece begun once in a process however often it is asked for. */
export class EachOnce {
  readonly #options: EachOnceOptions;
  readonly #turns: Semaphore;
  readonly #begun = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(options: EachOnceOptions) {
    this.#options = options;
    this.#turns = new Semaphore(options.atOnce);
  }

  /** Begins the work of this key, unless it was begun before. Its signal aborts when its time is over or at a stop. */
  begin(key: string, work: (signal: AbortSignal) => Promise<void>): void {
    if (this.#begun.has(key) || this.#stop.signal.aborted) return;
    const [oldest] = this.#begun;
    if (this.#begun.size >= REMEMBERED && oldest !== undefined) this.#begun.delete(oldest);
    this.#begun.add(key);
    const done = this.#turns
      .runExclusive(async () => {
        this.#stop.signal.throwIfAborted();
        await work(AbortSignal.any([this.#stop.signal, AbortSignal.timeout(this.#options.withinMs)]));
      })
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) this.#options.onError(error);
      })
      .finally(() => {
        this.#running.delete(done);
      });
    this.#running.add(done);
  }

  /** Settles once nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Cuts short what is under way, and begins nothing more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.idle();
  }
}
