import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage } from '../support/stage.ts';

describe('a buyer who corrects what was understood or agreed', () => {
  const stage = setStage();

  it('is helped with what they say is wrong instead', async () => {
    const buyer = stage.buyer();
    await buyer.says(`the shirt is the wrong size for me ${proofOf(await stage.order('tee'))}`);
    expect((await buyer.kase()).complaint).toBe('wrong_size');
    await buyer.says('no, not the size, the colour');
    expect((await buyer.kase()).complaint).toBe('wrong_colour');
  });

  it('gets a person where they want all of the money right after they took a part', async () => {
    const buyer = stage.buyer();
    await buyer.says(`my lamp never came ${proofOf(await stage.order('lamp'))}`);
    await buyer.says('no, money back');
    await buyer.says('yes');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
    expect(phrasesIn(await buyer.says("wait no, that's half, I want it all"))).toContain(
      'handoff.insists_on_refund',
    );
  });

  it('hears that nothing was agreed where they ask for a second one after good news', async () => {
    const buyer = stage.buyer();
    await buyer.says(`my lamp never came ${proofOf(await stage.order('lamp'))}`);
    await buyer.says('it has come!');
    expect(phrasesIn(await buyer.says('where is the second lamp you promised'))).toEqual(['nothing_agreed']);
    expect((await buyer.kase()).offers.filter(({ status }) => status === 'open')).toEqual([]);
  });

  it('turns nothing down by asking after the other article', async () => {
    const buyer = stage.buyer();
    await buyer.says(
      `the bowls came chipped and the teapot has a crack ${proofOf(await stage.order('ceramics'))}`,
    );
    await buyer.says('no photo');
    const { offers } = await buyer.kase();
    expect(phrasesIn(await buyer.says('what about the teapot'))).toContain('second_complaint_noted.of');
    expect((await buyer.kase()).offers).toEqual(offers);
  });
});
