import { beforeEach, describe, expect, it } from '@jest/globals';
import { DirectLineLimits } from '../../src/bot/directline/limits.ts';

let now: number;
let limits: DirectLineLimits;

beforeEach(() => {
  now = Date.UTC(2026, 0, 5);
  limits = new DirectLineLimits({ perSecond: 3, burst: 60 }, { now: () => new Date(now) });
});

/** How many of so many are let in. */
const letIn = (tries: number, addressOf: (number: number) => string | null): number =>
  Array.from({ length: tries }, (_, number) => limits.token(addressOf(number))).filter(
    (refused) => refused === null,
  ).length;

describe('new conversations', () => {
  it('are so many at once from one address, and one more every five seconds', () => {
    expect(letIn(200, () => '203.0.113.7')).toBe(60);
    expect(limits.token('203.0.113.7')).toMatchObject({ status: 429, headers: { 'retry-after': '5' } });
    now += 5_000;
    expect(letIn(5, () => '203.0.113.7')).toBe(1);
  });

  it('are held back nowhere else for it', () => {
    letIn(200, () => '203.0.113.7');
    expect(limits.token('203.0.113.8')).toBeNull();
  });

  it('have a bound over all addresses, known or not', () => {
    expect(letIn(3_000, (number) => (number % 2 === 0 ? null : `a${number}`))).toBe(1_000);
    now += 1_000;
    expect(letIn(100, (number) => `b${number}`)).toBe(20);
  });
});

describe('messages', () => {
  it('are so many within a day for each conversation, however slowly they come', () => {
    let sent = 0;
    for (let tries = 0; tries < 1_000; tries += 1) {
      now += 1_000;
      if (limits.message('long', null, 1) === null) sent += 1;
    }
    expect(sent).toBeGreaterThanOrEqual(300);
    expect(sent).toBeLessThan(310);
  });

  it('are bounded for each conversation, and for the address that many are written from', () => {
    const sent = (conversation: string, address: string | null): number =>
      Array.from({ length: 100 }, () => limits.message(conversation, address, 1)).filter(
        (refused) => refused === null,
      ).length;
    const fromOne = Array.from({ length: 20 }, (_, number) => sent(`c${number}`, '203.0.113.7'));
    expect(fromOne.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 60));
    expect(fromOne.slice(10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(sent('elsewhere', '203.0.113.8')).toBe(60);
    expect(sent('unknown', null)).toBe(60);
  });
});
