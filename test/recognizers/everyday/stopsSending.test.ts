import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a new one that is on its way', () => {
  describe('is stopped by whoever says so, with a courtesy or a reason behind it', () => {
    eachLine(
      {
        en: `
          please stop the replacement
          cancel the replacement please
          can you stop the replacement
          could you please hold the new one`,
        es: 'paren el nuevo envío por favor',
        pt: 'parem o novo envio por favor',
        fr: "arrêtez le nouvel envoi s'il vous plaît",
        de: `
          stoppt den Ersatz bitte
          können Sie den Ersatz stoppen?`,
        ru: 'остановите замену пожалуйста',
      },
      ({ refuses = [] }) => expect(refuses).toContain('reship'),
      { openOffer: null },
    );
  });

  describe('is stopped by nobody who asks, says how it is to come, or wants it kept', () => {
    eachLine(
      {
        en: `
          did you cancel my replacement?
          why did you stop the replacement
          have you already cancelled the replacement?`,
        es: `
          gracias, ¿hay número de seguimiento para el reemplazo?
          estaré en casa para el reenvío
          pongan más relleno para la nueva`,
        fr: "n'annulez pas le remplacement",
        de: `
          bitte stornieren Sie den Ersatz nicht
          haltet den Ersatz bitte trocken verpackt
          schickt den Ersatz bitte nicht mit Hermes
          schickt den Ersatz nicht am Samstag, da bin ich weg
          schicken Sie die Neue bitte nicht wieder ohne Polsterung`,
      },
      ({ refuses = [] }) => expect(refuses).not.toContain('reship'),
      { openOffer: null },
    );
  });
});

describe('a new one that is only offered', () => {
  describe('is declined by whoever has it stopped', () => {
    eachLine(
      {
        en: `
          cancel that new one please
          please stop the replacement`,
        es: 'anula el reemplazo',
      },
      ({ offerResponse }) => expect(offerResponse).toBe('reject'),
      { openOffer: 'reship' },
    );
  });
});
