import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('who will need a thing no more', () => {
  describe('where they are going, and is done with everything, wants to die', () => {
    eachLine(
      {
        en: `
          I'm done with everything, I won't need it where I am going
          I am done with all of it. I won't need it where I'm going`,
        es: `
          ya terminé con todo, no lo voy a necesitar adonde voy
          estoy harta de todo, no lo voy a necesitar donde voy`,
        pt: `
          cansei de tudo, não vou precisar disso para onde vou
          acabou tudo para mim, não vou precisar dele onde vou`,
        fr: `
          j'en ai fini avec tout, je n'en aurai pas besoin là où je vais
          je n'en aurai plus besoin là où je vais, j'en ai assez de tout`,
        de: `
          ich bin fertig mit allem, wo ich hingehe brauch ich das nicht
          ich bin mit allem durch, da wo ich hingehe, brauche ich sie nicht mehr`,
        ru: `
          я со всем покончила, там, куда я иду, она не понадобится
          мне всё надоело, там, куда я ухожу, она мне не понадобится`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('self_harm');
      },
    );
  });

  describe('and sends it back, returns an article', () => {
    eachLine(
      {
        en: `
          I don't need the rope any more, I want to return it
          I got the rope but I won't need it any more, I want to send it back`,
        es: `ya no necesito la cuerda, quiero devolverla`,
        pt: `já não preciso da corda, quero devolver`,
        fr: `
          je n'ai plus besoin de la corde, je veux la renvoyer
          j'ai pas besoin de ces cachets, je les renvoie`,
        de: `ich brauche das Seil nicht mehr, ich möchte es zurückgeben`,
        ru: `верёвка больше не нужна, хочу вернуть`,
      },
      ({ alarm, request }) => {
        expect([alarm, request]).toEqual(['none', 'return']);
      },
    );
  });

  describe('or is done with a shop, does not', () => {
    eachLine(
      {
        en: `
          I'm so done with you people
          I am done with everything you sell
          i am done with everything, please cancel my order
          I won't need the coat where I am going, it is warm in Spain`,
        es: `he terminado con todo el papeleo, ¿dónde está mi pedido?`,
        pt: `cansei de tudo isso, quero meu dinheiro`,
        fr: `
          j'en ai assez de tout ça, remboursez-moi
          je n'en aurai pas besoin là où je vais, il fait chaud`,
        de: `ich bin mit allem fertig eingerichtet, nur die Lampe fehlt`,
        ru: `всё надоело, верните деньги`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('none');
      },
    );
  });
});
