import { describe, expect, it } from '@jest/globals';
import { chipsOf, filterOf, without } from '../../src/web/review/filter.ts';
import { axisWords, timeTicks, unitOfTime, valueWords } from '../../src/web/review/overview/units.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('the filters of a search', () => {
  it('are the same text in whatever order they were chosen, and nothing else of the address', () => {
    const one = new URLSearchParams('flag=threat&show=said&words=refund&buyer=');
    const other = new URLSearchParams('words=refund&flag=threat');
    expect(filterOf(one)).toBe(filterOf(other));
    expect(filterOf(one)).toBe('words=refund&flag=threat');
  });

  it('are a chip for each value, in words, which takes that value alone away', () => {
    const query = new URLSearchParams('words=x&complaint=damaged,not_received&from=2026-11-01&agent=a1');
    const choices = { agents: [{ id: 'a1', name: 'Wen' }], languages: [], products: [], policyVersions: [] };
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
    [12_300, 'micros', '0.0123'],
  ] as const)('%s %s is %s', (value, unit, words) => {
    expect(valueWords(value, unit, 'USD')).toBe(words);
  });

  it('is short on an axis', () => {
    expect(axisWords(4_532_100, 'money', 'USD')).toBe('$45.3K');
    expect(axisWords(0.5, 'share', 'USD')).toBe('50%');
    expect(axisWords(30.3 * MINUTE, 'ms', 'USD')).toBe('30 min');
  });

  it('is marked at whole seconds, minutes and hours, up to above the highest', () => {
    expect(timeTicks(7 * SECOND)).toEqual([0, 2, 4, 6, 8].map((count) => count * SECOND));
    expect(timeTicks(4.2 * HOUR)).toEqual([0, 1, 2, 3, 4, 5].map((count) => count * HOUR));
    expect(timeTicks(0)).toEqual([0, SECOND]);
    expect([unitOfTime(90 * MINUTE), unitOfTime(3 * HOUR), unitOfTime(500)]).toEqual([MINUTE, HOUR, SECOND]);
  });
});
