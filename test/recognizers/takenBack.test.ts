import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('a wish that is taken back in the same breath', () => {
  describe('is none', () => {
    eachLine(
      {
        en: `
          cancel my order... actually no, don't, i overreacted. just tell me when it ships
          please cancel. wait no, keep it. when will you send it?
          Cancel it! sorry no leave it as is
          can you cancel the order - never mind, keep it
          i want to return the shirt. ah forget it, i'll keep it`,
        es: `
          cancelen el pedido... bueno no, mejor no, me calenté. díganme cuándo lo envían
          quiero cancelar, no, espera, déjalo. ¿cuándo sale?`,
        pt: `
          Cancelem a encomenda... não, deixem estar, exaltei-me. quando enviam?
          cancela o pedido, ah não, deixa, mudei de ideia`,
        fr: `
          Annulez ma commande... enfin non, laissez, je me suis emporté. Dites-moi juste quand ça part
          annulez, non attendez, gardez la commande`,
        de: `
          Stornieren Sie bitte... ach nein, doch nicht, war nur sauer. Wann geht es raus?
          bitte stornieren, moment, doch nicht, lassen wir es so
          storniert das! ach quatsch, lasst es, wann kommt es denn?`,
        ru: `
          отмените заказ... хотя нет, не надо, погорячилась. просто скажите когда отправите уже
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
          cancel it and leave it at that`,
        es: 'cancelen el pedido, no quiero esperar más',
        pt: 'cancelem a encomenda, não quero esperar mais',
        fr: 'annulez la commande, non, je ne veux plus attendre',
        de: 'stornieren bitte, nein, ich will nicht warten',
        ru: 'отмените заказ, нет, ждать не буду',
      },
      ({ request }) => expect(request).toBe('cancel'),
    );
  });
});
