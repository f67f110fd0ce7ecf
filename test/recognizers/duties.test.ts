import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('duty and tax on what is offered', () => {
  it.each([
    ['en', 'would that be sent tracked? and do i have to pay customs on it again'],
    ['en', 'do I have to pay customs on it again?'],
    ['en', 'is it tracked, and who pays the import duty?'],
    ['en', "only if I don't have to pay customs again"],
    ['de', 'kommt das mit Sendungsverfolgung? und muss ich wieder Zoll zahlen?'],
    ['de', 'muss ich dafür nochmal Zoll zahlen?'],
    ['es', '¿tengo que pagar aduana otra vez?'],
    ['pt', 'vou ter que pagar taxa de importação de novo?'],
    ['fr', 'dois-je encore payer des frais de douane ?'],
    ['de', 'nur wenn ich keinen Zoll zahlen muss'],
    ['ru', 'с трек-номером? и надо ли снова платить таможню?'],
  ])('is asked after: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.request).toBe('customs');
    expect(read.offerResponse).not.toBe('accept');
  });

  it.each([
    ['en', 'is the shipping free?'],
    ['de', 'ist der Versand kostenlos?'],
    ['es', '¿el envío es gratis?'],
  ])('is not meant by the postage: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read).toMatchObject({ question: 'postage', request: 'none' });
  });
});
