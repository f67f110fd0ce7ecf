import { EMPTY_CHAIN, findFault, isForgotten, type SealedEntry } from '../case/chain.ts';
import type { Finding, StoredCommit } from './finding.ts';
import { further, type SealedHead } from './seal.ts';
import { erasedIn } from './tombstone.ts';

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The first thing that is wrong with a stream, and `unreadable` for what is no entry at all. `withheld` are entries that a
 * copy says it leaves without their contents: each has to be named by a later `redacted` of the same chain. A store has none.
 */
export function streamFault(
  stream: string,
  commits: readonly StoredCommit[],
  sealed: readonly SealedHead[],
  withheld: ReadonlySet<number> = NOTHING,
): Finding | null {
  try {
    return firstFault(stream, commits, sealed, withheld);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { stream, sequence: null, n: null, what: 'unreadable' };
  }
}

/** Held to every place of it that was sealed. Throws a TypeError on what has not the shape of a commit. */
function firstFault(
  stream: string,
  commits: readonly StoredCommit[],
  sealed: readonly SealedHead[],
  withheld: ReadonlySet<number>,
): Finding | null {
  const places = new Map(sealed.map((head) => [head.sequence, head]));
  const last = sealed.reduce<SealedHead | null>((far, head) => (further(head, far) ? head : far), null);
  if (commits.length === 0) return last ? { stream, sequence: null, n: null, what: 'stream_missing' } : null;
  let head = EMPTY_CHAIN;
  for (const [index, commit] of commits.entries()) {
    const where = { stream, sequence: index + 1 };
    if (commit.sequence !== index + 1) return { ...where, n: head.n + 1, what: 'commit_missing' };
    const fault = findFault(commit.entries, head);
    if (fault) return { ...where, n: fault.n, what: fault.because };
    if (commit.entries.some(({ at }) => at !== commit.at))
      return { ...where, n: null, what: 'commit_changed' };
    head = commit.entries.at(-1) ?? head;
    const place = places.get(commit.sequence);
    if (place && (place.n !== head.n || place.hash !== head.hash))
      return { ...where, n: place.n, what: 'sealed_head_differs' };
  }
  if (last && last.sequence > commits.length)
    return { stream, sequence: commits.length + 1, n: head.n + 1, what: 'tail_missing' };
  return removedContent(stream, commits, withheld);
}

/**
 * An entry may be without its content only where a later one in the same chain says that it was erased, or, in a copy that
 * says so itself, that it was redacted.
 */
function removedContent(
  stream: string,
  commits: readonly StoredCommit[],
  withheld: ReadonlySet<number>,
): Finding | null {
  const all = commits.flatMap(({ entries }) => entries);
  const isErased = erasedIn(stream, all);
  const redacted = new Set(withheld.size === 0 ? [] : all.flatMap(redactedBy));
  for (const { sequence, entries } of commits)
    for (const entry of entries) {
      if (!isForgotten(entry) || isErased(entry.n)) continue;
      if (!withheld.has(entry.n)) return { stream, sequence, n: entry.n, what: 'content_removed' };
      if (!redacted.has(entry.n)) return { stream, sequence, n: entry.n, what: 'withheld_unrecorded' };
    }
  return null;
}

/** The entries before it that one of a redaction names. */
function redactedBy({ n, content }: SealedEntry<unknown>): number[] {
  const { type, entries } = (content as { type?: unknown; entries?: unknown } | null) ?? {};
  if (type !== 'redacted' || !Array.isArray(entries)) return [];
  return entries.filter((each): each is number => typeof each === 'number' && each < n);
}
