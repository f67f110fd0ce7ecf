import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { Clock } from '../../ports/clock.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { UnreadableReading, type UnreadableBecause } from '../../ports/unreadableReading.ts';
import { Rest } from '../turn/rest.ts';

/** Why the second recognizer read a message; `resting` when the first was not even asked, `failed` when it gave no reason. */
export type FallbackBecause = UnreadableBecause | 'resting' | 'failed';

export interface FallbackRecognizerOptions {
  first: Recognizer;
  /** Takes over; should need no network and no time. */
  second: Recognizer;
  /** What `first` may take for a message, in ms. */
  budgetMs: number;
  clock: Clock;
  /** How often in a row `first` may fail before it is left alone for a while; 3 by default. */
  failuresBeforeRest?: number;
  /** How long it is left alone, in ms; 30,000 by default. */
  restMs?: number;
  /** Told of each failure of `first`, for the log. */
  onFailure?: (because: FallbackBecause, error: unknown) => void;
}

/** What `first` made of the message itself says nothing about the next one: a buyer cannot switch it off for everybody. */
const OF_THE_MESSAGE: readonly FallbackBecause[] = [
  'refused',
  'truncated',
  'empty',
  'not_json',
  'wrong_shape',
];

/** Neither is a fault of the model: the one is over in a moment, and the other only tomorrow. */
const OF_THE_LIMITS: readonly FallbackBecause[] = ['busy', 'over_budget'];

/**
 * Reads with `first` and, when that fails or takes longer than its budget, with `second`; the reading says so in
 * `readBy.insteadOf`. A buyer waits for `first` no longer than the budget, even when it ignores its signal.
 *
 * Rejects when the caller's own signal aborts, with its reason, and when `second` fails as well, with that failure.
 */
export class FallbackRecognizer implements Recognizer {
  readonly name: string;
  readonly #options: FallbackRecognizerOptions;
  readonly #rest: Rest;

  constructor(options: FallbackRecognizerOptions) {
    this.name = `${options.first.name}, else ${options.second.name}`;
    this.#options = options;
    this.#rest = new Rest({
      clock: options.clock,
      after: options.failuresBeforeRest ?? 3,
      restMs: options.restMs ?? 30_000,
    });
  }

  async warmUp(): Promise<void> {
    await Promise.all([this.#options.first.warmUp?.(), this.#options.second.warmUp?.()]);
  }

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    signal.throwIfAborted();
    if (!this.#rest.mayTry()) return this.#readSecond(message, signal, 'resting');

    const budget = new AbortController();
    const timer = setTimeout(() => {
      budget.abort(new UnreadableReading('timed_out', `${this.#options.budgetMs} ms were over`));
    }, this.#options.budgetMs);
    try {
      const reading = await this.#readFirst(message, AbortSignal.any([signal, budget.signal]));
      this.#rest.succeeded();
      return reading;
    } catch (error) {
      if (signal.aborted) {
        this.#rest.abandoned();
        throw signal.reason;
      }
      const because = budget.signal.aborted ? 'timed_out' : becauseOf(error);
      if (OF_THE_LIMITS.includes(because)) this.#rest.abandoned();
      else if (OF_THE_MESSAGE.includes(because)) this.#rest.succeeded();
      else this.#rest.failed();
      this.#options.onFailure?.(because, error);
      return await this.#readSecond(message, signal, because, error);
    } finally {
      clearTimeout(timer);
    }
  }

  #readFirst(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(asError(signal.reason));
      });
      this.#options.first.read(message, signal).then(resolve, reject);
    });
  }

  async #readSecond(
    message: MessageToRead,
    signal: AbortSignal,
    because: FallbackBecause,
    error?: unknown,
  ): Promise<Reading> {
    const reading = await this.#options.second.read(message, signal);
    const insteadOf = { recognizer: this.#options.first.name, because };
    const use = error instanceof UnreadableReading ? error.use : null;
    return { ...reading, readBy: { ...reading.readBy, insteadOf, ...(use ? { use } : {}) } };
  }
}

function becauseOf(error: unknown): FallbackBecause {
  return error instanceof UnreadableReading ? error.because : 'failed';
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}
