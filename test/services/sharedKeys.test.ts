import { describe, expect, it } from '@jest/globals';
import { SharedKeys } from '../../src/services/people/sharedKeys.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';

describe('keys of several processes on one store', () => {
  it('are taken down at the first start, and told apart at the next ones', async () => {
    const store = new SqliteCaseStore({ file: ':memory:' });
    const start = (keys: Record<string, string>) => new SharedKeys({ store, clock: systemClock }).use(keys);
    const one = { PARLEY_DESK_KEY: 'a'.repeat(32), PARLEY_SESSION_SECRET: 's'.repeat(32) };
    const other = { ...one, PARLEY_DESK_KEY: 'b'.repeat(32) };
    expect(await start(one)).toEqual([]);
    expect(await start(one)).toEqual([]);
    expect(await start(other)).toEqual([
      { name: 'PARLEY_DESK_KEY', since: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
    // The one with the old key, started once more beside it.
    expect((await start(one)).map(({ name }) => name)).toEqual(['PARLEY_DESK_KEY']);
    const kept = JSON.stringify(await store.read('installation/keys', 0));
    expect(kept).not.toMatch(/a{16}|b{16}|s{16}/);
    await store.close();
  });
});
