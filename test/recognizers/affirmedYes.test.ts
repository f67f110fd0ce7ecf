import { describe, expect, it } from '@jest/globals';
import { eachLine, linesOf, type Lines } from './everyday/lines.ts';
import { reading } from './reading.ts';

/** Below this a yes is asked about. */
const SURE = 0.6;
const openOffer = 'reship';

const GRUDGING: Lines = {
  en: `
    alright, last chance, send it
    fine, last chance, yes
    ok then, if you must`,
  es: `
    venga vale, sí, pero es su última oportunidad
    Sí, pero es mi última oportunidad con ustedes
    puf. bueno, vale`,
  pt: `
    ok, mas é a última chance de vocês
    tá bom, vai, última chance`,
  fr: `
    bof. bon, va pour ça, mais c'est la dernière fois
    bon d'accord, dernière chance`,
  de: `
    na gut, letzte Chance, ja
    na schön, dann halt die neue`,
  ru: `
    ну ладно, последний шанс, давайте
    ну ладно, присылайте раз так`,
};

describe('a grudging yes', () => {
  describe('with a last chance or a then is a yes', () => {
    eachLine(
      GRUDGING,
      ({ offerResponse, confidence }) => {
        expect(offerResponse).toBe('accept');
        expect(confidence).toBeGreaterThan(SURE);
      },
      { openOffer },
    );
  });

  describe('is none beside another remedy, a threat or a no', () => {
    eachLine(
      {
        en: `
          last chance
          last chance, I want my money
          no, last chance`,
        es: 'última oportunidad, quiero mi dinero',
        fr: `
          bof
          bof. bon, non`,
        de: 'letzte Chance, sonst Anwalt',
        ru: 'последний шанс, верните деньги',
      },
      ({ offerResponse }) => expect(offerResponse).not.toBe('accept'),
      { openOffer },
    );
  });
});

const CONFIRM: Record<string, string> = {
  en: "Just to be sure before I note anything down: what's on offer is a new one, free of charge. Do you want that?",
  es: 'Para no apuntar nada que no es: lo que ofrezco es otro envío, gratis. ¿Es lo que quieres?',
  pt: 'Só para não anotar nada errado: o que ofereço é um novo envio, sem custo. É isso que você quer?',
  fr: "Juste pour ne rien noter de travers : ce qui est proposé, c'est un nouvel envoi, sans frais. Est-ce bien ce que vous voulez ?",
  de: 'Nur damit ich nichts Falsches festhalte: Mein Angebot ist gerade dieses: kostenloser Ersatz. Möchten Sie das?',
  ru: 'Чтобы не записать лишнего, уточню: сейчас предлагается бесплатная повторная отправка. Вы этого хотите?',
};

describe('a yes to whether that is wanted', () => {
  it.each(
    linesOf({
      en: `
        yes that's what I want
        yes, exactly that
        yes, I said so already
        yes as I said
        exactly`,
      es: `
        sí, es lo que quiero
        sí, eso quiero
        exacto`,
      pt: `
        isso mesmo
        sim, já disse
        exato`,
      fr: `
        oui c'est ce que je veux
        oui je veux
        oui, je l'ai déjà dit
        tout à fait`,
      de: `
        ja, das will ich
        ja, möchte ich
        genau`,
      ru: `
        да, хочу
        именно`,
    }),
  )('settles in %s: %s', async (language, text) => {
    const earlier = [{ by: 'bot' as const, text: CONFIRM[language] ?? '' }];
    const { offerResponse, confidence } = await reading(text, { language, openOffer, earlier });
    expect(offerResponse).toBe('accept');
    expect(confidence).toBeGreaterThan(SURE);
  });

  it.each(
    linesOf({
      en: `
        yes exactly what I expected from you
        exactly what I want is my money back
        I already said no
        that's it!
        ok how many times do I have to repeat myself`,
      es: `
        no es lo que quiero
        ¡si ya te lo dije!
        ya te lo he dicho, quiero otro color`,
      fr: `
        oui je veux mon argent
        c'est ça.`,
      de: `
        das will ich nicht
        ja, das will ich nicht
        ja hab ich doch gesagt`,
      ru: `
        да, хочу деньги
        да сколько можно!
        да я же сказал`,
    }),
  )('is none in %s: %s', async (language, text) => {
    const earlier = [{ by: 'bot' as const, text: CONFIRM[language] ?? '' }];
    const { offerResponse, confidence } = await reading(text, { language, openOffer, earlier });
    expect(offerResponse === 'accept' && confidence > SURE).toBe(false);
  });

  it('is not meant by agreement with what was told', async () => {
    const earlier = [{ by: 'bot' as const, text: 'That is for two mugs together.' }];
    const { offerResponse } = await reading('exactly', { language: 'en', openOffer, earlier });
    expect(offerResponse).not.toBe('accept');
  });
});

describe('an article that is wanted', () => {
  const earlier = [
    { by: 'bot' as const, text: 'I can send you a new one: “Desk lamp (white)”. Would you like that?' },
  ];

  it('takes the offer where it is the one that is offered', async () => {
    const { offerResponse } = await reading('I want my lamp', { language: 'en', openOffer, earlier });
    expect(offerResponse).toBe('accept');
  });

  it('does not where it is another', async () => {
    const { offerResponse } = await reading('I want my mug', { language: 'en', openOffer, earlier });
    expect(offerResponse).not.toBe('accept');
  });
});

describe('"only that" is no yes', () => {
  it.each(['só isso', 'é só isso'])('"%s"', async (text) => {
    const earlier = [{ by: 'bot' as const, text: CONFIRM['pt'] ?? '' }];
    const { offerResponse } = await reading(text, { language: 'pt', openOffer: 'partial refund', earlier });
    expect(offerResponse).not.toBe('accept');
  });
});
