import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('one of several', () => {
  describe('that is broken is damaged, and none is missing', () => {
    eachLine(
      {
        en: `
          only one of the two is broken
          just one of the mugs arrived cracked`,
        es: `
          solo una de las dos tazas está rota
          solo una llegó rota, la otra está bien`,
        pt: `
          só uma das duas canecas está quebrada
          apenas uma veio rachada`,
        fr: `
          seulement une des deux tasses est cassée
          il n'y en a qu'une de cassée`,
        de: `
          nur eine der beiden Tassen ist kaputt
          nur eine von den zwei ist kaputt, die andere ist ok`,
        ru: `
          разбита только одна из двух кружек
          только одна из двух разбита, вторая целая`,
      },
      ({ complaintType, alsoTypes }) =>
        expect({ complaintType, alsoTypes }).toEqual({ complaintType: 'damaged', alsoTypes: [] }),
    );
  });

  describe('for which money is wanted is no wish for all of it', () => {
    eachLine(
      {
        en: 'only one of the two is broken. I want my money for that one',
        es: 'solo una de las dos tazas está rota. quiero el dinero de esa',
        pt: 'só uma das duas canecas está quebrada. quero o dinheiro dessa',
        fr: `une seule des deux est cassée. je veux l'argent pour celle-là`,
        de: 'nur eine der beiden ist kaputt. ich will das Geld für die eine',
        ru: 'только одна из двух разбита. верните деньги за эту одну',
      },
      ({ complaintType, wish, refund }) =>
        expect({ complaintType, wish, refund }).toEqual({
          complaintType: 'damaged',
          wish: 'partial_refund',
          refund: 'asks',
        }),
    );
  });

  describe('that came alone leaves the others missing', () => {
    eachLine(
      {
        en: `
          only one of the two arrived
          only one of the two came and that was broken
          only one`,
        es: `
          solo llegó una de las dos tazas
          pedí dos y solo vino una, y rota`,
        pt: 'só chegou uma das duas canecas',
        fr: `je n'ai reçu qu'une des deux tasses`,
        de: 'nur eine der beiden Tassen ist angekommen',
        ru: `
          пришла только одна из двух кружек
          пришла только одна, и та разбита`,
      },
      ({ complaintType, alsoTypes }) => expect([complaintType, ...alsoTypes]).toContain('missing_parts'),
    );
  });

  describe('asked about under an offer is a question', () => {
    eachLine(
      {
        en: `
          fine, but is it really only one mug?
          so you only send one?`,
        es: 'vale, ¿pero es solo una taza?',
        pt: 'tá, mas é só uma caneca mesmo?',
        fr: `
          d'accord, mais c'est vraiment une seule tasse ?
          c'est seulement pour une tasse ?`,
        de: 'gut, aber ist das wirklich nur eine Tasse?',
        ru: 'хорошо, но это правда только одна кружка?',
      },
      ({ complaintType, question, offerResponse }) =>
        expect({ complaintType, question, offerResponse }).toEqual({
          complaintType: 'none',
          question: 'what',
          offerResponse: null,
        }),
      { openOffer: 'reship' },
    );
  });

  describe('asked about before anything is offered complains of nothing', () => {
    eachLine(
      {
        en: `
          is it really only one mug?`,
        es: '¿de verdad es solo una taza?',
        pt: 'é só uma caneca mesmo?',
        fr: `c'est vraiment seulement une tasse ?`,
        de: 'ist das wirklich nur eine Tasse?',
        ru: 'это правда только одна кружка?',
      },
      ({ complaintType }) => expect(complaintType).toBe('none'),
    );
  });

  describe('is not meant by all of it, or by the whole purchase', () => {
    eachLine(
      {
        en: 'I want my money for that one, all of it',
        es: 'quiero el dinero de esa compra',
        ru: 'я хочу деньги за этот заказ',
      },
      ({ wish }) => expect(wish).toBe('full_refund'),
    );
  });
});
