import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

const answered = async (text: string, language: string) => {
  const read = await reading(text, { language, openOffer: 'coupon', asked: null });
  return { response: read.offerResponse, isAsked: isGuess(read) };
};

describe('a yes that wonders at what is offered', () => {
  it.each([
    ['en', '3 dollars? seriously? whatever, fine. i’ll take it'],
    ['en', 'seriously? fine. I’ll take it'],
    ['es', 'solo 3 dólares? vale, lo acepto'],
    ['pt', 'só 3 dólares? tá, aceito'],
    ['fr', "3 dollars seulement ? bon, d'accord, je prends"],
    ['de', 'nur 3 Dollar? na gut, nehm ich'],
    ['ru', 'всего 3 доллара? ладно, согласен'],
  ])('is asked about, and no refusal, in %s: %s', async (language, text) => {
    expect(await answered(text, language)).toEqual({ response: 'accept', isAsked: true });
  });

  it.each([
    ['en', '3 dollars? no'],
    ['en', 'is that all? no thanks'],
    ['de', 'nur 3 Dollar? nein'],
    ['es', 'solo 3 dólares? ni hablar'],
  ])('is none where it says no, in %s: %s', async (language, text) => {
    expect((await answered(text, language)).response).not.toBe('accept');
  });
});

describe('a yes that was given before', () => {
  it.each([
    ['en', 'i said yes. i’ll take the coupon'],
    ['en', 'I said yes already'],
    ['es', 'ya dije que sí'],
    ['pt', 'já disse que sim'],
    ['fr', "j'ai dit oui"],
    ['de', 'ich hab doch ja gesagt'],
    ['ru', 'я же сказал да'],
  ])('counts in %s: %s', async (language, text) => {
    expect(await answered(text, language)).toEqual({ response: 'accept', isAsked: false });
  });

  it.each([
    ['en', 'I never said yes'],
    ['en', "I didn't say yes"],
    ['es', 'no dije que sí'],
    ['de', 'ich habe nicht ja gesagt'],
    ['fr', "je n'ai pas dit oui"],
    ['pt', 'eu não disse que sim'],
    ['ru', 'я не сказал да'],
  ])('does not where it is denied, in %s: %s', async (language, text) => {
    expect((await answered(text, language)).response).not.toBe('accept');
  });
});

describe('a yes to what is too little', () => {
  it.each([
    ['en', "not enough really but ok, I'll take that and be done with it"],
    ['es', 'No es mucho pero vale, lo cojo'],
    ['es', 'no es suficiente pero bueno, lo acepto'],
    ['pt', 'é pouco, mas tá bom, aceito'],
    ['fr', "c'est pas beaucoup mais bon, j'accepte"],
    ['de', "Nicht viel, aber na gut, ich nehm's"],
    ['de', 'Eigentlich zu wenig, aber gut, nehme ich'],
    ['ru', 'маловато, но ладно, согласна'],
  ])('is a yes in %s: %s', async (language, text) => {
    expect((await answered(text, language)).response).toBe('accept');
  });

  it.each([
    ['en', "not enough, but I'll listen"],
    ['en', 'not enough, make it 10'],
    ['de', 'zu wenig, aber danke'],
    ['es', 'es poco, pero gracias'],
    ['ru', 'мало, но спасибо'],
  ])('is none without one, in %s: %s', async (language, text) => {
    expect((await answered(text, language)).response).not.toBe('accept');
  });
});

describe('a yes to whatever there is', () => {
  it.each([
    ['en', "ok I'll take what you have"],
    ['es', 'bueno, acepto lo que haya'],
    ['pt', 'tá bom, aceito o que vocês têm'],
    ['fr', 'allez ok je prends ce que vous avez'],
    ['de', 'na gut, ich nehme was ihr habt'],
    ['ru', 'ладно, беру что есть'],
  ])('settles in %s: %s', async (language, text) => {
    expect(await answered(text, language)).toEqual({ response: 'accept', isAsked: false });
  });
});

describe('a yes that wants it done quickly', () => {
  it.each([
    ['en', 'ok but hurry up'],
    ['en', 'yes, as soon as possible please'],
    ['es', 'sí pero que sea rápido'],
    ['pt', 'pode ser, mas que seja logo'],
    ['fr', 'oui mais vite svp'],
    ['fr', "d'accord mais rapidement"],
    ['de', 'ja aber bitte schnell'],
    ['ru', 'хорошо, но быстрее пожалуйста'],
  ])('settles in %s: %s', async (language, text) => {
    expect(await answered(text, language)).toEqual({ response: 'accept', isAsked: false });
  });

  it.each([
    ['en', 'yes, if you send it quickly'],
    ['en', 'no, and quickly please'],
    ['de', 'nur wenn es schnell geht'],
  ])('does not where it is a condition or no yes, in %s: %s', async (language, text) => {
    expect((await answered(text, language)).response).not.toBe('accept');
  });
});

describe('what is wanted quickly', () => {
  it.each([
    ['en', 'refund asap'],
    ['es', 'dinero ya mismo'],
  ])('is wished for all the same, in %s: %s', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon', asked: null });
    expect([read.refund, read.wish]).toEqual(['asks', 'full_refund']);
  });

  it.each([
    ['es', 'hasta pronto'],
    ['pt', 'até logo'],
  ])('is no word of parting, in %s: %s', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon', asked: null })).request).toBe('goodbye');
  });
});

describe('a no that scorns', () => {
  it.each([
    ['de', "vergessen Sie's"],
    ['pt', 'tá de brincadeira'],
  ])('is one in %s: %s', async (language, text) => {
    expect(await answered(text, language)).toEqual({ response: 'reject', isAsked: false });
  });
});

describe('a yes without a choice', () => {
  it.each([
    ['en', "ugh. not like I've got a choice. go on then"],
    ['es', 'no me queda otra, mándalo'],
    ['pt', 'não tenho escolha né, manda'],
    ['fr', 'pas le choix de toute façon, envoyez'],
    ['de', 'hab ja keine Wahl, dann schickt'],
    ['ru', 'выбора нет, присылайте'],
    ['pt', 'isso, pode reenviar'],
  ])('settles in %s: %s', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', asked: null });
    expect([read.offerResponse, isGuess(read)]).toEqual(['accept', false]);
  });
});

describe('a face in the middle of a sentence', () => {
  it.each([
    ['en', 'I want to 😭 die', { alarm: 'self_harm' }],
    ['de', 'ich will 😭 sterben', { alarm: 'self_harm' }],
    ['en', 'I will not 😀 accept', { offerResponse: 'reject' }],
    ['ru', 'я не 😡 согласна', { offerResponse: 'reject' }],
  ])('hides nothing, in %s: %s', async (language, text, heard) => {
    expect(await reading(text, { language, openOffer: 'partial refund', asked: null })).toMatchObject(heard);
  });
});
