import { describe, expect } from '@jest/globals';
import type { ComplaintType } from '../../../src/domain/vocabulary/complaint.ts';
import { isGuess } from '../../../src/domain/vocabulary/reading.ts';
import { eachLine, type Lines } from './lines.ts';

const WRITTEN: Partial<Record<ComplaintType, Lines>> = {
  quality: {
    en: `hedphones dont wrok`,
    es: `los audifonos no sirben`,
    pt: `
      o fone num funsiona
      a luminaria nao lijga`,
    fr: `les ecouteur marche pa`,
    de: `kopfhöhrer ferbindn nich`,
    ru: `
      накшники неработают
      лампа не включяется`,
  },
  not_received: {
    en: `my parcle nevr came`,
    es: `no a yegado mi pakete`,
    pt: `num xegou meu pacot`,
    fr: `
      coli pas arivé
      jai rien ressu`,
    de: `paket nich angekomen`,
    ru: `пасылка не пришла`,
  },
  damaged: {
    en: `
      teh lmap is brokn
      recieved borken mug`,
    es: `
      la lanpara bino rrota
      la tasa yego kebrada`,
    pt: `veio kebrado`,
    fr: `lampe kassé`,
    de: `tase zerbrochn`,
    ru: `кружка разбилас`,
  },
  wrong_size: {
    en: `wrng sise`,
    es: `talla ekivocada`,
    pt: `tamanho errdo`,
    fr: `movaise taille`,
    de: `falsche gröse`,
  },
};

for (const [complaint, lines] of Object.entries(WRITTEN)) {
  describe(`${complaint}, written by ear`, () => {
    eachLine(lines, (heard) => {
      expect({ complaintType: heard.complaintType, isGuess: isGuess(heard) }).toEqual({
        complaintType: complaint,
        isGuess: false,
      });
    });
  });
}

describe('what complains of nothing by its sound either', () => {
  eachLine(
    {
      en: `
        Rebecca Smythe
        hiya
        wotcha
        thx m8
        lol ok
        are you worknig on it?
        see ya tmrw`,
      es: `
        Begoña Sirvent
        wenas
        grasias
        ola k ase`,
      pt: `
        obrigadu
        oi blz
        Xavier Quevedo`,
      fr: `
        bjr
        mersi
        slt sava`,
      de: `
        moinsen
        dange
        servus`,
      ru: `
        приветик
        спс
        Ниработов Иван`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('none');
    },
  );
});
