import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { buyerStream, dayStream } from '../../src/services/offers/ledgerStreams.ts';
import { casesOf } from '../support/channelChat.ts';
import { startCosmosServer } from '../support/cosmosServer.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { COST, readLedger } from '../support/ledgerTrial.ts';

/** What a new lamp costs the shop, by the example policy. */
const LAMP = 8.8;

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
  const folder = await dataFolder('day');
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

/** Starts a script that says it is ready, goes on when it is told to, and ends with a list in JSON; gives that. */
async function getReady(script: string, ...args: (string | number)[]): Promise<() => Promise<string[]>> {
  const file = join(import.meta.dirname, '../support', script);
  const child = spawn(process.execPath, [file, ...args.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => String((await lines.next()).value);
  expect(await nextLine()).toBe('ready');
  return async () => {
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
    await store.read(dayStream('2026-03-10'), 0);
    const makers = await Promise.all(
      [0, 100].map((first) => getReady('offerMaker.ts', JSON.stringify(shared.address), first, 100, 50)),
    );
    const made = (await Promise.all(makers.map((go) => go()))).flat();

    expect(made).toHaveLength(50);
    const day = await readLedger(store, dayStream('2026-03-10'));
    expect(day).toEqual({ total: 50 * COST, held: expect.anything(), wrongTotals: 0, fault: null });
    expect(day.held.toSorted()).toEqual(made.toSorted());
    for (let number = 0; number < 200; number += 1) {
      const buyer = await readLedger(store, buyerStream(`buyer-${number}`));
      expect(buyer.held).toEqual(made.filter((id) => id === `case-${number}:1`));
    }
    await store.close();
    await shared.remove();
  }, 60_000);
});

describe('a day that fits 20 new lamps', () => {
  it('gets exactly 20 of the 60 that buyers of two processes complain about at once', async () => {
    const shared = await sqlite();
    const store = shared.open();
    const { file } = shared.address as { file: string };
    const groups = await Promise.all(
      [0, 30].map((first) => getReady('complainers.ts', file, first, 30, 20 * LAMP)),
    );
    const ends = (await Promise.all(groups.map((go) => go()))).flat();

    expect(ends.filter((end) => end === 'offer')).toHaveLength(20);
    expect(ends.filter((end) => end === 'hand_over')).toHaveLength(40);
    const day = await readLedger(store, dayStream('2026-11-23'));
    expect(day).toEqual({ total: 20 * LAMP * 100, held: expect.anything(), wrongTotals: 0, fault: null });
    const offers: string[] = [];
    for (let number = 0; number < 60; number += 1) {
      const entries = (await casesOf(store, 'webchat', `buyer-${number}`)).flat();
      offers.push(
        ...entries.flatMap((entry) =>
          entry.type === 'proposed' && entry.decision.next.do === 'offer'
            ? [entry.decision.next.offer.id]
            : [],
        ),
      );
    }
    expect(day.held.toSorted()).toEqual(offers.toSorted());
    await store.close();
    await shared.remove();
  }, 60_000);
});
