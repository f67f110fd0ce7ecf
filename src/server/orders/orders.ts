import { z } from 'zod';
import { canBeProved } from '../../domain/identification/orderClaims.ts';
import { withNothingLeft } from '../../domain/orders/orderNews.ts';
import { idFromWords, type OrderUpdate } from '../../domain/orders/orderUpdate.ts';
import { impossibleTime } from '../../domain/orders/times.ts';
import { Currency, parseDecimal, type Money } from '../../domain/vocabulary/money.ts';
import { Instant, PictureAddress, TrackingStatus, type Order } from '../../domain/vocabulary/order.ts';
import { isTimezone } from '../../domain/vocabulary/timezone.ts';
import { refusal, type Answer, type Endpoint, post } from '../../http/endpoint.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import { takeUpdate } from '../../services/orders/importOrders.ts';
import type { SignedBody } from './signedBody.ts';

const words = z.string().trim().min(1).max(200);
const optional = words.nullable().optional();
/** As a decimal: "16.00". */
const Amount = z.union([z.string(), z.number()]).transform(String);
const time = Instant.transform((text) => new Date(text).toISOString())
  .nullable()
  .optional();

const Body = z
  .strictObject({
    number: words.refine(canBeProved, {
      error: 'write a number that a buyer can type: no date and no amount',
    }),
    marketplace: words.optional(),
    buyer: z
      .strictObject({
        id: words.optional(),
        name: optional,
        email: z.email().nullable().optional(),
        phone: words
          .regex(/(?:\d\D*){4}/, { error: 'write at least four digits' })
          .nullable()
          .optional(),
        postalCode: optional,
        timezone: z
          .string()
          .refine(isTimezone, { error: 'write an IANA time zone such as Europe/Lisbon' })
          .nullable()
          .optional(),
        channelIds: z.array(z.string().regex(/^[^:]+:.+$/, { error: 'write msteams:29:1a2b' })).optional(),
      })
      .default({}),
    currency: Currency.optional(),
    items: z
      .array(
        z.strictObject({
          sku: words.optional(),
          title: words,
          variant: optional,
          quantity: z.int().min(1),
          price: Amount,
          stock: z.int().min(0).optional(),
          picture: PictureAddress.optional(),
        }),
      )
      .min(1)
      .optional(),
    total: Amount.optional(),
    refunded: Amount.optional(),
    placedAt: Instant.transform((text) => new Date(text).toISOString()).optional(),
    shippedAt: time,
    promisedBy: time,
    deliveredAt: time,
    status: TrackingStatus.optional(),
    carrier: optional,
    trackingNumber: optional,
    lastScanAt: time,
    lastScanPlace: optional,
    cancelled: z.boolean().default(false),
  })
  .superRefine((body, context) => {
    for (const [field, message] of mistakesIn(body))
      context.addIssue({ code: 'custom', path: [field], message });
  });

interface Priced {
  currency?: Currency | undefined;
  items?:
    | {
        sku?: string | undefined;
        title: string;
        variant?: string | null | undefined;
        quantity: number;
        price: string;
      }[]
    | undefined;
  total?: string | undefined;
  refunded?: string | undefined;
}

/** What is wrong between the fields. */
function mistakesIn({ currency, items = [], total, refunded }: Priced): [string, string][] {
  const mistakes: [string, string][] = [];
  const written = [...items.map(({ price }) => price), total, refunded].filter((each) => each !== undefined);
  // A currency that is none is named by its own field: no amount can be told from it.
  const known = Currency.safeParse(currency).data;
  const amounts = written.map((each) =>
    known === undefined ? 0 : (parseDecimal(each, known)?.amount ?? -1),
  );
  const worth = items.reduce((sum, { quantity }, index) => sum + (amounts[index] ?? 0) * quantity, 0);
  const ids = items.map(({ sku, title, variant }) => sku ?? idFromWords(title, variant ?? null));
  if (written.length > 0 && currency === undefined)
    mistakes.push(['currency', 'write the currency of the amounts']);
  if (amounts.some((amount) => amount < 0))
    mistakes.push(['currency', `write amounts such as "16.00", no finer than ${currency ?? ''} is`]);
  if (refunded !== undefined && total === undefined)
    mistakes.push(['total', 'write what was paid beside what was refunded']);
  if (new Set(ids).size < ids.length) mistakes.push(['items', 'write each article once, with its quantity']);
  if (!Number.isSafeInteger(worth)) mistakes.push(['items', 'write quantities that an order can have']);
  return mistakes;
}

type Body = z.infer<typeof Body>;

/**
 * `POST /api/orders`: the seller's system brings an order, or what changed of it. Signed as the order events are. The same again
 * changes nothing.
 */
export function ordersEndpoint(orders: Orders, signed: SignedBody, clock: Clock): Endpoint {
  return post(
    'signed',
    'stream',
    '/api/orders',
    "brings an order from the seller's system, or what changed of it",
    async (call) => {
      const read = await signed(call, Body);
      if (!read.ok) return read.refused;
      const { cancelled, ...body } = read.body;
      const before = await orders.find(body.number);
      const time = impossibleTime(body, before, clock.now());
      if (time !== null) return refusal(400, 'BadRequest', time);
      if (cancelled) return await cancel(orders, before);
      const mistake = otherCurrency(before, body);
      if (mistake) return mistake;
      const taken = await takeUpdate(orders, before, updateOf(body));
      if (taken.ok) return { status: 200, body: { number: taken.order.number, known: before !== null } };
      const needs = taken.missing.join(' and ');
      return refusal(400, 'BadRequest', `${body.number} is not known yet, so it needs ${needs}.`);
    },
  );
}

/** A cancelled order that was never known is none: there is nothing to take away. */
async function cancel(orders: Orders, before: Order | null): Promise<Answer> {
  if (before) await orders.save([withNothingLeft(before)]);
  return { status: 200, body: { number: before?.number ?? null, known: before !== null } };
}

/** A total in one currency and articles in another are no order. */
function otherCurrency(
  before: Order | null,
  { currency, items, total }: Omit<Body, 'cancelled'>,
): Answer | null {
  if (!before || currency === undefined || currency === before.total.currency) return null;
  const left = [...(items === undefined ? ['items'] : []), ...(total === undefined ? ['total'] : [])];
  if (left.length === 0) return null;
  const known = `currency: ${before.number} is in ${before.total.currency}.`;
  return refusal(400, 'BadRequest', `${known} Send its ${left.join(' and ')} as well to change it.`);
}

function updateOf({ currency, items, total, refunded, ...rest }: Omit<Body, 'cancelled'>): OrderUpdate {
  const inMoney = (decimal: string): Money => {
    const money = currency === undefined ? null : parseDecimal(decimal, currency);
    if (money === null) throw new RangeError(`${decimal} was checked to be an amount`);
    return money;
  };
  const paid = total === undefined ? undefined : inMoney(total);
  const given = refunded === undefined ? 0 : inMoney(refunded).amount;
  return {
    ...rest,
    items: items?.map(({ sku, variant, stock, price, ...item }) => ({
      ...item,
      sku: sku ?? null,
      variant: variant ?? null,
      price: inMoney(price),
      stock: stock ?? null,
    })),
    total: paid && { ...paid, amount: Math.max(0, paid.amount - given) },
  };
}
