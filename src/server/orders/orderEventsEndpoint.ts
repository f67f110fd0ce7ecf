import { z } from 'zod';
import { OrderEventKind } from '../../domain/case/entries/care.ts';
import { hasNotCome } from '../../domain/orders/times.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import { refusal, type Endpoint, post } from '../../http/endpoint.ts';
import type { Clock } from '../../ports/clock.ts';
import type { OrderEvents } from '../../services/care/orderEvents.ts';
import type { SignedBody } from './signedBody.ts';

const Body = z.strictObject({
  type: OrderEventKind,
  orderNumber: z.string().trim().min(1).max(100),
  at: Instant,
  promisedBy: Instant.nullable().default(null),
  place: z.string().trim().min(1).max(200).nullable().default(null),
});

/**
 * `POST /api/orders/events`: the seller's system tells what happens to orders. Signed by the Standard Webhooks scheme, whose
 * `webhook-id` names the event: the same one again is answered and changes nothing.
 */
export function orderEventsEndpoint(events: OrderEvents, signed: SignedBody, clock: Clock): Endpoint {
  return post(
    'signed',
    'stream',
    '/api/orders/events',
    "what the seller's system says happened to an order",
    async (call) => {
      const read = await signed(call, Body);
      if (!read.ok) return read.refused;
      const { type: kind, ...event } = read.body;
      if (hasNotCome(event.at, clock.now()))
        return refusal(400, 'NotYet', `at: ${event.at} has not come yet. Tell what happened once it did.`);
      const result = await events.take({ ...event, kind, id: String(call.headers['webhook-id']) });
      return result.ok
        ? { status: 200, body: { case: result.caseId, known: result.known, reached: result.reached } }
        : refusal(404, 'NoSuchOrder', `There is no order ${event.orderNumber}. Import it first.`);
    },
  );
}
