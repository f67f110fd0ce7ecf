import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage } from '../support/stage.ts';

describe('news of an arrival that is taken back at once', () => {
  const stage = setStage();

  it.each([
    ['the parcel has come', 'no, it has not'],
    ['it has just come, thank you', 'no'],
    ['mi paquete ha llegado', 'no, no ha llegado'],
    ['minha encomenda chegou', 'não, não chegou'],
    ['mon colis est arrivé', "non, il n'est pas arrivé"],
    ['das Paket ist angekommen', 'nein, doch nicht'],
    ['посылка пришла', 'нет, не пришла'],
  ])('opens the case again: "%s", "%s"', async (news, no) => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('lamp')));
    expect(phrasesIn(await buyer.says(news))).toContain('arrived');
    const told = phrasesIn(await buyer.says(no));
    expect(told).not.toContain('already_settled');
    // A bare no may also say that there is nothing else.
    if (told.includes('ask.has_parcel')) await buyer.says('no');
    const { complaint, closed, offers } = await buyer.kase();
    expect([complaint, closed, offers.length > 0]).toEqual(['not_received', null, true]);
  });

  it.each(['ok', 'thanks', 'bye', 'yes'])('opens nothing for a courtesy behind it: "%s"', async (words) => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('lamp')));
    await buyer.says('the parcel has come');
    await buyer.says(words);
    expect(await stage.cases(buyer)).toHaveLength(1);
  });
});

describe('a no behind the news that may say that there is nothing else', () => {
  const stage = setStage();

  it.each(['no', 'no, that is all'])('is asked about, and a yes ends it again: "%s"', async (no) => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('lamp')));
    await buyer.says('the parcel has come');
    expect(phrasesIn(await buyer.says(no))).toContain('ask.has_parcel');
    expect(phrasesIn(await buyer.says('yes'))).toContain('arrived');
    expect((await buyer.kase()).offers).toEqual([]);
  });
});

describe('what may be news of the first parcel after another was agreed', () => {
  const stage = setStage();

  it('is asked about before anything that was agreed is stopped', async () => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('throw')));
    await buyer.says('yes please');
    expect(phrasesIn(await buyer.says('they say it has arrived'))).not.toContain('request.cancel.agreed');
    expect(phrasesIn(await buyer.says('no need for a new one then'))).toContain('ask.has_parcel');
    expect(phrasesIn(await buyer.says('yes'))).toContain('request.cancel.agreed');
  });

  it('stops nothing where the answer is no', async () => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(await stage.order('throw')));
    await buyer.says('yes please');
    await buyer.says('no need for a new one then');
    expect(phrasesIn(await buyer.says('no'))).not.toContain('request.cancel.agreed');
  });
});
