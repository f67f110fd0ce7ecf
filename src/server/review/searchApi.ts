import { z } from 'zod';
import { figureTitle } from '../../domain/review/overview.ts';
import { NotACursor } from '../../ports/caseSearch.ts';
import { refusal, type Endpoint } from '../../http/endpoint.ts';
import { lastMean } from '../../domain/review/caseScore.ts';
import type { ReviewCases, ReviewQuery } from '../../services/review/reviewCases.ts';
import { badRequest, doing, ok, personOf, reading, slipIn } from '../../http/signedIn.ts';
import { csvAnswer } from './csvAnswer.ts';
import { CASE_COLUMNS, caseRow } from './csvRows.ts';
import { FILTER_NAMES, filtersUsed, given, parseFilter } from './filter.ts';
import type { ReviewApiOptions } from './options.ts';
import type * as wire from './wire.ts';

const BASE = '/api/review';
const LONGEST_QUERY = 4_000;

const SaveSearch: z.ZodType<wire.SaveSearch> = z.object({
  name: z.string().trim().min(1).max(100),
  query: z.string().max(LONGEST_QUERY),
  shared: z.boolean(),
});

/** Finding cases, and keeping what one looks for. The record says who searched by which filters, and none of the words. */
export function searchApi({ cases, search, saved, audit, policy, scores }: ReviewApiOptions): Endpoint[] {
  const listFor = async (person: { id: string }): Promise<wire.SavedSearch[]> =>
    (await saved.of(person)).map(({ by, ...each }) => ({ ...each, by: by.name }));
  return [
    reading(
      `${BASE}/cases`,
      'cases that match a search',
      async (person, { query }) => {
        const parsed = parseFilter(query, policy);
        if (!parsed.ok) return badRequest(parsed.message);
        const cursor = given(query, 'cursor') ?? null;
        const page = await cases.find(parsed.query, cursor).catch((error: unknown) => {
          if (error instanceof NotACursor) return null;
          throw error;
        });
        if (!page) return badRequest('This list does not go on from there. Search again.');
        const { hits, cursor: next, total } = page;
        const found = total ? `${total.isExact ? '' : 'more than '}${total.count} found` : 'a further page';
        const detail = `Filters: ${filtersUsed(query)}; ${found}`;
        await audit.record({ by: personOf(person), did: 'searched', caseId: null, detail });
        const { figure } = parsed.query;
        return ok({
          cases: await Promise.all(
            hits.map(async (hit) => ({ ...hit, given: lastMean(await scores.of(hit.facts.caseId)) })),
          ),
          cursor: next,
          total,
          figure: figure === null ? null : figureTitle(figure),
        } satisfies wire.Found);
      },
      { asks: [...FILTER_NAMES, 'cursor'] },
    ),
    reading(
      `${BASE}/cases.csv`,
      'every case that matches a search, as CSV',
      async (person, { query }) => {
        const parsed = parseFilter(query, policy);
        if (!parsed.ok) return badRequest(parsed.message);
        const detail = `Cases as CSV; filters: ${filtersUsed(query)}`;
        await audit.record({ by: personOf(person), did: 'exported_list', caseId: null, detail });
        return csvAnswer('cases.csv', CASE_COLUMNS, rowsOf(cases, parsed.query));
      },
      { asks: FILTER_NAMES },
    ),
    reading(`${BASE}/choices`, 'what there is to choose from in filters', async () =>
      ok((await search.choices()) satisfies wire.FilterChoices),
    ),
    reading(`${BASE}/searches`, 'saved searches', async (person) => ok(await listFor(person))),
    doing(`${BASE}/searches`, 'saves a search', SaveSearch, async (person, _, body) => {
      const query = new URLSearchParams(body.query);
      const slip = slipIn(query, FILTER_NAMES);
      if (slip !== null) return badRequest(slip);
      const parsed = parseFilter(query, policy);
      if (!parsed.ok) return badRequest(parsed.message);
      if ((await saved.save(person, body)) === 'too_many')
        return refusal(409, 'too_many', 'There are too many saved searches. Delete one first.');
      return ok(await listFor(person));
    }),
    doing(
      `${BASE}/searches/:searchId/delete`,
      'deletes a saved search',
      z.object({}),
      async (person, call) => {
        if (!(await saved.delete(person, call.params['searchId'] ?? '')))
          return refusal(404, 'no_such_search', 'There is no such search, or it is somebody else’s own.');
        return ok(await listFor(person));
      },
    ),
  ];
}

async function* rowsOf(
  cases: ReviewCases,
  query: ReviewQuery,
): AsyncGenerator<ReturnType<typeof caseRow>, void> {
  for await (const facts of cases.all(query)) yield caseRow(facts, cases.scoreOf(facts));
}
