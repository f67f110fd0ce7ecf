import { spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Said } from './figures.ts';
import type { LabelledMessage } from './labelled.ts';

const Charged = z.object({
  inputTokens: z.number(),
  outputTokens: z.number(),
  costMicros: z.number().nullable(),
});

/** What a model charged for all its readings; the cost in millionths, null without a price. */
export type Charged = z.infer<typeof Charged>;

const Line = z.looseObject({
  ms: z.number().optional(),
  megabytes: z.number().optional(),
  error: z.string().optional(),
  charged: Charged.optional(),
});

export interface Readings {
  answers: (Answer | null)[];
  /** The most memory its process held; null when it was not told. */
  megabytes: number | null;
  charged: Charged | null;
}

/** A reader by its name, or by the command of somebody else's that takes and gives a JSON object a line. */
export type ReaderProcess = { name: string } | { command: string };

/** Has the messages read one after the other; an answer is null where the reader failed. Throws when its process ends. */
export async function readAll(
  reader: ReaderProcess,
  messages: readonly LabelledMessage[],
): Promise<Readings> {
  const child =
    'command' in reader
      ? spawn(reader.command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] })
      : spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), reader.name], {
          stdio: ['pipe', 'pipe', 'inherit'],
        });
  const lines = objectsOf(createInterface({ input: child.stdout }));
  const answers: (Answer | null)[] = [];
  for (const message of messages) {
    const begun = performance.now();
    child.stdin.write(`${JSON.stringify(message)}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the reader ended before it had read everything');
    const { ms = performance.now() - begun, error, ...said } = value;
    answers.push(error === undefined ? { said: said as Said, ms } : null);
  }
  child.stdin.end();
  const last = await lines.next();
  const { megabytes = null, charged = null } = last.done === true ? {} : last.value;
  return { answers, megabytes, charged };
}

/** What stands on the lines that hold a JSON object; anything else a command prints is passed over. */
async function* objectsOf(lines: Interface): AsyncGenerator<z.infer<typeof Line>, undefined> {
  for await (const line of lines) {
    if (!line.startsWith('{')) continue;
    yield Line.parse(JSON.parse(line));
  }
}
