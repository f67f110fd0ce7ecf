import { describe, expect, it } from '@jest/globals';
import { reading } from '../reading.ts';
import { eachLine } from './lines.ts';

describe('a yes to a new one', () => {
  describe('is said by two noes, or after one,', () => {
    eachLine(
      {
        en: `
          I won't say no to that
          wouldn't say no, send it
          not going to refuse am I, send it
          no no that's fine, send it`,
        es: `
          no pues si, asi esta bien, ya que
          no pues sí, mándenla
          no, si esta bien, mandenla
          no me voy a negar, mándala
          pues no voy a decir que no`,
        pt: `
          ah não vou recusar né, pode mandar
          não vou dizer não, manda
          não é que eu vá recusar, pode mandar
          não, tá bom sim, pode mandar`,
        fr: `
          je dis pas non
          je vais pas dire non, allez-y
          c'est pas de refus
          non non c'est bon, envoyez`,
        de: `
          da sag ich nicht nein
          ich sag nicht nein, schickt sie
          nee, passt schon, schicken Sie`,
        ru: `
          не откажусь
          да нет, давайте, отправляйте
          не буду отказываться, отправляйте`,
      },
      ({ offerResponse }) => {
        expect(offerResponse).toBe('accept');
      },
      { openOffer: 'reship' },
    );
  });

  describe('stands beside a reproach', () => {
    eachLine(
      {
        en: `
          fine I accept, but honestly you should be ashamed
          ok I'll take it but about time too
          alright send it but shame on you`,
        es: `
          pues venga, acepto, pero ya os vale eh
          acepto, pero ya era hora
          vale, lo acepto, aunque vaya tela`,
        pt: `
          aceito, mas que demora hein
          pode mandar, já não era sem tempo
          tá bom aceito, mas vocês são fogo viu`,
        fr: `
          ok j'accepte mais franchement c'est limite
          j'accepte, mais bon, c'est pas sérieux`,
        de: `
          ok, nehm ich, aber wurde auch Zeit
          gut, einverstanden, aber das ist schon peinlich`,
        ru: `
          ладно, согласна, но могли бы и раньше
          согласен, но безобразие конечно`,
      },
      ({ offerResponse, confidence }) => {
        expect({ offerResponse, isSure: confidence > 0.6 }).toEqual({
          offerResponse: 'accept',
          isSure: true,
        });
      },
      { openOffer: 'reship' },
    );
  });

  describe('is asked about where only “ok” stands before a reproach', () => {
    eachLine(
      {
        en: 'ok but you should be ashamed',
        es: 'vale, pero qué vergüenza',
        fr: "ok mais c'est honteux",
        de: 'ok, aber das ist peinlich',
      },
      ({ offerResponse, confidence }) => {
        expect({ offerResponse, isSure: confidence > 0.6 }).toEqual({
          offerResponse: 'accept',
          isSure: false,
        });
      },
      { openOffer: 'reship' },
    );
  });

  describe('is formal, or borrows a word', () => {
    eachLine(
      {
        en: `
          I agree to the proposal.
          Agreed, please proceed.
          ok gracias, I accept`,
        es: `
          Muy bien, estoy conforme con la propuesta.
          Acepto su ofrecimiento.
          Conforme con lo propuesto, procedan.
          ok thanks, acepto
          yes please, envíenlo`,
        pt: `
          Muito bem, concordo com a proposta.
          De acordo com o proposto.
          Aceito a vossa proposta.
          ok thanks, aceito`,
        fr: `
          Cela me convient parfaitement.
          J'accepte votre proposition.
          ok thanks, j'accepte`,
        de: `
          Ich stimme Ihrem Vorschlag zu.
          Ich bin mit dem Vorschlag einverstanden.
          yes please, schickt ihn`,
        ru: `
          Хорошо, согласен с предложением.
          Я согласна на ваше предложение.
          ok thanks, согласна`,
      },
      ({ offerResponse, confidence }) => {
        expect({ offerResponse, isSure: confidence > 0.6 }).toEqual({
          offerResponse: 'accept',
          isSure: true,
        });
      },
      { openOffer: 'reship' },
    );
  });

  describe('is none in', () => {
    eachLine(
      {
        en: `
          no that's not fine
          no that's fine
          I wouldn't say no to a refund
          I won't say no twice
          ok but I want my money too
          I don't agree to the proposal
          I can't accept, that's a joke`,
        es: `
          no pues no
          no voy a aceptar eso
          no, pues si no hay otra cosa quiero mi dinero
          no rechazo el dinero, pero esto no
          acepto, pero quiero además un descuento
          acepto, pero sin gastos
          no estoy conforme con la propuesta`,
        pt: `
          não vou aceitar isso não
          não vou recusar o dinheiro, mas isso não
          aceito, mas só se chegar até sexta
          não concordo com a proposta`,
        fr: `
          non c'est non
          non c'est pas bon
          ok mais je veux aussi un remboursement
          je ne suis pas d'accord avec votre proposition`,
        de: `
          nein, das passt nicht
          ok, aber nur mit Rabatt
          damit bin ich nicht einverstanden`,
        ru: `
          да нет, не надо
          нет, отказываюсь
          согласна, но верните ещё деньги за доставку
          не согласен с предложением`,
      },
      ({ offerResponse }) => {
        expect(offerResponse).not.toBe('accept');
      },
      { openOffer: 'reship' },
    );
  });
});

