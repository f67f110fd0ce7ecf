import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

const AGREED = { agreed: 'partial refund' };

describe('where money was agreed, what is kept, a day or a way of payment', () => {
  describe('is no wish for goods in its place', () => {
    eachLine(
      {
        en: `
          can I keep the lamp anyway?
          can I have the box instead?
          I'd rather have the paypal`,
        es: `
          prefiero el sábado para la entrega
          prefiero el bizum
          ¿puedo tener la factura mejor?`,
        pt: `
          prefiro o pix
          prefiro o sábado
          posso ficar com o candeeiro afinal?`,
        fr: `
          je préfère le virement
          je préfère le samedi
          je peux avoir la facture plutôt ?`,
        de: `
          kann ich doch die Rechnung haben?
          ich möchte lieber den Samstag`,
        ru: `
          можно мне лучше чек
          можно лучше перевод`,
      },
      ({ wish }) => expect(wish).not.toBe('reship'),
      AGREED,
    );
  });

  describe('leaves whoever wishes for the goods heard', () => {
    eachLine(
      {
        en: `actually can I have the shoes instead?`,
        es: `prefiero los zapatos`,
        pt: `prefiro os sapatos`,
        fr: `je préfère les chaussures`,
        de: `kann ich doch die Schuhe haben?`,
        ru: `можно мне лучше туфли`,
      },
      ({ wish }) => expect(wish).toBe('reship'),
      AGREED,
    );
  });
});
