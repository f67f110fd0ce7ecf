import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('what does not look well with something else', () => {
  eachLine(
    {
      en: `
        nice shirt, it just doesn't go with my trousers
        the colour doesn't match my curtains`,
      es: `
        bonita camisa, pero no combina con mi pantalón
        no pega con mi sofá`,
      pt: `a camisa é linda, só não combina com a calça`,
      fr: `jolie chemise, mais elle ne va pas avec mon pantalon`,
      de: `
        schönes Hemd, nur passt nicht zu der Hose
        das Hemd passt nicht zu meiner Hose`,
      ru: `
        красивая рубашка, только не подходит к брюкам
        не подходит к моему дивану`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('changed_mind');
    },
  );
});

describe('what does not fit', () => {
  eachLine(
    {
      en: `the lid doesn't fit the pot`,
      es: `no me queda`,
      fr: `elle ne me va pas`,
      de: `
        passt mir nicht
        der Deckel passt nicht zu der Kanne`,
      ru: `не подходит по размеру`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('wrong_size');
    },
  );
});
