import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('who only asks how long it takes, or for a person,', () => {
  describe('is not upset', () => {
    eachLine(
      {
        en: `
          how long does it take?
          how long will it take
          hi i want to talk to a person`,
        es: `
          ¿cuánto tarda?
          ¿cuánto tiempo tarda?
          hola quiero hablar con una persona`,
        pt: `
          quanto tempo demora?
          quanto tempo vai demorar?
          oi quero falar com uma pessoa
          oi quero falar com uma pessoa…`,
        fr: `
          ça prend combien de temps ?
          combien de temps faut-il attendre ?
          bonjour je veux parler à une personne`,
        de: `
          wie lange dauert das?
          wie lange muss ich warten?
          hallo ich möchte mit jemandem sprechen`,
        ru: `
          сколько это займёт?
          как долго ждать?
          привет хочу поговорить с человеком`,
      },
      ({ sentiment }) => {
        expect(sentiment).toBe('neutral');
      },
    );
  });

  describe('and says how angry they are is', () => {
    eachLine(
      {
        en: `how long does it take?? I am furious`,
        es: `¿cuánto tarda esto? es una vergüenza`,
        pt: `quanto tempo demora isso? que absurdo`,
        fr: `ça prend combien de temps ? c'est honteux`,
        de: `wie lange dauert das denn noch, eine Unverschämtheit`,
        ru: `сколько можно ждать, безобразие`,
      },
      ({ sentiment }) => {
        expect(['negative', 'very_negative']).toContain(sentiment);
      },
    );
  });
});
