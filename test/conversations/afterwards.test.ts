import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, proofOf, setStage, textOf, type Stage } from '../support/stage.ts';

/** A buyer whose lost parcel was settled by a new one. */
async function settledBuyer(stage: Stage) {
  const order = await stage.order('throw');
  const buyer = stage.buyer();
  await buyer.says('my parcel never came');
  await buyer.says(proofOf(order));
  await buyer.says('yes please');
  expect((await buyer.kase()).closed?.outcome).toBe('settled');
  return { order, buyer };
}

describe('after a case is settled', () => {
  const stage = setStage();

  it('thanks get a short warm word, and open nothing', async () => {
    const { buyer } = await settledBuyer(stage);
    expect(phrasesIn(await buyer.says('thanks!!'))).toEqual(['thanks']);
    expect(await buyer.says('👍')).toHaveLength(1);
    expect(await stage.cases(buyer)).toHaveLength(1);
  });

  it.each([
    'wait no cancel that, id rather have the money',
    'hm, i would rather have my money back',
    'espera, no, cancela eso, prefiero el dinero',
    'espera, não, cancela isso, prefiro o dinheiro',
    "attendez, non, annulez ça, je préfère l'argent",
    'halt, nein, storniert das, ich will lieber das Geld',
    'подождите, нет, отмените это, лучше верните деньги',
    'wait, please dont send another',
    'WAIT no stop, my flatmate had it under his bed the whole time 🤦 dont send another',
    'espera, no manden otra, la tenía mi vecina',
    'espera, não manda outra',
    "attendez, n'en renvoyez pas d'autre",
    'halt, bitte keine neue schicken',
    'стойте, новую не отправляйте',
  ])('a change of mind is a person\'s to see to: "%s"', async (words) => {
    const { buyer } = await settledBuyer(stage);
    expect(phrasesIn(await buyer.says(words))).toContain('request.cancel.agreed');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'hand_over', subject: 'cancel' });
  });

  it.each([
    ['goodbye', 'bye'],
    ['goodbye', 'до свидания'],
    ['status.reship', 'whats my reference'],
    ['status.reship', 'did you send it already?'],
    ['status.reship', '¿ya lo habéis enviado?'],
    ['status.reship', "c'est déjà envoyé ?"],
    ['status.reship', 'ist es schon verschickt?'],
    ['status.reship', 'какой у меня номер обращения?'],
  ])('gets %s for "%s", and opens nothing', async (phrase, words) => {
    const { buyer } = await settledBuyer(stage);
    expect(phrasesIn(await buyer.says(words))).toContain(phrase);
    expect(await stage.cases(buyer)).toHaveLength(1);
  });

  it.each([
    "are you sure? and what if it doesn't come again",
    '¿seguro? ¿y si no llega otra vez?',
    'tem certeza? e se não chegar de novo?',
    "c'est sûr ? et si ça n'arrive pas encore une fois ?",
    'ist das sicher? und wenn es wieder nicht kommt?',
    'это точно? а если опять не придёт',
  ])('is told how it stands and what then, without a word that it is settled: "%s"', async (words) => {
    const { buyer } = await settledBuyer(stage);
    const told = phrasesIn(await buyer.says(words));
    expect(told).toEqual(['about_offer.if_wrong', 'status.reship']);
    expect(await stage.cases(buyer)).toHaveLength(1);
  });

  it.each(['hey, the first one just arrived this morning', 'das erste paket ist heute doch noch angekommen'])(
    'the first parcel comes before the other has left, and a person stops that one: "%s"',
    async (words) => {
      const { buyer } = await settledBuyer(stage);
      expect(phrasesIn(await buyer.says(words))).toContain('request.cancel.agreed');
      expect(await stage.decided(buyer)).toMatchObject({ do: 'hand_over', subject: 'cancel' });
    },
  );

  it.each(['The new one arrived today, thanks!', 'Ja, ist angekommen, danke'])(
    'what was agreed arrives, and that is a happy end: "%s"',
    async (words) => {
      const { buyer } = await settledBuyer(stage);
      const { id, fulfilments } = await buyer.kase();
      const wen = { id: 'wen', name: 'Wen' };
      await stage.parley.desk.fulfilled(id, wen, fulfilments[0]?.id ?? '', { reference: 'T-1' });
      expect(phrasesIn(await buyer.says(words))).toEqual(['thanks']);
      expect(await stage.cases(buyer)).toHaveLength(1);
    },
  );

  it('that it is carried out is told with what it was, the reference the buyer knows, and the shop’s own', async () => {
    const { buyer } = await settledBuyer(stage);
    const { id, fulfilments } = await buyer.kase();
    const [due] = fulfilments;
    const wen = { id: 'wen', name: 'Wen' };
    await stage.parley.desk.fulfilled(id, wen, due?.id ?? '', { reference: 'X-1' });
    const told = (await buyer.heard()).at(-1);
    expect(phrasesIn(told ? [told] : []).toSorted()).toEqual([
      'fulfilled.done',
      'fulfilled.reference',
      'status.reship',
    ]);
    expect(told?.text).toContain(due?.id);
    expect(told?.text).toContain('X-1');
  });

  it('of a coupon that is carried out the buyer reads the code first, and what it is worth', async () => {
    const order = await stage.order('lamp', { tracking: { ...(await stage.order('tee')).tracking } });
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says('the lamp arrived cracked all along its base');
    await buyer.says('no photo, sorry');
    await buyer.chooses('accept');
    const { id, offers, fulfilments } = await buyer.kase();
    expect(offers.at(-1)).toMatchObject({ remedy: 'coupon', status: 'accepted' });
    const wen = { id: 'wen', name: 'Wen' };
    await stage.parley.desk.fulfilled(id, wen, fulfilments[0]?.id ?? '', { reference: 'LANTERN-329' });
    const told = (await buyer.heard()).at(-1);
    expect(told?.text).toMatch(
      /^Your coupon is ready: LANTERN-329\. It takes USD\s[\d.]+ off your next order/,
    );
    expect(phrasesIn(told ? [told] : [])).toEqual(['fulfilled.coupon']);
  });

  it('that it was not carried out after all is told at once, makes it a person’s task again, and no system’s', async () => {
    const { buyer } = await settledBuyer(stage);
    const { desk, caseFiles, store } = stage.parley;
    const { id, fulfilments } = await buyer.kase();
    const taskId = fulfilments[0]?.id ?? '';
    const summary = async () =>
      (await store.list({ order: 'newest', limit: 500 })).summaries.find(({ caseId }) => caseId === id);
    const wen = { id: 'wen', name: 'Wen', roles: ['agent' as const] };
    const asha = { id: 'asha', name: 'Asha', roles: ['agent' as const] };
    const nothing = await desk.undone(id, wen, taskId);
    expect(nothing.ok && nothing.kase.head).toEqual((await buyer.kase()).head);
    await desk.fulfilled(id, wen, taskId, { reference: 'X-1' });
    expect(await summary()).toMatchObject({
      fulfilmentDue: false,
      doneAt: stage.clock.now().toISOString(),
    });
    expect((await buyer.kase()).fulfilments).toMatchObject([{ doneBy: 'wen', doneByName: 'Wen' }]);
    expect(await desk.undone(id, asha, taskId)).toMatchObject({ because: 'not_done_by_you' });
    for (let again = 0; again < 2; again += 1)
      expect(await desk.undone(id, wen, taskId)).toMatchObject({
        kase: { fulfilments: [{ status: 'due', byHand: true, doneAt: null, doneBy: null, reference: null }] },
      });
    const told = (await buyer.heard()).at(-1);
    expect(phrasesIn(told ? [told] : []).toSorted()).toEqual([
      'fulfilled.mistake',
      'status.reship',
      'status.under_way',
    ]);
    expect(await summary()).toMatchObject({
      fulfilmentDue: true,
      doneAt: null,
    });
    const undone = (await caseFiles.entries(id)).filter(
      ({ content }) => content.type === 'fulfilment_undone',
    );
    expect(undone).toHaveLength(1);
    const sue = { id: 'sue', name: 'Sue', roles: ['agent' as const, 'supervisor' as const] };
    await desk.fulfilled(id, wen, taskId, { reference: 'X-2' });
    expect(await desk.undone(id, sue, taskId)).toMatchObject({ ok: true });
  });

  it('what could not be carried out brings the case to whoever says so, where nobody has it', async () => {
    const { buyer } = await settledBuyer(stage);
    const { desk, caseFiles } = stage.parley;
    const { id, fulfilments } = await buyer.kase();
    const wen = { id: 'wen', name: 'Wen' };
    const asha = { id: 'asha', name: 'Asha' };
    const failed = { because: 'none left in the warehouse' };
    for (const agent of [wen, asha]) await desk.fulfilled(id, agent, fulfilments[0]?.id ?? '', failed);
    expect(await buyer.kase()).toMatchObject({
      closed: null,
      speaker: { is: 'agent', agent: wen },
      fulfilments: [{ status: 'failed', failedBy: 'wen' }],
    });
    expect(await buyer.says('when does the new one come?')).toEqual([]);
    expect(await stage.cases(buyer)).toHaveLength(1);
    const reopened = (await caseFiles.entries(id)).filter(({ content }) => content.type === 'reopened');
    expect(reopened).toHaveLength(1);
  });

  it.each(['kommt der Ersatz jetzt?', 'when does the new one come?', 'the new one never came'])(
    'what a system could not carry out is known to whoever is asked for it: %s',
    async (asks) => {
      const { buyer } = await settledBuyer(stage);
      const { id, fulfilments } = await buyer.kase();
      await stage.parley.caseFiles.appendAlways(id, () => [
        { type: 'fulfilment_failed', fulfilmentId: fulfilments[0]?.id ?? '', because: 'refused' },
      ]);
      expect(phrasesIn(await buyer.says(asks))).toContain('handoff.not_carried_out');
      expect(await buyer.kase()).toMatchObject({ handoff: { reason: 'not_carried_out' } });
    },
  );

  it('what could not be carried out is heard in the case in which the buyer went on', async () => {
    const { buyer } = await settledBuyer(stage);
    const { id, fulfilments } = await buyer.kase();
    await buyer.says('and by the way the colour is not what I ordered at all');
    const next = await buyer.kase();
    expect(next).toMatchObject({ closed: null, speaker: { is: 'bot' } });
    expect(next.id).not.toBe(id);
    const wen = { id: 'wen', name: 'Wen' };
    await stage.parley.desk.fulfilled(id, wen, fulfilments[0]?.id ?? '', { because: 'none left' });
    expect(await buyer.kase()).toMatchObject({
      id: next.id,
      speaker: { is: 'agent', agent: wen },
      handoff: { reason: 'not_carried_out' },
    });
    expect((await stage.parley.caseFiles.refresh(id))?.kase).toMatchObject({
      closed: { outcome: 'settled' },
      fulfilments: [{ status: 'failed', failedBy: 'wen' }],
    });
  });

  it('what was agreed arrives late, after the buyer asked for it again, and nobody is asked to stop it', async () => {
    const { buyer } = await settledBuyer(stage);
    stage.clock.passes({ days: 40 });
    await buyer.says('still not here, the new one never came');
    const told = phrasesIn(await buyer.says('it came today, all good'));
    expect(told).not.toContain('request.cancel.agreed');
    expect(told).not.toEqual([]);
  });

  it('what seems to be the same trouble goes on with the story, and is not asked about', async () => {
    const order = await stage.order('led');
    const buyer = stage.buyer();
    await buyer.says(proofOf(order));
    await buyer.says('half of my led strip stays dark and the rest flickers');
    await buyer.says('', { photo: PHOTO });
    await buyer.says('yes ok');
    await buyer.says('update: now the whole strip is dead');
    expect((await buyer.kase()).complaint).toBe('quality');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'hand_over' });
  });

  it('a new trouble opens a case that names the one before, and knows the order', async () => {
    const { order, buyer } = await settledBuyer(stage);
    stage.clock.passes({ days: 7 });
    const answer = await buyer.says('it broke again');
    expect(phrasesIn(answer)).not.toContain('ask.order');
    const [first, second] = await stage.cases(buyer);
    expect(second?.kase.earlier).toMatchObject({ caseId: first?.kase.id, remedies: ['reship'] });
    expect(second?.kase.order?.number).toBe(order.number);
  });

  it('the same remedy is not offered for the story again', async () => {
    const { buyer } = await settledBuyer(stage);
    stage.clock.passes({ days: 2 });
    await buyer.says('the new one did not arrive either');
    const next = await stage.decided(buyer);
    expect(next.do === 'offer' ? next.offer.remedy : next.do).not.toBe('reship');
  });

  it('another order is asked for, not assumed', async () => {
    const { order, buyer } = await settledBuyer(stage);
    const other = await stage.order('lamp', { buyer: order.buyer });
    await buyer.says('now it is about another order, that parcel never came either');
    expect((await buyer.kase()).order).toBeNull();
    await buyer.says(proofOf(other));
    expect((await buyer.kase()).order?.number).toBe(other.number);
  });

  it('a person is a word away', async () => {
    const { buyer } = await settledBuyer(stage);
    expect(phrasesIn(await buyer.says('I want to talk to a human'))).toContain('handoff.asked_for_person');
  });
});

