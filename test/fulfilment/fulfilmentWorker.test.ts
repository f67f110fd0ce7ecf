import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Fulfilment, FulfilmentResult, FulfilmentTask } from '../../src/ports/fulfilment.ts';
import { DELAYS } from '../../src/services/fulfilmentSchedule.ts';
import {
  FulfilmentWorker,
  type DueFulfilment,
  type DueFulfilments,
} from '../../src/services/fulfilmentWorker.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { WebhookFulfilment } from '../../src/adapters/webhook/webhookFulfilment.ts';
import { drop, SECRET, status, WebhookReceiver } from '../support/webhookReceiver.ts';

const DAY_MS = 86_400_000;

const taskOf = (id: string): FulfilmentTask => ({
  id,
  caseId: `case-of-${id}`,
  offerId: `offer-of-${id}`,
  remedy: 'reship',
  amount: null,
  orderNumber: '77',
  buyerName: 'Ana',
  variant: 'M',
  promisedBy: null,
});

class TestClock {
  time = Date.parse('2026-11-23T09:00:00.000Z');
  now = (): Date => new Date(this.time);
  pass(ms: number): void {
    this.time += ms;
  }
}

/** Keeps what a case file would keep of fulfilments, and outlives any worker. */
class Record implements DueFulfilments {
  readonly owed = new Map<string, DueFulfilment>();
  readonly results: [string, FulfilmentResult][] = [];
  failing = false;
  readonly #clock: { now: () => Date };

  constructor(clock: { now: () => Date }) {
    this.#clock = clock;
  }

  owe(...ids: string[]): void {
    for (const id of ids) this.owed.set(id, { task: taskOf(id), attempts: 0, lastAttemptAt: null });
  }

  due(): Promise<DueFulfilment[]> {
    return this.failing
      ? Promise.reject(new Error('the store is down'))
      : Promise.resolve([...this.owed.values()]);
  }

  record(id: string, caseId: string, result: FulfilmentResult): Promise<void> {
    if (this.failing) return Promise.reject(new Error('the store is down'));
    const before = this.owed.get(id);
    if (before?.task.caseId !== caseId) throw new Error(`${id} is not owed in ${caseId}`);
    this.results.push([id, result]);
    if (result.status === 'failed' && result.retry) {
      const lastAttemptAt = this.#clock.now().toISOString();
      this.owed.set(id, { ...before, attempts: before.attempts + 1, lastAttemptAt });
    } else if (result.status !== 'left_for_person') this.owed.delete(id);
    return Promise.resolve();
  }
}

/** Answers each try by `answer`, and remembers what it was given. */
class Scripted implements Fulfilment {
  readonly name = 'scripted';
  readonly tries: string[] = [];
  answer: (task: FulfilmentTask) => FulfilmentResult | Promise<FulfilmentResult> = () => done;

  async carryOut(task: FulfilmentTask): Promise<FulfilmentResult> {
    this.tries.push(task.id);
    return this.answer(task);
  }
}

const done: FulfilmentResult = { status: 'done', reference: 'R-1' };
const again: FulfilmentResult = { status: 'failed', because: 'the receiver answered 500', retry: true };

