import type { SQLOutputValue } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { Order } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { Orders } from '../../ports/orders.ts';
import { type OrderRecord, toRecords } from '../store/orderRecord.ts';
import { SqliteDatabase, type SqliteSettings } from './sqliteDatabase.ts';

const SQL = {
  find: 'SELECT body FROM orders WHERE number = ?',
  ofBuyer: 'SELECT body FROM orders WHERE buyer_id = ? ORDER BY placed_at DESC, number',
  ofChannelUser: `
    SELECT body FROM order_channel_users JOIN orders USING (number)
    WHERE channel_user = ? ORDER BY placed_at DESC, number`,
  count: 'SELECT count(*) AS count FROM orders',
  save: `
    INSERT INTO orders (number, buyer_id, placed_at, body) VALUES (?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET buyer_id = excluded.buyer_id, placed_at = excluded.placed_at,
      body = excluded.body`,
  forgetChannelUsers: 'DELETE FROM order_channel_users WHERE number = ?',
  addChannelUser: 'INSERT OR IGNORE INTO order_channel_users (channel_user, number) VALUES (?, ?)',
} as const;

/**
 * Orders in one SQLite file, which may be the case store's. `save` is one transaction.
 *
 * Every method rejects with `StoreUnavailable` when the file cannot be read or written.
 */
export class SqliteOrders implements Orders {
  readonly #database: SqliteDatabase;

  /** Throws `StoreUnavailable` when the file cannot be opened, is no database or is of a newer Parley. */
  constructor(settings: SqliteSettings) {
    this.#database = new SqliteDatabase(settings);
  }

  find(orderNumber: string): Promise<Order | null> {
    return this.#database.ask(() => {
      const row = this.#database.statement(SQL.find).get(normaliseOrderNumber(orderNumber));
      return row === undefined ? null : toOrder(row);
    });
  }

  ofBuyer(buyerId: string): Promise<Order[]> {
    return this.#database.ask(() => this.#database.statement(SQL.ofBuyer).all(buyerId).map(toOrder));
  }

  ofChannelUser(channelUser: string): Promise<Order[]> {
    return this.#database.ask(() =>
      this.#database.statement(SQL.ofChannelUser).all(channelUser).map(toOrder),
    );
  }

  /** Rejects with a TypeError that names the order when one of them cannot be kept. */
  save(orders: Order[]): Promise<void> {
    return this.#database.ask(() => {
      const records = toRecords(orders);
      this.#database.transaction(() => {
        for (const record of records) this.#write(record);
      });
    });
  }

  count(): Promise<number> {
    return this.#database.ask(() => Number(this.#database.statement(SQL.count).get()?.['count']));
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#database.close();
      resolve();
    });
  }

  #write({ number, order }: OrderRecord): void {
    this.#database.statement(SQL.save).run(number, order.buyer.id, order.placedAt, JSON.stringify(order));
    this.#database.statement(SQL.forgetChannelUsers).run(number);
    for (const channelUser of order.buyer.channelIds)
      this.#database.statement(SQL.addChannelUser).run(channelUser, number);
  }
}

/** Orders by what is stored of them: each turn looks at its order, and seldom has anything of it changed. */
const parsed = new LRUCache<string, Order>({ max: 1_000 });

function toOrder(row: Record<string, SQLOutputValue>): Order {
  const body = String(row['body']);
  const known = parsed.get(body);
  if (known) return known;
  const order = Order.parse(JSON.parse(body));
  parsed.set(body, order);
  return order;
}
