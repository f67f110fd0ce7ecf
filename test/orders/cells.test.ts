import { describe, expect, it } from '@jest/globals';
import { currencyBeside, readAmount } from '../../src/adapters/csv/amounts.ts';
import { readInstant, type DateOrder } from '../../src/adapters/csv/dates.ts';
import { fileText } from '../../src/adapters/csv/fileText.ts';

describe('an amount', () => {
  it.each([
    ['16.00', 'USD', 1600],
    ['16', 'USD', 1600],
    ['16,5', 'EUR', 1650],
    ['16,00 €', 'EUR', 1600],
    ['€16.00', 'EUR', 1600],
    ['US $1,234.50', 'USD', 123_450],
    ['$1,234', 'USD', 123_400],
    ['1.234,50', 'EUR', 123_450],
    ['1 234,50 ₽', 'RUB', 123_450],
    ["1'234.50", 'CHF', 123_450],
    ['1.234.567', 'EUR', 123_456_700],
    ['R$ 16,00', 'BRL', 1600],
    ['AU $16.00', 'AUD', 1600],
    ['EUR 16.00', 'EUR', 1600],
    ['1,600', 'JPY', 1600],
    ['1600.00', 'JPY', 1600],
    ['16.005', 'KWD', 16_005],
    ['16,005', 'KWD', 16_005],
    ['-3.00', 'USD', -300],
  ])('is read in %s of %s', (text, currency, minor) => {
    expect(readAmount(text, currency)).toEqual({ amount: minor, currency });
  });

  it.each([
    ['16.005', 'USD'],
    ['1.234', 'EUR'],
    ['€16.00', 'USD'],
    ['16.00 GBP', 'USD'],
    ['AU $16.00', 'USD'],
    ['12,34,567', 'EUR'],
    ['1,234,50', 'EUR'],
    ['16.00.00', 'USD'],
    ['free', 'USD'],
    ['', 'USD'],
    ['2 x 8.00', 'USD'],
  ])('is not guessed from %j of %s', (text, currency) => {
    expect(readAmount(text, currency)).toBeNull();
  });

  it('tells its currency where its sign has one meaning', () => {
    expect(['US $5', '5 €', 'EUR 5', '$5', '5', '¥5'].map(currencyBeside)).toEqual([
      'USD',
      'EUR',
      'EUR',
      null,
      null,
      null,
    ]);
  });
});

describe('a date', () => {
  it.each<[string, DateOrder | null, string]>([
    ['2026-09-10', null, '2026-09-10T00:00:00.000Z'],
    ['2026/09/10 08:30', null, '2026-09-10T08:30:00.000Z'],
    ['2026-09-10T09:59:00.250Z', null, '2026-09-10T09:59:00.250Z'],
    ['2026-09-10 09:59:00 -0700', null, '2026-09-10T16:59:00.000Z'],
    ['2026-09-10 09:59:00 UTC', null, '2026-09-10T09:59:00.000Z'],
    ['Sep-10-26', null, '2026-09-10T00:00:00.000Z'],
    ['10-Sep-26', null, '2026-09-10T00:00:00.000Z'],
    ['Sep 10, 2026', null, '2026-09-10T00:00:00.000Z'],
    ['September 10, 2026 3:05 PM', null, '2026-09-10T15:05:00.000Z'],
    ['Sep 10, 2026, 12:05 AM', null, '2026-09-10T00:05:00.000Z'],
    ['10. Okt. 2026', null, '2026-10-10T00:00:00.000Z'],
    ['12.10.2026 14:05', null, '2026-10-12T14:05:00.000Z'],
    ['09/10/26', 'month_first', '2026-09-10T00:00:00.000Z'],
    ['09/10/26', 'day_first', '2026-10-09T00:00:00.000Z'],
    ['31/12/2026', null, '2026-12-31T00:00:00.000Z'],
    ['12/31/2026', null, '2026-12-31T00:00:00.000Z'],
    ['05/05/2026', null, '2026-05-05T00:00:00.000Z'],
  ])('is read in %s', (text, order, instant) => {
    expect(readInstant(text, order)).toBe(instant);
  });

  it.each<[string, DateOrder | null]>([
    ['09/10/26', null],
    ['31/12/2026', 'month_first'],
    ['2026-02-31', null],
    ['2026-09-10 25:00', null],
    ['2026-09-10 10:61', null],
    ['Foo-10-26', null],
    ['soon', null],
    ['', null],
    ['20260910', null],
  ])('is not guessed from %j', (text, order) => {
    expect(readInstant(text, order)).toBeNull();
  });
});

describe('the text of a file', () => {
  it.each([
    ['UTF-16 little end first', Buffer.from('\uFEFFZoë', 'utf16le')],
    ['UTF-16 big end first', Buffer.from('\uFEFFZoë', 'utf16le').swap16()],
    ['UTF-8', Buffer.from('Zoë')],
    ['Windows-1252', Buffer.from('Zoë', 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(fileText(bytes)).toEqual({ ok: true, text: 'Zoë' });
  });

  it.each([
    ['Cyrillic in Windows-1251', Buffer.from([0x61, 0x0a, 0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2])],
    ['Chinese in GBK', Buffer.from([0x61, 0x0a, 0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5])],
    ['UTF-8 with a byte that is none', Buffer.concat([Buffer.from('Zoë\n'), Buffer.from([0xe9])])],
  ])('is not guessed from %s, and the line is named', (_, bytes) => {
    expect(fileText(bytes)).toEqual({ ok: false, line: 2 });
  });
});
