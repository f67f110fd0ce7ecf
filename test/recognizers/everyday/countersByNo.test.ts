import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

/** A no that names what is wanted instead proposes it, and raises no offer. */
describe('a no beside another wish', () => {
  eachLine(
    {
      en: `
        keep your voucher, I'd sooner have a new kettle
        no voucher for me, I want a new kettle that works`,
      es: `
        guárdese el cupón, mándeme otra tetera que funcione
        nada de cupones, quiero una tetera nueva`,
      pt: `
        deixe o cupom pra outro, quero outra chaleira que funcione
        cupom não, mande outra chaleira nova`,
      fr: `
        gardez votre bon et envoyez-moi une bouilloire qui marche
        pas de bon d'achat, renvoyez-moi une nouvelle bouilloire`,
      de: `
        den Gutschein könnt ihr behalten, schickt mir lieber einen neuen Kessel
        kein Gutschein, bitte schickt einen neuen Wasserkocher`,
      ru: `
        купон оставьте себе, лучше пришлите новый чайник
        купон не надо, пришлите другой чайник`,
    },
    ({ offerResponse, wish }) => expect([offerResponse, wish]).toEqual(['counter', 'reship']),
    { openOffer: 'coupon' },
  );
});
