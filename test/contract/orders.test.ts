import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CosmosOrders } from '../../src/adapters/cosmos/cosmosOrders.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Orders } from '../../src/ports/orders.ts';
import { startCosmosServer } from '../support/cosmosServer.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { orderOf } from '../support/storeBuilders.ts';

interface OrdersPlace {
  open(): Orders;
  remove(): Promise<void>;
}

const PLACES: [name: string, make: () => Promise<OrdersPlace>][] = [
  [
    'SqliteOrders',
    async () => {
      const folder = await dataFolder('orders');
      return {
        open: () => new SqliteOrders({ file: join(folder, 'parley.db') }),
        remove: () => rm(folder, { recursive: true }),
      };
    },
  ],
  [
    'CosmosOrders',
    async () => {
      const server = await startCosmosServer();
      const { endpoint, key } = server;
      return {
        open: () => new CosmosOrders({ endpoint, key, database: 'parley' }),
        remove: () => server.close(),
      };
    },
  ],
];

describe.each(PLACES)('%s', (_, makePlace) => {
  let place: OrdersPlace;
  let orders: Orders;

  beforeEach(async () => {
    place = await makePlace();
    orders = place.open();
  });

  afterEach(async () => {
    await orders.close();
    await place.remove();
  });

  const buyer = (id: string, ...channelIds: string[]): Order['buyer'] => ({
    ...orderOf('x').buyer,
    id,
    channelIds,
  });

  it('finds an order exactly as it was saved, however its number is typed', async () => {
    const order = orderOf('8190-2444 abÉ/7');
    await orders.save([order]);
    for (const typed of ['8190-2444 abÉ/7', '81902444ABÉ7', ' 8190.2444 - aBé 7 ', '８１９０２４４４abé7'])
      expect(await orders.find(typed)).toEqual(order);
    expect(await orders.find('8190-2444 abÉ')).toBeNull();
    expect(await orders.find('')).toBeNull();
    expect(await orders.find(' - / ')).toBeNull();
  });

  it('replaces an order that is saved again, and everything it was found by', async () => {
    await orders.save([orderOf('1', { buyer: buyer('b-1', 'webchat:u1', 'webchat:u2') })]);
    const changed = orderOf('1', { buyer: buyer('b-2', 'webchat:u2') });
    await orders.save([changed]);
    expect(await orders.count()).toBe(1);
    expect(await orders.find('1')).toEqual(changed);
    expect(await orders.ofBuyer('b-1')).toEqual([]);
    expect(await orders.ofBuyer('b-2')).toEqual([changed]);
    expect(await orders.ofChannelUser('webchat:u1')).toEqual([]);
    expect(await orders.ofChannelUser('webchat:u2')).toEqual([changed]);
  });

  it('lists a buyer’s orders newest first, and nobody else’s', async () => {
    const placed = (number: string, month: number, id = 'b-1'): Order =>
      orderOf(number, {
        buyer: buyer(id, `webchat:${id}`),
        placedAt: `2026-0${month}-10T08:00:00.000Z`,
      });
    await orders.save([placed('1', 2), placed('2', 5), placed('3', 1), placed('4', 4, 'b-2')]);
    const numbers = (found: Order[]): string[] => found.map(({ number }) => number);
    expect(numbers(await orders.ofBuyer('b-1'))).toEqual(['2', '1', '3']);
    expect(numbers(await orders.ofChannelUser('webchat:b-1'))).toEqual(['2', '1', '3']);
    expect(await orders.ofBuyer("b-1' OR '1'='1")).toEqual([]);
    expect(await orders.ofChannelUser('b-1')).toEqual([]);
  });

  it.each([
    ['is not an order', { ...orderOf('bad'), items: [] }, /order 2 of 2 \("bad"\) is not an order/],
    ['has a number without letter or digit', orderOf(' -- '), /needs a number/],
    ['has the number of another one of them', orderOf('GOOD'), /the number of another one/],
  ])('saves none when one of them %s', async (__, bad, message) => {
    await expect(orders.save([orderOf('good'), bad])).rejects.toThrow(message);
    expect(await orders.count()).toBe(0);
  });

  it('saves and counts many at once', async () => {
    await orders.save(Array.from({ length: 120 }, (__, index) => orderOf(`N-${index}`)));
    expect(await orders.count()).toBe(120);
    await orders.save([]);
    expect(await place.open().count()).toBe(120);
  });
});
