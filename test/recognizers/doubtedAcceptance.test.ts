import { describe, expect, it } from '@jest/globals';
import { mayRefuse } from '../../src/adapters/embedded/lexicon/refusal.ts';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import { emptyReading } from '../../src/domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { doubtedAcceptance } from '../../src/services/reading/doubtedAcceptance.ts';
import { SAID } from '../support/buyerLines.ts';
import { proofOf, setStage } from '../support/stage.ts';

/** Hears yes in whatever is written while an offer is open, and is sure of it. */
const hostile = {
  name: 'hostile',
  read: ({ context }: MessageToRead): Promise<Reading> =>
    Promise.resolve({
      ...emptyReading('en', { recognizer: 'openai', model: 'm', promptVersion: 'p', insteadOf: null }),
      complaintType: context.openOffer === null ? 'not_received' : 'none',
      offerResponse: context.openOffer === null ? null : 'accept',
    }),
};

const heard = async (text: string, language: string): Promise<Reading['offerResponse']> => {
  const reader = doubtedAcceptance({ reader: hostile, mayRefuse });
  const context = { earlier: [], openOffer: 'a coupon for the next order', asked: null, language };
  return (await reader.read({ text, hasPhoto: false, context }, AbortSignal.timeout(5_000))).offerResponse;
};

describe('an acceptance that a reader heard', () => {
  it.each([
    ['en', 'no that is not ok'],
    ['en', "I don't accept that"],
    ['en', 'no thanks'],
    ['en', 'nope'],
    ['en', 'yes I mean no'],
    ['en', '👎'],
    ['en', 'useless to me'],
    ['es', 'no, eso no me sirve'],
    ['pt', 'não aceito'],
    ['fr', "non, ce n'est pas assez"],
    ['de', 'nein, das reicht mir nicht'],
    ['de', 'ich will keinen Gutschein'],
    ['ru', 'нет, меня это не устраивает'],
    ['it', 'no grazie, non mi serve a niente questo buono'],
    ['pl', 'nie zgadzam się na takie rozwiązanie sprawy'],
    ['tr', 'hayır, bunu kesinlikle kabul etmiyorum, istemiyorum'],
    ['zh', '我不接受这个方案'],
    ['ja', 'それでは納得できません'],
    ['ar', 'لا أقبل هذا العرض'],
    ['sw', 'sikubali, ninataka pesa zangu zote zirudishwe'],
  ])('is asked about in %s where the words hold a no: %s', async (language, text) => {
    expect(await heard(text, language)).toBeNull();
  });

  it.each([
    ['en', 'yes please'],
    ['en', 'no problem, go ahead'],
    ['en', 'fine by me, send it'],
    ['es', 'sin problema, adelante'],
    ['pt', 'sim, pode enviar'],
    ['fr', "d'accord, merci"],
    ['de', 'kein Problem, machen wir so'],
    ['ru', 'да, я не против'],
    ['it', 'va bene, accetto volentieri questa offerta'],
    ['zh', '好的，可以，谢谢你们'],
  ])('stands in %s where they do not: %s', async (language, text) => {
    expect(await heard(text, language)).toBe('accept');
  });
});

describe('a buyer who writes no to an open offer', () => {
  const stage = setStage({ replaced: { recognizer: hostile } });

  it('has accepted nothing, whatever a reader made of it, and is asked', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says(SAID.en.late);
    await buyer.says(proofOf(order));

    const said = await buyer.says('no that is not ok');

    const { offers } = await buyer.kase();
    expect(offers.map(({ status }) => status)).toEqual(['open']);
    expect(said.at(-1)?.buttons.map(({ choice }) => choice.kind)).toEqual(['accept', 'decline']);
  });
});

describe('a buyer whose yes has the words of a no in it, as phrases hear it', () => {
  const stage = setStage();

  it.each([
    ['en', "not great, but I'll take it"],
    ['en', 'ok, send it, but im never buying from you again'],
    ['de', 'na gut, besser als nichts'],
  ] as const)('has accepted: %s "%s"', async (language, text) => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says(SAID[language].late);

    await buyer.says(text);

    const { offers } = await buyer.kase();
    expect(offers.map(({ status }) => status)).toEqual(['accepted']);
  });
});
