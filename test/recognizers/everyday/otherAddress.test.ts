import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('an address that is ruled out, or another one that is named behind a yes', () => {
  eachLine(
    {
      en: `
        yes, but not to the old address
        send it but not to the same address
        yes please, to my sister's`,
      es: `
        sí, pero no a la misma dirección
        sí, a casa de mi hermana por favor`,
      pt: 'sim, só que não para o mesmo endereço',
      fr: 'oui mais pas à la même adresse',
      de: `
        ja, aber nicht an die alte Adresse
        schickt den Ersatz bitte nicht an die alte Adresse`,
      ru: `
        да, только не на тот же адрес
        давайте, но к сестре`,
    },
    ({ request, refuses = [] }) => {
      expect(request).toBe('address_change');
      expect(refuses).toEqual([]);
    },
    { openOffer: 'reship' },
  );
});

describe('the order’s own address, said to be right,', () => {
  describe('leaves the yes', () => {
    eachLine(
      {
        en: `
          yes, send it to the same address
          yes please, my address hasn't changed`,
        es: 'sí, la dirección es la misma',
        pt: 'sim, para o mesmo endereço',
        fr: 'oui, à la même adresse',
        de: 'ja, die Adresse stimmt noch',
        ru: 'да, адрес тот же',
      },
      ({ offerResponse, request }) =>
        expect({ offerResponse, request }).toEqual({ offerResponse: 'accept', request: 'none' }),
      { openOffer: 'reship' },
    );
  });
});
