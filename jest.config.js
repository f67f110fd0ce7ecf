import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

// What tests start as a process of its own is compiled once for all of them.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'parley-tests-cache', 'code');

export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules loaded as ES modules are not given back between files; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
};
