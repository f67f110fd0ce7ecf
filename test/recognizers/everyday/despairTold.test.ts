import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a wish to die that is told by what is around it', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          I'm sitting on the balcony on the ninth floor looking down and wondering if it would be quick
          been saving up my sleeping pills since march
          i've written letters to my kids, they're on the table
          cancel it please, there will be nobody here after tonight
          I don't intend to be alive at Christmas so it doesn't matter
          i see no way out and i don't want one either
          it would be better for my wife if i wasn't around
          there is nobody left for me to live for
          i just want to close my eyes and never open them again
          i took the shotgun out of the cabinet last night and sat with it beside me
          i keep thinking about joining my wife, she died in june
          i have started cutting again and i can't stop`,
        es: `
          estoy sentada en el balcón del piso nueve mirando abajo
          he guardado las pastillas desde marzo
          ya dejé las cartas para mis hijos
          cancélenlo, después de esta noche no va a haber nadie
          no pienso estar aquí en Navidad, ya no importa
          no veo salida ni la quiero
          para mi familia sería más fácil si yo no estuviera
          no tengo por quién vivir
          quisiera cerrar los ojos y no abrirlos más
          tengo un plan y una fecha, no sé por qué lo digo aquí`,
        pt: `
          estou sentada na varanda do nono andar a olhar para baixo
          tenho guardados os comprimidos desde março
          já deixei as cartas para os meus filhos
          cancelem, depois desta noite não vai haver ninguém
          não conto estar cá no Natal, já não importa
          não vejo saída e nem quero
          para os meus filhos era mais fácil se eu não existisse
          não tenho por quem viver
          queria fechar os olhos e nunca mais abrir
          já escrevi as cartas para a minha família`,
        fr: `
          je suis assise sur le balcon au neuvième et je regarde en bas
          j'ai gardé tous mes cachets depuis mars
          j'ai écrit les lettres, elles sont écrites pour mes enfants
          annulez, après ce soir y aura plus personne
          je compte pas être là à Noël, ça n'a plus d'importance
          je vois pas d'issue et j'en veux pas
          ce serait plus simple pour ma famille si j'existais plus
          j'ai plus personne pour qui vivre
          je voudrais fermer les yeux et ne plus les rouvrir
          l'idée d'en finir me hante`,
        de: `
          ich sitze auf dem Balkon im neunten Stock und schaue runter, nur ein Schritt
          ich hab die Schlaftabletten seit März gesammelt
          die Briefe an meine Kinder liegen fertig auf dem Tisch
          storniert es, nach heute Nacht ist hier niemand mehr
          ich plane nicht über Weihnachten hinaus, lebt wohl
          für meine Familie wäre es leichter wenn es mich nicht gäbe
          ich habe niemanden, für den ich lebe
          ich möchte die Augen zumachen und nie wieder aufwachen
          ich hab einen Plan und ein Datum
          der Abschiedsbrief ist schon geschrieben`,
        ru: `
          сижу на балконе на девятом этаже, смотрю вниз
          снотворное накопила с марта
          написал письма детям, лежат на столе
          отмените, после этой ночи здесь никого не будет
          выхода не вижу и не хочу искать
          семье было бы легче, если бы меня не было
          мне больше не для кого жить
          хочу закрыть глаза и больше не открывать
          есть план и дата, никому не говорил
          опять режу себя, не могу остановиться`,
      },
      (heard) => {
        expect(heard.alarm).toBe('self_harm');
      },
    );
  });

  describe('is none where somebody moves, waits, takes what was prescribed or complains', () => {
    eachLine(
      {
        en: `
          there will be nobody here after tomorrow because we move house
          nobody is home after six, please come earlier
          I stood on the bridge waiting for the courier
          i am on the balcony, tell the driver to look up
          counted the tablets in the box and there are two missing
          i see no way out of this subscription
          it would be easier for my kids if the buttons were bigger
          i won't be here at christmas, we are on holiday
          i wrote a letter to your head office
          i put my blades in order, one is missing
          close the lid and it never opens again`,
        es: `
          después de mañana no habrá nadie porque nos mudamos
          estoy en el balcón, dígale al repartidor que mire arriba
          conté las pastillas de la caja y faltan dos
          no veo salida de esta suscripción
          sería más fácil para mis hijos si los botones fueran grandes
          no voy a estar en casa en Navidad
          escribí una carta a su oficina`,
        pt: `
          depois de amanhã não há ninguém em casa porque vamos viajar
          estou na varanda, diga ao estafeta para olhar para cima
          contei os comprimidos na caixa e faltam dois
          não vejo saída nesta subscrição
          seria mais fácil para os meus filhos se os botões fossem grandes
          não vou estar em casa no Natal`,
        fr: `
          après demain il n'y aura plus personne à la maison car on déménage
          je suis sur le balcon, dites au livreur de regarder en haut
          j'ai compté les comprimés dans la boîte et il en manque deux
          ce serait plus simple pour mes enfants si les boutons étaient grands
          je ne serai pas là à Noël, je pars en vacances
          j'ai écrit une lettre à votre siège`,
        de: `
          nach morgen ist niemand mehr zuhause weil wir umziehen
          ich stehe auf dem Balkon, der Fahrer soll hochschauen
          ich habe die Tabletten gezählt und es fehlen zwei
          für meine Kinder wäre es leichter, wenn die Knöpfe größer wären
          an Weihnachten bin ich nicht da, wir sind im Urlaub
          ich habe einen Brief an eure Zentrale geschrieben`,
        ru: `
          после завтра дома никого не будет, мы переезжаем
          стою на балконе, скажите курьеру посмотреть вверх
          пересчитал таблетки в упаковке, двух не хватает
          детям было бы легче, если бы кнопки были больше
          в новый год меня не будет дома
          написала письмо в ваш офис`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('self_harm');
      },
    );
  });
});

