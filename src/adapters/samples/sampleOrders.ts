import { money } from '../../domain/vocabulary/money.ts';
import type { Instant, Order, OrderItem, TrackingStatus } from '../../domain/vocabulary/order.ts';
import { BUYERS, type SampleBuyer } from './sampleBuyers.ts';

const DAY_MS = 86_400_000;
const CURRENCY = 'USD';

/** Days counted from today: how long ago for what was, how far ahead for what is still to come. */
interface Sample {
  number: string;
  buyer: SampleBuyer;
  items: OrderItem[];
  /** What was paid for shipping, in cents. */
  shipping?: number;
  placedAgo: number;
  shippedAgo?: number;
  promisedIn: number;
  deliveredAgo?: number;
  status: TrackingStatus;
  scan?: { ago: number; place: string };
  carrier?: string;
}

const SAMPLES: Sample[] = [
  {
    // Long lost in Łódź, and replaceable.
    number: '8190244417735521',
    buyer: BUYERS.maria,
    items: [item('LAMP-01-WHITE', 'Desk lamp', 'white', 1600, { stock: 14 })],
    placedAgo: 74,
    shippedAgo: 72,
    promisedIn: -34,
    status: 'in_transit',
    scan: { ago: 55, place: 'the sorting centre in Łódź' },
  },
  {
    // Delivered; an M was ordered.
    number: '8190311560247718',
    buyer: BUYERS.tom,
    items: [item('TEE-07-NAVY-M', 'Cotton T-shirt', 'M, navy', 1490, { stock: 23 })],
    placedAgo: 27,
    shippedAgo: 25,
    promisedIn: -1,
    deliveredAgo: 4,
    status: 'delivered',
    scan: { ago: 4, place: 'Hamburg' },
    carrier: 'DHL',
  },
  {
    // Delivered; for complaints about how it works or sounds.
    number: '8190355290816634',
    buyer: BUYERS.camille,
    items: [item('HEAD-22-BLACK', 'Wireless headphones', 'black', 3450, { stock: 9 })],
    placedAgo: 24,
    shippedAgo: 22,
    promisedIn: 3,
    deliveredAgo: 6,
    status: 'delivered',
    scan: { ago: 6, place: 'Lyon' },
    carrier: 'Colissimo',
  },
  {
    // Delivered; several articles, so that it has to be asked which one.
    number: '8190287734109925',
    buyer: BUYERS.sofia,
    items: [
      item('CER-BOWL-4', 'Ceramic bowls, set of four', 'sea green', 2480, { stock: 6 }),
      item('CER-MUG-BLUE', 'Ceramic mug', 'blue', 650, { quantity: 2, stock: 31 }),
      item('CER-POT-1', 'Ceramic teapot', 'sand', 1990, { stock: 0 }),
    ],
    shipping: 420,
    placedAgo: 31,
    shippedAgo: 28,
    promisedIn: 2,
    deliveredAgo: 3,
    status: 'delivered',
    scan: { ago: 3, place: 'Valencia' },
    carrier: 'Correos',
  },
  {
    // On its way and not late.
    number: '8190402218846070',
    buyer: BUYERS.joao,
    items: [item('CASE-15-CLEAR', 'Phone case', 'clear', 720, { stock: 240 })],
    placedAgo: 11,
    shippedAgo: 9,
    promisedIn: 16,
    status: 'in_transit',
    scan: { ago: 2, place: 'Curitiba' },
  },
  {
    // At customs, due within days.
    number: '8190376651930482',
    buyer: BUYERS.ivan,
    items: [item('PACK-30-GREY', 'Travel backpack', 'grey, 30 l', 2780, { stock: 17 })],
    placedAgo: 22,
    shippedAgo: 20,
    promisedIn: 4,
    status: 'customs',
    scan: { ago: 6, place: 'customs in Moscow' },
  },
  {
    // Lost by the carrier.
    number: '8190268847201357',
    buyer: BUYERS.emma,
    items: [item('SCALE-05-BLACK', 'Kitchen scale', 'black', 1240, { stock: 11 })],
    placedAgo: 49,
    shippedAgo: 47,
    promisedIn: -12,
    status: 'lost',
    scan: { ago: 38, place: 'Copenhagen' },
  },
  {
    // Came back.
    number: '8190259903374116',
    buyer: BUYERS.oliver,
    items: [item('THROW-02-RUST', 'Knitted throw', 'rust', 2200, { stock: 8 })],
    placedAgo: 58,
    shippedAgo: 56,
    promisedIn: -18,
    status: 'returned_to_sender',
    scan: { ago: 10, place: 'Shenzhen' },
  },
  {
    // Not shipped yet.
    number: '8190419907752203',
    buyer: BUYERS.yuki,
    items: [item('STRAP-20-TAN', 'Leather watch strap', 'tan, 20 mm', 980, { stock: 44 })],
    placedAgo: 2,
    promisedIn: 26,
    status: 'not_shipped',
  },
  {
    // Scanned as delivered; the buyer will say that it never came.
    number: '8190330475518869',
    buyer: BUYERS.giulia,
    items: [item('EAR-11-SILVER', 'Silver earrings', 'silver', 1130, { stock: 52 })],
    placedAgo: 26,
    shippedAgo: 24,
    promisedIn: 1,
    deliveredAgo: 5,
    status: 'delivered',
    scan: { ago: 5, place: 'Bologna' },
    carrier: 'Poste Italiane',
  },
  {
    // Costly: most remedies are above the tolerance, so a person decides.
    number: '8190344118263790',
    buyer: BUYERS.lars,
    items: [item('PROJ-4K-WHITE', 'Mini projector', 'white', 18900, { stock: 3 })],
    placedAgo: 29,
    shippedAgo: 27,
    promisedIn: -2,
    deliveredAgo: 8,
    status: 'delivered',
    scan: { ago: 8, place: 'Aarhus' },
    carrier: 'PostNord',
  },
  {
    // The first of one buyer's two orders: delivered.
    number: '8190321109947453',
    buyer: BUYERS.elena,
    items: [item('LED-5M-WARM', 'LED strip', 'warm white, 5 m', 1350, { stock: 65 })],
    placedAgo: 35,
    shippedAgo: 33,
    promisedIn: -4,
    deliveredAgo: 9,
    status: 'delivered',
    scan: { ago: 9, place: 'Brno' },
    carrier: 'Packeta',
  },
  {
    // The second: out for delivery, a few days late.
    number: '8190366742085531',
    buyer: BUYERS.elena,
    items: [item('KEYB-61-RED', 'Mechanical keyboard', 'red switches', 4120, { stock: 5 })],
    placedAgo: 33,
    shippedAgo: 31,
    promisedIn: -6,
    status: 'out_for_delivery',
    scan: { ago: 0, place: 'Brno' },
    carrier: 'Packeta',
  },
  {
    // Late, and there is none left to send.
    number: '8190272296650148',
    buyer: BUYERS.ahmed,
    items: [item('SHOE-18-42', 'Running shoes', '42, white', 2990, { stock: 0 })],
    placedAgo: 61,
    shippedAgo: 59,
    promisedIn: -20,
    status: 'in_transit',
    scan: { ago: 41, place: 'Cairo airport' },
  },
];

