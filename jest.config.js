import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

// What tests start as a process of its own is compiled once for all of them.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'parley-tests-cache', 'code');

export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  testSequencer: '<rootDir>/test/support/runner/longestFirst.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/runner/setup.ts'],
  transform: {},
  maxWorkers: 3,
};
