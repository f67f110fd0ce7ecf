import type { Resource } from '@azure/cosmos';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Commit, Written } from '../../ports/caseStore.ts';
import { toWritten } from '../store/contract.ts';
import { COMMITS } from './cosmosContainers.ts';
import type { CosmosDatabase } from './cosmosDatabase.ts';
import { OVERLAP_S } from './cosmosLagging.ts';

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

type Stored = CommitDocument & Pick<Resource, '_ts'>;

/**
 * Commits in the order of the service's own clock, in whole seconds, which is what a mark is. Each page is a query of its own, so that one that fails
 * is asked again and a run may last as long as it takes. A run begins some time before its mark, for what a replica showed late.
 */
export async function* writtenIn(
  database: CosmosDatabase,
  since: string | null,
  exceptStream: string,
  atOnce = 1_000,
): AsyncGenerator<Written> {
  const marked = Number(since ?? 0) || 0;
  let from = Math.max(0, marked - OVERLAP_S);
  let most = atOnce;
  for (;;) {
    const stored = await page(database, from, exceptStream, most);
    const last = stored.at(-1);
    if (!last) return;
    const isAll = stored.length < most;
    // Of the last second of a full page there may be more.
    const whole = isAll ? stored : stored.filter(({ _ts }) => _ts < last._ts);
    const to = whole.at(-1)?._ts;
    if (to === undefined) most *= 2;
    else {
      yield { commits: whole.map(toWritten), mark: String(Math.max(marked, to)) };
      if (isAll) return;
      from = last._ts;
      most = atOnce;
    }
  }
}

async function page(
  database: CosmosDatabase,
  from: number,
  exceptStream: string,
  most: number,
): Promise<Stored[]> {
  const query = {
    query: `SELECT TOP ${most} * FROM c WHERE c._ts >= @from AND c.stream <> @except ORDER BY c._ts`,
    parameters: [
      { name: '@from', value: from },
      { name: '@except', value: exceptStream },
    ],
  };
  const { resources } = await database.askAgain((container, abortSignal) =>
    container(COMMITS.id).items.query<Stored>(query, { abortSignal }).fetchAll(),
  );
  return resources;
}
