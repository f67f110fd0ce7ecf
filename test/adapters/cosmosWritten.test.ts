import { describe, expect, it } from '@jest/globals';
import type { CosmosDatabase } from '../../src/adapters/cosmos/cosmosDatabase.ts';
import { writtenIn } from '../../src/adapters/cosmos/cosmosWritten.ts';
import { everyPage } from '../support/storeBuilders.ts';

interface Spec {
  query: string;
  parameters: { name: string; value: unknown }[];
}

/** Answers the one query that is asked, by the rules of the service: the oldest by its clock, in whole seconds, as many as are wanted. */
function databaseOf(stored: readonly { stream: string; sequence: number; _ts: number }[]) {
  const asked: string[] = [];
  const fetch = ({ query, parameters }: Spec) => {
    asked.push(query);
    const [from, except] = parameters.map(({ value }) => value);
    const resources = stored
      .filter(({ stream, _ts }) => _ts >= Number(from) && stream !== except)
      .toSorted((a, b) => a._ts - b._ts)
      .slice(0, Number(/TOP (\d+)/.exec(query)?.[1]))
      .map((each) => ({ ...each, at: '', entries: each.sequence === 13 ? '[{' : '[]' }));
    return Promise.resolve({ resources });
  };
  const container = () => ({ items: { query: (spec: Spec) => ({ fetchAll: () => fetch(spec) }) } });
  const database = { askAgain: (call: (of: typeof container) => unknown) => call(container) };
  return { asked, database: database as unknown as CosmosDatabase };
}

async function all(database: CosmosDatabase, since: string | null, atOnce: number) {
  const pages = await everyPage(writtenIn(database, since, 'seal/log', atOnce));
  return {
    sequences: pages.flatMap(({ commits }) => commits.map(({ sequence }) => sequence)),
    marks: pages.map(({ mark }) => mark),
  };
}

describe('what was written to Cosmos DB since a mark', () => {
  const at = (sequence: number, _ts: number, stream = 'case/a') => ({ stream, sequence, _ts });

  it('comes once each, however many were written in one second', async () => {
    const seconds = [1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5];
    const { database, asked } = databaseOf([
      at(99, 3, 'seal/log'),
      ...seconds.map((second, index) => at(index + 1, second)),
    ]);
    const { sequences, marks } = await all(database, null, 3);
    expect(sequences).toEqual(seconds.map((_, index) => index + 1));
    expect(marks.at(-1)).toBe('5');
    expect(asked.some((query) => query.includes('TOP 12'))).toBe(true);
  });

  it('begins twenty minutes before the mark, which never goes back', async () => {
    const { database } = databaseOf([at(1, 1_000), at(2, 9_000), at(3, 10_100)]);
    expect(await all(database, '10000', 2)).toEqual({ sequences: [2, 3], marks: ['10000', '10100'] });
    expect(await all(database, 'of another store', 10)).toMatchObject({ sequences: [1, 2, 3] });
  });
});
