import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { FOLD_VERSION } from '../../src/domain/case/caseFile.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { streamOf } from '../../src/services/cases/caseFiles.ts';
import { examplePolicy, opened } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';
import { TurnProcess } from '../support/turns.ts';

const CASES = 450;
const MOST_AT_ONCE = 200;

describe('what is looked after by the clock', () => {
  let folder: string;
  let store: SqliteCaseStore;
  let clock: TestClock;
  let ours: TurnProcess;

  beforeEach(async () => {
    folder = await dataFolder('upkeep');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    clock = new TestClock();
    ours = new TurnProcess({ store, policy: await examplePolicy(), clock });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** Cases as an older version left them in every list. */
  async function olderCases(count: number): Promise<void> {
    for (let n = 1; n <= count; n += 1) {
      const loaded = await ours.caseFiles.append(null, [opened({ caseId: `case-${n}` })]);
      const view = await store.view(streamOf(loaded?.kase.id ?? ''));
      if (!view) throw new Error('it was just made');
      await store.saveView({ ...view, summary: { ...view.summary, fold: FOLD_VERSION - 1 } });
    }
  }

  async function madeByOlder(): Promise<number> {
    let count = 0;
    let cursor: string | null = null;
    do {
      const page = await store.list({ limit: 500, cursor });
      count += page.summaries.filter(({ fold }) => fold !== FOLD_VERSION).length;
      cursor = page.cursor;
    } while (cursor !== null);
    return count;
  }

  it('makes the lines of all cases again that an older version made, a page at a time', async () => {
    await olderCases(CASES);
    const asked: number[] = [];
    const list = store.list.bind(store);
    store.list = async (query) => {
      asked.push(query.limit ?? 0);
      return await list(query);
    };
    expect(await madeByOlder()).toBe(CASES);
    asked.length = 0;
    await ours.upkeep.run();
    expect(Math.max(...asked)).toBeLessThanOrEqual(MOST_AT_ONCE);
    expect(await madeByOlder()).toBe(0);
  });

  it('goes on where the store failed in the middle of them', async () => {
    await olderCases(CASES);
    const saveView = store.saveView.bind(store);
    let left = MOST_AT_ONCE + 50;
    store.saveView = async (view) => {
      left -= 1;
      if (left < 0) throw new StoreUnavailable('for a moment');
      await saveView(view);
    };
    await ours.upkeep.run();
    expect(await madeByOlder()).toBe(CASES - MOST_AT_ONCE - 50);
    expect(ours.errors).not.toEqual([]);
    store.saveView = saveView;
    await ours.upkeep.run();
    expect(await madeByOlder()).toBe(0);
  });

  it('makes the others again where the entries of one cannot be read', async () => {
    await olderCases(3);
    const read = store.read.bind(store);
    store.read = async (stream, after) => {
      if (stream === streamOf('case-2')) throw new TypeError('no such entry');
      return await read(stream, after);
    };
    await ours.upkeep.run();
    expect(await madeByOlder()).toBe(1);
    expect(ours.errors.map(String)).toContain('TypeError: no such entry');
  });

  it('tries what failed again at the next look, and what was done only once its time has come', async () => {
    let looks = 0;
    let isDown = true;
    store.lagging = () => {
      looks += 1;
      return isDown ? Promise.reject(new StoreUnavailable('for a moment')) : Promise.resolve([]);
    };
    const MINUTE_MS = 60_000;
    const look = async (): Promise<void> => {
      ours.upkeep.start(MINUTE_MS);
      await ours.upkeep.stop();
      clock.pass(MINUTE_MS);
    };
    await look();
    isDown = false;
    await look();
    expect(looks).toBe(2);
    await look();
    expect(looks).toBe(2);
    await look();
    expect(looks).toBe(3);
  });
});
