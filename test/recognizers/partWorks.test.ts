import { describe, expect, it } from '@jest/globals';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { readMessage } from '../../src/adapters/embedded/recognizer.ts';

const likely = await loadLanguageScores();
const complaintIn = (text: string): string =>
  readMessage(
    { text, hasPhoto: false, context: { earlier: [], openOffer: null, asked: null, language: null } },
    likely,
  ).complaintType;

describe('an article of which only a part', () => {
  it.each([
    'only half of it lights up',
    'only one side works',
    'solo se enciende la mitad',
    'só um lado funciona',
    "seule la moitié s'allume",
    'un seul côté fonctionne',
    'nur die Hälfte leuchtet',
    'светится только половина',
    'работает только одно ухо',
  ])('works is defective (%s)', (text) => {
    expect(complaintIn(text)).toBe('quality');
  });

  it.each([
    'only half of the set was in the box',
    'only one of the bowls came',
    'solo venía la mitad',
    'só veio metade',
    'nur die Hälfte war im Paket',
    'пришла только половина',
  ])('came is not complete (%s)', (text) => {
    expect(complaintIn(text)).toBe('missing_parts');
  });
});
