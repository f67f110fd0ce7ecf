import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFault } from '../../src/domain/case/chain.ts';
import { startAzurite, type Azurite } from '../support/azurite.ts';
import { sharedKeys, startCosmosServer, type CosmosServer } from '../support/cosmosServer.ts';
import { OpenAiStandIn } from '../support/openaiServer.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { PHOTO } from '../support/stage.ts';

describe('on Azure, by settings alone', () => {
  let cosmos: CosmosServer;
  let azurite: Azurite;
  let model: OpenAiStandIn;
  let shop: Shop;
  const settings = (): Record<string, string> => ({
    PARLEY_STORE: 'cosmos',
    COSMOS_ENDPOINT: cosmos.endpoint,
    COSMOS_KEY: cosmos.key,
    ...sharedKeys(),
    PARLEY_BLOBS: 'azure',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    PARLEY_RECOGNIZER: 'azure-openai',
    AZURE_OPENAI_ENDPOINT: model.endpoint,
    AZURE_OPENAI_API_KEY: 'key',
    AZURE_OPENAI_DEPLOYMENT: 'reader',
  });

  beforeAll(async () => {
    [cosmos, azurite, model] = await Promise.all([
      startCosmosServer(),
      startAzurite(),
      OpenAiStandIn.start(),
    ]);
    shop = await openShop({}, settings());
  });
  afterAll(async () => {
    await shop.close();
    await Promise.all([cosmos.close(), azurite.close(), model.close()]);
  });

  it('settles a complaint with a photo, read by the model, and another process knows all of it', async () => {
    model.answer(({ openOffer, message }) => ({
      kind: 'reads',
      reading:
        openOffer === null
          ? { complaintType: message.includes('cracked') ? 'damaged' : 'none', language: 'en' }
          : { offerResponse: 'accept', language: 'en' },
    }));
    const buyer = new Buyer(shop, 'azure-1');
    await buyer.says('it arrived cracked');
    const order = await shop.parley.orders.find('8190355290816634');
    await buyer.says(`${order?.number ?? ''} ${order?.buyer.email ?? ''}`);
    await buyer.says('here', { photo: PHOTO });
    await buyer.says('the left side does not work since it fell out of the box');
    await buyer.says('all right then');

    const kase = await buyer.kase();
    expect(kase.closed?.outcome).toBe('settled');
    expect(kase.photos).toHaveLength(1);
    const entries = await shop.parley.caseFiles.entries(kase.id);
    expect(findFault(entries)).toBeNull();
    const readers = entries.flatMap(({ content }) =>
      content.type === 'read' ? [content.reading.readBy.recognizer] : [],
    );
    expect(readers).toContain('openai');

    const other = await openShop({}, settings());
    try {
      const same = new Buyer(other, 'azure-1');
      expect(await same.heard()).toEqual(await buyer.heard());
      expect((await same.kase()).head).toEqual(kase.head);
    } finally {
      await other.close();
    }
  });

  it('goes on with the embedded recognizer while the model is away', async () => {
    model.answer({ kind: 'fails', status: 500 });
    const buyer = new Buyer(shop, 'azure-2');
    await buyer.says('my parcel never arrived, it has been two months');
    const kase = await buyer.kase();
    expect(kase.complaint).toBe('not_received');
    const entries = await shop.parley.caseFiles.entries(kase.id);
    const read = entries.map(({ content }) => content).find((content) => content.type === 'read');
    expect(read?.reading.readBy).toMatchObject({
      recognizer: 'embedded',
      insteadOf: { recognizer: 'openai' },
    });
  });
});