describe('a word or two of another language', () => {
  it.each([
    ['es', 'ok thanks, acepto'],
    ['pt', 'thanks, aceito o envio'],
    ['fr', 'ok thanks, je prends'],
    ['de', 'yes please, schickt ihn'],
  ])('changes no language: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).language).toBe(language);
  });

  it.each([
    ['en', 'si'],
    ['en', 'Sí, claro'],
    ['en', 'oui'],
    ['en', 'ok thanks, acepto'],
    ['de', 'Sí'],
    ['de', 'sì'],
    ['de', 'oui'],
    ['fr', 'yes'],
    ['ru', 'yes'],
    ['ru', 'yes please'],
    ['es', 'ja gerne'],
  ])('says yes in it, and the conversation goes on in its own: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect([read.language, read.offerResponse]).toEqual([language, 'accept']);
  });

  it.each([
    ['en', 'sí, acepto, mándenme la nueva por favor', 'es'],
    ['fr', 'yes please, send me the new one', 'en'],
  ])('is told from a yes of some length in it: %s "%s"', async (language, text, written) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect([read.language, read.offerResponse]).toEqual([written, 'accept']);
  });

  it('is told from a sentence in it', async () => {
    const text = 'thanks, please send it in english from now on';
    expect((await reading(text, { language: 'es', openOffer: 'reship' })).language).toBe('en');
  });
});

describe('what a yes takes from whoever says it', () => {
  describe('is asked', () => {
    eachLine(
      {
        en: 'if I accept, do I lose the right to claim later?',
        es: 'y si acepto eso pierdo el derecho a reclamar después?',
        pt: 'se eu aceitar perco o direito de reclamar depois?',
        fr: "si j'accepte, est-ce que je perds mon droit de réclamer ?",
        de: 'wenn ich annehme, verliere ich dann meine Rechte?',
        ru: 'если соглашусь, я потеряю право на возврат?',
      },
      ({ question, offerResponse }) => {
        expect({ question, offerResponse }).toEqual({ question: 'if_wrong', offerResponse: null });
      },
      { openOffer: 'reship' },
    );
  });

  describe('is not asked in', () => {
    eachLine(
      {
        en: 'you have no right to keep my money',
        es: 'tengo derecho a mi dinero',
        de: 'ich habe das Recht auf mein Geld',
      },
      ({ question }) => {
        expect(question).not.toBe('if_wrong');
      },
      { openOffer: 'reship' },
    );
  });

  it('stands beside when it comes', async () => {
    const text = 'y si acepto eso pierdo el derecho a reclamar después? y cuándo lo tendría?';
    const { question, alsoAsks } = await reading(text, { language: 'es', openOffer: 'reship' });
    expect({ question, alsoAsks }).toEqual({ question: 'if_wrong', alsoAsks: ['when'] });
  });
});
