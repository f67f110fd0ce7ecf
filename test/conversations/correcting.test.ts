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

  it.each([
    ['en', 'my shoes never came', 'no', 'yes', 'actually can I have the shoes instead?'],
    ['de', 'meine Schuhe sind nie angekommen', 'nein', 'ja', 'kann ich doch lieber die Schuhe haben?'],
    ['es', 'mis zapatillas no llegaron', 'no', 'sí', '¿mejor me mandáis las zapatillas?'],
    [
      'fr',
      'mes chaussures ne sont jamais arrivées',
      'non',
      'oui',
      'je peux avoir les chaussures à la place ?',
    ],
    ['pt', 'os meus tênis nunca chegaram', 'não', 'sim', 'posso receber os tênis em vez disso?'],
    ['ru', 'кроссовки так и не пришли', 'нет', 'да', 'а можно лучше сами кроссовки?'],
  ])(
    'hears in %s that there is none left of what they would rather have',
    async (_, what, no, yes, instead) => {
      const buyer = stage.buyer();
      await buyer.says(`${what} ${proofOf(await stage.order('shoes'))}`);
      await buyer.says(no);
      await buyer.says(yes);
      const { id } = await buyer.kase();
      expect(phrasesIn(await buyer.says(instead))).toEqual(['none_left']);
      expect((await buyer.kase()).id).toBe(id);
    },
  );

  it('has what was agreed stopped by a person where there is one left', async () => {
    const buyer = stage.buyer();
    await buyer.says(`my lamp never came ${proofOf(await stage.order('lamp'))}`);
    await buyer.says('no, money back');
    await buyer.says('yes');
    expect(phrasesIn(await buyer.says("actually I'd rather have a new one"))).toContain(
      'request.cancel.agreed',
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
