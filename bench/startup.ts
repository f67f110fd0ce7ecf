import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parleySettings, prepare } from './bots.ts';
import { BotProcess } from './botProcess.ts';

export interface Startup {
  /** A folder that holds nothing yet: sample orders are made, files are compressed. */
  first: number;
  /** The same folder again, in ms, one for each run. */
  again: number[];
}

/** Time from `npm start` to the buyer's page having been served, in ms. */
export async function measureStartup(runs: number): Promise<Startup> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-start-'));
  try {
    await prepare(folder);
    const first = await startOnce(folder);
    const again: number[] = [];
    for (let run = 0; run < runs; run += 1) again.push(await startOnce(folder));
    return { first, again };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function startOnce(folder: string): Promise<number> {
  const started = performance.now();
  const bot = await BotProcess.start(['npm', '--silent', 'start'], parleySettings(folder));
  try {
    const page = await fetch(bot.url);
    const html = await page.text();
    if (!page.ok || !html.includes('</html>')) throw new Error(`the page was answered with ${page.status}`);
    return performance.now() - started;
  } finally {
    await bot.stop();
  }
}
