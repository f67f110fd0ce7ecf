import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('a yes with a warning for the next time', () => {
  it.each([
    ['en', "fine. send it. but if it breaks again I'm done"],
    ['fr', "bon d'accord mais si ça recommence je vous mets une étoile"],
    ['en', 'ok do it but if this one is late too I am never buying from you again'],
    ['en', "yes please, and if it gets lost again I'll open a dispute"],
    ['es', 'vale, mándalo, pero si se vuelve a romper no compro más'],
    ['es', 'de acuerdo. pero si este también llega tarde abro una disputa'],
    ['pt', 'tá bom, pode mandar. mas se quebrar de novo eu nunca mais compro aqui'],
    ['pt', 'aceito, mas se esse também sumir vou abrir uma disputa'],
    ['fr', "d'accord, envoyez. mais si elle casse encore, c'est fini"],
    ['fr', 'ok je prends, mais si celle-ci se perd aussi je fais opposition'],
    ['de', 'na gut, schickt sie. aber wenn die wieder kaputt ist, bin ich weg'],
    ['de', 'ok, einverstanden. wenn das Paket nochmal verloren geht, sehen wir uns vor Gericht'],
    ['ru', 'ладно, отправляйте. но если опять сломается, больше ничего у вас не куплю'],
    ['ru', 'хорошо, согласна. но если и эта не дойдёт, открою спор'],
    ['en', "ok send it, but it's your last chance"],
    ['es', 'vale, mándala, pero es la última oportunidad'],
    ['pt', 'manda outra então, mas é a última chance'],
    ['fr', "d'accord, envoyez-le, mais c'est votre dernière chance"],
    ['de', 'ok, schickt es, aber das ist eure letzte Chance'],
    ['ru', 'ладно, высылайте, но это последний шанс'],
  ])('is a yes: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read).toMatchObject({ offerResponse: 'accept', question: 'none', threatens: 'none' });
    expect(isGuess(read)).toBe(false);
  });

  it.each([
    ['en', "but if it breaks again I'm done"],
    ['en', "no. and if you send that again I'll open a dispute"],
    ['en', 'fine, but only if it does not break again'],
    ['en', 'ok, and if it breaks again?'],
    ['en', 'send it if it is not too late for my trip'],
    ['es', '¿y si se vuelve a romper?'],
    ['pt', 'e se quebrar de novo?'],
    ['fr', 'et si elle casse encore ?'],
    ['de', 'und wenn die wieder kaputt ist?'],
    ['ru', 'а если опять сломается?'],
  ])('is none without a yes of its own: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).not.toBe('accept');
  });
});

describe('words of a yes that say that nobody believes it', () => {
  it.each([
    ['en', 'yeah right'],
    ['en', 'yeah, right'],
    ['es', 'ya, claro'],
    ['es', 'sí, claro, y yo me lo creo'],
    ['pt', 'tá bom, sei'],
    ['fr', "oui c'est ça"],
    ['de', "ja ja, wer's glaubt"],
    ['ru', 'ага, конечно'],
    ['ru', 'ну да, конечно'],
  ])('neither take the offer nor turn it down: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse).not.toBe('reject');
    expect(read.offerResponse === null || isGuess(read)).toBe(true);
  });
});

describe('two questions about an offer in one message', () => {
  it.each([
    ['en', 'how long is that good for, and who pays the postage?', 'valid_until', 'postage'],
    ['en', 'when would it be here and do I have to send the old one back?', 'keep_goods', 'when'],
    ['es', '¿cuándo llegaría y tengo que devolver la vieja?', 'keep_goods', 'when'],
    ['es', '¿hasta cuándo vale la oferta? ¿y quién paga el envío?', 'valid_until', 'postage'],
    ['pt', 'quando chega? e preciso devolver a antiga?', 'keep_goods', 'when'],
    ['pt', 'até quando vale a oferta e quem paga o frete?', 'valid_until', 'postage'],
    ['fr', "quand est-ce qu'elle arriverait et je dois renvoyer l'ancienne ?", 'keep_goods', 'when'],
    ['fr', "jusqu'à quand l'offre est valable, et qui paie les frais de port ?", 'valid_until', 'postage'],
    ['de', 'wann wäre die da und muss ich die alte zurückschicken?', 'keep_goods', 'when'],
    ['de', 'wie lange gilt das Angebot, und wer zahlt das Porto?', 'valid_until', 'postage'],
    ['ru', 'когда она придёт и нужно ли возвращать старую?', 'keep_goods', 'when'],
    ['ru', 'сколько действует предложение и кто платит за доставку?', 'valid_until', 'postage'],
  ])('are both heard: %s "%s"', async (language, text, ...asked) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect([read.question, ...(read.alsoAsks ?? [])].toSorted()).toEqual(asked.toSorted());
    expect(read.offerResponse).toBeNull();
  });

  it.each([
    ['en', 'how long do I have to decide?'],
    ['en', 'do I have to send the old one back?'],
    ['de', 'wie lange gilt das Angebot?'],
    ['fr', 'qui paie les frais de port ?'],
    ['pt', 'e se vier quebrada?'],
  ])('are not two where one is asked: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).alsoAsks).toBeUndefined();
  });
});

