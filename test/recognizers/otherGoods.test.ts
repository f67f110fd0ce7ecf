import { describe, expect, it } from '@jest/globals';
import { whatCame } from '../../src/adapters/embedded/articles/whatCame.ts';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('an article of another kind', () => {
  it.each([
    ['en', 'Unpacked it expecting a kettle and there is a green watering can in there'],
    ['en', 'I ordered the white lamp and you sent me some kind of grey fan'],
    ['en', 'black backpack ordered, got some random pink lunch bag'],
    ['es', 'pedí la camiseta azul y me mandan una especie de mantel rosa'],
    ['es', 'esperaba unos auriculares negros y me encuentro con un secador rosa'],
    ['pt', 'pedi a caneca azul e mandaram um troço vermelho de plástico'],
    ['pt', 'esperava uma luminária branca e veio um ventilador preto'],
    ['fr', "j'ai commandé une lampe blanche, on m'envoie un machin vert à piles"],
    ['fr', "je m'attendais à un sac noir et c'est une trousse rose à paillettes"],
    ['de', 'schwarzen Rucksack bestellt und geschickt habt ihr irgendeine rosa Brotdose'],
    ['de', 'Kopfhörer erwartet, drin ist ein pinker Föhn'],
    ['ru', 'заказывал белую лампу прислали какой-то чёрный вентилятор'],
    ['ru', 'ждала синюю футболку а там розовый фартук'],
  ])('is no colour: %s "%s"', async (language, text) => {
    const read = await reading(text, { language });
    expect(read).toMatchObject({ complaintType: 'wrong_item' });
    expect(isGuess(read)).toBe(false);
    const items = [{ sku: 'A', title: 'Desk lamp', variant: 'white', quantity: 1, price: null }];
    const heard = { text, items, sku: 'A', complaint: 'wrong_item', asked: null, language } as never;
    expect(whatCame(heard)).toBe('otherwise');
  });

  it.each([
    ['en', 'ordered the black one and got a blue one', 'wrong_colour'],
    ['en', 'I ordered a lamp and it was a broken one', 'damaged'],
    ['es', 'pedí la negra y me mandaron una azul', 'wrong_colour'],
    ['fr', "j'ai commandé la noire et j'ai reçu une bleue", 'wrong_colour'],
    ['de', 'schwarz bestellt und eine blaue bekommen', 'wrong_colour'],
    ['ru', 'заказывал чёрный, а прислали синий', 'wrong_colour'],
  ])('is not what is only of another colour: %s "%s"', async (language, text, type) => {
    expect((await reading(text, { language })).complaintType).toBe(type);
  });
});

describe('a part that is broken off', () => {
  it.each([
    ['en', 'the mug came without its handle, the handle was loose in the box'],
    ['es', 'la taza vino sin asa, el asa suelta en el fondo de la caja'],
    ['pt', 'a caneca veio sem a asa, a asa solta no fundo da caixa'],
    ['fr', 'la théière est arrivée sans bec, le bec à part dans un sachet'],
    ['de', 'Tasse kam ohne Henkel, der Henkel lag lose im Karton'],
    ['ru', 'кружка пришла без ручки, ручка валяется рядом'],
  ])('is not missing: %s "%s"', async (language, text) => {
    const read = await reading(text, { language });
    expect(read.complaintType).toBe('damaged');
    expect(isGuess(read)).toBe(false);
    expect(read.alsoTypes).not.toContain('missing_parts');
  });
});

describe('another material than was promised', () => {
  it.each([
    ['en', 'listed as solid oak. what turned up is clearly chipboard'],
    ['en', 'this is plastic, not leather'],
    ['es', 'según el anuncio es de madera y lo que ha llegado es cartón'],
    ['es', 'no es cuero, es plástico'],
    ['pt', 'o anúncio diz couro e o que chegou é plástico'],
    ['pt', 'é de plástico em vez de cerâmica'],
    ['fr', "vendu comme du cuir, c'est du plastique"],
    ['fr', 'en plastique au lieu de céramique'],
    ['de', 'Laut Anzeige Echtleder. Geliefert wurde Kunstleder.'],
    ['de', 'der Becher ist aus Plastik statt aus Keramik'],
    ['ru', 'в описании кожа, а по факту кожзам'],
    ['ru', 'пластик вместо керамики'],
  ])('is not as described: %s "%s"', async (language, text) => {
    const read = await reading(text, { language });
    expect(read.complaintType).toBe('not_as_described');
    expect(isGuess(read)).toBe(false);
  });
});
