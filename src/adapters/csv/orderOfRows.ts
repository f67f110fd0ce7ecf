import type { OrderNews, Unsaid } from '../../domain/orders/orderNews.ts';
import { outOfRange, outOfTurn, ZONES_DIFFER_MS, type TimeField } from '../../domain/orders/times.ts';
import { money, type Currency, type Money } from '../../domain/vocabulary/money.ts';
import type { Order, OrderItem, TrackingStatus } from '../../domain/vocabulary/order.ts';
import type { OrderFileMistake } from '../../ports/orderFileReader.ts';
import { itemsOf } from './articles.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './columns.ts';
import type { Layout } from './layout.ts';
import type { RowReader } from './rowReader.ts';

const DEFAULT_MARKETPLACE = 'AliExpress';

/** The rows of one order, as they stand one below the other. */
export interface OrderRows {
  number: string;
  rows: RowReader[];
  /** The cells as they are, for what is no column of Parley's. */
  cells: string[][];
}

/**
 * The order that these rows tell of; why it is left out when nothing is left of it; null when something in them is wrong, which
 * is added to `mistakes`.
 */
export function newsOf(
  { number, rows }: OrderRows,
  layout: Layout,
  now: Date,
  mistakes: OrderFileMistake[],
): OrderNews | string | null {
  const before = mistakes.length;
  const [first] = rows;
  if (!first) return null;
  if (layout.shop === null) for (const row of rows.slice(1)) nameContradictions(row, first);
  const head = layout.shop === null ? first : first.filledFrom(rows);
  const currency = head.currency();
  const items = itemsOf(rows, currency, layout.shop);
  const parcel = parcelOf(head, layout);
  const placedAt = head.instant('placed_at');
  const buyer = buyerOf(head, number);
  const paid = totalOf(head, rows, items, currency);
  const refunded = head.money('refunded', currency)?.amount ?? 0;
  const times = { placedAt, ...parcel, lastScanAt: parcel.tracking.lastScanAt };
  for (const { field, expected } of outOfRange(times, now, ZONES_DIFFER_MS))
    head.mistaken(COLUMN_OF[field], expected);
  if (layout.shop === null) {
    nameImpossible(head, parcel.tracking.status);
    for (const { field, expected, after } of outOfTurn(times))
      if (after !== null)
        head.mistaken(COLUMN_OF[field], `${expected} ${COLUMN_OF[after]}, ${head.raw(COLUMN_OF[after])}`);
  }
  if (mistakes.length > before || placedAt === null || paid === null) return null;
  if (items.length === 0) return 'no article of it is left';
  if (refunded > 0 && refunded >= paid.amount) return 'refunded in full';
  const { arrivalIsSaid, ...told } = parcel;
  const order: Order = {
    number,
    marketplace: head.text('marketplace') ?? layout.shop?.marketplace ?? DEFAULT_MARKETPLACE,
    buyer,
    items,
    total: { ...paid, amount: paid.amount - refunded },
    placedAt,
    ...told,
  };
  return { order, unsaid: unsaidIn(order, head, layout, arrivalIsSaid) };
}

/** The rows of an order may leave out what the first one says, and may not say otherwise. */
function nameContradictions(row: RowReader, first: RowReader): void {
  for (const name of COLUMN_NAMES.filter((each) => COLUMNS[each].of === 'order' && each !== 'order_number')) {
    if (row.raw(name) === '' || row.raw(name) === first.raw(name)) continue;
    const there = first.raw(name) === '' ? 'nothing' : `"${first.raw(name)}"`;
    row.mistaken(name, `the same as in line ${first.line} of this order, ${there}, or an empty cell`);
  }
}

/** An order without a buyer's id is counted for their email, or their phone, or itself alone. */
function buyerOf(head: RowReader, number: string): Order['buyer'] {
  const [email, phone] = [head.email(), head.phone()];
  return {
    id: head.text('buyer_id') ?? email?.toLowerCase() ?? phone?.replace(/\D/g, '') ?? number,
    name: head.text('buyer_name'),
    email,
    phone,
    postalCode: head.text('buyer_postal_code'),
    channelIds: head.channelIds(),
    ...head.timezone(),
  };
}

type Parcel = Pick<Order, 'shippedAt' | 'promisedBy' | 'deliveredAt' | 'tracking'> & {
  arrivalIsSaid: boolean;
};

