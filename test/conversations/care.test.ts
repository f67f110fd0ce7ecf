import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import type { OrderEventKind } from '../../src/domain/case/entries/care.ts';
import { sharedKeys, startCosmosServer, type CosmosServer } from '../support/cosmosServer.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Noon in Madrid, where the example policy says that buyers live. */
const NOON = Date.UTC(2026, 10, 25, 11);
const SECRET = `whsec_${Buffer.from('a secret of the seller and Parley').toString('base64')}`;
const ORDER = '8190244417735521';

let time = NOON;
const clock = { now: () => new Date(time) };
let shop: Shop;
let url: string;

beforeEach(async () => {
  time = NOON;
  shop = await openShop({ clock }, { PARLEY_ORDER_EVENTS_SECRET: SECRET });
  ({ url } = await shop.parley.server.listen(0, '127.0.0.1'));
});
afterEach(() => shop.close());

async function newOffer(id = 'maria', at = shop, proof = 'maria.k@example.com'): Promise<Buyer> {
  const buyer = new Buyer(at, id);
  await buyer.says('my parcel never came');
  await buyer.says(`${ORDER}, ${proof}`);
  return buyer;
}

/** What the bot says by itself from now on until then. */
async function heardMeanwhile(buyer: Buyer, ms: number): Promise<string[]> {
  const before = await buyer.heard();
  time += ms;
  await shop.parley.care.run();
  await shop.parley.care.run();
  return (await buyer.heard()).slice(before.length).map(({ text }) => text);
}

async function event(
  type: OrderEventKind | 'exploded',
  more: Record<string, unknown> = {},
  { id = `event-${type}-${time}`, secret = SECRET, at = Date.now() } = {},
): Promise<Response> {
  const body = JSON.stringify({ type, orderNumber: ORDER, at: new Date(time).toISOString(), ...more });
  const stamp = new Date(at);
  return await fetch(`${url}/api/orders/events`, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(stamp.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, stamp, body),
    },
  });
}

describe('an event that has not happened yet', () => {
  it('is refused, but for what clocks differ by', async () => {
    const at = (ms: number) => ({ at: new Date(time + ms).toISOString() });
    expect((await event('delayed', at(24 * 3_600_000))).status).toBe(400);
    expect((await event('delayed', at(60_000))).status).toBe(200);
  });
});

describe('an offer that is about to expire', () => {
  it('is spoken of once, with its buttons, and can still be accepted', async () => {
    const buyer = await newOffer();
    const { offers } = await buyer.kase();
    const expires = Date.parse(offers[0]?.expiresAt ?? '');
    expect(await heardMeanwhile(buyer, expires - 20 * HOUR_MS - time)).toEqual([]);
    expect(await heardMeanwhile(buyer, 3 * HOUR_MS)).toEqual([expect.stringMatching(/stands until/)]);
    expect(await heardMeanwhile(buyer, HOUR_MS)).toEqual([]);

    await buyer.chooses('accept');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });

  it('is not said to stand once it has run out, however late that is looked at', async () => {
    const buyer = await newOffer();
    const expires = Date.parse((await buyer.kase()).offers[0]?.expiresAt ?? '');
    expect(await heardMeanwhile(buyer, expires - time + HOUR_MS)).toEqual([]);
  });
});

describe('news of an order that nobody wrote about', () => {
  const OTHER = { orderNumber: 'M-2' };

  async function secondOrder(): Promise<void> {
    const { orders } = shop.parley;
    const order = await orders.find(ORDER);
    if (!order) throw new Error('the samples have it');
    await orders.save([{ ...order, number: OTHER.orderNumber }]);
  }

  it('reaches the buyer where they talked of another, once', async () => {
    const buyer = await newOffer();
    await buyer.chooses('accept');
    await secondOrder();
    const answer = await event('delayed', OTHER, { id: 'late-1' });
    expect(await answer.json()).toMatchObject({ known: false, reached: 'earlier_conversation' });
    const again = await event('delayed', OTHER, { id: 'late-1' });
    expect(await again.json()).toMatchObject({ known: true });
    expect(await heardMeanwhile(buyer, 0)).toHaveLength(1);
    expect(await buyer.kase()).toMatchObject({ order: { number: OTHER.orderNumber }, closed: null });
  });

  it('is told to nobody who knew no more than what stands on the label of the other', async () => {
    const order = await shop.parley.orders.find(ORDER);
    const buyer = await newOffer('finder', shop, order?.buyer.postalCode ?? '');
    await buyer.chooses('accept');
    const before = await buyer.kase();
    expect(before).toMatchObject({ proof: 'postal_code', closed: { outcome: 'settled' } });
    await secondOrder();
    expect(await (await event('delayed', OTHER)).json()).toMatchObject({ case: null, reached: 'nowhere' });
    expect(await heardMeanwhile(buyer, 0)).toEqual([]);
    expect((await buyer.kase()).order?.number).toBe(ORDER);
  });

  it('is said to have reached nobody where there is no conversation, or one that is under way', async () => {
    expect(await (await event('delayed')).json()).toMatchObject({ case: null, reached: 'nowhere' });
    await newOffer();
    await secondOrder();
    expect(await (await event('delayed', OTHER)).json()).toMatchObject({ case: null, reached: 'nowhere' });
  });
});

