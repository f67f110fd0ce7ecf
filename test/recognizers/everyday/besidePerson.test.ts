import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('what is wrong beside a wish for a person', () => {
  eachLine(
    {
      en: `
        My teapot is broken, I want a person
        teapot broken get me a human`,
      es: `
        mi tetera está rota, quiero hablar con una persona
        páseme con un agente, la taza llegó rota`,
      pt: `
        meu bule está quebrado, quero falar com uma pessoa`,
      fr: `
        ma théière est cassée, je veux parler à quelqu'un`,
      de: `
        meine Teekanne ist kaputt, ich will mit einem Menschen sprechen`,
      ru: `
        мой чайник разбит, позовите человека`,
    },
    ({ complaintType, wantsHuman, confidence }) => {
      expect({ complaintType, wantsHuman }).toEqual({ complaintType: 'damaged', wantsHuman: true });
      expect(confidence).toBeGreaterThan(0.6);
    },
  );
});

describe('a person asked for by one word, and what is wrong behind or before it', () => {
  eachLine(
    {
      en: `human. nothing arrived`,
      ru: `оператора! посылка так и не пришла`,
      de: `
        mein Paket ist nie angekommen. Mitarbeiter!
        Bitte ein Mensch! mein Paket ist nie angekommen`,
      fr: `un conseiller! je n'ai rien reçu`,
    },
    ({ complaintType, wantsHuman }) => {
      expect({ complaintType, wantsHuman }).toEqual({ complaintType: 'not_received', wantsHuman: true });
    },
  );
});

describe('a wish for a person that complains of nothing', () => {
  eachLine(
    {
      en: `I want a person`,
      es: `quiero hablar con una persona`,
      de: `ich will mit einem Menschen sprechen`,
      ru: `позовите человека`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('none');
    },
  );
});

describe('an exclamation that only sounds like one', () => {
  eachLine({ de: `Mensch! mein Paket ist nie angekommen` }, ({ wantsHuman }) => {
    expect(wantsHuman).toBe(false);
  });
});
