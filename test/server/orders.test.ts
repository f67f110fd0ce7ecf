import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

const SECRET = `whsec_${Buffer.from('a secret of the seller and Parley').toString('base64')}`;

let shop: Shop;
let url: string;
let count = 0;

beforeAll(async () => {
  shop = await openShop({}, { PARLEY_ORDER_EVENTS_SECRET: SECRET });
  ({ url } = await shop.parley.server.listen(0, '127.0.0.1'));
});
afterAll(() => shop.close());

interface Sent {
  status: number;
  body: { number?: string; known?: boolean; error?: { code: string; message: string } };
}

async function send(order: Record<string, unknown>, secret = SECRET): Promise<Sent> {
  count += 1;
  const [body, id, stamp] = [JSON.stringify(order), `order-${count}`, new Date()];
  const response = await fetch(`${url}/api/orders`, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(stamp.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, stamp, body),
    },
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

const kept = (number: string) => shop.parley.orders.find(number);

const NEW = {
  number: '#2001',
  marketplace: 'Shopify',
  buyer: { name: 'Kim', email: 'Kim.O@example.com', postalCode: 'Y14 AB12' },
  currency: 'USD',
  items: [
    { sku: 'LAMP', title: 'Desk lamp', variant: 'white', quantity: 1, price: '62.95', stock: 4 },
    { title: 'LED bulb', quantity: 2, price: 1.25 },
  ],
  total: '70.00',
  placedAt: '2026-09-01T07:59:00.000Z',
  promisedBy: '2026-10-01T00:00:00.000Z',
};

describe('POST /api/orders', () => {
  it('takes no time that has not come or that no order of today has, and says which', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    for (const [field, at] of [
      ...['placedAt', 'shippedAt', 'deliveredAt', 'lastScanAt'].map((each) => [each, soon] as const),
      ...['placedAt', 'promisedBy', 'lastScanAt'].map((each) => [each, '0001-01-01T00:00:00Z'] as const),
      ['promisedBy', '9999-12-31T23:59:59Z'],
    ] as const) {
      const { status, body } = await send({ ...NEW, number: '#2666', [field]: at });
      expect([field, at, status]).toEqual([field, at, 400]);
      expect(body.error?.message).toContain(field);
    }
    expect(await kept('2666')).toBeNull();
    const now = new Date(Date.now() + 60_000).toISOString();
    const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const taken = await send({ ...NEW, number: '#2667', shippedAt: now, promisedBy: nextMonth });
    expect(taken.status).toBe(200);
  });

  it('brings an order, which its buyer can prove at once', async () => {
    expect(await send(NEW)).toEqual({ status: 200, body: { number: '#2001', known: false } });

    expect(await kept('2001')).toEqual({
      number: '#2001',
      marketplace: 'Shopify',
      buyer: {
        id: 'kim.o@example.com',
        name: 'Kim',
        email: 'Kim.O@example.com',
        phone: null,
        postalCode: 'Y14 AB12',
        channelIds: [],
      },
      items: [
        {
          sku: 'LAMP',
          title: 'Desk lamp',
          variant: 'white',
          quantity: 1,
          price: { amount: 6295, currency: 'USD' },
          stock: 4,
        },
        {
          sku: 'LED-BULB',
          title: 'LED bulb',
          variant: null,
          quantity: 2,
          price: { amount: 125, currency: 'USD' },
          stock: 0,
        },
      ],
      total: { amount: 7000, currency: 'USD' },
      placedAt: '2026-09-01T07:59:00.000Z',
      shippedAt: null,
      promisedBy: '2026-10-01T00:00:00.000Z',
      deliveredAt: null,
      tracking: { status: 'not_shipped', carrier: null, number: null, lastScanAt: null, lastScanPlace: null },
    });
    const buyer = new Buyer(shop, 'kim');
    await buyer.says('where is my order #2001? kim.o@example.com');
    expect((await buyer.kase()).order?.number).toBe('#2001');
  });

  it('changes what it says of an order that is known, and nothing else, however often it comes', async () => {
    await send({ ...NEW, number: '#2002' });
    const change = {
      number: '2002',
      shippedAt: '2026-09-03T10:00:00.000Z',
      carrier: 'An Post',
      promisedBy: null,
    };
    for (const _ of ['once', 'again'])
      expect(await send(change)).toEqual({ status: 200, body: { number: '#2002', known: true } });

    expect(await kept('#2002')).toMatchObject({
      number: '#2002',
      buyer: { email: 'Kim.O@example.com' },
      items: [{ sku: 'LAMP', stock: 4 }, { sku: 'LED-BULB' }],
      total: { amount: 7000 },
      shippedAt: '2026-09-03T10:00:00.000Z',
      promisedBy: null,
      tracking: { status: 'in_transit', carrier: 'An Post' },
    });
    await send({ number: '2002', deliveredAt: '2026-09-09T10:00:00.000Z' });
    expect(await kept('#2002')).toMatchObject({
      deliveredAt: '2026-09-09T10:00:00.000Z',
      tracking: { status: 'delivered' },
    });
    await send({ number: '2002', status: 'returned_to_sender' });
    expect(await kept('#2002')).toMatchObject({
      deliveredAt: null,
      tracking: { status: 'returned_to_sender' },
    });
  });

  it('is known to the case about it at the buyer’s next word', async () => {
    await send({ ...NEW, number: '#2003' });
    const buyer = new Buyer(shop, 'kim-2003');
    await buyer.says('where is my order #2003? kim.o@example.com');
    await send({ number: '#2003', shippedAt: '2026-09-03T10:00:00.000Z', carrier: 'An Post' });
    await buyer.says('and now?');
    expect((await buyer.kase()).order?.tracking).toMatchObject({ status: 'in_transit', carrier: 'An Post' });
  });

  it('leaves nothing to settle of what was refunded in full or cancelled', async () => {
    await send({ ...NEW, number: '#2004', refunded: '20.00' });
    expect((await kept('#2004'))?.total.amount).toBe(5000);
    await send({ number: '#2004', currency: 'USD', total: '70.00', refunded: '70.00' });
    expect((await kept('#2004'))?.total.amount).toBe(0);

    await send({ ...NEW, number: '#2005' });
    await send({ number: '#2005', cancelled: true });
    expect(await kept('#2005')).toMatchObject({ total: { amount: 0 }, items: [{ stock: 0 }, { stock: 0 }] });
    expect(await send({ number: '#2999', cancelled: true })).toEqual({
      status: 200,
      body: { number: null, known: false },
    });
  });

  it('takes articles for no word of what was paid, or of what is left of it', async () => {
    const { total: _, ...articles } = NEW;
    await send({ ...NEW, number: '#2006', refunded: '20.00' });
    await send({ ...articles, number: '#2006' });
    expect((await kept('#2006'))?.total.amount).toBe(5000);

    await send({ number: '#2006', cancelled: true });
    await send({ ...articles, number: '#2006' });
    expect((await kept('#2006'))?.total.amount).toBe(0);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a new order without articles', { number: '#2100', placedAt: NEW.placedAt }, 'it needs items'],
    ['a new order without a day', { ...NEW, number: '#2100', placedAt: undefined }, 'it needs placedAt'],
    [
      'amounts without a currency',
      { ...NEW, number: '#2100', currency: undefined },
      'currency of the amounts',
    ],
    ['an amount that is finer', { ...NEW, number: '#2100', total: '70.005' }, 'no finer than USD'],
    ['an amount below nothing', { ...NEW, number: '#2100', total: '-1.00' }, 'write amounts such as'],
    [
      'an article twice',
      { ...NEW, number: '#2100', items: [NEW.items[0], NEW.items[0]] },
      'each article once',
    ],
    [
      'a refund of an unknown amount',
      { number: '#2001', currency: 'USD', refunded: '5.00' },
      'what was paid',
    ],
    ['a currency in small letters', { ...NEW, number: '#2105', currency: 'usd' }, 'currency'],
    ['a currency that is none', { ...NEW, number: '#2106', currency: 'BTC' }, 'currency'],
    [
      'articles in another currency than what was paid',
      { number: '#2001', currency: 'EUR', items: NEW.items },
      'Send its total as well',
    ],
    ['another currency than its articles', { number: '#2001', currency: 'EUR', total: '70.00' }, 'is in USD'],
    ['a number that nobody can type', { ...NEW, number: '2026-09-12' }, 'a number that a buyer can type'],
    ['a misspelt field', { number: '#2001', shipedAt: NEW.placedAt }, 'shipedAt'],
    ['an email that is none', { number: '#2001', buyer: { email: 'kim' } }, 'buyer.email'],
    [
      'a parcel that came before its order',
      { ...NEW, number: '#2100', deliveredAt: '2020-01-01T00:00:00Z' },
      'not before placedAt',
    ],
    [
      'a parcel that came before its order is known to have been placed',
      { number: '#2001', deliveredAt: '2020-01-01T00:00:00Z' },
      'not before placedAt',
    ],
    ['a state nobody knows', { number: '#2001', status: 'teleported' }, 'status'],
  ])('refuses %s, and says what is wrong', async (_, order, message) => {
    const before = await kept('#2001');
    const { status, body } = await send(order);
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await kept('#2100')).toBeNull();
    expect(await kept('#2001')).toEqual(before);
  });

  it('is open to nobody without the signature', async () => {
    const other = `whsec_${Buffer.from('a secret of somebody else entirely').toString('base64')}`;
    expect((await send(NEW, other)).status).toBe(401);
    expect((await fetch(`${url}/api/orders`, { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
