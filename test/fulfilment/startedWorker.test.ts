import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WebhookFulfilment } from '../../src/adapters/webhook/webhookFulfilment.ts';
import { systemClock } from '../../src/ports/clock.ts';
import type { FulfilmentResult } from '../../src/ports/fulfilment.ts';
import { DELAYS } from '../../src/services/fulfilment/fulfilmentSchedule.ts';
import { FulfilmentWorker } from '../../src/services/fulfilment/fulfilmentWorker.ts';
import { again, done, Record, Scripted, TestClock } from '../support/fulfilments.ts';
import { drop, SECRET, status, WebhookReceiver } from '../support/webhookReceiver.ts';

describe('a started worker', () => {
  let clock: TestClock;
  let record: Record;
  let fulfilment: Scripted;
  let worker: FulfilmentWorker;

  beforeEach(() => {
    clock = new TestClock();
    record = new Record(clock);
    fulfilment = new Scripted();
    worker = new FulfilmentWorker({ fulfilment, due: record, clock });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  });

  afterEach(async () => {
    await worker.stop();
    jest.useRealTimers();
  });

  /** Everything has happened that can within so long, in ms. */
  const settled = async (ms = 0): Promise<void> => {
    clock.pass(ms);
    await jest.advanceTimersByTimeAsync(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };

  it('looks at once, and then every 15 seconds', async () => {
    record.owe('a');
    worker.start();
    await settled();
    record.owe('b');
    await settled(14_999);
    expect(fulfilment.tries).toEqual(['a']);
    await settled(1);
    expect(fulfilment.tries).toEqual(['a', 'b']);
  });

  it('looks sooner when a try is due sooner', async () => {
    record.owe('a');
    fulfilment.answer = () => again;
    worker.start();
    await settled();
    await settled(999);
    expect(fulfilment.tries).toHaveLength(1);
    await settled(1);
    expect(fulfilment.tries).toHaveLength(2);
    await settled(4_999);
    expect(fulfilment.tries).toHaveLength(2);
    await settled(1);
    expect(fulfilment.tries).toHaveLength(3);
  });

  it('looks at once when it is nudged, and from then on as often as ever', async () => {
    const due = jest.spyOn(record, 'due');
    worker.start();
    await settled();
    record.owe('a');
    worker.nudge();
    await settled();

    expect(fulfilment.tries).toEqual(['a']);
    await settled(15_000);
    expect(due).toHaveBeenCalledTimes(3);
  });

  it('looks again at once when it is nudged in the middle of a look', async () => {
    record.owe('a');
    fulfilment.answer = ({ id }) => {
      if (id === 'a') {
        record.owe('b');
        worker.nudge();
      }
      return done;
    };
    worker.start();
    await settled();
    expect(fulfilment.tries).toEqual(['a', 'b']);
  });

  it('stops after what is under way, with that recorded, and begins nothing more', async () => {
    let finish: (result: FulfilmentResult) => void = () => undefined;
    fulfilment.answer = () => new Promise((resolve) => (finish = resolve));
    record.owe('a', 'b', 'c', 'd', 'e');
    worker = new FulfilmentWorker({ fulfilment, due: record, clock, atOnce: 1 });
    worker.start();
    await settled();
    const stopped = worker.stop();
    finish(done);
    await stopped;

    expect(fulfilment.tries).toEqual(['a']);
    expect(record.results).toEqual([['a', done]]);
    worker.nudge();
    await settled();
    expect(fulfilment.tries).toEqual(['a']);
  });

  it('looks for nothing any more when it is stopped', async () => {
    const due = jest.spyOn(record, 'due');
    worker.start();
    await settled();
    await worker.stop();

    await settled(600_000);
    expect(due).toHaveBeenCalledTimes(1);
  });
});

describe('over a real connection', () => {
  it('one key and a genuine signature come with every try, over drops, failures and restarts', async () => {
    const receiver = new WebhookReceiver();
    await receiver.listen();
    receiver.answers = [
      drop,
      status(500),
      status(503, '', { 'retry-after': '0' }),
      status(200, '{"reference":"R-9"}'),
    ];
    const clock = new TestClock();
    const record = new Record(clock);
    record.owe('a');
    const fulfilment = new WebhookFulfilment({ url: receiver.url, secret: SECRET, clock: systemClock });

    for (const delay of [0, ...DELAYS.slice(0, 3)]) {
      clock.pass(delay);
      await new FulfilmentWorker({ fulfilment, due: record, clock }).runOnce();
    }
    await receiver.close();

    expect(
      receiver.received.map(({ headers, genuine }) => [
        headers['idempotency-key'],
        headers['webhook-id'],
        genuine,
      ]),
    ).toEqual(Array.from({ length: 4 }, () => ['a', 'a', true]));
    expect(record.results.at(-1)).toEqual(['a', { status: 'done', reference: 'R-9' }]);
    expect(record.owed.size).toBe(0);
  });
});
