import type { Order } from '../../src/domain/vocabulary/order.ts';
import { NOW, aLamp, after, itemOf } from '../support/builders.ts';
import { COMPLAINTS, type Played } from './sentences.ts';

/** What the buyer says to one offer after the other; the last of these again and again. */
export type Plan = readonly ('declines' | 'accepts' | 'insists' | 'person')[];

/** The facts of one case, whoever tells them in whatever words. */
export interface FairCase {
  name: string;
  complaint: Played;
  order: Order;
  hasPhoto: boolean;
  plan: Plan;
}

type Facts = Omit<FairCase, 'complaint'>;

const USD = (amount: number) => ({ amount, currency: 'USD' });

const dear = (): Order => aLamp({ items: [itemOf({ price: USD(9000) })], total: USD(9000) });

const soldOutAmongTwo = (): Order =>
  aLamp({
    items: [itemOf({ stock: 0 }), itemOf({ sku: 'rug-1', title: 'Round rug', price: USD(1500) })],
    total: USD(3700),
  });

const late = (days: number, status: Order['tracking']['status'], changes: Partial<Order> = {}): Order => {
  const order = aLamp({ promisedBy: after(NOW, { days: -days }), deliveredAt: null, ...changes });
  return { ...order, tracking: { ...order.tracking, status } };
};

const ARRIVED: Facts[] = [
  { name: 'with a photo, declines all', order: aLamp(), hasPhoto: true, plan: ['declines'] },
  {
    name: 'without a photo, declines once and asks for a person',
    order: aLamp(),
    hasPhoto: false,
    plan: ['declines', 'person'],
  },
  {
    name: 'a dear one, accepts the second offer',
    order: dear(),
    hasPhoto: true,
    plan: ['declines', 'accepts'],
  },
  {
    name: 'one of two articles, sold out, declines all',
    order: soldOutAmongTwo(),
    hasPhoto: true,
    plan: ['declines'],
  },
  { name: 'insists on all of the money', order: aLamp(), hasPhoto: true, plan: ['insists'] },
];

const NOT_ARRIVED: Facts[] = [
  {
    name: 'on its way and not late, accepts',
    order: late(-3, 'in_transit'),
    hasPhoto: true,
    plan: ['accepts'],
  },
  { name: 'five days late, declines all', order: late(5, 'customs'), hasPhoto: true, plan: ['declines'] },
  {
    name: 'lost, declines once and asks for a person',
    order: late(1, 'lost'),
    hasPhoto: true,
    plan: ['declines', 'person'],
  },
  { name: 'said to be delivered, declines all', order: aLamp(), hasPhoto: true, plan: ['declines'] },
  {
    name: 'twenty days late, insists on all of the money',
    order: late(20, 'in_transit'),
    hasPhoto: true,
    plan: ['insists'],
  },
];

const PLAYED = Object.keys(COMPLAINTS.en) as Played[];

/** Fifty: each complaint with five sets of facts and ways to go on. */
export const CASES: readonly FairCase[] = PLAYED.flatMap((complaint) =>
  (complaint === 'not_received' ? NOT_ARRIVED : ARRIVED).map((facts) => ({
    ...facts,
    complaint,
    name: `${complaint}: ${facts.name}`,
  })),
);
