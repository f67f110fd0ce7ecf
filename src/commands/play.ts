import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { PolicyMistakes } from '../adapters/policy/policyMistakes.ts';
import { openPlayHouse, type PlayOptions } from '../compose/play/playShop.ts';
import { ConfigMistakes } from '../config.ts';
import { runCommand } from './commandLine.ts';
import { playLine } from './play/playConversation.ts';
import { parsePlayLine } from './play/playLine.ts';

const USAGE = `Usage:
  npm run --silent play < conversations.jsonl > what-happened.jsonl

Holds each conversation with the whole assistant, in a shop of its own in memory, and prints what was said, read,
decided and offered, one JSON line a conversation. docs/play.md explains both kinds of line.

  --policy FILE        the policy to try (PARLEY_POLICY, or the example)
  --answers FILE       the answers to try (PARLEY_ANSWERS, or the example)
  --recognizer NAME    embedded, or model: the one of PARLEY_RECOGNIZER; openai and azure-openai name one
                       (PARLEY_RECOGNIZER)
  --help               this
`;

const text = { type: 'string' } as const;

await runCommand({
  usage: USAGE,
  options: { policy: text, answers: text, recognizer: text },
  run: ({ values }) => run(values),
});

async function run(options: PlayOptions): Promise<number> {
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
  const house = await openPlayHouse(folder, options);
  let failed = 0;
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    const parsed = parsePlayLine(text);
    const played =
      'line' in parsed ? await playLine(parsed.line, house).catch(faultOf(parsed.line.id)) : parsed;
    if ('error' in played) {
      failed += 1;
      process.stderr.write(`line ${number} (${played.id ?? 'without an id'}): ${played.error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(played)}\n`)) await once(process.stdout, 'drain');
  }
  return failed === 0 ? 0 : 1;
}

function faultOf(id: string): (error: unknown) => { id: string; error: string } {
  return (error) => ({ id, error: error instanceof Error ? error.message : String(error) });
}
