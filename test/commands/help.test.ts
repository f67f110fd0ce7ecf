import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What npm runs of `src/commands`. */
const COMMANDS = Object.values(scripts).flatMap(
  (script) => /src\/commands\/(\w+)\.ts$/.exec(script)?.[1] ?? [],
);

/** Runs a command as npm does; what it wrote, whichever way. */
const run = (command: string, ...words: string[]): Promise<{ code: number; text: string }> =>
  runIn({}, command, ...words);

const runIn = (
  settings: Record<string, string>,
  command: string,
  ...words: string[]
): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`src/commands/${command}.ts`, ...words],
      { timeout: 60_000, env: { ...process.env, ...settings } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: out + err });
      },
    );
    child.stdin?.end();
  });

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

describe('a command that needs the settings', () => {
  /** What each of these reads, with words that it understands. */
  const HEEDING: [string, string[]][] = [
    ['orders', ['sample']],
    ['evidence', ['verify', '--all']],
    ['desk', ['list']],
    ['signIn', []],
    ['doctor', []],
    ['read', []],
    ['manifest', []],
  ];

  it.each(HEEDING)('%s names their mistakes, without a stack', async (command, words) => {
    const { code, text } = await runIn({ PARLEY_STORE: 'papyrus' }, command, ...words);
    expect(text).toContain('PARLEY_STORE: write sqlite or cosmos');
    expect(text).not.toMatch(/^\s+at /m);
    expect(code).not.toBe(0);
  });

  it.each([
    ['desk', ['list']],
    ['signIn', []],
  ])('%s looks where PARLEY_DATA says', async (command, words) => {
    const { code, text } = await runIn({ PARLEY_DATA: '/nowhere/at/all' }, command, ...words);
    expect(text).toContain('/nowhere/at/all/desk.key');
    expect(code).toBe(1);
  });

  it('orders keeps them where PARLEY_DATA says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-orders-'));
    const { code, text } = await runIn(
      { PARLEY_DATA: folder },
      'orders',
      'import',
      'test/orders/exports/etsy.csv',
    );
    expect([code, text]).toEqual([0, expect.stringContaining('Loaded 1 order of etsy with 2 articles.')]);
    expect(await readdir(folder)).toContain('parley.sqlite');
    await rm(folder, { recursive: true, force: true });
  });
});
