import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

const OFFERED = { openOffer: 'a new one' };

describe('a parcel that waits to be fetched, while another one is on offer', () => {
  eachLine(
    {
      en: `
        no hold on dont send anything!! just found a card behind the door, its at the depot. picking it up tmrw
        found a card, the parcel is at the depot
        no wait, don't send anything, it's at the post office, I'll pick it up tomorrow`,
      es: `espera, no mandes nada, hay un aviso, está en correos, lo recojo mañana`,
      pt: `espera, não mande nada, achei um aviso, está nos correios, vou buscar amanhã`,
      fr: `attendez n'envoyez rien, j'ai trouvé un avis de passage, il est au point relais, je vais le chercher demain`,
      de: `Halt, nichts schicken! Hab gerade eine Karte gefunden, das Paket liegt in der Filiale, hole es morgen ab`,
      ru: `стойте, ничего не отправляйте, нашла извещение, посылка на почте, завтра заберу`,
    },
    ({ mayHaveArrived, offerResponse, request, complaintType, question }) => {
      expect([mayHaveArrived, offerResponse, request, complaintType, question]).toEqual([
        true,
        null,
        'none',
        'none',
        'none',
      ]);
    },
    OFFERED,
  );
});

describe('a parcel that was to be fetched and is not there', () => {
  eachLine(
    {
      en: `
        the depot says they don't have it, I went to pick it up
        I found a card but at the depot they said it went back`,
      es: `encontré un aviso, pero en correos no está`,
      de: `
        es liegt in der Filiale aber die geben es mir nicht
        habe eine Karte gefunden, war in der Filiale, dort ist es nicht`,
      ru: `нашла извещение, на почте посылки нет`,
    },
    ({ mayHaveArrived }) => {
      expect(mayHaveArrived).toBeUndefined();
    },
    OFFERED,
  );
});
