import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('hands that hold nothing good', () => {
  eachLine(
    {
      en: `
        I have it here now and it is cracked
        ok I have it in my hands now but it is broken
        I wish I had it in my hands
        the neighbour had it all along and sold it
        my neighbour has it now but refuses to give it back
        the neighbour took it in and kept it for himself
        if only I had the parcel in front of me
        I have it here with me now, the lid is chipped`,
      es: `
        la tengo aquí y está rota
        la había cogido un vecino y la vendió
        la tengo en la mano, viene rajada
        el vecino la había recogido y no me la devuelve
        ojalá la tuviera en las manos
        el portero no la había recogido`,
      pt: `
        estou com ela na mão, veio rachada
        o vizinho tinha recebido e ficou com ela para si
        quem me dera ter a caixa na mão
        o porteiro não tinha recebido nada
        a vizinha tinha guardado a caixa e vendeu tudo`,
      fr: `
        le voisin l'a prise pour lui
        je l'ai en main, elle est fêlée
        le gardien ne l'avait pas non plus
        la voisine l'a récupérée et ne veut pas la rendre
        si seulement je l'avais dans les mains
        la concierge l'avait gardée, elle est cassée`,
      de: `
        der Hausmeister hatte das Paket auch nicht
        die Nachbarin hatte sie leider nicht
        ich habe sie in der Hand, sie hat einen Sprung
        der Nachbar hatte das Paket und hat es verkauft
        ich wünschte ich hätte sie in der Hand
        der Nachbar hatte es und rückt es nicht raus
        ich habe es jetzt vor mir und es ist zerkratzt`,
      ru: `
        она у меня в руках, треснула
        чужой сосед взял ее и не отдает
        сосед забрал посылку и продал
        вот бы она была у меня в руках
        соседка не забирала её
        держу в руках, стекло разбито`,
    },
    ({ news }) => {
      expect(news).not.toBe('arrived');
    },
  );
});

describe('hands that hold what was missed', () => {
  eachLine(
    {
      en: `
        sorry, false alarm, I have it in my hands now
        the neighbours had it all along, it is not damaged at all`,
      es: `la tenía recogida la vecina, ya la tengo en casa, perdón`,
      pt: `o vizinho tinha recebido, já está comigo, obrigada`,
      fr: `c'est la voisine qui l'avait récupérée, je l'ai en main`,
      de: `der Nachbar hatte es, ich habe das Paket jetzt in der Hand`,
      ru: `сосед забрал посылку за меня, она уже у меня в руках`,
    },
    ({ news }) => {
      expect(news).toBe('arrived');
    },
  );
});
