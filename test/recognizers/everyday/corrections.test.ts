import { describe, expect, it } from '@jest/globals';
import { eachLine } from './lines.ts';
import { reading } from '../reading.ts';

describe('not this but that', () => {
  describe('corrects what was understood', () => {
    eachLine(
      {
        en: `not the size, the colour
             it's the colour, not the size`,
        de: 'nein nicht die Größe, die Farbe!',
        es: 'no la talla, el color',
        fr: 'pas la taille, la couleur',
        pt: 'não é o tamanho, é a cor',
        ru: 'не размер, а цвет',
      },
      (heard) => {
        expect(heard).toMatchObject({
          complaintType: 'wrong_colour',
          alsoTypes: [],
          correctsComplaint: true,
        });
      },
    );
  });

  it.each([
    ['en', 'no, not the size, the colour'],
    ['de', 'nein nicht die Größe, die Farbe!'],
    ['fr', 'non, pas la taille, la couleur'],
    ['es', 'no, no la talla, el color'],
    ['ru', 'нет, не размер, а цвет'],
  ])('turns nothing down by its no, in %s: %s', async (language, text) => {
    const supposed = { language, openOffer: 'that this is what is wrong' };
    expect(await reading(text, supposed)).toMatchObject({ correctsComplaint: true, offerResponse: null });
  });

  it('is a danger first where it tells of one', async () => {
    const heard = await reading('not the size, the colour, and it burned my hand', { language: 'en' });
    expect(heard.alarm).toBe('safety');
    expect(heard.correctsComplaint).toBeUndefined();
  });

  it('is heard the other way round', async () => {
    expect(await reading('not the colour, the size', { language: 'en' })).toHaveProperty(
      'complaintType',
      'wrong_size',
    );
  });
});

describe('what only sounds like a wish, a demand or news', () => {
  it.each([
    ['en', 'The left side is dead, the right one works.'],
    ['en', 'the right one still plays'],
  ])('is no wish for another one, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('wish', 'none');
  });

  it.each([
    ['en', 'a coupon? no thanks, a refund? no thanks'],
    ['es', '¿un cupón? no gracias, ¿un reembolso? no gracias'],
    ['de', 'ein Gutschein? nein danke, eine Erstattung? nein danke'],
  ])('asks for no money, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).toMatchObject({
      refund: 'none',
      request: 'none',
    });
  });

  it.each([
    ['en', 'no, I paid the full price'],
    ['de', 'nein, ich habe den vollen Preis bezahlt'],
    ['fr', "non, j'ai payé plein tarif"],
    ['es', 'no, pagué el precio completo'],
  ])('does not insist, in %s: %s', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).refund).not.toBe('insists');
  });

  it.each([
    ['fr', "ma soeur l'a aussi commandé pour moi et il n'est jamais arrivé"],
    ['de', 'meine Schwester hat sie auch für mich bestellt und sie ist nie angekommen'],
    ['en', 'my sister also ordered the lamp for me and it never came'],
  ])('did not arrive, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toMatchObject({ news: 'none', complaintType: 'not_received' });
  });
});

describe('all of the money', () => {
  it.each([
    ['en', 'ALL OF IT. NOW.'],
    ['de', 'ALLES. SOFORT.'],
    ['es', 'TODO. YA.'],
    ['fr', 'TOUT. TOUT DE SUITE.'],
    ['pt', 'TUDO. AGORA.'],
    ['ru', 'ВСЁ. НЕМЕДЛЕННО.'],
  ])('is insisted on beside an offer of a part, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'partial refund' })).toHaveProperty(
      'refund',
      'insists',
    );
  });

  it.each([
    ['en', "wait no, that's half, I want it all"],
    ['de', 'Moment, das ist ja nur die Hälfte, ich will alles'],
    ['es', 'espera, eso es la mitad, quiero todo'],
    ['fr', "attendez, c'est la moitié, je veux tout"],
    ['pt', 'espera, isso é só metade, quero tudo'],
    ['ru', 'стоп, это только половина, я хочу всё'],
  ])('is wanted after a part was agreed, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, agreed: 'partial refund' })).toMatchObject({
      refund: 'asks',
      wish: 'full_refund',
    });
  });
});

describe('not the size, but the article itself has a fault', () => {
  eachLine(
    {
      en: `
        not about the size but the item itself is ripped`,
      es: `no es la talla sino el artículo que está roto`,
      pt: `não é o tamanho mas o artigo que está rasgado`,
      fr: `pas la taille mais l'article est déchiré`,
      de: `nicht die Größe, sondern der Artikel ist zerrissen`,
      ru: `не размер, а товар порван`,
    },
    ({ complaintType }) => expect(complaintType).not.toMatch(/^wrong/),
  );
});
