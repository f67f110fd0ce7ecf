import { describe, expect, it } from '@jest/globals';
import type { ReviewFacts } from '../../../src/domain/review/facts.ts';
import { FollowUps } from '../../../src/domain/review/followUps.ts';
import {
  casesBehind,
  looksAhead,
  OverviewBuilder,
  type Overview,
} from '../../../src/domain/review/overview.ts';
import { Quantiles } from '../../../src/domain/review/counting/quantiles.ts';
import { factsOf, offerFact } from '../../support/reviewFacts.ts';

const NOW = '2026-03-31T12:00:00.000Z';
const SCOPE = { timezone: 'Asia/Shanghai', currency: 'USD', days: 14, now: NOW };
const MIN = 60_000;
const WEN = { id: 'wen', name: 'Wen' };

/**
 * A week in March, as eight cases, newest first. Shanghai is 8 hours ahead, so that the first of them is of the 10th there.
 * Orders in USD: A 20.00, B 30.00, C 50.00, D 40.00, F 25.00.
 */
const CASES: ReviewFacts[] = [
  // 8. About order C again, 4 days after case 4 was settled: case 4 came back. It waits for a person still.
  factsOf('8', '2026-03-12T16:30:00.000Z', {
    complaint: 'quality',
    orderNumber: 'C',
    orderValue: { amount: 5000, currency: 'USD' },
    firstAnswerMs: 3 * MIN,
    handoffs: [{ reason: 'threat', at: '2026-03-12T16:40:00.000Z' }],
    moodAtStart: { sentiment: 'negative', intensity: 2 },
    moodAtEnd: { sentiment: 'very_negative', intensity: 3 },
    flags: ['threat', 'very_negative'],
  }),
  // 7. Only asked where the parcel is: a case, no complaint.
  factsOf('7', '2026-03-11T10:00:00.000Z', {
    outcome: 'enquiry',
    closedAt: '2026-03-11T11:00:00.000Z',
    firstAnswerMs: 1 * MIN,
    moodAtStart: { sentiment: 'neutral', intensity: 0 },
    moodAtEnd: { sentiment: 'neutral', intensity: 0 },
  }),
  // 6. Left without a word after the first offer: contained, nothing agreed; the order (25.00) is kept.
  factsOf('6', '2026-03-10T09:00:00.000Z', {
    complaint: 'damaged',
    orderNumber: 'F',
    orderValue: { amount: 2500, currency: 'USD' },
    refundDemand: 'asks',
    outcome: 'buyer_gone',
    closedAt: '2026-03-13T09:00:00.000Z',
    firstAnswerMs: 1 * MIN,
    offers: [offerFact('coupon', 250, 'lapsed', '2026-03-10T09:01:00.000Z')],
    moodAtStart: { sentiment: 'negative', intensity: 1 },
    moodAtEnd: { sentiment: 'negative', intensity: 1 },
  }),
  // 5. Paid in euros: counts as a case, and no amount of it in any sum. Settled on the 30th: too early to say.
  factsOf('5', '2026-03-10T08:00:00.000Z', {
    complaint: 'wrong_colour',
    orderNumber: 'E',
    orderValue: { amount: 9900, currency: 'EUR' },
    refundDemand: 'insists',
    outcome: 'settled',
    closedAt: '2026-03-30T08:00:00.000Z',
    settledMs: 20 * 24 * 60 * MIN,
    firstAnswerMs: 2 * MIN,
    offers: [
      {
        ...offerFact('coupon', 0, 'accepted', '2026-03-10T08:05:00.000Z'),
        cost: { amount: 990, currency: 'EUR' },
      },
    ],
    moodAtStart: { sentiment: 'negative', intensity: 2 },
    moodAtEnd: { sentiment: 'positive', intensity: 1 },
  }),
  // 4. Wanted the money back for 50.00, took 10.00 of it from Wen; case 8 followed. Model: 3,000 millionths.
  factsOf('4', '2026-03-08T12:00:00.000Z', {
    complaint: 'quality',
    orderNumber: 'C',
    orderValue: { amount: 5000, currency: 'USD' },
    refundDemand: 'insists',
    outcome: 'completed_by_agent',
    closedAt: '2026-03-08T14:00:00.000Z',
    settledMs: 100 * MIN,
    firstAnswerMs: 2 * MIN,
    toPersonMs: 40 * MIN,
    agents: [WEN],
    handoffs: [{ reason: 'insists_on_refund', at: '2026-03-08T12:30:00.000Z' }],
    offers: [
      offerFact('coupon', 500, 'declined', '2026-03-08T12:02:00.000Z'),
      offerFact('partial_refund', 1000, 'accepted', '2026-03-08T13:30:00.000Z', 'agent'),
    ],
    modelUsed: { calls: 3, tokens: 900, costMicros: 3_000 },
    moodAtStart: { sentiment: 'very_negative', intensity: 3 },
    moodAtEnd: { sentiment: 'neutral', intensity: 0 },
  }),
  // 3. Got all 40.00 back: settled, verified by silence, and the order is lost.
  factsOf('3', '2026-03-08T09:00:00.000Z', {
    complaint: 'counterfeit',
    orderNumber: 'D',
    orderValue: { amount: 4000, currency: 'USD' },
    refundDemand: 'insists',
    outcome: 'completed_by_agent',
    closedAt: '2026-03-08T15:00:00.000Z',
    settledMs: 300 * MIN,
    firstAnswerMs: 1 * MIN,
    toPersonMs: 200 * MIN,
    agents: [WEN],
    handoffs: [{ reason: 'policy_hands_over', at: '2026-03-08T09:01:00.000Z' }],
    offers: [offerFact('full_refund', 4000, 'accepted', '2026-03-08T14:00:00.000Z', 'agent')],
    moodAtStart: { sentiment: 'negative', intensity: 2 },
    moodAtEnd: { sentiment: 'neutral', intensity: 0 },
  }),
  // 2. Asked for the 30.00, took a parcel sent again that costs 12.00; said that all is well. 17:00 UTC: the 8th in Shanghai.
  factsOf('2', '2026-03-07T17:00:00.000Z', {
    complaint: 'wrong_size',
    orderNumber: 'B',
    orderValue: { amount: 3000, currency: 'USD' },
    refundDemand: 'asks',
    outcome: 'settled',
    closedAt: '2026-03-07T17:10:00.000Z',
    verifiedAt: '2026-03-14T17:10:00.000Z',
    settledMs: 10 * MIN,
    firstAnswerMs: 1 * MIN,
    offers: [{ ...offerFact('reship', 1200, 'accepted', '2026-03-07T17:05:00.000Z'), amount: null }],
    modelUsed: { calls: 2, tokens: 500, costMicros: 1_500 },
    moodAtStart: { sentiment: 'negative', intensity: 2 },
    moodAtEnd: { sentiment: 'positive', intensity: 2 },
  }),
  // 1. Content with a coupon of 2.00 on 20.00, never asked for money back; nothing came in 14 days.
  factsOf('1', '2026-03-07T16:00:00.000Z', {
    complaint: 'damaged',
    orderNumber: 'A',
    orderValue: { amount: 2000, currency: 'USD' },
    outcome: 'settled',
    closedAt: '2026-03-07T16:06:00.000Z',
    settledMs: 6 * MIN,
    firstAnswerMs: 5 * MIN,
    offers: [offerFact('coupon', 200, 'accepted', '2026-03-07T16:02:00.000Z')],
    moodAtStart: { sentiment: 'neutral', intensity: 0 },
    moodAtEnd: { sentiment: 'neutral', intensity: 0 },
  }),
];

