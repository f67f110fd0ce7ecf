import { describe, expect, it } from '@jest/globals';
import type { Agent } from '../../src/domain/case/entry.ts';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage } from '../support/stage.ts';

const WEN: Agent = { id: 'wen', name: 'Wen' };

describe('a wish that a person was asked for', () => {
  const stage = setStage();

  it.each([
    ['en', 'please cancel my order', 'wait no, I want to keep it'],
    ['en', 'please cancel my order', "please keep the order, don't cancel it"],
    ['es', 'quiero cancelar el pedido', 'no lo canceléis, al final sí lo quiero'],
    ['pt', 'quero cancelar o pedido', 'não, espera, não cancela, quero ficar com ele'],
    ['fr', 'annulez ma commande svp', "non, n'annulez rien, je garde ma commande"],
    ['de', 'bitte stornieren Sie meine Bestellung', 'nein, doch nicht stornieren, ich behalte sie'],
    ['ru', 'отмените заказ', 'нет, не отменяйте, оставьте заказ'],
  ])('in %s is taken back while nobody has taken the case', async (_, wish, keeps) => {
    const buyer = stage.buyer();
    await buyer.says(`${wish} ${proofOf(await stage.order('strap'))}`);
    expect((await buyer.kase()).handoff?.subject).toBe('cancel');
    expect(phrasesIn(await buyer.says(keeps))).toEqual(['order_kept']);
    const { handoff, closed } = await buyer.kase();
    expect({ handoff, outcome: closed?.outcome }).toEqual({ handoff: null, outcome: 'withdrawn' });
  });

  it('is taken back for another address as well', async () => {
    const buyer = stage.buyer();
    const order = await stage.order('strap');
    await buyer.says(`change the shipping address to 1 Elm St please ${proofOf(order)}`);
    expect((await buyer.kase()).handoff?.subject).toBe('address_change');
    expect(phrasesIn(await buyer.says('no need to change anything, leave it as it is'))).toEqual([
      'order_kept',
    ]);
  });

  it('leaves the order known, and whether it was cancelled is answered from it', async () => {
    const buyer = stage.buyer();
    await buyer.says(`please cancel my order ${proofOf(await stage.order('strap'))}`);
    await buyer.says('wait no, I want to keep it');
    expect(phrasesIn(await buyer.says('so is my order cancelled now or not?'))).toContain('order_unchanged');
    const { order, handoff, speaker } = await buyer.kase();
    expect({ order: order !== null, handoff, speaker: speaker.is }).toEqual({
      order: true,
      handoff: null,
      speaker: 'bot',
    });
    expect(phrasesIn(await buyer.says('ok so you will send it? when does it come'))).toContain(
      'order.no_news',
    );
  });

  it('is asked of a person once people had it in hand', async () => {
    const buyer = stage.buyer();
    await buyer.says(`please cancel my order ${proofOf(await stage.order('strap'))}`);
    const { id } = await buyer.kase();
    await stage.parley.desk.take(id, WEN);
    await stage.parley.desk.complete(id, WEN, null);
    expect(phrasesIn(await buyer.says('did you cancel it?'))).not.toContain('order_unchanged');
    expect((await buyer.kase()).handoff?.subject).toBe('terms');
  });

  it('is thanked for in the same case', async () => {
    const buyer = stage.buyer();
    await buyer.says(`please cancel my order ${proofOf(await stage.order('strap'))}`);
    await buyer.says('wait no, I want to keep it');
    const { id } = await buyer.kase();
    expect(phrasesIn(await buyer.says('thank you'))).toEqual(['thanks']);
    expect((await buyer.kase()).id).toBe(id);
  });

  it('can be wished again', async () => {
    const buyer = stage.buyer();
    await buyer.says(`please cancel my order ${proofOf(await stage.order('strap'))}`);
    await buyer.says('wait no, I want to keep it');
    await buyer.says('sorry, cancel it after all please');
    expect((await buyer.kase()).handoff?.subject).toBe('cancel');
  });

  it('stays with the person who has taken the case', async () => {
    const buyer = stage.buyer();
    await buyer.says(`please cancel my order ${proofOf(await stage.order('strap'))}`);
    const { id } = await buyer.kase();
    await stage.parley.desk.take(id, WEN);
    expect(await buyer.says('wait no, I want to keep it')).toEqual([]);
    const { speaker, closed } = await buyer.kase();
    expect({ speaker: speaker.is, closed }).toEqual({ speaker: 'agent', closed: null });
  });

  it.each([
    "I don't want to keep it",
    'do I have to keep it?',
    "no, don't cancel, just change the address",
    "I'd keep it but one is broken",
  ])('stands behind "%s"', async (text) => {
    const buyer = stage.buyer();
    await buyer.says(`please cancel my order ${proofOf(await stage.order('strap'))}`);
    await buyer.says(text);
    expect((await buyer.kase()).handoff?.subject).toBe('cancel');
  });

  it.each([
    ['en', 'my parcel never came', 'cancel it', 'no wait, keep it'],
    ['es', 'mi paquete nunca llegó', 'cancélalo', 'no espera, déjalo'],
    ['pt', 'meu pacote nunca chegou', 'cancela o pedido', 'não, espera, deixa como está'],
    ['fr', "mon colis n'est jamais arrivé", 'annulez la commande', 'non attendez, gardez-la'],
    [
      'de',
      'mein Paket ist nie angekommen',
      'stornieren Sie die Bestellung',
      'nein warte, doch nicht stornieren',
    ],
    ['ru', 'моя посылка так и не пришла', 'отмените заказ', 'нет, подождите, не отменяйте'],
  ])('leaves in %s what was complained of before, which goes on', async (_, complaint, wish, keeps) => {
    const buyer = stage.buyer();
    await buyer.says(complaint);
    await buyer.says(`${wish} ${proofOf(await stage.order('lamp'))}`);
    expect((await buyer.kase()).handoff?.subject).toBe('cancel');
    expect(phrasesIn(await buyer.says(keeps))).toContain('order_kept.goes_on');
    const kase = await buyer.kase();
    expect(kase).toMatchObject({
      complaint: 'not_received',
      speaker: { is: 'bot' },
      closed: null,
      handoff: null,
    });
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
  });
});
