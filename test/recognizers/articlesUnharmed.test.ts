import { describe, expect, it } from '@jest/globals';
import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { itemOf } from '../support/builders.ts';
import { linesOf, type Lines } from './everyday/lines.ts';
import { reading } from './reading.ts';

const ITEMS = [
  itemOf({ sku: 'bowls', title: 'Ceramic bowls, set of four', variant: 'sea green' }),
  itemOf({ sku: 'mug', title: 'Ceramic mug', variant: 'blue' }),
  itemOf({ sku: 'pot', title: 'Ceramic teapot', variant: 'sand' }),
];

const heard = (language: string, text: string) =>
  readArticles({ text, items: ITEMS, sku: null, complaint: 'damaged', asked: null, language });

const each = (lines: Lines, check: (language: string, text: string) => void) => {
  it.each(linesOf(lines))('%s: %s', (language, text) => {
    check(language, text.replaceAll(' / ', '\n'));
  });
};

describe('the one article that is harmed is the one that is meant', () => {
  each(
    {
      en: `
        mugs are perfect, she adores the teapot and has had nine cups out of it, BUT one of the four bowls has a massive chip in the rim
        the teapot is lovely and the mug too, but a bowl is cracked`,
      es: `
        La tetera me encanta y la taza también, pero dos cuencos llegaron rotos
        la tetera está bien y la taza también, pero un cuenco está roto`,
      pt: 'O bule está ótimo e a caneca também, mas duas tigelas partiram',
      fr: `
        La théière est superbe et la tasse aussi, mais deux bols sont cassés
        La théière va bien, la tasse aussi, par contre deux bols sont en miettes`,
      de: `
        Die Kanne ist ok und die Becher auch, aber zwei von den Schalen sind hinüber
        Teekanne ist super, Becher auch, aber eine Schale hat einen Sprung`,
      ru: `
        чайник отличный и кружка тоже, а вот две миски разбиты
        чайник цел, кружка тоже, но одна миска с трещиной`,
    },
    (language, text) => {
      const { named, troubles, adds } = heard(language, text);
      expect(named).toBe('bowls');
      expect(adds).toBe(false);
      expect(troubles.map(({ sku }) => sku).filter((sku) => sku !== 'bowls')).toEqual([]);
    },
  );

  describe('both are, where both are harmed', () => {
    each(
      {
        en: 'the bowls are smashed and the mug too',
        es: 'los cuencos están rotos y la taza también',
        pt: 'as tigelas estão partidas e a caneca também',
        fr: 'les bols sont cassés et la tasse aussi',
        de: 'die Schalen sind kaputt und der Becher auch',
        ru: 'миски разбиты и кружка тоже',
      },
      (language, text) => {
        const { named, troubles } = heard(language, text);
        expect(named).toBeNull();
        expect(troubles.map(({ sku }) => sku)).toEqual(['bowls', 'mug']);
      },
    );
  });
});

describe('an article that is taken back in the same message is not meant', () => {
  each(
    {
      en: "hi the teapot's broken / sorry no i mean one of the blue mugs / teapot's fine, ignore me",
      es: 'la tetera está rota / perdón, digo la taza / la tetera está bien',
      pt: 'o bule partiu / desculpem, quis dizer a caneca / o bule está bem',
      fr: 'la théière est cassée / non pardon, je voulais dire la tasse / la théière va bien',
      de: 'die Teekanne ist kaputt / sorry nein ich meine den Becher / Kanne ist heil',
      ru: `
        чайник разбился / ой нет, я про кружку / чайник целый
        чайник разбит, ой извините, не чайник, а кружка`,
    },
    (language, text) => {
      expect(heard(language, text)).toMatchObject({ named: 'mug', troubles: [] });
    },
  );
});

describe('whose rest is fine has had no parcel found', () => {
  it.each(
    linesOf({
      en: 'just the one bowl yeah, rest is all good',
      es: 'solo el cuenco, lo demás llegó perfecto',
      pt: 'só a tigela, o resto chegou bem',
      fr: 'juste le bol, le reste est bien arrivé',
      de: 'nur die eine Schale, der Rest ist gut angekommen',
      ru: 'только миска, остальное дошло нормально',
    }),
  )('%s: %s', async (language, text) => {
    expect((await reading(text, { language, asked: 'which_item' })).news).toBe('none');
  });
});