const seen = (cases = CASES, days = SCOPE.days) => {
  const followUps = new FollowUps(days);
  return cases.map((facts) => {
    const followedAt = followUps.after(facts);
    followUps.show(facts);
    return { facts, followedAt };
  });
};

function overviewOf(from: string, to: string, query = '', now = NOW): Overview {
  const builder = new OverviewBuilder({ ...SCOPE, now, from, to, query, tolerancePerDay: 10_000 });
  for (const each of seen()) builder.add(each);
  return builder.result();
}

/** The overview of a day with one case. */
function overviewOfOne(changes: Partial<ReviewFacts>): Overview {
  const [from, to] = ['2026-03-08', '2026-03-08'];
  const builder = new OverviewBuilder({ ...SCOPE, from, to, query: '', tolerancePerDay: 10_000 });
  builder.add({ facts: factsOf('9', `${from}T12:00:00.000Z`, changes), followedAt: null });
  return builder.result();
}

const week = overviewOf('2026-03-08', '2026-03-13');
const figure = (id: string, of = week) => {
  const {
    value,
    of: all,
    opens,
  } = of.figures.find((each) => each.id === id) ?? { value: NaN, of: 0, opens: 0 };
  return { value, of: all, opens };
};
const titleIn = ({ charts }: Overview, id: string) => charts.find((each) => each.id === id)?.title;
const chart = (id: string, of = week): Record<string, Record<string, number | null>> =>
  Object.fromEntries(
    of.charts.find((each) => each.id === id)?.points.map(({ key, values }) => [key, values]) ?? [],
  );

