import { z } from 'zod';
import { CaseSummary } from '../../domain/case/caseSummary.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import type { CasePage, CaseQuery, CaseView, Commit } from '../../ports/caseStore.ts';

/** What every case store holds its callers to, whichever technology is underneath. */

const STREAM = /^[A-Za-z0-9._:/-]{1,200}$/;
const CASE_PREFIX = 'case/';
const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 500;

/** Streams `from` (included) to `to` (excluded), in the order of their characters, are the cases. */
export const CASE_STREAMS = { from: CASE_PREFIX, to: 'case0' } as const;

/** Throws a TypeError when this is no name for a stream. */
export function checkStream(stream: string): void {
  if (!STREAM.test(stream)) throw new TypeError(`not a stream name: ${JSON.stringify(stream.slice(0, 250))}`);
}

/** Throws a TypeError when the commit, or the view that goes with it, is not one a store can hold. */
export function checkCommit(commit: Commit, view: CaseView | undefined): void {
  checkStream(commit.stream);
  if (!Number.isSafeInteger(commit.sequence) || commit.sequence < 1)
    throw new TypeError(`a commit's sequence starts at 1, not ${commit.sequence}`);
  if (commit.entries.length === 0) throw new TypeError('a commit holds at least one entry');
  if (view === undefined) return;
  checkView(view);
  if (view.stream !== commit.stream || view.sequence !== commit.sequence)
    throw new TypeError(
      `the view of ${view.stream} at ${view.sequence} does not belong to the commit ${commit.stream} ${commit.sequence}`,
    );
}

/** A commit among many, without entries where these cannot be read: one must not hide the others. */
export function toWritten({
  stream,
  sequence,
  at,
  entries,
}: Omit<Commit, 'entries'> & { entries: string }): Commit {
  try {
    return { stream, sequence, at, entries: JSON.parse(entries) as Commit['entries'] };
  } catch {
    return { stream, sequence, at, entries: [] };
  }
}

/** Throws a TypeError when this is not the view of a case. */
export function checkView(view: CaseView): void {
  checkStream(view.stream);
  if (!view.stream.startsWith(CASE_PREFIX)) throw new TypeError(`only a case has a view, not ${view.stream}`);
}

/** How many summaries a page holds. Throws a RangeError outside 1 to 500. */
export function pageSize({ limit = DEFAULT_PAGE }: CaseQuery): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE)
    throw new RangeError(`a page holds 1 to ${LARGEST_PAGE} cases, not ${limit}`);
  return limit;
}

/** Where a page ended. The stream tells cases apart that were updated in the same millisecond. */
const Position = z.object({ updatedAt: Instant, stream: z.string().regex(STREAM) });
export type Position = z.infer<typeof Position>;

export const toCursor = ({ updatedAt, stream }: Position): string =>
  Buffer.from(JSON.stringify({ updatedAt, stream })).toString('base64url');

/** A row of a list, with its place in the list, which no summary that cannot be read takes away. */
interface ListedRow extends Position {
  summary: unknown;
}

/** The page that these rows begin, of which there is one more than it holds where another follows. */
export function toPage(rows: readonly ListedRow[], limit: number): CasePage {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    summaries: page.flatMap(({ summary }) => readSummary(summary) ?? []),
    cursor: last !== undefined && rows.length > limit ? toCursor(last) : null,
  };
}

/** Null for what only a newer version on the same store can read: it is left out, and stops nobody who reads the others. */
export const readSummary = (stored: unknown): CaseSummary | null =>
  CaseSummary.safeParse(stored).data ?? null;

/** Null for the first page. Throws a TypeError for a text that is no cursor. */
export function fromCursor(cursor: string | null | undefined): Position | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new TypeError('not a cursor of this list; ask for the first page again', { cause: error });
  }
}
