import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { Buyer } from '../support/shop.ts';
import { proofOf, setStage, textOf } from '../support/stage.ts';

/** A number in the form of an order's, without an order. */
const NO_ORDER = '8190999999999999';

describe('the order', () => {
  const stage = setStage();

  it.each([
    ['the email', ({ email }: Facts) => email],
    ['the postal code', ({ postalCode }: Facts) => postalCode],
    ['the last four digits of the phone', ({ phone }: Facts) => phone?.replace(/\D/g, '').slice(-4)],
    ['the whole phone number', ({ phone }: Facts) => phone],
  ])('is the buyer’s who knows its number and %s', async (_, factOf) => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(`it is ${order.number} and ${factOf(order.buyer) ?? ''}`);
    expect((await buyer.kase()).order?.number).toBe(order.number);
  });

  it('may be proved in two messages, in either order', async () => {
    const [one, other] = [await stage.order('lamp'), await stage.order('lamp')];
    const numberFirst = stage.buyer();
    await numberFirst.says('my parcel never came');
    expect(phrasesIn(await numberFirst.says(one.number))).toContain('ask.proof');
    await numberFirst.says(one.buyer.postalCode ?? '');
    expect((await numberFirst.kase()).order?.number).toBe(one.number);

    const factFirst = stage.buyer();
    await factFirst.says('my parcel never came');
    await factFirst.says(other.buyer.email ?? '');
    await factFirst.says(other.number);
    expect((await factFirst.kase()).order?.number).toBe(other.number);
  });

  it('is proved before what is supposed to be wrong with it is asked once more, in other words', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    expect(phrasesIn(await buyer.says('moin, shirt passt vorne und hinten nicht'))).toContain(
      'ask.confirm.wrong_size',
    );
    const asked = phrasesIn(await buyer.says(order.number));
    expect(asked).toContain('ask.proof');
    expect(asked).not.toContain('ask.confirm.wrong_size');
    expect(phrasesIn(await buyer.says(order.buyer.email ?? ''))).toContain('ask.confirm.again');
    await buyer.says('ja');
    expect((await buyer.kase()).complaint).toBe('wrong_size');
  });

  it('that does not exist is answered exactly like one that is somebody else’s', async () => {
    const order = await stage.order('lamp');
    const answersTo = async (number: string): Promise<string[]> => {
      const buyer = stage.buyer();
      const answers = [await buyer.says('my parcel never came')];
      answers.push(await buyer.says(number));
      for (const fact of ['wrong@example.com', '12345', '0000'])
        answers.push(await buyer.says(`${number} ${fact}`));
      answers.push(await buyer.says('hello?'));
      return answers.map((each) => JSON.stringify(each));
    };
    const stranger = await answersTo(order.number);
    expect(stranger).toEqual(await answersTo(NO_ORDER));
    expect(stranger.join('')).not.toContain('Maria');
    expect(stranger.join('')).not.toContain('lamp');
  });

  it('may be tried for a few times, and then a person helps', async () => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    const { triesPerConversation } = stage.parley.policy.identification;
    for (let tries = 1; tries < triesPerConversation; tries += 1) {
      const phrase = tries === 1 ? 'ask.order.again' : 'ask.order.failed_again';
      expect(phrasesIn(await buyer.says(`${NO_ORDER} 1234${tries}`))).toContain(phrase);
    }
    expect(phrasesIn(await buyer.says(`${NO_ORDER} 99999`))).toContain('handoff.cannot_identify');
  });

  it('is not given away to the right fact either, once strangers have tried too often', async () => {
    const order = await stage.order('lamp');
    const { triesPerOrderPerDay } = stage.parley.policy.identification;
    for (let tries = 0; tries < triesPerOrderPerDay; tries += 2) {
      const stranger = stage.buyer();
      await stranger.says('my parcel never came');
      await stranger.says(`${order.number} 1234${tries}`);
      await stranger.says(`${order.number} 4321${tries}`);
    }
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    expect(phrasesIn(await buyer.says(proofOf(order)))).toContain('ask.order.again');
    expect((await buyer.kase()).order).toBeNull();
  });

  it('cannot be guessed by many facts in one message', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    const codes = ['10001', '10002', '10003', '10004', order.buyer.postalCode ?? ''];
    expect(phrasesIn(await buyer.says(`${order.number} ${codes.join(', ')}`))).toContain('ask.order.again');
    expect((await buyer.kase()).order).toBeNull();
  });

  it('is not asked for without end from somebody who does not say it', async () => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    for (const words of ['hm', 'I do not know', 'wait', 'one moment', 'sorry', 'no idea'])
      await buyer.says(words);
    expect((await buyer.kase()).handoff?.reason).toBe('cannot_identify');
  });
});

interface Facts {
  email: string | null;
  postalCode: string | null;
  phone: string | null;
}

