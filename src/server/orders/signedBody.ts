import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { refusal, type Answer, type Call } from '../../http/endpoint.ts';

const LONGEST_BODY = 64 * 1024;

/** Reads what the seller's system sends: the body in its shape, or the refusal to answer with. */
export type SignedBody = <T>(
  call: Pick<Call, 'headers' | 'stream'>,
  shape: z.ZodType<T>,
) => Promise<{ ok: true; body: T } | { ok: false; refused: Answer }>;

/** For bodies in JSON of at most 64 KiB, signed with this secret by the Standard Webhooks scheme within the last five minutes. */
export function signedBody(secret: string): SignedBody {
  const verifier = new Webhook(secret);
  return async ({ headers, stream }, shape) => {
    const text = await textOf(stream);
    if (text === null) return refused(413, 'TooLarge', `A body has at most ${LONGEST_BODY} bytes.`);
    let body: unknown;
    try {
      body = verifier.verify(text, {
        'webhook-id': String(headers['webhook-id'] ?? ''),
        'webhook-timestamp': String(headers['webhook-timestamp'] ?? ''),
        'webhook-signature': String(headers['webhook-signature'] ?? ''),
      });
    } catch (error) {
      if (!(error instanceof WebhookVerificationError))
        return refused(400, 'BadRequest', 'The body must be JSON.');
      return refused(
        401,
        'NotSigned',
        'The signature does not fit, or is older than five minutes. Sign the body as it is sent with ' +
          'PARLEY_ORDER_EVENTS_SECRET, by the Standard Webhooks scheme.',
      );
    }
    const parsed = shape.safeParse(body);
    return parsed.success
      ? { ok: true, body: parsed.data }
      : refused(400, 'BadRequest', z.prettifyError(parsed.error));
  };
}

const refused = (status: number, code: string, message: string): { ok: false; refused: Answer } => ({
  ok: false,
  refused: refusal(status, code, message),
});

async function textOf(stream: AsyncIterable<unknown>): Promise<string | null> {
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