describe('what was agreed', () => {
  async function settled(): Promise<Buyer> {
    const buyer = await newOffer();
    await buyer.chooses('accept');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
    return buyer;
  }

  /** To the day after the parcel should have come. */
  async function askedAbout(buyer: Buyer): Promise<string[]> {
    const promised = Date.parse((await buyer.kase()).offers[0]?.promisedBy ?? '');
    return await heardMeanwhile(buyer, promised + DAY_MS + HOUR_MS - time);
  }

  it('is asked about once it should be there, and a yes is a verified resolution', async () => {
    const buyer = await settled();
    expect(await askedAbout(buyer)).toEqual([expect.stringMatching(/arrive in good order/)]);

    await buyer.says('yes');

    const kase = await buyer.kase();
    expect(kase.care.verifiedAt).not.toBeNull();
    expect(kase.closed?.outcome).toBe('settled');
    expect(await heardMeanwhile(buyer, 30 * DAY_MS)).toEqual([]);
  });

  it('goes on after a no without asking again what is known', async () => {
    const buyer = await settled();
    const first = await buyer.kase();
    await askedAbout(buyer);

    const answers = await buyer.says('no');

    const kase = await buyer.kase();
    expect(kase.id).not.toBe(first.id);
    expect(kase.earlier?.caseId).toBe(first.id);
    expect(kase).toMatchObject({ complaint: 'not_received', order: { number: ORDER } });
    expect(answers.map(({ text }) => text).join(' ')).not.toMatch(/order number/);
  });
});

describe('nobody is written to', () => {
  it('at night where they live', async () => {
    const buyer = await newOffer();
    await event('delayed', { promisedBy: new Date(time + 20 * DAY_MS).toISOString() });
    expect(await heardMeanwhile(buyer, 14 * HOUR_MS)).toEqual([]);
    expect(await heardMeanwhile(buyer, 6 * HOUR_MS)).toEqual([]);
    expect(await heardMeanwhile(buyer, 2 * HOUR_MS)).toEqual([expect.stringMatching(/longer than planned/)]);
  });

  it('by the time zone of their order where it names one', async () => {
    const order = await shop.parley.orders.find(ORDER);
    if (!order) throw new Error('no such order');
    await shop.parley.orders.save([{ ...order, buyer: { ...order.buyer, timezone: 'Asia/Tokyo' } }]);
    const buyer = await newOffer();
    await event('delayed');
    // Half past nine in the evening in Tokyo.
    expect(await heardMeanwhile(buyer, 1.5 * HOUR_MS)).toEqual([]);
    expect(await heardMeanwhile(buyer, 12 * HOUR_MS)).toHaveLength(1);
  });

  const stops = [
    ['stop messaging me', 'first'],
    ['por favor no me escribas más', 'por mi cuenta'],
    ['pare de me mandar mensagens', 'iniciativa própria'],
    ["arrêtez de m'écrire s'il vous plaît", 'propre initiative'],
    ['bitte keine weiteren Nachrichten', 'von mir aus'],
    ['Больше не пишите мне, пожалуйста', 'первым'],
  ] as const;

  it.each(stops)('after "%s"', async (words, answer) => {
    const buyer = await newOffer();
    const answers = await buyer.says(words);
    expect(answers.map(({ text }) => text).join(' ')).toContain(answer);
    await event('delayed');
    expect(await heardMeanwhile(buyer, DAY_MS)).toEqual([]);
  });

  it('in another conversation once they said stop in one', async () => {
    const one = await newOffer('maria-1');
    const order = await shop.parley.orders.find(ORDER);
    if (!order) throw new Error('there is no such order');
    // Another order of hers: the first one has an offer before it in the other conversation.
    await shop.parley.orders.save([{ ...order, number: '8190244417735522' }]);
    const other = new Buyer(shop, 'maria-2');
    await other.says('where is my parcel?');
    await other.says('8190244417735522, maria.k@example.com');
    expect((await other.kase()).speaker.is).toBe('bot');
    await one.says('no more messages please');
    await event('delayed', { orderNumber: '8190244417735522' });
    expect(await heardMeanwhile(other, HOUR_MS)).toEqual([]);
    expect((await other.kase()).care.stopped).toBe(true);
  });

  it('while a person speaks for the case or is on the way', async () => {
    const buyer = await newOffer();
    await buyer.says('I want to talk to a human');
    await event('delayed');
    expect(await heardMeanwhile(buyer, HOUR_MS)).toEqual([]);
  });

  it('by a "stop" that answers something else', async () => {
    const buyer = new Buyer(shop, 'maria');
    await buyer.says('stop');
    expect((await buyer.kase()).care.stopped).toBe(false);
  });
});

