import { describe, expect, it } from '@jest/globals';
import { detailWords } from '../../src/web/review/audit/detail.ts';
import { chipsOf, filterOf, without } from '../../src/web/review/filter.ts';
import { handledBy } from '../../src/web/shared/words.ts';
import { axisTicks, barsEnd, axisWords, valueWords } from '../../src/web/review/overview/units.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('who handled a case', () => {
  it.each([
    [{}, 'Assistant alone'],
    [{ channelId: 'companion' }, 'Assistant, carried by an agent'],
    [{ status: 'waiting' }, 'Nobody has taken it yet'],
    [{ status: 'with_agent', agents: [{ id: 'wen', name: 'Wen' }] }, 'Wen'],
  ] as const)('%j is %s', (changes, words) => {
    const facts = { agents: [], channelId: 'webchat', status: 'closed' as const };
    expect(
      handledBy({ ...facts, ...changes, agents: [...('agents' in changes ? changes.agents : [])] }),
    ).toBe(words);
  });
});

describe('the filters of a search', () => {
  it('are the same text in whatever order they were chosen, and nothing else of the address', () => {
    const one = new URLSearchParams('flag=threat&show=said&words=refund&buyer=');
    const other = new URLSearchParams('words=refund&flag=threat');
    expect(filterOf(one)).toBe(filterOf(other));
    expect(filterOf(one)).toBe('words=refund&flag=threat');
  });

  it('are a chip for each value, in words, which takes that value alone away', () => {
    const query = new URLSearchParams('words=x&complaint=damaged,not_received&from=2026-11-01&agent=a1');
    const choices = {
      agents: [{ id: 'a1', name: 'Wen' }],
      labels: [],
      languages: [],
      products: [],
      policyVersions: [],
    };
    const chips = chipsOf(query, choices);
    expect(chips.map(({ text }) => text)).toEqual([
      'Opened from: 1 Nov 2026',
      'Complaint: Damaged',
      'Complaint: Not received',
      'Handled by: Wen',
    ]);
    expect(chips.map((chip) => without(query, chip))).toEqual([null, 'not_received', 'damaged', null]);
  });

  it('say which figure’s cases are shown', () => {
    const query = new URLSearchParams('figure=handed_over');
    expect(chipsOf(query, null, 'Handed over').map(({ text }) => text)).toEqual(['Counted in: Handed over']);
  });
});

describe('a value of the overview', () => {
  it.each([
    [null, 'money', '–'],
    [1_204, 'cases', '1,204'],
    [0.3333, 'share', '33.3 %'],
    [4_532_100, 'money', '45,321.00 USD'],
    [2_300, 'ms', '2.3 s'],
    [90 * MINUTE, 'ms', '1 h 30 min'],
    [5.3 * MINUTE, 'ms', '5.3 min'],
    [12_300, 'micros', '0.0123'],
  ] as const)('%s %s is %s', (value, unit, words) => {
    expect(valueWords(value, unit, 'USD')).toBe(words);
  });

  it('is short on an axis', () => {
    expect(axisWords(4_532_100, 'money', 'USD')).toBe('45.3K USD');
    expect(axisWords(96_000, 'money', 'HUF')).toBe('960 HUF');
    expect(axisWords(0.5, 'share', 'USD')).toBe('50 %');
    expect(axisWords(30.3 * MINUTE, 'ms', 'USD')).toBe('30 min');
  });

  it('is marked at whole seconds, minutes and hours, up to above the highest', () => {
    const times = (highest: number) => axisTicks([null, highest], 'ms');
    expect(times(7 * SECOND)).toEqual([0, 2, 4, 6, 8].map((count) => count * SECOND));
    expect(times(4.2 * HOUR)).toEqual([0, 1, 2, 3, 4, 5].map((count) => count * HOUR));
    expect(times(0)).toEqual([0, SECOND]);
  });

  it.each([
    [[0], [0, 1]],
    [[1], [0, 1]],
    [
      [2, 3],
      [0, 1, 2, 3],
    ],
    [[7], [0, 2, 4, 6, 8]],
    [[433], [0, 100, 200, 300, 400, 500]],
    [[90_001], [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
  ])('is marked at whole cases, %j at %j', (values, ticks) => {
    expect(axisTicks(values, 'cases')).toEqual(ticks);
  });

  it('is marked at numbers that are told apart', () => {
    expect(axisTicks([880], 'money')).toEqual([0, 200, 400, 600, 800, 1_000]);
    expect(axisTicks([0.3], 'share')).toEqual([0, 0.25, 0.5, 0.75, 1]);
    const models = axisTicks([3_100], 'micros').map((value) => axisWords(value, 'micros', 'USD'));
    expect(models).toEqual(['0', '0.001', '0.002', '0.003', '0.004']);
    const few = axisTicks([310], 'micros').map((value) => axisWords(value, 'micros', 'USD'));
    expect(new Set(few).size).toBe(few.length);
  });
});

describe('a line of the record', () => {
  it.each([
    ['Filters: outcome, mood; 72 found', 'Filters: outcome, mood at the end; 72 found'],
    ['Filters: none; a further page', 'Filters: none; a further page'],
    [`12 lines, SHA-256 ${'0123abcd'.repeat(8)}`, '12 lines, SHA-256 0123abcd …'],
    [
      'The figures of 2026-11-01 to 2026-11-30 as CSV; filters: handoff',
      'The figures of 1 Nov 2026 to 30 Nov 2026 as CSV; filters: handed over because',
    ],
  ])('%s', (detail, words) => {
    expect(detailWords(detail)).toBe(words);
  });
});

describe('where bars that lie end', () => {
  it.each([
    [21, 22],
    [65, 65],
    [7.05, 8],
    [0.63, 0.65],
    [28, 28],
    [2_822, 3_000],
    [0, 1],
  ])('is where the library of charts ends them: %d', (highest, end) => {
    expect(barsEnd(highest)).toBe(end);
  });
});
