import {
  add as dineroAdd,
  dinero,
  multiply,
  toDecimal,
  transformScale,
  down,
  type Dinero,
  type DineroCurrency,
} from 'dinero.js';
import * as currencies from 'dinero.js/currencies';
import { z } from 'zod';
import { withoutEnd } from './withoutEnd.ts';

const known = new Map(Object.entries<DineroCurrency<number>>(currencies));
/** Without the ariary and the ouguiya, whose fifths no percentage and no decimal can be computed from. */
const table = new Map([...known].filter(([, { base }]) => base === 10));

/** An ISO 4217 code that the currency table knows, of a currency with decimal units. */
export const Currency = z.string().refine((code) => table.has(code), {
  error: ({ input }) =>
    known.has(String(input))
      ? 'is a currency without decimal units'
      : 'is not an ISO 4217 currency code, for example USD',
});
export type Currency = z.infer<typeof Currency>;

/** An amount in integer minor units of its currency (cents for USD, whole yen for JPY). */
export const Money = z.object({ amount: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

export const money = (amount: number, currency: Currency): Money => Money.parse({ amount, currency });
export const zero = (currency: Currency): Money => ({ amount: 0, currency });

/** Sum of two amounts. Throws when the currencies differ: amounts are never converted. */
export function add(left: Money, right: Money): Money {
  return fromDinero(dineroAdd(toDinero(left), toDinero(right)));
}

/** `percent` of an amount, rounded down to the minor unit, so that a ceiling is never passed by rounding. */
export function percentOf(base: Money, percent: number): Money {
  const hundredths = Math.round(percent * 100);
  const exact = multiply(toDinero(base), { amount: hundredths, scale: 4 });
  return fromDinero(transformScale(exact, minorDigits(base.currency), down));
}

/** Reads a decimal such as `9.60` or `9.6` into minor units; null when it is not a number or is finer than the currency. */
export function parseDecimal(decimal: string | number, currency: Currency): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal).trim());
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = minorDigits(currency);
  const significant = withoutEnd(fraction, /0/);
  if (significant.length > digits) return null;
  const amount = Number(whole + significant.padEnd(digits, '0')) * (sign === '-' ? -1 : 1);
  return Number.isSafeInteger(amount) ? { amount, currency } : null;
}

/** The amount as a plain decimal string, for files and machines; people get `formatMoney` of the wording. */
export const toDecimalString = (value: Money): string => toDecimal(toDinero(value));

/** Digits after the point in this currency: 2 for USD, 0 for JPY. */
export function minorDigits(currency: Currency): number {
  return toDinero(zero(currency)).toJSON().currency.exponent;
}

function toDinero({ amount, currency }: Money): Dinero<number> {
  const found = table.get(currency);
  if (!found) throw new RangeError(`${currency} is not an ISO 4217 currency code with decimal units`);
  return dinero({ amount, currency: found });
}

function fromDinero(value: Dinero<number>): Money {
  const { amount, currency } = value.toJSON();
  return { amount, currency: currency.code };
}
