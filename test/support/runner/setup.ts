import { registerHooks } from 'node:module';
import * as circus from 'jest-circus';

/**
 * Test files run in bare Node.js, many in one process, so that what they all load is loaded once. Here is what the runner leaves
 * to us: `@jest/globals`, and an end for a test that hangs.
 */

/** Longer than the longest test takes on a machine that does four things beside it. */
const HANGS_MS = 600_000;
/** The real ones, whatever a test puts in their place. */
const { setTimeout: later, clearTimeout: cancel } = globalThis;
const GLOBALS = new URL('globals.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
});

circus.addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  const added =
    event.name === 'add_test' ? children.at(-1) : event.name === 'add_hook' ? hooks.at(-1) : undefined;
  if (!added || !('fn' in added)) return;
  const { fn, timeout } = added;
  added.fn = () => within(fn as () => unknown, timeout ?? HANGS_MS);
});

async function within(test: () => unknown, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<never>((_, reject) => {
    timer = later(() => reject(new Error(`It took longer than ${ms} ms.`)), ms);
  });
  try {
    await Promise.race([test(), hung]);
  } finally {
    cancel(timer);
  }
}
