import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

describe('/api/messages', () => {
  let shop: Shop;
  let url: string;

  beforeAll(async () => {
    shop = await openShop();
    ({ url } = await shop.parley.server.listen(0, '127.0.0.1'));
  });
  afterAll(() => shop.close());

  const post = async (body: unknown, headers: Record<string, string> = {}, at = url): Promise<number> => {
    const response = await fetch(`${at}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.status;
  };

  it('lets nobody speak for a buyer of the page', async () => {
    const buyer = new Buyer(shop, 'page-buyer');
    await buyer.says('my parcel never came');
    const before = await buyer.kase();
    const status = await post({
      type: 'message',
      id: 'forged',
      text: 'I accept everything',
      channelId: LOCAL_CHANNEL,
      conversation: { id: 'page-buyer' },
      from: { id: 'page-buyer' },
      recipient: { id: 'parley' },
      serviceUrl: 'http://127.0.0.1:9',
    });
    expect(status).toBe(403);
    expect(await post({ type: 'message', channelId: LOCAL_CHANNEL.toUpperCase() })).toBe(403);
    expect((await buyer.kase()).head).toEqual(before.head);
  });

  it.each([
    { type: 'conversationUpdate', membersAdded: [null] },
    { type: 'message', attachments: [7], conversation: 'x' },
    { type: 'message', from: 'me' },
    { type: {} },
    { type: 'message', entities: [[]] },
  ])('refuses %j, whose parts are no parts of an activity', async (body) => {
    expect(await post({ channelId: 'emulator', ...body })).toBe(400);
  });

  it('takes nothing unsigned that a proxy handed on, or that could come from one', async () => {
    const typing = { type: 'typing', channelId: 'emulator', conversation: { id: 'c' }, from: { id: 'f' } };
    expect(await post(typing, { 'x-forwarded-for': '203.0.113.7' })).toBe(401);
    expect(await post(typing, { forwarded: 'for=203.0.113.7' })).toBe(401);
    for (const settings of [{ PARLEY_PUBLIC_URL: 'https://help.example.test' }, { PARLEY_PROXIES: '1' }]) {
      const behind = await openShop({}, settings);
      const { url: at } = await behind.parley.server.listen(0, '127.0.0.1');
      expect(await post(typing, {}, at)).toBe(401);
      await behind.close();
    }
  });

  it.each([
    ['named by its origin', { origin: 'https://other.example' }],
    ['named by how it was fetched', { 'sec-fetch-site': 'cross-site' }],
    // An address of its own that was made to lead here.
    ['at an address of its own', { origin: 'http://other.example:3978', 'sec-fetch-site': 'same-origin' }],
    ['as plain text, which a browser sends without asking', { 'content-type': 'text/plain;json' }],
  ])('takes nothing unsigned that a page in a browser sent, %s', async (_, headers) => {
    const activity = {
      type: 'message',
      text: 'my parcel never came',
      channelId: 'emulator',
      conversation: { id: 'from-a-page' },
      from: { id: 'somebody' },
      recipient: { id: 'parley' },
      serviceUrl: 'http://127.0.0.1:9',
    };
    expect([401, 415]).toContain(await post(activity, headers));
  });

  it('knows no case by a name with a control character in it', async () => {
    for (const path of ['/v3/directline/conversations/%00/activities', '/v3/directline/conversations/a%0Ab'])
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 400]);
  });

  it.each([[null], [[]], ['hello'], [{}]])('refuses %j, which is no activity', async (body) => {
    expect(await post(body)).toBe(400);
  });
});
