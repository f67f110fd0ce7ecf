import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { retryAfterMs } from '../../src/adapters/webhook/retryAfter.ts';
import { WebhookFulfilment } from '../../src/adapters/webhook/webhookFulfilment.ts';
import { systemClock } from '../../src/ports/clock.ts';
import type { FulfilmentResult, FulfilmentTask } from '../../src/ports/fulfilment.ts';
import { drop, never, SECRET, status, WebhookReceiver } from '../support/webhookReceiver.ts';

const TASK: FulfilmentTask = {
  id: 'case-1:2:fulfilment',
  caseId: 'case-1',
  offerId: 'case-1:2',
  remedy: 'partial_refund',
  amount: { amount: 960, currency: 'USD' },
  orderNumber: '8190244417735521',
  buyerName: 'Мария К.',
  variant: null,
  pieces: null,
  deliveryWish: null,
  promisedBy: '2026-12-03T09:00:00.000Z',
  thanksValidUntil: null,
};

describe('a webhook to the seller’s system', () => {
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    receiver = new WebhookReceiver();
    await receiver.listen();
  });
  afterEach(() => receiver.close());

  const webhook = (timeoutMs = 10_000): WebhookFulfilment =>
    new WebhookFulfilment({ url: receiver.url, secret: SECRET, clock: systemClock, timeoutMs });
  const carryOut = (task = TASK, timeoutMs?: number): Promise<FulfilmentResult> =>
    webhook(timeoutMs).carryOut(task, new AbortController().signal);

  it('brings what is owed in one POST that the receiver can verify', async () => {
    const { thanksValidUntil: _, ...accepted } = TASK;
    await carryOut();

    expect(receiver.received).toHaveLength(1);
    const [{ genuine, body, headers } = { genuine: false, body: '', headers: {} }] = receiver.received;
    expect(genuine).toBe(true);
    expect(headers).toMatchObject({
      'webhook-id': TASK.id,
      'idempotency-key': TASK.id,
      'content-type': 'application/json',
    });
    expect(JSON.parse(body)).toEqual({
      type: 'remedy.accepted',
      data: { ...accepted, amount: { decimal: '9.60', minorUnits: 960, currency: 'USD' } },
    });
  });

  it('brings the same body at every try, so that a receiver can compare', async () => {
    await carryOut();
    await carryOut();

    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    expect(receiver.received[1]?.headers['idempotency-key']).toBe(TASK.id);
  });

  it('says of a coupon for coming back that nobody accepted it, and how long it can be used', async () => {
    const validUntil = '2027-03-01T09:00:00.000Z';
    await carryOut({ ...TASK, remedy: 'coupon', thanksValidUntil: validUntil });

    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      type: 'return_coupon.given',
      data: { id: TASK.id, remedy: 'coupon', amount: { minorUnits: 960 }, validUntil },
    });
  });

  it('has no amount where the remedy has none', async () => {
    await carryOut({ ...TASK, remedy: 'reship', amount: null, variant: 'M, navy' });

    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      data: { amount: null, variant: 'M, navy' },
    });
  });

  it.each([
    ['the reference it answered with', status(200, '{"reference":"R-4417"}'), 'R-4417'],
    ['no reference where it answered nothing', status(204), null],
    ['no reference where it answered no JSON', status(200, 'OK'), null],
    ['no reference where it answered other JSON', status(201, '[{"reference":"x"}]'), null],
    ['no reference where it is not a text', status(200, '{"reference":17}'), null],
    [
      'no more than 200 characters of a reference',
      status(200, `{"reference":"${'x'.repeat(900)}"}`),
      'x'.repeat(200),
    ],
    [
      'no reference from an answer without end',
      status(200, `{"reference":"R-1","more":"${'x'.repeat(200_000)}"}`),
      null,
    ],
  ])('is done, with %s', async (_, answer, reference) => {
    receiver.answers = [answer];

    expect(await carryOut()).toEqual({ status: 'done', reference });
  });

  it('is done when the answer breaks off after its status', async () => {
    receiver.answers = [
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"refer', () => response.destroy());
      },
    ];

    expect(await carryOut()).toEqual({ status: 'done', reference: null });
  });

  it('is done when the answer stalls after its status', async () => {
    receiver.answers = [
      (response: ServerResponse) => {
        response.writeHead(200);
        response.write('{"refer');
      },
    ];

    expect(await carryOut(TASK, 300)).toEqual({ status: 'done', reference: null });
  });

  it.each([400, 401, 404, 409, 410, 422])(
    'has failed for good when the receiver answers %i',
    async (code) => {
      receiver.answers = [status(code)];

      expect(await carryOut()).toEqual({
        status: 'failed',
        because: `the receiver answered ${code}`,
        retry: false,
      });
    },
  );

  it.each([408, 425, 429, 500, 502, 503, 504])(
    'is to be tried again when the receiver answers %i',
    async (code) => {
      receiver.answers = [status(code)];

      expect(await carryOut()).toEqual({
        status: 'failed',
        because: `the receiver answered ${code}`,
        retry: true,
      });
    },
  );

  it('hands on how long the receiver wants to be left alone', async () => {
    receiver.answers = [status(429, '', { 'retry-after': '120' })];

    expect(await carryOut()).toMatchObject({ retry: true, retryAfterMs: 120_000 });
  });

  it('is to be tried again when the connection breaks', async () => {
    receiver.answers = [drop];

    expect(await carryOut()).toMatchObject({ status: 'failed', retry: true });
  });

  it('is to be tried again when nobody listens', async () => {
    const silent = new WebhookReceiver();
    await silent.listen();
    const { url } = silent;
    await silent.close();
    const gone = new WebhookFulfilment({ url, secret: SECRET, clock: systemClock });

    expect(await gone.carryOut(TASK, new AbortController().signal)).toEqual({
      status: 'failed',
      because: 'cannot be reached: ECONNREFUSED',
      retry: true,
    });
  });

  it('is to be tried again when no answer comes in time', async () => {
    receiver.answers = [never];

    expect(await carryOut(TASK, 200)).toEqual({
      status: 'failed',
      because: 'no answer within 200 ms',
      retry: true,
    });
  });

  it('does not follow a redirect with what is signed for one address', async () => {
    const other = new WebhookReceiver();
    await other.listen();
    receiver.answers = [status(307, '', { location: other.url })];

    expect(await carryOut()).toMatchObject({ status: 'failed', retry: false });
    expect(other.received).toEqual([]);
    await other.close();
  });

  it('is given up with the reason of its signal', async () => {
    receiver.answers = [never];
    const control = new AbortController();
    const trying = webhook().carryOut(TASK, control.signal);
    await receiver.calls(1);
    control.abort(new Error('the process ends'));

    await expect(trying).rejects.toThrow('the process ends');
  });

  it.each(['http://shop.example/fulfil', 'ftp://shop.example', 'not an address'])(
    'refuses the address %s',
    (url) => {
      expect(() => new WebhookFulfilment({ url, secret: SECRET, clock: systemClock })).toThrow(/https|URL/);
    },
  );
});

describe('a Retry-After header', () => {
  const now = new Date('2026-11-23T09:00:00Z');

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Mon, 23 Nov 2026 09:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('of %s means %s ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});
