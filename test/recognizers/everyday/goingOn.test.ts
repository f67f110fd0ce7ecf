import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('going on', () => {
  describe('with an article is no wish to be back with the assistant', () => {
    eachLine(
      {
        en: `
          can I go on using it meanwhile?
          can I carry on using the lamp?
          can I continue to wear it?
          can we carry on with the lamp as it is?
          i want to go on using it until then`,
        es: `
          ¿puedo seguir usándolo mientras tanto?
          ¿puedo seguir usando la máquina?
          ¿puedo continuar usando este robot?`,
        pt: `
          posso continuar usando enquanto isso?
          posso continuar a usar a máquina?`,
        fr: `
          je peux continuer à l'utiliser en attendant ?
          je peux continuer à utiliser le robot en attendant ?`,
        de: `
          kann ich sie solange weiter benutzen?
          können wir mit der Lampe weitermachen wie bisher?`,
        ru: `
          можно пока пользоваться дальше?
          хочу дальше пользоваться роботом пылесосом`,
      },
      ({ request }) => {
        expect(request).not.toBe('back_to_bot');
      },
    );
  });

  describe('with an article that is said to be damaged leaves the damage heard', () => {
    eachLine(
      {
        en: `it is a bit scratched, can I go on using it while I wait?`,
        es: `está un poco rayada, ¿puedo seguir usándola mientras espero?`,
        pt: `está um pouco arranhada, posso continuar a usar enquanto espero?`,
        fr: `elle est un peu rayée, je peux continuer à m'en servir en attendant ?`,
        de: `sie ist etwas verkratzt, kann ich sie solange weiterbenutzen?`,
        ru: `она немного поцарапана, можно пока пользоваться?`,
      },
      ({ complaintType, request }) => {
        expect([complaintType, request]).toEqual(['damaged', 'none']);
      },
    );
  });

  describe('with the assistant is one', () => {
    eachLine(
      {
        en: `
          can I continue with you?
          can we go on here
          let us just continue
          can i go back to the bot`,
        es: `
          mejor seguimos con el bot
          prefiero seguir con el asistente`,
        pt: `prefiro continuar com o robô`,
        fr: `je préfère continuer avec l'assistant`,
        de: `
          lass uns weitermachen
          lass uns mit dem Assistenten weitermachen`,
        ru: `давайте продолжим с ботом`,
      },
      ({ request }) => {
        expect(request).toBe('back_to_bot');
      },
    );
  });
});
