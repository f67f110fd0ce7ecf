import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('an article that broke in use', () => {
  describe('is complained of for certain', () => {
    eachLine(
      {
        en: `
          my headphones broke
          my earbuds gave out
          my headphones have given up the ghost`,
        es: `
          mis auriculares se rompieron
          se me estropeó la lámpara
          mis auriculares no suenan, no quiero reembolso`,
        pt: `
          meus fones quebraram
          meu fone pifou
          meus fones não tocam mais`,
        fr: `
          mes écouteurs ont lâché
          la bouilloire a rendu l'âme
          mes écouteurs sont morts`,
        de: `
          meine Kopfhörer sind kaputtgegangen
          meine Kopfhörer haben den Geist aufgegeben
          meine Kopfhörer sind im Eimer`,
        ru: `
          мои наушники сломались
          наушники приказали долго жить
          у меня полетели наушники`,
      },
      ({ complaintType, confidence }) => {
        expect(['quality', 'damaged']).toContain(complaintType);
        expect(confidence).toBeGreaterThan(0.6);
      },
    );
  });

  describe('is none where something else gave up', () => {
    eachLine(
      {
        en: `
          my patience gave out
          I gave up waiting`,
        de: 'die Hoffnung habe ich aufgegeben',
      },
      ({ complaintType }) => expect(['quality', 'damaged']).not.toContain(complaintType),
    );
  });

  describe('is none that takes photos, where none can be sent', () => {
    eachLine(
      {
        en: `
          my camera broke, so no photo
          my phone died, no pictures`,
        es: 'mi móvil se rompió, no puedo hacer fotos',
        pt: 'meu celular quebrou, não tenho foto',
        fr: 'mon téléphone a lâché, pas de photo',
        ru: 'телефон сломался, фото не будет',
      },
      ({ complaintType, news }) =>
        expect({ complaintType, news }).toEqual({ complaintType: 'none', news: 'no_photo' }),
      { asked: 'photo' },
    );
  });
});
