import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('smoke from an article, in a word that is also said of anger', () => {
  describe('is a danger', () => {
    eachLine(
      {
        es: `
          mi hervidor echó humo
          el secador echó humo y lo apagué`,
      },
      ({ alarm, endangers }) => expect({ alarm, endangers }).toEqual({ alarm: 'safety', endangers: 'fire' }),
    );
  });

  describe('is none of whoever is angry', () => {
    eachLine(
      {
        es: `
          estoy que echo humo
          echo humo de la rabia
          mi paquete se ha hecho humo`,
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
  });
});
