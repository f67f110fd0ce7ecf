import { randomUUID } from 'node:crypto';
import type { Container, Resource, SqlQuerySpec } from '@azure/cosmos';
import { Order } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import type { Orders } from '../../ports/orders.ts';
import { type OrderRecord, toRecords } from '../store/orderRecord.ts';
import { ORDERS } from './cosmosContainers.ts';
import { readItem } from './cosmosItems.ts';
import { CosmosDatabase, type CosmosSettings } from './cosmosDatabase.ts';

/** How many orders are written at the same time. */
const AT_ONCE = 16;

interface OrderDocument {
  /** The order number in the form it is compared in: letters and digits, which an id may hold. */
  id: string;
  number: string;
  buyerId: string;
  channelUsers: string[];
  body: unknown;
  /** Which `save` wrote it, so that undoing one never touches what another wrote since. */
  batch: string;
}

/** An order of a `save` and what was there before it. */
interface Attempt {
  number: string;
  before: OrderDocument | null;
}

/**
 * Orders in Azure Cosmos DB.
 *
 * Cosmos DB has no transaction over several partitions. `save` checks every order before it writes the first, and when
 * a write fails puts back what was there; meanwhile readers can see some orders of the batch without the others, and a
 * process that dies in the middle leaves it half written. Saving the same batch again mends both.
 */
export class CosmosOrders implements Orders {
  readonly #database: CosmosDatabase;

  constructor(settings: CosmosSettings) {
    this.#database = new CosmosDatabase({ settings, containers: [ORDERS] });
  }

  async find(orderNumber: string): Promise<Order | null> {
    const number = normaliseOrderNumber(orderNumber);
    if (number === '') return null;
    const found = await this.#database.ask((container, signal) =>
      findOrder(container(ORDERS.id), number, signal),
    );
    return found === null ? null : Order.parse(found.body);
  }

  ofBuyer(buyerId: string): Promise<Order[]> {
    return this.#newestFirst({
      query: 'SELECT c.body FROM c WHERE c.buyerId = @buyerId',
      parameters: [{ name: '@buyerId', value: buyerId }],
    });
  }

  ofChannelUser(channelUser: string): Promise<Order[]> {
    return this.#newestFirst({
      query: 'SELECT c.body FROM c WHERE ARRAY_CONTAINS(c.channelUsers, @channelUser)',
      parameters: [{ name: '@channelUser', value: channelUser }],
    });
  }

  /**
   * Rejects with a TypeError that names the order when one of them cannot be kept, and with `StoreUnavailable` when a
   * write failed; its message names the orders that could not be put back, if there are any.
   */
  async save(orders: Order[]): Promise<void> {
    const records = toRecords(orders);
    const batch = randomUUID();
    const attempts: Attempt[] = [];
    try {
      for (let next = 0; next < records.length; next += AT_ONCE)
        await this.#writeAll(records.slice(next, next + AT_ONCE), batch, attempts);
    } catch (error) {
      await this.#undo(attempts, batch, error);
      throw error;
    }
  }

  async count(): Promise<number> {
    const { resources } = await this.#database.ask((container, abortSignal) =>
      container(ORDERS.id).items.query<number>('SELECT VALUE COUNT(1) FROM c', { abortSignal }).fetchAll(),
    );
    return resources[0] ?? 0;
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }

  async #newestFirst(spec: SqlQuerySpec): Promise<Order[]> {
    const { resources } = await this.#database.ask((container, abortSignal) =>
      container(ORDERS.id).items.query<{ body: unknown }>(spec, { abortSignal }).fetchAll(),
    );
    return resources
      .map(({ body }) => Order.parse(body))
      .sort((left, right) => Date.parse(right.placedAt) - Date.parse(left.placedAt));
  }

  /** Waits for all of them even when one fails, so that nothing is written any more while they are undone. */
  async #writeAll(records: readonly OrderRecord[], batch: string, attempts: Attempt[]): Promise<void> {
    const written = await Promise.allSettled(
      records.map((record) =>
        this.#database.ask(async (container, abortSignal) => {
          const orders = container(ORDERS.id);
          const before = await findOrder(orders, record.number, abortSignal);
          attempts.push({ number: record.number, before });
          await orders.items.upsert(toDocument(record, batch), { abortSignal });
        }),
      ),
    );
    for (const result of written) if (result.status === 'rejected') throw result.reason;
  }

  async #undo(attempts: readonly Attempt[], batch: string, failure: unknown): Promise<void> {
    const left: string[] = [];
    for (const attempt of attempts) {
      try {
        await this.#database.ask((container, signal) =>
          putBack(container(ORDERS.id), attempt, batch, signal),
        );
      } catch {
        left.push(attempt.number);
      }
    }
    if (left.length === 0) return;
    throw new StoreUnavailable(
      `The import failed and these orders may now be as in its file, and the others as before: ${left.join(', ')}. ` +
        'Import the file again once Cosmos DB answers.',
      { cause: failure },
    );
  }
}

const findOrder = (
  orders: Container,
  number: string,
  signal: AbortSignal,
): Promise<(OrderDocument & Resource) | null> => readItem<OrderDocument>(orders, number, number, signal);

/** Undoes one write, also one whose answer was lost; leaves alone what this batch did not write. */
async function putBack(
  orders: Container,
  { number, before }: Attempt,
  batch: string,
  signal: AbortSignal,
): Promise<void> {
  const now = await findOrder(orders, number, signal);
  if (now?.batch !== batch) return;
  const item = orders.item(number, number);
  const options = { accessCondition: { type: 'IfMatch', condition: now._etag }, abortSignal: signal };
  await (before === null ? item.delete(options) : item.replace(before, options));
}

const toDocument = ({ number, order }: OrderRecord, batch: string): OrderDocument => ({
  id: number,
  number,
  buyerId: order.buyer.id,
  channelUsers: order.buyer.channelIds,
  body: order,
  batch,
});
