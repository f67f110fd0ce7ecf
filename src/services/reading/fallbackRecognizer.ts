import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { UnreadableReading, type UnreadableBecause } from '../../ports/unreadableReading.ts';
import { untilAborted } from '../../ports/untilAborted.ts';

/** Why the second recognizer read a message; `resting` when the first was not even asked, `failed` when it gave no reason. */
export type FallbackBecause = UnreadableBecause | 'resting' | 'failed';

export interface FallbackRecognizerOptions {
  first: Recognizer;
  /** Takes over; should need no network and no time. */
  second: Recognizer;
  /** What `first` may take for a message, in ms. */
  budgetMs: number;
  /** How often in a row `first` may fail before it is left alone for a while; 3 by default. */
  failuresBeforeRest?: number;
  /** How long it is left alone, in ms; 30,000 by default. */
  restMs?: number;
  /** Told of each failure of `first`, for the log. */
  onFailure?: (because: FallbackBecause, error: unknown) => void;
}

/**
 * What does not open the circuit. What `first` made of the message itself says nothing about the next one: a buyer cannot switch
 * it off for everybody. Of the limits, one is over in a moment, and the other only tomorrow.
 */
const NO_FAULTS: readonly FallbackBecause[] = [
  'refused',
  'truncated',
  'empty',
  'not_json',
  'wrong_shape',
  'busy',
  'over_budget',
];

/** The caller gave up before it could succeed or fail. */
class GivenUp extends Error {}

/**
 * Reads with `first` and, when that fails or takes longer than its budget, with `second`; the reading says so in
 * `readBy.insteadOf`. A buyer waits for `first` no longer than the budget, even when it ignores its signal.
 *
 * Rejects when the caller's own signal aborts, with its reason, and when `second` fails as well, with that failure.
 */
export class FallbackRecognizer implements Recognizer {
  readonly name: string;
  readonly #options: FallbackRecognizerOptions;
  readonly #breaker: CircuitBreakerPolicy;

  constructor(options: FallbackRecognizerOptions) {
    this.name = `${options.first.name}, else ${options.second.name}`;
    this.#options = options;
    const isFault = (error: Error): boolean =>
      !(error instanceof GivenUp) && !NO_FAULTS.includes(becauseOf(error));
    this.#breaker = circuitBreaker(handleWhen(isFault), {
      halfOpenAfter: options.restMs ?? 30_000,
      breaker: new ConsecutiveBreaker(options.failuresBeforeRest ?? 3),
    });
  }

  async warmUp(): Promise<void> {
    await Promise.all([this.#options.first.warmUp?.(), this.#options.second.warmUp?.()]);
  }

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    signal.throwIfAborted();
    // While one finds out whether it is back, the others do not wait for that.
    if (this.#breaker.state === CircuitState.HalfOpen) return this.#readSecond(message, signal, 'resting');
    const budget = AbortSignal.timeout(this.#options.budgetMs);
    try {
      return await this.#breaker.execute(() => this.#readFirst(message, signal, budget));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof BrokenCircuitError) return await this.#readSecond(message, signal, 'resting');
      const because = budget.aborted ? 'timed_out' : becauseOf(error);
      this.#options.onFailure?.(because, error);
      return await this.#readSecond(message, signal, because, error);
    }
  }

  async #readFirst(message: MessageToRead, signal: AbortSignal, budget: AbortSignal): Promise<Reading> {
    const either = AbortSignal.any([signal, budget]);
    try {
      return await untilAborted(this.#options.first.read(message, either), either);
    } catch (error) {
      throw signal.aborted ? new GivenUp() : error;
    }
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
