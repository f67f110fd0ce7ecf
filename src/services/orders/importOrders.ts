import { ontoKnown, withNothingLeft } from '../../domain/orders/orderNews.ts';
import { updated, type OrderUpdate, type Updated } from '../../domain/orders/orderUpdate.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import type {
  LeftOutOrder,
  OrderFile,
  OrderFileOptions,
  OrderFileReader,
} from '../../ports/orderFileReader.ts';
import type { Orders } from '../../ports/orders.ts';

export type Import =
  | {
      ok: true;
      /** Whose export it is; null for a file in Parley's own columns. */
      shop: string | null;
      orders: Order[];
      /** How many of them were known before. */
      known: number;
      leftOut: LeftOutOrder[];
      leftAlone: string[];
    }
  | (OrderFile & { ok: false });

export interface ImportParts {
  orders: Orders;
  reader: OrderFileReader;
}

/**
 * Loads a seller's file of orders. Of an order that is known already, by its number, everything that the file says is taken
 * anew and the rest stays; of one that was cancelled or refunded since, nothing is left to settle. When anything in the file is
 * wrong nothing of it is loaded. `dryRun` loads nothing either. Rejects when the orders cannot be kept.
 */
export async function importOrders(
  { orders, reader }: ImportParts,
  bytes: Uint8Array,
  { dryRun, ...options }: OrderFileOptions & { dryRun: boolean },
): Promise<Import> {
  const file: OrderFile = reader.read(bytes, options);
  if (!file.ok) return file;
  const taken: Order[] = [];
  let known = 0;
  for (const news of file.orders) {
    const before = await orders.find(news.order.number);
    if (before) known += 1;
    taken.push(ontoKnown(news, before));
  }
  const emptied: Order[] = [];
  for (const { number } of file.leftOut) {
    const before = await orders.find(number);
    if (before) emptied.push(withNothingLeft(before));
  }
  if (!dryRun) await orders.save([...taken, ...emptied]);
  return { ...file, orders: taken, known };
}

/** Keeps what the seller's system says of one order, unless it lacks what a new one needs. Rejects when it cannot be kept. */
export async function takeUpdate(
  orders: Orders,
  before: Order | null,
  update: OrderUpdate,
): Promise<Updated> {
  const result = updated(before, update);
  if (result.ok) await orders.save([result.order]);
  return result;
}

/** Keeps the sample orders where there are no orders yet, and says whether it did. Rejects when they cannot be kept. */
export async function keepSamplesIfEmpty(orders: Orders, samples: Order[]): Promise<boolean> {
  if ((await orders.count()) > 0) return false;
  await orders.save(samples);
  return true;
}
