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
