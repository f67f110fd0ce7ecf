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
