import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Repeating } from '../../src/services/background/repeating.ts';

describe('work that is done again and again', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('begins at once, and again so long after each end', async () => {
    const run = jest.fn(() => Promise.resolve());
    const work = new Repeating({ run, everyMs: 1_000, onError: fail });
    work.start();
    expect(run).toHaveBeenCalledTimes(1);

    await jest.advanceTimersByTimeAsync(999);
    expect(run).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledTimes(2);
    await work.stop();
  });

  it('waits before the first run where it is told to', async () => {
    const run = jest.fn(() => Promise.resolve());
    const work = new Repeating({ run, everyMs: 1_000, firstAfterMs: 5_000, onError: fail });
    work.start();
    await jest.advanceTimersByTimeAsync(4_999);
    expect(run).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledTimes(1);
    await work.stop();
  });

  it('waits no longer than it would from now on where its wait became shorter', async () => {
    const run = jest.fn(() => Promise.resolve());
    let everyMs = 10_000;
    const work = new Repeating({ run, everyMs: () => everyMs, firstAfterMs: 10_000, onError: fail });
    work.start();
    await jest.advanceTimersByTimeAsync(3_000);
    everyMs = 1_000;
    work.hasten();
    await jest.advanceTimersByTimeAsync(600);
    work.hasten();
    await jest.advanceTimersByTimeAsync(400);
    expect(run).toHaveBeenCalledTimes(1);
    await work.stop();
    work.hasten();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is never under way twice, however long a run takes', async () => {
    let ends = (): void => undefined;
    const run = jest.fn(() => new Promise<void>((resolve) => (ends = resolve)));
    const work = new Repeating({ run, everyMs: 10, onError: fail });
    work.start();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(1);
    ends();
    await jest.advanceTimersByTimeAsync(10);
    expect(run).toHaveBeenCalledTimes(2);
    ends();
    await work.stop();
  });

  it('comes less often while it fails, tells of each failure, and as often as ever once it succeeds', async () => {
    const told: unknown[] = [];
    let works = false;
    const run = jest.fn(() => (works ? Promise.resolve() : Promise.reject(new Error('no store'))));
    const work = new Repeating({ run, everyMs: 100, onError: (error) => told.push(error) });
    work.start();
    const after = async (ms: number) => {
      await jest.advanceTimersByTimeAsync(ms);
      return run.mock.calls.length;
    };
    expect(await after(199)).toBe(1);
    expect(await after(1)).toBe(2);
    expect(await after(400)).toBe(3);
    expect(await after(800)).toBe(4);
    works = true;
    expect(await after(800)).toBe(5);
    expect(await after(100)).toBe(6);
    expect(told).toHaveLength(4);
    await work.stop();
  });

  it('ends with the run under way', async () => {
    let ends = (): void => undefined;
    const run = jest.fn(() => new Promise<void>((resolve) => (ends = resolve)));
    const work = new Repeating({ run, everyMs: 10, onError: fail });
    work.start();
    let stopped = false;
    const stopping = work.stop().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(stopped).toBe(false);
    ends();
    await stopping;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs at once when it is nudged, and once more where it was in the middle of a run', async () => {
    let ends = (): void => undefined;
    const run = jest.fn(() => new Promise<void>((resolve) => (ends = resolve)));
    const work = new Repeating({ run, everyMs: 1_000, onError: fail });
    work.nudge();
    expect(run).not.toHaveBeenCalled();
    work.start();
    work.nudge();
    work.nudge();
    expect(run).toHaveBeenCalledTimes(1);
    ends();
    await jest.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(2);
    ends();
    await jest.advanceTimersByTimeAsync(999);
    expect(run).toHaveBeenCalledTimes(2);
    work.nudge();
    expect(run).toHaveBeenCalledTimes(3);
    ends();
    await work.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(3);
  });
});

function fail(error: unknown): void {
  throw error;
}
