import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage } from '../support/stage.ts';

describe('a danger that is denied', () => {
  const stage = setStage();

  it.each([
    ['en', 'the projector started smoking', 'false alarm, sorry'],
    ['de', 'der Projektor raucht', 'falscher Alarm, Entschuldigung'],
    ['fr', 'le projecteur est en feu', 'fausse alerte'],
    ['es', 'el proyector echa humo', 'falsa alarma'],
    ['pt', 'o projetor está soltando fumaça', 'alarme falso'],
    ['ru', 'проектор дымится', 'ложная тревога'],
  ])('in %s ends what is said of it, and the person who was told stays told', async (_, danger, no) => {
    const buyer = stage.buyer();
    await buyer.says(danger);
    expect(phrasesIn(await buyer.says(no))).toEqual(['danger_denied']);
    const later = phrasesIn(await buyer.says('...'));
    expect(later.filter((phrase) => phrase.startsWith('alarm'))).toEqual([]);
    const { handoff, alarm, speaker } = await buyer.kase();
    expect([handoff?.subject, alarm, speaker.is]).toEqual(['safety', 'safety', 'queue']);
  });

  it('leaves what can be offered to the person, and says so', async () => {
    const buyer = stage.buyer();
    await buyer.says('the projector started smoking');
    expect(phrasesIn(await buyer.says('what can you do?')).join(' ')).toContain('alarm');
    await buyer.says("false alarm, it's a different thing - that was my old charger");
    expect((await buyer.kase()).complaint).not.toBe('wrong_item');
    expect(phrasesIn(await buyer.says('so what can you offer me?'))).toEqual(['help.waiting']);
  });

  it('is heard again where it is told again', async () => {
    const buyer = stage.buyer();
    await buyer.says('the projector started smoking');
    await buyer.says('false alarm, sorry');
    expect(phrasesIn(await buyer.says('no wait, it is burning now!!')).join(' ')).toContain('alarm.again');
    expect((await buyer.kase()).dangerDenied).toBe(false);
    expect(phrasesIn(await buyer.says('hm')).join(' ')).toContain('alarm');
  });

  it('is none for whoever only says that nobody is hurt, or that it burns no more', async () => {
    for (const words of ["no one's hurt", 'there is no fire any more']) {
      const buyer = stage.buyer();
      await buyer.says('the projector started smoking');
      expect(phrasesIn(await buyer.says(words))).not.toContain('danger_denied');
      expect((await buyer.kase()).dangerDenied).toBe(false);
    }
  });

  it('stands where its denial is only asked for, and whom to call is said again', async () => {
    const buyer = stage.buyer();
    await buyer.says('the led strip power supply is smoking');
    for (const words of ['is it not dangerous?', "can you promise there's no danger?"]) {
      expect(phrasesIn(await buyer.says(words)).join(' ')).not.toContain('danger_denied');
      expect((await buyer.kase()).dangerDenied).toBe(false);
    }
  });

  it('keeps whom to call, and speaks of no order that nobody knows', async () => {
    const buyer = stage.buyer();
    await buyer.says('the projector started smoking');
    const told = (await buyer.says('false alarm, sorry')).map(({ text }) => text).join(' ');
    expect(told).toMatch(/if there is smoke after all, or anybody is hurt, call \d+/);
    expect(told).not.toMatch(/order/);
  });

  it('is not denied by missing one article where another one burned a hand', async () => {
    const buyer = stage.buyer();
    await buyer.says(proofOf(await stage.order('lamp')));
    await buyer.says('the charger from my last order with you burned my hand, and this lamp never came');
    expect(phrasesIn(await buyer.says('the lamp never came'))).not.toContain('danger_denied');
    expect((await buyer.kase()).dangerDenied).toBe(false);
  });
});

describe('the end that nothing was agreed in', () => {
  const stage = setStage();

  async function arrived() {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('lamp')));
    await buyer.says('it has just come!');
    return buyer;
  }

  it('is told as that to whoever asks after what was offered, once', async () => {
    const buyer = await arrived();
    expect(phrasesIn(await buyer.says("so you're not sending the second one, right?"))).toEqual([
      'nothing_agreed',
    ]);
    expect(phrasesIn(await buyer.says("so you're not sending the second one, right?"))).toEqual([
      'told_before',
    ]);
  });

  it('is followed by what is wrong with what came, and nobody is asked whether it did', async () => {
    const buyer = await arrived();
    const told = phrasesIn(await buyer.says('the lamp is cracked though'));
    expect(told).not.toContain('ask.other_order');
    expect(told).toContain('empathy.damaged');
  });
});
