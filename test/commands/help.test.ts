import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What npm runs of `src/commands`. */
const COMMANDS = Object.values(scripts).flatMap(
  (script) => /src\/commands\/(\w+)\.ts$/.exec(script)?.[1] ?? [],
);

/** Runs a command as npm does; what it wrote, whichever way. */
const run = (command: string, ...words: string[]): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`src/commands/${command}.ts`, ...words],
      { timeout: 60_000 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: out + err });
      },
    );
    child.stdin?.end();
  });

jest.setTimeout(120_000);

describe('a command that is asked how it is used', () => {
  it('is every one that npm runs', () => {
    expect(COMMANDS).toEqual(
      expect.arrayContaining(['build', 'desk', 'doctor', 'evidence', 'orders', 'policy', 'signIn']),
    );
  });

  it.each(COMMANDS)('%s says so, and runs nothing', async (command) => {
    const { code, text } = await run(command, '--help');
    expect(text).toMatch(/^(?:Usage:\n {2})?npm run /);
    expect(code).toBe(0);
  });

  it.each(COMMANDS)(
    '%s says so as well when it is told what it does not know, without a stack',
    async (command) => {
      const { code, text } = await run(command, '--what');
      expect(code).toBe(2);
      expect(text).toContain('npm run');
      expect(text).not.toMatch(/^\s+at /m);
    },
  );
});
