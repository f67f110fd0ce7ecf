import { describe, expect, it } from '@jest/globals';
import { buyerZone } from '../../src/domain/case/reach/buyerZone.ts';
import { aLamp } from '../support/builders.ts';

const NOW = new Date('2026-12-01T12:00:00.000Z');
const lamp = aLamp();
const inTokyo = { ...lamp, buyer: { ...lamp.buyer, timezone: 'Asia/Tokyo' } };

describe('the clock of a buyer', () => {
  it.each([
    ['the order’s', { order: inTokyo, timezone: 'Europe/Madrid', locale: 'de-DE' }, 'Asia/Tokyo'],
    ['the browser’s', { order: lamp, timezone: 'Europe/Madrid', locale: 'de-DE' }, 'Europe/Madrid'],
    ['the country’s, which has one clock', { order: null, timezone: null, locale: 'de_DE' }, 'Europe/Berlin'],
    ['nobody’s in a country of several', { order: null, timezone: null, locale: 'en-US' }, null],
    ['nobody’s without a country', { order: null, timezone: null, locale: 'de' }, null],
    ['nobody’s for what is no language', { order: null, timezone: null, locale: '!!' }, null],
  ])('is %s', (_whose, known, zone) => {
    expect(buyerZone(known, NOW)).toBe(zone);
  });
});