describe('the refund, where a part of the money was named beside the offer', () => {
  const ONE_OF_TWO: Record<string, string> = {
    en: "I can do one of the two myself: a new one, free of charge or part of the money back. For both I'd ask a colleague. Which would you like?",
    es: 'Puedo hacer yo una de las dos cosas: otra unidad, gratis o parte del dinero. ¿Cuál prefieres?',
    pt: 'Uma das duas coisas eu mesmo posso fazer: outra unidade, sem custo ou parte do dinheiro de volta. Qual prefere?',
    fr: "Je peux faire l'une des deux choses moi-même : un nouvel exemplaire, gratuit ou une partie de l'argent. Laquelle préférez-vous ?",
    de: 'Eins von beiden kann ich selbst zusagen: kostenloser Ersatz oder ein Teil des Geldes zurück. Was möchten Sie?',
    ru: 'Одно из двух могу сделать сам: бесплатная замена или часть денег. Что вам подходит?',
  };

  it.each([
    ['en', 'just the refund'],
    ['en', 'the money then please'],
    ['es', 'solo el reembolso'],
    ['es', 'pues el dinero'],
    ['pt', 'só o reembolso'],
    ['pt', 'prefiro o dinheiro'],
    ['fr', 'juste le remboursement'],
    ['fr', "plutôt l'argent"],
    ['de', 'dann nur die Erstattung'],
    ['de', 'lieber das Geld'],
    ['ru', 'тогда просто возврат'],
    ['ru', 'лучше деньги'],
  ])('is that part: %s "%s"', async (language, text) => {
    const earlier = [{ by: 'bot' as const, text: ONE_OF_TWO[language] ?? '' }];
    const read = await reading(text, { language, openOffer: 'reship', earlier });
    expect(read).toMatchObject({ wish: 'partial_refund', offerResponse: 'counter' });
    expect(read.refund).not.toBe('insists');
  });

  it.each([
    ['en', 'no, I want all my money back'],
    ['es', 'no, quiero todo mi dinero'],
    ['de', 'nein, ich will mein ganzes Geld zurück'],
    ['fr', 'non, je veux tout mon argent'],
  ])('is all of it where they say so: %s "%s"', async (language, text) => {
    const earlier = [{ by: 'bot' as const, text: ONE_OF_TWO[language] ?? '' }];
    const read = await reading(text, { language, openOffer: 'reship', earlier });
    expect(read.wish).not.toBe('partial_refund');
    expect(read.refund).not.toBe('none');
  });
});

describe('what if that one goes wrong as well, before anything is offered,', () => {
  it.each([
    ['en', "ok but what if that one doesn't fit either?"],
    ['es', '¿y si esa tampoco me queda?'],
    ['pt', 'e se esse também não servir?'],
    ['fr', 'et si celle-là ne va pas non plus ?'],
    ['de', 'ok aber was wenn die auch nicht passt?'],
    ['ru', 'а если и эта не подойдёт?'],
  ])('is asked, and complains of nothing: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, asked: 'received' });
    expect(read).toMatchObject({ question: 'if_wrong', complaintType: 'none' });
  });
});

describe('where it is and whether money may be had for it', () => {
  it.each([
    ['en', 'where is it and can i get a refund?'],
    ['es', '¿dónde está y puedo pedir el reembolso?'],
    ['pt', 'onde está e posso ter reembolso?'],
    ['fr', 'où est-il et est-ce que je peux être remboursé ?'],
    ['de', 'wo ist es und kann ich mein Geld zurückbekommen?'],
    ['ru', 'где посылка и можно ли вернуть деньги?'],
  ])('are both asked, and not where the money is: %s "%s"', async (language, text) => {
    expect(await reading(text, { language })).toMatchObject({ request: 'tracking', refund: 'asks' });
  });

  it.each([
    ['en', 'where is my refund?'],
    ['es', '¿dónde está mi reembolso?'],
    ['de', 'wo bleibt meine Erstattung?'],
    ['fr', 'où en est mon remboursement ?'],
  ])('is not where the refund is: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).request).toBe('refund_status');
  });
});

