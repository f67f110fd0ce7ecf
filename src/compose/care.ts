import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Orders } from '../ports/orders.ts';
import { orderEventsEndpoint } from '../server/orders/orderEventsEndpoint.ts';
import { ordersEndpoint } from '../server/orders/orders.ts';
import { signedBody } from '../server/orders/signedBody.ts';
import type { Announcer } from '../services/desk/announcer.ts';
import { Care } from '../services/care/care.ts';
import type { CaseFiles } from '../services/cases/caseFiles.ts';
import type { OfferBook } from '../services/offers/offerBook.ts';
import { OrderEvents } from '../services/care/orderEvents.ts';

interface Shared {
  store: CaseStore;
  orders: Orders;
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  announcer: Announcer;
  policy: Policy;
  clock: Clock;
  isMine: () => Promise<boolean>;
  log: Pick<Logger, 'error'>;
}

/** What makes the bot write first: the clock, and what the seller's system reports where that is set up. */
export function openCare(
  { PARLEY_ORDER_EVENTS_SECRET: secret }: Config,
  shared: Shared,
): { care: Care; endpoints: Endpoint[] } {
  const care = new Care({ ...shared, onError: (error) => shared.log.error(error, 'writing first') });
  return { care, endpoints: secret === null ? [] : ofSellersSystem(shared, secret) };
}

/** What the seller's own system tells, under one signature. */
function ofSellersSystem(shared: Shared, secret: string): Endpoint[] {
  const signed = signedBody(secret);
  return [
    ordersEndpoint(shared.orders, signed, shared.clock),
    orderEventsEndpoint(new OrderEvents(shared), signed, shared.clock),
  ];
}
