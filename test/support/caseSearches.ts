import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CosmosCaseSearch } from '../../src/adapters/cosmos/search/cosmosCaseSearch.ts';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { ReviewFacts } from '../../src/domain/review/facts.ts';
import type { CaseFilter, CaseSearch, IndexedCase, SaidText } from '../../src/ports/caseSearch.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { startCosmosServer } from './cosmosServer.ts';
import { dataFolder } from './dataFolder.ts';
import { factsOf as factsOpenedAt } from './reviewFacts.ts';
import { AT } from './storeBuilders.ts';

/** A search and the store whose cases it finds, both empty at first. */
export interface SearchPlace {
  search: CaseSearch;
  store: CaseStore;
  remove(): Promise<void>;
}

/** Every kind of search, each as a place of its own. */
export const SEARCH_PLACES: [name: string, make: () => Promise<SearchPlace>][] = [
  ['SqliteCaseSearch', sqlitePlace],
  ['CosmosCaseSearch', cosmosPlace],
];

async function sqlitePlace(): Promise<SearchPlace> {
  const folder = await dataFolder('search');
  const file = join(folder, 'parley.sqlite');
  const store = new SqliteCaseStore({ file });
  const search = new SqliteCaseSearch({ file });
  return {
    search,
    store,
    remove: async () => {
      await search.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function cosmosPlace(): Promise<SearchPlace> {
  const server = await startCosmosServer();
  const settings = { endpoint: server.endpoint, key: server.key, database: 'parley' };
  const store = new CosmosCaseStore(settings);
  const search = new CosmosCaseSearch(settings);
  return {
    search,
    store,
    remove: async () => {
      await search.close();
      await store.close();
      await server.close();
    },
  };
}

/** A case in which nothing is known yet but when it was opened. */
export const factsOf = (caseId: string, changes: Partial<ReviewFacts> = {}): ReviewFacts =>
  factsOpenedAt(caseId, changes.openedAt ?? AT, {
    status: 'open',
    updatedAt: AT,
    language: null,
    messages: { buyer: 1, bot: 0, agent: 0 },
    ...changes,
  });

/** A case as it is taken in: each text said by the buyer, under 2, 3 and so on. */
export const indexed = (
  caseId: string,
  texts: readonly (string | SaidText)[],
  changes: Partial<ReviewFacts> = {},
  sequence = 1,
): IndexedCase => ({
  facts: factsOf(caseId, changes),
  sequence,
  said: texts.map((text, index) => (typeof text === 'string' ? { n: index + 2, by: 'buyer', text } : text)),
});

/** Ids of all that match, over as many pages as it takes. */
export async function found(search: CaseSearch, filter: CaseFilter, limit = 100): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await search.search({ ...filter, limit, cursor });
    ids.push(...page.hits.map(({ facts }) => facts.caseId));
    cursor = page.cursor;
  } while (cursor !== null);
  return ids;
}
