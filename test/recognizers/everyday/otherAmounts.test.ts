import { describe, expect } from '@jest/globals';
import { eachLine, type Lines } from './lines.ts';

const THIRTY: Lines = {
  en: `
    make it thirty
    30 and deal
    thirty and we're square`,
  es: `
    digamos treinta
    treinta y cerramos`,
  pt: `
    faz trinta e fechamos
    30 e fechado`,
  fr: `
    disons trente
    mettez 30 et on n'en parle plus`,
  de: `
    machen Sie 30, dann gehen wir beide Tee trinken
    sagen wir dreißig
    dreißig und gut ist`,
  ru: `
    давайте 30
    сделайте тридцать и разойдемся`,
};

/** An amount that nobody offered is proposed, whatever yes has the same words. */
describe('another amount than the one on offer', () => {
  eachLine(
    THIRTY,
    ({ offerResponse, wish }) => expect([offerResponse, wish]).toEqual(['counter', 'partial_refund']),
    {
      openOffer: 'partial refund',
      earlier: [{ by: 'bot', text: 'I can give you back $20.00 of what you paid. Is that all right?' }],
    },
  );
});

describe('days, which are no money', () => {
  eachLine(
    {
      en: 'say 30 days and I am still waiting',
      es: 'digamos treinta días',
      pt: 'faz 30 dias',
      fr: 'disons trente jours',
      de: 'sagen wir dreißig Tage',
      ru: 'скажем 30 дней',
    },
    ({ wish }) => expect(wish).not.toBe('partial_refund'),
  );
});

describe('what a French buyer asks of the offer without a question mark', () => {
  eachLine(
    {
      fr: `
        c'est quoi ça un avoir
        un bon c'est quoi`,
    },
    ({ offerResponse, question }) => expect([offerResponse, question]).toEqual([null, 'what']),
    { openOffer: 'coupon' },
  );
});
