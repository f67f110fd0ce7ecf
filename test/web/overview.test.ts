import { describe, expect, it } from '@jest/globals';
import type { Chart, Figure, Overview } from '../../src/server/review/wire.ts';
import { daysAhead, halvesOf } from '../../src/web/review/days.ts';
import { casesWords, headlinesOf } from '../../src/web/review/overview/headlines.ts';
import { daysLabel, finishedOf, isAlongDays, isEmpty, rowsOf } from '../../src/web/review/overview/rows.ts';
import { isComparable, unusualIn } from '../../src/web/review/overview/unusual.ts';

const point = (key: string, values: Record<string, number | null>) => ({
  key,
  label: key.replace(/ (?=\S+$)/, ': '),
  values,
  query: `figure=${key}`,
  queries: {},
});

const chart = (id: string, counts: Record<string, number>): Chart => ({
  id,
  title: id,
  definition: '',
  unit: 'cases',
  kind: 'stacked',
  series: [{ id: 'bot', label: '' }],
  points: Object.entries(counts).map(([key, bot]) => point(key, { bot })),
});

const figure = (id: string, value: number | null, unit: Figure['unit'] = 'share'): Figure => ({
  id,
  title: id,
  definition: '',
  unit,
  value,
  of: 10,
  opens: 5,
  tooEarly: 0,
  query: '',
});

const overview = (figures: Figure[], charts: Chart[] = []): Overview => ({
  from: '2026-11-01',
  to: '2026-11-30',
  timezone: 'UTC',
  currency: 'USD',
  cases: 0,
  figures,
  charts,
  computedAt: '2026-11-30T00:00:00.000Z',
});

describe('the head', () => {
  it('says how many of the cases complain, which charts of complaints count alone', () => {
    const of = (cases: number, complaints: number): string =>
      casesWords({ cases, figures: [figure('complaints', complaints, 'cases')] });
    expect([of(16, 15), of(15, 15), of(1, 0), of(0, 0)]).toEqual([
      '16 cases, 15 of them with a complaint',
      '15 cases, each with a complaint',
      '1 case, 0 of them with a complaint',
      '0 cases',
    ]);
  });
});

describe('the figures on top', () => {
  const now = overview([
    figure('verified_alone', 0.7),
    figure('verified', 0.9),
    figure('orders_kept_money', 110_00, 'money'),
    figure('given', 20_00, 'money'),
    figure('first_answer', 6_000, 'ms'),
    figure('to_settlement', 60_000, 'ms'),
    figure('mood_better', 0.5),
    figure('mood_worse', 0.1),
  ]);
  const before = overview([
    figure('verified_alone', 0.675),
    figure('orders_kept_money', 100_00, 'money'),
    figure('first_answer', 3_000, 'ms'),
    figure('mood_better', 0.5),
  ]);

  it('say how they changed, in points or hundredths, and whether that is better', () => {
    expect(headlinesOf(now, before).map(({ figure: { id }, change }) => [id, change])).toEqual([
      ['verified_alone', { words: '+2.5 points', isBetter: true }],
      ['orders_kept_money', { words: '+10 %', isBetter: true }],
      ['first_answer', { words: '+100 %', isBetter: false }],
      ['mood_better', null],
    ]);
  });

  it('say what stands beside them, and nothing of a change that is not known', () => {
    const [alone, kept, time, mood] = headlinesOf(now, null);
    expect([alone?.words, alone?.beside, alone?.change]).toEqual([
      '70 %',
      '90 % with a person’s help or without',
      null,
    ]);
    expect([kept?.words, kept?.beside]).toEqual(['110.00 USD', 'for 20.00 USD of remedies']);
    expect([time?.words, time?.beside]).toEqual(['6 s', '1 min to a settlement']);
    expect(mood?.beside).toBe('10 % in a worse one, nobody rated');
  });

  it('say that it is not known yet where it is', () => {
    const young = overview([{ ...figure('verified_alone', null), tooEarly: 3 }]);
    expect(headlinesOf(young, null)[0]?.words).toBe('not yet known');
  });

  it('put nothing that is not known beside them', () => {
    const empty = overview([
      figure('verified_alone', null),
      figure('verified', null),
      figure('orders_kept_money', null, 'money'),
      figure('given', null, 'money'),
      figure('first_answer', 0, 'ms'),
      figure('to_settlement', null, 'ms'),
      figure('mood_better', null),
      figure('mood_worse', null),
    ]);
    expect(headlinesOf(empty, null).map(({ beside }) => beside)).toEqual([
      'nothing ended long enough ago',
      'no remedies given',
      'nothing settled yet',
      'nobody left yet, nobody rated',
    ]);
  });

  it('draw no day that is not over', () => {
    const cases = {
      ...chart('cases_by_day', {}),
      points: [3, 4, 0].map((settled) => point('d', { settled })),
    };
    const line = (computedAt: string) =>
      headlinesOf({ ...overview([figure('verified_alone', 1)], [cases]), computedAt }, null)[0]?.line;
    expect(line('2026-11-30T09:00:00.000Z')).toEqual([3, 4]);
    expect(line('2026-12-01T09:00:00.000Z')).toEqual([3, 4, 0]);
  });

  it('are held against as many days before', () => {
    expect(daysAhead({ from: '2026-11-01', to: '2026-11-30' })).toEqual({
      from: '2026-10-02',
      to: '2026-10-31',
    });
    expect(daysAhead({ from: '2026-11-30', to: '2026-11-30' })).toEqual({
      from: '2026-11-29',
      to: '2026-11-29',
    });
  });
});

