import { createHash } from 'node:crypto';
import { PolicyFile, type Policy } from '../../domain/policy/policy.ts';
import { policyJsonSchema } from './policySchema.ts';
import { parseSellersFile, readSellersFile } from './sellersFile.ts';

const MANUAL = { name: 'the policy', root: policyJsonSchema() };

/** Digits of the file's SHA-256 that tell one edition from another of the same name. */
const HASH_DIGITS = 12;

/**
 * Reads and checks a policy that a seller wrote in YAML. Its `id` is `<version>@<12 hex digits of the file's SHA-256>`.
 *
 * Rejects with `PolicyMistakes`, which names all that is wrong at once, also when there is no such file.
 */
export async function loadPolicy(path: string): Promise<Policy> {
  return parsePolicy(path, await readSellersFile(path, 'a policy file, such as policies/aliexpress.yaml'));
}

/** The policy in these bytes of a file; `path` only names it in mistakes. Throws `PolicyMistakes`. */
export function parsePolicy(path: string, bytes: Uint8Array): Policy {
  const policy = parseSellersFile(path, bytes, PolicyFile, MANUAL);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
  return { ...policy, id: `${policy.version}@${hash}` };
}
