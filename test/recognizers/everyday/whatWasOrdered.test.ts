import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('who wants what was ordered', () => {
  describe('wishes for it to be sent', () => {
    eachLine(
      {
        en: `
          i want the headphone only which i paid
          just send me the right headphones that I ordered
          how about what I actually ordered?
          I'd like the headphones after all`,
        es: `
          quiero los auriculares que pedí
          mándenme lo que pedí`,
        pt: `
          quero os fones que paguei
          mandem o que encomendei`,
        fr: `
          je veux le casque que j'ai commandé
          envoyez-moi ce que j'ai commandé
          je voudrais quand même le casque`,
        de: `
          Ja wie wärs denn mit dem, was ich bestellt habe?
          ich will die Kopfhörer, die ich bestellt habe
          ich hätte doch gern die Kopfhörer`,
        ru: `
          мне бы наушники всё-таки
          пришлите то, что я заказал
          хочу те наушники, которые заказывала`,
      },
      ({ wish }) => expect(wish).toBe('reship'),
      { asked: 'received' },
    );
  });

  describe('is nobody who wants the money, or says that it is not that', () => {
    eachLine(
      {
        en: `
          I want the money I paid
          this is not what I ordered
          I want a refund for what I ordered`,
        es: 'quiero el dinero que pagué',
        pt: 'quero o dinheiro que paguei',
        fr: "je veux l'argent que j'ai payé",
        de: `
          das ist nicht was ich bestellt habe
          ich will das Geld, das ich bezahlt habe`,
        ru: `
          хочу всё-таки деньги
          это не то, что я заказывал`,
      },
      ({ wish }) => expect(wish).not.toBe('reship'),
      { asked: 'received' },
    );
  });
});

describe('one thing that was ordered and another that came', () => {
  describe('is the wrong article for certain', () => {
    eachLine(
      {
        en: 'ordered headphones, got a phone holder',
        es: 'pedí unos auriculares y me llegó una funda de móvil',
        pt: 'encomendei uns fones e recebi um relógio',
        fr: "j'ai commandé un casque, j'ai reçu une lampe",
        de: `
          Lampe bestellt, Spiegel bekommen
          Kopfhörer bestellt, Handyhalter bekommen. Der klingt bestimmt fantastisch.`,
        ru: `
          заказывала наушники, прислали зарядку
          открыла коробку. а там. не наушники а какая то зарядка`,
      },
      ({ complaintType, confidence }) => {
        expect(complaintType).toBe('wrong_item');
        expect(confidence).toBeGreaterThan(0.6);
      },
    );
  });

  describe('is none where it is a part, or the same in another colour', () => {
    eachLine(
      {
        en: `
          ordered a lamp, the cable came broken
          ordered a lamp and the bulb in the box is broken
          I ordered a blue lamp and got a red lamp`,
        es: 'pedí la lámpara y llegó sin cable',
        pt: 'comprei o candeeiro e veio sem cabo',
        fr: "j'ai commandé la lampe et reçu sans câble",
        de: 'Kopfhörer bestellt, kein Ladegerät drin',
        ru: 'заказала лампу, пришла без провода',
      },
      ({ complaintType }) => expect(complaintType).not.toBe('wrong_item'),
    );
  });
});