/**
 * Orders in every shipping state, dated relative to `now`, so that a fresh installation has something to talk about.
 * The buyers are invented; their email addresses and phone numbers reach nobody.
 */
export function sampleOrders(now: Date): Order[] {
  return SAMPLES.map((sample) => toOrder(sample, now.getTime()));
}

function toOrder(sample: Sample, now: number): Order {
  const inDays = (days: number): Instant => new Date(now + days * DAY_MS).toISOString();
  const ago = (days: number | undefined): Instant | null => (days === undefined ? null : inDays(-days));
  const shipped = sample.shippedAgo !== undefined;
  const goods = sample.items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0);
  return {
    number: sample.number,
    marketplace: 'AliExpress',
    buyer: sample.buyer,
    items: sample.items,
    total: money(goods + (sample.shipping ?? 0), CURRENCY),
    placedAt: inDays(-sample.placedAgo),
    shippedAt: ago(sample.shippedAgo),
    promisedBy: inDays(sample.promisedIn),
    deliveredAt: ago(sample.deliveredAgo),
    tracking: {
      status: sample.status,
      carrier: shipped ? (sample.carrier ?? 'Cainiao') : null,
      number: shipped ? `LP00${sample.number.slice(-12)}` : null,
      lastScanAt: ago(sample.scan?.ago),
      lastScanPlace: sample.scan?.place ?? null,
    },
  };
}

function item(
  sku: string,
  title: string,
  variant: string,
  cents: number,
  { stock, quantity = 1 }: { stock: number; quantity?: number },
): OrderItem {
  return { sku, title, variant, quantity, price: money(cents, CURRENCY), stock };
}
