import { describe, expect, it } from '@jest/globals';
import type { ConductFacts } from '../../src/domain/review/conduct/conductFacts.ts';
import type { ReviewFacts } from '../../src/domain/review/facts.ts';
import { RULES } from '../../src/domain/review/conduct/rules.ts';
import { NotACursor } from '../../src/ports/caseSearch.ts';
import { ReviewCases, type ReviewQuery } from '../../src/services/review/reviewCases.ts';
import { policyOf } from '../support/builders.ts';
import { MemorySearch } from '../support/memorySearch.ts';
import { factsOf, offerFact } from '../support/reviewFacts.ts';

const NOW = '2026-06-30T12:00:00.000Z';
const DAY_MS = 86_400_000;
const at = (day: number, ms = 0): string =>
  new Date(Date.parse('2026-06-01T12:00:00.000Z') + day * DAY_MS + ms).toISOString();

/** A settled complaint about an order, opened and settled on a day of June. */
const settled = (caseId: string, day: number, orderNumber: string, changes: Partial<ReviewFacts> = {}) =>
  factsOf(caseId, at(day), {
    complaint: 'damaged',
    orderNumber,
    outcome: 'settled',
    closedAt: at(day, 60_000),
    offers: [offerFact('coupon', 300, 'accepted', at(day, 30_000))],
    ...changes,
  });

function reviewOf(facts: readonly ReviewFacts[]) {
  const search = new MemorySearch(facts);
  const clock = { now: () => new Date(NOW) };
  return { search, cases: new ReviewCases({ search, policy: policyOf(), clock, verifiedDays: 14 }) };
}

const query = (changes: Partial<ReviewQuery> = {}): ReviewQuery => ({
  filter: {},
  from: '2026-06-01',
  to: '2026-06-30',
  figure: null,
  ...changes,
});

async function found(cases: ReviewCases, asked: ReviewQuery, limit = 100): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await cases.find(asked, cursor, limit);
    ids.push(...page.hits.map(({ facts }) => facts.caseId));
    cursor = page.cursor;
  } while (cursor !== null);
  return ids;
}

describe('the cases behind a figure', () => {
  it('are found with a filter, though what followed them does not match it', async () => {
    const { cases } = reviewOf([
      settled('first', 2, 'A'),
      settled('again', 5, 'A', { complaint: 'quality' }),
      settled('other', 3, 'B'),
    ]);
    const damaged = { filter: { complaint: ['damaged' as const] } };
    expect(await found(cases, query({ ...damaged, figure: 'came_back' }))).toEqual(['first']);
    expect(await found(cases, query({ ...damaged, figure: 'verified' }))).toEqual(['other']);
  });

  it('know of a complaint that came after the days asked for', async () => {
    const { cases } = reviewOf([settled('first', 2, 'A'), settled('again', 8, 'A')]);
    const june3 = { from: '2026-06-03', to: '2026-06-03' };
    expect(await found(cases, query({ ...june3, figure: 'came_back' }))).toEqual(['first']);
  });

  it('come page by page, each once, also when several were opened at one instant', async () => {
    const all = Array.from({ length: 25 }, (_, n) =>
      settled(`c${String(n).padStart(2, '0')}`, Math.floor(n / 6), `O${n}`),
    );
    const { cases } = reviewOf(all);
    const whole = await found(cases, query({ figure: 'settled' }));
    expect(new Set(whole).size).toBe(25);
    expect(await found(cases, query({ figure: 'settled' }), 4)).toEqual(whole);
    const first = await cases.find(query({ figure: 'settled' }), null, 4);
    expect(first.total).toEqual({ count: 25, isExact: true });
    expect((await cases.find(query({ figure: 'settled' }), first.cursor, 4)).total).toBeNull();
  });

  it('of a day’s cost include those that were opened before the days asked for', async () => {
    const late = settled('late', 2, 'A', { offers: [offerFact('coupon', 300, 'accepted', at(9))] });
    const { cases } = reviewOf([late, settled('then', 9, 'B')]);
    const days = { from: '2026-06-08', to: '2026-06-12' };
    const overview = await cases.overview(query(days) as ReviewQuery & { from: string; to: string }, '');
    const day = overview.charts
      .find(({ id }) => id === 'cost_by_day')
      ?.points.find(({ key }) => key === '2026-06-10');
    expect(day?.values['accepted']).toBe(600);
    expect(overview.cases).toBe(1);
    const figure = new URLSearchParams(day?.query).get('figure');
    expect(await found(cases, query({ ...days, figure }))).toEqual(['then', 'late']);
  });
});

