import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('a yes on a condition', () => {
  it.each([
    ['en', 'ok, if you refund the shipping as well I will take it'],
    ['en', 'yes, if you send a charger too I accept'],
    ['en', 'yes please, but if you give me 20 dollars too then we have a deal'],
    ['en', 'sure, if I get a coupon as well I am happy'],
    ['en', 'ok if you send it again I will also need a new address'],
    ['en', 'ok when you have it in white again I take it'],
    ['en', "ok if it won't happen again then I accept"],
    ['en', 'send it then, should you pay the customs too this time I would be glad'],
    ['en', 'yes, if the broken one can be collected too I am happy'],
    ['en', 'ok, if you fix the broken one too I will never complain again'],
    ['en', 'ok if it never breaks again I will not open a dispute'],
    ['en', 'fine, if you pay me for the late one too I will not leave a bad review'],
    ['en', 'sure, if it is not late again then no dispute'],
    ['en', 'ok, but if it is wrong again I want two of them and my money'],
    ['en', 'fine, send it. if this is too late for my trip I will tell you and take the money instead'],
    ['en', 'ok, if I can keep the broken one as well I am done here'],
    ['es', 'vale, si me mandáis también un cupón no abro disputa'],
    ['es', 'ok pero si me devolvéis también el envío no reclamo más'],
    ['es', 'ok pero si me devuelven también el envío no reclamo más'],
    ['es', 'sí, si recogéis también la rota os pongo cinco estrellas'],
    ['es', 'vale, si no vuelve a romperse no abro disputa'],
    ['es', 'de acuerdo, si me pagáis también la que llegó tarde no reclamo'],
    ['pt', 'sim, se devolverem também o frete eu aceito'],
    ['pt', 'ok, se mandarem um cupom também eu não abro disputa'],
    ['pt', 'aceito, se não quebrar de novo não vou reclamar'],
    ['pt', 'sim, se buscarem também a quebrada eu fico feliz'],
    ['fr', "d'accord, si vous remboursez aussi le port je prends"],
    ['fr', "oui, si vous pouvez aussi livrer demain c'est parfait"],
    ['fr', "ok, si c'est encore possible je préfère le remboursement"],
    ['fr', "d'accord, si elle ne casse plus je n'ouvre pas de litige"],
    ['fr', "oui, si vous reprenez aussi celle qui est cassée c'est bon"],
    ['fr', "ok, si vous m'envoyez aussi un bon je ne fais pas opposition"],
    ['de', 'ok, wenn ich auch Geld zurück bekomme ist alles gut'],
    ['de', 'ok wenn es auch bis Freitag kommt ist es gut'],
    ['de', 'ja, falls ich auch die alte behalten darf bin ich froh'],
    ['de', 'ok, wenn ihr die kaputte auch abholt bin ich zufrieden'],
    ['de', 'einverstanden, wenn sie nicht wieder kaputt geht eröffne ich keinen Streitfall'],
    ['de', 'ja, wenn ihr noch einmal einen Gutschein schickt zeige ich euch nicht an'],
    ['ru', 'да, если и доставку тоже вернёте, я согласен'],
    ['ru', 'хорошо, если ещё и купон дадите, спор не открою'],
    ['ru', 'ладно, если опять не сломается, жаловаться не буду'],
    ['ru', 'согласна, если и разбитую заберёте, я довольна'],
  ])('takes no parcel: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse === 'accept' && !isGuess(read)).toBe(false);
  });

  it.each([
    ['en', 'ok but if you double it this time I will accept'],
    ['en', 'yes, if I can use it twice too then I take it'],
    ['es', 'vale, si lo dobláis esta vez también me quedo'],
    ['pt', 'sim, se for o dobro também eu aceito'],
    ['fr', 'ok, si vous doublez aussi je prends'],
    ['de', 'ja gerne, wenn ihr mir auch das Porto gebt bin ich dabei'],
    ['de', 'ok, wenn ihr nochmal 10 Euro drauflegt bin ich dabei'],
    ['ru', 'да, если и доставку тоже вернёте, я согласен'],
  ])('takes no coupon: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon' });
    expect(read.offerResponse === 'accept' && !isGuess(read)).toBe(false);
  });
});

