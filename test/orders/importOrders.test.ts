import { beforeEach, describe, expect, it } from '@jest/globals';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';
import { ordersTemplate } from '../../src/adapters/csv/columns.ts';
import { ordersCommand, type OrdersOptions } from '../../src/commands/orders/ordersCommand.ts';
import { daysLate, Order, TRACKING_STATUSES } from '../../src/domain/vocabulary/order.ts';
import type { Orders } from '../../src/ports/orders.ts';
import { keepSamplesIfEmpty } from '../../src/services/orders/importOrders.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');

class OrdersInMemory implements Orders {
  readonly kept = new Map<string, Order>();
  closed = 0;
  find = (number: string) => Promise.resolve(this.kept.get(number) ?? null);
  ofBuyer = () => Promise.resolve([]);
  ofChannelUser = () => Promise.resolve([]);
  count = () => Promise.resolve(this.kept.size);
  save(orders: Order[]): Promise<void> {
    for (const order of orders) this.kept.set(order.number, order);
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }
}

describe('npm run orders', () => {
  let orders: OrdersInMemory;
  let printed: string[];
  let complaints: string[];
  let files: Record<string, string>;

  beforeEach(() => {
    orders = new OrdersInMemory();
    printed = [];
    complaints = [];
    files = {};
  });

  const run = (...args: string[]): Promise<number> => runWith({}, ...args);

  const runWith = (options: OrdersOptions, ...args: string[]): Promise<number> =>
    ordersCommand(args, options, {
      open: () => Promise.resolve(orders),
      readFile: (path) => {
        const text = files[path];
        return text === undefined
          ? Promise.reject(new Error('no such file'))
          : Promise.resolve(Buffer.from(text));
      },
      clock: { now: () => NOW },
      print: (line) => printed.push(line),
      complain: (line) => complaints.push(line),
    });

  it('imports a file and says how much was in it', async () => {
    files['shop.csv'] = ordersTemplate();

    expect(await run('import', 'shop.csv')).toBe(0);

    expect(printed).toEqual(['Loaded 1 order with 2 articles.']);
    expect([...orders.kept.keys()]).toEqual(['8190244417730001']);
    expect(orders.closed).toBe(1);
  });

  it('says how many orders were there before', async () => {
    files['shop.csv'] = ordersTemplate();
    await run('import', 'shop.csv');
    await run('import', 'shop.csv');

    expect(printed[1]).toContain('1 of the orders in place of what was there');
  });

  it.each([
    ['no column for it', ''],
    ['an empty cell', 'buyer_id'],
  ])('keeps the id of a known buyer where the file has %s', async (_, heading) => {
    const file = (column: string, id: string) =>
      `order_number,placed_at,buyer_email,title,quantity,price,currency,${column}\n` +
      `A-7,2026-10-12,kim@example.com,Mug,2,9.50,USD,${id}\n`;
    files['first.csv'] = file('buyer_id', 'buyer-7');
    files['again.csv'] = file(heading, '').replace('kim@', 'kim.o@');

    expect([await run('import', 'first.csv'), await run('import', 'again.csv')]).toEqual([0, 0]);

    expect(orders.kept.get('A-7')?.buyer).toMatchObject({ id: 'buyer-7', email: 'kim.o@example.com' });
  });

  it('shows what it would take, and loads nothing', async () => {
    files['shop.csv'] = ordersTemplate().replace('carrier', 'lorry');

    expect(await runWith({ 'dry-run': true }, 'import', 'shop.csv')).toBe(0);

    expect(orders.kept.size).toBe(0);
    expect(printed).toEqual([
      'Would load 1 order with 2 articles.',
      expect.stringMatching(
        /^ {2}8190244417730001 {2}2026-09-10 {2}in_transit {2}18\.50 USD {2}1 x Desk lamp, 2 x LED bulb/,
      ),
      'Columns left alone: lorry.',
    ]);
  });

  it('takes the file’s own headings for its columns, and a currency that the file does not name', async () => {
    files['shop.csv'] = 'Reference,When,Mail,What,Pieces,Each\nA-7,12.10.2026,kim@example.com,Mug,2,"9,50"\n';
    const map = [
      'order_number=Reference',
      'placed_at=When',
      'buyer_email=Mail',
      'title=What',
      'quantity=Pieces',
      'price=Each',
    ];

    expect(await runWith({ map }, 'import', 'shop.csv')).toBe(1);
    expect(complaints).toContainEqual(expect.stringContaining('--currency'));
    expect(await runWith({ map, currency: 'eur' }, 'import', 'shop.csv')).toBe(0);

    expect(orders.kept.get('A-7')).toMatchObject({
      buyer: { id: 'kim@example.com', email: 'kim@example.com' },
      total: { amount: 1900, currency: 'EUR' },
      placedAt: '2026-10-12T00:00:00.000Z',
      tracking: { status: 'not_shipped' },
    });
  });

  it('says when a mapped column is not there, on either side', async () => {
    files['shop.csv'] = ordersTemplate();

    expect(await runWith({ map: ['title=What', 'colour=variant'] }, 'import', 'shop.csv')).toBe(1);

    expect(complaints.slice(1, 3)).toEqual([
      expect.stringMatching(
        /^ {2}line 1, What: is empty; expected a column of this name, to take title from/,
      ),
      expect.stringMatching(/^ {2}line 1, colour: is "colour"; expected one of the columns/),
    ]);
  });

  it('says how to name a file that it does not recognise', async () => {
    files['shop.csv'] = 'a,b,c\n1,2,3\n';

    expect(await run('import', 'shop.csv')).toBe(1);
    expect(complaints.at(-1)).toContain('--from');
    expect(complaints.at(-1)).toContain('--map');
  });

  it.each<[OrdersOptions, string]>([
    [{ from: 'myspace' }, '--from: write one of shopify,'],
    [{ currency: 'dollars' }, '--currency: write'],
    [{ dates: 'american' }, '--dates: write day or month'],
    [{ map: ['order_number'] }, '--map: write'],
  ])('does not understand %j, and says what to write', async (options, words) => {
    expect(await runWith(options, 'import', 'shop.csv')).toBe(2);
    expect(complaints[0]).toContain(words);
  });

  it('leaves what a file has no column for as it was', async () => {
    files['full.csv'] = ordersTemplate();
    files['thin.csv'] =
      'order_number,currency,placed_at,shipped_at,tracking_status,sku,title,quantity,price\n' +
      '8190244417730001,USD,2026-09-10,2026-09-13,shipped,LAMP-01-WHITE,Desk lamp,1,16.00\n';
    await run('import', 'full.csv');
    await run('import', 'thin.csv');

    expect(orders.kept.get('8190244417730001')).toMatchObject({
      buyer: { email: 'ana.silva@example.com', postalCode: '1100-148' },
      shippedAt: '2026-09-13T00:00:00.000Z',
      promisedBy: '2026-10-20T00:00:00.000Z',
      tracking: { number: 'LP00512345678901' },
      items: [{ sku: 'LAMP-01-WHITE', stock: 14, picture: 'https://shop.example/lamp-white.jpg' }],
    });
  });

  it('leaves out what is cancelled, and leaves nothing to settle of it where it was known', async () => {
    const shopify = (cancelled: string) =>
      'Name,Email,Fulfillment Status,Currency,Total,Created at,Cancelled at,Lineitem quantity,Lineitem name,Lineitem price\n' +
      `#7,kim@example.com,unfulfilled,USD,19.00,2026-09-01 09:59:00 +0200,${cancelled},2,Mug,9.50\n`;
    files['before.csv'] = shopify('');
    files['after.csv'] = shopify('2026-09-02 09:59:00 +0200');
    await run('import', 'before.csv');
    expect(orders.kept.get('#7')?.total.amount).toBe(1900);

    await run('import', 'after.csv');

    expect(orders.kept.get('#7')?.total.amount).toBe(0);
    expect(printed).toContain('Left out, cancelled: #7.');
  });

  it('loads nothing of a file with a mistake, and names each on a line of its own', async () => {
    files['shop.csv'] = ordersTemplate()
      .replace('18.50', '18.505')
      .replace('+351 910 000 117', '7')
      .concat('99,,,,,,,,,,,,,,,,,,,,,,,,,\n');

    expect(await run('import', 'shop.csv')).toBe(1);

    expect(orders.kept.size).toBe(0);
    expect(complaints[0]).toMatch(/^shop\.csv: \d+ mistakes\. Nothing was loaded\.$/);
    expect(complaints).toContainEqual(expect.stringMatching(/^ {2}line 2, total: is "18\.505"; expected /));
    expect(complaints).toContainEqual(expect.stringMatching(/^ {2}line 2, buyer_phone: is "7"; expected /));
    expect(complaints).toContainEqual(expect.stringMatching(/^ {2}line 4, title: is empty; expected /));
  });

  it('says so when there is no such file', async () => {
    expect(await run('import', 'missing.csv')).toBe(1);
    expect(complaints).toEqual(['missing.csv cannot be read: no such file']);
  });

  it('loads the sample orders again, dated from today', async () => {
    expect(await run('sample')).toBe(0);
    expect(orders.kept.size).toBe(sampleOrders(NOW).length);
  });

  it('prints the template, and nothing else', async () => {
    expect(await run('template')).toBe(0);
    expect(`${printed.join('\n')}\n`).toBe(ordersTemplate());
  });

  it.each([[[]], [['import']], [['import', 'a.csv', 'b.csv']], [['export']]])(
    'explains itself at %j',
    async (args) => {
      expect(await run(...args)).toBe(2);
      expect(complaints[0]).toContain('Usage:');
    },
  );
});

