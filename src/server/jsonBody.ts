import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from '../ports/endpoint.ts';

export const LARGEST_JSON = 256 * 1024;

/** Reads a JSON body; an empty one is undefined. A body that is too large, or no JSON, gives a refusal. */
export async function readJson(req: IncomingMessage): Promise<{ body: unknown } | { refused: Answer }> {
  if (Number(req.headers['content-length'] ?? 0) > LARGEST_JSON) return refuseTheRest(req);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_JSON) return refuseTheRest(req);
    chunks.push(chunk);
  }
  if (size === 0) return { body: undefined };
  if (!/\bjson\b/i.test(req.headers['content-type'] ?? ''))
    return { refused: refusal(415, 'UnsupportedMediaType', 'The body is to be application/json.') };
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { refused: refusal(400, 'BadArgument', 'The body is not JSON.') };
  }
}

function refuseTheRest(req: IncomingMessage): { refused: Answer } {
  req.resume();
  const message = `The body can have up to ${LARGEST_JSON / 1024} kB.`;
  return { refused: refusal(413, 'MessageSizeTooBig', message, { connection: 'close' }) };
}