describe('a yes on a condition that the offer itself answers', () => {
  it.each([
    ['en', "Only if it goes by a tracked service this time, otherwise don't bother.", 'tracked'],
    ['en', "fine, as long as I don't have to pay anything", 'postage'],
    ['es', 'solo si va con seguimiento esta vez', 'tracked'],
    ['es', 'vale, siempre que me quede con la vieja', 'keep_goods'],
    ['pt', 'só se for com rastreio desta vez', 'tracked'],
    ['pt', 'ok, desde que não precise devolver a antiga', 'keep_goods'],
    ['fr', "seulement si c'est envoyé en suivi", 'tracked'],
    ['fr', "d'accord, à condition que ce soit gratuit", 'postage'],
    ['de', 'nur wenn es diesmal mit Sendungsverfolgung kommt', 'tracked'],
    ['de', 'ok, solange ich nichts zahlen muss', 'postage'],
    ['ru', 'только если с отслеживанием', 'tracked'],
    ['ru', 'ладно, при условии что старую не надо возвращать', 'keep_goods'],
  ])('asks whether it holds, and takes it then: %s "%s"', async (language, text, question) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read).toMatchObject({ question, offerResponse: 'counter' });
  });

  it.each([
    ['en', 'only if you add 5 dollars'],
    ['de', 'nur wenn ihr 5 Euro drauflegt'],
    ['fr', 'seulement si vous ajoutez 5 euros'],
  ])('is a counter-offer where it asks for more: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('counter');
  });
});

describe('a colour that is taken back beside a yes', () => {
  const earlier = [
    {
      by: 'bot' as const,
      text: 'I can have a new one sent to you, free of charge: “Desk lamp (white)”. Would you like that?',
    },
  ];

  it.each([
    ['en', 'forget the black one. yes please'],
    ['en', 'never mind the black one, yes send it'],
    ['es', 'olvida la negra. sí, mándala'],
    ['pt', 'esquece a preta. sim, pode mandar'],
    ['fr', "oubliez la noire. oui, d'accord"],
    ['de', 'vergessen Sie die schwarze. ja bitte'],
    ['ru', 'чёрную не надо. да, отправляйте'],
  ])('takes nothing from it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier });
    expect(read).toMatchObject({ offerResponse: 'accept', request: 'none' });
  });
});

describe('a yes in the manner of a place', () => {
  it.each([
    ['en', 'ok please proceed with the same only'],
    ['en', 'husband told ok. you send'],
    ['de', "na dann passt's, schickts sie mir halt"],
  ])('is a yes: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse).toBe('accept');
    expect(isGuess(read)).toBe(false);
  });
});

describe('who pays if that goes wrong as well', () => {
  it.each([
    ['en', 'the new one, and who pays if it gets lost too?'],
    ['es', '¿y quién paga si se pierde también?'],
    ['pt', 'e quem paga se sumir também?'],
    ['fr', 'et qui paie si elle se perd aussi ?'],
    ['de', 'und wer zahlt, wenn die auch verloren geht?'],
    ['ru', 'а кто заплатит, если и эта потеряется?'],
  ])('is asked, and complains of nothing: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read).toMatchObject({ question: 'if_wrong', offerResponse: null, complaintType: 'none' });
  });
});

describe('another size in place of the money on offer', () => {
  it.each([
    ['en', 'no, I want an L'],
    ['es', 'no, quiero una L'],
    ['pt', 'não, quero uma G'],
    ['fr', 'non, je veux la bleue'],
    ['de', 'nein, ich will eine L'],
    ['ru', 'нет, хочу L'],
  ])('is an exchange: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'partial refund' })).request).toBe('exchange');
  });
});

describe('a yes that depends on a day', () => {
  it.each([
    ['en', 'ok, as long as it arrives before friday'],
    ['es', 'vale, siempre que llegue antes del viernes'],
    ['pt', 'aceito, desde que chegue antes de sexta'],
    ['fr', "d'accord, pourvu qu'elle arrive avant vendredi"],
    ['de', 'ok, solange sie bis Freitag kommt'],
    ['ru', 'ладно, при условии что придёт до пятницы'],
  ])('is none: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).not.toBe('accept');
  });
});

describe('when the money comes', () => {
  it.each([
    ['es', '¿cuándo llega el dinero a mi tarjeta?'],
    ['es', '¿cuándo me llega el dinero?'],
    ['de', 'wann kommt das Geld auf meine Karte?'],
  ])('is no question what becomes of the article, in %s: %s', async (language, text) => {
    const { question } = await reading(text, { language, openOffer: 'partial refund' });
    expect(['when', 'how_paid']).toContain(question);
  });
});