/** Where the parcel is by the shop's word for it, else by the days that are filled in. */
function parcelOf(head: RowReader, { shop, places }: Layout): Parcel {
  const shippedAt = head.instant('shipped_at');
  const deliveredAt = head.instant('delivered_at');
  const said = head.state();
  const hasLeft = head.raw('shipped_at') !== '' || head.raw('tracking_number') !== '';
  const byDays = head.raw('delivered_at') !== '' ? 'delivered' : hasLeft ? 'shipped' : 'not_shipped';
  const state = said ?? byDays;
  const isDelivered = state === 'delivered' || (state === 'shipped' && head.raw('delivered_at') !== '');
  const status: TrackingStatus = isDelivered ? 'delivered' : state === 'shipped' ? 'in_transit' : state;
  // A shop's days may be of one of several parcels; what it calls the order counts.
  const isOwn = shop === null;
  return {
    shippedAt: status === 'not_shipped' && !isOwn ? null : shippedAt,
    promisedBy: head.instant('promised_by'),
    deliveredAt: isDelivered || isOwn ? deliveredAt : null,
    tracking: {
      status,
      carrier: head.text('carrier'),
      number: head.text('tracking_number'),
      lastScanAt: head.instant('last_scan_at'),
      lastScanPlace: head.text('last_scan_place'),
    },
    arrivalIsSaid: state !== 'shipped' || isDelivered || (said === undefined && places.has('delivered_at')),
  };
}

/** What the buyer paid; where no column says it, the sum of what they paid for. Null when something of it cannot be read. */
function totalOf(
  head: RowReader,
  rows: readonly RowReader[],
  items: readonly OrderItem[],
  currency: Currency | null,
): Money | null {
  if (currency === null) return null;
  if (head.raw('total') !== '') return head.money('total', currency);
  const sumOf = (column: ColumnName): number =>
    rows.reduce((sum, row) => sum + (row.money(column, currency)?.amount ?? 0), 0);
  const lines =
    sumOf('line_total') || items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0);
  const shipping = (head.money('shipping_cost', currency)?.amount ?? 0) + sumOf('line_shipping');
  const paid = lines + shipping - sumOf('line_discount');
  return Number.isSafeInteger(paid) ? money(Math.max(0, paid), currency) : null;
}

const COLUMN_OF: Readonly<Record<TimeField, ColumnName>> = {
  placedAt: 'placed_at',
  shippedAt: 'shipped_at',
  promisedBy: 'promised_by',
  deliveredAt: 'delivered_at',
  lastScanAt: 'last_scan_at',
};

/** The bot tells buyers these dates and counts days by them, so in a file that is written for it they make sense together. */
function nameImpossible(row: RowReader, status: TrackingStatus): void {
  const shipped = row.raw('shipped_at') !== '';
  if (status === 'not_shipped' && shipped)
    row.mistaken('shipped_at', 'an empty cell while tracking_status is not_shipped');
  if (status !== 'not_shipped' && !shipped)
    row.mistaken('shipped_at', `the day it was shipped, because tracking_status is ${status}`);
  if (status === 'delivered' && row.raw('delivered_at') === '')
    row.mistaken('delivered_at', 'the day it was delivered, because tracking_status is delivered');
  if (status !== 'delivered' && row.raw('delivered_at') !== '')
    row.mistaken('delivered_at', `an empty cell while tracking_status is ${status}`);
}

/** What a missing column leaves as it was known. */
const SAID_IN = {
  name: 'buyer_name',
  email: 'buyer_email',
  phone: 'buyer_phone',
  postalCode: 'buyer_postal_code',
  timezone: 'buyer_time_zone',
  channelIds: 'buyer_channel_ids',
  promisedBy: 'promised_by',
  carrier: 'carrier',
  trackingNumber: 'tracking_number',
  lastScan: 'last_scan_at',
  stock: 'stock',
} as const satisfies Partial<Record<Unsaid, ColumnName>>;

function unsaidIn(
  { shippedAt }: Order,
  head: RowReader,
  { places }: Layout,
  arrivalIsSaid: boolean,
): Set<Unsaid> {
  const subjects = Object.keys(SAID_IN) as (keyof typeof SAID_IN)[];
  return new Set<Unsaid>([
    ...subjects.filter((subject) => !places.has(SAID_IN[subject])),
    // An empty cell says of nobody that they have no id: what is counted for them, and their sign-in, go by it.
    ...(head.text('buyer_id') === null ? ['buyerId' as const] : []),
    ...(shippedAt === null ? ['shippedAt' as const] : []),
    ...(arrivalIsSaid ? [] : ['arrival' as const]),
  ]);
}
