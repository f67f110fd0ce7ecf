import { setTimeout as rest } from 'node:timers/promises';

/** So many changes go into one commit at most; a store takes no document of 2 MB. */
const AT_ONCE = 200;
/** So long, in ms, others are let go first at most, also when the store is slow. */
const LONGEST_REST_MS = 500;

interface Waiting<C> {
  change: C;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** Tries to commit changes together: what became of each; null where another process was first. */
type TryToCommit<C> = (changes: readonly C[]) => Promise<readonly unknown[] | null>;

/**
 * The changes of one ledger that wait in this process: one try to commit at a time, so that only processes race, and each with
 * all that wait by then.
 *
 * A process that lost before it won then rests for about as long as those need who were first: a winner knows the ledger, and
 * would win again and again while the others read what it wrote.
 */
export class ChangeQueue<C> {
  readonly #tryToCommit: TryToCommit<C>;
  #waiting: Waiting<C>[] = [];
  #isWorking = false;

  constructor(tryToCommit: TryToCommit<C>) {
    this.#tryToCommit = tryToCommit;
  }

  /** Resolves to what became of the change. Rejects with why none of those it was tried with could be committed. */
  async add(change: C): Promise<unknown> {
    return await new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    while (this.#waiting.length > 0) {
      const { lost, tookMs } = await this.#commit();
      if (lost > 0) await rest(Math.min(lost * tookMs, LONGEST_REST_MS));
    }
    this.#isWorking = false;
  }

  /** One commit, as often as it has to be tried: how often others were first, and how long the last try took. */
  async #commit(): Promise<{ lost: number; tookMs: number }> {
    for (let lost = 0; ; lost += 1) {
      const began = performance.now();
      const tried = this.#waiting.slice(0, AT_ONCE);
      const [result] = await Promise.allSettled([this.#tryToCommit(tried.map(({ change }) => change))]);
      if (result.status === 'fulfilled' && result.value === null) continue;
      this.#waiting.splice(0, tried.length);
      for (const [index, { resolve, reject }] of tried.entries()) {
        if (result.status === 'rejected') reject(result.reason);
        else resolve(result.value?.[index]);
      }
      return { lost, tookMs: performance.now() - began };
    }
  }
}
