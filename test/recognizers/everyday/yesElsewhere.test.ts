import { describe, expect } from '@jest/globals';
import { eachLine, type Lines } from './lines.ts';

const ELSEWHERE: Lines = {
  en: `
    yes I'm here
    yep, here
    yeah still here
    ok I see
    yes I read it
    yes it's me
    yes speaking
    I'm done waiting
    kkkkkk`,
  es: `
    sí, aquí ando
    sí sigo aquí
    sí, ya lo leí
    sí soy yo
    sí, dígame
    lista de esperar
    kkkkkk`,
  pt: `
    sim, estou aqui
    tô aqui sim
    sim já li
    sim sou eu
    sim, pode falar
    chega de esperar
    kkkkkk`,
  fr: `
    oui je suis là
    oui toujours là
    oui j'ai lu
    oui c'est moi
    oui c'est le bon numéro
    marre d'attendre
    kkkkkk`,
  de: `
    ja bin da
    ja ich bin dran
    ja, bin noch da
    ja hab's gelesen
    ja das bin ich
    ja das ist meine Nummer
    genug gewartet
    kkkkkk`,
  ru: `
    да, я тут
    да, на связи
    да, прочитала
    да, это я
    да, слушаю
    так, так, так
    хватит ждать`,
};

/** That one is there, reads or is who is meant takes no offer, whatever yes stands before it. */
describe('a yes to something else than the offer', () => {
  for (const openOffer of ['reassurance', 'reship', 'partial refund', 'coupon'])
    eachLine(ELSEWHERE, ({ offerResponse }) => expect(offerResponse).not.toBe('accept'), { openOffer });
});

describe('praise that may be of a joke, and one word over and over', () => {
  eachLine(
    {
      en: `
        nice one, very good
        ok ok ok`,
      es: `
        muy bueno
        vale vale vale`,
      pt: `
        está boa, essa
        ok ok ok
        KKKKK ok`,
      fr: `
        elle est bien bonne
        oui oui oui`,
      de: `
        der ist gut
        ja ja ja`,
      ru: `
        отлично пошутили
        да да да`,
    },
    ({ offerResponse, confidence }) => {
      if (offerResponse === 'accept') expect(confidence).toBeLessThan(0.6);
    },
    { openOffer: 'partial refund' },
  );
});

describe('what is taken in so many words beside it', () => {
  eachLine(
    {
      en: `
        I have read it and I accept
        yes I'm here, send it`,
      es: 'ya lo vi, acepto',
      pt: 'li e aceito',
      fr: "j'ai lu, j'accepte",
      de: "hab's gelesen, einverstanden",
      ru: 'прочитал, согласен',
    },
    ({ offerResponse, confidence }) => {
      expect(offerResponse).toBe('accept');
      expect(confidence).toBeGreaterThanOrEqual(0.6);
    },
    { openOffer: 'reship' },
  );
});
