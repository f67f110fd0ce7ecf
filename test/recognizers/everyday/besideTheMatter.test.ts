import { describe, expect, it } from '@jest/globals';
import { reading } from '../reading.ts';
import { eachLine } from './lines.ts';

describe('a second look at what seemed wrong', () => {
  describe('ends the matter', () => {
    eachLine(
      {
        en: `
          oh wait, in daylight it IS navy 😅 sorry, forget it
          never mind, my mistake, it's the right colour`,
        es: 'ah no, esperen, a la luz del día sí es azul marino, perdón, olvídenlo',
        pt: 'ah não, espera, na luz do dia é azul marinho mesmo, desculpa, esquece',
        fr: `
          ah non attendez. à la lumière du jour c'est bien du bleu marine 😅 désolée, oubliez
          laissez tomber, j'avais mal regardé`,
        de: `
          ach nein, bei Tageslicht ist es doch dunkelblau, sorry, vergessen Sie's
          hat sich erledigt, ich hab mich verguckt`,
        ru: 'ой, при дневном свете всё-таки тёмно-синяя, извините, забудьте',
      },
      ({ news }) => {
        expect(news).toBe('arrived');
      },
      { asked: 'photo' },
    );
  });

  describe('is none in', () => {
    eachLine(
      {
        en: `
          actually it is black, sorry, I ordered navy
          forget it, I want a person`,
        es: `
          en realidad es negro y pedí azul
          me equivoqué de talla, ¿la pueden cambiar?`,
        pt: 'na verdade é preto mesmo e eu pedi azul',
        fr: "en fait c'est bien du noir, pas du bleu",
        de: 'ach nein, es ist doch die falsche Farbe',
        ru: 'всё-таки чёрная, а заказывала синюю',
      },
      ({ news }) => {
        expect(news).toBe('none');
      },
      { asked: 'photo' },
    );
  });
});

describe('good wishes', () => {
  describe('take leave', () => {
    eachLine(
      {
        en: 'good luck with the business',
        es: `
          de nada, éxitos
          que les vaya bien`,
        pt: `
          de nada, sucesso pra vcs
          boas vendas`,
        fr: 'bonne continuation à vous',
        de: 'viel Erfolg weiterhin',
        ru: 'успехов вам',
      },
      ({ request, complaintType }) => {
        expect({ request, complaintType }).toEqual({ request: 'goodbye', complaintType: 'none' });
      },
    );
  });

  describe('take none beside a complaint', () => {
    eachLine(
      { en: 'good luck with the business, my lamp is broken', pt: 'boas vendas, minha caneca veio quebrada' },
      ({ complaintType }) => {
        expect(complaintType).toBe('damaged');
      },
    );
  });
});

describe("a buyer's own telephone that is broken", () => {
  it.each([
    ['en', "my phone is broken so I'm writing from my daughter's. the lamp never came"],
    ['es', 'se me rompió el celular así que escribo desde el de mi hija. la lámpara no llegó'],
    ['pt', 'meu celular quebrou então escrevo do da minha filha. a luminária não chegou'],
    ['fr', "mon gsm est cassé du coup j'écris de celui de ma fille. la lampe n'est tjs pas là"],
    ['de', 'mein Handy ist kaputt, ich schreibe vom Handy meiner Tochter. Die Lampe ist nie angekommen'],
    ['ru', 'у меня сломался телефон, пишу с телефона дочери. лампа так и не пришла'],
  ])('is nothing of the order: %s "%s"', async (language, text) => {
    const { complaintType, alsoTypes, request } = await reading(text, { language });
    expect({ complaintType, alsoTypes, request }).toEqual({
      complaintType: 'not_received',
      alsoTypes: [],
      request: 'none',
    });
  });

  it.each([
    ['en', 'the phone case is broken and the lamp never came'],
    ['fr', "la coque du téléphone est cassée et la lampe n'est pas arrivée"],
  ])('is not the case that was ordered: %s "%s"', async (language, text) => {
    const { complaintType, alsoTypes } = await reading(text, { language });
    expect([complaintType, ...alsoTypes]).toEqual(['damaged', 'not_received']);
  });
});

