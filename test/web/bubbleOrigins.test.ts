import { describe, expect, it } from '@jest/globals';
import { isAllowed } from '../../src/web/bubble/origins.js';
import { bubbleTexts } from '../../src/web/bubble/texts.js';

describe('where the bubble may be', () => {
  it.each([
    ['https://shop.example', 'https://shop.example', true],
    ['https://shop.example', 'http://shop.example', false],
    ['https://shop.example', 'https://shop.example:8443', false],
    ['https://shop.example', 'https://shop.example.evil.test', false],
    ['https://*.shop.example', 'https://www.shop.example', true],
    ['https://*.shop.example', 'https://a.b.shop.example', true],
    ['https://*.shop.example', 'https://shop.example', false],
    ['https://*.shop.example', 'https://evilshop.example', false],
    ['https://*.shop.example', 'http://www.shop.example', false],
    ['http://localhost:8080', 'http://localhost:8080', true],
    ['https://shop.example', 'null', false],
  ])('%s lets %s in: %s', (allowed, origin, isLetIn) => {
    expect(isAllowed(origin, ['https://other.example', allowed])).toBe(isLetIn);
  });
});

describe('the words of the bubble', () => {
  it('are those of the first language that there are words in, with its plurals', () => {
    expect(bubbleTexts(['nl', 'pt-BR', 'en'], 'Lumen').open).toBe('Chat com Lumen');
    expect(bubbleTexts(['ja'], '$& Co').open).toBe('Chat with $& Co');
    const { unread } = bubbleTexts(['ru'], 'Lumen');
    expect([1, 2, 5, 21].map((n): unknown => unread(n))).toEqual([
      '1 новое сообщение',
      '2 новых сообщения',
      '5 новых сообщений',
      '21 новое сообщение',
    ]);
  });
});
