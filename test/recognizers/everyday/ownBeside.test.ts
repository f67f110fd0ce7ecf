import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe("one's own beside the same article of somebody near", () => {
  eachLine(
    {
      en: `my friend bought it too and hers is fine, mine is broken
           my sister ordered the same one too and hers fits, mine is too small
           my sister also ordered the lamp for me and it never came
           my wife has ordered it for me as well, it arrived broken
           my friend's parcel was delivered to me, mine is missing`,
      es: 'mi amiga también compró uno y el suyo funciona, el mío está roto',
      pt: `minha irmã também comprou um e o dela funciona, o meu veio quebrado
           minha irmã também pediu para mim e nunca chegou`,
      fr: `ma soeur a aussi commandé la même et la sienne va bien, la mienne est cassée
           mon amie en a aussi commandé un, le mien n'est jamais arrivé`,
      de: `meine Schwester hat auch einen bestellt und ihrer funktioniert, meiner nicht
           meine Freundin hat auch eine bestellt und ihre ist ganz, meine ist kaputt`,
      ru: `подруга тоже заказала такую, у неё работает, а моя сломана
           сестра тоже заказала для меня, не пришло`,
    },
    (heard) => {
      expect(heard.ofSomebodyElse).toBeUndefined();
      expect(heard.complaintType).not.toBe('none');
    },
  );
});

describe('the order of a friend of mine', () => {
  eachLine(
    {
      en: 'a friend of mine also ordered from you, my friend also bought one, where is her parcel',
      es: 'una amiga mía también pidió, ¿dónde está su paquete?',
      de: 'kannst du für mich nachsehen, wo das Paket meiner Freundin ist?',
    },
    (heard) => {
      expect(heard.ofSomebodyElse).toBe(true);
    },
  );
});
