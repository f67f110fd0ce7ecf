import { type Conversation, COMPANION_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { BlobHash, Blobs } from '../../ports/blobs.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

/** What is attached while nobody knows yet which case it comes to, as what is pasted in the companion. */
const NO_CASE_YET = COMPANION_CHANNEL;
/** So long it may still be under way to a case, in ms. */
const UNDER_WAY_MS = 3_600_000;

/** Where it stands what was attached for a case. */
export const attachedStreamOf = (caseId: string): string => `attached/${caseId}`;
/** The same for what came without a case. */
export const PASTED = attachedStreamOf(NO_CASE_YET);

/** Whose files a stream tells of: a case's own, or what agents attached for it. Null for any other stream. */
export function caseOfFiles(stream: string): string | null {
  const [, caseId = null] = /^(?:case|attached)\/(.+)$/.exec(stream) ?? [];
  return caseId === NO_CASE_YET ? null : caseId;
}

/** Keeps files that agents attach, each noted beside its case before it is kept, so that it goes with the case though it was never sent. */
export class AttachedFiles {
  readonly #blobs: Blobs;
  readonly #caseFiles: CaseFiles;
  readonly #streams: FoldedStreams<null, { type: 'attached'; sha256: BlobHash }>;

  constructor(by: { store: CaseStore; clock: Clock; blobs: Blobs; caseFiles: CaseFiles }) {
    this.#blobs = by.blobs;
    this.#caseFiles = by.caseFiles;
    this.#streams = new FoldedStreams({ ...by, empty: null, fold: () => null });
  }

  /** The files' names; why not when there is no case to keep them for. Rejects with `StoreUnavailable`. */
  async keep(
    caseId: string,
    files: readonly { bytes: Uint8Array; contentType: string }[],
  ): Promise<BlobHash[] | 'no_such_case' | 'forgotten'> {
    const kase = caseId === NO_CASE_YET ? null : ((await this.#caseFiles.refresh(caseId))?.kase ?? 'none');
    if (kase === 'none') return 'no_such_case';
    if (kase !== null && kase.erasedAt !== null) return 'forgotten';
    const attached = files.map(({ bytes }) => ({
      type: 'attached' as const,
      sha256: sha256Hex(bytes),
    }));
    await this.#streams.change(attachedStreamOf(caseId), () => attached);
    return Promise.all(files.map(({ bytes, contentType }) => this.#blobs.put(bytes, contentType)));
  }
}

/** What was attached for a case, and for one of the companion what has been on its way to some case for too long. */
export async function attachedTo(
  caseId: string,
  { channelId }: Pick<Conversation, 'channelId'>,
  { store, clock }: { store: CaseStore; clock: Clock },
): Promise<Commit[]> {
  const own = await store.read(attachedStreamOf(caseId), 0);
  if (channelId !== COMPANION_CHANNEL) return own;
  const before = new Date(clock.now().getTime() - UNDER_WAY_MS).toISOString();
  const pasted = await store.read(PASTED, 0);
  return [...own, ...pasted.filter(({ at }) => at < before)];
}
