import { z } from 'zod';
import { Instant } from '../vocabulary/order.ts';
import { forgotten } from '../case/chain.ts';
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
  /** 2 when contents are withheld. */
  version: z.union([z.literal(1), z.literal(2)]),
  stream: z.string(),
  commits: z.array(
    z.object({ stream: z.string(), sequence: z.int(), at: Instant, entries: z.array(StoredEntry) }),
  ),
  head: CaseHead,
  /** Null when the case was not sealed yet. */
  sealed: z
    .object({ head: SealedHead, seal: Seal, index: z.int().min(0), path: z.array(z.string()) })
    .nullable(),
  /** Entries whose contents this copy leaves out, as a `redacted` behind them says. */
  withheld: z.array(z.int().min(1)).optional(),
  publicKeys: z.array(z.object({ keyId: z.string(), publicKey: z.string() })),
});
export type Proof = z.infer<typeof Proof>;

/** The proof without what these entries say: their hashes stay, so that it stands as before. */
export function withhold(proof: Proof, entries: ReadonlySet<number>): Proof {
  if (entries.size === 0) return proof;
  const commits = proof.commits.map((commit) => ({
    ...commit,
    entries: commit.entries.map((entry) => (entries.has(entry.n) ? forgotten(entry) : entry)),
  }));
  return { ...proof, version: 2, commits, withheld: [...entries].toSorted((a, b) => a - b) };
}

/** How many entries of a proof have no contents because whoever gave it out withheld them. */
export const withheldIn = (value: unknown): number => Proof.safeParse(value).data?.withheld?.length ?? 0;

/** Everything that is wrong with a proof, held to these keys; nothing when it stands. */
export function proofFindings(value: unknown, keys: TrustedKeys): Finding[] {
  const parsed = Proof.safeParse(value);
  if (!parsed.success) return [{ stream: '', sequence: null, n: null, what: 'proof_malformed' }];
  const { stream, commits, head, sealed, version } = parsed.data;
  const withheld = new Set(parsed.data.withheld);
  const findings: Finding[] = [];
  const found = (what: Finding['what'], n: number | null = null): void => {
    findings.push({ stream, sequence: null, n, what });
  };
  if ([head.stream, ...commits.map((each) => each.stream)].some((each) => each !== stream))
    found('proof_malformed');
  const isLabelled = commits.every(({ entries }) =>
    entries.every(({ n, content }) => !withheld.has(n) || content === null),
  );
  if (!isLabelled || (version === 2) !== withheld.size > 0) found('proof_malformed');
  const signature = signatureFault(head, keys);
  if (signature) found(signature, head.n);
  const fault =
    (sealed && streamFault(stream, commits, [sealed.head], withheld)) ??
    streamFault(stream, commits, [head], withheld);
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
