import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CosmosClient } from '@azure/cosmos';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import type { SealReceipts } from '../../src/ports/sealReceipts.ts';
import { startCosmosServer } from './cosmosServer.ts';
import { dataFolder } from './dataFolder.ts';

/** A commit as it lies in the store, its entries as text. */
export interface RawCommit {
  stream: string;
  sequence: number;
  at: string;
  entries: string;
}

/** A store that can be changed behind its own back, and put back to how it was. */
export interface TamperedPlace {
  receipts: SealReceipts;
  readReceipts(): Promise<string>;
  writeReceipts(text: string): Promise<void>;
  /** Uses the store as it is stored now. */
  with<T>(use: (store: CaseStore) => Promise<T>): Promise<T>;
  /** Remembers all that is stored under this name. */
  remember(name: string): Promise<void>;
  /** Puts the store, not its receipts, back to what was remembered. */
  putBack(name: string): Promise<void>;
  all(): Promise<RawCommit[]>;
  remove(commit: RawCommit): Promise<void>;
  /** Takes the place of a stored commit. */
  replace(before: RawCommit, after: RawCommit): Promise<void>;
  close(): Promise<void>;
}

export const TAMPERED_PLACES: [name: string, make: () => Promise<TamperedPlace>][] = [
  ['SQLite', sqlitePlace],
  ['Cosmos DB', cosmosPlace],
];

async function receiptsIn(folder: string) {
  const file = join(folder, 'seals.log');
  return Promise.resolve({
    receipts: new FileReceipts({ file }),
    readReceipts: () => readFile(file, 'utf8'),
    writeReceipts: (text: string) => writeFile(file, text),
  });
}

async function sqlitePlace(): Promise<TamperedPlace> {
  const folder = await dataFolder('tampered');
  const file = join(folder, 'parley.sqlite');
  const raw = <T>(use: (database: DatabaseSync) => T): Promise<T> => {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA synchronous = OFF');
    const result = use(database);
    database.close();
    return Promise.resolve(result);
  };
  return {
    ...(await receiptsIn(folder)),
    with: async (use) => {
      const store = new SqliteCaseStore({ file });
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    },
    remember: (name) => copyFile(file, join(folder, `${name}.copy`)),
    putBack: async (name) => {
      await rm(`${file}-wal`, { force: true });
      await rm(`${file}-shm`, { force: true });
      await copyFile(join(folder, `${name}.copy`), file);
    },
    all: () =>
      raw((database) =>
        database
          .prepare('SELECT stream, sequence, at, entries FROM commits ORDER BY stream, sequence')
          .all()
          .map((row) => ({ ...row }) as unknown as RawCommit),
      ),
    remove: ({ stream, sequence }) =>
      raw((database) => {
        database.prepare('DELETE FROM commits WHERE stream = ? AND sequence = ?').run(stream, sequence);
      }),
    replace: (before, after) =>
      raw((database) => {
        database
          .prepare(
            'UPDATE commits SET stream = ?, sequence = ?, at = ?, entries = ? WHERE stream = ? AND sequence = ?',
          )
          .run(after.stream, after.sequence, after.at, after.entries, before.stream, before.sequence);
      }),
    close: () => rm(folder, { recursive: true }),
  };
}

async function cosmosPlace(): Promise<TamperedPlace> {
  const folder = await dataFolder('tampered');
  const server = await startCosmosServer();
  const client = new CosmosClient({ endpoint: server.endpoint, key: server.key });
  const commits = client.database('parley').container('commits');
  const idOf = (sequence: number): string => String(sequence).padStart(10, '0');
  const copies = new Map<string, RawCommit[]>();
  const all = async (): Promise<RawCommit[]> =>
    (await commits.items.query<RawCommit>('SELECT c.stream, c.sequence, c.at, c.entries FROM c').fetchAll())
      .resources;
  const remove = async ({ stream, sequence }: RawCommit): Promise<void> => {
    await commits.item(idOf(sequence), stream).delete();
  };
  const write = async (commit: RawCommit): Promise<void> => {
    await commits.items.upsert({ id: idOf(commit.sequence), ...commit });
  };
  return {
    ...(await receiptsIn(folder)),
    with: async (use) => {
      const store = new CosmosCaseStore({
        endpoint: server.endpoint,
        key: server.key,
        database: 'parley',
      });
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    },
    remember: async (name) => {
      copies.set(name, await all());
    },
    putBack: async (name) => {
      const keyed = (list: readonly RawCommit[]) =>
        new Map(list.map((each) => [`${each.stream} ${each.sequence}`, each]));
      const wanted = keyed(copies.get(name) ?? []);
      const there = keyed(await all());
      for (const [key, each] of there) if (!wanted.has(key)) await remove(each);
      for (const [key, each] of wanted)
        if (JSON.stringify(there.get(key)) !== JSON.stringify(each)) await write(each);
    },
    all,
    remove,
    replace: async (before, after) => {
      await remove(before);
      await write(after);
    },
    close: async () => {
      client.dispose();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
