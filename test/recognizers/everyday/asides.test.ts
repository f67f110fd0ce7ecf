import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('what is said beside the matter is not taken for another', () => {
  describe('how people are treated asks for nobody', () => {
    eachLine(
      {
        en: `
          this is no way to treat people
          you can't treat human beings like this
          stop making fun of people, where is my lamp
          we are people too you know`,
        es: `
          ¿Hasta cuándo se van a burlar de la gente?
          así no se trata a las personas
          somos personas, no números`,
        pt: `
          Até quando vão gozar com as pessoas?
          não se trata pessoas assim
          somos pessoas, não números`,
        fr: `
          Vous vous moquez des gens?
          On ne traite pas les gens comme ça
          nous sommes des humains, pas des numéros`,
        de: `
          Wie lange wollt ihr die Leute noch verarschen???
          So geht man nicht mit Menschen um
          wir sind auch nur Menschen`,
        ru: `
          Сколько можно издеваться над людьми???
          как можно так относиться к людям
          хватит дурить людей, где лампа
          имейте совесть, мы же живые люди`,
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(false),
    );
  });

  describe('whoever asks for a person is heard beside it', () => {
    eachLine(
      {
        en: `
          is this how you treat people? let me talk to a human
          I want to talk to real people`,
        es: `
          así no se trata a la gente, quiero hablar con una persona`,
        pt: `
          não se trata pessoas assim, quero falar com uma pessoa`,
        fr: `
          on ne traite pas les gens comme ça, je veux parler à un humain`,
        de: `
          so geht man nicht mit Leuten um, ich will mit einem Menschen reden
          kann ich mit Menschen reden statt mit einer Maschine`,
        ru: `
          хватит издеваться над людьми, дайте живого человека
          с живыми людьми хочу говорить`,
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(true),
    );
  });

  describe('a device that was reset begins no conversation afresh', () => {
    eachLine(
      {
        en: `
          no audio on the left, tried 2 phones and reset it twice, nothing
          did a factory reset, still no sound
          pressing reset does nothing
          I restarted it three times and it still flickers`,
        es: `
          reiniciar no sirve de nada, sigue sin encender
          hice un reset y nada`,
        pt: `
          reiniciar não resolve
          fiz reset e continua sem som`,
        fr: `
          j'ai essayé de réinitialiser, rien ne change
          réinitialiser n'y fait rien`,
        de: `
          zurücksetzen bringt nichts
          Neustart hat nichts gebracht
          neu starten hilft nicht`,
        ru: `
          сбросила настройки, всё равно нет звука
          перезапускал два раза, не помогает
          сделал сброс до заводских, ничего`,
      },
      ({ request }) => expect(request).not.toBe('start_over'),
    );
  });

  describe('a conversation is begun afresh', () => {
    eachLine(
      {
        en: `
          reset
          can we restart
          let's start over
          forget everything and start again`,
        es: `
          reiniciar
          empecemos de nuevo`,
        pt: `
          reiniciar
          vamos começar de novo`,
        fr: `
          recommencer
          on recommence à zéro`,
        de: `
          neustart bitte
          nochmal von vorne bitte`,
        ru: `
          сброс
          давайте начнём сначала`,
      },
      ({ request }) => expect(request).toBe('start_over'),
    );
  });

  describe('who is not pleased has ordered it all the same', () => {
    eachLine(
      {
        de: `
          Begeistert bin ich nicht.
          okay, aber zufrieden bin ich nicht
          sicher bin ich nicht
          zuhause war ich nicht`,
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
    eachLine(
      {
        de: `
          das war ich nicht
          ich war das nicht
          das bin ich nicht, ich habe nie etwas bestellt`,
      },
      ({ alarm }) => expect(alarm).toBe('unauthorised'),
    );
  });
});
