import { z } from 'zod';
import { ExportedFor } from '../case/entries/package.ts';
import { Instant } from '../vocabulary/order.ts';

/** Where the manifest itself is in the package. */
export const MANIFEST_PATH = 'manifest.json';
export const PROOF_PATH = 'proof.json';
export const DOCUMENT_PATH = 'case.json';

/** What is in a package, signed: the package holds this, the manifest, and nothing else. */
export const Manifest = z.object({
  type: z.literal('parley-package'),
  version: z.literal(1),
  for: ExportedFor,
  caseId: z.string(),
  at: Instant,
  /** Where the case stood. */
  head: z.object({ n: z.int().min(1), hash: z.string() }),
  /** Entries whose contents the proof leaves out. */
  withheld: z.int().min(0),
  /** In the order in which they are in the ZIP. */
  files: z.array(z.object({ path: z.string(), bytes: z.int().min(0), sha256: z.string() })),
  keyId: z.string(),
  signature: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** Something that is wrong with a package, and in which of its files. */
export interface PackageFinding {
  path: string | null;
  what:
    | 'not_a_package'
    | 'container_changed'
    | 'manifest_malformed'
    | 'unknown_key'
    | 'bad_signature'
    | 'file_missing'
    | 'file_extra'
    | 'file_changed'
    | 'out_of_order'
    | 'other_case'
    | 'says_otherwise';
}

const WORDS: Record<PackageFinding['what'], string> = {
  not_a_package:
    'this is no package of Parley: a ZIP whose files are stored one behind the other without compression',
  container_changed: 'the ZIP around the files is not as it was written',
  manifest_malformed: 'there is no manifest of a known version in it',
  unknown_key: 'the manifest is signed by a key that is not trusted here',
  bad_signature: 'the signature does not fit the manifest',
  file_missing: 'the manifest names it and it is not there',
  file_extra: 'it is there and the manifest does not name it',
  file_changed: 'it is not what the manifest was signed over',
  out_of_order: 'it is not in its place',
  other_case: 'it is about another case, or about another state of it, than the manifest',
  says_otherwise: 'it says something that the record in proof.json does not say',
};

export const packageFindingInWords = ({ path, what }: PackageFinding): string =>
  `${path ?? 'the package'}: ${WORDS[what]} (${what})`;