describe('the figures of eight cases worked out by hand', () => {
  it('counts cases and complaints', () => {
    expect(week.cases).toBe(8);
    expect(figure('cases').value).toBe(8);
    expect(figure('complaints').value).toBe(7); // all but 7
  });

  it('takes shares of what they are shares of', () => {
    expect(figure('settled')).toEqual({ value: 5 / 7, of: 7, opens: 5 }); // 1 2 3 4 5 of all but 7
    // 8 has not ended. Of 1 2 3 4 5 6, a person had a part in 3 and 4.
    expect(figure('contained')).toEqual({ value: 4 / 6, of: 6, opens: 4 });
    // 1 and 3 by silence, 2 by the buyer's word; 4 came back, 6 agreed on nothing. Of 5 nobody can say yet.
    expect(figure('verified')).toEqual({ value: 3 / 5, of: 5, opens: 3 });
    expect(figure('verified_alone')).toEqual({ value: 2 / 5, of: 5, opens: 2 }); // 1 2; a person had a part in 3
    expect(figure('came_back')).toEqual({ value: 1 / 4, of: 4, opens: 1 });
    expect(figure('handed_over')).toEqual({ value: 3 / 8, of: 8, opens: 3 }); // 3 4 8
    // Of 1 to 6, whose orders are known and which ended, 3 was refunded in full.
    expect(figure('orders_kept')).toEqual({ value: 5 / 6, of: 6, opens: 5 });
    // Of those that ended: 2, 3, 4 and 5 better.
    expect(figure('mood_better')).toEqual({ value: 4 / 7, of: 7, opens: 4 });
    expect(figure('mood_worse')).toEqual({ value: 0, of: 7, opens: 0 });
  });

  it('sums money of the policy’s currency and leaves out the rest', () => {
    // 20.00 + 30.00 + 50.00 + 25.00; the 99.00 euros of case 5 are left out.
    expect(figure('orders_kept_money')).toEqual({ value: 12_500, of: 4, opens: 4 });
    // 30.00 of case 2 and 50.00 of case 4, whose 10.00 are among what was given. Case 6 left and case 3 was refunded.
    expect(figure('refund_avoided')).toEqual({ value: 8_000, of: 2, opens: 2 });
    // 2.00 + 12.00 + 40.00 + 10.00, and case 5 with nothing in dollars.
    expect(figure('given')).toEqual({ value: 6_400, of: 5, opens: 5 });
    // As they stand side by side: 80.00 - 64.00.
    expect(figure('net').value).toBe(1_600);
    expect(figure('model_cost')).toEqual({ value: 4_500, of: 2, opens: 2 });
  });

  it('finds medians and what nine of ten took no longer than', () => {
    // First answers in minutes: 1 1 1 1 2 2 3 5.
    expect(figure('first_answer').value).toBe(1 * MIN);
    expect(figure('first_answer_p90').value).toBe(5 * MIN);
    // Settlements: 6, 10, 100, 300 min, 20 days.
    expect(figure('to_settlement').value).toBe(100 * MIN);
    expect(figure('to_person')).toEqual({ value: 40 * MIN, of: 2, opens: 2 });
    expect(chart('times')['to_person']).toEqual({ median: 40 * MIN, p90: 200 * MIN });
  });

  it('says how each complaint ended, once', () => {
    const ended = Object.fromEntries(
      Object.entries(chart('resolution')).map(([key, { cases }]) => [key, cases]),
    );
    expect(ended).toEqual({
      verified_bot: 2,
      verified_person: 1,
      too_early: 1,
      came_back: 1,
      failed: 0,
      withdrawn: 0,
      contained: 1,
      person_nothing: 0,
      at_platform: 0,
      open: 1,
    });
  });

  it('counts days in the shop’s zone, empty ones too', () => {
    const days = Object.entries(chart('cases_by_day')).map(([day, values]) => [day, values['cases']]);
    expect(days).toEqual([
      ['2026-03-08', 4],
      ['2026-03-09', 0],
      ['2026-03-10', 2],
      ['2026-03-11', 1],
      ['2026-03-12', 0],
      ['2026-03-13', 1],
    ]);
    expect(overviewOf('2026-03-07', '2026-03-07').cases).toBe(0);
  });

  it('makes weeks of many days and months of very many, each with the cases of its days', () => {
    const weeks = overviewOf('2026-01-07', '2026-03-13');
    expect(titleIn(weeks, 'cases_by_day')).toBe('Cases by week');
    expect(Object.entries(chart('cases_by_day', weeks)).map(([key, { cases }]) => [key, cases])).toEqual([
      ['2026-01-07..2026-01-11', 0],
      ...['01-12..2026-01-18', '01-19..2026-01-25', '01-26..2026-02-01', '02-02..2026-02-08'].map((span) => [
        `2026-${span}`,
        0,
      ]),
      ...['02-09..2026-02-15', '02-16..2026-02-22', '02-23..2026-03-01'].map((span) => [`2026-${span}`, 0]),
      ['2026-03-02..2026-03-08', 4],
      ['2026-03-09..2026-03-13', 4],
    ]);
    expect(chart('cost_by_day', weeks)['2026-03-02..2026-03-08']).toMatchObject({ tolerance: 70_000 });
    const months = overviewOf('2025-08-20', '2026-03-13');
    expect(titleIn(months, 'cost_by_day')).toBe('Cost against tolerance by month');
    expect(Object.keys(chart('cases_by_day', months))).toHaveLength(8);
    expect(chart('cases_by_day', months)['2026-03-01..2026-03-13']).toMatchObject({ cases: 8 });
    const behind = casesBehind('cases_by_day:2026-03-09..2026-03-13:cases');
    expect(CASES.filter((facts) => behind?.({ facts, followedAt: null }, SCOPE))).toHaveLength(4);
  });

  it('holds each day’s cost against the tolerance, by the day the offer was made', () => {
    // The 8th in Shanghai: 2.00, 12.00, 40.00 and 10.00.
    expect(chart('cost_by_day')['2026-03-08']).toEqual({ accepted: 6_400, open: 0, tolerance: 10_000 });
    const later = overviewOf('2026-03-09', '2026-03-13');
    expect(chart('cost_by_day', later)['2026-03-10']).toEqual({ accepted: 0, open: 0, tolerance: 10_000 });
  });

  it('shows moods as shares of a start and an end', () => {
    expect(chart('moods')).toEqual({
      start: { very_negative: 1 / 8, negative: 5 / 8, neutral: 2 / 8, positive: 0 },
      end: { very_negative: 1 / 8, negative: 1 / 8, neutral: 4 / 8, positive: 2 / 8 },
    });
  });

  it('splits complaints by what they were about and who handled them', () => {
    expect(chart('by_complaint')['quality']).toEqual({ bot: 0, person: 1, not_settled: 1 });
    expect(chart('by_agent')).toEqual({ wen: { person: 2, not_settled: 0 } });
    expect(chart('handoff_reasons')['threat']).toEqual({ cases: 1 });
    expect(chart('offers')['coupon']).toEqual({ accepted: 2, declined: 1, lapsed: 1, withdrawn: 0, open: 0 });
    expect(chart('money_by_complaint')['quality']).toEqual({ refund_avoided: 5_000, given: 1_000 });
  });
});