describe('what the seller’s system reports', () => {
  it('goes into the order and its case once, however often it is delivered', async () => {
    const buyer = await newOffer();
    const returned = () => event('returned_to_sender', { place: 'Madrid' }, { id: 'event-1' });
    expect(await (await returned()).json()).toMatchObject({ known: false });
    expect(await (await returned()).json()).toMatchObject({ known: true });

    const kase = await buyer.kase();
    expect(kase.order?.tracking).toMatchObject({ status: 'returned_to_sender', lastScanPlace: 'Madrid' });
    expect(await heardMeanwhile(buyer, HOUR_MS)).toEqual([expect.stringMatching(/on its way back/)]);
  });

  it('does not undo what happened later when it comes late', async () => {
    const buyer = await newOffer();
    const began = time;
    time += 3 * HOUR_MS;
    await event('delivered', { at: new Date(began + 2 * HOUR_MS).toISOString() });
    await event('delayed', { at: new Date(began + HOUR_MS).toISOString() });
    expect((await buyer.kase()).order?.tracking.status).toBe('delivered');
  });

  it('brings a person in when a refund is filed, with the marketplace’s clock running from then', async () => {
    const buyer = await newOffer();
    time += DAY_MS;
    await event('refund_filed');

    const kase = await buyer.kase();
    expect(kase.care.dispute).toEqual({ stage: 'refund_filed', since: new Date(time).toISOString() });
    expect(kase.handoff?.reason).toBe('dispute');
    expect(kase.offers.map(({ status }) => status)).toEqual(['withdrawn']);
    expect((await buyer.heard()).at(-1)?.text).toMatch(/with the marketplace now, which is your right/);
    time += 1;
    await event('dispute_opened');
    expect((await buyer.kase()).care.dispute).toMatchObject({
      stage: 'dispute_opened',
      since: kase.care.dispute?.since,
    });
  });

  it('opens the story again when what was settled is disputed', async () => {
    const buyer = await newOffer();
    await buyer.chooses('accept');
    const settled = await buyer.kase();
    await event('dispute_opened');

    const kase = await buyer.kase();
    expect(kase.earlier?.caseId).toBe(settled.id);
    expect(kase).toMatchObject({ order: { number: ORDER }, speaker: { is: 'queue' } });
  });

  const refused: [string, () => Promise<Response>, number][] = [
    ['is signed by somebody else', () => event('delayed', {}, { secret: `whsec_${'B'.repeat(44)}` }), 401],
    ['is an old one, kept and sent again', () => event('delayed', {}, { at: Date.now() - HOUR_MS }), 401],
    ['is of no kind that is known', () => event('exploded'), 400],
    ['says more than an event holds', () => event('delayed', { refund: 100 }), 400],
    ['is about an order nobody imported', () => event('delayed', { orderNumber: '1' }), 404],
  ];

  it.each(refused)('is refused when it %s, and changes nothing', async (_, send, status) => {
    const buyer = await newOffer();
    const before = await buyer.kase();
    expect((await send()).status).toBe(status);
    expect((await buyer.kase()).head).toEqual(before.head);
  });
});

describe.each(['sqlite', 'cosmos'] as const)('two processes on one %s', (kind) => {
  let folder: string;
  let cosmos: CosmosServer | null;

  beforeEach(async () => {
    folder = await dataFolder('care');
    cosmos = kind === 'cosmos' ? await startCosmosServer() : null;
  });
  afterEach(async () => {
    await cosmos?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  const open = (): Promise<Shop> =>
    openShop(
      { clock },
      cosmos
        ? {
            PARLEY_STORE: 'cosmos',
            COSMOS_ENDPOINT: cosmos.endpoint,
            COSMOS_KEY: cosmos.key,
            ...sharedKeys(),
          }
        : {},
      folder,
    );

  it('say it once between them, and not again after a restart', async () => {
    const [one, other] = [await open(), await open()];
    const buyer = await newOffer('maria', one);
    const expires = Date.parse((await buyer.kase()).offers[0]?.expiresAt ?? '');
    const before = (await buyer.heard()).length;
    time = expires - 17 * HOUR_MS;

    await Promise.all([one, other, one, other].map(({ parley }) => parley.care.run()));
    await Promise.all([one.close(), other.close()]);
    const again = await open();
    await again.parley.care.run();

    expect(await new Buyer(again, 'maria').heard()).toHaveLength(before + 1);
    await again.close();
  });
});
