import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FulfilmentResult } from '../../src/ports/fulfilment.ts';
import { DELAYS } from '../../src/services/fulfilment/fulfilmentSchedule.ts';
import { FulfilmentWorker } from '../../src/services/fulfilment/fulfilmentWorker.ts';
import { again, done, Record, Scripted, TestClock } from '../support/fulfilments.ts';

const DAY_MS = 86_400_000;

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
