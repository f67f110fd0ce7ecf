import { describe, expect, it } from '@jest/globals';
import { dayWords } from '../../src/web/shared/format.ts';
import { dayIn, daysBefore, daysUpTo } from '../../src/web/review/days.ts';

describe('the days that review asks for', () => {
  it('are the shop’s: late on the 25th in London it is the 26th in Shanghai already', () => {
    const late = new Date('2026-11-25T18:53:00Z');
    expect(dayIn(late, 'Asia/Shanghai')).toBe('2026-11-26');
    expect(dayIn(late, 'America/Los_Angeles')).toBe('2026-11-25');
  });

  it('go back over months and years', () => {
    expect(daysBefore('2027-01-01', 1)).toBe('2026-12-31');
    expect(daysUpTo('2026-03-02', 3)).toEqual({ from: '2026-02-28', to: '2026-03-02' });
  });
});

describe('a day that a buyer was told', () => {
  it('is the shop’s, with its year where that is another one there', () => {
    const at = '2026-12-10T18:14:00.000Z';
    const now = Date.parse('2026-11-30T18:14:00.000Z');
    expect(dayWords(at, now, 'Asia/Shanghai')).toBe('11 Dec');
    expect(dayWords(at, now, 'Europe/London')).toBe('10 Dec');
    expect(dayWords('2026-12-31T18:14:00.000Z', now, 'Asia/Shanghai')).toBe('1 Jan 2027');
  });
});
