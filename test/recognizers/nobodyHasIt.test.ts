import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

const RESHIP = { openOffer: 'reship' };

describe('that nobody has the parcel', () => {
  describe('hides no no beside it', () => {
    eachLine(
      {
        en: `nope nobody has it and I won't take a replacement
             no, nobody has it. no thanks
             no, nobody has it, and I don't want another`,
        es: `no, nadie la tiene. no gracias
             no, nadie la tiene, no la quiero`,
        pt: `não, ninguém tem. não, obrigado
             não, ninguém tem e não quero outra`,
        fr: `non, personne. non merci
             non, personne ne l'a et je n'en veux pas d'autre`,
        de: `nein, niemand hat es und ich will keinen Ersatz
             nein, niemand. nein danke`,
        ru: `нет, никто не видел. нет, спасибо
             нет, никто не видел, и новую не хочу`,
      },
      (heard) => {
        expect(heard).toMatchObject({ news: 'not_found', offerResponse: 'reject' });
      },
      RESHIP,
    );
  });

  describe('turns nothing down by itself', () => {
    eachLine(
      {
        en: `nope nobody has it
             no, nobody has it, not even the caretaker
             no, nobody has it and I don't know where it is`,
        es: `no, nadie la tiene
             no, nadie`,
        pt: 'não, ninguém',
        fr: 'non, personne',
        de: `Nein, niemand
             nein, niemand hat es, auch nicht der Hausmeister`,
        ru: 'нет, ни у кого',
      },
      (heard) => {
        expect(heard).toMatchObject({ news: 'not_found', offerResponse: null });
      },
      RESHIP,
    );
  });
});
