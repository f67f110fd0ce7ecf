import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage } from '../support/stage.ts';

describe('a complaint that is settled, as the buyer says', () => {
  const stage = setStage();

  it.each([
    ['en', 'my lamp does not turn on', 'forget it, I fixed it'],
    ['es', 'la lámpara no enciende', 'olvídalo, ya la arreglé'],
    ['pt', 'a luminária não liga', 'esquece, já consertei'],
    ['fr', "la lampe ne s'allume pas", "laissez tomber, je l'ai réparée"],
    ['de', 'die Lampe geht nicht an', 'vergessen Sie es, ich habe sie repariert'],
    ['ru', 'лампа не включается', 'забудьте, я сам починил'],
  ])('ends in %s while the assistant has it', async (_, complaint, settles) => {
    const buyer = stage.buyer();
    await buyer.says(`${complaint} ${proofOf(await stage.order('headphones'))}`);
    expect(phrasesIn(await buyer.says(settles))).toEqual(['needs_nothing']);
    expect((await buyer.kase()).closed?.outcome).toBe('no_complaint');
  });
});
