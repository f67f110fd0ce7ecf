import { describe, expect } from '@jest/globals';
import { eachLine, type Lines } from './lines.ts';

const BY_WHEN: Lines = {
  en: `
    how many more days sir pls tell exact
    so will it be here by then or not
    ok. so roughly when then`,
  es: `
    más o menos cuándo
    cuántos días más?
    llegará antes del viernes?`,
  pt: `
    mais ou menos quando
    quantos dias mais?
    chega até sexta?`,
  fr: `
    à peu près quand
    encore combien de jours ?
    il sera là avant vendredi ?`,
  de: `
    so ungefähr wann
    wann kommt er denn nun
    ist er bis Freitag da?`,
  ru: `
    ну хоть примерно когда
    сколько ещё дней?
    а примерно когда?`,
};

describe('by when is it here', () => {
  describe('asks after the parcel', () => {
    eachLine(BY_WHEN, ({ request }) => expect(request).toBe('tracking'));
  });

  describe('asks about what is offered, where something is', () => {
    eachLine(BY_WHEN, ({ question }) => expect(question).toBe('when'), { openOffer: 'reship' });
  });

  describe('is not asked by who tells since when or until when', () => {
    eachLine(
      {
        en: `
          it broke when I opened it
          when I got it the box was open`,
        es: 'se rompió cuando lo abrí',
        pt: 'partiu quando abri a caixa',
        fr: "cassé quand j'ai ouvert le colis",
        de: 'kaputt, wann auch immer das passiert ist',
        ru: 'сломалась, когда включила',
      },
      ({ request }) => expect(request).toBe('none'),
    );
  });
});
