import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { PolicyMistakes } from '../../adapters/policy/policyMistakes.ts';
import { openPlaySettings, type PlayOptions } from '../../compose/play/playShop.ts';
import { ConfigMistakes } from '../../config.ts';
import { playLine } from './playConversation.ts';
import { parsePlayLine } from './playLine.ts';
import { messageOf } from '../../ports/thrown.ts';

/** Plays the lines of the standard input, and gives the exit code: 1 for settings or a policy with mistakes. */
export async function playLines(options: PlayOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-play-'));
  try {
    return await playAll(folder, options);
  } catch (error) {
    if (!(error instanceof PolicyMistakes) && !(error instanceof ConfigMistakes)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 0 when every line was played, 1 when some could not be. */
async function playAll(folder: string, options: PlayOptions): Promise<number> {
  const settings = await openPlaySettings(folder, options);
  let failed = 0;
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    const parsed = parsePlayLine(text);
    const played =
      'line' in parsed ? await playLine(parsed.line, settings).catch(faultOf(parsed.line.id)) : parsed;
    if ('error' in played) {
      failed += 1;
      process.stderr.write(`line ${number} (${played.id ?? 'without an id'}): ${played.error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(played)}\n`)) await once(process.stdout, 'drain');
  }
  return failed === 0 ? 0 : 1;
}

function faultOf(id: string): (error: unknown) => { id: string; error: string } {
  return (error) => ({ id, error: messageOf(error) });
}
