import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../dialogs/wording/wording.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { SAID } from '../support/buyerLines.ts';
import { phrasesIn } from '../support/manners.ts';
import type { Buyer } from '../support/shop.ts';
import { proofOf, setStage } from '../support/stage.ts';

describe('a remedy for a dear order', () => {
  const stage = setStage();

  /** Dearer than the policy lets be agreed on what stands on a label. */
  const dearLamp = (buyer: Partial<Order['buyer']> = {}): Promise<Order> => lampOf(9_000, buyer);
  const lampOf = async (total: number, changes: Partial<Order['buyer']> = {}): Promise<Order> => {
    const { buyer } = await stage.order('lamp');
    return await stage.order('lamp', {
      total: { amount: total, currency: 'USD' },
      buyer: { ...buyer, id: `${buyer.id}-dear`, ...changes },
    });
  };

  /** Has an offer before them, and is known by the postal code alone. */
  const offered = async (order: Order, late = 'my parcel never came'): Promise<Buyer> => {
    const buyer = stage.buyer();
    await buyer.says(late);
    await buyer.says(`${order.number} ${order.buyer.postalCode ?? ''}`);
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
    return buyer;
  };

  const kindsOf = async (buyer: Buyer): Promise<string[]> =>
    (await stage.cases(buyer)).flatMap(({ entries }) => entries.map(({ content }) => content.type));

  it('is agreed once the email is given, and stands open until then', async () => {
    const order = await dearLamp();
    const buyer = await offered(order);
    expect(phrasesIn(await buyer.chooses('accept'))).toContain('ask.more_proof');
    expect((await buyer.kase()).offers).toMatchObject([{ status: 'open' }]);
    expect(await kindsOf(buyer)).not.toContain('fulfilment_due');
    expect(phrasesIn(await buyer.says(order.buyer.email ?? ''))).toContain('accepted.reship');
    expect((await buyer.kase()).offers).toMatchObject([{ status: 'accepted' }]);
    expect((await buyer.kase()).proof).toBe('email');
  });

  it('is agreed at once when the yes brings the fact along, or it was given before', async () => {
    const order = await dearLamp();
    const buyer = await offered(order);
    await buyer.says(`yes, ${order.buyer.email ?? ''}`);
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
    const dear = await dearLamp();
    const other = await offered(dear);
    await other.says(`my number is ${dear.buyer.phone ?? ''}`);
    expect((await other.kase()).proof).toBe('phone_number');
    await other.chooses('accept');
    expect((await other.kase()).closed?.outcome).toBe('settled');
  });

  it('is not agreed for what stands on the label as well, nor for a second yes', async () => {
    const order = await dearLamp();
    const buyer = await offered(order);
    await buyer.chooses('accept');
    const label = await buyer.says(order.buyer.postalCode ?? '');
    expect(phrasesIn(label)).toContain('ask.more_proof.again');
    expect(phrasesIn(await buyer.chooses('accept'))).toContain('handoff.cannot_identify');
    expect(await kindsOf(buyer)).not.toContain('fulfilment_due');
  });

  it('goes to a person after as many wrong facts as the policy has tries, each of them on record', async () => {
    const { triesPerConversation } = stage.parley.policy.identification;
    const buyer = await offered(await dearLamp());
    await buyer.chooses('accept');
    const heard = [];
    for (let tries = 1; tries <= triesPerConversation; tries += 1)
      heard.push(phrasesIn(await buyer.says(`wrong${tries}@example.com`)));
    expect(heard.map(([first]) => first)).toEqual([
      'ask.more_proof.failed',
      'ask.more_proof.failed_again',
      'handoff.cannot_identify',
    ]);
    const failed = (await kindsOf(buyer)).filter((type) => type === 'further_proof_failed');
    expect(failed).toHaveLength(triesPerConversation);
    expect((await buyer.kase()).handoff?.summary).toContain(
      'Known only by: the postal code of the order; wrong further facts: 3.',
    );
    expect(await kindsOf(buyer)).not.toContain('fulfilment_due');
  });

  it('is not agreed with the right fact either, once strangers have tried too often', async () => {
    const order = await dearLamp();
    const buyer = await offered(order);
    await buyer.chooses('accept');
    const { triesPerOrderPerDay } = stage.parley.policy.identification;
    for (let tries = 0; tries < triesPerOrderPerDay; tries += 2) {
      const stranger = stage.buyer();
      await stranger.says('my parcel never came');
      await stranger.says(`${order.number} 1234${tries}`);
      await stranger.says(`${order.number} 4321${tries}`);
    }
    // Their own fact is not called wrong because others guessed.
    expect(phrasesIn(await buyer.says(order.buyer.email ?? ''))).toContain('handoff.cannot_identify');
    expect((await buyer.kase()).handoff?.summary).toContain('no tries were left today');
    expect(await kindsOf(buyer)).not.toContain('fulfilment_due');
  });

  it('goes to a person where the order knows nothing more to ask for', async () => {
    const buyer = await offered(await dearLamp({ email: null, phone: null }));
    expect(phrasesIn(await buyer.chooses('accept'))).toContain('handoff.cannot_identify');
  });

  it('asks for the one fact that the order has', async () => {
    const [mail, phone] = [await dearLamp({ phone: null }), await dearLamp({ email: null })];
    const [asked] = await (await offered(mail)).chooses('accept');
    expect(asked?.text).toContain('the email address of the order');
    expect(asked?.text).not.toContain('phone');
    const [other] = await (await offered(phone)).chooses('accept');
    expect(other?.text).toContain('the whole phone number of the order');
  });

  it('is not asked about again of who turns the offer down instead, or wants a person', async () => {
    const order = await dearLamp();
    const buyer = await offered(order);
    await buyer.chooses('accept');
    await buyer.says(`no, forget that. ${order.buyer.email ?? ''}`);
    expect(await kindsOf(buyer)).not.toContain('fulfilment_due');
    const other = await offered(await dearLamp());
    await other.chooses('accept');
    expect(phrasesIn(await other.says('I want to talk to a person'))).toContain('handoff.asked_for_person');
  });

  it('that ran out meanwhile is offered again, and agreed without asking a second time', async () => {
    const order = await dearLamp();
    const buyer = await offered(order);
    await buyer.chooses('accept');
    stage.clock.passes({ days: 3, hours: 4 });
    await buyer.says(order.buyer.email ?? '');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
    await buyer.chooses('accept');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });

  it('asks nothing more of who gave the email to begin with, is signed in, or ordered for less', async () => {
    const order = await dearLamp();
    const byEmail = stage.buyer();
    await byEmail.says('my parcel never came');
    await byEmail.says(`${order.number} ${order.buyer.email ?? ''}`);
    const cheap = await offered(await lampOf(5_000));
    const dear = await dearLamp();
    const signedIn = stage.buyer({ buyerId: dear.buyer.id, vouched: true });
    await signedIn.says('my parcel never came');
    for (const buyer of [byEmail, cheap, signedIn]) {
      await buyer.chooses('accept');
      expect((await buyer.kase()).closed?.outcome).toBe('settled');
    }
  });

  it('goes by how the order was proved in the case before, in the next one of the conversation', async () => {
    const cheap = await lampOf(5_000);
    const byLabel = await offered(cheap);
    const byEmail = stage.buyer();
    await byEmail.says('my parcel never came');
    await byEmail.says(proofOf(await lampOf(5_000)));
    for (const buyer of [byLabel, byEmail]) {
      await buyer.chooses('accept');
      stage.clock.passes({ days: 1 });
      await buyer.says('it broke again');
      expect(await stage.cases(buyer)).toHaveLength(2);
    }
    expect((await byLabel.kase()).proof).toBe('postal_code');
    expect((await byEmail.kase()).proof).toBe('email');
  });

  it.each(LANGUAGES)('is asked about and agreed in %s', async (language) => {
    const order = await dearLamp();
    const buyer = await offered(order, SAID[language].late);
    expect(phrasesIn(await buyer.says(SAID[language].accept))).toContain('ask.more_proof');
    expect(phrasesIn(await buyer.says('wrong@example.com'))).toContain('ask.more_proof.failed');
    expect(phrasesIn(await buyer.says(order.buyer.email ?? ''))).toContain('accepted.reship');
    const { language: spoken } = (await buyer.heard()).at(-1) ?? {};
    expect(spoken).toBe(language);
  });
});
