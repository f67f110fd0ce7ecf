import { Proof, proofFindings } from '../../domain/evidence/proof.ts';
import type { Finding } from '../../domain/evidence/finding.ts';
import { signatureFault, type TrustedKeys } from '../../domain/evidence/signing.ts';
import {
  DOCUMENT_PATH,
  Manifest,
  MANIFEST_PATH,
  PROOF_PATH,
  type PackageFinding,
} from '../../domain/package/manifest.ts';
import { contradicts, DocumentClaims } from '../../domain/package/contradiction.ts';
import { readStoredZip, type ZipPart } from './storedZip.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

export interface PackageCheck {
  /** Null when it could not be read. */
  manifest: Manifest | null;
  findings: PackageFinding[];
  /** What is wrong with the proof inside. */
  proof: Finding[];
}

/** Checks a package with nothing but its bytes and the keys that are trusted. Never throws for the package's sake. */
export function verifyPackage(zip: Buffer, keys: TrustedKeys): PackageCheck {
  const parts = readStoredZip(zip);
  if (!parts) return { manifest: null, findings: [{ path: null, what: 'container_changed' }], proof: [] };
  const last = parts.at(-1);
  const manifest = last?.path === MANIFEST_PATH ? Manifest.safeParse(parsed(last)).data : undefined;
  if (!manifest) return { manifest: null, findings: [{ path: null, what: 'manifest_malformed' }], proof: [] };
  const others = parts.slice(0, -1);
  const findings: PackageFinding[] = [];
  const fault = signatureFault(manifest, keys);
  if (fault) findings.push({ path: MANIFEST_PATH, what: fault });
  findings.push(...fileFindings(manifest, others));
  const byPath = new Map(others.map((part) => [part.path, part]));
  const proof = parsed(byPath.get(PROOF_PATH));
  findings.push(...caseFindings(manifest, proof, parsed(byPath.get(DOCUMENT_PATH))));
  return { manifest, findings, proof: proofFindings(proof, keys) };
}

/** The keys that a package brings along, which prove nothing about who made it; none when it cannot be read. */
export function keysIn(zip: Buffer): Proof['publicKeys'] {
  const part = readStoredZip(zip)?.find(({ path }) => path === PROOF_PATH);
  return Proof.safeParse(parsed(part)).data?.publicKeys ?? [];
}

function fileFindings({ files }: Manifest, parts: readonly ZipPart[]): PackageFinding[] {
  const findings: PackageFinding[] = [];
  const found = (path: string, what: PackageFinding['what']): void => void findings.push({ path, what });
  const there = new Map(parts.map((part) => [part.path, part]));
  const named = new Set(files.map(({ path }) => path));
  for (const { path, bytes, sha256 } of files) {
    const part = there.get(path);
    if (!part) found(path, 'file_missing');
    else if (part.bytes.length !== bytes || sha256Hex(part.bytes) !== sha256) found(path, 'file_changed');
  }
  for (const { path } of parts) if (!named.has(path)) found(path, 'file_extra');
  if (findings.length > 0) return findings;
  // Same names, and yet another order or one of them twice.
  const at = parts.findIndex(({ path }, index) => path !== files[index]?.path);
  if (at >= 0) found(parts[at]?.path ?? '', 'out_of_order');
  return findings;
}

/** Manifest, proof and document are about the same state of the same case, and tell the same story. */
function caseFindings(manifest: Manifest, proofValue: unknown, documentValue: unknown): PackageFinding[] {
  const proof = Proof.safeParse(proofValue).data;
  const document = DocumentClaims.safeParse(documentValue).data;
  const findings: PackageFinding[] = [];
  const { caseId, head, withheld } = manifest;
  const isSame = (n: number | undefined, hash: string | undefined): boolean =>
    n === head.n && hash === head.hash;
  const isProved =
    proof?.stream === `case/${caseId}` &&
    isSame(proof.head.n, proof.head.hash) &&
    (proof.withheld?.length ?? 0) === withheld;
  if (!isProved) findings.push({ path: PROOF_PATH, what: 'other_case' });
  const isTold =
    document?.case.id === caseId && isSame(document.integrity.head.n, document.integrity.head.hash);
  if (!isTold) findings.push({ path: DOCUMENT_PATH, what: 'other_case' });
  if (proof && document && contradicts(document, proof))
    findings.push({ path: DOCUMENT_PATH, what: 'says_otherwise' });
  return findings;
}

function parsed(part: ZipPart | undefined): unknown {
  if (!part) return null;
  try {
    return JSON.parse(Buffer.from(part.bytes).toString('utf8'));
  } catch {
    return null;
  }
}
