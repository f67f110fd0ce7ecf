import { execFile } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

/** Runs a command as npm does; what it wrote, whichever way. */
const run = (command: string, ...words: string[]): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`src/commands/${command}.ts`, ...words],
      { timeout: 15_000 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: out + err });
      },
    );
    child.stdin?.end();
  });

describe('a command that is asked how it is used', () => {
  it.each(['policy', 'manifest'])('%s says so', async (command) => {
    const { code, text } = await run(command, '--help');
    expect(code).toBe(0);
    expect(text).toContain('npm run');
  });

  it.each(['policy', 'orders', 'desk', 'signIn'])('%s shows no stack trace', async (command) => {
    expect((await run(command, '--help')).text).not.toMatch(/^\s+at /m);
  });

  it('policy says so as well when it is told what it does not know', async () => {
    const { code, text } = await run('policy', '--what');
    expect(code).toBe(2);
    expect(text).toContain('npm run policy');
    expect(text).not.toMatch(/^\s+at /m);
  });
});
