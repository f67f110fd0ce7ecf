import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a new one and a coupon, turned down beforehand', () => {
  eachLine(
    {
      en: `
        my vase came broken, don't send another one, I don't want a coupon either
        my vase came broken, dont send me a new one and no coupons please
        the mug is cracked. no replacement, no voucher
        the lamp arrived smashed. please don't send me another lamp or a coupon`,
      es: `
        el jarrón llegó roto, no me mandéis otro, y tampoco quiero un cupón
        llegó rota la taza, no quiero otra ni un cupón`,
      pt: `
        o vaso chegou quebrado, não mandem outro, e também não quero cupom
        a caneca veio quebrada, não quero outra nem cupom`,
      fr: `
        le vase est arrivé cassé, n'en envoyez pas un autre, et je ne veux pas de bon d'achat non plus
        la tasse est cassée, pas de bon d'achat, pas de nouvelle tasse`,
      de: `
        die Vase kam kaputt an, bitte keine neue schicken und einen Gutschein will ich auch nicht
        die Tasse ist kaputt, ich will keine neue und keinen Gutschein`,
      ru: `
        ваза пришла разбитой, новую не присылайте, и купон мне не нужен
        кружка разбита, не надо присылать другую, купон тоже не нужен`,
    },
    ({ complaintType, refuses, wish }) => {
      expect([complaintType, refuses, wish]).toEqual(['damaged', ['coupon', 'reship'], 'none']);
    },
  );
});

describe('what is turned down is not wished for or asked for', () => {
  eachLine(
    {
      en: `I don't want to send it back`,
      es: `no quiero devolverlo`,
      pt: `veio quebrado, não mandem outro`,
      fr: `
        ne m'envoyez surtout pas un autre
        c'est cassé, inutile d'en renvoyer un`,
      de: `
        schickt mir keine andere
        schicken Sie mir bloß nicht noch eine`,
      ru: `не надо мне новый присылать`,
    },
    ({ refuses, wish, request, refund }) => {
      expect(refuses).toHaveLength(1);
      expect({ wish, request, refund }).toEqual({ wish: 'none', request: 'none', refund: 'none' });
    },
  );
});

describe('any money, turned down', () => {
  eachLine(
    {
      en: `it never arrived. I don't want my money back, I want my parcel`,
      es: `no llegó nada, no quiero dinero, quiero mi paquete`,
      pt: `não chegou nada, não quero dinheiro, quero meu pacote`,
      fr: `rien n'est arrivé, je ne veux pas d'argent, je veux mon colis`,
      de: `es kam nie an, ich will kein Geld, ich will mein Paket`,
      ru: `ничего не пришло, деньги мне не нужны, пришлите посылку`,
    },
    ({ refuses }) => {
      expect(refuses).toEqual(['partial_refund', 'return_for_refund', 'full_refund']);
    },
  );
});

describe('waiting, turned down', () => {
  eachLine(
    {
      en: `my parcel never came, I won't wait any longer`,
      es: `no ha llegado y no pienso esperar más`,
      pt: `não chegou e não vou esperar mais`,
      fr: `mon colis n'est pas là, je ne veux pas attendre plus longtemps`,
      de: `mein Paket ist nicht da, ich warte nicht länger`,
      ru: `посылки нет, ждать больше не буду`,
    },
    ({ refuses }) => {
      expect(refuses).toEqual(['reassurance']);
    },
  );
});

describe('what only sounds like it', () => {
  eachLine(
    {
      en: `
        it does not work send a new one
        no I want a new one
        I didn't get a coupon
        no coupon came with it
        no refund yet
        the new one did not arrive
        you never sent me a new one
        I never got the replacement you promised
        why no coupon?
        can you not send a new one?
        why don't you send me a new one`,
      es: `
        no llegó el cupón
        no funciona, quiero otro`,
      pt: `
        não chegou o cupom
        não funciona, mandem outro`,
      fr: `
        je n'ai pas reçu de remboursement
        ça ne marche pas envoyez un autre`,
      de: `
        kein Gutschein bekommen
        geht nicht, ich will eine neue`,
      ru: `
        купон не пришёл
        не работает, хочу новую`,
    },
    ({ refuses }) => {
      expect(refuses).toBeUndefined();
    },
  );
});

