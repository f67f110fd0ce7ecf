import { describe, expect, it } from '@jest/globals';
import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import { itemOf } from '../support/builders.ts';
import { linesOf, type Lines } from './everyday/lines.ts';

const ITEMS = [itemOf({ sku: 'tee', title: 'Cotton T-shirt', variant: 'M, navy' })];

const came = (language: string, text: string, complaint: ComplaintType) =>
  readArticles({ text, items: ITEMS, sku: null, complaint, asked: null, language }).came;

const SAID: [ComplaintType, Lines][] = [
  [
    'wrong_colour',
    {
      en: `
        instead of navy I got black
        instead of navy there was a green one in the bag
        got black instead of navy`,
      es: `en vez de azul marino me llegó negro`,
      pt: `em vez de azul marinho veio preta`,
      fr: `au lieu du bleu marine j'ai reçu du noir`,
      de: `
        statt blau kam schwarz
        statt blau habe ich schwarz bekommen`,
      ru: `вместо синей пришла чёрная`,
    },
  ],
  [
    'wrong_item',
    {
      en: `
        instead of the lamp I got a hair dryer
        instead of the lamp a hair dryer came`,
      es: `en vez de la lámpara llegó un secador`,
      pt: `em vez da luminária veio um secador`,
      fr: `à la place de la lampe j'ai reçu un sèche-cheveux`,
      de: `statt der Lampe kam ein Föhn`,
      ru: `вместо лампы пришёл фен`,
    },
  ],
  [
    'wrong_size',
    {
      en: `too big, instead of an M there's an XL in the bag`,
      es: `me queda grande, en vez de M llegó L`,
      pt: `ficou grande, em vez de M veio L`,
      fr: `trop grand, au lieu du M j'ai reçu un L`,
      de: `das Shirt ist zu groß, statt M kam L`,
      ru: `большая, вместо M пришла L`,
    },
  ],
];

const UNSAID: [ComplaintType, Lines][] = [
  [
    'wrong_colour',
    {
      en: `
        wrong colour, instead of navy
        wrong colour, I wanted navy instead of black`,
      de: `falsche Farbe, ich wollte blau statt schwarz`,
      ru: `не тот цвет, хотела синюю вместо чёрной`,
    },
  ],
  [
    'wrong_item',
    {
      en: `instead of the lamp I'd like the money`,
      de: `statt der Lampe hätte ich lieber das Geld`,
      es: `en vez de la lámpara quiero el dinero`,
    },
  ],
  ['wrong_size', { en: `too big, wrong size`, de: `zu groß, falsche Größe` }],
];

describe('what came in place of what was ordered', () => {
  const cases = SAID.flatMap(([complaint, lines]) =>
    linesOf(lines).map(([language, text]) => [complaint, language, text] as const),
  );
  it.each(cases)('is said, by %s (%s: %s)', (complaint, language, text) => {
    expect(came(language, text, complaint)).toBe('otherwise');
  });

  const others = UNSAID.flatMap(([complaint, lines]) =>
    linesOf(lines).map(([language, text]) => [complaint, language, text] as const),
  );
  it.each(others)('is not said, by %s (%s: %s)', (complaint, language, text) => {
    expect(came(language, text, complaint)).toBeNull();
  });
});
