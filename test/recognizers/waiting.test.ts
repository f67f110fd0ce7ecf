import { describe, expect } from '@jest/globals';
import { eachLine, type Lines } from './everyday/lines.ts';

const WAITS: Lines = {
  en: `ok fine I'll wait`,
  es: `vale, está bien, espero`,
  pt: `ok, tudo bem, eu espero`,
  fr: `bon d'accord j'attends`,
  de: `ok gut, ich warte`,
  ru: `ладно, подожду`,
};

const THEN: Lines = {
  en: 'then I wait',
  es: 'entonces espero',
  pt: 'então espero',
  fr: `alors j'attends`,
  de: 'dann warte ich',
  ru: 'тогда подожду',
};

describe('to wait then, right after a no', () => {
  eachLine(
    THEN,
    ({ wish, offerResponse }) => {
      expect([wish, offerResponse]).toEqual(['reassurance', 'counter']);
    },
    { openOffer: 'partial refund' },
  );
});

describe('to wait for money is no such wish', () => {
  eachLine(
    {
      en: 'so I wait for nothing',
      es: 'entonces espero mi dinero',
      pt: 'então espero o meu dinheiro',
      fr: `alors j'attends mon argent`,
    },
    ({ wish }) => {
      expect(wish).not.toBe('reassurance');
    },
    { openOffer: 'partial refund' },
  );
});

describe('to wait, after a no', () => {
  eachLine(
    WAITS,
    ({ wish, offerResponse }) => {
      expect([wish, offerResponse]).toEqual(['reassurance', 'counter']);
    },
    { openOffer: 'partial refund' },
  );
});

describe('to wait, where nothing is on offer', () => {
  eachLine(WAITS, ({ wish }) => {
    expect(wish).toBe('reassurance');
  });
});

describe('to wait, where that was turned down and a person is waited for', () => {
  eachLine(
    WAITS,
    ({ wish }) => {
      expect(wish).toBe('earlier_offer');
    },
    { turnedDown: 'reassurance' },
  );
});

describe('another price than what was turned down', () => {
  eachLine(
    {
      en: `I'll keep it if you give me half`,
      es: `me lo quedo si me dais la mitad`,
      pt: `fico com ele se me derem metade`,
      fr: `je le garde si vous m'en remboursez la moitié`,
      de: `ich behalte es, wenn ich die Hälfte bekomme`,
      ru: `оставлю себе, если вернёте половину`,
    },
    ({ wish }) => {
      expect(wish).not.toBe('earlier_offer');
    },
    { turnedDown: 'partial refund' },
  );
});
