import { describe, expect, it } from '@jest/globals';
import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import type { ArticlesToRead } from '../../src/domain/vocabulary/articlesHeard.ts';
import { itemOf } from '../support/builders.ts';

const ITEMS = [
  itemOf({ sku: 'bowls', title: 'Ceramic bowls, set of four', variant: 'green' }),
  itemOf({ sku: 'mug', title: 'Ceramic mug', variant: 'blue' }),
  itemOf({ sku: 'pot', title: 'Ceramic teapot', variant: 'sand' }),
];

const heard = (language: string, text: string, known: Partial<ArticlesToRead> = {}) =>
  readArticles({ text, items: ITEMS, sku: null, complaint: null, asked: null, language, ...known });

describe('a message about articles', () => {
  it.each([
    ['en', 'and the teapot as well'],
    ['en', 'the teapot is broken too'],
    ['en', 'same with the teapot'],
    ['es', 'la tetera también'],
    ['pt', 'e o bule'],
    ['fr', 'la théière aussi'],
    ['de', 'die Teekanne auch'],
    ['ru', 'чайник тоже'],
  ])('adds to what was said before (%s: %s)', (language, text) => {
    expect(heard(language, text).adds).toBe(true);
  });

  it.each([
    ['en', 'the mug is too small'],
    ['en', 'thanks to both of you'],
    ['en', 'it is the same size as the old one'],
    ['es', 'me da igual'],
    ['pt', 'é o mesmo tamanho'],
    ['fr', 'quand même, la tasse est fendue'],
    ['de', 'ich komme gleich zurück'],
    ['de', 'ihr beide seid nett'],
    ['ru', 'она такая же по размеру'],
  ])('adds nothing by a word that only looks so (%s: %s)', (language, text) => {
    expect(heard(language, text).adds).toBe(false);
  });

  it.each([
    ['en', 'the teapot first please'],
    ['es', 'primero la tetera'],
    ['pt', 'primeiro o bule'],
    ['fr', "d'abord la théière"],
    ['de', 'zuerst die Teekanne'],
    ['ru', 'сначала чайник'],
  ])('puts one of them first (%s: %s)', (language, text) => {
    expect(heard(language, text)).toMatchObject({ putsFirst: true, named: 'pot' });
  });

  it.each([
    ['en', "no wait, it's the mug, the bowls are perfectly fine"],
    ['en', 'sorry, I meant the mug'],
    ['es', 'perdón, es la taza, los bols están bien'],
    ['pt', 'desculpa, é a caneca, as tigelas estão bem'],
    ['fr', "pardon, c'est la tasse, les bols sont intacts"],
    ['de', 'Moment, es ist die Tasse, die Schalen sind heil'],
    ['ru', 'ой, это кружка, миски целые'],
  ])('means another than before (%s: %s)', (language, text) => {
    expect(heard(language, text, { sku: 'bowls' }).instead).toBe('mug');
  });

  it.each([
    ['en', 'actually it is the same colour as the mug, the bowls are cracked'],
    ['en', 'sorry, is it the mug you mean?'],
    ['en', 'the mug is fine'],
  ])('means no other by a word that only looks so (%s: %s)', (language, text) => {
    expect(heard(language, text, { sku: 'bowls' }).instead).toBeNull();
  });

  it.each([
    ['en', 'two of the bowls are shattered, the mug and the teapot are fine'],
    ['es', 'dos bols hechos trizas, las tazas y la tetera bien'],
    ['pt', 'duas tigelas quebradas, a caneca e o bule estão bem'],
    ['fr', 'deux bols cassés, la tasse et la théière intactes'],
    ['de', 'zwei Schalen kaputt, Tasse und Teekanne heil'],
    ['ru', 'две миски разбиты, кружка и чайник целые'],
  ])('complains of none that is fine (%s: %s)', (language, text) => {
    expect(heard(language, text).troubles.map(({ sku }) => sku)).toEqual(['bowls']);
  });

  it.each([
    ['en', 'first of all, the teapot is lovely'],
    ['en', 'the first time I used the teapot it broke'],
    ['en', 'When I first opened it the teapot was cracked'],
    ['en', 'when I first saw the teapot it was cracked'],
    ['es', 'cuando primero abrí la caja, la tetera estaba rota'],
    ['es', 'lo primero que vi fue la tetera rota'],
    ['pt', 'quando abri primeiro a caixa, o bule estava partido'],
    ['fr', "d'abord j'ai cru que la théière allait bien"],
    ['de', 'zuerst dachte ich, die Teekanne ist heil'],
    ['ru', 'сначала я подумал, что чайник цел'],
  ])('and not by the beginning of a story (%s: %s)', (language, text) => {
    expect(heard(language, text).putsFirst).toBe(false);
  });

  it.each([
    ['en', 'one bowl is chipped and the teapot lid is missing', 'bowls damaged, pot missing_parts'],
    ['en', 'the mug and the teapot are broken', 'mug damaged, pot damaged'],
    ['en', 'the bowls are smashed. the teapot is fine', 'bowls damaged'],
    ['es', 'la tetera llegó rota y una taza también', 'pot damaged, mug damaged'],
    ['pt', 'o bule veio partido e uma caneca também', 'pot damaged, mug damaged'],
    ['fr', 'la théière est cassée et un des bols est ébréché', 'pot damaged, bowls damaged'],
    ['de', 'Die Teekanne ist zerbrochen und bei den Bechern fehlt einer', 'pot damaged, mug missing_parts'],
    ['ru', 'чайник разбит, и кружка треснула', 'pot damaged, mug damaged'],
    ['en', 'the bowl and the teapot were fine, only the mug is cracked', 'mug damaged'],
    ['en', 'bowl broken. will the mug and teapot arrive separately?', 'bowls damaged'],
    ['en', 'the mug, the teapot are broken', 'mug damaged, pot damaged'],
    ['es', 'el cuenco y la tetera están bien, solo la taza está rota', 'mug damaged'],
    ['pt', 'a tigela e o bule estão bem, só a caneca está partida', 'mug damaged'],
    ['fr', 'le bol et la théière vont bien, seule la tasse est cassée', 'mug damaged'],
    ['de', 'die Schüssel ist heil, nur die Teekanne ist zerbrochen', 'pot damaged'],
    ['de', 'die Schüssel und die Teekanne sind heil, nur die Tasse ist zerbrochen', 'mug damaged'],
    ['ru', 'миска и чайник целые, только кружка разбита', 'mug damaged'],
  ])('says of each what is wrong with it (%s: %s)', (language, text, told) => {
    const { troubles } = heard(language, text);
    expect(troubles.map(({ sku, about }) => `${sku} ${about}`).join(', ')).toBe(told);
  });

  it.each([
    'it was packed between the bowls, the mug and the teapot',
    'where is my parcel with the mug and the bowls',
  ])('and complains of none by naming it (%s)', (text) => {
    expect(heard('en', text).troubles).toEqual([]);
  });

  it.each([
    ['en', 'the bowl is fine, only the mug is cracked', 'mug'],
    ['en', 'the bowl and the teapot were fine, only the mug is cracked', 'mug'],
    ['es', 'el cuenco está bien, solo la taza está rota', 'mug'],
    ['pt', 'a tigela está bem, só a caneca está partida', 'mug'],
    ['fr', 'le bol va bien, seule la tasse est cassée', 'mug'],
    ['de', 'die Schüssel ist heil, nur die Teekanne ist zerbrochen', 'pot'],
    ['ru', 'миска целая, только кружка разбита', 'mug'],
  ])('names the one that is not fine (%s: %s)', (language, text, sku) => {
    for (const asked of [null, 'which_item'] as const)
      expect(heard(language, text, { asked }).named).toBe(sku);
  });

  it('names several in answer to the question which it is, and only then without what is wrong', () => {
    const text = 'the teapot and the mug';
    expect(heard('en', text).troubles).toEqual([]);
    expect(heard('en', text, { asked: 'which_item' }).troubles.map(({ sku }) => sku)).toEqual(['pot', 'mug']);
  });
});

