import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('money for a part alone', () => {
  it.each([
    ['en', 'give me the money of the broken one'],
    ['en', 'just refund me the broken bowl, not everything'],
    ['en', "I don't want everything back, only the money for the bowl"],
    ['es', 'vale pero quiero el dinero del cuenco roto, no todo'],
    ['es', 'no quiero todo el importe, solo el cuenco roto'],
    ['pt', 'não quero tudo, só o dinheiro da quebrada'],
    ['fr', 'je ne veux pas tout, seulement le bol cassé'],
    ['de', 'ich will nicht alles zurück, nur das Geld für die zerbrochene Tasse'],
    ['de', 'nur die kaputte Schale, nicht alles'],
    ['ru', 'не всё, только за разбитую чашку'],
    ['ru', 'верните деньги за разбитую'],
  ])('is no wish for all of it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon' });
    expect(read).toMatchObject({ wish: 'partial_refund', offerResponse: 'counter' });
    expect(read.refund).not.toBe('insists');
  });

  it.each([
    ['en', "I don't need the coupon, refund me for the one bowl"],
    ['es', 'no quiero el cupón, devolvedme el dinero de un cuenco'],
    ['pt', 'não quero cupom, devolvam o valor de uma tigela'],
    ['fr', 'je ne veux pas du bon, remboursez-moi juste un bol'],
    ['de', 'den Gutschein brauche ich nicht, erstatten Sie mir die eine Schale'],
    ['ru', 'купон мне не нужен, верните за одну миску'],
  ])('is wished for by one of several, whatever is turned down for it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon' });
    expect(read.wish).toBe('partial_refund');
    expect(read.refund).not.toBe('insists');
    expect(['counter', 'reject']).toContain(read.offerResponse);
  });

  it.each([
    ['es', 'devolvedme el dinero de una vez'],
    ['pt', 'devolvam o dinheiro de uma vez'],
    ['fr', 'remboursez-moi une fois pour toutes'],
    ['ru', 'верните деньги за заказ'],
  ])('is not meant by once and for all: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon' })).wish).not.toBe('partial_refund');
  });

  it.each([
    ['en', "I don't want it all back, only the money for the bowl"],
    ['es', 'no quiero todo el importe, solo el cuenco roto'],
    ['de', 'ich will nicht alles zurück, nur das Geld für die zerbrochene'],
  ])('turns a part of the money down in no language: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'partial_refund' });
    expect(read.offerResponse).not.toBe('reject');
    expect(read.refund).not.toBe('insists');
  });

  it.each([
    ['en', 'give me all my money back'],
    ['es', 'quiero todo mi dinero'],
    ['de', 'ich will alles zurück'],
  ])('is not meant by all of it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon' });
    expect(read).toMatchObject({ wish: 'full_refund', refund: 'insists' });
  });
});
