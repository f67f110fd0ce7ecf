import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

const read = (language: string, text: string) => reading(text, { language, openOffer: 'reship' });

describe('a condition that the parcel meets', () => {
  it.each([
    ['en', "Only if it's free and tracked and here by Friday", 'tracked', ['postage', 'when']],
    ['en', "ok but only if it's tracked this time and I don't have to pay anything", 'tracked', ['postage']],
    ['en', "only if it is tracked and I don't need to send anything back", 'tracked', ['keep_goods']],
    ['es', 'vale, pero solo si es gratis y con seguimiento', 'tracked', ['postage']],
    ['fr', "seulement si c'est suivi et gratuit", 'tracked', ['postage']],
    ['de', 'nur wenn es kostenlos ist und bis Freitag kommt', 'postage', ['when']],
    ['ru', 'только если с трек-номером и бесплатно', 'tracked', ['postage']],
  ])('hangs on more than one fact: %s "%s"', async (language, text, question, alsoAsks) => {
    expect(await read(language, text)).toMatchObject({ offerResponse: 'counter', question, alsoAsks });
  });

  it.each([
    ['en', "Only if it's tracked and in black"],
    ['de', 'nur wenn es mit Sendungsverfolgung kommt und in schwarz'],
    ['es', 'solo si tiene seguimiento y en negro'],
    ['fr', "seulement si c'est suivi et en noir"],
    ['pt', 'só se tiver rastreio e em preto'],
    ['ru', 'только если с трек-номером и чёрную'],
  ])('wishes for another colour beside it: %s "%s"', async (language, text) => {
    expect(await read(language, text)).toMatchObject({
      offerResponse: 'counter',
      question: 'none',
      request: 'exchange',
    });
  });
});
