import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PolicyFile, type Policy } from '../../domain/policy/policy.ts';
import { PolicyMistakes, type PolicyMistake } from './policyMistakes.ts';
import { policyJsonSchema } from './policySchema.ts';
import { parseSellersFile } from './sellersFile.ts';

const MANUAL = { name: 'the policy', root: policyJsonSchema() };

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
  const policy = parseSellersFile(path, bytes, PolicyFile, MANUAL);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
  return { ...policy, id: `${policy.version}@${hash}` };
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
