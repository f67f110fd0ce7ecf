import { describe, expect, it } from '@jest/globals';
import type { ComplaintType } from '../../../src/domain/vocabulary/complaint.ts';
import { reading } from '../reading.ts';
import { linesOf, type Lines } from './lines.ts';

const SAID: Partial<Record<ComplaintType, Lines>> = {
  damaged: {
    en: `opened it up and the bowl is in three pieces`,
    de: `die vase lag in fünf teilen im karton`,
    es: `el jarrón venía en tres pedazos`,
    pt: `a tigela chegou em três pedaços`,
    fr: `le bol est en trois morceaux`,
    ru: `чашка на две части развалилась в коробке`,
  },
  missing_parts: {
    en: `only one earring in the box, where is the other one`,
    de: `nur ein ohrring drin, wo ist der andere`,
    es: `solo venía un pendiente, y el otro?`,
    pt: `veio um brinco só, cadê o outro?`,
    fr: `une seule boucle dans la boîte, il est où l'autre`,
    ru: `одна серёжка в коробке, а вторая где`,
  },
  wrong_item: {
    de: `warum sind da socken drin, ich hab schüsseln bestellt`,
    es: `por qué hay calcetines en mi paquete, pedí una lámpara`,
    pt: `por que tem meias no meu pacote, pedi uma luminária`,
    fr: `pourquoi il y a des chaussettes dans mon colis, j'ai commandé une lampe`,
    ru: `зачем в посылке носки, я заказывала лампу`,
  },
  quality: {
    en: `the image is blurry and it only works if you wiggle the plug`,
    de: `das bild bleibt verschwommen und er geht nur wenn man dran wackelt`,
    es: `la imagen sale borrosa y solo funciona si lo mueves`,
    pt: `a imagem fica embaçada e só liga se mexer no cabo`,
    fr: `l'image reste floue et ça marche que si on bouge le câble`,
    ru: `изображение размытое, настроить нельзя`,
  },
  not_as_described: {
    en: `says 5 metres, more like 3`,
    de: `5 meter sollen das sein, nicht mal 3`,
    fr: `5 mètres annoncés, même pas 3`,
    ru: `указано 5 метров, от силы 3`,
  },
  not_received: {
    en: `it was supposed to arrive on the 5th and today is the 22nd`,
    de: `sollte am 5. ankommen, heute haben wir den 22.`,
    es: `todos los días en casa y nadie ha venido`,
    fr: `je suis à la maison tous les jours, personne n'est venu`,
  },
};

const UNSAID: Partial<Record<ComplaintType, Lines>> = {
  damaged: {
    en: `does the set come in two parts?`,
    de: `kommt das set in zwei teilen?`,
    es: `¿el juego viene en dos partes?`,
  },
  missing_parts: {
    en: `where is the other parcel`,
    de: `wo bleibt das andere paket`,
    es: `y el otro paquete?`,
    pt: `cadê o outro pacote?`,
    fr: `il est où l'autre colis`,
    ru: `где вторая посылка`,
  },
  wrong_item: {
    de: `warum ist da ein riss drin`,
    fr: `pourquoi il y a une fissure dans mon bol`,
    ru: `почему в коробке пусто`,
  },
};

const casesOf = (said: Partial<Record<ComplaintType, Lines>>) =>
  (Object.entries(said) as [ComplaintType, Lines][]).flatMap(([type, lines]) =>
    linesOf(lines).map(([language, text]) => [type, language, text] as const),
  );

describe('everyday speech', () => {
  it.each(casesOf(SAID))('names %s (%s: %s)', async (type, language, text) => {
    expect((await reading(text, { language })).complaintType).toBe(type);
  });

  it.each(casesOf(UNSAID))('does not name %s (%s: %s)', async (type, language, text) => {
    expect((await reading(text, { language })).complaintType).not.toBe(type);
  });
});
