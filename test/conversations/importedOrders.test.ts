import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ordersCsv } from '../../src/adapters/csv/ordersCsv.ts';
import { SHOPS } from '../../src/adapters/csv/exports/index.ts';
import { importOrders } from '../../src/services/orders/importOrders.ts';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage, textOf, type Stage } from '../support/stage.ts';

async function load(stage: Stage, file: string): Promise<void> {
  const done = await importOrders(
    { orders: stage.parley.orders, reader: ordersCsv },
    await readFile(`test/orders/${file}`),
    { from: null, map: [], currency: 'USD', dates: null, now: new Date(), dryRun: false },
  );
  expect(done).toMatchObject({ ok: true });
}

/** The order's number and a fact of it, as somebody would type them, and the article they hear of. */
const PROOFS: Record<string, { says: string; number: string; article: string }> = {
  shopify: { says: '#1050, 020 910 0000', number: '#1050', article: 'Desk lamp' },
  woocommerce: { says: 'wc-1042 Juergen@example.com', number: 'WC-1042', article: 'Schreibtisch' },
  ebay: { says: '26-12345-67890 and my zip is 97201', number: '26-12345-67890', article: 'Trail bike' },
  etsy: { says: 'order 3512345678, t12 x70a', number: '3512345678', article: 'Stoneware mug' },
  amazon: { says: '113-1234567-7654321 / 00610', number: '113-1234567-7654321', article: 'Café grinder' },
  aliexpress: { says: '8190 2444 1773 0001 1100-148', number: '8190244417730001', article: 'Desk lamp' },
  dsers: { says: 'DS2087 +48 601234567', number: '#DS2087', article: 'Yoga mat' },
};

describe('an order that was imported from', () => {
  const stage = setStage();

  it.each(SHOPS)('%s is proved by its buyer', async (shop) => {
    await load(stage, `exports/${shop}.csv`);
    const { says, number, article } = PROOFS[shop] ?? { says: '', number: '', article: '' };
    const buyer = stage.buyer();
    await buyer.says('Hi, where is my parcel?');
    const answer = await buyer.says(says);
    expect((await buyer.kase()).order?.number).toBe(number);
    expect(textOf(answer)).toContain(article);
  });
});

describe('a title that a marketplace made for searches', () => {
  const stage = setStage();

  it('is shortened where an article is spoken of', async () => {
    const order = await stage.order('lamp');
    const title =
      'LED Desk Lamp 10W, Eye Caring Dimmable Table Light with USB Port, Foldable for Reading and Office';
    await stage.parley.orders.save([
      { ...order, items: order.items.map((item) => ({ ...item, title, variant: 'white' })) },
    ]);
    const buyer = stage.buyer();
    await buyer.says('my parcel never came, it has been two months');
    const told = textOf(await buyer.says(proofOf(order)));
    expect(told).toContain('“LED Desk Lamp 10W (white)”');
    expect(told).not.toContain('Dimmable');
  });
});

describe('a number in the shape that shops give', () => {
  const stage = setStage();
  beforeAll(() => load(stage, 'cases/order-numbers-unprovable.csv'));

  it.each([
    ['#1050', 'num0@example.com'],
    ['1051', 'num1@example.com'],
    ['#W2378157', 'num2@example.com'],
    ['W9990001', 'num3@example.com'],
    ['GB12345', 'num4@example.com'],
    ['SO/2026/0042', 'num5@example.com'],
    ['WC-1042', 'num6@example.com'],
    ['№ 778812', 'num7@example.com'],
    ['306-8812-AB', 'num8@example.com'],
    ['ORD_77_88', 'num9@example.com'],
    ['100045-1', 'num10@example.com'],
    ['D01-5551234', 'num11@example.com'],
  ])('%s is proved in one message, in two, and at once', async (number, email) => {
    const bare = number.replace(/[#№]\s?/, '').toLowerCase();
    for (const messages of [
      ['my parcel never came', `${number} ${email}`],
      ['my parcel never came', `it is ${bare}, ${email}`],
      ['my parcel never came', number, email],
      ['my parcel never came', bare, email],
      ['my parcel never came', email, bare],
      [`Hello, order ${number} never came, ${email}`],
    ]) {
      const buyer = stage.buyer();
      for (const message of messages) await buyer.says(message);
      expect([messages, (await buyer.kase()).order?.number]).toEqual([messages, number]);
    }
  });

  it('is wrong with somebody else’s fact, exactly like one that does not exist', async () => {
    const answersTo = async (number: string): Promise<string[]> => {
      const buyer = stage.buyer();
      const answers = [];
      for (const says of ['my parcel never came', number, `${number} num9@example.com`, `${number} 90001`])
        answers.push(JSON.stringify(await buyer.says(says)));
      expect((await buyer.kase()).order).toBeNull();
      return answers;
    };
    expect(await answersTo('1051')).toEqual(await answersTo('1999'));
  });

  it.each([
    ['I do not know, I bought it 3 weeks ago for 20 dollars'],
    ['it was 120 euros and I have waited for 20 days now'],
  ])('is not heard in %j', async (says) => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(says);
    expect((await buyer.kase()).identification).toMatchObject({ failures: 0, orderNumber: null });
  });
});

describe('an order in another currency than the policy’s', () => {
  const stage = setStage();

  it('goes to a person in the first answer, without a question or an offer', async () => {
    const lamp = await stage.order('lamp');
    const inEuro = { amount: 1600, currency: 'EUR' };
    const order = await stage.order('lamp', {
      total: inEuro,
      items: lamp.items.map((item) => ({ ...item, price: inEuro })),
    });
    const buyer = stage.buyer();
    const answer = await buyer.says(`my parcel never came, ${order.number} ${order.buyer.email ?? ''}`);
    const kase = await buyer.kase();
    expect(kase.order?.number).toBe(order.number);
    expect(kase.handoff?.reason).toBe('policy_hands_over');
    expect(kase.offers).toEqual([]);
    expect(phrasesIn(answer)).toContain('handoff.policy_hands_over');
    expect(await stage.decisions(buyer)).toContainEqual(
      expect.objectContaining({
        trail: expect.arrayContaining([{ rule: 'policy_hands_over', detail: 'order in EUR, policy in USD' }]),
      }),
    );
  });
});
