import { describe, expect, it } from '@jest/globals';
import { reading } from '../reading.ts';
import { eachLine } from './lines.ts';

describe('whether something asked for before was done', () => {
  describe('is a question after how it stands', () => {
    eachLine(
      {
        en: `did you cancel it?
             so is my order cancelled now or not?
             has it been cancelled yet
             did the cancellation go through?
             you didnt cancel it did you?
             can you confirm that my order is not cancelled
             why did you cancel my order?
             has the address been changed?
             did the address change go through?
             did you get my return request?
             did you swap the size?`,
        es: `entonces, ¿está cancelado o no?
             ¿se canceló mi pedido o no?
             ¿me confirmáis que no se cancela?
             ¿ya cambiaron la dirección?
             ¿por qué habéis cancelado mi pedido?`,
        pt: `então foi cancelado ou não?
             o cancelamento deu certo?
             conseguiram cancelar?
             já mudaram o endereço?`,
        fr: `alors c'est annulé ou pas ?
             elle est annulée ma commande ?
             ça a marché l'annulation ?
             donc elle n'est pas annulée ?
             vous avez changé l'adresse ?`,
        de: `also ist sie jetzt storniert oder nicht?
             ist meine Bestellung jetzt storniert?
             hat die Stornierung geklappt?
             haben Sie meine Bestellung nun storniert oder nicht
             wurde die Adresse geändert?
             wurde der Umtausch gemacht?`,
        ru: `так он отменён или нет?
             вы отменили заказ или нет
             получилось отменить?
             адрес поменяли?`,
      },
      (heard) => {
        expect(heard).toMatchObject({ request: 'case_status', asksIfDone: true, complaintType: 'none' });
        expect(heard.askedElsewhere).toBeUndefined();
      },
    );
  });

  describe('is a question of what was done another way where one is named', () => {
    eachLine(
      {
        en: `did you cancel my order? I asked by email
             I cancelled it yesterday on the site, is it cancelled?
             has it been cancelled? I did it in the app
             I phoned yesterday, was my address changed?
             is my order cancelled? the marketplace says so
             did you cancel it? I spoke to somebody on Monday
             I phoned and asked for another size, did you swap it?
             did you cancel it? I called and talked to a person`,
        es: `¿está cancelado mi pedido? os escribí un correo electrónico
             ¿se canceló o no? llamé ayer
             lo anulé en la app, ¿está anulado?`,
        pt: `o pedido foi cancelado? mandei e-mail
             foi cancelado ou não? liguei pra vocês
             eu cancelei pelo aplicativo, o cancelamento deu certo?`,
        fr: `ma commande est annulée ? je vous ai écrit un mail
             c'est annulé ou pas ? j'ai téléphoné hier
             j'ai annulé ma commande dans l'appli, c'est annulé ?`,
        de: `ist sie storniert? ich hatte eine Mail geschrieben
             ist meine Bestellung storniert? ich habe euch gestern angerufen
             ich habe im Shop storniert, wurde sie storniert?`,
        ru: `заказ отменён? я писал вам на почту
             вы отменили заказ или нет? я вам вчера звонила
             отменил в приложении, заказ отменён?`,
      },
      (heard) => {
        expect(heard).toMatchObject({ asksIfDone: true, askedElsewhere: true, wantsHuman: false });
      },
    );
  });

  it('leaves the wish for a person beside it', async () => {
    const text = 'did you cancel it? I called you yesterday. I want to talk to a human';
    expect(await reading(text, { language: 'en' })).toMatchObject({ askedElsewhere: true, wantsHuman: true });
  });

  describe('is a question after the money, or after what was sent back', () => {
    eachLine(
      {
        en: `is my refund on its way?
             did you refund me?
             has my return arrived yet?`,
        es: '¿llegó mi devolución?',
        pt: 'já fizeram o reembolso?',
        fr: 'vous avez reçu mon retour ?',
        de: 'ist die Erstattung schon raus?',
        ru: 'деньги уже вернули?',
      },
      (heard) => {
        expect(heard).toMatchObject({ request: 'refund_status', refund: 'none', wish: 'none' });
      },
    );
  });

  describe('is no such question where it is wished for', () => {
    eachLine(
      {
        en: `can you cancel it?
             is it cancelled? if not, cancel it please
             can you change the address?
             my order was cancelled without a word`,
        es: '¿pueden cancelar mi pedido?',
        pt: 'dá pra mudar o endereço?',
        fr: 'pouvez-vous annuler ma commande ?',
        de: `können Sie das stornieren?
             kann die Bestellung noch storniert werden?`,
        ru: 'можно отменить заказ?',
      },
      (heard) => {
        expect(heard.request).not.toBe('case_status');
        expect(heard.asksIfDone).toBeUndefined();
      },
    );
  });
});
