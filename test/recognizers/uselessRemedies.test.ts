import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('a remedy that is no good', () => {
  eachLine(
    {
      en: `
        no, a coupon is useless to me
        a voucher is worthless to me, sorry
        your crappy coupon`,
      es: `no, un cupón es inútil para mí`,
      pt: `não, um cupom é inútil para mim`,
      fr: `non, un bon d'achat est inutile`,
      de: `nein, ein Gutschein ist nutzlos für mich`,
      ru: `нет, купон мне бесполезен`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('none');
    },
    { openOffer: 'coupon' },
  );
});

describe('an article that is no good', () => {
  eachLine(
    {
      en: `
        the lamp is useless, it does not turn on
        a coupon is useless to me, the picture is blurry`,
      es: `la lámpara es inútil, no enciende`,
      pt: `a luminária é inútil, não liga`,
      fr: `la lampe est inutile, elle ne s'allume pas`,
      de: `die Lampe ist nutzlos, sie geht nicht an`,
      ru: `лампа бесполезная, не включается`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('quality');
    },
  );
});
