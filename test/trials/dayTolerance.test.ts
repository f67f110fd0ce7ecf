import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { startCosmosServer } from '../support/cosmosServer.ts';
import { COST, readLedger } from '../support/ledgerTrial.ts';

interface SharedStore {
  /** How another process reaches it. */
  address: object;
  open(): CaseStore;
  remove(): Promise<void>;
}

const SHARED_STORES: [string, () => Promise<SharedStore>][] = [
  ['one SQLite file', sqlite],
  ['one Cosmos DB account', cosmos],
];

async function sqlite(): Promise<SharedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-day-'));
  const address = { file: join(folder, 'parley.sqlite') };
  return {
    address,
    open: () => new SqliteCaseStore(address),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function cosmos(): Promise<SharedStore> {
  const server = await startCosmosServer();
  const address = { endpoint: server.endpoint, key: server.key, database: 'parley' };
  return { address, open: () => new CosmosCaseStore(address), remove: () => server.close() };
}

/** Starts a process that reserves offers once it is told to, and gives what it was told were reserved. */
async function offerMaker(address: object, first: number, count: number, room: number) {
  const script = join(import.meta.dirname, '../support/offerMaker.ts');
  const child = spawn(
    process.execPath,
    [script, JSON.stringify(address), String(first), String(count), String(room)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => String((await lines.next()).value);
  expect(await nextLine()).toBe('ready');
  return async (): Promise<string[]> => {
    const exited = once(child, 'exit');
    child.stdin.write('go\n');
    const made = JSON.parse(await nextLine()) as string[];
    await exited;
    return made;
  };
}

describe.each(SHARED_STORES)('a day that fits 50 offers, on %s', (_, share) => {
  it('gets exactly 50 of the 200 that two processes make at once', async () => {
    const shared = await share();
    const store = shared.open();
    // The first one makes the database, so that two that start at once do not wait for one another's schema.
    await store.read('ledger/day/2026-03-10', 0);
    const makers = await Promise.all([
      offerMaker(shared.address, 0, 100, 50),
      offerMaker(shared.address, 100, 100, 50),
    ]);
    const made = (await Promise.all(makers.map((go) => go()))).flat();

    expect(made).toHaveLength(50);
    const day = await readLedger(store, 'ledger/day/2026-03-10');
    expect(day).toEqual({ total: 50 * COST, held: expect.anything(), wrongTotals: 0, fault: null });
    expect(day.held.toSorted()).toEqual(made.toSorted());
    await store.close();
    await shared.remove();
  }, 60_000);
});
