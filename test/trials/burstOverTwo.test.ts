import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { casesOf, saidByBuyer, timesAnswered } from '../support/channelChat.ts';
import { sharedKeys, startCosmosServer } from '../support/cosmosServer.ts';
import { Caller, type Ticket } from '../support/directLineClient.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

const BUYERS = 12;
const APART_MS = 60;
const BURST = [
  'hello',
  'my parcel never came',
  'it has been two months now',
  '8190244417735521',
  'maria.k@example.com',
];

interface Shared {
  settings: Record<string, string>;
  open(folder: string): CaseStore;
  remove(): Promise<void>;
}

const STORES: [string, () => Promise<Shared>][] = [
  [
    'one SQLite file',
    () =>
      Promise.resolve({
        settings: {},
        open: (folder) => new SqliteCaseStore({ file: join(folder, 'parley.sqlite') }),
        remove: () => Promise.resolve(),
      }),
  ],
  [
    'one Cosmos DB account',
    async () => {
      const server = await startCosmosServer();
      const { endpoint, key } = server;
      return {
        settings: { PARLEY_STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, ...sharedKeys() },
        open: () => new CosmosCaseStore({ endpoint, key, database: 'parley' }),
        remove: () => server.close(),
      };
    },
  ],
];

let one: ParleyProcess;
let other: ParleyProcess;

/** Each message goes to the other process than the one before, the first to either. */
async function sendBurst(ticket: Ticket, first: number): Promise<void> {
  const callers = [new Caller(one.url), new Caller(other.url)];
  const sent = BURST.map(async (text, index) => {
    await sleep(index * APART_MS);
    const activity = {
      type: 'message',
      text,
      from: { id: 'buyer' },
      localTimestamp: new Date().toISOString(),
    };
    const { status } = (await callers[(first + index) % 2]?.send(ticket, activity)) ?? {};
    expect(status).toBe(200);
  });
  await Promise.all(sent);
}

async function isAnswered(store: CaseStore, { conversationId }: Ticket): Promise<void> {
  for (;;) {
    const times = Object.values(timesAnswered(await casesOf(store, LOCAL_CHANNEL, conversationId)));
    if (times.length === BURST.length && !times.includes(0)) return;
    await sleep(100);
  }
}

describe.each(STORES)('five messages in one go that two processes share out, on %s', (_, share) => {
  let shared: Shared;
  let store: CaseStore;

  beforeAll(async () => {
    shared = await share();
    one = await ParleyProcess.start({ PARLEY_RATE_LIMIT: '0', PARLEY_GATHER_MS: '800', ...shared.settings });
    other = await ParleyProcess.beside(one);
    store = shared.open(one.folder);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await other.terminate();
    await one.stop();
    await shared.remove();
  });

  it(`are one turn in the order they came, answered once, ${BUYERS} times of ${BUYERS}`, async () => {
    const caller = new Caller(one.url);
    const tickets = await Promise.all(Array.from({ length: BUYERS }, () => caller.start()));
    await Promise.all(tickets.map((ticket, index) => sendBurst(ticket, index)));
    // A channel is told after eight seconds that its message is kept, also where a busy machine is not at it yet.
    await Promise.all(tickets.map((ticket) => isAnswered(store, ticket)));
    const stood = await Promise.all(
      tickets.map(async ({ conversationId }) => {
        const cases = await casesOf(store, LOCAL_CHANNEL, conversationId);
        const decided = cases.flat().filter(({ type }) => type === 'proposed').length;
        return { cases: cases.length, said: saidByBuyer(cases), decided, answered: timesAnswered(cases) };
      }),
    );
    for (const { answered, ...rest } of stood) {
      expect(rest).toEqual({ cases: 1, said: BURST, decided: 1 });
      expect(Object.values(answered)).toEqual(BURST.map(() => 1));
    }
    expect(one.complaints + other.complaints).toBe('');
  });
});