describe('what is owed to a buyer', () => {
  let clock: TestClock;
  let record: Record;
  let fulfilment: Scripted;
  let errors: unknown[];
  let worker: FulfilmentWorker;

  const newWorker = (): FulfilmentWorker =>
    new FulfilmentWorker({ fulfilment, due: record, clock, onError: (error) => errors.push(error) });

  beforeEach(() => {
    clock = new TestClock();
    record = new Record(clock);
    fulfilment = new Scripted();
    errors = [];
    worker = newWorker();
  });

  /** Looks again and again until nothing is owed, with the clock moved on to each try, and says when they were. */
  async function untilSettled(newOne: () => FulfilmentWorker = () => worker): Promise<number[]> {
    const start = clock.time;
    const times: number[] = [];
    while (record.owed.size > 0 && times.length < 100) {
      const before = fulfilment.tries.length;
      await newOne().runOnce();
      if (fulfilment.tries.length > before) times.push(clock.time - start);
      clock.pass(500);
    }
    return times;
  }

  it('is carried out once, and recorded as done with its reference', async () => {
    record.owe('a');
    await worker.runOnce();
    await worker.runOnce();

    expect(fulfilment.tries).toEqual(['a']);
    expect(record.results).toEqual([['a', done]]);
  });

  it('is not tried again before its time, and is when that comes', async () => {
    record.owe('a');
    fulfilment.answer = () => again;
    await worker.runOnce();
    clock.pass(DELAYS[0] - 1);
    await worker.runOnce();
    expect(fulfilment.tries).toHaveLength(1);

    clock.pass(1);
    await worker.runOnce();
    expect(fulfilment.tries).toHaveLength(2);

    clock.pass(DELAYS[0]);
    await worker.runOnce();
    expect(fulfilment.tries).toHaveLength(2);
  });

  it('is tried at growing distances for about three days and then failed for good', async () => {
    record.owe('a');
    fulfilment.answer = () => again;
    const start = clock.time;
    for (const delay of [0, ...DELAYS]) {
      clock.pass(delay);
      await worker.runOnce();
    }

    expect(fulfilment.tries).toHaveLength(DELAYS.length + 1);
    expect(record.results.at(-1)).toEqual([
      'a',
      { status: 'failed', because: 'the receiver answered 500; given up after 14 tries', retry: false },
    ]);
    expect(
      record.results.slice(0, -1).every(([, result]) => result.status === 'failed' && result.retry),
    ).toBe(true);
    expect((clock.time - start) / DAY_MS).toBeGreaterThan(2.5);
    expect((clock.time - start) / DAY_MS).toBeLessThan(3.5);
    expect(DELAYS.every((delay, at) => delay >= (DELAYS[at - 1] ?? 0))).toBe(true);
  });

  it('is tried at the same times when the process restarts before every look', async () => {
    const answers = [again, again, again, done];
    fulfilment.answer = () => answers[fulfilment.tries.length - 1] ?? done;
    record.owe('a');

    expect(await untilSettled(newWorker)).toEqual([0, 1_000, 6_000, 36_000]);
    expect(fulfilment.tries).toEqual(['a', 'a', 'a', 'a']);
  });

  it('is failed at once when the answer is final', async () => {
    record.owe('a');
    const final: FulfilmentResult = { status: 'failed', because: 'the receiver answered 410', retry: false };
    fulfilment.answer = () => final;
    await worker.runOnce();
    clock.pass(DAY_MS);
    await worker.runOnce();

    expect(record.results).toEqual([['a', final]]);
    expect(fulfilment.tries).toHaveLength(1);
  });

  it('waits as long as the receiver asked for, but never days', async () => {
    record.owe('a', 'b');
    fulfilment.answer = ({ id }) => ({ ...again, retryAfterMs: id === 'a' ? 90_000 : 30 * DAY_MS });
    await worker.runOnce();
    clock.pass(89_999);
    await worker.runOnce();
    expect(fulfilment.tries).toEqual(['a', 'b']);

    clock.pass(1);
    await worker.runOnce();
    expect(fulfilment.tries).toEqual(['a', 'b', 'a']);

    clock.pass(DAY_MS);
    await worker.runOnce();
    expect(fulfilment.tries).toContain('b');
    expect(fulfilment.tries.filter((id) => id === 'b')).toHaveLength(2);
  });

  it('is left for a person once, and not again while it stays due', async () => {
    record.owe('a');
    fulfilment.answer = () => ({ status: 'left_for_person' });
    await worker.runOnce();
    await worker.runOnce();

    expect(record.results).toEqual([['a', { status: 'left_for_person' }]]);
  });

  it('is not carried out a second time because its record could not be written', async () => {
    record.owe('a');
    fulfilment.answer = () => {
      record.failing = true;
      return done;
    };
    await worker.runOnce();
    expect(errors).toHaveLength(1);

    record.failing = false;
    await worker.runOnce();
    expect(fulfilment.tries).toEqual(['a']);
    expect(record.results).toEqual([['a', done]]);
  });

  it('waits while the record cannot be read', async () => {
    record.owe('a');
    record.failing = true;
    await worker.runOnce();
    expect(fulfilment.tries).toEqual([]);
    expect(errors).toHaveLength(1);

    record.failing = false;
    await worker.runOnce();
    expect(record.results).toEqual([['a', done]]);
  });

  it('is tried again when the adapter breaks in a way nobody foresaw', async () => {
    record.owe('a', 'b');
    fulfilment.answer = ({ id }) => {
      if (id === 'a') throw new Error('what is this?');
      return done;
    };
    await worker.runOnce();

    expect(record.results).toContainEqual(['a', { status: 'failed', because: 'what is this?', retry: true }]);
    expect(record.results).toContainEqual(['b', done]);
  });

  it('is carried out with no more than four under way at once', async () => {
    let under = 0;
    let most = 0;
    fulfilment.answer = async () => {
      most = Math.max(most, (under += 1));
      await Promise.resolve();
      under -= 1;
      return done;
    };
    record.owe(...Array.from({ length: 30 }, (_, at) => `task-${at}`));
    await worker.runOnce();

    expect(most).toBe(4);
    expect(record.results).toHaveLength(30);
  });

  it('is looked at once when two looks meet', async () => {
    record.owe('a');
    await Promise.all([worker.runOnce(), worker.runOnce()]);

    expect(fulfilment.tries).toEqual(['a']);
  });
});

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
