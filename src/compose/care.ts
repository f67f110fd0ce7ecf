import type { Config } from '../config.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { orderEventsEndpoint } from '../server/orders/orderEventsEndpoint.ts';
import { ordersEndpoint } from '../server/orders/orders.ts';
import { signedBody } from '../server/orders/signedBody.ts';
import type { Announcer } from '../services/desk/announcer.ts';
import { Care } from '../services/care/care.ts';
import { OrderEvents } from '../services/care/orderEvents.ts';
import type { Shared } from './shared.ts';

type Parts = Pick<Shared, 'store' | 'orders' | 'caseFiles' | 'offerBook' | 'policy' | 'clock' | 'log'> & {
  announcer: Announcer;
  isMine: () => Promise<boolean>;
};

/** What makes the bot write first: the clock, and what the seller's system reports where that is set up. */
export function openCare(
  { PARLEY_ORDER_EVENTS_SECRET: secret }: Config,
  shared: Parts,
): { care: Care; endpoints: Endpoint[] } {
  const care = new Care({ ...shared, onError: (error) => shared.log.error(error, 'writing first') });
  return { care, endpoints: secret === null ? [] : ofSellersSystem(shared, secret) };
}

/** What the seller's own system tells, under one signature. */
function ofSellersSystem(shared: Parts, secret: string): Endpoint[] {
  const signed = signedBody(secret);
  return [
    ordersEndpoint(shared.orders, signed, shared.clock),
    orderEventsEndpoint(new OrderEvents(shared), signed, shared.clock),
  ];
}
