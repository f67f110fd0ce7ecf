import type { Currency } from '../../domain/vocabulary/money.ts';
import type { Order, OrderItem } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { OrderFile, OrderFileMistake, OrderFileReader } from '../../ports/orderFileReader.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './columns.ts';
import { readTable, type Row } from './csvTable.ts';
import { RowReader } from './rowReader.ts';

const DEFAULT_MARKETPLACE = 'AliExpress';

/** Reads the CSV file that docs/orders.md describes. Rows of one order number are the articles of one order. */
export const ordersCsv: OrderFileReader = { read };

function read(bytes: Uint8Array): OrderFile {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const mistakes: OrderFileMistake[] = [];
  const columns = columnsOf(table.header, mistakes);
  if (mistakes.length > 0) return { ok: false, mistakes };
  if (table.rows.length === 0) {
    const expected = 'at least one order below the header';
    return { ok: false, mistakes: [{ line: table.header.line, column: null, value: null, expected }] };
  }

  const rows = table.rows.map((row) => readerOf(row, columns, mistakes));
  const orders = ordersOf(rows, mistakes);
  const sorted = mistakes.toSorted((left, right) => left.line - right.line);
  return sorted.length > 0 ? { ok: false, mistakes: sorted } : { ok: true, orders };
}

/** Which column each cell of a row belongs to. */
function columnsOf({ line, cells }: Row, mistakes: OrderFileMistake[]): ColumnName[] {
  const found: ColumnName[] = [];
  for (const cell of cells) {
    const written = cell.toLowerCase().replace(/[\s-]+/g, '_');
    const name = COLUMN_NAMES.find((column) => column === written);
    const expected =
      name === undefined ? `one of the columns ${COLUMN_NAMES.join(', ')}` : `each column once`;
    if (name === undefined || found.includes(name))
      mistakes.push({ line, column: cell, value: cell, expected });
    else found.push(name);
  }
  for (const name of COLUMN_NAMES.filter((each) => COLUMNS[each].needed && !found.includes(each))) {
    const expected = `a column of this name, with ${COLUMNS[name].holds}`;
    mistakes.push({ line, column: name, value: null, expected });
  }
  return found;
}

function readerOf({ line, cells }: Row, columns: ColumnName[], mistakes: OrderFileMistake[]): RowReader {
  const row = new RowReader(line, new Map(columns.map((name, at) => [name, cells[at] ?? ''])), mistakes);
  const beyond = cells.slice(columns.length).filter((cell) => cell !== '');
  if (beyond.length > 0) row.overflows(beyond, columns.length);
  return row;
}

interface Draft {
  /** The row that says what concerns the order as a whole. */
  first: RowReader;
  currency: Currency | null;
  head: Omit<Order, 'items'> | null;
  items: { row: RowReader; item: OrderItem | null }[];
}

function ordersOf(rows: RowReader[], mistakes: OrderFileMistake[]): Order[] {
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const number = row.orderNumber();
    const key = normaliseOrderNumber(number ?? '');
    // A row that cannot be placed is still read, so that everything wrong in it is named.
    const known = key === '' ? undefined : drafts.get(key);
    if (number !== null && key === '') row.mistaken('order_number');
    if (known?.first.isWhole && row.isWhole) nameContradictions(row, known.first);
    const draft = known ?? draftOf(row, number);
    if (key !== '') drafts.set(key, draft);
    if (!row.isWhole) continue;
    nameRepetition(row, draft);
    draft.items.push({ row, item: itemOf(row, draft.currency) });
    nameTooMuch(
      row,
      draft.items.flatMap(({ item }) => item ?? []),
    );
  }
  if (mistakes.length > 0) return [];
  return [...drafts.values()].flatMap(({ head, items }) =>
    head === null ? [] : [{ ...head, items: items.flatMap(({ item }) => (item === null ? [] : [item])) }],
  );
}

/** The rows of an order may leave out what the first one says, and may not say otherwise. */
function nameContradictions(row: RowReader, first: RowReader): void {
  for (const name of COLUMN_NAMES.filter((each) => COLUMNS[each].of === 'order' && each !== 'order_number')) {
    if (row.raw(name) === '' || row.raw(name) === first.raw(name)) continue;
    const there = first.raw(name) === '' ? 'nothing' : `"${first.raw(name)}"`;
    row.mistaken(name, `the same as in line ${first.line} of this order, ${there}, or an empty cell`);
  }
}

