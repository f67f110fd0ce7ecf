import { z } from 'zod';
import { Instant } from '../order.ts';
import { streamFault } from './checkStream.ts';
import type { Finding } from './finding.ts';
import { rootFrom } from './merkle.ts';
import { leafOf, Seal, SealedHead } from './seal.ts';
import { signatureFault, type TrustedKeys } from './signing.ts';

const StoredEntry = z.object({
  n: z.int(),
  at: Instant,
  content: z.json(),
  salt: z.string(),
  contentHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});

/** Where a case stands, signed: what its owner gives out to be held to later. */
export const CaseHead = SealedHead.extend({
  type: z.literal('parley-case-head'),
  at: Instant,
  keyId: z.string(),
  signature: z.string(),
});
export type CaseHead = z.infer<typeof CaseHead>;

/** All that somebody needs, beside a public key they trust, to check a case by themselves. See docs/evidence.md. */
export const Proof = z.object({
  type: z.literal('parley-proof'),
  version: z.literal(1),
  stream: z.string(),
  commits: z.array(
    z.object({ stream: z.string(), sequence: z.int(), at: Instant, entries: z.array(StoredEntry) }),
  ),
  head: CaseHead,
  /** Null when the case was not sealed yet. */
  sealed: z
    .object({ head: SealedHead, seal: Seal, index: z.int().min(0), path: z.array(z.string()) })
    .nullable(),
  publicKeys: z.array(z.object({ keyId: z.string(), publicKey: z.string() })),
});
export type Proof = z.infer<typeof Proof>;

/** Everything that is wrong with a proof, held to these keys; nothing when it stands. */
export function proofFindings(value: unknown, keys: TrustedKeys): Finding[] {
  const parsed = Proof.safeParse(value);
  if (!parsed.success) return [{ stream: '', sequence: null, n: null, what: 'proof_malformed' }];
  const { stream, commits, head, sealed } = parsed.data;
  const findings: Finding[] = [];
  const found = (what: Finding['what'], n: number | null = null): void => {
    findings.push({ stream, sequence: null, n, what });
  };
  if ([head.stream, ...commits.map((each) => each.stream)].some((each) => each !== stream))
    found('proof_malformed');
  const signature = signatureFault(head, keys);
  if (signature) found(signature, head.n);
  const fault =
    (sealed && streamFault(stream, commits, [sealed.head])) ?? streamFault(stream, commits, [head]);
  if (fault) findings.push(fault);
  if (head.sequence !== commits.length) found('sealed_head_differs', head.n);
  if (sealed) {
    const { seal, index, path } = sealed;
    const sealSignature = signatureFault(seal, keys);
    if (sealSignature) found(sealSignature);
    const place = { index, size: seal.treeSize, path: path.map((each) => Buffer.from(each, 'hex')) };
    const isSame = sealed.head.stream === stream;
    if (!isSame || rootFrom(leafOf(sealed.head), place)?.toString('hex') !== seal.root) found('not_in_tree');
  }
  return findings;
}