describe('what was agreed and could not be carried out', () => {
  const promise = offerFact('reship', 1200, 'accepted', '2026-03-08T13:30:00.000Z');
  const end = { complaint: 'damaged', closedAt: '2026-03-08T14:00:00.000Z', outcome: 'settled' } as const;
  const order = {
    orderNumber: 'G',
    orderValue: { amount: 5000, currency: 'USD' },
    refundDemand: 'asks',
  } as const;
  const overviewWith = (offers: ReviewFacts['offers']): Overview =>
    overviewOfOne({ ...end, ...order, offers });
  const value = (id: string, of: Overview) => figure(id, of).value;

  it('settles nothing, costs nothing and keeps nobody from a refund', () => {
    const failed = overviewWith([{ ...promise, hasFailed: true }]);
    expect(['settled', 'verified', 'refund_avoided', 'given'].map((id) => value(id, failed))).toEqual([
      0,
      0,
      null,
      null,
    ]);
    expect(chart('resolution', failed)['failed']).toEqual({ cases: 1 });
    expect(chart('cost_by_day', failed)['2026-03-08']).toMatchObject({ accepted: 0 });
    expect(value('settled', overviewWith([promise]))).toBe(1);
  });

  it('is behind what was agreed in its place', () => {
    const instead = overviewWith([{ ...promise, hasFailed: true }, promise]);
    expect(['settled', 'given'].map((id) => value(id, instead))).toEqual([1, 1200]);
  });
});

