import { streamFault } from '../../domain/evidence/checkStream.ts';
import type { Finding } from '../../domain/evidence/finding.ts';
import { SEAL_STREAM, type Seal, type SealedHead } from '../../domain/evidence/seal.ts';
import { checkReceipts, checkSealLog, SealLog } from '../../domain/evidence/sealLog.ts';
import { TIMES_STREAM } from '../../domain/evidence/timestampedSeal.ts';
import { trust, type PublicKey, type TrustedKeys } from '../../domain/evidence/signing.ts';
import { type CaseStore, type Commit, unlessUnavailable } from '../../ports/caseStore.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import type { CheckTimestamp } from '../../ports/timestamps.ts';
import { checkTimes, type TimesCheck } from './checkTimes.ts';

/** What was looked through, and what was found. */
export interface StoreCheck {
  streams: number;
  entries: number;
  seals: number;
  /** When the last seal was made: what came after it is held to its own chain only. */
  sealedTo: string | null;
  /** Null when nobody was to check them. */
  times: Pick<TimesCheck, 'count' | 'last'> | null;
  findings: Finding[];
}

/** Checks every stream, every seal and every receipt. Rejects with `StoreUnavailable` only; the rest is findings. */
export async function verifyStore({
  store,
  receipts,
  publicKeys,
  checkTimestamp,
}: {
  store: CaseStore;
  receipts: SealReceipts;
  publicKeys: readonly PublicKey[];
  checkTimestamp?: CheckTimestamp;
}): Promise<StoreCheck> {
  // Heads first, seals after: a stream sealed meanwhile is then known to the seals and read again below.
  const streams = new Set((await store.heads()).map(({ stream }) => stream));
  const check: StoreCheck = { streams: 0, entries: 0, seals: 0, sealedTo: null, times: null, findings: [] };
  const { log, places: sealed } = await checkSeals(store, receipts, trust(publicKeys), check);
  for (const stream of [...new Set([...streams, ...sealed.keys()])].toSorted()) {
    if (stream === SEAL_STREAM) continue;
    const commits = await readable(store, stream);
    const found =
      commits &&
      (streamFault(stream, commits, sealed.get(stream) ?? []) ??
        (await cutBehindView(store, stream, commits)));
    if (commits === null) check.findings.push({ stream, sequence: null, n: null, what: 'unreadable' });
    if (found) check.findings.push(found);
    check.streams += 1;
    check.entries += commits?.reduce((sum, { entries }) => sum + entries.length, 0) ?? 0;
  }
  const times = checkTimestamp && (await readable(store, TIMES_STREAM));
  if (times) {
    const { findings, ...found } = await checkTimes(times, log.seals, checkTimestamp);
    check.times = found;
    check.findings.push(...findings);
  }
  return check;
}

/** The seals, and the sealed places of each stream. */
async function checkSeals(
  store: CaseStore,
  receipts: SealReceipts,
  keys: TrustedKeys,
  check: StoreCheck,
): Promise<{ log: SealLog; places: Map<string, SealedHead[]> }> {
  const places = new Map<string, SealedHead[]>();
  const commits = await readable(store, SEAL_STREAM);
  const kept = await receiptsOf(receipts);
  if (commits === null) {
    check.findings.push({ stream: SEAL_STREAM, sequence: null, n: null, what: 'unreadable' });
    return { log: new SealLog(), places };
  }
  const { log, findings } = checkSealLog(commits, keys);
  check.findings.push(...findings);
  if (kept === null)
    check.findings.push({ stream: SEAL_STREAM, sequence: null, n: null, what: 'receipt_changed' });
  else if (findings.length === 0) check.findings.push(...checkReceipts(kept, log, keys));
  check.seals = log.seals.length;
  check.sealedTo = log.seals.at(-1)?.at ?? null;
  for (const head of log.leaves) places.set(head.stream, [...(places.get(head.stream) ?? []), head]);
  return { log, places };
}

/** A view is written with its commit, never before: one that is ahead saw commits that are gone. */
export async function cutBehindView(
  store: CaseStore,
  stream: string,
  commits: readonly Commit[],
): Promise<Finding | null> {
  if (!stream.startsWith('case/')) return null;
  const last = commits.at(-1)?.sequence ?? 0;
  const view = await store.view(stream).catch(unlessUnavailable);
  if (!view || view.sequence <= last) return null;
  // The case may have gone on since its commits were read.
  const now = (await store.read(stream, last)).at(-1)?.sequence ?? last;
  return view.sequence > now ? { stream, sequence: last + 1, n: null, what: 'tail_missing' } : null;
}

const readable = (store: CaseStore, stream: string): Promise<Commit[] | null> =>
  store.read(stream, 0).catch(unlessUnavailable);

async function receiptsOf(receipts: SealReceipts): Promise<Seal[] | null> {
  return receipts.all().catch(unlessUnavailable);
}
