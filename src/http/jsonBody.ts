import type { IncomingMessage } from 'node:http';
import { type Answer, refusal, refusedTwice } from './endpoint.ts';

export const LARGEST_JSON = 256 * 1024;

/** By its type and not by a parameter: what is named `text/plain;json` a browser sends to other sites without asking them. */
const JSON_TYPE = /^\s*[\w.-]+\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

type Read = { body: unknown } | { refused: Answer };

/** Reads a JSON body; an empty one is undefined. A body that is too large, or no JSON, gives a refusal. */
export async function readJson(req: IncomingMessage): Promise<Read> {
  const read = await readText(req, JSON_TYPE, 'The body is to be application/json.');
  if ('refused' in read) return read;
  if (read.text === '') return { body: undefined };
  try {
    return { body: JSON.parse(read.text) as unknown };
  } catch {
    return { refused: refusal(400, 'BadArgument', 'The body is not JSON.') };
  }
}

/** Reads a form as HTML sends it: each field once, and an empty object for an empty body. */
export async function readForm(req: IncomingMessage): Promise<Read> {
  const read = await readText(req, /^application\/x-www-form-urlencoded\b/i, 'The body is to be a form.');
  if ('refused' in read) return read;
  const fields = new URLSearchParams(read.text);
  const refused = refusedTwice(fields);
  return refused ? { refused } : { body: Object.fromEntries(fields) };
}

async function readText(
  req: IncomingMessage,
  type: RegExp,
  otherwise: string,
): Promise<{ text: string } | { refused: Answer }> {
  if (Number(req.headers['content-length'] ?? 0) > LARGEST_JSON) return refuseTheRest(req);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_JSON) return refuseTheRest(req);
    chunks.push(chunk);
  }
  if (size > 0 && !type.test(req.headers['content-type'] ?? ''))
    return { refused: refusal(415, 'UnsupportedMediaType', otherwise) };
  return { text: Buffer.concat(chunks).toString('utf8') };
}

function refuseTheRest(req: IncomingMessage): { refused: Answer } {
  req.resume();
  const message = `The body can have up to ${LARGEST_JSON / 1024} kB.`;
  return { refused: refusal(413, 'MessageSizeTooBig', message, { connection: 'close' }) };
}
