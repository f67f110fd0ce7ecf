import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('fire and smoke in few words', () => {
  describe('are a danger', () => {
    eachLine(
      {
        en: `
          there is fire!!
          the projector smokes
          it smokes a bit when I plug it in
          the plug is loose, it wobbles and crackles
          the curtain is burning`,
        es: `
          ahora está ardiendo la mesa
          el proyector humea
          hay fuego!!
          el enchufe baila y chisporrotea`,
        pt: `
          a mesa está pegando fogo
          o projetor fumega
          tem fogo aqui!!
          a tomada está solta e fica estalando`,
        fr: `
          il y a le feu !!
          le projecteur fume
          le rideau brûle
          la prise bouge et grésille`,
        de: `
          jetzt brennt er
          der Projektor raucht
          der Vorhang brennt
          der Stecker sitzt nicht fest, er wackelt und knistert`,
        ru: `
          у нас пожар!!
          проектор дымит
          шторы горят
          вилка шатается и потрескивает`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('safety');
      },
    );
  });

  describe('are none where they are said of light, sound or joy', () => {
    eachLine(
      {
        en: `
          this lamp is fire!!
          the sound crackles in my left ear
          charging plug is missing and the right side crackles
          the smoke grey case came instead of black
          the charger crackles when music plays through the speaker`,
        es: `
          la luz no enciende
          el sonido chisporrotea en el auricular izquierdo
          el enchufe crepita en el oído izquierdo
          el interruptor chasquea muy fuerte`,
        pt: `
          o som estala no fone esquerdo
          a lâmpada não acende
          o interruptor estala alto demais`,
        fr: `
          elle a eu le feu vert de la douane
          la lampe ne s'allume pas
          l'interrupteur craque trop fort`,
        de: `
          die Lampe brennt nicht
          die Lampe brennt die ganze Nacht, toll
          es brennt mir auf den Nägeln
          der Kopfhörer knistert beim Musikhören
          er ist locker und knistert auf der linken Seite
          das Ladegerät knistert, wenn Musik läuft`,
        ru: `
          лампа горит тускло
          лампа не горит
          выключатель щёлкает слишком громко
          вилка щелкает когда вставляю`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('none');
      },
    );
  });

  describe('need no more than a word beside a danger that was told before', () => {
    eachLine(
      {
        en: `
          this is fire
          it burns now`,
        es: `ahora quema`,
        pt: `agora queima`,
        fr: `elle brûle maintenant`,
        de: `sie brennt`,
        ru: `теперь он горит`,
      },
      ({ alarm }) => {
        expect(alarm).toBe('safety');
      },
      { inDanger: true },
    );
    eachLine(
      { en: `it is not burning any more`, de: `er raucht nicht mehr`, ru: `больше не горит` },
      ({ alarm }) => {
        expect(alarm).toBe('none');
      },
      { inDanger: true },
    );
  });
});

describe('somebody who has acted', () => {
  eachLine(
    {
      en: `
        I have taken the pills
        I'm on the bridge now
        I've cut my wrists`,
      es: `
        ya me tomé las pastillas
        estoy en el puente
        me he cortado las venas`,
      pt: `
        tomei os comprimidos
        estou na ponte
        cortei os pulsos`,
      fr: `
        j'ai pris les cachets
        je suis sur le pont
        je me suis ouvert les veines`,
      de: `
        ich habe die Tabletten jetzt genommen
        ich stehe auf der Brücke
        ich habe mir die Pulsadern aufgeschnitten`,
      ru: `
        я выпила таблетки
        я стою на мосту
        я порезала вены`,
    },
    ({ hasActed }) => {
      expect(hasActed).toBe(true);
    },
  );
  eachLine(
    {
      en: `I have not taken the pills`,
      de: `ich habe keine Tabletten genommen`,
      es: `no he tomado las pastillas`,
    },
    ({ hasActed }) => {
      expect(hasActed).toBeUndefined();
    },
  );
});

describe('somebody who has taken all of it, or stands at the edge, wants to die without saying so', () => {
  eachLine(
    {
      en: `
        I took all the pills
        I'm standing on the edge of the roof
        I'm on the bridge now
        I am on the bridge. goodbye
        I took all the pills, please help, call a doctor
        I took all my pills, forget the parcel`,
      es: `
        me he tomado todas las pastillas
        estoy al borde de la azotea
        estoy en el puente, adiós`,
      pt: `
        tomei todos os comprimidos
        estou na beira do telhado
        estou na ponte, adeus`,
      fr: `
        j'ai pris tous les cachets, adieu
        je suis au bord du toit
        je suis sur le pont, adieu`,
      de: `
        ich habe alle Tabletten genommen
        ich stehe am Rand des Daches
        ich stehe auf der Brücke, lebt wohl`,
      ru: `
        я выпила все таблетки
        я стою на краю крыши
        я на мосту, прощайте`,
    },
    ({ alarm, hasActed }) => {
      expect([alarm, hasActed]).toEqual(['self_harm', true]);
    },
  );
  eachLine(
    {
      en: `
        the doctor prescribed them and I took all the pills
        I took all the tablets out of the box and one is missing
        I took all the pills, they have no effect
        I have not taken all the pills
        I'm on the bridge now waiting for the courier
        the lamp stands on the edge of the table`,
      es: `me he tomado todas las pastillas que recetó el médico`,
      pt: `tomei todos os comprimidos e não tive efeito nenhum`,
      fr: `j'ai pris tous les comprimés du traitement, aucun effet`,
      ru: `выпила все таблетки, эффекта нет`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('self_harm');
    },
  );
});

describe('somebody on a balcony or a roof terrace has not acted', () => {
  eachLine(
    {
      en: `
        I'm on the balcony waiting for it every day
        I'm on the roof terrace and the tee is too small`,
      es: `
        estoy en la azotea tendiendo
        estoy en el balcón`,
      pt: `
        estou na varanda
        estou no terraço`,
      fr: `
        je suis sur le balcon
        je suis sur le toit terrasse`,
      de: `
        ich sitze auf dem Balkon
        ich bin auf der Dachterrasse`,
      ru: `я на балконе`,
    },
    ({ hasActed, alarm }) => {
      expect([hasActed, alarm]).toEqual([undefined, 'none']);
    },
  );
});
