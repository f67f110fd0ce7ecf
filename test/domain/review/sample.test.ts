import { describe, expect, it } from '@jest/globals';
import type { ReviewFacts } from '../../../src/domain/review/facts.ts';
import { riskOf, SamplePicker, type Sample } from '../../../src/domain/review/sample.ts';
import { factsOf, offerFact } from '../../support/reviewFacts.ts';

const DAY = '2026-03-11';
const closed = (caseId: string, closedAt: string, changes: Partial<ReviewFacts> = {}) =>
  factsOf(caseId, '2026-03-01T00:00:00.000Z', {
    closedAt,
    outcome: 'settled',
    complaint: 'damaged',
    ...changes,
  });

function sampleOf(cases: readonly ReviewFacts[], day = DAY): Sample {
  const picker = new SamplePicker(day, 'UTC');
  for (const each of cases) picker.add(each);
  return picker.result((caseId) => caseId === 'c01');
}

const many = Array.from({ length: 40 }, (_, n) =>
  closed(`c${String(n).padStart(2, '0')}`, '2026-03-10T10:00:00.000Z', n < 7 ? { flags: ['threat'] } : {}),
);

describe('a day’s sample', () => {
  it('is the same whoever asks, in whatever order the cases come, and another one the next day', () => {
    const sample = sampleOf(many);
    expect(sampleOf(many.toReversed())).toEqual(sample);
    expect(sample.cases).toHaveLength(10);
    const lot = (of: Sample) =>
      of.cases.filter(({ because }) => because === 'By lot').map(({ facts }) => facts.caseId);
    expect(lot(sample)).toHaveLength(5);
    const other = many.map((each) => ({ ...each, closedAt: '2026-03-11T10:00:00.000Z' }));
    expect(lot(sampleOf(other, '2026-03-12'))).not.toEqual(lot(sample));
  });

  it('has the five with the most risk first, and says for what', () => {
    const worst = closed('worst', '2026-03-10T23:59:00.000Z', {
      flags: ['threat', 'above_limits'],
      moodAtEnd: { sentiment: 'very_negative', intensity: 3 },
      orderValue: { amount: 1_000, currency: 'USD' },
      offers: [offerFact('full_refund', 1_000, 'accepted', '2026-03-10T00:00:00.000Z')],
    });
    const [first, ...rest] = sampleOf([...many, worst]).cases;
    expect(first?.facts.caseId).toBe('worst');
    // 5 for the limit, 4 for the threat, 4 for the mood, 3 for the cost.
    expect(riskOf(worst).weight).toBe(16);
    expect(first?.because).toBe(
      'Risk: above a limit, threatened, very upset in the end, cost half of the order or more',
    );
    expect(rest.filter(({ because }) => because.startsWith('Risk: threatened'))).toHaveLength(4);
  });

  it('takes in the days before when the day before has too few, and never an open or an erased case', () => {
    const cases = [
      closed('c01', '2026-03-10T10:00:00.000Z'),
      closed('lately', '2026-03-05T10:00:00.000Z'),
      closed('long ago', '2026-03-01T10:00:00.000Z'),
      closed('today', '2026-03-11T10:00:00.000Z'),
      closed('erased', '2026-03-10T10:00:00.000Z', { flags: ['erased'] }),
      closed('silent', '2026-03-10T10:00:00.000Z', { messages: { buyer: 0, bot: 1, agent: 0 } }),
      factsOf('open', '2026-03-10T00:00:00.000Z'),
    ];
    const { cases: picked } = sampleOf(cases);
    expect(picked.map(({ facts }) => facts.caseId).toSorted()).toEqual(['c01', 'lately']);
    expect(picked.map(({ scored, facts }) => [facts.caseId, scored]).toSorted()).toEqual([
      ['c01', true],
      ['lately', false],
    ]);
  });
});