function nameRepetition(row: RowReader, { items }: Draft): void {
  const twin = items.find((each) => row.raw('sku') !== '' && each.row.raw('sku') === row.raw('sku'));
  if (twin)
    row.mistaken(
      'sku',
      `each article of an order once, and line ${twin.row.line} has it: add up the quantity`,
    );
}

/** Beyond 2^53 a sum is only nearly right, and money is exact. */
function nameTooMuch(row: RowReader, items: readonly OrderItem[]): void {
  const worth = items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0);
  if (!Number.isSafeInteger(worth)) row.mistaken('quantity', 'a quantity that an order can have');
}

function draftOf(row: RowReader, number: string | null): Draft {
  if (!row.isWhole) return { first: row, currency: null, head: null, items: [] };
  const currency = row.currency();
  return { first: row, currency, head: headOf(row, number, currency), items: [] };
}

function headOf(row: RowReader, number: string | null, currency: Currency | null): Draft['head'] {
  const head = {
    number,
    marketplace: row.text('marketplace') ?? DEFAULT_MARKETPLACE,
    buyer: {
      id: row.text('buyer_id'),
      name: row.text('buyer_name'),
      email: row.email(),
      phone: row.phone(),
      postalCode: row.text('buyer_postal_code'),
      channelIds: row.channelIds(),
      ...row.timezone(),
    },
    total: row.money('total', currency),
    placedAt: row.instant('placed_at'),
    shippedAt: row.instant('shipped_at'),
    promisedBy: row.instant('promised_by'),
    deliveredAt: row.instant('delivered_at'),
    tracking: {
      status: row.status(),
      carrier: row.text('carrier'),
      number: row.text('tracking_number'),
      lastScanAt: row.instant('last_scan_at'),
      lastScanPlace: row.text('last_scan_place'),
    },
  };
  nameImpossible(row, head.tracking.status, head);
  const { buyer, tracking, total, placedAt } = head;
  if (number === null || buyer.id === null || tracking.status === null) return null;
  if (total === null || placedAt === null) return null;
  return {
    ...head,
    number,
    buyer: { ...buyer, id: buyer.id },
    total,
    placedAt,
    tracking: { ...tracking, status: tracking.status },
  };
}

interface Dates {
  placedAt: string | null;
  shippedAt: string | null;
  deliveredAt: string | null;
}

/** The bot tells buyers these dates and counts days by them, so they have to make sense together. */
function nameImpossible(
  row: RowReader,
  status: string | null,
  { placedAt, shippedAt, deliveredAt }: Dates,
): void {
  if (status === null) return;
  const shipped = row.raw('shipped_at') !== '';
  if (status === 'not_shipped' && shipped)
    row.mistaken('shipped_at', 'an empty cell while tracking_status is not_shipped');
  if (status !== 'not_shipped' && !shipped)
    row.mistaken('shipped_at', `the day it was shipped, because tracking_status is ${status}`);
  if (status === 'delivered' && row.raw('delivered_at') === '')
    row.mistaken('delivered_at', 'the day it was delivered, because tracking_status is delivered');
  if (status !== 'delivered' && row.raw('delivered_at') !== '')
    row.mistaken('delivered_at', `an empty cell while tracking_status is ${status}`);
  if (isDayBefore(shippedAt, placedAt))
    row.mistaken('shipped_at', `a day that is not before placed_at, ${row.raw('placed_at')}`);
  if (isDayBefore(deliveredAt, shippedAt))
    row.mistaken('delivered_at', `a day that is not before shipped_at, ${row.raw('shipped_at')}`);
}

/** Only the days are compared: one of the two may be written without a time. */
const isDayBefore = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.slice(0, 10) < other.slice(0, 10);

function itemOf(row: RowReader, currency: Currency | null): OrderItem | null {
  const sku = row.text('sku');
  const title = row.text('title');
  const variant = row.text('variant');
  const quantity = row.wholeNumber('quantity', 1);
  const price = row.money('price', currency);
  const stock = row.wholeNumber('stock', 0);
  if (sku === null || title === null || quantity === null || price === null || stock === null) return null;
  return { sku, title, variant, quantity, price, stock };
}
