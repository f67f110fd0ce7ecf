import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('that several things are wrong', () => {
  it.each([
    ['en', 'Two things are wrong'],
    ['en', 'a couple of things are wrong with my order'],
    ['es', 'hay dos cosas mal'],
    ['pt', 'duas coisas estão erradas'],
    ['fr', 'deux choses ne vont pas'],
    ['de', 'zwei Sachen stimmen nicht'],
    ['ru', 'две вещи не так'],
  ])('does not say in %s what is: "%s"', async (language, text) => {
    expect(await reading(text, { language })).toMatchObject({ complaintType: 'none', alsoTypes: [] });
  });

  it.each([
    ['en', 'Two things are wrong: the cup is broken and the lid is missing'],
    ['es', 'dos cosas están mal: la taza llegó rota y falta la tapa'],
    ['de', 'zwei Sachen stimmen nicht, die Tasse ist kaputt und der Deckel fehlt'],
    ['ru', 'две вещи не так: чашка разбита и нет крышки'],
  ])('leaves in %s what is said of them: "%s"', async (language, text) => {
    const { complaintType, alsoTypes } = await reading(text, { language });
    expect([complaintType, ...alsoTypes].sort()).toEqual(['damaged', 'missing_parts']);
  });

  it('is not said of what came wrong', async () => {
    expect(await reading('the wrong thing came')).toHaveProperty('complaintType', 'wrong_item');
    expect(await reading('three things arrived broken')).toHaveProperty('complaintType', 'damaged');
  });
});
