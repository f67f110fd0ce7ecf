import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Buyer } from '../support/shop.ts';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage, textOf, type Stage } from '../support/stage.ts';

const SCRATCH = 'the lamp has a scratch on it, the quality is poor';
const TOM = { id: 'tom', name: 'Tom', roles: ['agent' as const], teams: [], language: null };
const SUE = { ...TOM, id: 'sue', name: 'Sue', roles: ['supervisor' as const] };

describe('the same complaint told again', () => {
  const stage = setStage();

  it('in three new conversations about a parcel that is lost gets one new one', async () => {
    const order = await stage.order('lamp');
    const tellers = [1, 2, 3].map(() => stage.buyer());
    for (const buyer of tellers) {
      await buyer.says('my parcel never came, it has been two months');
      await buyer.says(proofOf(order));
      if ((await stage.decided(buyer)).do === 'offer') await buyer.says('yes, send it');
    }
    const kases = await Promise.all(tellers.map((buyer) => buyer.kase()));
    expect(kases.flatMap(({ offers }) => offers.map(({ remedy }) => remedy))).toEqual(['reship']);
    const [first, second, third] = tellers;
    if (!first || !second || !third) throw new Error('there are three');
    const reference = (await first.kase()).fulfilments[0]?.id ?? '';
    expect(await stage.decided(second)).toMatchObject({ do: 'ask', question: 'settled_before' });
    expect(textOf(await second.heard())).toContain(reference);
    await second.says('no, something new');
    expect(await stage.decided(second)).toMatchObject({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect(refusalsIn(await last(stage, second))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ remedy: 'reship', because: 'given_before', limit: 1, actual: 2 }),
        expect.objectContaining({
          remedy: 'partial_refund',
          because: 'above_article_settlements',
          limit: 1,
          actual: 2,
        }),
      ]),
    );
    // The team has the order now, whatever the third conversation was about.
    await third.says('yes, it is about that');
    expect(await stage.decided(third)).toMatchObject({ do: 'hand_over', reason: 'case_waits' });
  });

  it('while a person has it says since when, offers nothing and passes on what is said', async () => {
    const order = await deliveredLamp(stage);
    const [first, second] = [stage.buyer(), stage.buyer()];
    await tell(first, order);
    await first.says('I want to talk to a person');
    stage.clock.passes({ days: 2 });
    await second.says(SCRATCH);
    const told = await second.says(proofOf(order));
    expect(await stage.decided(second)).toMatchObject({ do: 'hand_over', reason: 'case_waits' });
    expect(phrasesIn(told)).toEqual(expect.arrayContaining(['handoff.case_waits', 'waiting.longer']));
    expect(textOf(told)).toContain('11 March');
    expect(textOf(told)).toContain(order.number);
    expect((await second.kase()).offers).toEqual([]);
    expect((await second.kase()).handoff?.summary).toContain((await first.kase()).id);
  });

  it('is told with what was agreed, when and under which reference, and goes to a person when it is that', async () => {
    const order = await deliveredLamp(stage);
    const [first, second] = [stage.buyer(), stage.buyer()];
    await tell(first, order);
    await first.says('yes, I take it');
    stage.clock.passes({ days: 2 });
    await second.says(SCRATCH);
    const asked = await second.says(proofOf(order));
    expect(phrasesIn(asked)).toEqual(expect.arrayContaining(['agreed_before', 'ask.settled_before']));
    expect(textOf(asked)).toContain((await first.kase()).fulfilments[0]?.id);
    expect(textOf(asked)).toContain('11 March');
    expect(textOf(asked)).toContain('a coupon');
    await second.says("it's about that");
    expect(await stage.decided(second)).toMatchObject({ do: 'hand_over', reason: 'policy_hands_over' });
  });

  it('in three conversations about one scratch gets one coupon, also while the first is still open', async () => {
    const order = await deliveredLamp(stage);
    const [first, second, third] = [stage.buyer(), stage.buyer(), stage.buyer()];
    await tell(first, order);
    expect(await stage.decided(first)).toMatchObject({ do: 'offer', offer: { remedy: 'coupon', sku: SKU } });
    await second.says(SCRATCH);
    const told = textOf(await second.says(proofOf(order)));
    expect(await stage.decided(second)).toMatchObject({ do: 'inform', topic: 'offer_waits' });
    expect(told).toMatch(/in another conversation: a coupon, open until \d+ March/);
    expect(told).toContain('its private link or its code');
    await second.says('I cannot get there');
    expect(await stage.decided(second)).toMatchObject({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect((await second.kase()).handoff?.summary).toContain((await first.kase()).id);
    await first.says('yes, I take it');
    await tell(third, order);
    expect(await stage.decided(third)).toMatchObject({ do: 'hand_over' });
  });

  it('after the order was imported with another buyer and another way to write its number gets no more', async () => {
    const order = await deliveredLamp(stage);
    const first = stage.buyer();
    await tell(first, order);
    await first.says('yes, I take it');
    const number = order.number.replace(/(.{4})(?=.)/g, '$1-');
    await stage.parley.orders.save([{ ...order, number, buyer: { ...order.buyer, id: 'somebody-else' } }]);
    expect(await stage.parley.orders.find(order.number)).toMatchObject({ number });
    const again = stage.buyer();
    await tell(again, order);
    expect(await stage.decided(again)).toMatchObject({ do: 'hand_over' });
    expect((await again.kase()).order?.buyer.id).toBe('somebody-else');
  });

  it('after a settlement in the same conversation gets no second coupon, and goes to a person', async () => {
    const order = await deliveredLamp(stage);
    const buyer = stage.buyer();
    await tell(buyer, order);
    await buyer.says('yes, I take it');
    await buyer.says('now it flickers as well, the quality is terrible');
    await answersQuestions(buyer);
    expect((await stage.cases(buyer)).flatMap(({ kase }) => kase.offers)).toHaveLength(1);
    expect(await stage.decided(buyer)).toMatchObject({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('is known with what became of it, and a person may give more', async () => {
    const order = await deliveredLamp(stage);
    const [first, second] = [stage.buyer(), stage.buyer()];
    await tell(first, order);
    await first.says('yes, I take it');
    await tell(second, order);
    const earlier = await first.kase();
    const { id } = await second.kase();
    let known: unknown = null;
    await stage.parley.offerBook.propose(await second.kase(), ({ otherCases }) => {
      known = otherCases;
      return { offer: null };
    });
    expect(known).toEqual([
      {
        caseId: earlier.id,
        inThisConversation: false,
        channelId: PAGE_CHANNEL,
        status: 'closed',
        complaint: 'quality',
        openedAt: earlier.openedAt,
        updatedAt: earlier.updatedAt,
        withPersonSince: null,
        seenByPeople: false,
        settlements: [
          {
            caseId: earlier.id,
            offerId: earlier.offers[0]?.id,
            given: { remedy: 'coupon', complaint: 'quality', sku: SKU },
            cost: earlier.offers[0]?.cost.amount,
            isAccepted: true,
            reference: earlier.fulfilments[0]?.id,
            openUntil: null,
            at: earlier.offers[0]?.madeAt,
          },
        ],
      },
    ]);

    const { desk } = stage.parley;
    await desk.take(id, TOM);
    const offerable = await desk.offers.offerable(await second.kase(), TOM);
    const choice = offerable?.choices.find(({ step }) => step.rule.remedy === 'partial_refund');
    expect(choice).toMatchObject({
      byBot: false,
      passed: [],
      unmet: expect.arrayContaining([expect.objectContaining({ because: 'above_article_settlements' })]),
    });
    expect(await desk.offer(id, TOM, choice?.key ?? '', null)).toMatchObject({ ok: true });
    expect((await second.kase()).offers.map(({ remedy }) => remedy)).toEqual(['partial_refund']);
  });

  it('is refunded no more than was paid, though two people ask and somebody approves both', async () => {
    const order = await deliveredLamp(stage);
    const tellers = [stage.buyer(), stage.buyer()];
    const requests = [];
    for (const buyer of tellers) {
      await tell(buyer, order);
      if ((await buyer.kase()).speaker.is === 'bot') await buyer.says('I want to talk to a person');
      const { id } = await buyer.kase();
      await stage.parley.desk.take(id, TOM);
      const offerable = await stage.parley.desk.offers.offerable(await buyer.kase(), TOM);
      const full = offerable?.choices.find(({ step }) => step.rule.remedy === 'full_refund');
      const asked = await stage.parley.desk.offer(id, TOM, full?.key ?? '', null);
      if (!asked.ok || asked.requested === undefined) throw new Error('no approval was asked for');
      requests.push({ id, requestId: asked.requested });
    }
    const answers = await Promise.all(
      requests.map(({ id, requestId }) => stage.parley.desk.offers.approve(id, SUE, requestId)),
    );
    const refused = { because: 'offer_impossible', detail: expect.stringContaining('16.00 USD was paid') };
    expect(answers.toSorted((one, other) => Number(other.ok) - Number(one.ok))).toMatchObject([
      { ok: true },
      { ok: false, ...refused },
    ]);
  });
});

const SKU = 'LAMP-01-WHITE';

async function tell(buyer: Buyer, order: Order): Promise<void> {
  await buyer.says(SCRATCH);
  await buyer.says(proofOf(order));
  await answersQuestions(buyer);
}

/** Until there is an offer or a person. */
async function answersQuestions(buyer: Buyer): Promise<void> {
  for (let answers = 0; answers < 3; answers += 1) {
    const { offers, speaker } = await buyer.kase();
    if (offers.length > 0 || speaker.is !== 'bot') return;
    await buyer.says('a long scratch right across the shade');
  }
}

async function last(stage: Stage, buyer: Buyer): Promise<Decision> {
  const decision = (await stage.decisions(buyer)).at(-1);
  if (!decision) throw new Error('nothing was decided');
  return decision;
}

const refusalsIn = ({ trail }: Decision) => trail.filter((line) => 'because' in line);

/** A lamp that came two days ago: what is wrong with it can be seen. */
async function deliveredLamp(stage: Stage): Promise<Order> {
  const order = await stage.order('lamp');
  const deliveredAt = new Date(stage.clock.now().getTime() - 2 * 86_400_000).toISOString();
  const tracking = { ...order.tracking, status: 'delivered' as const, lastScanAt: deliveredAt };
  const delivered = { ...order, deliveredAt, tracking };
  await stage.parley.orders.save([delivered]);
  return delivered;
}
