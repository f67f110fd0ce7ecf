import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { PolicyFile, type Policy } from '../../domain/policy.ts';
import { PolicyMistakes, toMistakes, type PolicyMistake } from './policyMistakes.ts';

/** Digits of the file's SHA-256 that tell one edition from another of the same name. */
const HASH_DIGITS = 12;

/**
 * Reads and checks a policy that a seller wrote in YAML. Its `id` is `<version>@<12 hex digits of the file's SHA-256>`.
 *
 * Rejects with `PolicyMistakes`, which names all that is wrong at once, also when there is no such file.
 */
export async function loadPolicy(path: string): Promise<Policy> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new PolicyMistakes(path, [unreadable(error)]);
  }
  return parsePolicy(path, bytes);
}

/** The policy in these bytes of a file; `path` only names it in mistakes. Throws `PolicyMistakes`. */
export function parsePolicy(path: string, bytes: Uint8Array): Policy {
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
  const checked = PolicyFile.safeParse(document.toJS(), { reportInput: true });
  if (!checked.success) throw new PolicyMistakes(path, toMistakes(checked.error.issues, document, lines));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
  return { ...checked.data, id: `${checked.data.version}@${hash}` };
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

function unreadable(error: unknown): PolicyMistake {
  const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
  return {
    line: null,
    path: '',
    problem: missing ? 'there is no such file' : `it cannot be read: ${String(error)}`,
    write: 'the path of a policy file, such as policies/aliexpress.yaml',
  };
}