describe('a buyer the shop already knows', () => {
  const stage = setStage();

  it('by a token, with one order, is not asked for it', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    const offer = await buyer.says('my parcel never came');
    expect(phrasesIn(offer)).toContain('empathy.not_received');
    // Nobody is thanked for what they did not give.
    expect(phrasesIn(offer)).not.toContain('found.name');
    expect(await stage.decided(buyer)).toMatchObject({ offer: { orderNumber: order.number } });
  });

  it('by a token, with several orders, chooses by button, by name or by place', async () => {
    const first = await stage.order('led');
    const second = await stage.order('keyboard', { buyer: first.buyer });
    const known = { buyerId: first.buyer.id, vouched: true };
    for (const choose of [
      (buyer: ReturnType<typeof stage.buyer>) => buyer.presses('Mechanical keyboard'),
      (buyer: ReturnType<typeof stage.buyer>) => buyer.says('the keyboard'),
      (buyer: ReturnType<typeof stage.buyer>) => buyer.says('the first one'),
      (buyer: ReturnType<typeof stage.buyer>) => buyer.says(second.number),
    ]) {
      const buyer = stage.buyer(known);
      expect(phrasesIn(await buyer.says('my parcel never came'))).toContain('ask.which_order');
      await choose(buyer);
      expect((await buyer.kase()).order?.number).toBe(second.number);
      await buyer.says('start over');
    }
  });

  it('by a token that names an order is not asked which, may name another, and is vouched for that one alone', async () => {
    const first = await stage.order('led');
    const second = await stage.order('keyboard', { buyer: first.buyer });
    const other = await stage.order('lamp');
    const known = { buyerId: first.buyer.id, vouched: true };
    const about = stage.buyer({ ...known, orderNumber: first.number });
    await about.says('my parcel never came');
    expect((await about.kase()).order?.number).toBe(first.number);
    const changes = stage.buyer({ ...known, orderNumber: first.number });
    await changes.says(`my parcel never came, it is order ${second.number}`);
    expect((await changes.kase()).order?.number).toBe(second.number);
    // The shop may know a guest's order under no buyer, and still say whose page this is.
    const guest = stage.buyer({ buyerId: 'guest-1', vouched: true, orderNumber: other.number });
    await guest.says('my parcel never came');
    expect(await guest.kase()).toMatchObject({ order: { number: other.number }, proof: 'token' });
    const unknown = stage.buyer({ ...known, orderNumber: '0000000000000000' });
    expect(phrasesIn(await unknown.says('my parcel never came'))).toContain('ask.which_order');
  });

  it('by a token that names an order is asked which, where it is another or may be', async () => {
    const first = await stage.order('throw');
    const second = await stage.order('keyboard', { buyer: first.buyer });
    const known = { buyerId: first.buyer.id, vouched: true, orderNumber: first.number };
    const strange = stage.buyer(known);
    expect(phrasesIn(await strange.says('order 55555 came broken'))).toContain('ask.which_order');
    await strange.says('hm');
    expect((await strange.kase()).order).toBeNull();

    const settled = stage.buyer(known);
    await settled.says('my parcel never came');
    expect((await settled.kase()).order?.number).toBe(first.number);
    await settled.says('yes please');
    expect((await settled.kase()).closed?.outcome).toBe('settled');
    await settled.says('now about my other order please');
    expect((await settled.kase()).order).toBeNull();
    await settled.says('it came broken');
    expect((await settled.kase()).order).toBeNull();
    await settled.says('the keyboard');
    expect((await settled.kase()).order?.number).toBe(second.number);
  });

  it('by a token, with one order, is asked before a number that is not theirs is taken for it', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    expect(phrasesIn(await buyer.says('order 55555 came broken'))).toContain('ask.order');
    expect((await buyer.kase()).order).toBeNull();
    await buyer.says('the lamp');
    expect((await buyer.kase()).order?.number).toBe(order.number);
  });

  it('by a token is nobody the shop knows when they write without it, though the case began with it', async () => {
    const first = await stage.order('led');
    const second = await stage.order('keyboard', { buyer: first.buyer });
    const signedIn = stage.buyer({ buyerId: first.buyer.id, vouched: true });
    const { id } = signedIn.conversation;
    const byLink = new Buyer(stage, id, {}, 100);
    expect(phrasesIn(await signedIn.says('my parcel never came'))).toContain('ask.which_order');
    await byLink.says(second.number);
    expect((await byLink.kase()).order).toBeNull();
    await Promise.all([byLink.says('the keyboard'), signedIn.says('hello?')]);
    expect((await byLink.kase()).order).toBeNull();
    await signedIn.says(second.number);
    expect((await signedIn.kase()).order?.number).toBe(second.number);
  });

  it('by a token cannot name somebody else’s order', async () => {
    const theirs = await stage.order('led');
    await stage.order('keyboard', { buyer: theirs.buyer });
    const other = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: theirs.buyer.id, vouched: true });
    await buyer.says('my parcel never came');
    const answer = await buyer.says(proofOf(other));
    expect(textOf(answer)).not.toContain('lamp');
    expect((await buyer.kase()).order).toBeNull();
  });

  it('by a channel that vouches for its users is not asked for it', async () => {
    const sample = await stage.order('lamp');
    const order = await stage.order('lamp', { buyer: { ...sample.buyer, channelIds: ['msteams:29:maria'] } });
    const buyer = stage.buyer({ channelUser: 'msteams:29:maria', vouched: true });
    await buyer.says('my parcel never came');
    expect((await buyer.kase()).order?.number).toBe(order.number);
  });

  it('is not believed when the channel does not vouch for them', async () => {
    const sample = await stage.order('lamp');
    await stage.order('lamp', { buyer: { ...sample.buyer, channelIds: ['directline:maria-2'] } });
    const buyer = stage.buyer({ channelUser: 'directline:maria-2', vouched: false });
    expect(phrasesIn(await buyer.says('my parcel never came'))).toContain('ask.order');
  });
});
