import { describe, expect, it } from '@jest/globals';
import { buyerZone } from '../../src/domain/case/reach/buyerZone.ts';
import { utteranceActivity } from '../../src/bot/utteranceActivity.ts';
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

describe('a card', () => {
  it('shows a date, a sum and a sign at the start of a line as they are on record', () => {
    const said = ['2. Dezember um 09:00', '1) first', '# 7', '- 5 %', '+49 30', '> more', 'a 2. time'];
    const { attachments = [] } = utteranceActivity(
      {
        text: 'Hallo',
        language: 'de',
        buttons: [],
        card: { title: '3. Versuch', facts: said.map((value, index) => ({ title: `f${index}`, value })) },
      },
      { cards: true },
    );
    const { body } = attachments[0]?.content as { body: { text?: string; facts?: { value: string }[] }[] };
    const shown = body.find(({ facts }) => facts)?.facts?.map(({ value }) => value) ?? [];
    expect(body[0]?.text).toBe('3\\. Versuch');
    expect(shown).toEqual([
      '2\\. Dezember um 09:00',
      '1\\) first',
      '\\# 7',
      '\\- 5 %',
      '\\+49 30',
      '\\> more',
      'a 2. time',
    ]);
  });
});
