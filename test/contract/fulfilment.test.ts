import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonFulfilment } from '../../src/adapters/person/personFulfilment.ts';
import { WebhookFulfilment } from '../../src/adapters/webhook/webhookFulfilment.ts';
import { systemClock } from '../../src/ports/clock.ts';
import type { Fulfilment, FulfilmentTask } from '../../src/ports/fulfilment.ts';
import { REMEDIES } from '../../src/domain/vocabulary/remedy.ts';
import { SECRET, WebhookReceiver } from '../support/webhookReceiver.ts';

const receiver = new WebhookReceiver();
beforeAll(() => receiver.listen());
afterAll(() => receiver.close());

const adapters: [string, () => Fulfilment, string][] = [
  ['a person', () => new PersonFulfilment(), 'left_for_person'],
  [
    'a webhook',
    () => new WebhookFulfilment({ url: receiver.url, secret: SECRET, clock: systemClock }),
    'done',
  ],
];

describe.each(adapters)('fulfilment by %s', (_, make, outcome) => {
  const task = (remedy: FulfilmentTask['remedy']): FulfilmentTask => ({
    id: `case-1:1:${remedy}`,
    caseId: 'case-1',
    offerId: 'case-1:1',
    remedy,
    amount: remedy === 'coupon' ? { amount: 100, currency: 'JPY' } : null,
    orderNumber: '77',
    buyerName: null,
    variant: null,
    pieces: null,
    deliveryWish: null,
    promisedBy: null,
    thanksValidUntil: null,
  });

  it.each(REMEDIES)('takes on a %s', async (remedy) => {
    const result = await make().carryOut(task(remedy), new AbortController().signal);

    expect(result.status).toBe(outcome);
  });

  it('takes on the same task twice in the same way', async () => {
    const fulfilment = make();
    const { signal } = new AbortController();

    expect(await fulfilment.carryOut(task('reship'), signal)).toEqual(
      await fulfilment.carryOut(task('reship'), signal),
    );
  });

  it('rejects with the reason of a signal that is aborted', async () => {
    const reason = new Error('the process ends');

    await expect(make().carryOut(task('reship'), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('has a name for the record', () => {
    expect(make().name).toMatch(/^[a-z]+$/);
  });
});
