import { AsyncLocalStorage } from 'node:async_hooks';

/** Something a client asked for, as long as anything that it set going runs. */
export interface Served {
  /** Names it in the log; asked for when it is needed, since a route is found on the way. */
  where(): string;
  /** Tells the client that something went wrong, when nothing was told yet. Never throws. */
  fail(): void;
}

/**
 * Whatever throws while something is served: in the framework, in a listener, in a timer, in a promise that nobody waits
 * for. It is told of and answered, and the process goes on: what is on record is whole after every commit, and no
 * state of the process is trusted without it.
 */
export class Faults {
  readonly #onError: (error: unknown, where: string) => void;
  readonly #serving = new AsyncLocalStorage<Served>();

  constructor(onError: (error: unknown, where: string) => void) {
    this.#onError = onError;
  }

  /** Runs what serves a request; what it throws by itself is taken right here. */
  serve(served: Served, run: () => void): void {
    this.#serving.run(served, () => {
      try {
        run();
      } catch (error) {
        this.take(error);
      }
    });
  }

  /** For an error that reached the process: false, and nothing done, when it did not come of anything that is served. */
  take(error: unknown): boolean {
    const served = this.#serving.getStore();
    if (!served) return false;
    this.#onError(error, served.where());
    served.fail();
    return true;
  }
}
