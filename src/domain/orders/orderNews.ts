import type { Order, OrderItem } from '../vocabulary/order.ts';

/**
 * What a source may be silent about. `arrival`: it says that the parcel left, and not whether it arrived. `shippedAt`: it says
 * not when. `stock`: it says of no article how many there are. `buyerId`: the id that stands there follows from what else is known
 * of the buyer.
 */
export type Unsaid =
  | 'buyerId'
  | 'name'
  | 'email'
  | 'phone'
  | 'postalCode'
  | 'timezone'
  | 'channelIds'
  | 'shippedAt'
  | 'promisedBy'
  | 'arrival'
  | 'carrier'
  | 'trackingNumber'
  | 'lastScan'
  | 'stock';

/** An order as a source tells it now. What is unsaid stands empty in it. */
export interface OrderNews {
  order: Order;
  unsaid: ReadonlySet<Unsaid>;
}

/** The order as the news leaves it: what they are silent about stays as it was known. */
export function ontoKnown({ order, unsaid }: OrderNews, before: Order | null): Order {
  if (before === null) return order;
  const kept = <T>(subject: Unsaid, now: T, known: T): T => (unsaid.has(subject) ? known : now);
  const { timezone: _, ...buyer } = order.buyer;
  const timezone = kept('timezone', order.buyer.timezone, before.buyer.timezone);
  const arrival = arrivalOf(order, unsaid.has('arrival') ? before : null);
  const left = arrival.status !== 'not_shipped';
  return {
    ...order,
    buyer: {
      ...buyer,
      id: kept('buyerId', buyer.id, before.buyer.id),
      name: kept('name', buyer.name, before.buyer.name),
      email: kept('email', buyer.email, before.buyer.email),
      phone: kept('phone', buyer.phone, before.buyer.phone),
      postalCode: kept('postalCode', buyer.postalCode, before.buyer.postalCode),
      channelIds: kept('channelIds', buyer.channelIds, before.buyer.channelIds),
      ...(timezone !== undefined && { timezone }),
    },
    items: order.items.map((item) => ontoItem(item, before, unsaid)),
    shippedAt: left ? kept('shippedAt', order.shippedAt, before.shippedAt) : order.shippedAt,
    promisedBy: kept('promisedBy', order.promisedBy, before.promisedBy),
    deliveredAt: arrival.deliveredAt,
    tracking: {
      status: arrival.status,
      carrier: kept('carrier', order.tracking.carrier, before.tracking.carrier),
      number: kept('trackingNumber', order.tracking.number, before.tracking.number),
      lastScanAt: kept('lastScan', order.tracking.lastScanAt, before.tracking.lastScanAt),
      lastScanPlace: kept('lastScan', order.tracking.lastScanPlace, before.tracking.lastScanPlace),
    },
  };
}

/** A source that knows only that it left takes back no delivery, no return and no loss that was known. */
function arrivalOf(
  order: Order,
  before: Order | null,
): { status: Order['tracking']['status']; deliveredAt: Order['deliveredAt'] } {
  const stays =
    before !== null && before.tracking.status !== 'not_shipped' && order.tracking.status === 'in_transit';
  const { tracking, deliveredAt } = stays ? before : order;
  return { status: tracking.status, deliveredAt };
}

/** A picture that was known stays the article's until there is another. */
function ontoItem(item: OrderItem, { items }: Order, unsaid: ReadonlySet<Unsaid>): OrderItem {
  const known = items.find(({ sku }) => sku === item.sku);
  if (!known) return item;
  const { stock } = unsaid.has('stock') ? known : item;
  return { ...(known.picture === undefined ? {} : { picture: known.picture }), ...item, stock };
}

/** An order that was cancelled or given back in full since it was known: nothing is left that could be settled for it. */
export const withNothingLeft = (order: Order): Order => ({
  ...order,
  total: { ...order.total, amount: 0 },
  items: order.items.map((item) => ({ ...item, stock: 0 })),
});