describe('an overview', () => {
  it('is computed once for all who ask at the same time, and leaves no scan open', async () => {
    const { cases, search } = reviewOf([settled('a', 2, 'A'), settled('b', 3, 'B')]);
    const ask = () => cases.overview({ ...query(), from: '2026-06-01', to: '2026-06-30' }, '');
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toBe(other);
    expect(search.scanned).toBe(2);
    expect((await cases.find(query({ figure: 'settled' }), null, 1)).hits).toHaveLength(1);
    expect(search.open).toBe(0);
  });

  it('of a filter counts what matches, and verifies by all that followed', async () => {
    const { cases, search } = reviewOf([
      settled('a', 2, 'A'),
      settled('a2', 4, 'A', { complaint: 'quality' }),
      settled('b', 3, 'B'),
    ]);
    const damaged = query({ filter: { complaint: ['damaged'] } });
    const overview = await cases.overview(
      { ...damaged, from: '2026-06-01', to: '2026-06-30' },
      'complaint=damaged',
    );
    const verified = overview.figures.find(({ id }) => id === 'verified');
    expect(verified).toMatchObject({ value: 0.5, of: 2, opens: 1 });
    expect(verified?.query).toBe('complaint=damaged&from=2026-06-01&to=2026-06-30&figure=verified');
    expect(search.open).toBe(0);
  });
});

describe('the worst first', () => {
  const conduct = (changes: Partial<ConductFacts>): ConductFacts => ({ ...KIND, ...changes });
  const KIND: ConductFacts = {
    moods: 2,
    slowest: null,
    failed: [],
    undelivered: [],
    waits: [],
    notUnderstood: [],
    askedAgain: [],
    repeated: [],
    odd: [],
    promises: [],
    keptFromPerson: [],
  };
  const cases = [
    settled('well', 9, 'A', { conduct: KIND }),
    settled('slow', 3, 'B', { conduct: conduct({ slowest: { n: 4, ms: 300_000 } }) }),
    settled('kept', 2, 'C', { conduct: conduct({ failed: [4], keptFromPerson: [5] }) }),
    settled('slow too', 5, 'D', { complaint: 'quality', conduct: conduct({ failed: [3] }) }),
    settled('older version', 12, 'E'),
  ];

  it('are the lowest scores, of one score the newest, and last what has none; page by page', async () => {
    const review = reviewOf(cases);
    const order = ['kept', 'slow too', 'slow', 'well', 'older version'];
    expect(await found(review.cases, query({ sort: 'worst' }))).toEqual(order);
    expect(await found(review.cases, query({ sort: 'worst' }), 2)).toEqual(order);
    expect(review.search.scanned).toBe(cases.length);
    const page = await review.cases.find(query({ sort: 'worst' }), null, 2);
    expect(page.total).toEqual({ count: 5, isExact: true });
    const late = 100 - RULES.in_time.points;
    expect(page.hits.map(({ score }) => score?.points)).toEqual([late - RULES.handed_over.points, late]);
    await expect(review.cases.find(query({ sort: 'worst' }), 'x')).rejects.toThrow(NotACursor);
  });

  it('are those that match, also behind a figure', async () => {
    const { cases: review } = reviewOf(cases);
    const damaged = { filter: { complaint: ['damaged' as const] }, sort: 'worst' as const };
    expect(await found(review, query(damaged))).toEqual(['kept', 'slow', 'well', 'older version']);
    expect((await found(review, query({ ...damaged, figure: 'settled' })))[0]).toBe('kept');
  });
});
