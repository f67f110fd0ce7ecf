import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Fulfilment, FulfilmentResult, FulfilmentTask } from '../../ports/fulfilment.ts';
import { Repeating } from '../background/repeating.ts';
import { dueAt, hasNextTry, LONGEST_RETRY_AFTER } from './fulfilmentSchedule.ts';
import { messageOf } from '../../ports/thrown.ts';

export interface DueFulfilment {
  task: FulfilmentTask;
  /** Tries that failed so far. */
  attempts: number;
  lastAttemptAt: Instant | null;
}

/** What is owed, read from the case files and recorded in them. */
export interface DueFulfilments {
  /** Everything owed that is neither done nor failed for good, whether or not its next try has come. */
  due(now: Instant): Promise<DueFulfilment[]>;
  /**
   * The same as it is on record now, and nobody else's until it is let go; null where it is not owed any more, or another process is at
   * it. A claim runs out soon after its process died.
   */
  claim(one: DueFulfilment): Promise<DueFulfilment | null>;
  /** Ends a claim. Never rejects. */
  letGo(one: DueFulfilment): Promise<void>;
  /** A result with `retry` is one more failed try; every other one is the end of it. */
  record(taskId: string, caseId: string, result: FulfilmentResult): Promise<void>;
}

/** While nothing at all is owed it is looked for so many times less often: what is accepted here is known at once. */
const QUIET_TIMES = 4;

export interface FulfilmentWorkerOptions {
  fulfilment: Fulfilment;
  due: DueFulfilments;
  clock: Clock;
  /** How often what is owed is looked for when nothing nudges, in ms; 15,000 unless told. */
  lookEveryMs?: number;
  /** Tries under way at once; 4 unless told. */
  atOnce?: number;
  /** Told of what went wrong around a try: the record could not be read or written. It is made good by the next look. */
  onError?: (error: unknown) => void;
}

/** When a try is given up that its adapter does not end by itself. */
const TRY_LIMIT_MS = 60_000;

/**
 * Carries out what is owed, and tries again what failed: 1 s, 5 s, 30 s, 2 min, 10 min, 1 h and on in hours, for about
 * three days, after which it is recorded as failed for good.
 *
 * It keeps nothing that a restart could lose but a receiver's `Retry-After`: when a try is due follows from the recorded
 * ones. A process that dies between a try and its record leads to the same try again, with the same task id.
 */
export class FulfilmentWorker {
  readonly #options: FulfilmentWorkerOptions;
  readonly #notBefore = new Map<string, number>();
  /** Results whose record could not be written yet. */
  readonly #unrecorded = new Map<string, FulfilmentResult>();
  readonly #left = new Set<string>();
  #running: Promise<void> | null = null;
  readonly #looks: Repeating;
  #stopping = false;
  /** When the tries that were seen in the last run and not made are due, in ms since 1970. */
  #nextTries: number[] = [];
  #isQuiet = false;

