import type { ModelUse } from '../../domain/vocabulary/modelUse.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelBudget } from '../../ports/modelBudget.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { Repeating } from '../background/repeating.ts';

/** What one process spent since it last said so. */
interface Spent {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  micros: number;
}

const NOTHING: Spent = { calls: 0, inputTokens: 0, outputTokens: 0, micros: 0 };

const add = (total: Spent, more: Spent): Spent => ({
  calls: total.calls + more.calls,
  inputTokens: total.inputTokens + more.inputTokens,
  outputTokens: total.outputTokens + more.outputTokens,
  micros: total.micros + more.micros,
});

const WRITE_EVERY_MS = 2_000;

interface Dependencies {
  store: CaseStore;
  clock: Clock;
  /** In millionths of the unit that prices are in; null for no limit. */
  limitMicros: number | null;
  onError: (error: unknown) => void;
}

/**
 * What language models cost in a day (UTC), over all processes and restarts, and the day's limit. Each process adds up what
 * it spends and writes that every two seconds, off the path of any turn; so the limit may be passed by what is under way
 * and by two seconds of the other processes, and by no more.
 */
export class ModelSpend implements ModelBudget {
  readonly #streams: FoldedStreams<Spent, Spent>;
  readonly #deps: Dependencies;
  #day: string;
  #known = NOTHING;
  #unwritten = NOTHING;
  readonly #writes: Repeating;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: Dependencies) {
    this.#streams = new FoldedStreams<Spent, Spent>({ ...options, empty: NOTHING, fold: add });
    this.#deps = options;
    this.#day = this.#today();
    this.#writes = new Repeating({
      run: () => this.write(),
      everyMs: WRITE_EVERY_MS,
      onError: options.onError,
    });
  }

  /** Learns what was spent today, and keeps learning and writing. */
  start(): void {
    this.#writes.start();
  }

  async stop(): Promise<void> {
    await this.#writes.stop();
    await this.write();
  }

  mayCall(): boolean {
    if (this.#deps.limitMicros === null) return true;
    this.#turnDay();
    return this.#known.micros + this.#unwritten.micros < this.#deps.limitMicros;
  }

  spent({ inputTokens, outputTokens, costMicros }: ModelUse): void {
    this.#turnDay();
    this.#unwritten = add(this.#unwritten, { calls: 1, inputTokens, outputTokens, micros: costMicros ?? 0 });
  }

  /** What is known of today, this process's own not yet written part included. */
  get today(): Spent {
    return add(this.#known, this.#unwritten);
  }

  /** Writes what was not written yet and reads what others did. Never rejects: what could not be written is kept. */
  async write(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write()).catch(this.#deps.onError);
    await this.#writing;
  }

  async #write(): Promise<void> {
    this.#turnDay();
    const day = this.#day;
    const mine = this.#unwritten;
    const stream = streamOf(day);
    if (mine.calls > 0) await this.#streams.change(stream, () => [mine]);
    const known = await this.#streams.read(stream);
    if (day !== this.#day) return;
    this.#known = known;
    this.#unwritten = subtract(this.#unwritten, mine);
  }

  #turnDay(): void {
    const today = this.#today();
    if (today === this.#day) return;
    this.#day = today;
    this.#known = NOTHING;
    this.#unwritten = NOTHING;
  }

  #today(): string {
    return this.#deps.clock.now().toISOString().slice(0, 10);
  }
}

const streamOf = (day: string): string => `spend/${day}`;

const subtract = (total: Spent, less: Spent): Spent => ({
  calls: total.calls - less.calls,
  inputTokens: total.inputTokens - less.inputTokens,
  outputTokens: total.outputTokens - less.outputTokens,
  micros: total.micros - less.micros,
});