describe('patience', () => {
  eachLine(
    {
      en: "ok I'll wait a bit longer then, thanks",
      es: 'vale, espero unos días más entonces, gracias',
      pt: 'tá bom vou esperar mais um pouco então, obrigada',
      fr: 'ok jvais attendre encore un peu alors merci',
      ru: 'хорошо, тогда подожду ещё немного, спасибо',
    },
    ({ wish }) => {
      expect(wish).toBe('reassurance');
    },
    { openOffer: 'coupon' },
  );
});

describe('what is all that is wanted', () => {
  describe('is taken where it is what is offered', () => {
    eachLine(
      {
        en: `
          I just want the lid, nothing else
          just the missing pad please, that's all I ask`,
        es: 'con la tapa me basta',
        de: `
          ich will nur das Ohrpolster, sonst nichts
          schickt einfach das Polster, mehr brauche ich nicht`,
      },
      ({ offerResponse }) => {
        expect(offerResponse).toBe('accept');
      },
      { openOffer: 'replacement_part' },
    );
  });

  describe('is not taken where it is money', () => {
    eachLine(
      {
        en: 'I just want my money, nothing else',
        es: 'solo quiero mi dinero, nada más',
        de: 'ich will nur mein Geld, sonst nichts',
      },
      ({ offerResponse }) => {
        expect(offerResponse).not.toBe('accept');
      },
      { openOffer: 'replacement_part' },
    );
  });

  describe.each(['reship', 'partial_refund'])('insists on money with %s open', (openOffer) => {
    eachLine(
      {
        en: `
          nothing else will do but my money
          my money, nothing else
          I want my money and nothing else`,
        es: 'mi dinero, nada más',
        pt: 'o meu dinheiro, mais nada',
        fr: "mon argent, rien d'autre",
        de: 'mein Geld, sonst nichts',
        ru: `
          мои деньги, больше ничего
          верните деньги, больше ничего не надо`,
      },
      ({ refund, offerResponse }) =>
        expect({ refund, offerResponse }).toEqual({ refund: 'insists', offerResponse: 'reject' }),
      { openOffer },
    );
  });

  describe('insists on nothing where it tells what came', () => {
    eachLine(
      {
        en: 'I paid the money, nothing else came',
        ru: `
          отдал деньги и ничего не получил
          верните деньги, больше ничего не пришло`,
      },
      ({ refund }) => expect(refund).not.toBe('insists'),
      { openOffer: 'reship' },
    );
  });

  describe('takes a whole new one that is offered', () => {
    eachLine(
      {
        en: 'a new one please, nothing else',
        fr: "une nouvelle lampe, rien d'autre",
        de: 'nur die neue Lampe, sonst nichts',
      },
      ({ offerResponse }) => expect(offerResponse).toBe('accept'),
      { openOffer: 'reship' },
    );
  });
});

describe('money asked for where a parcel is offered', () => {
  describe('turns the parcel down, whatever is agreed with or needed no more', () => {
    eachLine(
      {
        en: "I agree with you it's late, so money back",
        pt: 'não preciso mais de outra, quero meu dinheiro',
        de: 'brauche keine neue mehr, ich will mein Geld',
      },
      ({ offerResponse, complaintType, refund }) => {
        expect(['reject', 'counter']).toContain(offerResponse);
        expect(refund).not.toBe('none');
        expect(complaintType).not.toBe('changed_mind');
      },
      { openOffer: 'reship' },
    );
  });
});

describe('how anybody would know that it comes', () => {
  describe('asks for no order number', () => {
    eachLine(
      { en: 'even if it is tracked, how do I know it comes?' },
      ({ request }) => expect(request).toBe('none'),
      { openOffer: 'reship' },
    );
  });
});
