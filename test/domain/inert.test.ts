import { describe, expect, it } from '@jest/globals';
import { isInert } from '../../src/domain/identification/inert.ts';

describe('a title that surely names a thing without current', () => {
  it.each([
    'Ceramic bowls',
    'Set of 4 stoneware mugs, blue',
    'Silver necklace',
    'Teekanne aus Keramik',
    'Glass teapot 600 ml',
    'Tasse en céramique',
    'Керамическая кружка',
  ])('is %s', (title) => {
    expect(isInert(title)).toBe(true);
  });

  it.each([
    'LED bowl',
    'Projector',
    'Beheizbare Handschuhe',
    'Gants chauffants',
    'Guantes calefactables recargables',
    'Luvas aquecidas',
    'Перчатки с подогревом',
    'Laser pen',
    'Vape pen',
    'Mug warmer',
    'Self-stirring mug',
    'Massagegürtel',
    'Ski boot dryer',
    'Air fryer pan',
    'Rechargeable scarf',
    '',
  ])('is not %s', (title) => {
    expect(isInert(title)).toBe(false);
  });
});
