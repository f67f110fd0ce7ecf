import type { Order } from '../../domain/vocabulary/order.ts';
import type { OrderFileMistake, OrderFileReader } from '../../ports/orderFileReader.ts';
import type { Orders } from '../../ports/orders.ts';

export type Import =
  { ok: true; orders: number; items: number; replaced: number } | { ok: false; mistakes: OrderFileMistake[] };

/**
 * Loads a seller's file of orders. An order that is there already, by its number, is replaced.
 * When anything in the file is wrong nothing of it is loaded. Rejects when the orders cannot be kept.
 */
export async function importOrders(
  { orders, reader }: { orders: Orders; reader: OrderFileReader },
  bytes: Uint8Array,
): Promise<Import> {
  const file = reader.read(bytes);
  if (!file.ok) return file;
  let replaced = 0;
  for (const { number } of file.orders) if (await orders.find(number)) replaced += 1;
  await orders.save(file.orders);
  const items = file.orders.reduce((count, order) => count + order.items.length, 0);
  return { ok: true, orders: file.orders.length, items, replaced };
}

/** Keeps the sample orders where there are no orders yet, and says whether it did. Rejects when they cannot be kept. */
export async function keepSamplesIfEmpty(orders: Orders, samples: Order[]): Promise<boolean> {
  if ((await orders.count()) > 0) return false;
  await orders.save(samples);
  return true;
}
