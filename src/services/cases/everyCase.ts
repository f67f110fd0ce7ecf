import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { CasePage, CaseQuery, CaseStore } from '../../ports/caseStore.ts';

/** Every case that a query asks for, a page of them read when it is needed. Rejects with `StoreUnavailable`. */
export async function* everyCase(store: CaseStore, query: CaseQuery): AsyncGenerator<CaseSummary> {
  let cursor: string | null = null;
  do {
    const page: CasePage = await store.list({ ...query, cursor });
    yield* page.summaries;
    ({ cursor } = page);
  } while (cursor !== null);
}