describe('a condition on what is given', () => {
  it.each([
    ['en', 'yes please, but if you give me 20 dollars too then we have a deal'],
    ['es', 'ok pero si me devolvéis también el envío no reclamo más'],
    ['pt', 'sim, se devolverem também o frete eu aceito'],
    ['fr', "d'accord, si vous remboursez aussi le port je prends"],
    ['fr', "ok, si c'est encore possible je préfère le remboursement"],
  ])('does not ask what happens if it goes wrong: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.question).not.toBe('if_wrong');
    expect(read.offerResponse).not.toBe('accept');
  });
});

describe('a yes beside what may go wrong', () => {
  it.each([
    ['en', "ok send it, but if it comes broken again I'm opening a dispute and I'm done with you"],
    ['en', 'yes. but if you send the wrong one again you will hear from my lawyer'],
    ['es', 'vale, pero si vuelve a llegar rota os denuncio'],
    ['pt', 'ok, mas se vier quebrada de novo vou ao procon'],
    ['fr', "d'accord, mais si elle arrive encore cassée je porte plainte"],
    ['de', 'ja, aber wenn sie wieder nicht ankommt, zeige ich euch an'],
    ['ru', 'ладно, но если опять придёт разбитая, пожалуюсь куда надо'],
  ])('and is threatened then takes the offer: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse).toBe('accept');
    expect(isGuess(read)).toBe(false);
  });

  it.each([
    ['en', 'ok, but if it is late again I want my money back'],
    ['es', 'vale, pero si vuelve a llegar rota quiero mi dinero'],
    ['pt', 'ok, mas se vier quebrada de novo quero meu dinheiro'],
    ['fr', "d'accord, mais si elle casse encore je veux un remboursement"],
    ['de', 'ja, aber wenn sie wieder kaputt ist will ich mein Geld'],
    ['ru', 'ладно, но если опять сломается, хочу деньги'],
    ['en', 'yes, but if it is late I get 10 dollars'],
    ['en', "fine but if it's the wrong one you pay me 50"],
    ['en', "ok if it is late I don't want it"],
    ['es', 'sí, pero si llega rota me devolvéis el dinero'],
    ['pt', 'sim, mas se vier quebrada vocês me devolvem o dinheiro'],
    ['fr', 'oui, mais si elle arrive cassée vous me remboursez'],
    ['de', 'ja, aber wenn sie zu spät kommt, bekomme ich 10 Euro'],
    ['ru', 'да, но если придёт разбитая, вы вернёте деньги'],
  ])(
    'and is wished for then is told what is then, and asked for the yes: %s "%s"',
    async (language, text) => {
      expect(await reading(text, { language, openOffer: 'reship' })).toMatchObject({
        offerResponse: 'counter',
        question: 'if_wrong',
        complaintType: 'none',
        refund: 'none',
      });
    },
  );

  it.each([
    ['en', 'ok so if it arrives broken I open a dispute, no?'],
    ['en', 'if it goes missing again I want a full refund, deal?'],
    ['de', 'wenn es wieder kaputt ankommt, will ich mein Geld zurück, ok?'],
    ['es', 'si llega rota otra vez me devolvéis el dinero, ¿no?'],
    ['pt', 'se vier quebrada de novo quero o dinheiro de volta, certo?'],
    ['fr', "si elle arrive encore cassée je veux un remboursement, d'accord ?"],
    ['ru', 'если опять придёт разбитая, хочу деньги назад, договорились?'],
  ])('turns nothing down by the tag that makes a question of it: %s "%s"', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).toMatchObject({
      offerResponse: 'counter',
      question: 'if_wrong',
      refund: 'none',
    });
  });

  it.each([
    ['en', "ok, but if it breaks again I'm done, and send a coupon too"],
    ['en', "ok, but if it breaks again I'm done. I also want a coupon"],
    ['de', 'ja, aber wenn sie wieder kaputt ist bin ich weg. und ich will noch einen Gutschein dazu'],
    ['fr', "d'accord, mais si elle casse encore c'est fini. et je veux aussi un bon d'achat"],
  ])('keeps what is asked for behind it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse).not.toBe('accept');
  });
});
