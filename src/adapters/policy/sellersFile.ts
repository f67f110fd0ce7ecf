import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { PolicyMistakes, toMistakes, type PolicyMistake } from './policyMistakes.ts';
import type { Manual } from './policySchema.ts';
import { codeOf } from '../../ports/thrown.ts';

/** The bytes of a file of the seller's; `wanted` says what `path` should lead to. Rejects with `PolicyMistakes` where it cannot be read. */
export async function readSellersFile(path: string, wanted: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const problem =
      codeOf(error) === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${String(error)}`;
    throw new PolicyMistakes(path, [{ line: null, path: '', problem, write: `the path of ${wanted}` }]);
  }
}

/** What a seller wrote in YAML, in these bytes of a file; `path` only names it. Throws `PolicyMistakes`. */
export function parseSellersFile<T>(
  path: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  manual: Manual,
): T {
  const lines = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(bytes), {
    lineCounter: lines,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    throw new PolicyMistakes(
      path,
      document.errors.map((error) => notYaml(error, lines)),
    );
  }
  const checked = schema.safeParse(document.toJS(), { reportInput: true });
  if (checked.success) return checked.data;
  throw new PolicyMistakes(path, toMistakes(checked.error.issues, manual, document, lines));
}

function notYaml({ code, message, pos }: YAMLError, lines: LineCounter): PolicyMistake {
  const line = lines.linePos(pos[0]).line;
  if (code === 'DUPLICATE_KEY') {
    return { line, path: '', problem: 'the same key stands twice in one block', write: 'it once' };
  }
  return {
    line,
    path: '',
    problem: `this is not YAML: ${message}`,
    write: 'one key and its value a line, with spaces (no tabs) to show what belongs to what',
  };
}
