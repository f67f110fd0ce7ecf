import { streamFault } from '../../domain/evidence/checkStream.ts';
import type { Finding } from '../../domain/evidence/finding.ts';
import { rootFrom } from '../../domain/evidence/merkle.ts';
import { leafOf, SEAL_STREAM, sealHash, type SealedHead } from '../../domain/evidence/seal.ts';
import { checkSealLog, SealLog } from '../../domain/evidence/sealLog.ts';
import { trust, type PublicKey, type SigningKey, type TrustedKeys } from '../../domain/evidence/signing.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import { type CaseStore, unlessUnavailable } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import { streamOf } from '../cases/caseFiles.ts';
import { cutBehindView } from './verifyStore.ts';

/** How one case stands against what proves it. */
export interface Integrity {
  findings: Finding[];
  entries: number;
  /** The last entry that a seal covers; null while none does. */
  sealedThrough: number | null;
  /** When that was sealed. */
  sealedAt: Instant | null;
  /** The key of that seal, or the one that would sign now. */
  keyId: string;
  checkedAt: Instant;
}

interface Dependencies {
  store: CaseStore;
  receipts: SealReceipts;
  key: Pick<SigningKey, 'keyId'>;
  publicKeys: readonly PublicKey[];
  clock: Clock;
}

/**
 * Checks one case while somebody looks: its chain from the first entry, every place of it that was sealed, and the receipts
 * of those seals. The seals themselves are checked once and from then on as they come, so a case costs what it is long.
 */
export class CaseIntegrity {
  readonly #deps: Dependencies;
  readonly #keys: TrustedKeys;
  #log = new SealLog();
  #ofSeals: Finding[] = [];
  #reading: Promise<void> = Promise.resolve();

  constructor(parts: Dependencies) {
    this.#deps = parts;
    this.#keys = trust(parts.publicKeys);
  }

  /** Null when there is no such case, and never was one that was sealed. Rejects with `StoreUnavailable` only. */
  async of(caseId: string): Promise<Integrity | null> {
    const stream = streamOf(caseId);
    const commits = await this.#deps.store.read(stream, 0).catch(unlessUnavailable);
    await this.#readSeals();
    const places = this.#log.leaves.filter((head) => head.stream === stream);
    if (commits?.length === 0 && places.length === 0) return null;
    const findings: Finding[] = [...this.#ofSeals];
    if (commits === null) findings.push({ stream, sequence: null, n: null, what: 'unreadable' });
    else {
      const fault =
        streamFault(stream, commits, places) ?? (await cutBehindView(this.#deps.store, stream, commits));
      if (fault) findings.push(fault);
    }
    const last = this.#log.latest.get(stream);
    const sealed = last ? this.#log.seals.find(({ treeSize }) => treeSize > last.index) : undefined;
    if (last && sealed && !this.#isInTree(last, sealed))
      findings.push({ stream, sequence: last.head.sequence, n: last.head.n, what: 'not_in_tree' });
    findings.push(...(await this.#receiptFindings(sealed?.ordinal ?? null)));
    return {
      findings,
      entries: commits?.reduce((sum, { entries }) => sum + entries.length, 0) ?? 0,
      sealedThrough: sealed && last ? last.head.n : null,
      sealedAt: sealed?.at ?? null,
      keyId: sealed?.keyId ?? this.#deps.key.keyId,
      checkedAt: this.#deps.clock.now().toISOString(),
    };
  }

  /** What was found wrong with the seals stays found: nothing behind it can be trusted. */
  async #readSeals(): Promise<void> {
    const read = async (): Promise<void> => {
      if (this.#ofSeals.length > 0) return;
      const news = await this.#deps.store.read(SEAL_STREAM, this.#log.sequence).catch(unlessUnavailable);
      if (news === null) {
        this.#ofSeals = [{ stream: SEAL_STREAM, sequence: null, n: null, what: 'unreadable' }];
        return;
      }
      this.#ofSeals = checkSealLog(news, this.#keys, this.#log).findings;
    };
    this.#reading = this.#reading.catch(() => undefined).then(read);
    await this.#reading;
  }

  #isInTree(
    { head, index }: { head: SealedHead; index: number },
    { treeSize, root }: { treeSize: number; root: string },
  ): boolean {
    const path = this.#log.tree.inclusionPath(index, treeSize);
    return rootFrom(leafOf(head), { index, size: treeSize, path })?.toString('hex') === root;
  }

  /** The receipt of the seal that covers the case, and the last one: it tells whether the store was put back. */
  async #receiptFindings(ordinal: number | null): Promise<Finding[]> {
    const kept = await this.#deps.receipts.all().catch(unlessUnavailable);
    const found = (n: number | null, what: Finding['what']): Finding[] => [
      { stream: SEAL_STREAM, sequence: null, n, what },
    ];
    if (kept === null) return found(null, 'receipt_changed');
    for (const each of new Set([ordinal ?? kept.length, kept.length])) {
      if (each === 0) continue;
      const receipt = kept[each - 1];
      const seal = this.#log.seals[each - 1];
      // Only the last seal may still lack its receipt.
      if (!receipt && each < this.#log.seals.length) return found(each, 'receipt_missing');
      if (!receipt) continue;
      if (receipt.ordinal !== each) return found(each, 'receipt_missing');
      if (!seal || sealHash(seal) !== sealHash(receipt)) return found(each, 'rolled_back');
    }
    return [];
  }
}
