import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, proofOf, setStage, textOf } from '../support/stage.ts';

describe('what is asked of an offer is answered from its facts', () => {
  const stage = setStage();

  it.each([
    ['en', 'one of the two mugs came broken', 'both mugs or just the broken one?'],
    ['es', 'una de las dos tazas llegó rota', '¿las dos tazas o solo la rota?'],
    ['pt', 'uma das duas canecas veio quebrada', 'as duas canecas ou só a quebrada?'],
    ['fr', 'une des deux tasses est cassée', 'les deux tasses ou juste celle qui est cassée ?'],
    ['de', 'einer der beiden Becher kam kaputt an', 'beide Becher oder nur der kaputte?'],
    ['ru', 'одна из двух кружек разбита', 'обе кружки или только разбитую?'],
  ])('in %s: how many of two pieces it is for', async (_, complaint, asks) => {
    const buyer = stage.buyer();
    await buyer.says(`${complaint} ${proofOf(await stage.order('ceramics'))}`);
    await buyer.says('', { photo: PHOTO });
    expect((await stage.decided(buyer)).do).toBe('offer');
    const told = await buyer.says(asks);
    expect(phrasesIn(told)).toContain('about_offer.together');
    expect(textOf(told)).toContain('2 × ');
    expect((await buyer.kase()).offers.map(({ status }) => status)).toEqual(['open']);
  });

  it.each([
    ['en', 'my parcel never came', 'when does the money reach my card'],
    ['es', 'mi paquete no llegó', '¿cuándo llega el dinero a mi tarjeta?'],
    ['pt', 'meu pacote não chegou', 'quando o dinheiro cai no meu cartão?'],
    ['fr', "mon colis n'est pas arrivé", "quand l'argent arrive sur ma carte ?"],
    ['de', 'mein Paket kam nie an', 'wann kommt das Geld auf meine Karte?'],
    ['ru', 'посылка не пришла', 'когда деньги придут на карту'],
  ])('in %s: that no money comes where a new one is offered, and what does', async (_, complaint, asks) => {
    const buyer = stage.buyer();
    await buyer.says(`${complaint} ${proofOf(await stage.order('lamp'))}`);
    expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'reship' } });
    expect(phrasesIn(await buyer.says(asks))).toEqual(
      expect.arrayContaining(['about_offer.how_paid.nothing', 'about_offer.what.reship']),
    );
  });

  it.each([
    ['en', 'my headphones came broken', 'I have no photo'],
    ['es', 'los auriculares llegaron rotos', 'no tengo foto'],
    ['pt', 'os fones vieram quebrados', 'não tenho foto'],
    ['fr', 'le casque est arrivé cassé', "je n'ai pas de photo"],
    ['de', 'die Kopfhörer kamen kaputt an', 'ich habe kein Foto'],
    ['ru', 'наушники пришли сломанными', 'у меня нет фото'],
  ])('in %s: that it stands without a photo, said once', async (_, complaint, none) => {
    const buyer = stage.buyer();
    await buyer.says(`${complaint} ${proofOf(await stage.order('headphones'))}`);
    for (let asked = 0; asked < 4 && (await stage.decided(buyer)).do === 'ask'; asked++)
      await buyer.says(none);
    expect((await stage.decided(buyer)).do).toBe('offer');
    expect(phrasesIn(await buyer.says(none))).toContain('offer.without_photo');
    expect(phrasesIn(await buyer.says(none))).not.toContain('offer.without_photo');
  });

  it.each([
    ['en', 'is it cancelled?'],
    ['es', '¿está cancelado?'],
    ['pt', 'foi cancelado?'],
    ['fr', 'est-elle annulée ?'],
    ['de', 'ist sie storniert?'],
    ['ru', 'он отменён?'],
  ])('in %s: why the order is needed, where it is not known whether one was cancelled', async (_, asks) => {
    const told = phrasesIn(await stage.buyer().says(asks));
    expect(told).toEqual(expect.arrayContaining(['ask.order.to_look', 'ask.order']));
  });
});
