import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Commit } from '../../ports/caseStore.ts';

/** A commit as it is stored. */
export interface CommitDocument {
  id: string;
  stream: string;
  sequence: number;
  at: string;
  /** As JSON text, so that what comes back is what was sealed, to the byte. */
  entries: string;
}

export const toCommit = ({ stream, sequence, at, entries }: CommitDocument): Commit => ({
  stream,
  sequence,
  at,
  entries: JSON.parse(entries) as SealedEntry<unknown>[],
});
