import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CosmosClient } from '@azure/cosmos';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { startCosmosServer } from './cosmosServer.ts';
import { dataFolder } from './dataFolder.ts';

/** A place where cases are kept, empty at first, that several stores can be opened on. */
export interface CasePlace {
  open(): CaseStore;
  /** Deletes the view of a case behind the stores' back, as an operator would. */
  loseView(stream: string): Promise<void>;
  /** Closes every store that was opened and removes what they held. */
  remove(): Promise<void>;
}

/** Every kind of case store, each as a place of its own. */
export const CASE_PLACES: [name: string, make: () => Promise<CasePlace>][] = [
  ['SqliteCaseStore', sqlitePlace],
  ['CosmosCaseStore', cosmosPlace],
];

async function sqlitePlace(): Promise<CasePlace> {
  const folder = await dataFolder('cases');
  const file = join(folder, 'cases.db');
  const stores: CaseStore[] = [];
  return {
    open: () => {
      const store = new SqliteCaseStore({ file });
      stores.push(store);
      return store;
    },
    loseView: (stream) => {
      const database = new DatabaseSync(file);
      database.prepare('DELETE FROM views WHERE stream = ?').run(stream);
      database.close();
      return Promise.resolve();
    },
    remove: async () => {
      for (const store of stores) await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function cosmosPlace(): Promise<CasePlace> {
  const server = await startCosmosServer();
  const stores: CaseStore[] = [];
  const client = new CosmosClient({ endpoint: server.endpoint, key: server.key });
  return {
    open: () => {
      const store = new CosmosCaseStore({ endpoint: server.endpoint, key: server.key, database: 'parley' });
      stores.push(store);
      return store;
    },
    loseView: async (stream) => {
      const views = client.database('parley').container('views');
      await views.item('view', stream).delete();
      // As docs/store.md tells an operator: without the mark everything is compared again.
      const { statusCode } = await views.item('mark', 'checked-views').read();
      if (statusCode === 200) await views.item('mark', 'checked-views').delete();
    },
    remove: async () => {
      for (const store of stores) await store.close();
      client.dispose();
      await server.close();
    },
  };
}
