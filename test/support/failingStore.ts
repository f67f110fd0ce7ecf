import { type CaseStore, type Commit, StoreUnavailable } from '../../src/ports/caseStore.ts';

/**
 * What a store is made to refuse: `appends` (and views), `reads` (and views and lists), `everything`; or `answers`: an
 * append takes effect and its answer is lost, as when the connection breaks in that moment.
 */
export type Failing = 'appends' | 'reads' | 'everything' | 'answers';

export interface FailingStore extends CaseStore {
  /**
   * From now on, until `heal`, rejects these calls with `StoreUnavailable`: all of them, or the appends that `only`
   * picks out.
   */
  fail(failing: Failing, only?: (commit: Commit) => boolean): void;
  heal(): void;
  /** How often something was to be read so far. */
  readonly reads: number;
  /** Resolves when so many more calls were refused. */
  refused(count: number): Promise<void>;
}

const MESSAGE = 'The store was made to fail by a test.';

/** The store, with a switch. */
export function failingStore(store: CaseStore): FailingStore {
  let failing: Failing | null = null;
  let only: ((commit: Commit) => boolean) | null = null;
  let waiters: { left: number; resolve: () => void }[] = [];
  const refused = (): Promise<never> => {
    for (const waiter of waiters) waiter.left -= 1;
    for (const { left, resolve } of waiters) if (left <= 0) resolve();
    waiters = waiters.filter(({ left }) => left > 0);
    return Promise.reject(new StoreUnavailable(MESSAGE));
  };
  const refuses = (kind: Failing, commit?: Commit): boolean =>
    (failing === kind || (failing === 'everything' && kind !== 'answers')) &&
    (only === null || (commit !== undefined && only(commit)));
  let reads = 0;
  const reading = <T>(call: () => Promise<T>): Promise<T> => {
    reads += 1;
    return refuses('reads') ? refused() : call();
  };
  return {
    append: async (commit, view, outlives) => {
      if (refuses('appends', commit)) return await refused();
      const result = await store.append(commit, view, outlives);
      return refuses('answers', commit) ? await refused() : result;
    },
    saveView: (view) => (refuses('appends') ? refused() : store.saveView(view)),
    read: (stream, afterSequence) => reading(() => store.read(stream, afterSequence)),
    last: (stream) => reading(() => store.last(stream)),
    written: async function* (since, exceptStream) {
      await reading(() => Promise.resolve());
      yield* store.written(since, exceptStream);
    },
    view: (stream) => reading(() => store.view(stream)),
    list: (query) => reading(() => store.list(query)),
    lagging: () => reading(() => store.lagging()),
    heads: () => reading(() => store.heads()),
    rewrite: (commit) => (refuses('appends') ? refused() : store.rewrite(commit)),
    purge: () => store.purge(),
    close: () => store.close(),
    get reads() {
      return reads;
    },
    fail: (next, which) => {
      failing = next;
      only = which ?? null;
    },
    heal: () => {
      failing = null;
    },
    refused: (count) =>
      new Promise((resolve) => {
        waiters.push({ left: count, resolve });
      }),
  };
}
