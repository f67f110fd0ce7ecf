import type { Instant } from '../vocabulary/order.ts';
import { canonical } from '../evidence/canonical.ts';
import { sha256Hex } from '../evidence/sha256.ts';

/**
 * One entry as it is kept: it commits to a salted hash of its own content and to the entry before it.
 *
 * `hash` = SHA-256 of the RFC 8785 form of `{n, at, contentHash, previousHash}`, and `contentHash` = SHA-256 of the
 * salt followed by the RFC 8785 form of the content. The salt lets content be forgotten later without the chain
 * breaking or the hash giving a short text away.
 */
export interface SealedEntry<E> {
  /** 1 for the first entry of the stream, and one more for each after it. */
  n: number;
  at: Instant;
  content: E;
  salt: string;
  contentHash: string;
  previousHash: string;
  hash: string;
}

/** Whether what the entry said was forgotten: its content and salt are gone, its hashes stay. */
export const isForgotten = ({ content, salt }: SealedEntry<unknown>): boolean =>
  content === null && salt === '';

/** The entry without what it said. */
export const forgotten = <E>(entry: SealedEntry<E>): SealedEntry<null> => ({
  ...entry,
  content: null,
  salt: '',
});

/** Where a chain stands: the number and hash of its last entry. */
export interface ChainHead {
  n: number;
  hash: string;
}

/** The head of a stream that holds nothing yet. */
export const EMPTY_CHAIN: ChainHead = { n: 0, hash: '0'.repeat(64) };

/** Seals entries behind `head`, in order. `salt` gives a fresh random salt at each call. */
export function seal<E>(
  head: ChainHead,
  contents: readonly E[],
  at: Instant,
  salt: () => string,
): SealedEntry<E>[] {
  let last = head;
  return contents.map((content) => {
    const entry = sealOne(last, content, at, salt());
    last = entry;
    return entry;
  });
}

function sealOne<E>(previous: ChainHead, content: E, at: Instant, salt: string): SealedEntry<E> {
  const n = previous.n + 1;
  const contentHash = hashContent(content, salt);
  const previousHash = previous.hash;
  return {
    n,
    at,
    content,
    salt,
    contentHash,
    previousHash,
    hash: hashEntry({ n, at, contentHash, previousHash }),
  };
}

export interface ChainFault {
  n: number;
  because: 'out_of_order' | 'content_changed' | 'entry_changed' | 'broken_link';
}

/**
 * Checks entries from `head` on; null when every one of them is as it was sealed. Of a forgotten entry only its place in
 * the chain can be checked: whether it was rightly forgotten is for the caller to see.
 */
export function findFault(
  entries: Iterable<SealedEntry<unknown>>,
  head: ChainHead = EMPTY_CHAIN,
): ChainFault | null {
  let previous = head;
  for (const entry of entries) {
    if (entry.n !== previous.n + 1) return { n: previous.n + 1, because: 'out_of_order' };
    if (entry.previousHash !== previous.hash) return { n: entry.n, because: 'broken_link' };
    if (!isForgotten(entry) && hashContent(entry.content, entry.salt) !== entry.contentHash)
      return { n: entry.n, because: 'content_changed' };
    if (hashEntry(entry) !== entry.hash) return { n: entry.n, because: 'entry_changed' };
    previous = entry;
  }
  return null;
}

const hashContent = (content: unknown, salt: string): string => sha256Hex(salt + canonical(content));

const hashEntry = ({
  n,
  at,
  contentHash,
  previousHash,
}: Omit<SealedEntry<unknown>, 'content' | 'salt' | 'hash'>) =>
  // In the order of its names and of strings and a whole number, JSON is the RFC 8785 form already.
  sha256Hex(JSON.stringify({ at, contentHash, n, previousHash }));
