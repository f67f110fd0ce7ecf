import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { OrderEventKind } from '../domain/case/entries/care.ts';
import { Instant } from '../domain/vocabulary/order.ts';
import { refusal, type Endpoint } from '../http/endpoint.ts';
import type { Clock } from '../ports/clock.ts';
import type { OrderEvents } from '../services/care/orderEvents.ts';

/** What the clocks of two systems may differ by. */
const CLOCKS_DIFFER_MS = 5 * 60_000;
const LONGEST_BODY = 64 * 1024;

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
export function orderEventsEndpoint(events: OrderEvents, secret: string, clock: Clock): Endpoint {
  const verifier = new Webhook(secret);
  return {
    method: 'POST',
    path: '/api/orders/events',
    summary: "what the seller's system says happened to an order",
    takes: 'stream',
    access: 'signed',
    async answer({ headers, stream }) {
      const bytes = await bodyOf(stream);
      if (bytes === null) return refusal(413, 'TooLarge', `An event has at most ${LONGEST_BODY} bytes.`);
      let body: unknown;
      try {
        body = verifier.verify(bytes, {
          'webhook-id': String(headers['webhook-id'] ?? ''),
          'webhook-timestamp': String(headers['webhook-timestamp'] ?? ''),
          'webhook-signature': String(headers['webhook-signature'] ?? ''),
        });
      } catch (error) {
        if (!(error instanceof WebhookVerificationError)) {
          return refusal(400, 'BadRequest', 'The body must be JSON.');
        }
        return refusal(
          401,
          'NotSigned',
          'The signature does not fit, or is older than five minutes. Sign the body as it is sent with ' +
            'PARLEY_ORDER_EVENTS_SECRET, by the Standard Webhooks scheme.',
        );
      }
      const parsed = Body.safeParse(body);
      if (!parsed.success) return refusal(400, 'BadRequest', z.prettifyError(parsed.error));
      const { type: kind, ...event } = parsed.data;
      if (Date.parse(event.at) > clock.now().getTime() + CLOCKS_DIFFER_MS)
        return refusal(400, 'NotYet', `at: ${event.at} has not come yet. Tell what happened once it did.`);
      const result = await events.take({ ...event, kind, id: String(headers['webhook-id']) });
      return result.ok
        ? { status: 200, body: { case: result.caseId, known: result.known, reached: result.reached } }
        : refusal(404, 'NoSuchOrder', `There is no order ${event.orderNumber}. Import it first.`);
    },
  };
}

async function bodyOf(stream: AsyncIterable<unknown>): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LONGEST_BODY) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
