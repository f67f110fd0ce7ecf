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

const needed = (of: Column['of'], holds: string, example: string): Column => ({
  of,
  needed: true,
  holds,
  example,
});
const optional = (of: Column['of'], holds: string, example: string): Column => ({
  of,
  needed: false,
  holds,
  example,
});

/** Every column a file of orders may have, in the order of the template. */
export const COLUMNS = {
  order_number: needed(
    'order',
    'the order number as the buyer sees it, as text, with a letter or digit in it and no date or amount',
    '8190244417730001',
  ),
  marketplace: optional('order', 'the name of the marketplace', 'AliExpress'),
  buyer_id: optional('order', 'your own id for the buyer, the same on all their orders', 'buyer-2291'),
  buyer_name: optional('order', 'the name to greet the buyer by', 'Ana Silva'),
  buyer_email: optional('order', 'an email address such as ana.silva@example.com', 'ana.silva@example.com'),
  buyer_phone: optional(
    'order',
    'a phone number of at least four digits, such as +351 910 000 117',
    '+351 910 000 117',
  ),
  buyer_postal_code: optional('order', 'a postal code', '1100-148'),
  buyer_time_zone: optional(
    'order',
    'the IANA time zone of where the buyer lives, such as Europe/Lisbon',
    'Europe/Lisbon',
  ),
  buyer_channel_ids: optional('order', 'ids such as msteams:29:1a2b, with a space between two', ''),
  total: optional('order', `what the buyer paid in all, shipping included: ${AMOUNT}`, '18.50'),
  refunded: optional('order', `what of it was given back already: ${AMOUNT}`, ''),
  shipping_cost: optional(
    'order',
    `what the buyer paid for shipping, where there is no total: ${AMOUNT}`,
    '',
  ),
  currency: needed(
    'order',
    'an ISO 4217 currency code such as USD; --currency names it for a file that does not',
    'USD',
  ),
  placed_at: needed('order', INSTANT, '2026-09-10'),
  shipped_at: optional('order', INSTANT, '2026-09-12'),
  promised_by: optional('order', INSTANT, '2026-10-20'),
  delivered_at: optional('order', INSTANT, ''),
  tracking_status: optional('order', `one of ${TRACKING_STATUSES.join(', ')}`, 'in_transit'),
  carrier: optional('order', 'the name of the carrier', 'Cainiao'),
  tracking_number: optional('order', 'a tracking number', 'LP00512345678901'),
  last_scan_at: optional('order', INSTANT, '2026-09-29T06:12:00Z'),
  last_scan_place: optional('order', 'a place', 'Lisbon sorting centre'),
  sku: optional('item', 'your own id for the article and its variant', 'LAMP-01-WHITE'),
  title: needed('item', 'the article as the buyer knows it', 'Desk lamp'),
  variant: optional('item', 'what was chosen, such as a size or colour', 'white'),
  picture: optional(
    'item',
    'the https address of a picture of the article',
    'https://shop.example/lamp-white.jpg',
  ),
  quantity: needed('item', 'a whole number of at least 1', '1'),
  price: needed('item', `the price of one piece: ${AMOUNT}`, '16.00'),
  line_total: optional(
    'item',
    `the price of all pieces of the line, in place of the price of one: ${AMOUNT}`,
    '',
  ),
  line_shipping: optional(
    'item',
    `shipping that was paid for this line, where there is no total: ${AMOUNT}`,
    '',
  ),
  line_discount: optional('item', `what was taken off for this line, where there is no total: ${AMOUNT}`, ''),
  stock: optional(
    'item',
    'how many pieces of exactly this variant you can still send: a whole number of at least 0',
    '14',
  ),
};

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
