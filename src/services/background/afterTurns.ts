import { Semaphore } from 'async-mutex';
import type { Case } from '../../domain/case/case.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

/** Work that a case gives rise to, and how it stops: its signal aborts when its time is over or at a stop. */
export type Begin = (key: string, work: (signal: AbortSignal) => Promise<void>) => void;

export interface AfterTurnsOptions {
  caseFiles: Pick<CaseFiles, 'onAppended'>;
  /** Begins what a case that has just changed gives rise to. */
  look: (kase: Case, begin: Begin) => void;
  /** How many are under way at once. */
  atOnce: number;
  /** How long one may take, its wait for its turn not counted, in ms. */
  withinMs: number;
  /** Hears of each that failed; not of those that a stop cut short. */
  onError: (error: unknown) => void;
}

/** So many are remembered; what was begun longer ago may be begun again. */
const REMEMBERED = 10_000;

/** Work beside the turns, after them: nothing waits for it, and each piece is begun once in a process however often a case changes. */
export class AfterTurns {
  readonly #options: AfterTurnsOptions;
  readonly #turns: Semaphore;
  readonly #begun = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  readonly #unlisten: () => void;

  constructor(options: AfterTurnsOptions) {
    this.#options = options;
    this.#turns = new Semaphore(options.atOnce);
    this.#unlisten = options.caseFiles.onAppended((kase) => {
      options.look(kase, (key, work) => {
        this.#begin(`${kase.id} ${key}`, work);
      });
    });
  }

  /** Settles once nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Cuts short what is under way, and begins nothing more. */
  async stop(): Promise<void> {
    this.#unlisten();
    this.#stop.abort();
    await this.idle();
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<void>): void {
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
}
