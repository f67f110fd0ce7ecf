import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('somebody is asked for', () => {
  eachLine(
    {
      en: `
        put me on to somebody
        kindly fetch a person
        any chance of a chat with someone from your lot?
        I want to hear it from the boss`,
      es: `
        páseme con el encargado
        ¿habrá una señorita que me atienda?
        necesito a alguien que levante el teléfono`,
      pt: `
        ponham-me uma pessoa ao telefone
        quero tratar disto com quem decide
        chamem o patrão`,
      fr: `
        trouvez-moi le chef
        un responsable
        je préfère parler de vive voix avec une dame`,
      de: `
        gebt mir einen Menschen
        ich schnack lieber mit nem Minschen
        stellt mich zu jemandem durch`,
      ru: `
        позовите живого, пожалуйста
        можно с человеком поговорить
        пусть мне позвонит начальник`,
    },
    ({ wantsHuman }) => expect(wantsHuman).toBe(true),
  );
});

describe('who writes here, what it can do and where the shop is telephoned', () => {
  eachLine(
    {
      en: `
        am I speaking to a person or a program?
        is there a landline?`,
      es: `
        ¿hablo con una persona o con una computadora?
        ¿en qué me puede ayudar?`,
      pt: `
        falo com uma pessoa ou com um programa?
        qual é o telefone fixo?`,
      fr: `
        c'est un humain ou un automate ?
        en quoi pouvez-vous m'aider ?`,
      de: `
        rede ich mit einem Menschen oder mit einem Automaten?
        was kann ich hier machen?`,
      ru: `
        отвечаю человеку или автомату?
        с чем ты можешь помочь?`,
    },
    ({ wantsHuman }) => expect(wantsHuman).toBe(false),
  );
});

describe('whoever else a delivery needs', () => {
  eachLine(
    {
      en: `
        can you fetch an adult signature when you deliver?
        do you get an adult signature at the door?`,
      es: `¿necesitan la firma de un adulto al entregar?`,
      pt: `precisam da assinatura de um adulto na entrega?`,
      fr: `faut-il la signature d'un adulte à la livraison ?`,
      de: `holt ihr die Unterschrift eines Erwachsenen bei der Lieferung?`,
      ru: `нужна подпись взрослого при доставке?`,
    },
    ({ wantsHuman }) => expect(wantsHuman).toBe(false),
  );
});

describe('a machine', () => {
  describe('that nobody wants to talk to is a wish for a person', () => {
    eachLine(
      {
        en: 'let me speak with whoever runs this place',
        es: 'no hablo con máquinas',
        pt: 'não falo com máquinas',
        fr: `
          je ne parle pas aux machines
          je refuse de discuter avec un robot`,
        de: 'ich rede nicht mit Maschinen',
        ru: 'у вас там люди вообще есть',
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(true),
    );
  });

  describe('that is asked about, or talked to elsewhere, is none', () => {
    eachLine(
      {
        en: 'the courier should talk to whoever answers the door',
        fr: `
          est-ce que je parle avec un robot ?
          je parle aux machines toute la journée`,
        ru: 'хорошие люди есть, спасибо вам',
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(false),
    );
  });
});
