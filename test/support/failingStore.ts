import { type CaseStore, StoreUnavailable } from '../../src/ports/caseStore.ts';

/**
 * What a store is made to refuse: `appends` (and views), `reads` (and views and lists), `everything`; or `answers`: an
 * append takes effect and its answer is lost, as when the connection breaks in that moment.
 */
export type Failing = 'appends' | 'reads' | 'everything' | 'answers';

export interface FailingStore extends CaseStore {
  /** From now on, until `heal`, rejects these calls with `StoreUnavailable`. */
  fail(failing: Failing): void;
  heal(): void;
}

const MESSAGE = 'The store was made to fail by a test.';

/** The store, with a switch. */
export function failingStore(store: CaseStore): FailingStore {
  let failing: Failing | null = null;
  const refused = (): Promise<never> => Promise.reject(new StoreUnavailable(MESSAGE));
  const writing = <T>(call: () => Promise<T>): Promise<T> =>
    failing === 'appends' || failing === 'everything' ? refused() : call();
  const reading = <T>(call: () => Promise<T>): Promise<T> =>
    failing === 'reads' || failing === 'everything' ? refused() : call();
  return {
    append: (commit, view) =>
      writing(async () => {
        const result = await store.append(commit, view);
        return failing === 'answers' ? refused() : result;
      }),
    saveView: (view) => writing(() => store.saveView(view)),
    read: (stream, afterSequence) => reading(() => store.read(stream, afterSequence)),
    view: (stream) => reading(() => store.view(stream)),
    list: (query) => reading(() => store.list(query)),
    lagging: () => reading(() => store.lagging()),
    close: () => store.close(),
    fail: (next) => {
      failing = next;
    },
    heal: () => {
      failing = null;
    },
  };
}
