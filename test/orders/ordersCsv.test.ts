import { describe, expect, it } from '@jest/globals';
import { COLUMN_NAMES, COLUMNS, ordersTemplate, type ColumnName } from '../../src/adapters/csv/columns.ts';
import { ordersCsv } from '../../src/adapters/csv/ordersCsv.ts';
import { Order } from '../../src/domain/vocabulary/order.ts';
import type { OrderFileMistake, OrderFileOptions } from '../../src/ports/orderFileReader.ts';
import { readFile } from 'node:fs/promises';

type Cells = Partial<Record<ColumnName, string>>;

const LAMP: Cells = Object.fromEntries(COLUMN_NAMES.map((name) => [name, COLUMNS[name].example]));

interface Writing {
  separator?: string;
  newline?: string;
  columns?: string[];
}

/** A file with these rows, each like the template's first row but for what is given. */
function file(
  rows: Cells[],
  { separator = ',', newline = '\n', columns = COLUMN_NAMES }: Writing = {},
): string {
  const lines = rows.map((row) =>
    columns.map((name) => quoted({ ...LAMP, ...row }[name as ColumnName] ?? '', separator)).join(separator),
  );
  return [columns.join(separator), ...lines, ''].join(newline);
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const PLAIN: OrderFileOptions = {
  from: null,
  map: [],
  currency: null,
  dates: null,
  now: new Date('2026-12-01T12:00:00Z'),
};

const read = (text: string, options: Partial<OrderFileOptions> = {}) =>
  ordersCsv.read(Buffer.from(text), { ...PLAIN, ...options });

function ordersIn(text: string): Order[] {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.orders.map(({ order }) => order);
}

function mistakesIn(text: string): OrderFileMistake[] {
  const result = read(text);
  return result.ok ? [] : result.mistakes;
}

describe('a file of orders', () => {
  it('refuses a time zone that is none', () => {
    const file = ordersTemplate().replace('Europe/Lisbon', 'Lisbon time');
    expect(read(file)).toMatchObject({
      ok: false,
      mistakes: [{ column: 'buyer_time_zone', value: 'Lisbon time' }],
    });
  });

  it.each<[Cells, ColumnName, string]>([
    [{ placed_at: '0001-01-01' }, 'placed_at', 'from the year 2000 on'],
    [{ placed_at: '1999-12-31' }, 'placed_at', 'from the year 2000 on'],
    [{ promised_by: '9999-12-31' }, 'promised_by', 'within five years'],
    [{ shipped_at: '2026-12-03' }, 'shipped_at', 'a time that has come'],
    [{ last_scan_at: '9999-12-31' }, 'last_scan_at', 'a time that has come'],
    [{ promised_by: '2026-09-09' }, 'promised_by', 'not before placed_at, 2026-09-10'],
    [
      { delivered_at: '2026-09-11', tracking_status: 'delivered' },
      'delivered_at',
      'not before shipped_at, 2026-09-12',
    ],
  ])('has no times that no order can have: %j', (row, column, expected) => {
    expect(mistakesIn(file([row]))).toMatchObject([{ column, expected: expect.stringContaining(expected) }]);
  });

  it('may tell of what has happened where it is tomorrow already', () => {
    expect(mistakesIn(file([{ last_scan_at: '2026-12-02 01:00' }]))).toEqual([]);
  });

  it('becomes orders, with every column in its place', () => {
    const [order] = ordersIn(file([{ buyer_channel_ids: 'msteams:29:1a web:7' }]));

    expect(order).toEqual({
      number: '8190244417730001',
      marketplace: 'AliExpress',
      buyer: {
        id: 'buyer-2291',
        name: 'Ana Silva',
        email: 'ana.silva@example.com',
        phone: '+351 910 000 117',
        postalCode: '1100-148',
        timezone: 'Europe/Lisbon',
        channelIds: ['msteams:29:1a', 'web:7'],
      },
      items: [
        {
          sku: 'LAMP-01-WHITE',
          title: 'Desk lamp',
          variant: 'white',
          quantity: 1,
          price: { amount: 1600, currency: 'USD' },
          stock: 14,
          picture: 'https://shop.example/lamp-white.jpg',
        },
      ],
      total: { amount: 1850, currency: 'USD' },
      placedAt: '2026-09-10T00:00:00.000Z',
      shippedAt: '2026-09-12T00:00:00.000Z',
      promisedBy: '2026-10-20T00:00:00.000Z',
      deliveredAt: null,
      tracking: {
        status: 'in_transit',
        carrier: 'Cainiao',
        number: 'LP00512345678901',
        lastScanAt: '2026-09-29T06:12:00.000Z',
        lastScanPlace: 'Lisbon sorting centre',
      },
    });
    expect(Order.safeParse(order).success).toBe(true);
  });

  it('makes one order of rows with one order number, wherever they stand', () => {
    const orders = ordersIn(
      file([
        {},
        { order_number: '77' },
        { sku: 'BULB', title: 'Bulb', quantity: '2', price: '1.25' },
        { sku: 'SHADE', title: 'Shade', order_number: '8190-2444 1773 0001' },
      ]),
    );

    expect(orders.map(({ number, items }) => [number, items.map(({ sku }) => sku)])).toEqual([
      ['8190244417730001', ['LAMP-01-WHITE', 'BULB', 'SHADE']],
      ['77', ['LAMP-01-WHITE']],
    ]);
  });

  it('may leave out in later rows of an order what the first one says', () => {
    const later = Object.fromEntries(
      COLUMN_NAMES.filter((name) => COLUMNS[name].of === 'order' && name !== 'order_number').map((name) => [
        name,
        '',
      ]),
    );
    const [order] = ordersIn(file([{}, { ...later, sku: 'BULB', price: '1.25' }]));

    expect(order?.items[1]?.price).toEqual({ amount: 125, currency: 'USD' });
  });

  it('may leave out every column that is not needed', () => {
    const [order] = ordersIn(
      file([{ tracking_status: 'not_shipped' }], {
        columns: COLUMN_NAMES.filter((name) => COLUMNS[name].needed),
      }),
    );

    expect(order?.marketplace).toBe('AliExpress');
    expect(order?.buyer.email).toBeNull();
    expect(order?.shippedAt).toBeNull();
  });

  it.each([
    ['a byte order mark', `\uFEFF${file([{}])}`],
    ['semicolons', file([{ title: 'Lamp, small' }], { separator: ';' })],
    ['tabs', file([{}], { separator: '\t' })],
    ['Windows line ends', file([{}], { newline: '\r\n' })],
    ['empty lines', file([{}]).replace('\n', '\n\n')],
    ['header names as people write them', file([{}]).replace('order_number', 'Order number')],
    ['no line end at the end', file([{}]).trimEnd()],
  ])('is read with %s', (_, text) => {
    expect(ordersIn(text).map(({ number }) => number)).toEqual(['8190244417730001']);
  });

  it('keeps the letters of every script', () => {
    expect(ordersIn(file([{ buyer_name: 'Иван 田中 "أحمد", jr.' }]))[0]?.buyer.name).toBe(
      'Иван 田中 "أحمد", jr.',
    );
  });

  it.each([
    ['2026-09-12T08:30:00Z', '2026-09-12T08:30:00.000Z'],
    ['2026-09-12 08:30+08:00', '2026-09-12T00:30:00.000Z'],
    ['2026-09-12', '2026-09-12T00:00:00.000Z'],
  ])('takes %s as a time', (written, instant) => {
    expect(ordersIn(file([{ shipped_at: written }]))[0]?.shippedAt).toBe(instant);
  });

  it.each([
    ['USD', '16.5', 1650],
    ['JPY', '1600', 1600],
    ['KWD', '16.005', 16005],
  ])('reads amounts with the digits of %s', (currency, price, minor) => {
    expect(ordersIn(file([{ currency, price, total: price }]))[0]?.items[0]?.price).toEqual({
      amount: minor,
      currency,
    });
  });

  it('can be the template as it is printed', () => {
    expect(ordersIn(ordersTemplate())[0]?.items).toHaveLength(2);
  });
});

describe('a mistake in a file of orders', () => {
  it.each<[ColumnName, string, string]>([
    ['price', '€16.00', 'in the currency of the order'],
    ['price', '16.00 EUR', 'in the currency of the order'],
    ['price', '16.005', 'no finer than it'],
    ['price', '16,00,00', 'an amount such as 16.00'],
    ['price', 'about 16', 'an amount such as 16.00'],
    ['total', '-1.00', 'an amount such as 16.00'],
    ['currency', 'DOLLAR', 'an ISO 4217 currency code'],
    ['quantity', '0', 'a whole number of at least 1'],
    ['quantity', '1.5', 'a whole number of at least 1'],
    ['stock', 'many', 'a whole number of at least 0'],
    ['placed_at', '09/10/2026', '--dates day or --dates month'],
    ['placed_at', '31.02.2026', 'a date such as 2026-09-12'],
    ['promised_by', '2026-02-31', 'a date such as 2026-09-12'],
    ['last_scan_at', '2026-09-12T28:30:00', 'a time such as'],
    ['tracking_status', 'somewhere', 'one of not_shipped, in_transit'],
    ['buyer_email', 'maria', 'an email address'],
    ['buyer_phone', '12', 'a phone number'],
    ['buyer_channel_ids', 'someone', 'ids such as msteams:'],
    ['order_number', '8.19024E+15', 'every digit of the order number'],
    ['order_number', '---', 'the order number'],
  ])(
    'in %s, such as %s, is named with its line, its value and what is expected',
    (column, value, expected) => {
      const mistakes = mistakesIn(file([{ order_number: '1' }, { order_number: '2', [column]: value }]));

      expect(mistakes).toEqual([{ line: 3, column, value, expected: expect.stringContaining(expected) }]);
    },
  );

  it.each(COLUMN_NAMES.filter((name) => COLUMNS[name].needed))(
    'is an empty cell where %s is needed',
    (column) => {
      expect(mistakesIn(file([{ [column]: '' }]))).toContainEqual({
        line: 2,
        column,
        value: null,
        expected: COLUMNS[column].holds,
      });
    },
  );

  it('keeps the whole file from being loaded', () => {
    expect(read(file([{ order_number: '1' }, { order_number: '2', price: 'x' }])).ok).toBe(false);
  });

  it('is named together with all the others, in the order of the lines', () => {
    const mistakes = mistakesIn(
      file([
        { order_number: '1', price: 'x', stock: 'y' },
        { order_number: '2' },
        { order_number: '3', total: 'z' },
      ]),
    );

    expect(mistakes.map(({ line, column }) => [line, column])).toEqual([
      [2, 'price'],
      [2, 'stock'],
      [4, 'total'],
    ]);
  });

  it('has the line that an editor shows, also behind cells with line breaks in them', () => {
    const mistakes = mistakesIn(
      file([
        { order_number: '1', title: 'A lamp\nof two lines', stock: 'x' },
        { order_number: '2', stock: 'y' },
      ]),
    );

    expect(mistakes.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('is a repeated article of one order', () => {
    expect(mistakesIn(file([{}, {}]))).toEqual([
      { line: 3, column: 'sku', value: 'LAMP-01-WHITE', expected: expect.stringContaining('line 2 has it') },
    ]);
  });

  it('is a row that contradicts the first one of its order', () => {
    expect(mistakesIn(file([{}, { sku: 'BULB', buyer_email: 'other@example.com' }]))).toEqual([
      {
        line: 3,
        column: 'buyer_email',
        value: 'other@example.com',
        expected: 'the same as in line 2 of this order, "ana.silva@example.com", or an empty cell',
      },
    ]);
  });

  it.each<[string, Cells, ColumnName]>([
    ['delivered without a day', { tracking_status: 'delivered' }, 'delivered_at'],
    ['a day of delivery while in transit', { delivered_at: '2026-10-01' }, 'delivered_at'],
    ['in transit and never shipped', { shipped_at: '' }, 'shipped_at'],
    ['shipped and not shipped', { tracking_status: 'not_shipped' }, 'shipped_at'],
    ['shipped before it was placed', { shipped_at: '2026-09-09' }, 'shipped_at'],
    [
      'delivered before it was shipped',
      { tracking_status: 'delivered', delivered_at: '2026-09-11' },
      'delivered_at',
    ],
  ])('is %s', (_, cells, column) => {
    expect(mistakesIn(file([cells]))).toEqual([expect.objectContaining({ line: 2, column })]);
  });

  it('is a repeated or a missing column', () => {
    const header = file([{}]).replace('carrier', 'stock').replace('title', 'variant');

    expect(mistakesIn(header).map(({ line, column }) => [line, column])).toEqual([
      [1, 'title'],
      [1, 'variant'],
      [1, 'stock'],
    ]);
  });

  it('is no column that nobody knows: it is named, and left alone', () => {
    const result = read(file([{}]).replace('buyer_name', 'customer').replace('carrier', 'lorry'));

    expect(result).toMatchObject({ ok: true, leftAlone: ['customer', 'lorry'] });
  });

  it('is a separator inside a cell without quotes, and the rest of that row is not guessed at', () => {
    const text = file([{ title: 'Lamp; small' }, { sku: 'BULB', price: 'x' }]).replace(
      'Lamp; small',
      'Lamp, small',
    );

    expect(mistakesIn(text).map(({ line, value }) => [line, value])).toEqual([[2, '14']]);
  });

  it('is a quote that is never closed, named by the line that opens it', () => {
    const text = file([{ order_number: '1' }, { order_number: '2', title: 'OPEN' }, { order_number: '3' }]);

    expect(mistakesIn(text.replace('OPEN', '"Lamp'))).toEqual([
      { line: 3, column: null, value: null, expected: expect.stringContaining('quotes in pairs') },
    ]);
  });

  it('is a byte that is none of UTF-8 in a file that is', () => {
    const result = ordersCsv.read(
      Buffer.concat([
        Buffer.from(file([{ order_number: '1', buyer_name: 'Zoë' }])),
        Buffer.from('José', 'latin1'),
      ]),
      PLAIN,
    );

    expect(result).toEqual({
      ok: false,
      mistakes: [{ line: 3, column: null, value: null, expected: expect.stringContaining('UTF-8') }],
    });
  });

  it.each(['', '\n\n', `${COLUMN_NAMES.join(',')}\n`])('is a file without orders: %j', (text) => {
    expect(mistakesIn(text)).toHaveLength(1);
  });
});

describe('the documentation', () => {
  it('explains every column', async () => {
    const page = await readFile('docs/orders.md', 'utf8');
    for (const name of COLUMN_NAMES) expect(page).toContain(`\`${name}\``);
  });

  it('refuses what no number counts exactly, in one article and in all of them together', () => {
    const dear = { price: '90000000000.00', quantity: '1000' };
    expect(mistakesIn(file([{ ...dear, quantity: '2000' }]))).toMatchObject([
      { line: 2, column: 'quantity' },
    ]);
    expect(mistakesIn(file([dear, { ...dear, sku: 'OTHER' }]))).toMatchObject([
      { line: 3, column: 'quantity' },
    ]);
  });
});
