import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../dialogs/wording/wording.ts';
import { SAID } from '../support/buyerLines.ts';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, proofOf, setStage } from '../support/stage.ts';

describe('the six languages', () => {
  const stage = setStage();

  it.each([
    ['pt-PT', 'Posso pedir um novo envio para si'],
    ['pt-BR', 'Posso pedir um novo envio para você'],
  ])('a buyer whose device says %s reads the Portuguese of that country', async (locale, offered) => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says(SAID.pt.late, { locale });
    const answers = await buyer.says(proofOf(order), { locale });
    expect(answers.map(({ text }) => text).join(' ')).toContain(offered);
    expect(phrasesIn(answers)).toContain('offer.reship');
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const said = SAID[language];

    it('a lost parcel is settled by a new one, in the buyer’s language to the end', async () => {
      const order = await stage.order('lamp');
      const buyer = stage.buyer();
      const first = await buyer.says(said.late);
      expect(phrasesIn(first)).toEqual(expect.arrayContaining(['empathy.not_received', 'ask.order']));
      await buyer.says(proofOf(order));
      expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'reship' } });
      expect(phrasesIn(await buyer.says(said.accept))).toContain('accepted.reship');
      expect(phrasesIn(await buyer.says(said.thanks))).toEqual(['thanks']);
      expect((await buyer.heard()).map((each) => each.language)).toEqual(
        Array<string>((await buyer.heard()).length).fill(language),
      );

      stage.clock.passes({ days: 1 });
      await buyer.says(said.brokenAgain);
      expect(await stage.cases(buyer)).toHaveLength(2);
      expect((await buyer.kase()).order?.number).toBe(order.number);
    });

    it('a wrong size climbs in steps to a new one', async () => {
      const order = await stage.order('tee');
      const buyer = stage.buyer();
      await buyer.says(said.wrongSize);
      // Which size came was said, so that a photo of it is all there is to ask for.
      expect(phrasesIn(await buyer.says(proofOf(order)))).toContain('ask.photo');
      await buyer.says(said.label, { photo: PHOTO });
      expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'partial_refund' } });
      await buyer.says(said.useless);
      expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'reship' } });
      await buyer.chooses('accept');
      expect((await buyer.kase()).closed?.outcome).toBe('settled');
    });

    it('insisting on a refund gets one counter-offer and then a person', async () => {
      const order = await stage.order('headphones');
      const buyer = stage.buyer();
      await buyer.says(said.refund);
      await buyer.says(proofOf(order));
      if ((await buyer.kase()).offers.length === 0) await buyer.says('', { photo: PHOTO });
      const first = (await buyer.kase()).offers.at(-1);
      expect(first).toBeDefined();
      const answer = await buyer.says(said.insist);
      if (first?.counter === true) {
        expect(phrasesIn(answer)).toContain('handoff.dispute_is_your_right');
      } else {
        expect((await buyer.kase()).offers.at(-1)).toMatchObject({ counter: true });
        await buyer.says(said.insist);
      }
      expect((await buyer.kase()).handoff?.reason).toBe('insists_on_refund');
      expect((await buyer.kase()).offers.filter(({ counter }) => counter)).toHaveLength(1);
    });

    it('a person is reached at once, and a machine says that it is one', async () => {
      const buyer = stage.buyer();
      expect(phrasesIn(await buyer.says(said.about))).toContain('about_bot');
      expect(phrasesIn(await buyer.says(said.person))).toContain('handoff.asked_for_person');
    });

    it('somebody who tries it on gets nothing', async () => {
      const buyer = stage.buyer();
      await buyer.says(said.tryOn);
      expect((await buyer.kase()).offers).toEqual([]);
      expect((await buyer.heard()).map((each) => each.language)).toEqual([language]);
    });
  });

  it('the language follows the buyer, and a number or a single letter does not change it', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says('hello');
    await buyer.says('пришёл не тот размер');
    await buyer.says(proofOf(order));
    await buyer.says('S');
    expect((await buyer.heard()).map(({ language }) => language)).toEqual(['en', 'ru', 'ru', 'ru']);
  });

  it('says the same facts and offers the same in every language', async () => {
    const offers: object[] = [];
    for (const language of LANGUAGES) {
      const order = await stage.order('tee');
      const buyer = stage.buyer();
      await buyer.says(SAID[language].wrongSize);
      await buyer.says(proofOf(order));
      await buyer.says(SAID[language].label, { photo: PHOTO });
      await buyer.chooses('decline');
      const { offers: made } = await buyer.kase();
      offers.push(made.map(({ remedy, amount, promisedBy }) => ({ remedy, amount, promisedBy })));
    }
    expect(offers).toEqual(LANGUAGES.map(() => offers[0]));
  });
});
