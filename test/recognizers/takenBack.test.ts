import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('a wish that is taken back in the same breath', () => {
  describe('is none', () => {
    eachLine(
      {
        en: `
          cancel it... no, leave it
          cancel it, no wait leave it
          cancel my order... actually no, don't, i overreacted. just tell me when it ships
          please cancel. wait no, keep it. when will you send it?
          Cancel it! sorry no leave it as is
          can you cancel the order - never mind, keep it
          i want to return the shirt. ah forget it, i'll keep it`,
        es: `
          cancelen el pedido... bueno no, mejor no, me calenté. díganme cuándo lo envían
          cancelad el pedido, no déjalo
          quiero cancelar, no, espera, déjalo. ¿cuándo sale?`,
        pt: `
          Cancelem a encomenda... não, deixem estar, exaltei-me. quando enviam?
          cancela o pedido, não deixa
          cancela o pedido, ah não, deixa, mudei de ideia`,
        fr: `
          Annulez ma commande... enfin non, laissez, je me suis emporté. Dites-moi juste quand ça part
          annulez la commande, non laissez tomber
          annulez, non attendez, gardez la commande`,
        de: `
          Stornieren Sie bitte... ach nein, doch nicht, war nur sauer. Wann geht es raus?
          bitte stornieren, moment, doch nicht, lassen wir es so
          storniert das. nein lasst es
          storniert das! ach quatsch, lasst es, wann kommt es denn?`,
        ru: `
          отмените заказ... хотя нет, не надо, погорячилась. просто скажите когда отправите уже
          отмените заказ, нет оставьте
          хочу отменить, хотя ладно, оставьте`,
      },
      ({ request, complaintType }) => {
        expect(['none', 'tracking']).toContain(request);
        expect(complaintType).toBe('none');
      },
    );
  });

  describe('leaves the question behind it to be answered', () => {
    eachLine(
      {
        en: 'please cancel. wait no, keep it. when will you send it?',
        es: 'quiero cancelar, no, espera, déjalo. ¿cuándo sale?',
        pt: 'Cancelem a encomenda... não, deixem estar, exaltei-me. quando enviam?',
        de: 'storniert das! ach quatsch, lasst es, wann kommt es denn?',
        ru: 'отмените заказ... хотя нет, не надо, погорячилась. просто скажите когда отправите уже',
      },
      ({ request }) => expect(request).toBe('tracking'),
    );
  });

  describe('stands where it is asked for again, or nothing takes it back', () => {
    eachLine(
      {
        en: `
          cancel my order, no wait, cancel just the lamp
          cancel it. no really, cancel it
          no, cancel it please
          don't send it, cancel the order
          please cancel, I can't keep it
          cancel it and leave it at that
          cancel it. no, leave it. please cancel it
          it came broken. cancel my order. no wait, leave it. cancel my order please`,
        es: `
          cancelen el pedido, no quiero esperar más
          cancelen el pedido. no, déjenlo. por favor cancelen el pedido`,
        pt: `
          cancelem a encomenda, não quero esperar mais
          cancela o pedido. não, deixa. por favor cancela o pedido`,
        fr: `
          annulez la commande, non, je ne veux plus attendre
          annulez la commande. non, laissez. annulez la commande s'il vous plaît`,
        de: `
          stornieren bitte, nein, ich will nicht warten
          storniert das. nein, lasst es. bitte storniert das`,
        ru: `
          отмените заказ, нет, ждать не буду
          отмените заказ. нет, оставьте. отмените заказ, пожалуйста`,
      },
      ({ request }) => expect(request).toBe('cancel'),
    );
  });

  describe('is meant where "forget it" only says that the buyer is done with it', () => {
    eachLine(
      {
        en: `
          cancel it please, forget it, I don't want it any more
          I want to cancel, forget it
          please cancel it. never mind the discount
          pls cancel, leave it, I ordered elsewhere
          cancel my order. no wait, leave it... actually yes cancel
          cancel it. forget it. cancel it
          cancel it, forget it, refund me
          cancel it. no, forget it, I don't want it any more
          cancel my order. no, forget it, I bought one elsewhere
          cancel my order, you can keep it
          cancel it. no wait, keep it. on second thoughts yes cancel`,
        de: `
          stornieren Sie bitte, vergessen Sie es, ich will es nicht mehr
          Storno! Vergesst es!
          bitte stornieren, lassen Sie es
          bitte stornieren, hat sich erledigt`,
        es: `
          cancelad el pedido, déjalo, ya no lo quiero
          quiero cancelar, olvídalo, ya no me interesa
          cancelad el pedido, no, olvidadlo, ya no lo quiero`,
        fr: `
          annulez ma commande, laissez tomber, je n'en veux plus
          annulez ma commande, non, laissez tomber, je n'en veux plus`,
        pt: `
          cancela o pedido, deixa pra lá, não quero mais
          cancela o pedido, não, esquece, já não quero`,
        ru: `
          отмените заказ, не надо мне его, забудьте
          отмените заказ, нет, забудьте, он мне больше не нужен`,
      },
      ({ request }) => expect(request).toBe('cancel'),
    );
  });

  describe('is meant beside what is to be forgotten instead of it', () => {
    eachLine(
      {
        en: `
          I want to return it. never mind the scratch
          I want to send it back, forget it, it's not for me`,
        ru: 'хочу вернуть, забудьте про купон',
      },
      ({ request }) => expect(request).toBe('return'),
    );
    eachLine({ en: 'please send me an invoice, never mind the rest' }, ({ request }) =>
      expect(request).toBe('invoice'),
    );
  });

  describe('is none beside an open offer either, which it does not answer', () => {
    eachLine(
      {
        en: `
          cancel it... no, leave it
          cancel my order... actually no, don't, i overreacted`,
        es: 'cancelad el pedido... no, dejadlo',
        pt: 'cancela o pedido, ah não, deixa, mudei de ideia',
        fr: 'annulez ma commande... non, laissez',
        de: 'Stornieren Sie bitte... ach nein, doch nicht',
        ru: 'отмените заказ... хотя нет, не надо',
      },
      ({ request, offerResponse }) => {
        expect(request).toBe('none');
        expect(offerResponse).not.toBe('accept');
        expect(offerResponse).not.toBe('reject');
      },
      { openOffer: 'reship' },
    );
    eachLine(
      {
        en: `
          cancel it, forget it, I don't want it any more
          cancel my order. never mind the new one`,
        de: 'Storno! Vergesst es!',
      },
      ({ request }) => expect(request).toBe('cancel'),
      { openOffer: 'reship' },
    );
  });
});

