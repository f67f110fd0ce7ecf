import { describe, expect, it } from '@jest/globals';
import type { Alarm } from '../../src/domain/vocabulary/reading.ts';
import { phrasesIn } from '../support/manners.ts';
import { readAs } from '../support/readAs.ts';
import { proofOf, setStage, textOf } from '../support/stage.ts';

const SAID: Readonly<Record<Exclude<Alarm, 'none'>, string>> = {
  safety: 'the projector caught fire and burned my hand, my parcel is broken',
  self_harm: 'this was the last straw, i want to end it all',
  violence: 'i will come and burn your shop',
  minor: 'hi im 12 and i ordered this on my dads phone',
  dispute_opened: 'i opened a dispute yesterday, nothing has arrived',
  unauthorised: 'i never ordered this, somebody used my account',
  privacy: 'erase everything you hold on me',
};
const HEARD = Object.entries(SAID) as [Exclude<Alarm, 'none'>, string][];
const recognizer = readAs(Object.fromEntries(HEARD.map(([alarm, text]) => [text, { alarm }])));

describe('an alarm', () => {
  const stage = setStage({ replaced: { recognizer } });

  it.each(HEARD)(
    'of %s is answered with a sentence of its own and when a person comes',
    async (alarm, text) => {
      const told = await stage.buyer().says(text);
      const phrases = phrasesIn(told);
      expect(phrases).toEqual(expect.arrayContaining([`alarm.${alarm}`, 'handoff.within_minutes']));
      expect(phrases.filter((phrase) => /^(empathy|ask|offer|order|handoff\.order)/.test(phrase))).toEqual(
        [],
      );
      expect(told.flatMap(({ buttons }) => buttons)).toEqual([]);
    },
  );

  it.each(HEARD)('of %s ends an offer that was open', async (alarm, text) => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    await buyer.says(text);
    const kase = await buyer.kase();
    expect(kase.offers.map(({ status }) => status)).toEqual(['withdrawn']);
    expect(kase.handoff).toMatchObject({ reason: 'alarm', subject: alarm });
  });

  it('after a settlement opens a case of its own that goes to a person', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    await buyer.chooses('accept');
    expect(phrasesIn(await buyer.says(SAID.safety))).toContain('alarm.safety');
    expect((await buyer.kase()).handoff).toMatchObject({ reason: 'alarm', subject: 'safety' });
  });

  it('of danger is said once more in other words to whoever writes on, with whom to call', async () => {
    const buyer = stage.buyer();
    await buyer.says(SAID.safety);
    const told = await buyer.says('so can i go on using it with another bulb');
    expect(phrasesIn(told)).toEqual(['alarm.meanwhile']);
    expect(textOf(told)).toMatch(/\b112\b/);
    expect(phrasesIn(await buyer.says('ok'))).toEqual(['alarm.again.safety', 'alarm.again.answered']);
  });

  it('outside opening hours names when people are back, and does not send the buyer back to a machine', async () => {
    stage.clock.passes({ hours: 12 });
    const told = await stage.buyer().says(SAID.self_harm);
    expect(phrasesIn(told)).toContain('alarm.back_at');
    expect(told.flatMap(({ buttons }) => buttons)).toEqual([]);
    expect(textOf(told)).toMatch(/\b112\b/);
  });
});
