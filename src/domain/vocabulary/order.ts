import { z } from 'zod';
import { Money, add, money, zero } from './money.ts';

export const TRACKING_STATUSES = [
  'not_shipped',
  'in_transit',
  'customs',
  'out_for_delivery',
  'delivered',
  'returned_to_sender',
  'lost',
] as const;
export const TrackingStatus = z.enum(TRACKING_STATUSES);
export type TrackingStatus = z.infer<typeof TrackingStatus>;

/** An instant in UTC, ISO 8601 with milliseconds and `Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** Where a shop shows a picture of an article. */
export const PictureAddress = z.url({ protocol: /^https?$/, error: 'write an https address' }).max(2_000);

export const OrderItem = z.object({
  sku: z.string().min(1),
  title: z.string().min(1),
  /** What was chosen: size, colour. */
  variant: z.string().nullable(),
  quantity: z.int().min(1),
  /** For one piece. */
  price: Money,
  /** Pieces the seller can still send of exactly this variant. */
  stock: z.int().min(0),
  /** Where the shop has a picture of it; absent where it has none. */
  picture: PictureAddress.optional(),
});
export type OrderItem = z.infer<typeof OrderItem>;

export const Order = z.object({
  number: z.string().min(1),
  marketplace: z.string().min(1),
  buyer: z.object({
    /** The seller's own id for the buyer: the same over all their orders. */
    id: z.string().min(1),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    postalCode: z.string().nullable(),
    /** IANA time zone of where they live, when the seller knows it. */
    timezone: z.string().optional(),
    /** `<channelId>:<user id>` of channels that vouch for who their user is. */
    channelIds: z.array(z.string()),
  }),
  items: z.array(OrderItem).min(1),
  /** What the buyer paid, shipping included; the base of the tolerance per order. */
  total: Money,
  placedAt: Instant,
  shippedAt: Instant.nullable(),
  /** The latest day the buyer was told to expect it. */
  promisedBy: Instant.nullable(),
  deliveredAt: Instant.nullable(),
  tracking: z.object({
    status: TrackingStatus,
    carrier: z.string().nullable(),
    number: z.string().nullable(),
    lastScanAt: Instant.nullable(),
    lastScanPlace: z.string().nullable(),
  }),
});
export type Order = z.infer<typeof Order>;

/** What a complaint about this item, or about the whole order, is worth: the base of every percentage on a ladder. */
export function valueInQuestion(order: Order, sku: string | null): Money {
  const concerned = sku === null ? order.items : order.items.filter((item) => item.sku === sku);
  const value = concerned.reduce(
    (sum, item) => add(sum, money(item.price.amount * item.quantity, item.price.currency)),
    zero(order.total.currency),
  );
  return value.amount > order.total.amount ? order.total : value;
}

/** How many pieces are in question of this item, or of the whole order. */
export const piecesInQuestion = ({ items }: Pick<Order, 'items'>, sku: string | null): number =>
  items.reduce((sum, item) => (sku === null || item.sku === sku ? sum + item.quantity : sum), 0);

const DAY_MS = 86_400_000;

/** Whole days from one instant to another, rounded down; negative when `to` comes first. */
export const daysBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Whole days past the promised date; zero or less while it is not late, null when no date was promised. */
export function daysLate(order: Order, now: Instant): number | null {
  if (order.promisedBy === null) return null;
  return daysBetween(order.promisedBy, order.deliveredAt ?? now);
}

/** Whole days since the parcel was handed to the carrier; null while it was not. */
export const daysSinceShipped = (order: Order, now: Instant): number | null =>
  order.shippedAt === null ? null : daysBetween(order.shippedAt, now);
