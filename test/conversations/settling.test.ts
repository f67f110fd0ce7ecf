import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { UNSEEN } from '../support/photos.ts';
import { PHOTO, proofOf, setStage, textOf } from '../support/stage.ts';

describe('a complaint that can be settled', () => {
  const stage = setStage();

  it('of a lost parcel ends in a new one, with dates and a reference', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();

    const first = await buyer.says('its been 2 MONTHS and no parcel. this is ridiculous');
    expect(phrasesIn(first)).toEqual(expect.arrayContaining(['empathy.not_received', 'ask.order']));

    const offer = await buyer.says(`${order.number}, ${order.buyer.email ?? ''}`);
    expect(phrasesIn(offer)).toEqual(
      expect.arrayContaining(['found.name', 'order.in_transit', 'order.late_since']),
    );
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
    expect(textOf(offer)).toContain('Desk lamp');
    expect(textOf(offer)).toContain('29 March');

    const agreed = await buyer.says('fine, send it');
    expect(phrasesIn(agreed)).toEqual(expect.arrayContaining(['accepted.reship', 'accepted.write_here']));
    expect(textOf(agreed)).toMatch(/R-[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const kase = await buyer.kase();
    expect(kase.closed?.outcome).toBe('settled');
    expect(kase.fulfilments).toMatchObject([{ remedy: 'reship', status: 'due' }]);
  });

  it('of a wrong size climbs from money to a new one, and keeps the order', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says('I ordered M and this is the wrong size, cant wear it');

    const label = await buyer.says(`${order.number} ${order.buyer.postalCode ?? ''}`);
    expect(phrasesIn(label)).toContain('ask.received.wrong_size');
    expect(textOf(label)).toContain('The order says: M. ');

    expect(phrasesIn(await buyer.says('it says S'))).toContain('ask.photo');

    const money = await buyer.says('', { photo: PHOTO });
    expect(phrasesIn(money)).toContain('photo_received');
    expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'partial_refund', percent: 15 } });

    await buyer.says('no, useless to me');
    expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'reship' } });

    expect(phrasesIn(await buyer.says('ok great'))).toContain('accepted.reship');
    expect((await buyer.kase()).offers.map(({ status }) => status)).toEqual(['declined', 'accepted']);
  });

  it('tells a buyer who says that they sent a photo that none has come, once', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    expect(phrasesIn(await buyer.says('it arrived broken'))).toContain('ask.photo');

    expect(phrasesIn(await buyer.says('I already sent a photo'))).toContain('ask.photo.not_here');

    expect(phrasesIn(await buyer.says('I did send it'))).not.toContain('ask.photo.not_here');
  });

  it('meets anger that comes later once, and then gets on with it', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('hello, where is my parcel? it has not arrived yet');
    await buyer.says(`${order.number}, ${order.buyer.email ?? ''}`);

    const met = await buyer.says('THIS IS A SCAM, YOU ARE THIEVES!!! WORST SHOP EVER');
    expect(phrasesIn(met)).toContain('empathy.not_received');
    expect(textOf(met)).toContain("that should not have happened, and I'm sorry");

    const again = await buyer.says('still waiting, what a horrible shop');
    expect(phrasesIn(again)).not.toContain('empathy.not_received');
  });

  it('is the same by buttons as by typing what is on them', async () => {
    const typed = stage.buyer();
    const pressed = stage.buyer();
    const [one, other] = [await stage.order('tee'), await stage.order('tee')];

    await typed.says('hi');
    await pressed.says('hi');
    await typed.says('wrong SIZE');
    await pressed.presses('Wrong size');
    await typed.says(proofOf(one));
    await pressed.says(proofOf(other));
    for (const buyer of [typed, pressed]) {
      await buyer.says('it is an S');
      await buyer.says('I have no camera');
    }
    await typed.says('No, something else.');
    await pressed.chooses('decline');
    await typed.says('yes, send a new one');
    await pressed.chooses('accept');

    const [first, second] = [await typed.kase(), await pressed.kase()];
    expect(second.closed?.outcome).toBe('settled');
    expect(first.closed).toEqual(second.closed);
    expect(first.complaint).toBe(second.complaint);
    const offers = (kase: typeof first) =>
      kase.offers.map(({ remedy, amount, status }) => ({ remedy, amount, status }));
    expect(offers(first)).toEqual(offers(second));
    expect((await stage.decisions(typed)).map(({ next }) => next.do)).toEqual(
      (await stage.decisions(pressed)).map(({ next }) => next.do),
    );
  });

  it('asks a buyer who is patient for patience once, while the parcel is on its way and not late', async () => {
    const order = await stage.order('phoneCase');
    const buyer = stage.buyer();
    await buyer.says('where is my order?');
    const told = await buyer.says(`${order.number} ${order.buyer.postalCode ?? ''}`);
    expect(phrasesIn(told)).toEqual(expect.arrayContaining(['order.in_transit', 'order.expected_by']));
    expect((await buyer.kase()).offers).toEqual([]);

    await buyer.says('it has not arrived');
    expect(await stage.decided(buyer)).toMatchObject({
      offer: { remedy: 'reassurance', promisedBy: order.promisedBy },
    });
    expect(phrasesIn(await buyer.says('ok'))).toContain('accepted.reassurance');
    expect((await buyer.kase()).fulfilments).toEqual([]);
  });

  it('offers better money each time one is declined, and a person when there is no more', async () => {
    const order = await stage.order('shoes');
    const buyer = stage.buyer();
    await buyer.says('my shoes never came');
    await buyer.says(proofOf(order));
    await buyer.says('no');
    await buyer.says('no thanks');
    const { offers, handoff } = await buyer.kase();
    expect(offers.map(({ amount }) => amount?.amount)).toEqual([1196, 1794]);
    expect(handoff?.reason).toBe('ladder_exhausted');
  });

  it('thanks for a photo that comes first, and asks what happened', async () => {
    const order = await stage.order('scale');
    const buyer = stage.buyer();
    const first = await buyer.says('', { photo: PHOTO });
    expect(phrasesIn(first)).toEqual(expect.arrayContaining(['photo_received', 'ask.complaint']));

    await buyer.says('it arrived broken');
    await buyer.says(proofOf(order));
    expect((await stage.decisions(buyer)).map(({ next }) => next)).not.toContainEqual({
      do: 'ask',
      question: 'photo',
    });
    expect((await buyer.kase()).photos).toHaveLength(1);
  });

  it('says why a file cannot be taken, and goes on without it', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('it arrived broken');
    await buyer.says(proofOf(order));
    const told = await buyer.says('here', { photo: 'data:text/plain,hello' });
    expect(phrasesIn(told)).toContain('photo_refused.not_a_photo');
    await buyer.says('then without. the glass has a crack');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer' });
  });

  it.each(Object.entries(UNSEEN))(
    'counts %s as no photo, keeps it, and asks for it again',
    async (_, bytes) => {
      const order = await stage.order('ceramics');
      const buyer = stage.buyer();
      await buyer.says('the mug arrived broken');
      await buyer.says(proofOf(order));
      const told = await buyer.says('here', { photo: `data:image/jpeg;base64,${bytes.toString('base64')}` });
      expect(phrasesIn(told)).toContain('untaken.photo');
      expect(phrasesIn(told)).not.toContain('photo_received');
      expect((await buyer.kase()).photos).toEqual([]);
      const entries = (await stage.cases(buyer)).flatMap((each) => each.entries);
      expect(entries.map(({ content }) => content.type)).toContain('file_stored');
      expect(phrasesIn(await buyer.says('again', { photo: PHOTO }))).toContain('photo_received');
    },
  );

  it('understands an answer that only makes sense in context', async () => {
    const order = await stage.order('ceramics');
    const buyer = stage.buyer();
    await buyer.says('my order arrived damaged');
    expect(phrasesIn(await buyer.says(proofOf(order)))).toContain('ask.which_item');
    await buyer.says('the second');
    expect((await buyer.kase()).sku).toBe('CER-MUG-BLUE');
    await buyer.says('cracked', { photo: PHOTO });
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer' });
    await buyer.says('👍');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });

  it('reads two messages sent one right after the other as one', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    const answers = await buyer.sends(order.number, order.buyer.email ?? '');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer' });
    expect(phrasesIn(answers).filter((phrase) => phrase === 'found.name')).toHaveLength(1);
  });
});

