import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ordersCsv } from '../../src/adapters/csv/ordersCsv.ts';
import { SHOPS } from '../../src/adapters/csv/exports/index.ts';
import { Order } from '../../src/domain/vocabulary/order.ts';
import type { OrderFile, OrderFileOptions } from '../../src/ports/orderFileReader.ts';

const PLAIN: OrderFileOptions = {
  from: null,
  map: [],
  currency: null,
  dates: null,
  now: new Date('2026-12-01T12:00:00Z'),
};

const readFrom = (path: string, options: Partial<OrderFileOptions> = {}): OrderFile =>
  ordersCsv.read(readFileSync(`test/orders/${path}`), { ...PLAIN, ...options });

function loaded(path: string, options: Partial<OrderFileOptions> = {}): OrderFile & { ok: true } {
  const file = readFrom(path, options);
  if (!file.ok) throw new Error(JSON.stringify(file.mistakes, null, 1));
  for (const { order } of file.orders) expect(Order.safeParse(order).error).toBeUndefined();
  return file;
}

const ordersIn = (path: string, options: Partial<OrderFileOptions> = {}): Order[] =>
  loaded(path, options).orders.map(({ order }) => order);

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('what a shop exports is recognised by its headings', () => {
  it.each(SHOPS)('%s', (shop) => {
    expect(loaded(`exports/${shop}.csv`, { currency: 'USD' }).shop).toBe(shop);
  });

  it('or is of whom it is said to be', () => {
    expect(readFrom('exports/shopify.csv', { from: 'etsy' })).toMatchObject({
      ok: false,
      mistakes: expect.arrayContaining([
        expect.objectContaining({ column: 'order_number', expected: expect.stringContaining('"Order ID"') }),
      ]),
    });
  });
});

describe('an order of', () => {
  it('Shopify has its articles, the buyer, and what was not given back of the total', () => {
    const { orders, leftOut, leftAlone } = loaded('exports/shopify.csv');
    expect(orders.map(({ order }) => order)).toEqual([
      {
        number: '#1050',
        marketplace: 'Shopify',
        buyer: {
          id: 'kim.o@example.com',
          name: "Kim O'Hara",
          email: 'kim.o@example.com',
          phone: '+353 20 910 0000',
          postalCode: 'Y14 AB12',
          channelIds: [],
        },
        items: [
          {
            sku: 'LAMP-W',
            title: 'Desk lamp - white',
            variant: null,
            quantity: 1,
            price: usd(6295),
            stock: 0,
          },
          { sku: 'LED-BULB', title: 'LED bulb', variant: null, quantity: 1, price: usd(3795), stock: 0 },
        ],
        total: usd(10090),
        placedAt: '2026-09-01T07:59:00.000Z',
        shippedAt: '2026-09-02T08:00:00.000Z',
        promisedBy: null,
        deliveredAt: null,
        tracking: {
          status: 'in_transit',
          carrier: null,
          number: null,
          lastScanAt: null,
          lastScanPlace: null,
        },
      },
      expect.objectContaining({ number: '#1051', total: usd(2500), shippedAt: null }),
    ]);
    expect(leftOut).toEqual([
      { line: 5, number: '#1052', because: 'refunded in full' },
      { line: 6, number: '#1053', because: 'cancelled' },
    ]);
    expect(leftAlone).toEqual(expect.arrayContaining(['Tags', 'Vendor', 'Risk Level']));
    expect(leftAlone).not.toContain('Cancelled at');
  });

  it('WooCommerce, with semicolons, decimal commas and in Windows-1252', () => {
    const [order, ...others] = ordersIn('exports/woocommerce.csv');
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      number: 'WC-1042',
      buyer: { name: 'Jürgen', email: 'juergen@example.com', phone: '030 12345678', postalCode: '10115' },
      total: usd(123_940),
      items: [
        { sku: 'TISCH-1', quantity: 1, price: usd(119_500) },
        { sku: 'LAMPE', quantity: 2, price: usd(1975) },
      ],
      placedAt: '2026-10-12T14:05:00.000Z',
      shippedAt: null,
      tracking: { status: 'in_transit' },
    });
  });

  it('eBay, with a line for the order before those of its articles, and footers', () => {
    const orders = ordersIn('exports/ebay.csv', { currency: 'USD' });
    expect(orders).toMatchObject([
      {
        number: '26-12345-67890',
        buyer: { id: 'trail_fan_77', phone: '+1 503-555-0142', postalCode: '97201' },
        total: usd(106_497),
        items: [
          { sku: 'BIKE-29', title: 'Trail bike, 29"', variant: '[Colour:red]', price: usd(102_000) },
          { sku: '110551234568', quantity: 2, price: usd(1998) },
        ],
        placedAt: '2026-09-10T00:00:00.000Z',
        shippedAt: '2026-09-12T00:00:00.000Z',
        promisedBy: '2026-09-20T00:00:00.000Z',
        tracking: { status: 'in_transit', number: '9400100000000000000000' },
      },
      { number: '26-12345-67891', tracking: { status: 'not_shipped' }, shippedAt: null },
    ]);
  });

  it('eBay needs to be told which dollars its $ are', () => {
    expect(readFrom('exports/ebay.csv')).toMatchObject({
      ok: false,
      mistakes: [{ line: 3, expected: expect.stringContaining('--currency') }, { line: 6 }],
    });
  });

  it('Etsy is worth its articles and the shipping, less the discount', () => {
    expect(ordersIn('exports/etsy.csv')).toMatchObject([
      {
        number: '3512345678',
        buyer: { id: 'Maeve Byrne (maeveb)', name: 'Maeve Byrne', email: null, postalCode: 'T12 X70A' },
        total: usd(3600 + 2400 + 450 - 360),
        items: [
          { sku: 'MUG-BLUE', variant: 'Glaze:Blue', price: usd(1800) },
          { sku: '1500000002', variant: null },
        ],
        placedAt: '2026-09-10T00:00:00.000Z',
        shippedAt: '2026-09-12T00:00:00.000Z',
      },
    ]);
  });

  it('Amazon, with tabs, has the price of one piece and its state', () => {
    const { orders, leftOut } = loaded('exports/amazon.csv');
    expect(orders.map(({ order }) => order)).toMatchObject([
      {
        number: '113-1234567-7654321',
        buyer: { postalCode: '00610' },
        total: usd(4999 + 999 + 500 - 500),
        items: [
          { sku: 'GRIND-1', title: 'Café grinder', price: usd(4999) },
          { sku: 'FILT-40', quantity: 3, price: usd(333) },
        ],
        tracking: { status: 'out_for_delivery' },
      },
    ]);
    expect(leftOut.map(({ because }) => because)).toEqual(['cancelled', 'not paid']);
  });

  it('AliExpress, in UTF-16 with tabs, a formula for the number and blanks in further lines', () => {
    expect(ordersIn('exports/aliexpress.csv')).toMatchObject([
      {
        number: '8190244417730001',
        marketplace: 'AliExpress',
        // "Buyer Name" is a name that is shown, which two buyers may share.
        buyer: { id: '351910000117', name: 'Ana Silva', phone: '351 910 000 117', postalCode: '1100-148' },
        total: usd(1850),
        items: [{ sku: 'LAMP-01', price: usd(1350) }, { sku: 'BULB-E14' }],
        placedAt: '2026-09-10T09:59:00.000Z',
        tracking: { status: 'in_transit', number: 'LP00512345678901' },
      },
    ]);
  });

  it('DSers goes by the number the buyer knows, not by the one at the supplier', () => {
    expect(ordersIn('exports/dsers.csv')).toMatchObject([
      {
        number: '#DS2087',
        buyer: { id: 'piotr@example.com', phone: '0048 601 234 567' },
        total: usd(5980),
        items: [{ sku: 'MAT-P6', variant: 'Purple / 6mm', price: usd(3990) }, { sku: 'BLOCK' }],
        shippedAt: '2026-10-08T11:00:00.000Z',
        tracking: { status: 'in_transit', carrier: 'Cainiao' },
      },
      { number: '#DS2088', tracking: { status: 'not_shipped' } },
    ]);
  });
});

