import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Orders } from '../ports/orders.ts';
import { orderEventsEndpoint } from '../server/orderEvents.ts';
import type { Announcer } from '../services/desk/announcer.ts';
import { Care } from '../services/care/care.ts';
import type { CaseFiles } from '../services/cases/caseFiles.ts';
import type { OfferBook } from '../services/offers/offerBook.ts';
import { OrderEvents } from '../services/care/orderEvents.ts';

/** What makes the bot write first: the clock, and what the seller's system reports where that is set up. */
export function openCare(
  { PARLEY_ORDER_EVENTS_SECRET: secret }: Config,
  stands: {
    store: CaseStore;
    orders: Orders;
    caseFiles: CaseFiles;
    offerBook: OfferBook;
    announcer: Announcer;
    policy: Policy;
    clock: Clock;
    log: Pick<Logger, 'error'>;
  },
): { care: Care; endpoints: Endpoint[] } {
  const care = new Care({ ...stands, onError: (error) => stands.log.error(error, 'writing first') });
  const endpoints =
    secret === null ? [] : [orderEventsEndpoint(new OrderEvents(stands), secret, stands.clock)];
  return { care, endpoints };
}
