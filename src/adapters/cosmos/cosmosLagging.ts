import type { Container } from '@azure/cosmos';
import { CASE_STREAMS } from '../store/contract.ts';
import { readItem } from './cosmosItems.ts';
import { findVersion } from './cosmosViews.ts';

/**
 * How far each look goes back behind the last one, in seconds, by this process's clock. Cosmos DB refuses requests from a clock that is
 * more than 15 minutes off, so no commit of this process's past can be dated outside of it.
 */
export const OVERLAP_S = 20 * 60;
/** The same behind what the last look saw, in seconds: the clocks of the service's own machines differ by far less. */
export const OVERLAP_SEEN_S = 2 * 60;

/** With more cases than this behind, the mark would not fit a document; the next look then covers the same time again. */
const MOST_CARRIED = 1_000;

interface Head {
  stream: string;
  sequence: number;
}

/** What was found in a container: the highest sequence of each case, and when the newest of it was written, by the service's clock (s). */
interface Found {
  heads: Map<string, number>;
  newest: number;
}

/** How far views have been checked against commits, and which cases were behind then. */
interface Mark {
  id: 'mark';
  stream: string;
  /** Seconds since 1970, by the clock of who checked; 0 when nothing was checked yet. */
  checkedTo: number;
  /** When the newest commit that was seen was written, by the service's clock; absent while none was, or an older version set the mark. */
  seenTo?: number;
  behind: Head[];
}

/** What is compared: documents derived from others, one a case, each with the sequence that went into it. */
interface Compared {
  commits: Container;
  views: Container;
  /** The partition of the mark, beside what is derived. */
  markedIn?: string;
  /** Which of the derived documents count, in terms of `c`. */
  counting?: string;
}

/**
 * Cases whose view is missing or behind their last commit.
 *
 * A view is written after its commits, so only what was written since the mark needs comparing: the mark is a document
 * beside the views, and without it, on the first look or when it was deleted, everything is compared.
 */
export async function findLagging(
  { commits, views, markedIn = 'checked-views', counting = 'true' }: Compared,
  now: Date,
  signal: AbortSignal,
): Promise<string[]> {
  const startedAt = Math.floor(now.getTime() / 1000);
  const mark = await readMark(views, markedIn, startedAt, signal);
  const overlap = mark.seenTo === undefined ? OVERLAP_S : OVERLAP_SEEN_S;
  const since = (mark.seenTo ?? mark.checkedTo) - overlap;
  // Commits first: a view that is written meanwhile is then seen as newer, never as older.
  const { heads, newest } = await latest(commits, since, mark.behind, signal);
  const { heads: viewed } = await latest(views, since - overlap, [], signal, counting);
  // What was behind before may have been mended at any time since.
  for (const { stream } of mark.behind)
    viewed.set(stream, (await findVersion(views, stream, signal))?.sequence ?? 0);
  const behind = [...heads]
    .map(([stream, sequence]) => ({ stream, sequence }))
    .filter(({ stream, sequence }) => (viewed.get(stream) ?? 0) < sequence);
  const seenTo = Math.max(newest, mark.seenTo ?? 0);
  const isNews = seenTo !== mark.seenTo || JSON.stringify(behind) !== JSON.stringify(mark.behind);
  if (behind.length <= MOST_CARRIED && isNews) {
    const next: Mark = { ...mark, checkedTo: startedAt, behind, ...(seenTo > 0 && { seenTo }) };
    await views.items.upsert(next, { abortSignal: signal });
  }
  return behind.map(({ stream }) => stream);
}

/** A mark from further ahead than clocks may differ was set by one that was wrong, and says nothing. */
async function readMark(views: Container, stream: string, now: number, signal: AbortSignal): Promise<Mark> {
  const mark = await readItem<Mark>(views, 'mark', stream, signal);
  if (mark === null || (mark.seenTo === undefined && mark.checkedTo > now + OVERLAP_S))
    return { id: 'mark', stream, checkedTo: 0, behind: [] };
  const { checkedTo, behind, seenTo } = mark;
  return { id: 'mark', stream, checkedTo, behind, ...(seenTo !== undefined && { seenTo }) };
}

/** The highest sequence of each case among the documents written since then. */
async function latest(
  container: Container,
  since: number,
  known: readonly Head[],
  signal: AbortSignal,
  counting = 'true',
): Promise<Found> {
  let newest = 0;
  const highest = new Map(known.map(({ stream, sequence }) => [stream, sequence]));
  const query = {
    query:
      'SELECT c.stream, c.sequence, c._ts FROM c WHERE c.stream >= @from AND c.stream < @to AND c._ts >= @since AND ' +
      counting,
    parameters: [
      { name: '@from', value: CASE_STREAMS.from },
      { name: '@to', value: CASE_STREAMS.to },
      { name: '@since', value: Math.max(0, since) },
    ],
  };
  for await (const { resources } of container.items
    .query<Head & { _ts: number }>(query, { abortSignal: signal })
    .getAsyncIterator())
    for (const { stream, sequence, _ts } of resources) {
      highest.set(stream, Math.max(sequence, highest.get(stream) ?? 0));
      newest = Math.max(newest, _ts);
    }
  return { heads: highest, newest };
}
