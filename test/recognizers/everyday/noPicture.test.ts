import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('why there will be no photo', () => {
  eachLine(
    {
      en: `
        my phone is an old one with buttons
        I chucked the pieces in the bin
        photos are not allowed in here`,
      es: `
        mi celular es de teclas
        ya tiré los pedazos
        aquí está prohibido sacar fotos`,
      pt: `
        o meu telemóvel é daqueles de botões
        já deitei os cacos no lixo
        é proibido tirar fotos aqui`,
      fr: `
        mon téléphone est trop vieux
        j'ai jeté les morceaux
        il est interdit de photographier ici`,
      de: `
        ich hab nur ein Tastenhandy
        die Scherben hab ich entsorgt
        fotografieren ist bei uns verboten`,
      ru: `
        у меня кнопочный телефон
        осколки уже выбросила
        у нас снимать запрещено`,
    },
    ({ news }) => expect(news).toBe('no_photo'),
    { asked: 'photo' },
  );
});

describe('a photo that will come', () => {
  eachLine(
    {
      en: 'sending it in a minute',
      es: 'ahora la mando',
      pt: 'já mando',
      fr: "je l'envoie ce soir",
      de: 'kommt gleich',
      ru: 'сейчас пришлю',
    },
    ({ news }) => expect(news).not.toBe('no_photo'),
    { asked: 'photo' },
  );
});
