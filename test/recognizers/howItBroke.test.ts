import { describe, expect } from '@jest/globals';
import { eachLine, type Lines } from './everyday/lines.ts';

const CAME_OFF: Lines = {
  en: `
    the handle came off
    no photo, sorry. The handle came off`,
  es: `
    se le cayó el asa
    no tengo foto, se salió el asa`,
  pt: `
    a alça caiu
    não tenho foto. a asa soltou`,
  fr: `
    l'anse s'est détachée
    pas de photo. l'anse est tombée`,
  de: `
    der Henkel ist ab
    kein Foto, der Henkel ist abgefallen`,
  ru: `
    ручка отвалилась
    фото нет, отвалилась ручка`,
};

describe('a part that came off', () => {
  describe('tells how it is broken, and of nothing else', () => {
    eachLine(
      CAME_OFF,
      ({ complaintType, alsoTypes }) =>
        expect({ complaintType, alsoTypes }).toEqual({ complaintType: 'damaged', alsoTypes: [] }),
      { asked: 'photo' },
    );
  });

  describe('is damage by itself', () => {
    eachLine(CAME_OFF, ({ complaintType }) => expect(complaintType).toBe('damaged'));
  });

  describe('leaves what is another matter beside it', () => {
    eachLine(
      {
        en: 'the handle came off and it is the wrong colour, I ordered blue',
        de: 'der Henkel ist ab, und die Farbe ist falsch, blau war bestellt',
        es: 'se le cayó el asa y el color es otro, pedí azul',
      },
      ({ complaintType, alsoTypes }) => expect([complaintType, ...alsoTypes]).toContain('wrong_colour'),
      { asked: 'photo' },
    );
  });
});
