import { Order } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';

export interface OrderRecord {
  /** In the form order numbers are compared in. */
  number: string;
  order: Order;
}

/**
 * Checks all the orders of one `save` before any of them is written.
 *
 * Throws a TypeError that names the order: one that is not an order, one whose number has no letter or digit in it, or
 * two with the same number, of which one would silently be lost.
 */
export function toRecords(orders: readonly Order[]): OrderRecord[] {
  const seen = new Set<string>();
  return orders.map((candidate, index) => {
    const named = `order ${index + 1} of ${orders.length} (${JSON.stringify(candidate.number)})`;
    const checked = Order.safeParse(candidate);
    if (!checked.success) throw new TypeError(`${named} is not an order`, { cause: checked.error });
    const number = normaliseOrderNumber(checked.data.number);
    if (number === '') throw new TypeError(`${named} needs a number with a letter or digit in it`);
    if (seen.has(number)) throw new TypeError(`${named} has the number of another one in the same batch`);
    seen.add(number);
    return { number, order: checked.data };
  });
}