describe('the size that came', () => {
  const TEE = [itemOf({ sku: 'tee', title: 'Cotton T-shirt', variant: 'M, navy' })];
  const came = (language: string, text: string) =>
    heard(language, text, { items: TEE, sku: 'tee', complaint: 'wrong_size' }).came;

  it.each([
    ['en', 'I ordered M and this is clearly an S'],
    ['en', "it's an S"],
    ['en', "it's a 38"],
    ['es', 'es una S'],
    ['es', 'esto es claramente una S'],
    ['pt', 'isto é um P'],
    ['pt', 'é claramente um P'],
    ['fr', "c'est un S"],
    ['de', 'das ist eine S'],
    ['de', 'das ist ganz klar eine S, bestellt war M'],
    ['ru', 'это явно S, а не M'],
  ])('is told by what it is (%s: %s)', (language, text) => {
    expect(came(language, text)).toBe('otherwise');
  });

  it('may be the one that was ordered', () => {
    expect(came('en', "it's an M and it does not fit")).toBe('as_ordered');
  });

  it.each([
    ['en', "it's not an M"],
    ['en', 'is it an S?'],
    ['en', 'it should be an S'],
    ['en', 'I normally wear an L and it is too small'],
    ['en', "it's 12 days late"],
    ['en', 'my size is S'],
    ['es', 'mi talla es S'],
    ['pt', 'M e S'],
    ['fr', "c'est trop petit, il me faut un L"],
    ['fr', "ma taille, c'est S"],
    ['de', 'meine Größe ist S'],
    ['ru', 'мой размер это S'],
  ])('is not told by what is ordered, worn or wished for (%s: %s)', (language, text) => {
    expect(came(language, text)).toBeNull();
  });
});

describe('the size or colour that a message wishes for', () => {
  const TEE = [itemOf({ sku: 'tee', title: 'Cotton T-shirt', variant: 'M, navy' })];
  const wants = (language: string, text: string) => heard(language, text, { items: TEE, sku: 'tee' }).wants;

  it.each([
    ['en', 'I got an S. I want the M'],
    ['es', 'llegó una S y quiero la M'],
    ['pt', 'veio um P, quero o M'],
    ['fr', "j'ai reçu un S, je veux le M"],
    ['de', 'S bekommen, ich will die M'],
    ['ru', 'пришёл S, хочу M'],
    ['en', 'just send me the navy one I paid for, I want that'],
  ])('is the one that was ordered (%s: %s)', (language, text) => {
    expect(wants(language, text)).toBe('as_ordered');
  });

  it.each([
    ['en', 'I got an S. I want the L'],
    ['de', 'ich will die blaue in L'],
    ['fr', 'je voudrais plutôt le vert'],
    ['ru', 'хочу L'],
  ])('is another (%s: %s)', (language, text) => {
    expect(wants(language, text)).toBe('otherwise');
  });

  it('is none where only what came is told', () => {
    expect(wants('en', 'an L came, I ordered M')).toBeNull();
  });
});
