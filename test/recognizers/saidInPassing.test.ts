import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

/** Below this a yes is asked about. */
const SURE = 0.6;

describe('what a story says in passing', () => {
  describe('is no praise', () => {
    eachLine(
      {
        en: 'Friday was sports day and everyone ran in the new shoes but mine, I ordered his a month ago. He said it was great fun barefoot',
        de: 'Freitag war Sportfest, alle liefen in neuen Schuhen, nur meiner nicht, bestellt vor einem Monat. Barfuß war auch super, meinte er',
      },
      ({ request, sentiment }) =>
        expect({ request, sentiment }).toEqual({ request: 'none', sentiment: 'negative' }),
    );
  });

  describe('is no news, and hides no complaint', () => {
    eachLine(
      {
        en: 'I tell everyone how happy I was with your last parcel, and now this one has been sat in a depot for three weeks',
      },
      ({ complaintType, news }) =>
        expect({ complaintType, news }).toEqual({
          complaintType: 'not_received',
          news: 'none',
        }),
    );
  });
});

describe('a refusal of money beside what is wanted', () => {
  describe('leaves the wish', () => {
    eachLine(
      {
        fr: "mes écouteurs ont lâché, pas de remboursement svp, je veux juste d'autres écouteurs",
        de: 'meine Kopfhörer sind kaputt, kein Geld zurück bitte, ich will nur andere Kopfhörer',
        en: 'my headphones broke, please no refund, I just want other headphones',
      },
      ({ wish, refund, refuses }) =>
        expect({ wish, refund, refuses }).toMatchObject({
          wish: 'reship',
          refund: 'none',
          refuses: expect.arrayContaining(['full_refund']),
        }),
    );
  });
});

describe('a yes that no phrase says', () => {
  describe('is heard, and asked about', () => {
    eachLine(
      {
        es: 'con ese tornillo me apaño',
        de: 'mit der Schraube komm ich klar',
      },
      ({ offerResponse, confidence }) => {
        expect(offerResponse).toBe('accept');
        expect(confidence).toBeLessThan(SURE);
      },
      { openOffer: 'replacement part' },
    );
  });

  describe('is heard beside how it is to be sent', () => {
    eachLine(
      { pt: 'sim façam isso, mas embrulhem desta vez como se fosse para a vossa mãe' },
      ({ offerResponse, confidence }) => {
        expect(offerResponse).toBe('accept');
        expect(confidence).toBeLessThan(SURE);
      },
      { openOffer: 'reship' },
    );
  });
});
