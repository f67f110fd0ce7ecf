import { digitsOf, moneyWords } from '../../../domain/telling/money.ts';
import type { Unit } from '../../../server/review/wire.ts';
import { lengthWords } from '../../shared/format.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Of millionths of the currency that models are priced in, which the prices do not name. */
const MILLION = 1_000_000;

const number = (value: number, digits = 0): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value);

const compact = (value: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(value);

const short = (value: number): string => number(value, value < 10 ? 1 : 0);

/** A value in full, for a card or a table. */
export function valueWords(value: number | null, unit: Unit, currency: string): string {
  if (value === null) return '–';
  switch (unit) {
    case 'cases':
      return number(value);
    case 'share':
      return `${number(100 * value, 1)} %`;
    case 'money':
      return moneyWords({ amount: Math.round(value), currency });
    case 'ms':
      if (value < MINUTE) return `${number(value / SECOND, 1)} s`;
      return value < HOUR ? `${short(value / MINUTE)} min` : lengthWords(value);
    case 'points':
      return number(value, 2);
    case 'micros':
      return number(value / MILLION, value < MILLION ? 4 : 2);
  }
}

/** What values are in where they do not say it themselves. */
export const unitWords = (unit: Unit): string | null =>
  unit === 'micros' ? 'in the currency of your prices for models' : null;

/** A value as short as an axis needs it. */
export function axisWords(value: number, unit: Unit, currency: string): string {
  switch (unit) {
    case 'share':
      return `${number(100 * value)} %`;
    case 'money':
      return `${compact(value / 10 ** digitsOf(currency))} ${currency}`;
    case 'ms':
      if (value === 0) return '0';
      if (value < MINUTE) return `${short(value / SECOND)} s`;
      if (value < HOUR) return `${short(value / MINUTE)} min`;
      return value < 2 * DAY ? `${short(value / HOUR)} h` : `${short(value / DAY)} d`;
    case 'micros':
      return number(value / MILLION, 6);
    case 'cases':
    case 'points':
      return compact(value);
  }
}

const TIME_STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 5, 10, 20, 50].map((count) => count * DAY),
];
const MOST_TICKS = 5;

/**
 * Where an axis is marked, up to the highest of these values or above: at whole cases, at quarters of a whole, at whole seconds,
 * minutes, hours or days, and at round sums.
 */
export function axisTicks(values: readonly (number | null)[], unit: Unit): number[] {
  if (unit === 'share') return [0, 0.25, 0.5, 0.75, 1];
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  const step = unit === 'ms' ? timeStep(highest) : roundStep(highest / MOST_TICKS);
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, index) => index * step);
}

/**
 * Where the chart library ends bars that lie: at the next round step of a tenth (d3-scale's `nice`). The axis has to end there too, or the
 * bars are longer than their numbers.
 */
export function barsEnd(highest: number): number {
  const end = roundEnd(highest > 0 ? highest : 1);
  return end === highest ? end : barsEnd(end);
}

function roundEnd(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / 10));
  const share = highest / 10 / power;
  const step =
    power * (share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.SQRT2 ? 2 : 1);
  return Number((Math.ceil(highest / step - 1e-9) * step).toPrecision(12));
}

/** Those marks of an axis that stand before its end, and the end where the last of them is far from it. */
export function ticksUpTo(end: number, ticks: readonly number[]): number[] {
  const before = ticks.filter((tick) => tick <= end);
  return (before.at(-1) ?? 0) < FAR * end ? [...before, end] : before;
}
const FAR = 0.8;

const timeStep = (highest: number): number =>
  TIME_STEPS.find((step) => highest / step <= MOST_TICKS) ?? 100 * DAY;

/** The least of 1, 2, 5, 10, 20, 50 and so on that is no less. */
function roundStep(least: number): number {
  if (least <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10) * power;
}
