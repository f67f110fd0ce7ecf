import { readdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBesideStore } from '../../src/compose/evidence.ts';
import { readConfig } from '../../src/config.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { startAzurite, type Azurite } from '../support/azurite.ts';
import { sharedKeys, startCosmosServer, type CosmosServer } from '../support/cosmosServer.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

const LATE = 'my parcel never came, it has been two months now';

describe('with Cosmos DB and Blob Storage, a process whose disk is gone', () => {
  let cosmos: CosmosServer;
  let azurite: Azurite;
  let folder: string;
  let settings: Record<string, string>;
  let gone: Shop;
  let other: Shop;

  beforeAll(async () => {
    [cosmos, azurite, folder] = await Promise.all([startCosmosServer(), startAzurite(), dataFolder('gone')]);
    settings = {
      PARLEY_STORE: 'cosmos',
      COSMOS_ENDPOINT: cosmos.endpoint,
      COSMOS_KEY: cosmos.key,
      ...sharedKeys(),
      PARLEY_BLOBS: 'azure',
      AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    };
    gone = await openShop({ retryMs: [10, 20, 50] }, settings, folder);
    other = await openShop({ retryMs: [10, 20, 50] }, settings);
  });
  afterAll(async () => {
    await other.close();
    await Promise.all([cosmos.close(), azurite.close()]);
  });

  it('leaves its receipts, its keys and what waited to the others, which answer it', async () => {
    const maria = new Buyer(gone, 'maria');
    await maria.says('hello');
    await gone.parley.sealing.seal();

    await cosmos.goDown();
    const message = { choice: null, attachments: [], locale: null, clientMark: null };
    await gone.parley.inbox.receive(maria.conversation, { activityId: 'late', text: LATE, ...message });
    await gone.close();
    expect((await readdir(folder)).filter((name) => name !== 'cache')).toEqual([]);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

    await cosmos.comeBack();
    await other.parley.keptMessages.takeUp();
    await other.parley.inbox.idle(maria.conversation);
    const heard = await new Buyer(other, 'maria').heard();
    expect(JSON.stringify(heard.at(-1))).toMatch(/order number/i);

    await other.parley.sealing.seal();
    const { spool, receipts, keys } = await openBesideStore(readConfig(settings));
    expect(await spool.all()).toEqual([]);
    expect(await receipts.all()).toHaveLength(2);
    const { publicKeys } = keys;
    expect((await verifyStore({ store: other.parley.store, receipts, publicKeys })).findings).toEqual([]);
  });

  it('leaves what waited to one of the others alone', async () => {
    const spool = (await openBesideStore(readConfig(settings))).spool;
    const { conversation } = new Buyer(other, 'kept');
    const rest = { choice: null, attachments: [], locale: null, clientMark: null };
    const third = await openShop({}, settings);
    try {
      await other.parley.keptMessages.takeUp();
      await spool.keep({ conversation, message: { activityId: 'kept-1', text: LATE, ...rest } });
      await other.parley.keptMessages.takeUp();
      await third.parley.keptMessages.takeUp();
      expect(third.parley.inbox.busy).toBe(0);
      await other.parley.inbox.idle(conversation);
      expect((await new Buyer(third, 'kept').heard()).length).toBeGreaterThan(0);
    } finally {
      await third.close();
    }
  });
});
