import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { z } from 'zod';
import type { Recognizer } from '../../ports/recognizer.ts';
import { messageOf } from '../../ports/thrown.ts';

/** One line of input: a message and as much of its context as is known. */
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z
    .object({
      earlier: z.array(z.object({ by: z.enum(['buyer', 'bot', 'agent']), text: z.string() })).default([]),
      openOffer: z.string().nullable().default(null),
      asked: z.string().nullable().default(null),
      language: z.string().nullable().default(null),
      hasPhoto: z.boolean().default(false),
    })
    .prefault({}),
});

const ONE_READING_MS = 30_000;

/**
 * Reads JSON lines `{id, text, context?}` from `input` and writes one line for each to `output`, in order, as they
 * come: `{id, ...reading}`, or `{id, error}` where a line could not be read; `id` is null when the line has none.
 * Blank lines are passed over. Resolves when the input has ended and everything is written.
 */
export async function runRead(recognizer: Recognizer, input: Readable, output: Writable): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = await readLine(recognizer, line);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
}

async function readLine(recognizer: Recognizer, line: string): Promise<object> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${messageOf(error)}` };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { id: idOf(json), error: z.prettifyError(parsed.error) };
  const { id, text, context } = parsed.data;
  const { hasPhoto, ...rest } = context;
  try {
    const reading = await recognizer.read(
      { text, hasPhoto, context: rest },
      AbortSignal.timeout(ONE_READING_MS),
    );
    return { id, ...reading };
  } catch (error) {
    return { id, error: `not read: ${messageOf(error)}` };
  }
}

function idOf(json: unknown): string | number | null {
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  return id.success ? id.data.id : null;
}
