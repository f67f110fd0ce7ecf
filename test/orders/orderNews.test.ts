import { describe, expect, it } from '@jest/globals';
import { ontoKnown, withNothingLeft, type Unsaid } from '../../src/domain/orders/orderNews.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { aLamp } from '../support/builders.ts';

const lamp = aLamp();
const parcel = (status: Order['tracking']['status']): Order['tracking'] => ({
  status,
  carrier: null,
  number: null,
  lastScanAt: null,
  lastScanPlace: null,
});

const told = (order: Partial<Order>, ...unsaid: Unsaid[]) => ({
  order: { ...lamp, ...order },
  unsaid: new Set(unsaid),
});

describe('news of an order', () => {
  it('are the order where it was not known', () => {
    expect(ontoKnown(told({}, 'stock', 'email'), null)).toEqual(lamp);
  });

  it('leave what they are silent about as it was known, and clear what they say is empty', () => {
    const silent = { ...lamp.buyer, email: null, phone: null };
    const order = ontoKnown(
      told(
        { buyer: silent, promisedBy: null, items: lamp.items.map((item) => ({ ...item, stock: 0 })) },
        'email',
        'promisedBy',
        'stock',
      ),
      lamp,
    );
    expect(order.buyer).toEqual({ ...lamp.buyer, phone: null });
    expect(order.promisedBy).toBe(lamp.promisedBy);
    expect(order.items).toEqual(lamp.items);
  });

  it.each(['customs', 'delivered', 'returned_to_sender', 'lost'] as const)(
    'that know only that it left do not take back that it is %s',
    (status) => {
      const deliveredAt = status === 'delivered' ? '2026-10-01T00:00:00.000Z' : null;
      const known = { ...lamp, deliveredAt, tracking: parcel(status) };
      const news = told({ deliveredAt: null, tracking: parcel('in_transit') }, 'arrival');
      expect(ontoKnown(news, known)).toMatchObject({ deliveredAt, tracking: { status } });
    },
  );

  it('that know where it is say so, whatever was known', () => {
    const known = { ...lamp, deliveredAt: '2026-10-01T00:00:00.000Z', tracking: parcel('delivered') };
    expect(ontoKnown(told({ deliveredAt: null, tracking: parcel('in_transit') }), known)).toMatchObject({
      deliveredAt: null,
      tracking: { status: 'in_transit' },
    });
  });

  it('that it left are news where it was not', () => {
    const known = { ...lamp, shippedAt: null, tracking: parcel('not_shipped') };
    expect(ontoKnown(told({ tracking: parcel('in_transit') }, 'arrival'), known)).toMatchObject({
      shippedAt: lamp.shippedAt,
      tracking: { status: 'in_transit' },
    });
  });

  it('that it is cancelled or refunded leave nothing to settle', () => {
    const emptied = withNothingLeft(lamp);
    expect(emptied.total.amount).toBe(0);
    expect(emptied.items.every(({ stock }) => stock === 0)).toBe(true);
  });
});