describe('what is unusual', () => {
  const withComplaints = (count: number, charts: Chart[]): Overview =>
    overview([figure('complaints', count, 'cases')], charts);

  it('is an article and its fault that came far more often than before, told once', () => {
    const now = withComplaints(90, [
      chart('by_trouble', { 'TEE-07 wrong_size': 14, 'Desk lamp not_received': 9 }),
      { ...chart('given_by_trouble', {}), points: [point('TEE-07 wrong_size', { given: 61_00 })] },
      chart('by_complaint', { wrong_size: 16, not_received: 30 }),
      chart('by_product', { 'TEE-07': 17, 'Desk lamp': 20 }),
    ]);
    const before = withComplaints(88, [
      chart('by_trouble', { 'TEE-07 wrong_size': 1, 'Desk lamp not_received': 8 }),
      chart('by_complaint', { wrong_size: 2, not_received: 31 }),
      chart('by_product', { 'TEE-07': 3, 'Desk lamp': 19 }),
    ]);
    expect(unusualIn(now, before)).toEqual([
      {
        sentence:
          'TEE-07: wrong_size: 14 of 90 complaints since 1 Nov, 1 in as many days before; 61.00 USD given for it.',
        query: 'figure=TEE-07 wrong_size',
      },
    ]);
  });

  it('is nothing where there was hardly anything before: in its first weeks all of a shop is new', () => {
    const now = withComplaints(790, [chart('by_complaint', { wrong_colour: 57 })]);
    const before = withComplaints(12, [chart('by_complaint', {})]);
    expect(isComparable(now, before)).toBe(false);
    expect(unusualIn(now, before)).toEqual([]);
    expect(isComparable(withComplaints(9, []), withComplaints(9, []))).toBe(false);
    expect(isComparable(withComplaints(40, []), withComplaints(10, []))).toBe(true);
  });

  it('is looked for in two halves of the days then', () => {
    expect(halvesOf({ from: '2026-11-01', to: '2026-11-30' })).toEqual({
      earlier: { from: '2026-11-01', to: '2026-11-15' },
      later: { from: '2026-11-16', to: '2026-11-30' },
    });
    expect(halvesOf({ from: '2026-11-30', to: '2026-11-30' }).later.from).toBe('2026-11-30');
  });

  it('is nothing where the whole shop grew, where it is few, or where nothing is known of before', () => {
    const grown = withComplaints(900, [chart('by_complaint', { wrong_size: 100 })]);
    expect(unusualIn(grown, withComplaints(90, [chart('by_complaint', { wrong_size: 10 })]))).toEqual([]);
    const few = withComplaints(20, [chart('by_complaint', { wrong_size: 4 })]);
    expect(unusualIn(few, withComplaints(20, [chart('by_complaint', {})]))).toEqual([]);
    expect(unusualIn(grown, withComplaints(0, []))).toEqual([]);
  });
});

describe('the rows of a chart', () => {
  it('are what there was something of, the most frequent first', () => {
    const reasons = chart('handoff_reasons', { a: 0, b: 2, c: 5 });
    expect(rowsOf(reasons).map(({ key }) => key)).toEqual(['c', 'b']);
    expect(isEmpty(reasons)).toBe(false);
    expect(isEmpty(chart('flags', { a: 0 }))).toBe(true);
  });

  it('are drawn as far as they are over, and two at least', () => {
    const keys = ['2026-10-01..2026-10-31', '2026-11-01..2026-11-30', '2026-12-01..2026-12-01'];
    const months = keys.map((key) => point(key, { cases: 1 }));
    const onlyToday = keys.map((key, index) => point(key, { cases: index === 2 ? 3 : 0 }));
    expect(finishedOf(onlyToday, '2026-12-01')).toHaveLength(3);
    expect(finishedOf(months, '2026-12-01')).toHaveLength(2);
    expect(finishedOf(months, '2026-12-02')).toHaveLength(3);
    expect(finishedOf(months.slice(1), '2026-12-01')).toHaveLength(2);
  });

  it('are every day, and weeks and months by their first and last day', () => {
    const weeks = chart('cases_by_day', { '2026-11-02..2026-11-08': 0, '2026-11-09..2026-11-09': 1 });
    expect(isAlongDays(weeks.points)).toBe(true);
    expect(rowsOf(weeks).map(({ key }) => daysLabel(key))).toEqual(['2 Nov – 8 Nov 2026', '9 Nov 2026']);
    expect(daysLabel('2026-11-02')).toBe('2 Nov 2026');
  });

  it('are none where there is a limit and nothing to hold against it', () => {
    expect(isEmpty({ points: [point('2026-11-02', { accepted: 0, tolerance: 900 })] })).toBe(true);
  });
});