describe('each complaint asks what it needs', () => {
  const stage = setStage();

  it.each([
    ['my parcel never arrived', 'earrings', 'ask.looked_around'],
    ['it arrived broken', 'headphones', 'ask.photo'],
    ['the quality is terrible', 'headphones', 'ask.description.quality'],
    ['it is the wrong size', 'tee', 'ask.received.wrong_size'],
    ['it is the wrong colour', 'tee', 'ask.received.wrong_colour'],
    ['it is not as described', 'headphones', 'ask.description.not_as_described'],
    ['you sent me the wrong item', 'tee', 'ask.received.other'],
    ['Something else', 'scale', 'ask.description'],
  ] as const)('%s', async (words, sample, question) => {
    const order = await stage.order(sample);
    const buyer = stage.buyer();
    await buyer.says('hello');
    await buyer.says(words);
    expect(phrasesIn(await buyer.says(proofOf(order)))).toContain(question);
  });

  it('asks what is missing when that was not said', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('parts are missing');
    expect(phrasesIn(await buyer.says(proofOf(order)))).toContain('ask.missing');
    expect(phrasesIn(await buyer.says('two of the screws'))).toContain('ask.photo');
    await buyer.says('no camera here');
    expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'replacement_part' } });
    expect((await buyer.kase()).details.missing).toBe('two of the screws');
  });

  it('does not ask what was said in the first message', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('terrible quality, the left side stopped working after one day of use');
    await buyer.says(proofOf(order));
    expect((await stage.decisions(buyer)).map(({ next }) => next)).not.toContainEqual({
      do: 'ask',
      question: 'description',
    });
  });

  it('hands a suspected counterfeit to a person without bargaining', async () => {
    const order = await stage.order('backpack');
    const buyer = stage.buyer();
    await buyer.says('this is a fake, a counterfeit');
    expect(phrasesIn(await buyer.says(proofOf(order)))).toContain('handoff.policy_hands_over');
    expect((await buyer.kase()).offers).toEqual([]);
  });

  it('offers nothing for a change of mind: a person is asked to stop it while it is on its way', async () => {
    const order = await stage.order('phoneCase');
    const buyer = stage.buyer();
    await buyer.says('I changed my mind, I do not want it any more');
    await buyer.says(proofOf(order));
    const kase = await buyer.kase();
    expect(kase.handoff).toMatchObject({ reason: 'request', subject: 'cancel' });
    expect(kase.offers).toEqual([]);
  });
});