describe('a complaint that was withdrawn', () => {
  it('ended with nobody, whoever was asked for', () => {
    const withdrawn = overviewOfOne({
      complaint: 'other',
      outcome: 'withdrawn',
      closedAt: '2026-03-08T14:00:00.000Z',
      handoffs: [{ reason: 'asked_for_person', at: '2026-03-08T12:30:00.000Z' }],
    });
    expect(chart('resolution', withdrawn)['withdrawn']).toEqual({ cases: 1 });
  });
});

describe('verified', () => {
  it('waits until the days are over unless the buyer says so', () => {
    const early = overviewOf('2026-03-08', '2026-03-13', '', '2026-03-15T00:00:00.000Z');
    expect(chart('resolution', early)['verified_bot']).toEqual({ cases: 1 }); // 2, by the buyer's word
  });

  it('is not known, nor what came back, while the days of no case are over, and is nothing where none ended', () => {
    const early = overviewOf('2026-03-08', '2026-03-13', '', '2026-03-15T00:00:00.000Z');
    const known = (id: string, of = early) => {
      const found = of.figures.find((each) => each.id === id);
      return [found?.value, found?.of, found?.tooEarly];
    };
    // 1 2 3 4 5 6 ended a week ago or less; 6 without an agreement.
    expect(known('verified')).toEqual([null, 0, 6]);
    expect(known('came_back')).toEqual([null, 0, 5]);
    expect(known('verified', week)).toEqual([3 / 5, 5, 1]);
    expect(known('verified', overviewOf('2026-03-11', '2026-03-11'))).toEqual([null, 0, 0]);
    expect(known('settled')).toEqual([5 / 7, 7, 0]);
  });

  it('takes no case for ended that a person has again, or that was reopened after what was agreed', () => {
    const settled: Partial<ReviewFacts> = {
      complaint: 'damaged',
      orderNumber: 'R',
      orderValue: { amount: 2000, currency: 'USD' },
      offers: [offerFact('coupon', 200, 'accepted', '2026-03-08T01:00:00.000Z')],
    };
    const shown = (changes: Partial<ReviewFacts>) => {
      const builder = new OverviewBuilder({
        ...SCOPE,
        from: '2026-03-08',
        to: '2026-03-09',
        query: '',
        tolerancePerDay: 0,
      });
      const facts = factsOf('r', '2026-03-08T00:00:00.000Z', { ...settled, ...changes });
      builder.add({ facts, followedAt: null });
      const overview = builder.result();
      return [figure('verified', overview).of, chart('resolution', overview)['open']?.['cases']];
    };
    const later = { reopenedAt: '2026-03-09T00:00:00.000Z' };
    expect(shown({})).toEqual([1, 0]);
    expect(shown({ status: 'with_agent' })).toEqual([0, 1]);
    expect(shown({ status: 'waiting' })).toEqual([0, 1]);
    expect(shown(later)).toEqual([0, 1]);
    expect(shown({ ...later, status: 'closed', closedAt: '2026-03-10T00:00:00.000Z' })).toEqual([1, 0]);
    expect(
      shown({ ...later, offers: [offerFact('coupon', 200, 'accepted', '2026-03-09T01:00:00.000Z')] }),
    ).toEqual([1, 0]);
  });

  it('does not count what a complaint of the same story followed, though it names no order', () => {
    const story = [
      factsOf('b', '2026-03-10T00:00:00.000Z', { complaint: 'other', earlierCaseId: 'a' }),
      factsOf('a', '2026-03-08T00:00:00.000Z', {
        complaint: 'other',
        outcome: 'completed_by_agent',
        closedAt: '2026-03-08T01:00:00.000Z',
      }),
    ];
    const holds = casesBehind('came_back');
    expect(seen(story).map((each) => holds?.(each, SCOPE))).toEqual([false, true]);
  });

  it('forgets orders that are out of reach, and only those', () => {
    const followUps = new FollowUps(14);
    followUps.show(factsOf('n', '2026-12-01T00:00:00.000Z', { complaint: 'other', orderNumber: 'X' }));
    followUps.show(factsOf('m', '2026-09-01T00:00:00.000Z', { complaint: 'other', orderNumber: 'Y' }));
    expect(followUps.after(factsOf('x', '2026-08-31T00:00:00.000Z', { orderNumber: 'X' }))).not.toBeNull();
    followUps.show(factsOf('k', '2026-06-01T00:00:00.000Z', { complaint: 'other', orderNumber: 'Z' }));
    expect(followUps.after(factsOf('x', '2026-05-31T00:00:00.000Z', { orderNumber: 'X' }))).toBeNull();
    expect(followUps.after(factsOf('y', '2026-05-31T00:00:00.000Z', { orderNumber: 'Y' }))).not.toBeNull();
  });
});