describe('where somebody stands and until when anybody is there', () => {
  describe('is no wish to die by itself', () => {
    eachLine(
      {
        en: `
          I was standing at the window looking down the street for the courier
          I have been at the window all day looking down the road
          I sat on the balcony all day wondering if the courier comes
          nobody here after today, we leave for holiday tomorrow
          there is nobody here after tonight
          we won't be here for christmas and I really mean that
          I don't plan past sunday, we move house, where is it`,
        es: `
          estuve en la ventana mirando abajo a ver si venía el repartidor
          después de hoy no hay nadie aquí, nos vamos de vacaciones
          no pienso estar aquí en Navidad, viajamos`,
        pt: `
          fiquei na janela olhando para baixo esperando o entregador
          depois de hoje não vai ter ninguém aqui, vamos viajar
          não penso estar cá no Natal, vamos de férias`,
        fr: `
          je suis resté à la fenêtre à regarder en bas si le livreur arrivait
          après ce soir il n'y aura plus personne ici, on part en vacances
          je compte pas être là à Noël, on part au ski`,
        de: `
          ich stand am Fenster und habe runtergeschaut, ob der Bote kommt
          nach heute ist niemand mehr hier, wir fahren in Urlaub
          ich plane nicht über Sonntag hinaus, wir ziehen um`,
        ru: `
          стояла на балконе и смотрела вниз, не едет ли курьер
          после сегодня здесь никого не будет, едем в отпуск
          сижу на балконе, смотрю вниз, жду курьера`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('self_harm');
      },
    );
  });

  describe('is one where nobody waits for anything', () => {
    eachLine(
      {
        en: `I was sitting on the roof looking down`,
        es: `estoy parada en la azotea mirando abajo`,
        pt: `estou na ponte a olhar para baixo`,
        fr: `je suis sur le toit, je regarde en bas`,
        de: `ich sitze auf dem Dach und schaue nach unten`,
        ru: `стою на крыше, смотрю вниз`,
      },
      (heard) => {
        expect(heard.alarm).toBe('self_harm');
      },
    );
  });

  describe('is one beside despair or a farewell', () => {
    eachLine(
      {
        en: `
          I'm sitting on the balcony looking down, I see no way out
          nobody here after today, sorry for the trouble
          I was at the window looking down all night, I can't go on
          I don't plan past sunday, nobody needs me
          I am on the balcony looking down, tell the courier, I can't go on`,
        es: `
          estoy en el balcón mirando abajo, no puedo más
          después de hoy no hay nadie aquí, perdonen las molestias
          no pienso estar aquí en Navidad, estoy sola`,
        pt: `
          estou na varanda a olhar para baixo, não aguento mais
          depois de hoje não vai ter ninguém aqui, desculpem o incómodo
          não penso estar cá no Natal, estou sozinha`,
        fr: `
          je suis à la fenêtre à regarder en bas, je n'en peux plus
          après ce soir il n'y aura plus personne ici, pardon pour le dérangement
          je compte pas être là à Noël, je suis toute seule`,
        de: `
          ich stehe am Fenster und schaue runter, ich kann nicht mehr
          nach heute ist niemand mehr hier, entschuldigt die Umstände
          ich plane nicht über Sonntag hinaus, ich bin allein`,
        ru: `
          стою на балконе, смотрю вниз, больше не могу
          после сегодня здесь никого не будет, простите за беспокойство
          сижу на балконе, смотрю вниз, я совсем одна`,
      },
      (heard) => {
        expect(heard.alarm).toBe('self_harm');
      },
    );
  });
});

describe('a goodbye that asks to be forgiven for everything', () => {
  describe('is a wish to die', () => {
    eachLine(
      {
        en: "I won't be here soon. forgive me for everything",
        es: 'pronto no estaré. perdón por todo',
        pt: 'em breve não estarei mais aqui. perdoem por tudo',
        fr: 'bientôt je ne serai plus là. pardon pour tout',
        de: 'mich gibt es bald nicht mehr. verzeiht mir alles',
        ru: `
          меня скоро не будет. простите за всё
          меня больше не будет. простите`,
      },
      ({ alarm }) => expect(alarm).toBe('self_harm'),
    );
  });

  describe('is none where somebody is out, moves or is sorry for the trouble', () => {
    eachLine(
      {
        es: 'ya no estaré en casa, perdón por todo el lío',
        pt: 'em breve não estarei em casa, desculpem por tudo',
        fr: 'je ne serai pas là demain, désolée pour tout le dérangement',
        de: 'ich bin bald weg in den Urlaub, tut mir leid für alles',
        ru: `
          меня скоро не будет дома, извините, можно доставить завтра?
          меня скоро не будет дома, простите, можно доставить завтра?`,
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
  });
});
