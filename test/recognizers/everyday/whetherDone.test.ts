import { describe, expect } from '@jest/globals';
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
      },
    );
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
