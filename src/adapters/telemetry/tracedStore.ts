import { StoreUnavailable, type AppendResult, type CaseStore } from '../../ports/caseStore.ts';
import type { Telemetry } from '../../ports/telemetry.ts';

const STORE_DURATION = 'parley.store.duration';
type Outcome = 'ok' | 'conflict' | 'unavailable' | 'failed';

/** What is told of a commit that is stored. */
export type OnCommit = (commit: Parameters<CaseStore['append']>[0]) => void;

/** A store whose every call is timed, with what came of it; a commit is a step of the turn that makes it. */
export function tracedStore(store: CaseStore, telemetry: Telemetry, onCommit: OnCommit): CaseStore {
  const timed = async <T>(
    operation: string,
    call: () => Promise<T>,
    outcomeOf: (result: T) => Outcome = () => 'ok',
  ): Promise<T> => {
    const startedAt = performance.now();
    const took = (outcome: Outcome): void => {
      telemetry.took(STORE_DURATION, performance.now() - startedAt, {
        'db.operation.name': operation,
        'parley.outcome': outcome,
      });
    };
    try {
      const result = await call();
      took(outcomeOf(result));
      return result;
    } catch (error) {
      took(error instanceof StoreUnavailable ? 'unavailable' : 'failed');
      throw error;
    }
  };
  const outcomeOf = (result: AppendResult): Outcome => (result.ok ? 'ok' : result.because);
  return {
    append: (commit, view, outlives) =>
      telemetry.step(
        'parley.commit',
        { attributes: { 'parley.stream': kindOf(commit.stream) } },
        async (note) => {
          const result = await timed('append', () => store.append(commit, view, outlives), outcomeOf);
          note({ 'parley.outcome': outcomeOf(result), 'parley.entries': commit.entries.length });
          if (result.ok) onCommit(commit);
          return result;
        },
      ),
    read: (stream, after) => timed('read', () => store.read(stream, after)),
    last: (stream) => timed('last', () => store.last(stream)),
    written: async function* (since, exceptStream) {
      const pages = store.written(since, exceptStream)[Symbol.asyncIterator]();
      const next = () => timed('written', () => pages.next());
      for (let page = await next(); page.done !== true; page = await next()) yield page.value;
    },
    view: (stream) => timed('view', () => store.view(stream)),
    saveView: (view) => timed('saveView', () => store.saveView(view)),
    list: (query) => timed('list', () => store.list(query)),
    lagging: () => timed('lagging', () => store.lagging()),
    heads: () => timed('heads', () => store.heads()),
    rewrite: (commit) => timed('rewrite', () => store.rewrite(commit)),
    purge: () => timed('purge', () => store.purge()),
    close: () => store.close(),
  };
}

/** `case`, `ledger` and their like: what stands behind it names orders and buyers. */
const kindOf = (stream: string): string => stream.split('/', 1)[0] ?? stream;