describe('money or parts that are missed', () => {
  eachLine(
    {
      en: `
        Still no refund, I want my money back
        Still no refund, please
        If you don't send a new one I'll leave a bad review
        I will leave a bad review if you don't give me a coupon
        You didn't send me another one and no refund either
        no refund, no replacement, no answer for two weeks!
        I won't accept a refund of 20%, I want half
        please don't send the replacement to the old address
        please do not send another one until I am back on Monday
        I am left without my money, please help
        I'm left without my money, send me a new one
        No refund and no parcel after a month
        I am left without my money and without the headphones
        I don't want another day without my money
        My t-shirt arrived torn and I am left without my money
        the shelf came without any spare parts
        Still no coupon, you promised it
        still no replacement for my lamp`,
      es: `
        Sigo sin reembolso
        no me dieron el reembolso ni cupon
        Sigo sin mi dinero, por favor
        Me quedé sin dinero y sin paquete
        me quedé sin dinero, mándenme otra
        la camiseta llegó rota y me quedé sin dinero
        Me llegó sin piezas ni repuestos`,
      pt: `
        Continuo sem reembolso
        não recebi nem reembolso nem outro
        Ainda sem reembolso, por favor
        Nem dinheiro nem produto
        O móvel veio sem peças`,
      fr: `
        Toujours sans remboursement, rendez-moi mon argent
        Toujours pas de remboursement, merci de me répondre
        Si vous n'envoyez pas un nouveau, j'ouvre un litige
        toujours pas de bon d'achat
        Je me retrouve sans argent et sans colis
        Le meuble est arrivé sans pièces, il en manque la moitié`,
      de: `
        Immer noch kein Geld
        Wenn Sie keinen Ersatz schicken, eröffne ich einen Streitfall
        Kein neues Gerät, kein Geld, nur Ärger
        Ich nehme keinen Gutschein unter 10 Euro
        immer noch kein Gutschein da, den ihr versprochen habt
        immer noch kein Ersatz
        Immer noch kein Geld, bitte helfen Sie mir
        Jetzt stehe ich ohne Geld und ohne Ware da
        ich stehe ohne Geld da, schicken Sie mir eine neue
        Immer noch kein Geld, schicken Sie endlich einen neuen
        Der Schrank kam ohne Ersatzteile`,
      ru: `
        До сих пор никакого возврата
        До сих пор без денег, пожалуйста ответьте
        Остался без денег и без товара
        Конструктор пришёл без деталей`,
    },
    ({ refuses }) => {
      expect(refuses).toBeUndefined();
    },
  );
});

describe('money that is not wanted', () => {
  eachLine(
    {
      en: `
        the right size please, not money
        just send a new one, no refund
        no refund, thanks`,
      es: `quiero otra taza, sin reembolso`,
      de: `kein Geld bitte, schicken Sie einfach eine neue Lampe`,
    },
    ({ refuses }) => {
      expect(refuses).toContain('full_refund');
    },
  );
});

describe('all of it, turned down in one list', () => {
  eachLine(
    { en: "my mug came broken, I don't want a replacement and no coupons and no refund" },
    ({ refuses, wish }) => {
      expect([[...(refuses ?? [])].toSorted(), wish]).toEqual([
        ['coupon', 'full_refund', 'partial_refund', 'reship', 'return_for_refund'],
        'none',
      ]);
    },
  );
});

describe('a coupon that is turned down before anything is asked', () => {
  eachLine(
    {
      en: 'kettle leaks. and before u start i dont want a coupon',
      de: 'wasserkocher undicht. und bitte nicht schon wieder einen gutschein',
    },
    ({ refuses }) => expect(refuses).toEqual(['coupon']),
  );
});
