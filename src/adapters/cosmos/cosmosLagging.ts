import type { Container } from '@azure/cosmos';
import { CASE_STREAMS } from '../store/contract.ts';
import { readItem } from './cosmosItems.ts';
import { findVersion } from './cosmosViews.ts';

/**
 * How far each look goes back behind the last one, in seconds. Cosmos DB refuses requests from a clock that is more
 * than 15 minutes off, so no commit of this process's past can be dated outside of it.
 */
const OVERLAP_S = 20 * 60;

/** With more cases than this behind, the mark would not fit a document; the next look then covers the same time again. */
const MOST_CARRIED = 1_000;

interface Head {
  stream: string;
  sequence: number;
}

/** How far views have been checked against commits, and which cases were behind then. */
interface Mark {
  id: 'mark';
  stream: 'checked-views';
  /** Seconds since 1970; 0 when nothing was checked yet. */
  checkedTo: number;
  behind: Head[];
}

const NO_MARK: Mark = { id: 'mark', stream: 'checked-views', checkedTo: 0, behind: [] };

/**
 * Cases whose view is missing or behind their last commit.
 *
 * A view is written after its commits, so only what was written since the mark needs comparing: the mark is a document
 * beside the views, and without it, on the first look or when it was deleted, everything is compared.
 */
export async function findLagging(
  containers: { commits: Container; views: Container },
  now: Date,
  signal: AbortSignal,
): Promise<string[]> {
  const startedAt = Math.floor(now.getTime() / 1000);
  const mark = await readMark(containers.views, startedAt, signal);
  const commitsSince = mark.checkedTo - OVERLAP_S;
  // Commits first: a view that is written meanwhile is then seen as newer, never as older.
  const heads = await latest(containers.commits, commitsSince, mark.behind, signal);
  const viewed = await latest(containers.views, commitsSince - OVERLAP_S, [], signal);
  // What was behind before may have been mended at any time since.
  for (const { stream } of mark.behind)
    viewed.set(stream, (await findVersion(containers.views, stream, signal))?.sequence ?? 0);
  const behind = [...heads]
    .map(([stream, sequence]) => ({ stream, sequence }))
    .filter(({ stream, sequence }) => (viewed.get(stream) ?? 0) < sequence);
  if (behind.length <= MOST_CARRIED) {
    const next: Mark = { ...NO_MARK, checkedTo: startedAt, behind };
    await containers.views.items.upsert(next, { abortSignal: signal });
  }
  return behind.map(({ stream }) => stream);
}

/** A mark from further ahead than clocks may differ was set by one that was wrong, and says nothing. */
async function readMark(views: Container, now: number, signal: AbortSignal): Promise<Mark> {
  const mark = await readItem<Mark>(views, NO_MARK.id, NO_MARK.stream, signal);
  return mark === null || mark.checkedTo > now + OVERLAP_S ? NO_MARK : mark;
}

/** The highest sequence of each case among the documents written since then. */
async function latest(
  container: Container,
  since: number,
  known: readonly Head[],
  signal: AbortSignal,
): Promise<Map<string, number>> {
  const highest = new Map(known.map(({ stream, sequence }) => [stream, sequence]));
  const query = {
    query:
      'SELECT c.stream, c.sequence FROM c WHERE c.stream >= @from AND c.stream < @to AND c._ts >= @since',
    parameters: [
      { name: '@from', value: CASE_STREAMS.from },
      { name: '@to', value: CASE_STREAMS.to },
      { name: '@since', value: Math.max(0, since) },
    ],
  };
  for await (const { resources } of container.items
    .query<Head>(query, { abortSignal: signal })
    .getAsyncIterator())
    for (const { stream, sequence } of resources)
      highest.set(stream, Math.max(sequence, highest.get(stream) ?? 0));
  return highest;
}
