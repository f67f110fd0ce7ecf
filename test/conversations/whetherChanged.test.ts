import { describe, expect, it } from '@jest/globals';
import type { Agent } from '../../src/domain/case/entry.ts';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage } from '../support/stage.ts';

const WEN: Agent = { id: 'wen', name: 'Wen' };

describe('whether the order was cancelled or changed', () => {
  const stage = setStage();

  it.each([
    ['en', 'did you cancel my order?'],
    ['en', 'was my address changed?'],
    ['es', '¿se canceló mi pedido o no?'],
    ['pt', 'meu pedido foi cancelado ou não?'],
    ['fr', 'est-ce que ma commande est annulée ?'],
    ['de', 'ist meine Bestellung jetzt storniert?'],
    ['ru', 'вы отменили заказ или нет?'],
  ])('is told in %s where nobody saw to the order ("%s")', async (_, asks) => {
    const buyer = stage.buyer();
    expect(phrasesIn(await buyer.says(`${asks} ${proofOf(await stage.order('strap'))}`))).toContain(
      'order_unchanged',
    );
  });

  it.each([
    ['en', 'did you cancel my order?'],
    ['es', '¿se canceló mi pedido o no?'],
    ['pt', 'meu pedido foi cancelado ou não?'],
    ['fr', 'est-ce que ma commande est annulée ?'],
    ['de', 'ist meine Bestellung jetzt storniert?'],
    ['ru', 'вы отменили заказ или нет?'],
  ])('is a person’s to say in %s once one had the order in another conversation', async (_, asks) => {
    const order = await stage.order('strap');
    const first = stage.buyer();
    await first.says(`please cancel my order ${proofOf(order)}`);
    const { id } = await first.kase();
    await stage.parley.desk.take(id, WEN);
    await stage.parley.desk.complete(id, WEN, null);
    const second = stage.buyer();
    expect(phrasesIn(await second.says(`${asks} ${proofOf(order)}`))).toContain('request.terms');
    expect((await second.kase()).handoff?.subject).toBe('terms');
  });

  it('is told where the wish in another conversation was taken back before anybody saw it', async () => {
    const order = await stage.order('strap');
    const first = stage.buyer();
    await first.says(`please cancel my order ${proofOf(order)}`);
    await first.says('wait no, I want to keep it');
    expect(phrasesIn(await stage.buyer().says(`did you cancel my order? ${proofOf(order)}`))).toContain(
      'order_unchanged',
    );
  });

  it.each([
    ['my lamp never came', 'cancel it', 'no wait, keep it', 'so is it cancelled or not?'],
    [
      'meine Lampe ist nie gekommen',
      'stornieren Sie es',
      'nein warte, ich behalte es',
      'ist es jetzt storniert?',
    ],
    ['mi lámpara nunca llegó', 'cancélalo', 'no espera, me la quedo', '¿entonces está cancelado o no?'],
  ])('is told where it was taken back beside what is complained of: %s', async (complains, ...more) => {
    const buyer = stage.buyer();
    await buyer.says(`${complains} ${proofOf(await stage.order('lamp'))}`);
    let said: string[] = [];
    for (const text of more) said = phrasesIn(await buyer.says(text));
    expect(said).toContain('order_unchanged');
    expect((await buyer.kase()).speaker.is).toBe('bot');
  });

  it.each([
    ['en', 'my lamp never came', 'yes please', 'so is it cancelled or not?'],
    ['es', 'mi lámpara nunca llegó', 'sí, por favor', '¿entonces está cancelado o no?'],
    ['pt', 'minha luminária nunca chegou', 'sim', 'então está cancelado ou não?'],
    ['fr', "ma lampe n'est jamais arrivée", 'oui', "alors c'est annulé ou pas ?"],
    ['de', 'meine Lampe ist nie gekommen', 'ja bitte', 'ist die Bestellung jetzt storniert oder nicht?'],
    ['ru', 'моя лампа не пришла', 'да', 'так заказ отменён или нет?'],
  ])('is told in %s once a new one was agreed, with how that stands', async (_, complains, agrees, asks) => {
    const buyer = stage.buyer();
    await buyer.says(`${complains} ${proofOf(await stage.order('lamp'))}`);
    await buyer.says(agrees);
    const said = phrasesIn(await buyer.says(asks));
    expect(said[0]).toBe('order_unchanged');
    expect(said.join(' ')).toContain('status');
  });

  it('is answered with what was agreed in another conversation', async () => {
    const order = await stage.order('lamp');
    const first = stage.buyer();
    await first.says(`my lamp never came ${proofOf(order)}`);
    await first.says('yes please');
    expect((await first.kase()).closed?.outcome).toBe('settled');
    const said = phrasesIn(await stage.buyer().says(`did you cancel my order? ${proofOf(order)}`));
    expect(said).not.toContain('order_unchanged');
    expect(said.join()).toMatch(/agreed_before/);
  });

  it.each([
    ['en', 'did you cancel my order? I asked by email'],
    ['en', 'I cancelled it yesterday on the site, is it cancelled?'],
    ['en', 'has my address been changed? I wrote it to your email'],
    ['en', 'I called you yesterday. is my order cancelled?'],
    ['es', '¿se canceló mi pedido o no? lo pedí por correo'],
    ['es', 'lo cancelé ayer en la página, ¿está cancelado?'],
    ['es', '¿habéis cancelado mi pedido? os llamé por teléfono'],
    ['pt', 'meu pedido foi cancelado ou não? pedi por e-mail'],
    ['pt', 'cancelei ontem no site, o pedido foi cancelado?'],
    ['pt', 'já mudaram o endereço? liguei ontem'],
    ['fr', "est-ce que ma commande est annulée ? je l'ai demandé par mail"],
    ['fr', "je l'ai annulée hier sur le site, est-ce qu'elle est annulée ?"],
    ['fr', "avez-vous changé l'adresse ? je vous ai appelés hier"],
    ['de', 'ist meine Bestellung jetzt storniert? ich habe per E-Mail darum gebeten'],
    ['de', 'ich habe sie gestern auf der Seite storniert, ist sie storniert?'],
    ['de', 'wurde die Adresse geändert? ich habe gestern angerufen'],
    ['ru', 'вы отменили заказ или нет? я писал на почту'],
    ['ru', 'я вчера отменил на сайте, заказ отменён?'],
    ['ru', 'адрес поменяли? я вчера звонил'],
  ])('is a person’s to say in %s where another way is named ("%s")', async (_, asks) => {
    const buyer = stage.buyer();
    expect(phrasesIn(await buyer.says(`${asks} ${proofOf(await stage.order('strap'))}`))).toContain(
      'request.terms',
    );
    expect((await buyer.kase()).handoff?.subject).toBe('terms');
  });

  it.each([
    ['is my order cancelled? it never came', 'it never came', 'lamp'],
    ['I ordered navy and got green. did you change the colour?', 'I ordered navy and got green.', 'tee'],
  ] as const)('is asked beside a complaint, which goes on ("%s")', async (both, alone, sample) => {
    const [asking, plain] = [stage.buyer(), stage.buyer()];
    const heard = phrasesIn(await asking.says(`${both} ${proofOf(await stage.order(sample))}`));
    expect(heard).toEqual(phrasesIn(await plain.says(`${alone} ${proofOf(await stage.order(sample))}`)));
    const [one, other] = [await asking.kase(), await plain.kase()];
    expect(one.complaint).toBe(other.complaint);
    expect(one.offers.map(({ remedy }) => remedy)).toEqual(other.offers.map(({ remedy }) => remedy));
  });
});

