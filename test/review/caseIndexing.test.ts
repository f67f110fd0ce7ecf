import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileBlobs } from '../../src/adapters/blobs/fileBlobs.ts';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { CaseSearch, IndexedCase } from '../../src/ports/caseSearch.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { AuditStreams } from '../../src/services/people/audit.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { Erasure } from '../../src/services/evidence/erasure.ts';
import { CaseIndexing } from '../../src/services/review/caseIndexing.ts';
import { opened, said } from '../support/builders.ts';
import { found } from '../support/caseSearches.ts';
import { dataFolder } from '../support/dataFolder.ts';

let folder: string;
let store: SqliteCaseStore;
let search: SqliteCaseSearch;
let caseFiles: CaseFiles;
let indexing: CaseIndexing;
let errors: unknown[];

const why = { by: { id: 'olga', name: 'olga' }, because: 'asked for' };

beforeEach(async () => {
  folder = await dataFolder('indexing');
  const file = join(folder, 'parley.sqlite');
  store = new SqliteCaseStore({ file });
  search = new SqliteCaseSearch({ file });
  caseFiles = new CaseFiles({ store, clock: systemClock });
  errors = [];
  indexing = indexingOver(search);
});

afterEach(async () => {
  await indexing.stop();
  await search.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const indexingOver = (over: CaseSearch): CaseIndexing =>
  new CaseIndexing({ caseFiles, search: over, settleMs: 60_000, onError: (error) => errors.push(error) });

async function open(caseId: string, text: string): Promise<void> {
  await caseFiles.append(null, [opened({ caseId }), said(text)]);
}

/** The search, but for what is done otherwise. */
const searchBut = (otherwise: Partial<CaseSearch>): CaseSearch => ({
  index: (cases) => search.index(cases),
  forget: (caseId) => search.forget(caseId),
  search: (query) => search.search(query),
  count: (filter, upTo) => search.count(filter, upTo),
  scan: (filter) => search.scan(filter),
  changesByDay: (from, to) => search.changesByDay(from, to),
  choices: () => search.choices(),
  behind: (limit) => search.behind(limit),
  close: () => search.close(),
  ...otherwise,
});

const goOn = (caseId: string, ...entries: Entry[]) => caseFiles.appendAlways(caseId, () => entries);

describe('taking cases into the search', () => {
  it('takes in what was said once a case has changed, all of its changes together', async () => {
    const taken: IndexedCase[] = [];
    const watched = searchBut({
      index: (cases) => {
        taken.push(...cases);
        return search.index(cases);
      },
    });
    await indexing.stop();
    indexing = indexingOver(watched);
    await open('a', 'My lamp is broken');
    await goOn('a', said('and the vase', 'activity-2'));
    await indexing.flush();
    expect(taken.map(({ sequence }) => sequence)).toEqual([2]);
    expect(await found(search, { words: 'lamp vase' })).toEqual(['a']);
  });

  it('does so by itself when the case has settled', async () => {
    await indexing.stop();
    indexing = new CaseIndexing({ caseFiles, search, settleMs: 1, onError: (error) => errors.push(error) });
    await open('a', 'My lamp is broken');
    while ((await found(search, { words: 'lamp' })).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(errors).toEqual([]);
  });

  it('catches up with what others wrote, and with nothing twice', async () => {
    await indexing.stop();
    for (let n = 0; n < 45; n += 1) await open(`case-${n}`, 'A lamp');
    indexing = indexingOver(search);
    expect(await indexing.catchUp()).toBe(45);
    expect(await search.count({ words: 'lamp' }, 100)).toBe(45);
    expect(await indexing.catchUp()).toBe(0);
  });

  it('takes in at its stop what still waited', async () => {
    await open('a', 'My lamp is broken');
    await indexing.stop();
    expect(await found(search, { words: 'lamp' })).toEqual(['a']);
  });

  it('says that the search failed, and takes the case in at the next look', async () => {
    const failing = searchBut({ index: () => Promise.reject(new StoreUnavailable('it is away')) });
    await indexing.stop();
    indexing = indexingOver(failing);
    await open('a', 'My lamp is broken');
    await indexing.flush();
    expect(errors).toHaveLength(1);
    await indexing.stop();
    indexing = indexingOver(search);
    await indexing.catchUp();
    expect(await found(search, { words: 'lamp' })).toEqual(['a']);
  });
});

describe('an erased case', () => {
  const erasureOf = () => {
    const file = join(folder, 'parley.sqlite');
    const orders = new SqliteOrders({ file });
    const erasure = new Erasure({
      store,
      caseFiles,
      orders,
      blobs: new FileBlobs({ folder: join(folder, 'photos') }),
      spool: new FileSpool({ folder: join(folder, 'spool'), onUnreadable: () => undefined }),
      audit: new AuditStreams({ store, clock: systemClock }),
      clock: systemClock,
      forgetters: [(caseId) => search.forget(caseId)],
    });
    return { erasure, orders };
  };

  it('is found by none of its words, has no byte of them left, and is known as erased', async () => {
    await open('a', 'The xylophone of Zebedee is broken');
    await open('b', 'The xylophones of others');
    await indexing.flush();
    const { erasure, orders } = erasureOf();
    await erasure.eraseCase('a', why);
    await orders.close();
    expect(await found(search, { words: 'zebedee' })).toEqual([]);
    expect(await bytesIn(folder)).not.toMatch(/zebedee|xylophone\b/i);
    await indexing.flush();
    expect(await found(search, { flags: ['erased'] })).toEqual(['a']);
    expect(await found(search, { words: 'xylophone' })).toEqual(['b']);
    expect(await bytesIn(folder)).not.toMatch(/zebedee/i);
  });

  it('does not come back by what was read of it just before', async () => {
    await indexing.stop();
    await open('a', 'The xylophone of Zebedee is broken');
    const late = searchBut({
      index: async (cases) => {
        const { erasure, orders } = erasureOf();
        if (cases.some(({ facts }) => facts.status !== 'closed')) await erasure.eraseCase('a', why);
        await orders.close();
        await search.index(cases);
      },
    });
    indexing = indexingOver(late);
    expect(await indexing.catchUp()).toBe(1);
    expect(await found(search, { words: 'zebedee' })).toEqual([]);
    expect(await bytesIn(folder)).not.toMatch(/zebedee/i);
  });
});

async function bytesIn(inFolder: string): Promise<string> {
  const files = (await readdir(inFolder)).filter((name) => name.startsWith('parley.sqlite'));
  const all = await Promise.all(files.map((name) => readFile(join(inFolder, name))));
  return Buffer.concat(all).toString('latin1');
}