describe('a wish of before', () => {
  describe('is taken back by whoever keeps what was ordered', () => {
    eachLine(
      {
        en: `
          wait no, I want to keep it
          please keep the order, don't cancel it
          I changed my mind, don't cancel`,
        es: 'no, me lo quedo',
        pt: 'deixa assim, não cancela',
        fr: 'finalement je la garde',
        de: `
          Bitte doch nicht stornieren
          ich will es doch behalten`,
        ru: `
          я его оставлю
          хочу всё-таки оставить заказ`,
      },
      ({ keepsOrder, request, complaintType }) =>
        expect({ keepsOrder, request, complaintType }).toEqual({
          keepsOrder: true,
          request: 'none',
          complaintType: 'none',
        }),
    );
  });

  describe('stands where it is not kept, or is to be changed', () => {
    eachLine(
      {
        en: `
          I don't want to keep it
          do I have to keep it?
          keep it at the post office please
          the wrong lamp came, I want to keep it and get money back
          no, don't cancel, just change the address
          you keep it
          I'll keep it if it comes tomorrow, otherwise cancel
          don't cancel my refund
          I'll keep it in mind`,
        es: `
          no quiero quedármelo
          no me cancelen el reembolso`,
        pt: `
          não fico com isso
          podem ficar com ele`,
        fr: `
          je ne la garde pas
          je la garde si elle arrive demain, sinon annulez`,
        de: `
          ich behalte es nicht
          ich behalte es, falls es morgen kommt`,
        ru: `
          не оставлю я его
          пусть остаётся у вас`,
      },
      ({ keepsOrder }) => expect(keepsOrder).toBeUndefined(),
    );
  });
});

describe('whoever does not keep the article', () => {
  describe('says nothing of their life', () => {
    eachLine(
      {
        en: `
          I don't want to keep it
          I do not want to keep the lamp
          I don't want to keep this one, please`,
        es: 'no me lo quiero quedar',
        de: 'ich will es nicht behalten',
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
  });

  describe('may still be in danger', () => {
    eachLine(
      {
        en: `
          I don't want to keep going
          I don't want to keep living like this`,
      },
      ({ alarm }) => expect(alarm).toBe('self_harm'),
    );
  });
});
