import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseFilter } from '../../src/ports/caseSearch.ts';
import { found, indexed } from '../support/caseSearches.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { commitOf, openCase } from '../support/storeBuilders.ts';

describe('the search in the file of the cases', () => {
  let folder: string;
  let file: string;
  let store: SqliteCaseStore;
  let search: SqliteCaseSearch;

  beforeEach(async () => {
    folder = await dataFolder('search');
    file = join(folder, 'parley.sqlite');
    store = new SqliteCaseStore({ file });
    search = new SqliteCaseSearch({ file });
  });

  afterEach(async () => {
    await search.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('holds no byte of a forgotten case once the store is purged, nor of what it had of it earlier', async () => {
    const others = Array.from({ length: 200 }, (_, index) => indexed(`o-${index}`, [`lamp number${index}`]));
    await search.index(others);
    const who = { buyerName: 'Zebedee', buyerId: 'zebedee-1', orderNumber: 'ZEB1' };
    for (let sequence = 1; sequence <= 20; sequence += 1)
      await search.index([indexed('z', [`xylophone${sequence} quagmire`], who, sequence)]);
    expect(await bytesIn(folder)).toMatch(/xylophone.*quagmire/s);

    await search.forget('z');
    await store.purge();

    expect(await bytesIn(folder)).not.toMatch(/xylop|ylophone|quagm|uagmire|zebedee|ZEB1/i);
    expect(await found(search, { words: 'lamp number7' })).toContain('o-7');
  });

  it('does not take in what was read before somebody else went on', async () => {
    await openCase(store, 'a');
    await store.append(commitOf('case/a', 2));
    await search.index([indexed('a', ['lamp'], {}, 1)]);
    expect(await found(search, {})).toEqual([]);
    expect(await search.behind(10)).toEqual(['a']);
  });

  it('has every case taken in again when what is kept of one has changed', async () => {
    await openCase(store, 'a');
    await search.index([indexed('a', ['lamp'])]);
    await search.close();
    const database = new DatabaseSync(file);
    database.exec('UPDATE review_version SET version = version - 1');
    database.close();
    search = new SqliteCaseSearch({ file });
    expect(await search.behind(10)).toEqual(['a']);
  });

  it('knows of every case that an older file held', async () => {
    await openCase(store, 'a');
    const database = new DatabaseSync(file);
    const tables = ['cases', 'bodies', 'marks', 'offered', 'words', 'behind', 'version', 'days'];
    for (const table of tables.toReversed()) database.exec(`DROP TABLE review_${table}`);
    database.exec('DROP TRIGGER review_view_made; DROP TRIGGER review_view_changed');
    database.exec('DROP INDEX views_by_channel; PRAGMA user_version = 1');
    database.close();
    await search.close();
    search = new SqliteCaseSearch({ file });
    expect(await search.behind(10)).toEqual(['a']);
  });

  it('sorts no more than few, whatever is asked', () => {
    const filters: CaseFilter[] = [
      {},
      { words: 'lamp shade' },
      { words: 'lamp', openedFrom: '2026-01-01T00:00:00.000Z' },
      { openedFrom: '2026-01-01T00:00:00.000Z', openedBefore: '2026-02-01T00:00:00.000Z' },
    ];
    for (const filter of filters) expect(search.explain(filter).join('\n')).not.toMatch(/TEMP B-TREE/);
  });
});

async function bytesIn(folder: string): Promise<string> {
  const files = await readdir(folder);
  return Buffer.concat(await Promise.all(files.map((name) => readFile(join(folder, name))))).toString(
    'latin1',
  );
}
