import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CosmosLeases } from '../../src/adapters/cosmos/cosmosLeases.ts';
import { SqliteLeases } from '../../src/adapters/sqlite/sqliteLeases.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Leases } from '../../src/ports/leases.ts';
import { startCosmosServer } from '../support/cosmosServer.ts';
import { dataFolder } from '../support/dataFolder.ts';

interface Place {
  /** As another process would. */
  open(clock: Clock): Leases;
  remove(): Promise<void>;
}

async function sqlite(): Promise<Place> {
  const folder = await dataFolder('leases');
  return {
    open: (clock) => new SqliteLeases({ file: join(folder, 'leases.sqlite'), clock }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function cosmos(): Promise<Place> {
  const server = await startCosmosServer();
  const { endpoint, key } = server;
  return {
    open: (clock) => new CosmosLeases({ endpoint, key, database: 'parley', clock }),
    remove: () => server.close(),
  };
}

const NAME = 'conversation/0a1b';
const noteOf = (id: string) => ({ id, body: { text: `¿${id}? 包裹 "\\` } });

describe.each([
  ['SqliteLeases', sqlite],
  ['CosmosLeases', cosmos],
] as const)('%s', (_, makePlace) => {
  let place: Place;
  let now = 0;
  let one: Leases;
  let other: Leases;
  const take = (leases: Leases, holder: string, ...ids: string[]) =>
    leases.take({ name: NAME, holder, forMs: 10_000, notes: ids.map(noteOf) });
  const release = (leases: Leases, holder: string) => leases.release({ name: NAME, holder });

  beforeEach(async () => {
    place = await makePlace();
    now = Date.parse('2026-03-10T10:00:00Z');
    const clock = { now: () => new Date(now) };
    [one, other] = [place.open(clock), place.open(clock)];
    await one.take({ name: 'first', holder: 'anybody', forMs: 1 });
  });
  afterEach(async () => {
    await Promise.all([one.close(), other.close()]);
    await place.remove();
  });

  it('gives one to one at a time, and to the next once it is given back', async () => {
    expect(await take(one, 'a')).toEqual([]);
    expect(await take(other, 'b')).toBeNull();
    expect(await take(one, 'a')).toEqual([]);
    expect(await other.take({ name: 'another', holder: 'b', forMs: 10_000 })).toEqual([]);
    expect(await release(one, 'a')).toEqual([]);
    expect(await take(other, 'b')).toEqual([]);
    expect(await take(one, 'a')).toBeNull();
  });

  it('gives it to exactly one of many who ask at once', async () => {
    const holders = Array.from({ length: 20 }, (_, index) => `holder-${index}`);
    const taken = await Promise.all(holders.map((holder, at) => take(at % 2 ? one : other, holder)));
    expect(taken.filter((each) => each !== null)).toHaveLength(1);
  });

  it('runs out unless it is taken again, and then nothing is given back by who had it', async () => {
    await take(one, 'a');
    now += 9_000;
    expect(await take(one, 'a')).toEqual([]);
    now += 9_000;
    expect(await take(other, 'b')).toBeNull();
    now += 1_000;
    expect(await take(other, 'b')).toEqual([]);
    expect(await release(one, 'a')).toEqual([]);
    expect(await take(one, 'a')).toBeNull();
  });

  it('hands what was left to who has it, each once and in order', async () => {
    await take(one, 'a', 'of its own');
    expect(await take(other, 'b', 'm1', 'm2')).toBeNull();
    expect(await take(other, 'b', 'm2', 'm3')).toBeNull();
    expect(await take(one, 'a')).toEqual(['m1', 'm2', 'm3'].map(noteOf));
    expect(await take(one, 'a')).toEqual([]);
  });

  it('is not given back over what was left meanwhile, and passes it on when it runs out', async () => {
    await take(one, 'a');
    await take(other, 'b', 'm1');
    expect(await release(one, 'a')).toEqual([noteOf('m1')]);
    expect(await take(other, 'b', 'm2')).toBeNull();
    now += 10_000;
    // Who had it may have died over what it was handed, so that may be there still.
    expect((await take(other, 'b'))?.filter(({ id }) => id !== 'm1')).toEqual([noteOf('m2')]);
    expect(await release(other, 'b')).toEqual([]);
    expect(await take(one, 'a')).toEqual([]);
  });

  it('loses no note that is left while it is given back', async () => {
    for (let round = 0; round < 20; round += 1) {
      await take(one, 'a');
      const [left, back] = await Promise.all([take(other, 'b', `m${round}`), release(one, 'a')]);
      // Given back first, then it was there to be taken; or the note came first, and then it is handed out.
      expect(left === null ? back : []).toEqual(left === null ? [noteOf(`m${round}`)] : []);
      await Promise.all([release(one, 'a'), release(other, 'b')]);
    }
  });

  it('says so when it cannot be reached', async () => {
    await one.close();
    await expect(take(one, 'a')).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(release(one, 'a')).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
