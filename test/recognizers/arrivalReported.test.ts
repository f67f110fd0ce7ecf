import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

const LATE = { openOffer: 'reship', asked: null };
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const each = (texts: Record<string, string>): [string, string][] =>
  Object.entries(texts).flatMap(([language, text]) =>
    lines(text).map((line): [string, string] => [language, line]),
  );

describe('an arrival that is only reported, hoped for, doubted or made a condition', () => {
  it.each(
    each({
      en: `
        I was told it has arrived
        you say it has arrived. well it hasn't
        you said it has arrived
        it has not come. they say it has come
        postman says it has come
        app keeps telling me: it has arrived
        they keep telling me it has arrived
        they say it has arrived. who do I talk to
        I hope it has come
        I doubt the parcel has come
        do you think it has arrived
        supposedly it has arrived
        allegedly the parcel has arrived
        nobody told me it has come
        until it has come
        unless it has come
        before it has come
        once the parcel has come
        I wonder if it has come
        has it arrived
        please tell me when it has arrived
        how would you know it has arrived
        got an email saying it has arrived
        got a text: the parcel has arrived
        it doesn't mean it has arrived
        it has arrived. Not.
        they have arrived? no.
        hooray it's here!! ...just kidding, where is my lamp
        I mean the parcel is here... in Leeds according to tracking
        it has come, only the base though
        it has come, I have no idea what this is
        the parcel has come, to nobody's surprise, back to you
        the package arrived today according to your website
        the parcel has come now. it's a hairdryer
        my post has come. still nothing
        it was under the hedge soaked through
        all good wishes, I'm disputing this
        all good things come to an end, so does my patience
        send the new one once it has arrived
        they told me it came today but the base is cracked`,
      es: `
        hasta que mi pedido llegó
        avisadme cuando mi paquete ha llegado
        digo que el paquete ha llegado a Madrid
        quiero decir que ya ha llegado el momento de reclamar
        dicen que el paquete ha llegado
        según ustedes mi paquete ya ha llegado
        el repartidor dice que mi paquete ha llegado`,
      pt: `
        vocês dizem que o pacote chegou
        o site diz: o pacote chegou
        quero dizer que já chegou a hora de reclamar
        espero que o pacote chegou`,
      fr: `
        on me dit que mon colis est arrivé
        vous dites que mon colis est arrivé
        je doute que mon colis est arrivé
        prévenez-moi quand mon colis est arrivé
        d'après vous mon colis est arrivé`,
      de: `
        das Paket ist angekommen. In Leipzig.
        ihr behauptet, das Paket ist angekommen
        ihr sagt das Paket ist da
        angeblich ist das Paket da
        DHL meint, das Paket ist angekommen
        ich hoffe, das Paket ist angekommen`,
      ru: `
        вы пишете, что посылка пришла
        говорят, посылка пришла
        якобы посылка пришла
        не верю, что посылка пришла
        жду, пока посылка пришла
        посылка здесь, в Лионе, судя по треку
        наконец-то дошло, что я прав
        ура, дошло наконец до вас!
        о, пришло! сообщение от вас
        мне пришло смс: посылка пришла`,
    }),
  )('is no news in %s: %s', async (language, text) => {
    const { news, mayHaveArrived } = await reading(text, { language, ...LATE });
    expect([news, mayHaveArrived]).toEqual(['none', undefined]);
  });

  it.each([['en', "yes send it. I'll pay once it has arrived"]])(
    'leaves a yes beside it a yes in %s: %s',
    async (language, text) => {
      expect((await reading(text, { language, ...LATE })).offerResponse).toBe('accept');
    },
  );
});

describe('an arrival that is told', () => {
  it.each(
    each({
      en: `
        hi, hope you are well, it has arrived
        just to let you know it has arrived
        it has finally arrived. it's a lovely lamp
        hey, the first one just arrived this morning, all good
        happy to say it has come
        oh wait, yes, it has come now
        they told me to wait, and it has come now
        when I got home the parcel has come
        my husband says the neighbour had it all along
        after all this waiting it has finally arrived`,
      es: `hola, mi paquete ha llegado
        me llegó hoy, todo bien`,
      pt: `oi, minha encomenda chegou`,
      fr: `bonjour, mon colis est arrivé`,
      de: `hallo, das Paket ist angekommen`,
      ru: `здравствуйте, посылка пришла
        посылка пришла, спасибо за ответ`,
    }),
  )('is news in %s: %s', async (language, text) => {
    expect((await reading(text, { language, ...LATE })).news).toBe('arrived');
  });
});

describe('a parcel that somebody had all the time', () => {
  it.each([
    ['en', "false alarm, it was at Mrs Patel's all along"],
    ['es', 'perdón, lo tenía la señora Carmen del quinto'],
    ['pt', 'desculpa, tava com a dona Célia do 302'],
    ['fr', 'fausse alerte, il était chez Mme Dubois'],
    ['de', 'Kommando zurück 🙈 lag bei der Frau Yilmaz im zweiten Stock. passt alles'],
    ['ru', 'отбой, была у тёти Вали на третьем'],
  ])('has come, in %s: %s', async (language, text) => {
    expect((await reading(text, { ...LATE, language })).news).toBe('arrived');
  });

  it.each([
    ['en', 'is it with Mrs Patel?'],
    ['de', 'Frau Yilmaz hat es nicht'],
    ['de', 'liegt es bei Frau Yilmaz?'],
    ['ru', 'у тёти Вали её нет'],
  ])('has not where it is asked or denied, in %s: %s', async (language, text) => {
    expect((await reading(text, { ...LATE, language })).news).not.toBe('arrived');
  });
});
