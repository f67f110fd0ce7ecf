import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../dialogs/wording/wording.ts';
import { PHOTO, proofOf, setStage } from '../support/stage.ts';
import { ANSWERS, COMPLAINTS, NAMES, TONES, type Tone } from './sentences.ts';

describe('in a whole shop', () => {
  const stage = setStage();

  /** A T-shirt of the wrong size, told from the first word until a person has the case. */
  async function offersTo(language: Language, tone: Tone, name: string): Promise<string[]> {
    const order = await stage.order('tee');
    await stage.parley.orders.save([{ ...order, buyer: { ...order.buyer, name } }]);
    const buyer = stage.buyer({ name });
    const at = TONES.indexOf(tone);
    await buyer.says(`${COMPLAINTS[language].wrong_size[at] ?? ''}\n${name}`, { locale: language });
    await buyer.says(proofOf(order));
    for (let turns = 0; turns < 10 && (await buyer.kase()).handoff === null; turns += 1) {
      const next = await stage.decided(buyer);
      if (next.do === 'ask' && next.question === 'photo') await buyer.says('', { photo: PHOTO });
      else if (next.do === 'ask') await buyer.says(ANSWERS[language].detail[at] ?? '');
      else await buyer.says(ANSWERS[language].declines[at] ?? '');
    }
    const { offers } = await buyer.kase();
    return offers.map(({ remedy, amount, promisedBy, expiresAt }) =>
      [remedy, amount?.amount ?? '-', promisedBy, expiresAt].join(' '),
    );
  }

  it('the polite and the furious are offered the same in every language, under any name', async () => {
    const due = await offersTo('en', 'plain', 'Tom Becker');
    expect(due.map((offer) => offer.split(' ')[0])).toEqual(['partial_refund', 'reship', 'partial_refund']);
    for (const [index, language] of LANGUAGES.entries()) {
      const [one = '', other = ''] = [NAMES[index], NAMES.at(-index - 1)];
      expect([language, await offersTo(language, 'polite', one)]).toEqual([language, due]);
      // Whom fury brings to a person sooner was offered the same until then.
      const offers = await offersTo(language, 'furious', other);
      expect([language, offers]).toEqual([language, due.slice(0, offers.length)]);
      expect(offers.length).toBeGreaterThan(0);
    }
  });
});
