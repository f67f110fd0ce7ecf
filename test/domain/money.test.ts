import { describe, expect, it } from '@jest/globals';
import {
  add,
  Currency,
  minorDigits,
  money,
  parseDecimal,
  percentOf,
  toDecimalString,
} from '../../src/domain/vocabulary/money.ts';

describe('a decimal', () => {
  it.each([
    ['9.60', 'USD', 960],
    ['9.6', 'USD', 960],
    [9.6, 'USD', 960],
    ['0.07', 'USD', 7],
    ['9.600', 'USD', 960],
    [' 12 ', 'USD', 1200],
    ['-3.50', 'USD', -350],
    ['100', 'JPY', 100],
    ['100.0', 'JPY', 100],
    ['1.234', 'KWD', 1234],
    ['1.5', 'KWD', 1500],
    [29.99, 'USD', 2999],
    [1.005, 'KWD', 1005],
  ])('%j %s is %d in minor units', (decimal, currency, amount) => {
    expect(parseDecimal(decimal, currency)).toEqual({ amount, currency });
  });

  it.each([
    ['9.605', 'USD'],
    ['0.5', 'JPY'],
    ['1.2345', 'KWD'],
    [0.1 + 0.2, 'USD'],
    [1e21, 'USD'],
    [1e-7, 'USD'],
    ['90071992547409.92', 'USD'],
    [Number.NaN, 'USD'],
    [Number.POSITIVE_INFINITY, 'USD'],
    ['1,50', 'USD'],
    ['1.', 'USD'],
    ['.5', 'USD'],
    ['5 USD', 'USD'],
    ['', 'USD'],
  ])('%j %s is not an amount', (decimal, currency) => {
    expect(parseDecimal(decimal, currency)).toBeNull();
  });

  it.each([
    [960, 'USD', '9.60'],
    [5, 'USD', '0.05'],
    [0, 'USD', '0.00'],
    [-5, 'USD', '-0.05'],
    [1000, 'JPY', '1000'],
    [1234, 'KWD', '1.234'],
  ])('is what %d minor units of %s are written as', (amount, currency, decimal) => {
    expect(toDecimalString({ amount, currency })).toBe(decimal);
    expect(parseDecimal(decimal, currency)).toEqual({ amount, currency });
  });
});

describe('a percentage of an amount', () => {
  it.each([
    [1999, 15, 'USD', 299],
    [1000, 33.33, 'USD', 333],
    [1, 99.99, 'USD', 0],
    [999, 100, 'USD', 999],
    [105, 10, 'JPY', 10],
    [12_345, 12.5, 'KWD', 1543],
    [2900, 1.1, 'USD', 31],
    [10_000, 0.29, 'USD', 29],
    [99_999_999_999, 60, 'USD', 59_999_999_999],
  ])('%d × %d %% in %s is rounded down to %d', (amount, percent, currency, share) => {
    expect(percentOf({ amount, currency }, percent)).toEqual({ amount: share, currency });
  });
});

describe('amounts', () => {
  it('are added in one currency, and never across two', () => {
    expect(add(money(1, 'USD'), money(2, 'USD'))).toEqual(money(3, 'USD'));
    expect(() => add(money(1, 'USD'), money(2, 'EUR'))).toThrow();
  });

  it('are whole minor units', () => {
    expect(() => money(1.5, 'USD')).toThrow();
    expect(() => money(Number.NaN, 'USD')).toThrow();
  });
});

describe('a currency', () => {
  it('is a code of ISO 4217', () => {
    expect(['USD', 'JPY', 'KWD'].map((code) => minorDigits(code))).toEqual([2, 0, 3]);
    for (const code of ['usd', 'USX', '', 'toString', '__proto__']) {
      expect(Currency.safeParse(code).success).toBe(false);
    }
  });

  it('has units that divide by ten: a percentage of any other would come out wrong', () => {
    for (const code of ['MGA', 'MRU']) {
      expect(Currency.safeParse(code).error?.issues[0]?.message).toContain('decimal');
      expect(() => percentOf({ amount: 1000, currency: code }, 10)).toThrow(RangeError);
    }
  });
});