describe('a file as spreadsheets and shops write it', () => {
  /** The order that all of these tell of, each in its own way. */
  const LAMP = {
    number: '5001000000000001',
    buyer: { name: "Siobhán O'Brien-D’Arcy", email: 's.obrien@example.com', postalCode: 'D02 AF30' },
    total: usd(1600),
    shippedAt: '2026-09-12T00:00:00.000Z',
    tracking: { status: 'in_transit' },
  };
  const ARTICLE = { sku: 'LAMP', title: 'Desk lamp', quantity: 1, price: usd(1600), stock: 3 };

  it.each([
    ['aliexpress_date', { placedAt: '2026-09-10T09:59:00.000Z' }],
    ['continuation_blank_number', { items: [ARTICLE, { sku: 'BULB', quantity: 2, price: usd(125) }] }],
    ['cp1252', { items: [ARTICLE] }],
    ['ebay_date', { placedAt: '2026-09-10T00:00:00.000Z' }],
    ['excel_formula_number', { items: [ARTICLE] }],
    ['excel_sep_line', { items: [ARTICLE] }],
    ['extra_columns', { items: [ARTICLE] }],
    ['no_sku', { items: [{ ...ARTICLE, sku: 'DESK-LAMP-WHITE' }] }],
    ['no_stock', { items: [{ ...ARTICLE, stock: 0 }] }],
    ['semicolon_comma_money', { items: [ARTICLE] }],
    ['shopify_date', { placedAt: '2026-09-10T07:59:00.000Z' }],
    ['shopify_status', { items: [ARTICLE] }],
    ['trailing_comma', { items: [ARTICLE] }],
    ['utf16', { items: [ARTICLE] }],
  ])('is read: %s', (name, told) => {
    expect(ordersIn(`cases/${name}.csv`)).toMatchObject([{ ...LAMP, ...told }]);
  });

  it('is read in the real shape of Shopify', () => {
    expect(ordersIn('cases/shopify_real_shape.csv')).toMatchObject([
      {
        number: '#1050',
        buyer: { name: "Kim O'Hara", phone: '+353 20 910 0000', postalCode: '2801AA' },
        total: { amount: 10_090, currency: 'EUR' },
        items: [{ sku: 'LAMP-W' }, { sku: 'BULB' }],
      },
    ]);
  });

  it('names the columns that it leaves alone', () => {
    expect(loaded('cases/extra_columns.csv').leftAlone).toEqual(['notes', 'Financial Status']);
    expect(loaded('cases/trailing_comma.csv').leftAlone).toEqual([]);
  });

  it('has numbers in every shape', () => {
    expect(ordersIn('cases/order-numbers-unprovable.csv').map(({ number }) => number)).toEqual([
      '#1050',
      '1051',
      '#W2378157',
      'W9990001',
      'GB12345',
      'SO/2026/0042',
      'WC-1042',
      '№ 778812',
      '306-8812-AB',
      'ORD_77_88',
      '100045-1',
      'D01-5551234',
    ]);
  });
});
