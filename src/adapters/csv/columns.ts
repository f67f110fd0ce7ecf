import { TRACKING_STATUSES } from '../../domain/vocabulary/order.ts';

export interface Column {
  /** Of the order, and the same on each of its rows; or of the one article in the row. */
  of: 'order' | 'item';
  /** Each file has it, and each order or article something in it. */
  needed: boolean;
  /** What a cell holds; continues "expected". */
  holds: string;
  /** The cell of the first row of the template. */
  example: string;
}

const INSTANT =
  'a date such as 2026-09-12, or a time such as 2026-09-12T08:30:00Z; of one such as 09/10/26, --dates day or --dates month ' +
  'says what comes first';
const AMOUNT = 'an amount such as 16.00, in the currency of the order and no finer than it';

/** Every column a file of orders may have, in the order of the template. */
export const COLUMNS = {
  order_number: {
    of: 'order',
    needed: true,
    holds:
      'the order number as the buyer sees it, as text, with a letter or digit in it and no date or amount',
    example: '8190244417730001',
  },
  marketplace: { of: 'order', needed: false, holds: 'the name of the marketplace', example: 'AliExpress' },
  buyer_id: {
    of: 'order',
    needed: false,
    holds: 'your own id for the buyer, the same on all their orders',
    example: 'buyer-2291',
  },
  buyer_name: { of: 'order', needed: false, holds: 'the name to greet the buyer by', example: 'Ana Silva' },
  buyer_email: {
    of: 'order',
    needed: false,
    holds: 'an email address such as ana.silva@example.com',
    example: 'ana.silva@example.com',
  },
  buyer_phone: {
    of: 'order',
    needed: false,
    holds: 'a phone number of at least four digits, such as +351 910 000 117',
    example: '+351 910 000 117',
  },
  buyer_postal_code: { of: 'order', needed: false, holds: 'a postal code', example: '1100-148' },
  buyer_time_zone: {
    of: 'order',
    needed: false,
    holds: 'the IANA time zone of where the buyer lives, such as Europe/Lisbon',
    example: 'Europe/Lisbon',
  },
  buyer_channel_ids: {
    of: 'order',
    needed: false,
    holds: 'ids such as msteams:29:1a2b, with a space between two',
    example: '',
  },
  total: {
    of: 'order',
    needed: false,
    holds: `what the buyer paid in all, shipping included: ${AMOUNT}`,
    example: '18.50',
  },
  refunded: {
    of: 'order',
    needed: false,
    holds: `what of it was given back already: ${AMOUNT}`,
    example: '',
  },
  shipping_cost: {
    of: 'order',
    needed: false,
    holds: `what the buyer paid for shipping, where there is no total: ${AMOUNT}`,
    example: '',
  },
  currency: {
    of: 'order',
    needed: true,
    holds: 'an ISO 4217 currency code such as USD; --currency names it for a file that does not',
    example: 'USD',
  },
  placed_at: { of: 'order', needed: true, holds: INSTANT, example: '2026-09-10' },
  shipped_at: { of: 'order', needed: false, holds: INSTANT, example: '2026-09-12' },
  promised_by: { of: 'order', needed: false, holds: INSTANT, example: '2026-10-20' },
  delivered_at: { of: 'order', needed: false, holds: INSTANT, example: '' },
  tracking_status: {
    of: 'order',
    needed: false,
    holds: `one of ${TRACKING_STATUSES.join(', ')}`,
    example: 'in_transit',
  },
  carrier: { of: 'order', needed: false, holds: 'the name of the carrier', example: 'Cainiao' },
  tracking_number: { of: 'order', needed: false, holds: 'a tracking number', example: 'LP00512345678901' },
  last_scan_at: { of: 'order', needed: false, holds: INSTANT, example: '2026-09-29T06:12:00Z' },
  last_scan_place: { of: 'order', needed: false, holds: 'a place', example: 'Lisbon sorting centre' },
  sku: {
    of: 'item',
    needed: false,
    holds: 'your own id for the article and its variant',
    example: 'LAMP-01-WHITE',
  },
  title: { of: 'item', needed: true, holds: 'the article as the buyer knows it', example: 'Desk lamp' },
  variant: {
    of: 'item',
    needed: false,
    holds: 'what was chosen, such as a size or colour',
    example: 'white',
  },
  picture: {
    of: 'item',
    needed: false,
    holds: 'the https address of a picture of the article',
    example: 'https://shop.example/lamp-white.jpg',
  },
  quantity: { of: 'item', needed: true, holds: 'a whole number of at least 1', example: '1' },
  price: { of: 'item', needed: true, holds: `the price of one piece: ${AMOUNT}`, example: '16.00' },
  line_total: {
    of: 'item',
    needed: false,
    holds: `the price of all pieces of the line, in place of the price of one: ${AMOUNT}`,
    example: '',
  },
  line_shipping: {
    of: 'item',
    needed: false,
    holds: `shipping that was paid for this line, where there is no total: ${AMOUNT}`,
    example: '',
  },
  line_discount: {
    of: 'item',
    needed: false,
    holds: `what was taken off for this line, where there is no total: ${AMOUNT}`,
    example: '',
  },
  stock: {
    of: 'item',
    needed: false,
    holds: 'how many pieces of exactly this variant you can still send: a whole number of at least 0',
    example: '14',
  },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** A further article of the same order: what the first row says of the order may stay empty. */
const SECOND_ROW: Partial<Record<ColumnName, string>> = {
  order_number: COLUMNS.order_number.example,
  sku: 'BULB-E14',
  title: 'LED bulb',
  variant: 'warm white',
  quantity: '2',
  price: '1.25',
  stock: '120',
};

/** What a total is made of in exports that have none; whoever writes a file by hand writes the total. */
const SUMS: readonly ColumnName[] = ['shipping_cost', 'line_total', 'line_shipping', 'line_discount'];

/** A file to start from: the header, and one order of two articles. */
export function ordersTemplate(): string {
  const names = COLUMN_NAMES.filter((name) => !SUMS.includes(name));
  const rows = [
    names,
    names.map((name) => COLUMNS[name].example),
    names.map((name) => SECOND_ROW[name] ?? ''),
  ];
  return rows.map((cells) => `${cells.join(',')}\n`).join('');
}
