import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('a word in a sentence of its own', () => {
  describe('asks for a person', () => {
    eachLine(
      {
        en: `
          human. nothing arrived
          nothing arrived. human please
          human. now`,
        es: 'agente. ya',
        fr: 'humain. vite',
        de: `
          Mensch
          Mitarbeiter. Sofort`,
        ru: 'человек. срочно',
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(true),
    );
  });

  describe('asks for none where it sighs, is judged, or is told among others', () => {
    eachLine(
      {
        en: 'Delivered to: neighbour. Person. Unknown',
        es: 'atención al cliente. pésima. falta el paquete',
        fr: 'service client. nul. colis perdu',
        de: `
          Mensch. Wo ist mein Paket
          Kundenservice. Schlecht. Paket fehlt`,
        ru: 'поддержка. ужас. посылки нет',
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(false),
    );
  });
});

describe('what is swollen', () => {
  describe('is no danger where it is a price or a filling', () => {
    eachLine(
      {
        en: `
          charged twice, swollen price
          I was charged twice, what a swollen price
          The cushion comes charged with puffy filling`,
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
  });

  describe('is one by what it charges', () => {
    eachLine(
      {
        en: `
          I charged it and it got puffy
          the battery got puffy while charging
          it swelled while charging`,
      },
      ({ alarm }) => expect(alarm).toBe('safety'),
    );
  });
});
