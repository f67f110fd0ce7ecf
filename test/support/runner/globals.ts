import { ModernFakeTimers } from '@jest/fake-timers';
import type * as globals from '@jest/globals';

/** `@jest/globals` of a test file: the runner keeps them on the global object, with timers that cannot be told what to leave real. */
const kept = globalThis as unknown as typeof globals;
const options = { fakeTimers: {}, rootDir: process.cwd() };
const timers = new ModernFakeTimers({
  config: options as ConstructorParameters<typeof ModernFakeTimers>[0]['config'],
  global: globalThis,
});

export const { expect, it, describe, beforeAll, afterAll, beforeEach, afterEach } = kept;

export const jest = {
  fn: kept.jest.fn,
  spyOn: kept.jest.spyOn,
  restoreAllMocks: (): unknown => kept.jest.restoreAllMocks(),
  useFakeTimers: timers.useFakeTimers.bind(timers),
  useRealTimers: timers.useRealTimers.bind(timers),
  advanceTimersByTimeAsync: timers.advanceTimersByTimeAsync.bind(timers),
};
