import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { LedgerStreams, type Change, type Movement } from '../../src/services/offers/ledgerStreams.ts';
import { after, NOW } from '../support/builders.ts';
import { failingStore, type FailingStore } from '../support/failingStore.ts';
import { readLedger } from '../support/ledgerTrial.ts';

const STREAM = 'ledger/day/2026-03-10';
const movement = (offerId: string): Movement => ({
  type: 'reserved',
  offerId,
  caseId: 'case-1',
  orderNumber: '8190',
  buyerStream: 'ledger/buyer/1',
  cost: 300,
  day: '2026-03-10',
  expiresAt: after(NOW, { days: 1 }),
});

let folder: string;
let store: FailingStore;
let streams: LedgerStreams;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-streams-'));
  store = failingStore(new SqliteCaseStore({ file: join(folder, 'parley.sqlite') }));
  streams = new LedgerStreams({ store, clock: { now: () => new Date(NOW) } });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

it('lets one change alone have the ledger as of a commit, also among those that are written together', async () => {
  const asOf =
    (sequence: number, offerId: string): Change<string> =>
    (_, now) =>
      now === sequence ? [movement(offerId)] : { refused: `it is at ${now}` };
  const changes = [asOf(0, 'a'), asOf(1, 'b'), asOf(1, 'c'), asOf(1, 'd')];
  const results = await Promise.all(changes.map((change) => streams.change(STREAM, change)));
  expect(results).toEqual([null, null, 'it is at 2', 'it is at 2']);
  expect((await readLedger(store, STREAM)).held).toEqual(['a', 'b']);
});

it('goes on after a commit that failed or whose answer was lost, each change told so', async () => {
  const add = (offerId: string) => streams.change(STREAM, () => [movement(offerId)]);
  store.fail('appends');
  const failed = await Promise.allSettled(['a', 'b', 'c'].map(add));
  expect(failed).toEqual(failed.map(() => ({ status: 'rejected', reason: expect.any(StoreUnavailable) })));
  store.fail('answers');
  await expect(add('d')).rejects.toBeInstanceOf(StoreUnavailable);
  store.heal();
  await add('e');
  expect(await readLedger(store, STREAM)).toEqual({
    total: 600,
    held: ['d', 'e'],
    wrongTotals: 0,
    fault: null,
  });
  expect((await streams.read(STREAM)).ledger.total).toBe(600);
});
