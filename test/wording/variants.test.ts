import { describe, expect, it } from '@jest/globals';
import { colourName } from '../../dialogs/wording/colours.ts';
import { named } from '../../src/domain/telling/named.ts';

describe('what an order says of an article', () => {
  it('names its colour in the language of the buyer', () => {
    expect(colourName('navy', 'es')).toBe('azul marino');
    expect(colourName(' Navy ', 'ru')).toBe('тёмно-синий');
    expect(colourName('burgundy', 'de')).toBe('Weinrot');
  });

  it('leaves a colour as it is written that is no everyday one, and all of them in English', () => {
    expect(colourName('sea green', 'fr')).toBe('sea green');
    expect(colourName('navy', 'en')).toBe('navy');
  });

  it('stands behind a colon, before which nothing breaks in French', () => {
    expect(named('Commande', 'fr')).toBe('Commande\u00a0: ');
    expect(named('Order', 'en')).toBe('Order: ');
  });
});
