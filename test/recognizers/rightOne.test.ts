import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

const RESHIP = { openOffer: 'reship' };

describe('what is called right', () => {
  describe('is no yes to a new one where it is nothing that can be sent', () => {
    eachLine(
      {
        en: `I want the right answer now
             I want the right to return it
             I just want the proper thing
             I want the correct explanation
             I need the right information from you
             I want the correct invoice`,
        es: `quiero la respuesta correcta
             quiero la información correcta
             quiero la factura correcta`,
        pt: `quero a resposta certa
             quero a informação certa
             quero a fatura correta`,
        fr: `je veux la bonne réponse
             je veux la bonne facture
             je veux juste la bonne explication`,
        de: `ich will die richtige Antwort
             ich will nur die richtige Auskunft
             ich will die richtige Rechnung`,
        ru: `хочу правильный ответ
             мне нужна правильная информация
             хочу правильное объяснение`,
      },
      (heard) => {
        expect(heard.offerResponse).not.toBe('accept');
      },
      RESHIP,
    );
  });

  describe('is a yes where it is the article', () => {
    eachLine(
      {
        en: `I want the right lamp
             just send me the right one`,
        es: 'quiero la lámpara correcta',
        pt: 'quero a luminária certa',
        fr: 'je veux la bonne lampe',
        de: 'ich will nur die richtige Lampe',
        ru: 'хочу правильную лампу',
      },
      (heard) => {
        expect(heard.offerResponse).toBe('accept');
      },
      RESHIP,
    );
  });
});
