import { beforeEach, describe, expect, it } from '@jest/globals';
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
  let set: { ms: number; run: () => void }[];
  let worker: FulfilmentWorker;

  beforeEach(() => {
    clock = new TestClock();
    record = new Record(clock);
    fulfilment = new Scripted();
    set = [];
    worker = new FulfilmentWorker({
      fulfilment,
      due: record,
      clock,
      timer: (ms, run) => {
        const entry = { ms, run };
        set.push(entry);
        return () => {
          set = set.filter((each) => each !== entry);
        };
      },
    });
  });

  /** Everything that can happen without a timer has happened. */
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('looks at once, and then every 15 seconds', async () => {
    record.owe('a');
    worker.start();
    await settled();
    expect(fulfilment.tries).toEqual(['a']);
    expect(set.map(({ ms }) => ms)).toEqual([15_000]);

    record.owe('b');
    set[0]?.run();
    await settled();
    expect(fulfilment.tries).toEqual(['a', 'b']);
  });

  it('looks sooner when a try is due sooner', async () => {
    record.owe('a');
    fulfilment.answer = () => again;
    worker.start();
    await settled();
    expect(set.map(({ ms }) => ms)).toEqual([1_000]);

    clock.pass(1_000);
    set[0]?.run();
    await settled();
    expect(set.map(({ ms }) => ms)).toEqual([5_000]);
  });

  it('looks at once when it is nudged, with one timer still', async () => {
    worker.start();
    await settled();
    record.owe('a');
    worker.nudge();
    await settled();

    expect(fulfilment.tries).toEqual(['a']);
    expect(set).toHaveLength(1);
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
    expect(set.map(({ ms }) => ms)).toEqual([0]);

    set[0]?.run();
    await settled();
    expect(fulfilment.tries).toEqual(['a', 'b']);
  });

  it('stops after what is under way, with that recorded, and begins nothing more', async () => {
    let finish: (result: FulfilmentResult) => void = () => undefined;
    fulfilment.answer = () => new Promise((resolve) => (finish = resolve));
    record.owe('a', 'b', 'c', 'd', 'e');
    worker = new FulfilmentWorker({
      fulfilment,
      due: record,
      clock,
      atOnce: 1,
      timer: () => () => undefined,
    });
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

  it('leaves no timer behind when it is stopped', async () => {
    worker.start();
    await settled();
    await worker.stop();

    expect(set).toEqual([]);
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
