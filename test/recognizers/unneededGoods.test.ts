import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

const answer = async (language: string, openOffer: string, text: string) =>
  (await reading(text, { language, openOffer })).offerResponse;

describe('a no to what is not offered', () => {
  it.each([
    ['en', 'reship', "a new one is fine, I don't need a refund"],
    ['en', 'coupon', "a coupon is fine, I don't need a refund"],
    ['en', 'partial_refund', 'the money is fine, no coupon please'],
    ['en', 'partial_refund', 'ok, no replacement please'],
    ['es', 'reship', 'otra está bien, no necesito el dinero'],
    ['es', 'coupon', 'un cupón está bien, no necesito reembolso'],
    ['pt', 'reship', 'outra serve, não preciso do dinheiro'],
    ['de', 'reship', 'ein neues ist gut, Geld brauche ich nicht'],
    ['de', 'reship', 'ich will kein Geld, Ersatz ist gut'],
  ])('leaves the yes beside it: %s %s "%s"', async (language, openOffer, text) => {
    expect(await answer(language, openOffer, text)).toBe('accept');
  });

  it.each([
    ['en', 'partial_refund', "a discount is fine, I don't need a voucher"],
    ['fr', 'reship', 'un nouveau me va, pas besoin de remboursement'],
    ['fr', 'partial_refund', "la remise me va, pas besoin de bon d'achat"],
    ['ru', 'reship', 'новая подойдёт, деньги не нужны'],
    ['ru', 'partial_refund', 'скидка подойдёт, купон не нужен'],
    ['es', 'partial_refund', 'el descuento me vale, no quiero un cupón'],
    ['de', 'partial_refund', 'ein Rabatt ist ok, einen Gutschein brauche ich nicht'],
  ])('turns nothing down: %s %s "%s"', async (language, openOffer, text) => {
    expect(await answer(language, openOffer, text)).not.toBe('reject');
  });

  it.each([
    ['en', 'reship', "no thanks, I don't need a refund"],
    ['en', 'reship', "I don't need a refund and I don't want a new one"],
    ['en', 'coupon', "I don't want a voucher, the money is fine"],
    ['en', 'coupon', "I don't want a new one"],
    ['en', 'partial_refund', "I don't want a new lamp, I want all my money"],
  ])('hides no no: %s %s "%s"', async (language, openOffer, text) => {
    expect(await answer(language, openOffer, text)).toBe('reject');
  });

  it.each([
    ['de', 'reship', 'ich will das Geld'],
    ['de', 'reship', 'Geld brauche ich'],
    ['en', 'coupon', "I don't want money, I want a new one"],
  ])('hides no wish: %s %s "%s"', async (language, openOffer, text) => {
    expect(await answer(language, openOffer, text)).toBe('counter');
  });
});

describe('a discount that is of no use, where money is offered', () => {
  it.each([
    ['es', 'el descuento no me sirve, quiero la M'],
    ['pt', 'o desconto não me serve, quero o M'],
    ['de', 'der Rabatt nützt mir nichts, ich will das M'],
  ])('is no code that does not work: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'partial_refund' });
    expect(read.request).not.toBe('coupon');
    expect(['reject', 'counter']).toContain(read.offerResponse);
  });
});
