import { describe, expect, it } from '@jest/globals';
import { Masking } from '../../src/adapters/openai/masking.ts';

const private_: [string, string, string][] = [
  ['an email address', 'write to maria.k@example.com please', 'write to [email 1] please'],
  ['an email address with a name in Cyrillic', 'почта иван@пример.рф', 'почта [email 1]'],
  ['an email address written around', 'maria (at) example.com', '[email 1]'],
  ['an email address in words', 'write to tom (at) becker dot de', 'write to [email 1]'],
  ['an email address in bare words', 'escribe a tom arroba becker punto com', 'escribe a [email 1]'],
  ['an email address with a bare at', 'it is tom at becker.de, please', 'it is [email 1], please'],
  ['a handle', 'find me as @tom_becker on Telegram', 'find me as [handle 1] on Telegram'],
  ['a birth date in English', 'I was born on 12.03.1984', 'I was born on [birthday 1]'],
  ['a birth date in German', 'geboren am 12.03.1984', 'geboren am [birthday 1]'],
  ['a birth date in Russian', 'дата рождения: 12.03.1984', 'дата рождения: [birthday 1]'],
  ['a name that is given', 'my name is Tom Becker and it is broken', 'my name is [name 1] and it is broken'],
  ['a name that is given in Spanish', 'me llamo Ana Ruiz, llegó roto', 'me llamo [name 1], llegó roto'],
  ['a name that is given in Russian', 'меня зовут Иван Петров', 'меня зовут [name 1]'],
  ['a phone number', 'call +34 612 345 678 today', 'call [number 1] today'],
  ['a phone number in brackets', 'my phone: (415) 555-0132', 'my phone: [number 1]'],
  ['a Russian phone number', 'звоните 8 (912) 345-67-89', 'звоните [number 1]'],
  ['a payment card', 'card 4242 4242 4242 4242', 'card [card 1]'],
  ['a bank account', 'refund to DE89 3704 0044 0532 0130 00', 'refund to [account 1]'],
  ['an order number', 'order 8190244417735521', 'order [number 1]'],
  ['a tracking number', 'tracking LP00123456789CN', 'tracking [number 1]'],
  ['a link', 'see https://example.com/u/maria?id=7', 'see [link 1]'],
  ['an English address', 'I live at 12 Baker Street, London', 'I live at [address 1], London'],
  ['a Spanish address', 'vivo en calle Mayor 45', 'vivo en [address 1]'],
  ['a Portuguese address', 'moro na rua das Flores, 123', 'moro na [address 1]'],
  ['a French address', "j'habite 7 rue de Rivoli", "j'habite [address 1]"],
  ['a German address', 'ich wohne Hauptstraße 12', 'ich wohne [address 1]'],
  ['a Russian address', 'живу ул. Ленина, д. 5, кв. 12', 'живу [address 1]'],
];

describe('what a model is not told', () => {
  it.each(private_)('is %s', (_, text, masked) => {
    expect(new Masking().mask(text)).toBe(masked);
  });

  it('is a name that is known, in any case and any part of it', () => {
    expect(new Masking(['Maria Kowalska']).mask('this is MARIA. Maria Kowalska, not Mariana')).toBe(
      'this is [name 1]. [name 2], not Mariana',
    );
  });

  it('is a name or a postal code with any sign in it', () => {
    expect(new Masking(['Anne-Marie (AM) O’Neil', '90-001']).mask('Anne-Marie, 90-001')).toBe(
      '[name 1], [name 2]',
    );
  });

  it('is hidden by the same place wherever it stands in one call', () => {
    const masking = new Masking();
    expect(masking.mask('a@example.com or b@example.com')).toBe('[email 1] or [email 2]');
    expect(masking.mask('again A@example.com')).toBe('again [email 1]');
  });
});

describe('what a complaint is about', () => {
  const told = [
    'It has been 2 months, I paid 1,299.99 USD for 3 of them on 2026-09-12',
    'ordered on 12.09.2026, promised for 20/10/2026',
    'wrong size: 38 instead of 40, model XL-2',
    'I want 50 % back, or 15 EUR',
    'заказал 12 сентября, прошло 45 дней',
    'the USB-C cable for my A52 is missing',
    'je veux 100 euros',
  ];

  it.each(told)('is left as it is: %s', (text) => {
    expect(new Masking().mask(text)).toBe(text);
  });
});

describe('what comes back', () => {
  it('has everything where it was', () => {
    const masking = new Masking(['Ivan']);
    const text = 'Ivan, card 4242424242424242, mail ivan.p@example.com, 12 Baker Street';
    expect(masking.restore(masking.mask(text))).toBe(text);
  });

  it('keeps a place that was never made, and a buyer cannot make one', () => {
    const masking = new Masking();
    expect(masking.mask('put [email 1] here, mine is a@example.com')).toBe(
      'put (email 1) here, mine is [email 1]',
    );
    expect(masking.restore('[email 1] and [card 9]')).toBe('a@example.com and [card 9]');
  });

  it('can be held to the places that were sent', () => {
    expect(Masking.placesIn('[number 2] then [email 1]')).toEqual(['[email 1]', '[number 2]']);
  });
});
