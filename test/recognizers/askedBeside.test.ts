import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('beside an open offer', () => {
  describe('what became of the parcel is asked of the parcel', () => {
    eachLine(
      {
        en: `what happened to the parcel?
             where did the first one end up?`,
        de: `was ist denn mit dem Paket passiert?
             was ist mit meinem paket?
             und wo ist das erste Paket abgeblieben?`,
        es: `¿y qué pasó con el paquete?
             ¿qué ha sido de mi paquete?`,
        fr: `qu'est-il arrivé au colis ?
             il s'est passé quoi avec mon colis ?`,
        pt: 'o que aconteceu com o pacote?',
        ru: `а что случилось с посылкой?
             куда делась посылка?`,
      },
      (heard) => {
        expect(heard).toMatchObject({ request: 'tracking', question: 'none', offerResponse: null });
      },
      { openOffer: 'reship' },
    );
  });

  describe('whether it is of all or of one is asked of the offer', () => {
    eachLine(
      {
        en: `both mugs or just the broken one?
             both or only one?`,
        de: 'beide Tassen oder nur die kaputte?',
        es: '¿las dos tazas o solo la rota?',
        fr: 'les deux tasses ou juste celle qui est cassée ?',
        pt: 'as duas canecas ou só a quebrada?',
        ru: 'обе кружки или только разбитую?',
      },
      (heard) => {
        expect(heard).toMatchObject({
          question: 'what',
          complaintType: 'none',
          offerResponse: null,
          wish: 'none',
        });
      },
      { openOffer: 'reship' },
    );
  });

  describe('whether it makes it by a day is asked of the offer', () => {
    eachLine(
      { en: 'wait, will it make it by friday??', de: 'klappt das bis freitag?', ru: 'успеет до пятницы?' },
      (heard) => {
        expect(heard).toMatchObject({ question: 'when', offerResponse: null });
      },
      { openOffer: 'reship' },
    );
  });

  describe('is still answered by a no and a yes', () => {
    eachLine(
      { en: 'no, I want both of them', de: 'nein, ich will beide' },
      (heard) => {
        expect(heard.question).toBe('none');
      },
      { openOffer: 'reship' },
    );
  });
});
