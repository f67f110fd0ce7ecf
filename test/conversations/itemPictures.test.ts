import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { feedActivity } from '../../src/bot/directline/feedActivities.ts';
import type { BlobLinks } from '../../src/bot/directline/blobLinks.ts';
import { utteranceActivity } from '../../src/bot/utteranceActivity.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { aPhoto } from '../support/pictures.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

const LATE = '8190244417735521';

let site: Server;
let asked: string[];
let shop: Shop;

beforeEach(async () => {
  asked = [];
  const photo = await aPhoto({ camera: true });
  site = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/lamp.jpg') response.end(photo);
    else if (url === '/page') response.end('<html><script>alert(1)</script></html>');
    else {
      response.statusCode = 404;
      response.end();
    }
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  shop = await openShop();
});
afterEach(async () => {
  await shop.close();
  site.close();
});

/** The sample order that is late, its article shown at this path of the shop's site. */
async function shownAt(path: string, sku?: string): Promise<void> {
  const order = await shop.parley.orders.find(LATE);
  if (!order) throw new Error('there is no such sample');
  const picture = `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`;
  await shop.parley.orders.save([
    { ...order, items: order.items.map((item) => ({ ...item, picture, sku: sku ?? item.sku })) },
  ]);
}

/** A buyer who proved that order, and then asks for a new one. */
async function offered(id: string): Promise<{ buyer: Buyer; offer: Utterance }> {
  const order = await shop.parley.orders.find(LATE);
  const buyer = new Buyer(shop, id);
  await buyer.says(`hello, my order is ${LATE}, ${order?.buyer.email ?? ''}`);
  await shop.parley.itemPictures.idle();
  const heard = await buyer.says('it never came, please send me a new one');
  const offer = heard.find(({ card }) => card !== null);
  if (!offer) throw new Error(`nothing was offered: ${heard.map(({ text }) => text).join(' ')}`);
  return { buyer, offer };
}

const pictured = async (buyer: Buyer) =>
  (await shop.parley.caseFiles.entries((await buyer.kase()).id)).filter(
    ({ content }) => content.type === 'item_pictured',
  );

describe('the picture of an article', () => {
  it('stands there whatever the article is called', async () => {
    await shownAt('/lamp.jpg', 'constructor');
    const { buyer, offer } = await offered('b1');
    expect(Object.keys((await buyer.kase()).itemPictures)).toEqual(['constructor']);
    expect(offer.card?.picture?.url).toMatch(/^blob:/);
  });

  it('is none where none was kept, whatever the article is called', async () => {
    await shownAt('/gone.jpg', 'constructor');
    expect((await offered('b1')).offer.card?.picture).toBeUndefined();
  });

  it('stands on the card of an offer, drawn anew from what the shop shows', async () => {
    await shownAt('/lamp.jpg');
    const { buyer, offer } = await offered('b1');
    expect(asked).toEqual(['/lamp.jpg']);
    const [kept] = Object.values((await buyer.kase()).itemPictures);
    expect(kept?.contentType).toBe('image/jpeg');
    expect(offer.card?.picture?.url).toBe(`blob:${kept?.sha256 ?? ''}`);
    expect(await shop.parley.blobs.get(kept?.sha256 ?? '')).not.toBeNull();

    const links = { link: ({ sha256 }: { sha256: string }) => Promise.resolve(`https://here/${sha256}`) };
    const said = {
      type: 'said' as const,
      by: 'bot' as const,
      activityId: 'x',
      utterance: offer,
      answers: [],
    };
    const audience = { conversationId: 'b1', user: 'u', origin: 'https://here', botName: 'Lumen' };
    const activity = await feedActivity(
      { position: '1', at: '2026-11-30T10:00:00.000Z', said },
      audience,
      links as unknown as BlobLinks,
    );
    expect(JSON.stringify(activity.attachments)).toContain(`"url":"https://here/${kept?.sha256 ?? ''}"`);
  });

  it('is fetched once for a case', async () => {
    await shownAt('/lamp.jpg');
    const { buyer } = await offered('b1');
    await buyer.says('thanks, let me think about it');
    await shop.parley.itemPictures.idle();
    expect(asked).toEqual(['/lamp.jpg']);
    expect(await pictured(buyer)).toHaveLength(1);
  });

  it.each(['/page', '/gone'])(
    'is left out where the address gives none (%s), and asked for once',
    async (path) => {
      await shownAt(path);
      const { buyer, offer } = await offered('b1');
      await shop.parley.itemPictures.idle();
      expect(asked).toEqual([path]);
      expect(offer.card?.picture).toBeUndefined();
      expect(JSON.stringify(utteranceActivity(offer, { cards: true }))).not.toContain('"Image"');
      expect(await pictured(buyer)).toEqual([]);
    },
  );
});
