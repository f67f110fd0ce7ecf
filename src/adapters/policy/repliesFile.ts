import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { CannedReply } from '../../domain/policy/cannedReply.ts';

const Replies = z
  .array(CannedReply)
  .nullable()
  .transform((replies) => replies ?? [])
  .refine((replies) => new Set(replies.map(({ id }) => id)).size === replies.length, {
    error: 'has the same id twice',
  });

/** Reads the canned replies of a YAML file. Rejects with an error that names the file and all that is wrong with it. */
export async function loadReplies(path: string): Promise<CannedReply[]> {
  let written: unknown;
  try {
    written = parse(await readFile(path, 'utf8'));
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be read as canned replies: ${because}`, { cause: error });
  }
  const replies = Replies.safeParse(written);
  if (!replies.success) throw new Error(`${path} is not right:\n${z.prettifyError(replies.error)}`);
  return replies.data;
}
