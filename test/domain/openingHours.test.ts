import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextOpening } from '../../src/domain/policy/openingHours.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';

type Hours = NonNullable<Policy['handoff']['hours']>;

const WEEKDAYS: Hours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const EVERY_DAY: Hours['days'] = [...WEEKDAYS, 'sat', 'sun'];

/** When people who keep these hours answer a buyer who writes at `now`; null while they are there. */
function openingAfter(now: string, hours: Hours | null, timezone = 'UTC'): string | null {
  return nextOpening({ handoff: { hours }, timezone }, new Date(now))?.toISOString() ?? null;
}

const shopHours: Hours = { days: WEEKDAYS, from: '09:00', to: '18:00' };

describe('people answer', () => {
  it('at the same time whenever and in whichever order it is asked', () => {
    const asked = fc.array(
      fc.date({ min: new Date('2026-03-01'), max: new Date('2026-04-05'), noInvalidDate: true }),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(asked, fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Shanghai'), (times, timezone) => {
        const hours: Hours = { ...shopHours };
        for (const at of times.map((time) => time.toISOString()))
          expect(openingAfter(at, hours, timezone)).toBe(openingAfter(at, { ...shopHours }, timezone));
      }),
      { numRuns: 20 },
    );
  });

  it('at any hour when the policy has no hours', () => {
    expect(openingAfter('2026-03-10T03:00:00.000Z', null)).toBeNull();
  });

  it('from the first minute of their hours until the last one before the end', () => {
    expect(openingAfter('2026-03-10T08:59:59.999Z', shopHours)).toBe('2026-03-10T09:00:00.000Z');
    expect(openingAfter('2026-03-10T09:00:00.000Z', shopHours)).toBeNull();
    expect(openingAfter('2026-03-10T17:59:59.999Z', shopHours)).toBeNull();
    expect(openingAfter('2026-03-10T18:00:00.000Z', shopHours)).toBe('2026-03-11T09:00:00.000Z');
  });

  it('after the weekend', () => {
    expect(openingAfter('2026-03-13T18:30:00.000Z', shopHours)).toBe('2026-03-16T09:00:00.000Z');
    expect(openingAfter('2026-03-15T12:00:00.000Z', shopHours)).toBe('2026-03-16T09:00:00.000Z');
  });

  it('in a week, when they answer on one day only and it has just ended', () => {
    const tuesdays: Hours = { days: ['tue'], from: '09:00', to: '10:00' };
    expect(openingAfter('2026-03-10T10:00:00.000Z', tuesdays)).toBe('2026-03-17T09:00:00.000Z');
  });

  it('in the hours of the shop, wherever the buyer is', () => {
    expect(openingAfter('2026-03-10T00:30:00.000Z', shopHours, 'Asia/Shanghai')).toBe(
      '2026-03-10T01:00:00.000Z',
    );
    expect(openingAfter('2026-03-10T12:00:00.000Z', shopHours, 'Asia/Kathmandu')).toBeNull();
    expect(openingAfter('2026-03-10T12:15:00.000Z', shopHours, 'Asia/Kathmandu')).toBe(
      '2026-03-11T03:15:00.000Z',
    );
    expect(openingAfter('2026-03-10T12:00:00.000Z', shopHours, 'America/New_York')).toBe(
      '2026-03-10T13:00:00.000Z',
    );
  });

  it('on the day it is at the shop, not in Greenwich', () => {
    expect(openingAfter('2026-03-15T23:30:00.000Z', shopHours, 'Asia/Tokyo')).toBe(
      '2026-03-16T00:00:00.000Z',
    );
    expect(openingAfter('2026-03-13T23:30:00.000Z', shopHours, 'Asia/Tokyo')).toBe(
      '2026-03-16T00:00:00.000Z',
    );
  });

  it('at the same hour on the clock when the clocks go forward or back', () => {
    expect(openingAfter('2026-03-29T00:30:00.000Z', { ...shopHours, days: EVERY_DAY }, 'Europe/Berlin')).toBe(
      '2026-03-29T07:00:00.000Z',
    );
    expect(openingAfter('2026-10-25T00:30:00.000Z', { ...shopHours, days: EVERY_DAY }, 'Europe/Berlin')).toBe(
      '2026-10-25T08:00:00.000Z',
    );
  });

  it('from when the hour that is skipped is over, when they open in it', () => {
    const night: Hours = { days: EVERY_DAY, from: '02:30', to: '05:00' };
    expect(openingAfter('2026-03-29T00:30:00.000Z', night, 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('at odd minutes as well, though only for a few', () => {
    const odd: Hours = { days: EVERY_DAY, from: '09:07', to: '09:11' };
    expect(openingAfter('2026-03-10T09:11:00.000Z', odd)).toBe('2026-03-11T09:07:00.000Z');
    expect(openingAfter('2026-03-10T09:07:30.000Z', odd)).toBeNull();
  });

  it('until midnight, when the hours end at 00:00', () => {
    const late: Hours = { days: ['tue'], from: '09:00', to: '00:00' };
    expect(openingAfter('2026-03-10T23:59:59.000Z', late)).toBeNull();
    expect(openingAfter('2026-03-11T00:00:00.000Z', late)).toBe('2026-03-17T09:00:00.000Z');
  });

  it('past midnight, when the hours end before they begin, and the night belongs to the day it began on', () => {
    const fridayNight: Hours = { days: ['fri'], from: '20:00', to: '02:00' };
    expect(openingAfter('2026-03-13T23:00:00.000Z', fridayNight)).toBeNull();
    expect(openingAfter('2026-03-14T01:59:00.000Z', fridayNight)).toBeNull();
    expect(openingAfter('2026-03-14T02:00:00.000Z', fridayNight)).toBe('2026-03-20T20:00:00.000Z');
    expect(openingAfter('2026-03-13T01:00:00.000Z', fridayNight)).toBe('2026-03-13T20:00:00.000Z');
  });

  it('all day, when the hours end where they begin', () => {
    const always: Hours = { days: ['tue'], from: '00:00', to: '00:00' };
    expect(openingAfter('2026-03-10T00:00:00.000Z', always)).toBeNull();
    expect(openingAfter('2026-03-10T23:59:00.000Z', always)).toBeNull();
    expect(openingAfter('2026-03-11T00:00:00.000Z', always)).toBe('2026-03-17T00:00:00.000Z');
  });
});