describe('a second complaint in the middle', () => {
  const stage = setStage();

  it('is noted, and taken up when the first is settled', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    const noted = await buyer.says('also, the lamp I bought arrived broken');
    expect(phrasesIn(noted)).toEqual(expect.arrayContaining(['second_complaint_noted', 'offer.stands']));
    expect((await buyer.kase()).complaint).toBe('not_received');

    const settled = await buyer.chooses('accept');
    // The one article there is has had its settlement: what is left is a person's to decide.
    expect(phrasesIn(settled)).toContain('accepted.also.person');
    await buyer.says('yes');
    const [first, second] = await stage.cases(buyer);
    expect(first?.kase.closed?.outcome).toBe('settled');
    expect(second?.kase.complaint).toBe('damaged');
    expect(second?.kase.earlier?.caseId).toBe(first?.kase.id);
  });

  it('is let go when the buyer does not want it taken up', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    await buyer.says('also, the lamp I bought arrived broken');
    await buyer.chooses('accept');
    await buyer.says('no, that is all, thanks');
    expect(await stage.cases(buyer)).toHaveLength(1);
  });
});

describe('two complaints in one message', () => {
  const stage = setStage();

  it('are one trouble with two articles where the same is wrong with both', async () => {
    const order = await stage.order('ceramics');
    const buyer = stage.buyer();
    await buyer.says(proofOf(order));
    const both = await buyer.says('the teapot arrived broken and one of the mugs is broken too');
    expect(textOf(both)).toMatch(/: the damage \(Ceramic teapot and Ceramic mug\)\./);
  });

  it('are both named and on record, and the second is asked about when the first is settled', async () => {
    const order = await stage.order('ceramics');
    const buyer = stage.buyer();
    await buyer.says(proofOf(order));
    const both = await buyer.says('two of the bowls are smashed and the teapot is white, i ordered sand');
    expect(textOf(both)).toMatch(/the damage and the wrong colour/);
    expect(phrasesIn(both)).toContain('complaints_noted.in_turn');
    // Which article is harmed is said: it is not asked.
    expect(phrasesIn(both)).toContain('ask.photo');
    expect(await buyer.kase()).toMatchObject({ complaint: 'damaged', alsoTypes: ['wrong_colour'] });
    await buyer.says('', { photo: PHOTO });
    const settled = await buyer.says('yes');
    expect(phrasesIn(settled)).toContain('accepted.also');
    expect(settled.at(-1)?.buttons.map(({ title }) => title)).toEqual(['Yes, please']);
    expect(textOf(settled)).toMatch(/wrong colour/);
    expect(await stage.decided(buyer)).toMatchObject({
      also: { complaint: 'wrong_colour', by: 'assistant' },
    });
    expect(phrasesIn(await buyer.says('yes please'))).toContain('ask.which_item');
    await buyer.says('the teapot');
    await buyer.says('white');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { complaint: 'wrong_colour' } });
  });

  it('of one article that may be settled once leave the second to a person, who is told at once', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says(proofOf(order));
    await buyer.says('wrong size AND theres a hole in the sleeve');
    expect((await buyer.kase()).alsoTypes).toHaveLength(1);
    await buyer.says('label says S');
    if ((await stage.decided(buyer)).do !== 'offer') await buyer.says('', { photo: PHOTO });
    expect(phrasesIn(await buyer.chooses('accept'))).toContain('accepted.also.person');
    await buyer.says('yes');
    expect(await stage.decided(buyer)).toMatchObject({ do: 'hand_over', reason: 'ladder_exhausted' });
    const complaints = (await stage.cases(buyer)).map(({ kase }) => kase.complaint);
    expect(complaints.sort()).toEqual(['damaged', 'wrong_size']);
  });
});

