import type { CaseStatus, CaseSummary } from '../domain/case/caseSummary.ts';
import type { SealedEntry } from '../domain/case/chain.ts';
import type { Instant } from '../domain/vocabulary/order.ts';

/**
 * The entries that one step adds to a stream, stored together as one document.
 * Their `content` is opaque to a store: it keeps it to the byte of its JSON and gives it back.
 */
export interface Commit {
  /** A case, or a ledger: `case/…`, `ledger/…`. At most 200 characters of `A-Za-z0-9._:/-`. */
  stream: string;
  /** 1 for the first commit of the stream, and one more for each after it. */
  sequence: number;
  at: Instant;
  entries: SealedEntry<unknown>[];
}

/**
 * What is derived from a case's commits and kept beside them: the summary that lists are made of, and the folded
 * state so that a long case need not be read from its first entry. It may lag, and can be made again at any time.
 */
export interface CaseView {
  stream: string;
  /** The last commit that went into it. */
  sequence: number;
  summary: CaseSummary;
  /** The folded state, opaque to a store. */
  snapshot: unknown;
  /** Another view of the case is about to follow: where each costs a request, this one may wait for that, a few seconds at most. */
  isFollowed?: boolean;
}

/** A stream and its last commit. */
export interface StreamHead {
  stream: string;
  sequence: number;
}

/**
 * What a commit outlives once it is acknowledged: the machine's power, or the process alone, which may cost less. It then
 * outlives the power as soon as anything else is appended that does.
 */
export type Outlives = 'power' | 'process';

/** Commits that were written one after the other, and the mark behind them. */
export interface Written {
  commits: Commit[];
  mark: string;
}

export type AppendResult = { ok: true } | { ok: false; because: 'conflict' };

export interface CaseQuery {
  status?: CaseStatus[];
  fulfilmentDue?: boolean;
  /** Only cases with a `dueAt` at or before this instant. */
  dueBefore?: Instant;
  conversationId?: string;
  channelId?: string;
  buyerId?: string;
  orderNumber?: string;
  /** By `updatedAt`. */
  order?: 'newest' | 'oldest';
  /** 1 to 500; 50 unless told. */
  limit?: number;
  /** The cursor of the page before; null or absent for the first page. */
  cursor?: string | null;
}

export interface CasePage {
  summaries: CaseSummary[];
  /** Hand it to the next call; null after the last page. */
  cursor: string | null;
}

/** The store cannot be reached or refused to write; the same call may succeed later. Nothing was promised. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What cannot be read is null; a store that does not answer stays an error. */
export function unlessUnavailable(error: unknown): null {
  if (error instanceof StoreUnavailable) throw error;
  return null;
}

/**
 * Ordered, append-only streams, and the views derived from those that are cases.
 *
 * Every method rejects with `StoreUnavailable` when the store does not answer or cannot write.
 */
export interface CaseStore {
  /**
   * Adds one commit durably, or says that somebody else was first: the commit's sequence must be the next one.
   * When it resolves with `ok`, the commit outlives the process, and the machine's power unless told otherwise.
   *
   * `view`, for a case, is stored with it where the store can do both at once, and right after it otherwise; a view
   * that could not be written never fails the append.
   */
  append(commit: Commit, view?: CaseView, outlives?: Outlives): Promise<AppendResult>;

  /** The commits behind `afterSequence` (0 for all), oldest first; empty for a stream that does not exist. */
  read(stream: string, afterSequence: number): Promise<Commit[]>;

  /** The last commit of a stream; null for one that does not exist. */
  last(stream: string): Promise<Commit | null>;

  /**
   * What was written behind a mark that this store gave earlier, or all there is for null, page by page in about the order of
   * writing; of every stream but one. Nothing behind the mark is missed; what lies before it may come again, all of it where the
   * mark says nothing here. A commit whose entries cannot be read comes without any.
   */
  written(since: string | null, exceptStream: string): AsyncIterable<Written>;

  /** The view of a case; null when it has none yet. */
  view(stream: string): Promise<CaseView | null>;

  /** Writes a view made again, unless a newer one is there already. */
  saveView(view: CaseView): Promise<void>;

  /** Summaries that match, one page at a time. */
  list(query: CaseQuery): Promise<CasePage>;

  /** Case streams (`case/…`) whose view is missing or behind their last commit. */
  lagging(): Promise<string[]>;

  /** Every stream with its last commit, in no particular order. For background work: it looks through all of them. */
  heads(): Promise<StreamHead[]>;

  /**
   * Takes the place of a stored commit, whose hashes stay what they are: for entries whose content is forgotten. What it
   * held before may still lie in the store's free pages until `purge`.
   */
  rewrite(commit: Commit): Promise<void>;

  /** Sees to it that nothing that was rewritten, deleted or replaced can be found in the store's files. May take long. */
  purge(): Promise<void>;

  close(): Promise<void>;
}
