import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a picture that is pale or has a spot is a fault', () => {
  eachLine(
    {
      en: `
        colors are washed out and theres a big dark spot in the middle
        there is a black spot on the screen
        no audio on the left`,
      es: 'los colores se ven lavados y hay una mancha oscura en el centro',
      pt: 'as cores estão desbotadas e há uma mancha escura no meio',
      fr: 'les couleurs sont délavées et il y a une tache sombre au milieu',
      de: 'die Farben sind blass und in der Mitte ist ein dunkler Fleck',
      ru: 'цвета блёклые и посередине тёмное пятно',
    },
    ({ complaintType, confidence }) => {
      expect(complaintType).toBe('quality');
      expect(confidence).toBeGreaterThan(0.6);
    },
  );
});

describe('what is said beside the one complaint makes no second one', () => {
  eachLine(
    {
      en: `
        LED strip showed up but no power adapter in the box. kinda useless without it
        the charger is missing. no good without it`,
      es: 'falta el cargador. sin él no sirve de nada',
      pt: 'falta o carregador. sem ele não serve para nada',
      fr: 'il manque le chargeur. sans lui ça ne marche pas',
      de: 'das Netzteil fehlt. ohne das ist es nutzlos',
      ru: `
        не хватает блока питания. без него бесполезно
        включаю ленту, а светит только первая половина, дальше мёртвая`,
    },
    ({ alsoTypes }) => expect(alsoTypes).toEqual([]),
  );
});

describe('a handle that is broken off is harm, and not poor make', () => {
  eachLine(
    {
      en: 'mug handle snapped off, one of two',
      de: `
        Becher Henkel abgebrochen, einer von zweien. Super.
        Griff abgebrochen`,
    },
    ({ complaintType }) => expect(complaintType).toBe('damaged'),
  );
});

describe('a parcel that is not there yet', () => {
  eachLine(
    {
      en: "my backpack still isn't here, it should have come last week",
      de: `
        Rucksack immer noch nicht da, sollte letzte woche kommen
        Lampe noch nicht da, sollte am Montag geliefert werden`,
    },
    ({ request, complaintType }) => {
      expect(complaintType).toBe('not_received');
      expect(request).toBe('none');
    },
  );
  eachLine({ de: 'wir sind nächste Woche nicht da, bitte anderer Termin' }, ({ request }) =>
    expect(request).toBe('delivery'),
  );
});

describe('whether it has to be sent back is asked of the offer', () => {
  eachLine(
    {
      en: 'if i agree, do i have to send the necklace back?',
      es: 'si acepto, ¿tengo que devolver el collar?',
      pt: 'se eu aceitar, tenho de devolver o colar?',
      fr: "si j'accepte, je dois renvoyer le collier ?",
      de: 'wenn ich zustimme, muss ich die Kette zurückschicken?',
      ru: `
        а если я соглашусь, цепочку обратно отправлять надо будет?
        нужно ли её назад отсылать?`,
    },
    ({ question }) => expect(question).toBe('keep_goods'),
    { openOffer: 'coupon' },
  );
});
