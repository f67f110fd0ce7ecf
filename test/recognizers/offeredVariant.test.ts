import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

const OFFER = {
  en: 'I can send you a new one, free of charge: “Cotton T-shirt (M, navy)”. Would you like that?',
  es: 'Puedo enviarte otra, gratis: «Cotton T-shirt (M, navy)». ¿Te parece bien?',
  pt: 'Posso enviar outra, sem custo: “Cotton T-shirt (M, navy)”. Pode ser?',
  fr: 'Je peux vous en envoyer un autre : « Cotton T-shirt (M, navy) ». Cela vous convient ?',
  de: 'Ich kann Ihnen kostenlosen Ersatz schicken: „Cotton T-shirt (M, navy)“. Möchten Sie das?',
  ru: 'Могу отправить ещё раз: «Cotton T-shirt (M, navy)». Подходит?',
};

async function answer(language: keyof typeof OFFER, text: string, before: readonly string[] = []) {
  const earlier = [...before, OFFER[language]].map((said) => ({ by: 'bot' as const, text: said }));
  const read = await reading(text, { language, openOffer: 'reship', earlier });
  return read.offerResponse === 'accept' && isGuess(read) ? 'asked' : read.offerResponse;
}

describe('a yes that names the size or colour that is offered', () => {
  it.each([
    ['de', 'ja gut, aber nur wenns diesmal wirklich M ist'],
    ['en', "ok but only if it's really an M this time"],
    ['es', 'vale, pero solo si esta vez es de verdad una M'],
    ['fr', "d'accord, mais seulement si c'est vraiment un M cette fois"],
    ['pt', 'ok, mas só se for M mesmo desta vez'],
    ['ru', 'хорошо, но только если на этот раз правда M'],
  ] as const)('as a condition is asked about: %s "%s"', async (language, text) => {
    expect(await answer(language, text)).toBe('asked');
  });

  it.each([
    ['de', 'ja ersatz, aber in M bitte'],
    ['en', 'yes a new one, but in M please'],
    ['en', 'yes but in navy please'],
    ['es', 'sí, otra, pero en M por favor'],
    ['fr', "oui un autre, mais en M s'il vous plaît"],
    ['pt', 'sim, outra, mas em M por favor'],
    ['ru', 'да, новую, но размер M пожалуйста'],
  ] as const)('as a wish is a yes: %s "%s"', async (language, text) => {
    expect(await answer(language, text)).toBe('accept');
  });

  it.each([
    ['en', 'yes but only in L'],
    ['en', 'yes but in L, not M'],
    ['en', 'yes but not in navy'],
    ['en', 'no, but in M'],
    ['en', 'yes, M or L'],
    ['en', 'yes, but M is too small'],
    ['en', "yes but only if it's M and you add 5 dollars"],
    ['de', 'ja aber nur wenn es L ist'],
    ['de', 'ja aber diesmal nicht M'],
    ['de', 'ja, aber M ist zu klein'],
  ] as const)('is none where it names another, or more: %s "%s"', async (language, text) => {
    expect(['accept', 'asked']).not.toContain(await answer(language, text));
  });

  it('is none where the bot named the colour of something else before', async () => {
    expect(await answer('en', 'ok, but only in blue', ['Is it the “Mug (blue)” or the T-shirt?'])).not.toBe(
      'accept',
    );
  });
});
