import { SEAL_STREAM, type Seal } from '../../domain/evidence/seal.ts';
import { SealLog } from '../../domain/evidence/sealLog.ts';
import type { CaseHead, Proof } from '../../domain/evidence/proof.ts';
import { signed, type PublicKey, type SigningKey } from '../../domain/evidence/signing.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { streamOf } from '../cases/caseFiles.ts';

/** The proof of a case as it stands: all its entries, its signed head, and its place in the last seal over it; null when there is no such case. */
export async function proveCase(
  {
    store,
    key,
    publicKeys,
    clock,
  }: { store: CaseStore; key: SigningKey; publicKeys: PublicKey[]; clock: Clock },
  caseId: string,
): Promise<Proof | null> {
  const stream = streamOf(caseId);
  const commits = await store.read(stream, 0);
  const last = commits.at(-1);
  const entry = last?.entries.at(-1);
  if (!last || !entry) return null;
  const head: CaseHead = signed(
    {
      type: 'parley-case-head' as const,
      stream,
      sequence: last.sequence,
      n: entry.n,
      hash: entry.hash,
      at: clock.now().toISOString(),
    },
    key,
  );
  return {
    type: 'parley-proof',
    version: 1,
    stream,
    commits: commits as Proof['commits'],
    head,
    sealed: placeIn(await store.read(SEAL_STREAM, 0), stream),
    publicKeys,
  };
}

function placeIn(commits: readonly Commit[], stream: string): Proof['sealed'] {
  const log = new SealLog();
  for (const commit of commits) log.add(commit);
  const place = log.latest.get(stream);
  const seal: Seal | undefined = log.seals.at(-1);
  if (!place || !seal || place.index >= seal.treeSize) return null;
  const path = log.tree.inclusionPath(place.index, seal.treeSize).map((each) => each.toString('hex'));
  return { head: place.head, seal, index: place.index, path };
}
