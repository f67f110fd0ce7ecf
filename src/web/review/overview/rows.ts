import type { ChartPoint } from '../../../server/review/wire.ts';

const IS_DAY = /^\d{4}-\d\d-\d\d$/;

export const isAlongDays = (points: readonly ChartPoint[]): boolean =>
  points.every(({ key }) => IS_DAY.test(key));

/** The points that are worth a row: a day without anything says something, a reason that nobody had says nothing. */
export const rowsWith = (points: readonly ChartPoint[]): ChartPoint[] =>
  isAlongDays(points)
    ? [...points]
    : points.filter(({ values }) => Object.values(values).some((value) => value !== null && value !== 0));
