import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('whether it is cancelled', () => {
  describe('is a question after how the case stands', () => {
    eachLine(
      {
        en: `did you cancel it?
             so is my order cancelled now or not?`,
        es: 'entonces, ¿está cancelado o no?',
        pt: 'então foi cancelado ou não?',
        fr: `alors c'est annulé ou pas ?
             elle est annulée ma commande ?`,
        de: `also ist sie jetzt storniert oder nicht?
             ist meine Bestellung jetzt storniert?`,
        ru: 'так он отменён или нет?',
      },
      (heard) => {
        expect(heard).toMatchObject({ request: 'case_status', complaintType: 'none' });
      },
    );
  });

  describe('is no such question where a cancellation is asked for', () => {
    eachLine(
      {
        en: `can you cancel it?
             is it cancelled? if not, cancel it please`,
        es: '¿pueden cancelar mi pedido?',
        fr: 'pouvez-vous annuler ma commande ?',
        de: 'können Sie das stornieren?',
      },
      (heard) => {
        expect(heard).toMatchObject({ request: 'cancel' });
      },
    );
  });
});