describe('every number opens the cases behind it', () => {
  const opened = (query: string): number => {
    const behind = casesBehind(new URLSearchParams(query).get('figure') ?? '');
    if (!behind) throw new Error(`${query} opens nothing`);
    return seen().filter((each) => behind(each, SCOPE)).length;
  };

  it('exactly as many as a figure counts', () => {
    for (const { id, opens, query } of week.figures) expect([id, opened(query)]).toEqual([id, opens]);
  });

  it('exactly as many as a point counts, series by series', () => {
    const counting = week.charts.filter(({ unit, kind }) => unit === 'cases' && kind !== 'line');
    expect(counting.length).toBeGreaterThan(8);
    for (const { id, points } of counting)
      for (const { key, values, queries } of points)
        for (const [series, query] of Object.entries(queries))
          expect([id, key, series, opened(query)]).toEqual([id, key, series, values[series]]);
  });

  it('asks what followed a case only where it says so', () => {
    const points = week.charts.flatMap(({ points }) => points.map(({ query }) => query));
    const figures = [...week.figures.map(({ query }) => query), ...points].map(
      (query) => new URLSearchParams(query).get('figure') ?? '',
    );
    const followed = CASES.map((facts) => ({ facts, followedAt: facts.openedAt }));
    const alone = CASES.map((facts) => ({ facts, followedAt: null }));
    const behind = (figure: string, cases: typeof alone | typeof followed): number =>
      cases.filter((each) => casesBehind(figure)?.(each, SCOPE)).length;
    const asking = figures.filter((figure) => behind(figure, followed) !== behind(figure, alone));
    expect(asking).toContain('verified');
    expect(asking.every(looksAhead)).toBe(true);
  });

  it('keeps the other filters, and survives any name in a point', () => {
    const builder = new OverviewBuilder({
      ...SCOPE,
      from: '2026-03-08',
      to: '2026-03-09',
      query: 'language=de',
      tolerancePerDay: 0,
    });
    const product = 'Lamp: 50 % & more, ünï 🪔';
    const facts = factsOf('p', '2026-03-08T12:00:00.000Z', { complaint: 'other', product });
    builder.add({ facts, followedAt: null });
    const query = builder.result().charts.find(({ id }) => id === 'by_product')?.points[0]?.queries[
      'not_settled'
    ];
    const params = new URLSearchParams(query);
    expect(params.get('language')).toBe('de');
    expect(casesBehind(params.get('figure') ?? '')?.({ facts, followedAt: null }, SCOPE)).toBe(true);
  });

  it('knows no figure that there is not', () => {
    for (const figure of ['nothing', 'by_product', 'by_product:x:nothing', 'toString', 'constructor:x'])
      expect(casesBehind(figure)).toBeNull();
  });
});

describe('quantiles in bounded memory', () => {
  it('are exact while few, and within half a percent of the truth when many', () => {
    const exact = new Quantiles();
    const many = new Quantiles(100);
    for (let n = 1; n <= 9_999; n += 1) {
      const value = (n * 7_919) % 9_999 || 9_999;
      exact.add(value);
      many.add(value);
    }
    expect(exact.at(0.5)).toBe(5_000);
    expect(Math.abs((many.at(0.5) ?? 0) - 5_000)).toBeLessThanOrEqual(26);
    expect(Math.abs((many.at(0.9) ?? 0) - 9_000)).toBeLessThanOrEqual(46);
    expect(new Quantiles().at(0.5)).toBeNull();
  });
});
