import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('sound in one ear only', () => {
  it.each([
    ['en', 'Headphones that play in one ear only'],
    ['en', 'I only hear it in one ear'],
    ['es', 'los auriculares solo suenan por un lado'],
    ['es', 'se oye solo en un oído'],
    ['pt', 'o fone só toca num ouvido'],
    ['pt', 'só sai som de um lado'],
    ['fr', 'mes écouteurs marchent juste d’un bord'],
    ['fr', "on n'entend que d'une oreille"],
    ['de', 'die Kopfhörer gehen nur auf einem Ohr'],
    ['de', 'ich höre nur auf einer Seite was'],
    ['ru', 'звук только в одном ухе'],
    ['ru', 'наушники играют только с одной стороны'],
  ])('is a fault: %s "%s"', async (language, text) => {
    const heard = await reading(text, { language });
    expect(heard.complaintType).toBe('quality');
    expect(isGuess(heard)).toBe(false);
  });

  it.each([
    ['en', 'only one earring was in the box', 'missing_parts'],
    ['de', 'nur ein Ohrring war drin', 'missing_parts'],
  ])('is no part that is missing: %s "%s"', async (language, text, complaintType) => {
    expect((await reading(text, { language })).complaintType).toBe(complaintType);
  });
});
