import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

const openOffer = 'coupon';
/** Below this a yes is asked about. */
const SURE = 0.6;

describe('a yes beside how little the offer pleases', () => {
  describe('is a yes', () => {
    eachLine(
      {
        en: `
          Fine. Not thrilled about it.
          Alright then. Not exactly generous.
          yes ok, though I had hoped for more`,
        es: `
          Bueno, vale. No me entusiasma.
          Está bien. No es que me haga mucha ilusión.`,
        pt: `
          Está bem. Não fico muito contente.
          Pode ser. Não estou satisfeita.`,
        fr: `
          Bon, d'accord. Je ne suis pas ravi.
          Soit. Ça ne m'enchante pas.`,
        de: `
          Meinetwegen. Begeistert bin ich nicht.
          Von mir aus. Glücklich bin ich damit nicht.
          Na gut. Toll ist das nicht.`,
        ru: `
          Ладно. Я не в восторге.
          да, давайте. хоть и ожидала большего`,
      },
      ({ offerResponse, confidence, request }) => {
        expect(offerResponse).toBe('accept');
        expect(confidence).toBeGreaterThan(SURE);
        expect(request).toBe('none');
      },
      { openOffer },
    );
  });

  describe('is asked about where it may only say that the offer was read', () => {
    eachLine(
      {
        en: "Ok. I'm not happy about it though.",
        es: 'vale, esperaba más',
        fr: "ok. je m'attendais à mieux",
        de: 'okay, aber zufrieden bin ich nicht',
        ru: 'хорошо, хоть и не рада',
      },
      ({ offerResponse, confidence }) => {
        expect(offerResponse).toBe('accept');
        expect(confidence).toBeLessThan(SURE);
      },
      { openOffer },
    );
  });

  describe('is none without the yes, or with more that is wanted', () => {
    eachLine(
      {
        en: `
          Not thrilled about it.
          I expected more
          I'm not happy with that, I want my money back
          fine, not thrilled, make it double`,
        es: 'No me entusiasma.',
        pt: 'não fico contente com isso',
        fr: 'Je ne suis pas ravie.',
        de: `
          Begeistert bin ich nicht.
          zufrieden bin ich damit nicht, ich will mein Geld`,
        ru: 'я не в восторге',
      },
      ({ offerResponse }) => expect(offerResponse).not.toBe('accept'),
      { openOffer },
    );
  });
});
