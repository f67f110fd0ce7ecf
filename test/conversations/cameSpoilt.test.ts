import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, proofOf, setStage } from '../support/stage.ts';

describe('a parcel that comes while a new one is offered for it, and is broken', () => {
  const stage = setStage();

  it.each(['it came today but the base is cracked', 'llegó hoy pero está rota', 'angekommen, aber kaputt'])(
    'ends that offer and is looked at, by a person where the carrier knows nothing of it: %s',
    async (text) => {
      const buyer = stage.buyer();
      await buyer.says('my parcel never came');
      await buyer.says(proofOf(await stage.order('lamp')));
      const answer = await buyer.says(text);
      const kase = await buyer.kase();
      expect(kase).toMatchObject({ complaint: 'damaged', alsoTypes: [] });
      expect(kase.offers.map(({ status }) => status)).toEqual(['withdrawn']);
      expect(phrasesIn(answer)).toEqual(expect.arrayContaining(['empathy.damaged', 'ask.photo']));
      await buyer.says('', { photo: PHOTO });
      await buyer.says('yes');
      const after = await buyer.kase();
      expect(after.speaker.is).toBe('queue');
      expect(after.offers.some(({ status }) => status === 'accepted')).toBe(false);
    },
  );

  it('leaves the offer open where only an earlier one was broken', async () => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('lamp')));
    await buyer.says('it has not come and my last order was broken');
    const { complaint, offers } = await buyer.kase();
    expect([complaint, offers.map(({ status }) => status)]).toEqual(['not_received', ['open']]);
  });
});
