import { describe, expect, it } from '@jest/globals';
import { eachLine } from './lines.ts';
import { reading } from '../reading.ts';

describe('whoever needs nothing more', () => {
  describe('drops the complaint', () => {
    eachLine(
      {
        en: `never mind, I glued it. forget it
             it's sorted now, thanks
             forget about it, we found it
             it works again now
             problem solved
             all good now
             I no longer need any help
             you can close the case`,
        es: `déjelo, ya lo arreglé
             ya está solucionado
             ya funciona, gracias
             olvídalo, ya lo encontré
             ya no hace falta`,
        pt: `esquece, já consertei
             já está resolvido
             já está a funcionar
             deixa pra lá, já achei`,
        fr: `laissez tomber, je l'ai réparé
             c'est réglé
             je l'ai retrouvé
             ça remarche`,
        de: `hat sich erledigt, habs repariert
             ist schon erledigt
             geht jetzt wieder
             vergesst es, habs gefunden`,
        ru: `не надо уже, я починил
             всё решилось
             забудьте, нашла
             уже работает`,
      },
      (heard) => {
        expect(heard).toMatchObject({ dropsComplaint: true, complaintType: 'none', threatens: 'none' });
      },
    );
  });

  describe('is not whoever only lets it go, or does so in anger, or where it hangs on something', () => {
    eachLine(
      {
        en: `forget it
             never mind
             forget it, I will never shop here again
             forget about it, ridiculous
             forget it, useless
             I glued it myself, ridiculous
             I fixed it, no thanks to you
             I fixed it. never again
             I fixed it. thanks for nothing
             I fixed it but it looks bad
             I'll be happy once it's sorted
             until it is solved I keep writing
             it is not sorted
             it works now and then
             the lamp is no longer needed`,
        es: `olvídalo
             olvídalo, qué vergüenza
             lo arreglé yo, menuda vergüenza
             ya está arreglado, gracias por nada
             ya lo arreglé, no vuelvo a comprar aquí
             no está solucionado
             la lámpara ya no hace falta`,
        pt: `esquece
             esquece, que vergonha
             já consertei, que vergonha
             já consertei, obrigado por nada
             não está resolvido
             não preciso mais dela`,
        fr: `laissez tomber
             laissez tomber, quelle honte
             c'est réglé, merci pour rien
             je l'ai réparé moi-même, c'est honteux
             ce n'est pas réglé
             je n'en ai plus besoin`,
        de: `vergessen Sie es
             vergessen Sie es, unmöglich
             habs selbst repariert, unverschämt
             hat sich erledigt, danke für nichts
             habs repariert, nie wieder bei euch
             geht jetzt wieder nicht
             die Lampe ist nicht mehr nötig`,
        ru: `забудьте
             забудьте, позор
             сам починил, позор
             сам починил, спасибо за ничего
             проблема не решена
             лампа больше не нужна`,
      },
      (heard) => {
        expect(heard.dropsComplaint).toBeUndefined();
      },
    );
  });

  describe('is not whoever is angry, asks, or wants something', () => {
    eachLine(
      {
        en: `forget it, I want my money back
             forget it, I'm opening a dispute
             forget it, the handle is off again
             is it sorted now?
             I glued it but now I want a new one
             I glued it, is that ok?
             it's sorted now, isn't it?
             I glued it myself, refund please
             never mind, I glued it. my son got a shock from it
             never mind, I glued it. the teapot arrived broken`,
        es: `olvídelo, quiero mi dinero
             ya lo arreglé, ¿está bien así?
             ya lo arreglé. reembolso, por favor
             ya lo arreglé. la tetera llegó rota`,
        pt: `já consertei, tudo bem assim?
             já consertei. reembolso, por favor
             já consertei. o bule chegou quebrado`,
        fr: `laissez tomber, je veux un remboursement
             je l'ai réparé, ça va comme ça ?
             je l'ai réparé. remboursez-moi
             je l'ai réparé. la théière est arrivée cassée`,
        de: `vergessen Sie es, ich will mein Geld zurück
             habs repariert, ist das in Ordnung?
             habs repariert. Geld zurück bitte
             habs repariert. die Teekanne kam zerbrochen an`,
        ru: `сам починил, так можно?
             сам починил. верните деньги
             сам починил. чайник пришёл разбитым`,
      },
      (heard) => {
        expect(heard.dropsComplaint).toBeUndefined();
      },
    );
  });
});

describe('what was turned down before a person was asked', () => {
  it.each([
    ['es', 'reassurance', 'bueno vale, espero'],
    ['en', 'reassurance', "ok fine, I'll wait then"],
    ['de', 'reassurance', 'na gut, ich warte'],
    ['fr', 'reassurance', "bon d'accord, j'attends"],
    ['pt', 'reassurance', 'tá bom, eu espero'],
    ['ru', 'reassurance', 'ладно, подожду'],
    ['en', 'reship', "ok fine, I'll take it then"],
    ['de', 'coupon', 'na gut, ich nehme das Angebot doch'],
    ['fr', 'coupon', "finalement j'accepte"],
    ['es', 'coupon', 'bueno, acepto'],
    ['pt', 'coupon', 'tá, aceito então'],
    ['ru', 'coupon', 'ладно, согласен'],
  ])('is taken after all, in %s: %s: %s', async (language, turnedDown, text) => {
    expect(await reading(text, { language, turnedDown })).toHaveProperty('wish', 'earlier_offer');
  });

  it.each([
    ['en', 'reship', 'ok'],
    ['en', 'coupon', "I'll wait for your answer"],
    ['de', 'reassurance', 'ich warte auf Ihre Antwort'],
    ['es', 'reassurance', 'espero respuesta'],
    ['en', 'coupon', 'I accept nothing of the kind, I want all my money now'],
  ])('stands turned down, in %s: %s: %s', async (language, turnedDown, text) => {
    expect((await reading(text, { language, turnedDown })).wish).not.toBe('earlier_offer');
  });

  it('is a wish to wait no more in Spanish and Portuguese', async () => {
    for (const [language, text] of [
      ['es', 'no puedo esperar más'],
      ['pt', 'não posso esperar mais'],
    ] as const)
      expect(await reading(text, { language, openOffer: 'coupon' })).toMatchObject({
        offerResponse: 'reject',
        wish: 'none',
      });
  });
});
