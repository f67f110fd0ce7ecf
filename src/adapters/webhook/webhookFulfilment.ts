import { Webhook } from 'standardwebhooks';
import { request, type Dispatcher } from 'undici';
import { toDecimalString } from '../../domain/vocabulary/money.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Fulfilment, FulfilmentResult, FulfilmentTask } from '../../ports/fulfilment.ts';
import { untilAborted } from '../../ports/untilAborted.ts';
import { retryAfterMs } from './retryAfter.ts';

export interface WebhookSettings {
  /** The seller's own system. https, or http to this machine. */
  url: string;
  /** Shared with the receiver: `whsec_` and the key in base64, as Standard Webhooks writes it. */
  secret: string;
  clock: Clock;
  /** What one try may take, in ms; 10,000 unless told. */
  timeoutMs?: number;
}

/** More of an answer is not read. */
const MOST_BYTES = 64 * 1024;
const LONGEST_REFERENCE = 200;
/** Answers of the 400s that speak of the moment and not of the request. */
const PASSING = [408, 425, 429];

/**
 * Hands what is owed to the seller's own system, in one POST signed by the Standard Webhooks scheme.
 *
 * The body is the same at every try, and so are `webhook-id` and `Idempotency-Key`, which are the task's id. An answer in
 * the 200s means it is taken care of; `{"reference": "..."}` in it is kept. Other answers are final, but for 408, 425, 429
 * and the 500s. Redirects are not followed: the signed body is for that one address.
 */
export class WebhookFulfilment implements Fulfilment {
  readonly name = 'webhook';
  readonly #settings: Required<WebhookSettings>;
  readonly #signer: Webhook;

  /** Throws when the address or the secret cannot be used. Sends nothing. */
  constructor(settings: WebhookSettings) {
    this.#settings = { timeoutMs: 10_000, ...settings };
    assertUsable(new URL(settings.url));
    this.#signer = new Webhook(settings.secret);
  }

  async carryOut(task: FulfilmentTask, signal: AbortSignal): Promise<FulfilmentResult> {
    signal.throwIfAborted();
    const { timeoutMs } = this.#settings;
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, timeout]);
    let response: Dispatcher.ResponseData;
    try {
      response = await this.#post(task, either);
    } catch (error) {
      signal.throwIfAborted();
      const because = timeout.aborted
        ? `no answer within ${timeoutMs} ms`
        : `cannot be reached: ${reason(error)}`;
      return { status: 'failed', because, retry: true };
    }
    // The status alone decides: what follows may be cut off without undoing what the receiver did.
    const body = await read(response.body, either);
    return this.#resultOf(response, body);
  }

  #post(task: FulfilmentTask, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const body = JSON.stringify(toWire(task));
    const now = this.#settings.clock.now();
    const answer = request(this.#settings.url, {
      method: 'POST',
      body,
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Parley',
        'idempotency-key': task.id,
        'webhook-id': task.id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': this.#signer.sign(task.id, now, body),
      },
    });
    return untilAborted(answer, signal);
  }

  #resultOf({ statusCode, headers }: Dispatcher.ResponseData, body: string | null): FulfilmentResult {
    if (statusCode >= 200 && statusCode < 300) return { status: 'done', reference: referenceIn(body) };
    const because = `the receiver answered ${statusCode}`;
    if (statusCode < 500 && !PASSING.includes(statusCode)) return { status: 'failed', because, retry: false };
    const after = retryAfterMs(single(headers['retry-after']), this.#settings.clock.now());
    return {
      status: 'failed',
      because,
      retry: true,
      ...(after === undefined ? {} : { retryAfterMs: after }),
    };
  }
}

function assertUsable({ protocol, hostname }: URL): void {
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && here)) return;
  throw new TypeError(`A webhook carries buyers' names: use https, or http to this machine alone.`);
}

/** What the receiver gets. Amounts in decimals for people to read, and in minor units to compute with. */
function toWire(task: FulfilmentTask) {
  const { amount, thanksValidUntil: validUntil, ...rest } = task;
  return {
    type: validUntil === null ? 'remedy.accepted' : 'return_coupon.given',
    data: {
      ...rest,
      ...(validUntil !== null && { validUntil }),
      amount:
        amount === null
          ? null
          : { decimal: toDecimalString(amount), minorUnits: amount.amount, currency: amount.currency },
    },
  };
}

/** The body as text; null when it is longer than an answer has any reason to be, or breaks off. */
async function read(body: Dispatcher.ResponseData['body'], signal: AbortSignal): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      size += chunk.length;
      if (size > MOST_BYTES) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function referenceIn(body: string | null): string | null {
  try {
    const answer: unknown = JSON.parse(body ?? '');
    if (typeof answer !== 'object' || answer === null || !('reference' in answer)) return null;
    const { reference } = answer;
    return typeof reference === 'string' && reference !== '' ? reference.slice(0, LONGEST_REFERENCE) : null;
  } catch {
    return null;
  }
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

const reason = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
