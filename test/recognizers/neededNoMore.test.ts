import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

const LATE = { openOffer: 'reship', asked: null };

describe('another one that is needed no more', () => {
  it.each([
    ['en', "another one isn't needed any more"],
    ['en', 'a replacement is not needed any more'],
    ['es', 'ya no necesito otra'],
    ['de', 'dann brauche ich kein neues mehr'],
  ])('is no wrong article in %s: %s', async (language, text) => {
    const { complaintType, mayHaveArrived } = await reading(text, { language, ...LATE });
    expect([complaintType, mayHaveArrived]).toEqual(['none', true]);
  });

  it.each([
    ['en', 'I do not need a replacement any more, I bought one elsewhere'],
    ['es', 'ya no necesito otra, compré una en otro sitio'],
    ['pt', 'já não preciso de outra, comprei em outra loja'],
    ['fr', "plus besoin d'un nouveau, j'en ai acheté un ailleurs"],
    ['de', 'ich brauche keine neue mehr, habe woanders eine gekauft'],
    ['ru', 'новая уже не нужна, купила в другом магазине'],
  ])('is not asked about where the reason is told in %s: %s', async (language, text) => {
    expect((await reading(text, { language, ...LATE })).mayHaveArrived).toBeUndefined();
  });
});
