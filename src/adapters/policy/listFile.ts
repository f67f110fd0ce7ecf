import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf } from '../../ports/thrown.ts';

/**
 * Reads a YAML file that holds one list; an empty file is an empty one. Rejects with an error that names the file and all that is
 * wrong with it; `what` says what the list is of.
 */
export async function loadList<T>(path: string, what: string, list: z.ZodType<T[]>): Promise<T[]> {
  let written: unknown;
  try {
    written = parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read as ${what}: ${messageOf(error)}`, { cause: error });
  }
  const read = list.safeParse(written ?? []);
  if (!read.success) throw new Error(`${path} is not right:\n${z.prettifyError(read.error)}`);
  return read.data;
}