describe('time that passes', () => {
  const stage = setStage();

  it('lets an offer run out: the same is offered again to somebody who accepts late', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    stage.clock.passes({ hours: 73 });
    const again = await buyer.chooses('accept');
    expect(phrasesIn(again)).toContain('offer.again');
    expect((await buyer.kase()).offers.map(({ remedy, status }) => `${remedy} ${status}`)).toEqual([
      'reship lapsed',
      'reship open',
    ]);
    await buyer.chooses('accept');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });

  it.each(['help', 'thanks', 'where is my parcel?'])(
    'takes the buttons away from under what "%s" is answered with',
    async (words) => {
      const order = await stage.order('throw');
      const buyer = stage.buyer();
      await buyer.says('my parcel never came');
      await buyer.says(proofOf(order));
      stage.clock.passes({ hours: 73 });
      const said = await buyer.says(words);
      const kinds = said.flatMap(({ buttons }) => buttons.map(({ choice }) => choice.kind));
      expect(said).not.toEqual([]);
      expect(kinds).not.toContain('accept');
      expect(kinds).not.toContain('decline');
      expect(phrasesIn(said)).not.toContain('offer.stands');
      expect((await buyer.kase()).offers.map(({ status }) => status)).toEqual(['lapsed']);
    },
  );

  it('runs out on an offer by itself, and what it held is free again', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    stage.clock.passes({ hours: 73 });
    await stage.parley.upkeep.run();
    const kase = await buyer.kase();
    expect(kase.offers.map(({ status }) => status)).toEqual(['lapsed']);
    const spent = await stage.parley.offerBook.spent(kase);
    expect(spent).toMatchObject({ order: 0, buyer: 0 });
    expect(phrasesIn(await buyer.says('yes, send it'))).toEqual(expect.arrayContaining(['offer.again']));
  });

  it('ends a conversation without a complaint after a day, and the next words open another', async () => {
    const buyer = stage.buyer();
    await buyer.says('hi');
    await stage.parley.upkeep.run();
    expect((await buyer.kase()).closed).toBeNull();
    stage.clock.passes({ hours: 25 });
    await stage.parley.upkeep.run();
    expect((await buyer.kase()).closed?.outcome).toBe('enquiry');
    expect(phrasesIn(await buyer.says('hello'))).toContain('welcome');
    expect(await stage.cases(buyer)).toHaveLength(2);
  });

  it('brings a buyer back to an offer that is still open', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    stage.clock.passes({ hours: 24 });
    const back = await buyer.says('hello, I am back');
    expect(phrasesIn(back)).toContain('offer.still_open');
    expect(textOf(back)).toContain('Knitted throw');
    await buyer.says('yes');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });
});
