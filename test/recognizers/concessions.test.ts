import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('a parcel that is turned down however it is sent', () => {
  it.each([
    ['en', 'I would not take it even if you send it with tracking and free of charge'],
    ['en', "even if it's tracked I don't want it"],
    ['en', "I'd only accept it if it was tracked, and it wasn't last time so no"],
    ['fr', "même si c'est suivi je n'en veux pas"],
    ['fr', "même pas si c'est suivi"],
    ['de', 'auch wenn ihr es mit Sendungsverfolgung schickt, will ich es nicht'],
    ['de', 'nicht mal wenn es mit Sendungsverfolgung kommt'],
    ['ru', 'даже если с трек-номером, не надо'],
    ['ru', 'даже если бесплатно, не возьму'],
    ['es', 'aunque tenga seguimiento no lo quiero'],
    ['es', 'ni aunque venga con seguimiento y gratis lo quiero'],
    ['pt', 'mesmo que tenha rastreio não quero'],
    ['pt', 'nem que tenha rastreio'],
  ])('is no condition of a yes: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('reject');
  });

  it.each([
    ['en', "even if it's not tracked, I'll take it"],
    ['de', 'auch wenn es nicht mit Sendungsverfolgung kommt, nehme ich es'],
    ['es', 'aunque no tenga seguimiento, lo acepto'],
  ])('and one that is taken all the same: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('accept');
  });

  it.each([
    ['en', 'then no'],
    ['en', 'in that case no'],
    ['es', 'entonces no'],
    ['pt', 'então não'],
    ['pt', 'então não, obrigado'],
    ['fr', 'alors non'],
    ['de', 'dann nicht'],
    ['de', 'dann nein'],
    ['ru', 'тогда нет'],
  ])('by a no to what was told: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('reject');
  });

  it.each([
    ['en', "only if it's tracked, otherwise no"],
    ['es', 'solo si tiene seguimiento, si no, no'],
    ['pt', 'só se tiver rastreio, senão não'],
    ['fr', "seulement si c'est suivi, sinon non"],
    ['de', 'nur wenn es mit Sendungsverfolgung kommt, sonst nicht'],
    ['ru', 'только если с трек-номером, иначе нет'],
  ])('is not one whose condition is only said twice: %s "%s"', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).toMatchObject({
      offerResponse: 'counter',
      question: 'tracked',
    });
  });
});
