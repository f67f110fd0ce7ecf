import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('a part of the money that is of no use', () => {
  it.each([
    ['en', '10% is no good to me, I want one that fits'],
    ['en', "I don't want a discount or a voucher, I need one that works"],
    ['es', 'el 10 por ciento no me sirve de nada, quiero una que me quede'],
    ['pt', '10% não me adianta, quero uma que sirva'],
    ['fr', '10% ne me sert à rien, je veux un qui me va'],
    ['de', '10 Prozent bringen mir nichts, ich will eine, die passt'],
    ['ru', 'ваши 10 процентов мне ни к чему, хочу такую чтобы подошла'],
  ])('is not wished for: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).wish).toBe('reship');
  });

  it.each([
    ['en', '10%? what for? I will not be wearing it at all'],
    ['en', '10% for wetin? I no fit use am'],
    ['es', '10%? para qué? no me lo pongo'],
    ['pt', '10%? para quê? não uso isso'],
    ['de', '10%? Was soll ich damit? Ich trage es nicht'],
  ])('turns down no parcel: %s "%s"', async (language, text) => {
    const { offerResponse, wish, refund } = await reading(text, { language, openOffer: 'reship' });
    expect({ offerResponse, wish, refund }).toEqual({ offerResponse: null, wish: 'none', refund: 'none' });
  });

  it.each([
    ['en', 'I do not want a coupon'],
    ['de', 'der Gutschein bringt mir nichts'],
  ])('is turned down where it is what is offered: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon' })).offerResponse).toBe('reject');
  });

  it.each([
    ['en', 'no. a discount is no use either'],
    ['en', "no thanks, and I don't want a discount"],
    ['es', 'no, y un cupón no me sirve de nada'],
    ['pt', 'não, e desconto não me serve'],
    ['fr', "non, et un bon d'achat ne me sert à rien"],
    ['de', 'nein danke, und ein Gutschein hilft mir auch nicht'],
    ['ru', 'нет, и скидка мне не нужна'],
  ])('leaves a no of its own before it to the offer: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('reject');
  });

  it.each([
    ['en', "no I don't want a discount I want my money"],
    ['es', 'no quiero un descuento quiero mi dinero'],
    ['de', 'nein ich will keinen Rabatt ich will mein Geld'],
  ])('hides no money that is wanted beside it: %s "%s"', async (language, text) => {
    const { offerResponse, refund } = await reading(text, { language, openOffer: 'reship' });
    expect(refund).not.toBe('none');
    expect(offerResponse).not.toBeNull();
  });
});