  constructor(options: FulfilmentWorkerOptions) {
    this.#options = options;
    this.#looks = new Repeating({
      run: () => this.runOnce(),
      everyMs: () => this.#nextLookInMs(),
      onError: (error) => options.onError?.(error),
    });
  }

  /** Looks now, and again and again. */
  start(): void {
    this.#looks.start();
  }

  /** Looks now: something was just accepted. Does nothing before `start`. */
  nudge(): void {
    this.#looks.nudge();
  }

  /** Begins no further try. Resolves when those under way are over and recorded. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#looks.stop();
    await this.#running;
    this.#stopping = false;
  }

  /** Makes every try whose time has come, once, and records it. Two calls at a time are one. Never rejects. */
  runOnce(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  #nextLookInMs(): number {
    const every = (this.#options.lookEveryMs ?? 15_000) * (this.#isQuiet ? QUIET_TIMES : 1);
    const soonest = Math.min(...this.#nextTries) - this.#now();
    return Math.max(0, Math.min(every, soonest));
  }

  async #run(): Promise<void> {
    this.#nextTries = [];
    this.#isQuiet = false;
    let owed: DueFulfilment[];
    try {
      owed = await this.#options.due.due(this.#options.clock.now().toISOString());
    } catch (error) {
      this.#options.onError?.(error);
      return;
    }
    this.#isQuiet = owed.length === 0;
    this.#forgetAllBut(owed);
    const waiting = owed.filter((one) => !this.#left.has(one.task.id));
    const now = this.#now();
    const ready = waiting.filter((one) => this.#dueAt(one) <= now);
    this.#nextTries = waiting.filter((one) => this.#dueAt(one) > now).map((one) => this.#dueAt(one));
    await this.#inTurns(ready);
  }

  async #inTurns(ready: DueFulfilment[]): Promise<void> {
    const queue = ready.values();
    const lane = async (): Promise<void> => {
      for (const one of queue) if (!this.#stopping) await this.#attempt(one);
    };
    await Promise.all(Array.from({ length: this.#options.atOnce ?? 4 }, lane));
  }

  /** What another process did since it was looked for is not done again: it is looked at once more, with nobody else at it. */
  async #attempt(seen: DueFulfilment): Promise<void> {
    try {
      const fresh = await this.#options.due.claim(seen);
      if (fresh === null) return;
      await this.#attemptClaimed(fresh);
      // What is done and not on record is left to nobody who would do it again.
      if (!this.#unrecorded.has(fresh.task.id)) await this.#options.due.letGo(fresh);
    } catch (error) {
      this.#options.onError?.(error);
    }
  }

  async #attemptClaimed(one: DueFulfilment): Promise<void> {
    const { task, attempts } = one;
    const known = this.#unrecorded.get(task.id);
    if (known === undefined && this.#dueAt(one) > this.#now()) return;
    const result = known ?? (await this.#try(task, attempts));
    try {
      await this.#options.due.record(task.id, task.caseId, result);
      this.#unrecorded.delete(task.id);
      this.#remember(task.id, attempts, result);
    } catch (error) {
      // What was done is not done again only because the record could not be written.
      this.#unrecorded.set(task.id, result);
      this.#options.onError?.(error);
    }
  }

  async #try(task: FulfilmentTask, attempts: number): Promise<FulfilmentResult> {
    const limit = AbortSignal.timeout(TRY_LIMIT_MS);
    const result = await this.#options.fulfilment
      .carryOut(task, limit)
      .catch((error: unknown): FulfilmentResult => ({
        status: 'failed',
        because: messageOf(error),
        retry: true,
      }));
    if (result.status !== 'failed' || !result.retry || hasNextTry(attempts + 1)) return result;
    return {
      status: 'failed',
      because: `${result.because}; given up after ${attempts + 1} tries`,
      retry: false,
    };
  }

  #remember(id: string, attempts: number, result: FulfilmentResult): void {
    if (result.status === 'left_for_person') this.#left.add(id);
    if (result.status !== 'failed' || !result.retry) return;
    const patience = Math.min(result.retryAfterMs ?? 0, LONGEST_RETRY_AFTER);
    this.#notBefore.set(id, this.#now() + patience);
    const lastAttemptAt = this.#options.clock.now().toISOString();
    this.#nextTries.push(this.#notBeforeOr(id, dueAt({ attempts: attempts + 1, lastAttemptAt })));
  }

  #dueAt(one: DueFulfilment): number {
    return this.#notBeforeOr(one.task.id, dueAt(one));
  }

  #notBeforeOr(id: string, scheduled: number): number {
    return Math.max(scheduled, this.#notBefore.get(id) ?? 0);
  }

  #forgetAllBut(owed: DueFulfilment[]): void {
    const ids = new Set(owed.map(({ task }) => task.id));
    for (const id of this.#notBefore.keys()) if (!ids.has(id)) this.#notBefore.delete(id);
    for (const id of this.#unrecorded.keys()) if (!ids.has(id)) this.#unrecorded.delete(id);
    for (const id of this.#left) if (!ids.has(id)) this.#left.delete(id);
  }

  #now(): number {
    return this.#options.clock.now().getTime();
  }
}