describe('whoever asks for the new one that was agreed', () => {
  const stage = setStage();

  it.each(['please send me the new one', 'so you will send the new lamp?', 'I want the new lamp now'])(
    'hears how it stands where the last one was kept for it ("%s")',
    async (asks) => {
      const heard = async (stock: number) => {
        const buyer = stage.buyer();
        const order = await stage.order('lamp');
        await buyer.says(`my lamp never came ${proofOf(order)}`);
        await buyer.says('yes please');
        expect((await buyer.kase()).offers.map(({ remedy, status }) => [remedy, status])).toEqual([
          ['reship', 'accepted'],
        ]);
        await stage.parley.orders.save([
          { ...order, items: order.items.map((item) => ({ ...item, stock })) },
        ]);
        return phrasesIn(await buyer.says(asks));
      };
      const plenty = await heard(5);
      expect(plenty).not.toContain('none_left');
      expect(await heard(0)).toEqual(plenty);
    },
  );
});

describe('a new one that was agreed and has not left', () => {
  const stage = setStage();

  /** What the buyer hears to this once a new lamp was agreed, and what their case is handed over about. */
  async function afterAgreeing(says: string) {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says('my lamp never came');
    await buyer.says('yes please');
    const heard = phrasesIn(await buyer.says(says));
    return { heard, handoff: (await buyer.kase()).handoff?.subject ?? null };
  }

  it.each([
    'cancel the replacement please',
    'can you stop the replacement',
    'stop the replacement, give me the money',
  ])('is stopped by a person: %s', async (says) => {
    expect((await afterAgreeing(says)).handoff).toBe('cancel');
  });

  it.each(['did you cancel my replacement?', "please don't cancel the replacement"])(
    'goes on where nobody stops it: %s',
    async (says) => {
      expect((await afterAgreeing(says)).handoff).toBeNull();
    },
  );
});