describe('an offer that was turned down', () => {
  const stage = setStage();

  it('and is chosen after all is not announced as something else', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    expect(phrasesIn(await buyer.says('no'))).toContain('offer.next');
    const again = await buyer.says('no, the first one was better, send a new one');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
    expect(phrasesIn(again)).toContain('offer.after_all');
    expect(phrasesIn(again)).not.toContain('offer.next');
  });
});

describe('what happened in a life', () => {
  const stage = setStage();

  it('is spoken to first, in one short word, once, and in place of any other word of feeling', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    const first = await buyer.says('my dad passed away on friday, and the throw for the funeral never came');
    expect(phrasesIn(first)).toContain('sympathy.bereavement');
    expect(phrasesIn(first).filter((name) => name.startsWith('empathy.'))).toEqual([]);
    const second = await buyer.says(`it was for the funeral. ${proofOf(order)}`);
    expect(phrasesIn(second)).not.toContain('sympathy.bereavement');
  });

  it('of somebody who no longer wants what never came is a person’s, without a list and without an offer', async () => {
    const buyer = stage.buyer();
    const told = await buyer.says(
      'My husband ordered a throw for our anniversary. He died three weeks ago. The parcel never came and went back to you. I don’t want it any more.',
    );
    expect(phrasesIn(told)).toEqual(expect.arrayContaining(['sympathy.bereavement', 'handoff.bereavement']));
    expect(phrasesIn(told)).not.toContain('complaints_noted');
    expect(phrasesIn(told)).not.toContain('complaints_noted.in_turn');
  });

  it('stands before what is done about a request as well, and an alarm has words of its own', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says(proofOf(order));
    const told = await buyer.says('my husband died last week, i want to return it');
    expect(phrasesIn(told)).toEqual(
      expect.arrayContaining(['sympathy.bereavement', 'request.return.bereavement']),
    );
    const other = stage.buyer();
    const alarmed = await other.says('the heater caught fire, my wife has cancer and we are scared');
    expect(phrasesIn(alarmed)).toContain('alarm.safety');
    expect(phrasesIn(alarmed).filter((name) => name.startsWith('sympathy.'))).toEqual([]);
  });
});
