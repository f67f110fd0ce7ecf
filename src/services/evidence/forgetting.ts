import { EMPTY_CHAIN, forgotten, isForgotten, seal } from '../../domain/case/chain.ts';
import { erasedIn, isForgettable, isTakenBack, isTombstone } from '../../domain/evidence/tombstone.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { newSalt } from '../cases/caseFiles.ts';

/**
 * Forgets, in a stream beside the case files, what `concerns` picks: a tombstone is appended that names those entries, and
 * then their content goes. Repeating it finishes what was broken off. Rejects with a TypeError where nothing may be forgotten.
 */
export async function forgetEntries(
  { store, clock }: { store: CaseStore; clock: Clock },
  stream: string,
  caseId: string | null,
  concerns: (content: unknown) => boolean,
): Promise<void> {
  if (!isForgettable(stream)) throw new TypeError(`nothing is ever forgotten in ${stream}`);
  for (;;) {
    const commits = await store.read(stream, 0);
    const all = commits.flatMap(({ entries }) => entries);
    const isErased = erasedIn(stream, all);
    const entries = all
      .filter((entry) => !isTakenBack(entry, isErased) && !isTombstone(entry.content))
      .filter(({ content }) => concerns(content))
      .map(({ n }) => n);
    const through = entries.at(-1);
    if (through === undefined) {
      await rewriteErased(store, stream, commits);
      return;
    }
    const at = clock.now().toISOString();
    const tombstone = { type: 'erased', caseId, through, entries };
    const sequence = (commits.at(-1)?.sequence ?? 0) + 1;
    await store.append({
      stream,
      sequence,
      at,
      entries: seal(all.at(-1) ?? EMPTY_CHAIN, [tombstone], at, newSalt),
    });
  }
}

/** Takes the content of every entry that a tombstone of the stream takes back; how many have none now. */
export async function rewriteErased(
  store: CaseStore,
  stream: string,
  commits: readonly Commit[],
): Promise<number> {
  const isErased = erasedIn(
    stream,
    commits.flatMap(({ entries }) => entries),
  );
  let count = 0;
  for (const commit of commits) {
    const entries = commit.entries.map((entry) => (isTakenBack(entry, isErased) ? forgotten(entry) : entry));
    count += entries.filter(isForgotten).length;
    if (entries.some((entry, index) => isForgotten(entry) && !isForgottenAt(commit, index)))
      await store.rewrite({ ...commit, entries });
  }
  return count;
}

const isForgottenAt = ({ entries }: Commit, index: number): boolean => {
  const entry = entries[index];
  return entry !== undefined && isForgotten(entry);
};
