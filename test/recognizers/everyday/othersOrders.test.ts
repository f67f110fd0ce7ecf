import { describe, expect, it } from '@jest/globals';
import { reading } from '../reading.ts';

describe('the order of somebody else', () => {
  it.each([
    ['en', 'my cousin also has ordered from you. tell me where is her parcel'],
    ['en', "no, my cousin's order"],
    ['en', 'my sister ordered a lamp from you as well, it is late'],
    ['de', 'meine Freundin hat auch bei euch bestellt, wo ist ihr Paket?'],
    ['de', 'nein, die Bestellung meiner Freundin'],
    ['fr', 'ma cousine a aussi commandé chez vous, où est son colis ?'],
    ['fr', 'non, la commande de ma cousine'],
    ['es', 'mi prima también hizo un pedido, ¿dónde está su paquete?'],
    ['es', 'no, el pedido de mi amiga'],
    ['pt', 'minha prima também comprou com vocês, cadê o pedido dela?'],
    ['pt', 'não, o pedido da minha amiga'],
    ['ru', 'подруге Свете тоже от вас не пришло, гляньте её заказ'],
    ['ru', 'а муж мой заказывал у вас ещё рюкзак, его тоже нет'],
  ])('is heard as that, and as no complaint, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toMatchObject({
      request: 'other_order',
      ofSomebodyElse: true,
      complaintType: 'none',
    });
  });

  it.each([
    ['en', "I got my neighbour's parcel instead of mine"],
    ['en', 'my cousin bought me this lamp and it is broken'],
    ['en', 'my neighbour has my parcel'],
    ['en', 'I ordered it for a friend and it never came'],
    ['en', "my wife's parcel never arrived"],
    ['de', 'mein Nachbar hat mein Paket angenommen'],
    ['de', 'ich habe das Paket meiner Nachbarin bekommen statt meins'],
    ['fr', "c'était un cadeau pour ma soeur et il n'est jamais arrivé"],
    ['fr', "j'ai reçu le colis de ma voisine"],
    ['es', 'recibí el paquete de mi vecina'],
    ['es', 'era un regalo para mi hermana y no llegó'],
    ['pt', 'recebi o pacote da minha vizinha'],
    ['pt', 'era um presente para a minha irmã e não chegou'],
    ['ru', 'получила посылку соседа вместо своей'],
    ['ru', 'заказывала подарок сестре, не пришёл'],
  ])('is not meant in %s by: %s', async (language, text) => {
    expect((await reading(text, { language })).ofSomebodyElse).toBeUndefined();
  });
});

describe('which order is meant', () => {
  it.each([
    ['en', 'no. the OTHER order'],
    ['de', 'nein, die andere Bestellung'],
    ['fr', "non, l'autre commande"],
    ['es', 'no, el otro pedido'],
    ['pt', 'não, o outro pedido'],
    ['ru', 'нет, другой заказ'],
  ])('is corrected by a no that turns nothing down, in %s: %s', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect([read.request, read.offerResponse]).toEqual(['other_order', null]);
  });

  it.each([
    ['en', "no, I don't accept that, and my other order is late too"],
    ['de', 'nein danke'],
  ])('leaves a no to the offer in %s: %s', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).not.toBe('accept');
  });

  it('is none where a coupon is for the next one, or a code fails at another', async () => {
    const next = await reading('eight percent off my NEXT order, when this one is broken?', {
      language: 'en',
    });
    expect(next.request).not.toBe('other_order');
    const code = "mon code promo BIENVENUE10 marche pas, j'essaie de payer une autre commande";
    expect(await reading(code, { language: 'fr' })).toHaveProperty('request', 'coupon');
  });

  it.each([
    ['en', 'my promo code does not work for another order'],
    ['de', 'mein Gutscheincode funktioniert bei einer anderen Bestellung nicht'],
    ['es', 'mi código de descuento no funciona en otro pedido'],
    ['pt', 'meu cupom não funciona em outro pedido'],
    ['ru', 'промокод не работает в другом заказе'],
  ])('is no matter to a code that does not work, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('request', 'coupon');
  });
});
