import { describe, expect, it } from '@jest/globals';
import { PHOTO, proofOf, setStage } from '../support/stage.ts';

describe('a remedy that was turned down before it was offered', () => {
  const stage = setStage();

  it.each([
    ['en', "my headphones came broken, don't send another pair, I don't want a coupon either"],
    ['es', 'los auriculares llegaron rotos, no me mandéis otros y tampoco quiero un cupón'],
    ['pt', 'os fones vieram quebrados, não mandem outros, e também não quero cupom'],
    ['fr', "le casque est arrivé cassé, n'en envoyez pas un autre, et pas de bon d'achat"],
    ['de', 'die Kopfhörer kamen kaputt an, bitte keine neuen schicken, einen Gutschein will ich auch nicht'],
    ['ru', 'наушники пришли сломанными, новые не присылайте, и купон мне не нужен'],
  ])('is not offered in %s, until it is wished for by name', async (_, complaint) => {
    const buyer = stage.buyer();
    await buyer.says(`${complaint} ${proofOf(await stage.order('headphones'))}`);
    await buyer.says('', { photo: PHOTO });
    for (let asked = 0; asked < 3 && (await stage.decided(buyer)).do === 'ask'; asked++)
      await buyer.says('there is a crack in it');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'partial_refund' } });
    while ((await stage.decided(buyer)).do === 'offer') await buyer.says('no');
    const { offers, refuses } = await buyer.kase();
    expect(new Set(offers.map(({ remedy }) => remedy))).toEqual(new Set(['partial_refund']));
    expect(refuses).toEqual(['coupon', 'reship']);
  });

  it('is offered once it is wished for by name', async () => {
    const buyer = stage.buyer();
    await buyer.says(
      `my headphones came broken, don't send another pair ${proofOf(await stage.order('headphones'))}`,
    );
    await buyer.says('', { photo: PHOTO });
    await buyer.says('there is a crack in it');
    await buyer.says('ok, send me a new one then');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
  });

  it('is offered again to whoever would take what was offered before', async () => {
    const buyer = stage.buyer();
    await buyer.says(`my headphones came broken ${proofOf(await stage.order('headphones'))}`);
    await buyer.says('', { photo: PHOTO });
    await buyer.says('no, I want a new one');
    await buyer.says("no, I don't want a new one after all");
    await buyer.says('then your first offer please');
    expect((await buyer.kase()).refuses).toEqual([]);
  });

  it('is not what asks for more of it', async () => {
    const buyer = stage.buyer();
    await buyer.says(`my headphones came broken ${proofOf(await stage.order('headphones'))}`);
    await buyer.says('', { photo: PHOTO });
    await buyer.says('there is a crack in it');
    await buyer.says("I won't accept a refund of 20%, I want half");
    expect((await buyer.kase()).refuses).toEqual([]);
  });
});

describe('something that was looked for because it was asked for', () => {
  const stage = setStage();

  it.each([
    ['en', 'one moment, I am looking for the photo', 'found it'],
    ['de', 'Moment, ich suche das Foto', 'habs gefunden'],
    ['ru', 'минуту, ищу фото', 'нашла'],
  ])('is no end of the matter when it is found, in %s', async (_, looks, finds) => {
    const buyer = stage.buyer();
    await buyer.says(`my headphones came broken ${proofOf(await stage.order('headphones'))}`);
    await buyer.says(looks);
    await buyer.says(finds);
    expect((await buyer.kase()).closed).toBeNull();
  });
});
