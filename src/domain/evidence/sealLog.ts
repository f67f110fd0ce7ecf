import { EMPTY_CHAIN, findFault, isForgotten, type ChainHead } from '../case/chain.ts';
import type { Finding, StoredCommit } from './finding.ts';
import { MerkleTree } from './merkle.ts';
import {
  FIRST_PREVIOUS,
  leafOf,
  SEAL_STREAM,
  SealEntry,
  sealHash,
  type Seal,
  type SealedHead,
} from './seal.ts';
import { signatureFault, type TrustedKeys } from './signing.ts';

/** The stream of seals, read commit by commit from its beginning. It throws on an entry that is none of its kinds. */
export abstract class SealStream {
  readonly seals: Seal[] = [];
  head: ChainHead = EMPTY_CHAIN;
  sequence = 0;

  add(commit: StoredCommit): void {
    for (const { content, n, hash } of commit.entries) {
      const entry = SealEntry.parse(content);
      if (entry.type === 'sealed') this.seals.push(entry.seal);
      else for (const head of entry.heads) this.addHead(head);
      this.head = { n, hash };
    }
    this.sequence = commit.sequence;
  }

  protected abstract addHead(head: SealedHead): void;
}

/** The seals alone. Throws on an entry that is none of its kinds. */
export const sealsIn = (commits: readonly StoredCommit[]): Seal[] =>
  commits
    .flatMap(({ entries }) => entries)
    .flatMap(({ content }) => {
      const entry = SealEntry.parse(content);
      return entry.type === 'sealed' ? [entry.seal] : [];
    });

/** All that the stream of seals says. */
export class SealLog extends SealStream {
  readonly tree = new MerkleTree();
  /** Every leaf, in the order of the tree. */
  readonly leaves: SealedHead[] = [];
  /** The last sealed place of each stream, and its leaf. */
  readonly latest = new Map<string, { head: SealedHead; index: number }>();

  protected addHead(head: SealedHead): void {
    this.latest.set(head.stream, { head, index: this.leaves.length });
    this.leaves.push(head);
    this.tree.add(leafOf(head));
  }
}

/**
 * What is wrong with the stream of seals by itself; everything in it up to there is in `log`. With a `log` that was read
 * before, the commits are those behind it.
 */
export function checkSealLog(
  commits: readonly StoredCommit[],
  keys: TrustedKeys,
  log = new SealLog(),
): { log: SealLog; findings: Finding[] } {
  const findings: Finding[] = [];
  for (const commit of commits) {
    const where = { stream: SEAL_STREAM, sequence: log.sequence + 1 };
    if (commit.sequence !== log.sequence + 1) {
      findings.push({ ...where, n: log.head.n + 1, what: 'commit_missing' });
      break;
    }
    const what = commitFault(commit, log);
    if (what) {
      findings.push({ ...where, ...what });
      break;
    }
    const known = log.seals.length;
    log.add(commit);
    for (const seal of log.seals.slice(known)) {
      const what = sealFault(seal, log, keys);
      if (what !== null) findings.push({ ...where, n: null, what });
    }
  }
  return { log, findings };
}

function commitFault(commit: StoredCommit, { head }: SealLog): Pick<Finding, 'n' | 'what'> | null {
  try {
    const fault = findFault(commit.entries, head);
    if (fault) return { n: fault.n, what: fault.because };
    const removed = commit.entries.find(isForgotten);
    if (removed) return { n: removed.n, what: 'content_removed' };
    return commit.entries.every(({ at }) => at === commit.at) ? null : { n: null, what: 'commit_changed' };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { n: null, what: 'unreadable' };
  }
}

function sealFault(seal: Seal, { seals, tree }: SealLog, keys: TrustedKeys): Finding['what'] | null {
  const before = seals[seal.ordinal - 2];
  if (seals[seal.ordinal - 1] !== seal) return 'seal_out_of_order';
  if (seal.previous !== (before ? sealHash(before) : FIRST_PREVIOUS)) return 'seal_out_of_order';
  if (seal.treeSize > tree.size || tree.root(seal.treeSize).toString('hex') !== seal.root)
    return 'seal_root_differs';
  return signatureFault(seal, keys);
}

/**
 * What receipts kept outside the store say about it: a seal that was given out and is gone from the store, or is
 * another one, means that the store was put back to an older state. The last seal may still lack its receipt.
 */
export function checkReceipts(receipts: readonly Seal[], log: SealLog, keys: TrustedKeys): Finding[] {
  const findings: Finding[] = [];
  for (const [index, receipt] of receipts.entries()) {
    const where = { stream: SEAL_STREAM, sequence: null, n: receipt.ordinal };
    const sealed = log.seals[index];
    if (receipt.ordinal !== index + 1) findings.push({ ...where, what: 'receipt_missing' });
    else if (signatureFault(receipt, keys)) findings.push({ ...where, what: 'receipt_changed' });
    else if (!sealed || sealHash(sealed) !== sealHash(receipt))
      findings.push({ ...where, what: 'rolled_back' });
    if (findings.length > 0) return findings;
  }
  if (receipts.length < log.seals.length - 1)
    findings.push({
      stream: SEAL_STREAM,
      sequence: null,
      n: receipts.length + 1,
      what: 'receipt_missing',
    });
  return findings;
}
