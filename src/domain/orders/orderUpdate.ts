import type { Money } from '../vocabulary/money.ts';
import type { Instant, Order, OrderItem, TrackingStatus } from '../vocabulary/order.ts';

/** An article as a seller's system tells of it; without an id of its own the words it is known by stand for one. */
export type ItemUpdate = Omit<OrderItem, 'sku' | 'stock'> & { sku: string | null; stock: number | null };

/** What a seller's system says of one order. What is undefined stays as it was known; null says that there is none. */
export interface OrderUpdate {
  number: string;
  marketplace?: string | undefined;
  buyer: {
    id?: string | undefined;
    name?: string | null | undefined;
    email?: string | null | undefined;
    phone?: string | null | undefined;
    postalCode?: string | null | undefined;
    timezone?: string | null | undefined;
    channelIds?: string[] | undefined;
  };
  items?: ItemUpdate[] | undefined;
  /** What is left of what was paid. */
  total?: Money | undefined;
  placedAt?: Instant | undefined;
  shippedAt?: Instant | null | undefined;
  promisedBy?: Instant | null | undefined;
  deliveredAt?: Instant | null | undefined;
  status?: TrackingStatus | undefined;
  carrier?: string | null | undefined;
  trackingNumber?: string | null | undefined;
  lastScanAt?: Instant | null | undefined;
  lastScanPlace?: string | null | undefined;
}

export type Updated =
  | { ok: true; order: Order }
  /** What an order that is not known yet needs, and the update does not have. */
  | { ok: false; missing: ('items' | 'placedAt')[] };

const DEFAULT_MARKETPLACE = 'AliExpress';

/**
 * The order as the update leaves it; null before means that it is not known yet. Articles in another currency than the known total
 * have to come with a total.
 */
export function updated(before: Order | null, update: OrderUpdate): Updated {
  const placedAt = update.placedAt ?? before?.placedAt;
  const items = update.items?.map((item) => articleOf(item, before)) ?? before?.items;
  if (items === undefined || placedAt === undefined) {
    const missing = [
      ...(items === undefined ? ['items' as const] : []),
      ...(placedAt === undefined ? ['placedAt' as const] : []),
    ];
    return { ok: false, missing };
  }
  const parcel = parcelOf(before, update);
  return {
    ok: true,
    order: {
      number: before?.number ?? update.number,
      marketplace: update.marketplace ?? before?.marketplace ?? DEFAULT_MARKETPLACE,
      buyer: buyerOf(before, update),
      items,
      // Prices are what articles cost, and not what was paid for them and not given back.
      total: update.total ?? before?.total ?? sumOf(items),
      placedAt,
      promisedBy: told(update.promisedBy, before?.promisedBy),
      ...parcel,
    },
  };
}

/** What is said now, else what was known, else nothing. */
const told = <T>(now: T | null | undefined, known: T | null | undefined): T | null =>
  now === undefined ? (known ?? null) : now;

function buyerOf(before: Order | null, { buyer, number }: OrderUpdate): Order['buyer'] {
  const known = before?.buyer;
  const email = told(buyer.email, known?.email);
  const phone = told(buyer.phone, known?.phone);
  const timezone = told(buyer.timezone, known?.timezone);
  return {
    id: buyer.id ?? known?.id ?? email?.toLowerCase() ?? phone?.replace(/\D/g, '') ?? number,
    name: told(buyer.name, known?.name),
    email,
    phone,
    postalCode: told(buyer.postalCode, known?.postalCode),
    channelIds: buyer.channelIds ?? known?.channelIds ?? [],
    ...(timezone !== null && { timezone }),
  };
}

type Parcel = Pick<Order, 'shippedAt' | 'deliveredAt' | 'tracking'>;

/** Where it is by what is said, else by the days that are said, else as it was; no day of what did not happen is kept. */
function parcelOf(before: Order | null, update: OrderUpdate): Parcel {
  const known = before?.tracking;
  const byDays = update.deliveredAt
    ? 'delivered'
    : update.shippedAt
      ? leftFrom(known?.status)
      : known?.status;
  const status = update.status ?? byDays ?? 'not_shipped';
  return {
    shippedAt: status === 'not_shipped' ? null : told(update.shippedAt, before?.shippedAt),
    deliveredAt: status === 'delivered' ? told(update.deliveredAt, before?.deliveredAt) : null,
    tracking: {
      status,
      carrier: told(update.carrier, known?.carrier),
      number: told(update.trackingNumber, known?.number),
      lastScanAt: told(update.lastScanAt, known?.lastScanAt),
      lastScanPlace: told(update.lastScanPlace, known?.lastScanPlace),
    },
  };
}

const leftFrom = (known: TrackingStatus | undefined): TrackingStatus =>
  known === undefined || known === 'not_shipped' ? 'in_transit' : known;

function articleOf({ sku, stock, ...item }: ItemUpdate, before: Order | null): OrderItem {
  const id = sku ?? idFromWords(item.title, item.variant);
  const known = before?.items.find((each) => each.sku === id);
  const picture = item.picture ?? known?.picture;
  return {
    ...item,
    sku: id,
    stock: stock ?? known?.stock ?? 0,
    ...(picture === undefined ? {} : { picture }),
  };
}

function sumOf(items: readonly OrderItem[]): Money {
  const amount = items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0);
  return { amount, currency: items[0]?.price.currency ?? 'USD' };
}

/** For an article without an id of the seller's: the words it is known by. */
export const idFromWords = (title: string, variant: string | null): string =>
  `${title} ${variant ?? ''}`
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || title;