describe('the sample orders', () => {
  const samples = sampleOrders(NOW);
  const late = (order: Order): number => daysLate(order, NOW.toISOString()) ?? 0;

  it('are orders in every shipping state', () => {
    for (const sample of samples) expect(Order.safeParse(sample).error).toBeUndefined();
    expect(new Set(samples.map(({ tracking }) => tracking.status))).toEqual(new Set(TRACKING_STATUSES));
  });

  it('have numbers and buyers that can be told apart', () => {
    expect(new Set(samples.map(({ number }) => number)).size).toBe(samples.length);
    for (const field of ['email', 'phone', 'postalCode'] as const) {
      const known = new Map(samples.map(({ buyer }) => [buyer[field], buyer.id]));
      expect(known.size).toBe(new Set(samples.map(({ buyer }) => buyer.id)).size);
      expect(known.has(null)).toBe(false);
    }
  });

  it('have a desk lamp that was shipped 72 days ago and has not been seen for 55', () => {
    const lamp = samples.find(({ number }) => number === '8190244417735521');

    expect(lamp).toMatchObject({
      buyer: { name: 'Maria K.', email: 'maria.k@example.com' },
      total: { amount: 1600, currency: 'USD' },
      shippedAt: '2026-09-12T09:00:00.000Z',
      promisedBy: '2026-10-20T09:00:00.000Z',
      tracking: { status: 'in_transit', lastScanAt: '2026-09-29T09:00:00.000Z' },
    });
    expect(lamp?.items[0]?.stock).toBeGreaterThan(0);
  });

  it('move with today', () => {
    const later = sampleOrders(new Date(NOW.getTime() + 40 * 86_400_000));
    expect(later.map((order) => order.shippedAt === null)).toEqual(
      samples.map((order) => order.shippedAt === null),
    );
    expect(later[0]?.shippedAt).toBe('2026-10-22T09:00:00.000Z');
  });

  it('have what each kind of complaint needs', () => {
    const byBuyer = Map.groupBy(samples, ({ buyer }) => buyer.id);
    expect(samples.some((order) => order.items.length > 1)).toBe(true);
    expect(samples.some((order) => late(order) > 0 && order.items.every(({ stock }) => stock === 0))).toBe(
      true,
    );
    expect(samples.some((order) => order.tracking.status === 'in_transit' && late(order) <= 0)).toBe(true);
    expect(samples.some(({ total }) => total.amount === 18900)).toBe(true);
    expect([...byBuyer.values()].map(({ length }) => length)).toContain(2);
  });

  it('are there on the first start, and never added to orders that are there', async () => {
    const orders = new OrdersInMemory();

    expect(await keepSamplesIfEmpty(orders, samples)).toBe(true);
    expect(await keepSamplesIfEmpty(orders, sampleOrders(new Date(0)))).toBe(false);
    expect(orders.kept.get('8190244417735521')?.shippedAt).toBe('2026-09-12T09:00:00.000Z');
  });
});
