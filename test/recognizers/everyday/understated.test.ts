import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a danger that is made little of', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          there was a little flash at the plug and a tingle in my arm, nothing major
          it sparked when i plugged it in and my fingers tingled a bit, all good though
          it gets warm, there's a brown patch on the shelf now and a bit of a melty smell
          works fine but there's a scorch mark on the table where it stood
          they puffed up a bit when charging and feel kind of squishy`,
        es: `
          en el enchufe hubo una chispita y sentí un hormigueo en el brazo, nada grave
          hay una mancha marrón en el estante ahora
          se pone tibio y hay un olorcito a plástico derretido
          al cargarlos se hincharon un poco por un lado y están como blandos`,
        pt: `
          deu uma faísca na tomada e fiquei com um formigueiro no braço, nada de mais
          ficou uma mancha castanha na prateleira onde estava
          aquece e tem um cheirinho a derretido
          ao carregar incharam um pouco de um lado e estão meio moles`,
        fr: `
          il y a eu une petite étincelle à la prise et ça m'a picoté dans le bras, rien de grave
          il y a une tache brune sur l'étagère maintenant
          ça chauffe un peu, avec une petite odeur de plastique fondu
          en les chargeant ils ont un peu gonflé d'un côté et sont tout mous`,
        de: `
          am Stecker kurz geblitzt und mir hats im Arm gekribbelt, nix wildes
          wird warm und da ist ein brauner Fleck auf dem Regal jetzt
          es riecht auch bisschen geschmolzen
          beim Laden sind sie auf einer Seite etwas aufgequollen und irgendwie weich`,
        ru: `
          в розетке чуть искрануло и руку немного закололо, ничего страшного
          на полке теперь коричневое пятно
          греется и слегка пахнет плавленым
          на зарядке они немного вздулись с одного бока и стали мягкие`,
      },
      (heard) => {
        expect(heard.alarm).toBe('safety');
      },
    );
  });

  describe('is none where a sound tingles, a lamp is brown, a light warm, a parcel swollen and a pad soft:', () => {
    eachLine(
      {
        en: `
          there is a tingling sound in the left ear cup
          i ordered a white lamp and got a brown lamp
          the light is warm white and not cold white
          the parcel was all swollen from the rain
          the ear pads are soft, but they do not charge
          there is a brown patch on the shirt
          there is a brown mark on the table and one leg is missing`,
        es: `
          se oye un sonido de cosquilleo en el auricular
          pedí una lámpara blanca y llegó marrón
          la luz es cálida y la pedí fría
          la caja llegó hinchada por la lluvia
          las almohadillas son blandas pero no cargan
          hay una mancha marrón en la camisa`,
        pt: `
          pedi um candeeiro branco e veio castanho
          a luz é quente e pedi fria
          a caixa chegou inchada da chuva
          as almofadas são moles mas não carregam
          tem uma mancha castanha na camisa`,
        fr: `
          j'ai commandé une lampe blanche et j'ai reçu une brune
          la lumière est chaude, je la voulais froide
          le carton est arrivé gonflé par la pluie
          les coussinets sont mous mais ils ne chargent pas
          il y a une tache marron sur la chemise`,
        de: `
          ich habe eine weiße Lampe bestellt und eine braune bekommen
          das Licht ist warm statt kalt
          das Paket war aufgequollen vom Regen
          die Ohrpolster sind weich, aber sie laden nicht
          da ist ein brauner Fleck auf dem Hemd
          brauner Fleck auf dem Tisch und ein Bein fehlt`,
        ru: `
          заказывала белую лампу, а пришла коричневая
          свет тёплый, а я заказывал холодный
          коробка раздулась от дождя
          амбушюры мягкие, но они не заряжаются
          на рубашке коричневое пятно`,
      },
      (heard) => {
        expect(heard.alarm).toBe('none');
      },
    );
  });
});

describe('sparks and scorch marks that are told as if they were nothing', () => {
  eachLine(
    {
      en: `
        the kettle base sparked a tiny bit but it's fine really
        my heating pad got a little warm and the blanket is slightly scorched, nothing dramatic`,
      es: `salieron unas chispitas al enchufarlo, nada grave`,
      pt: `saíram umas faisquinhas quando liguei, nada de mais`,
      fr: `une petite étincelle quand je l'ai branché, rien de grave`,
      de: `beim Einstecken kamen ein paar Funken, halb so wild`,
      ru: `при включении чуть искрит, ничего страшного`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('safety');
    },
  );
});

describe('sparks that are none', () => {
  eachLine(
    {
      en: `
        it sparks joy
        this lamp sparked my interest`,
      es: `unas chispas de chocolate venían rotas`,
      fr: `elle avait des étincelles dans les yeux en ouvrant le paquet`,
      de: `ein Funken Verstand wäre schön`,
      ru: `искорки радости в глазах`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('none');
    },
  );
});
