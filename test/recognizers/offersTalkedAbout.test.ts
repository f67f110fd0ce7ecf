import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('a yes with a warning for the next time', () => {
  it.each([
    ['en', "fine. send it. but if it breaks again I'm done"],
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
  ])('are not two where one is asked: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).alsoAsks).toBeUndefined();
  });
});
