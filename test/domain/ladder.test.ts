import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import {
  eligibleSteps,
  orderTolerance,
  stepsOf,
  toOffer,
  type Situation,
  type Spent,
} from '../../src/domain/negotiation/ladder.ts';
import type { Settlement } from '../../src/domain/negotiation/settlements.ts';
import type { Remedy } from '../../src/domain/vocabulary/remedy.ts';
import { withNothingLeft } from '../../src/domain/orders/orderNews.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Policy, PolicyFile, Rung } from '../../src/domain/policy/policy.ts';
import {
  aLamp,
  after,
  caseOf,
  itemOf,
  NOTHING_SPENT,
  NOW,
  offerOf,
  opened,
  photo,
  policyOf,
  proposed,
  read,
  rung,
} from '../support/builders.ts';
import { remedyWords } from '../../src/domain/telling/words.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';

interface Given {
  order?: Order;
  entries?: Entry[];
  spent?: Partial<Spent>;
  tolerances?: Partial<PolicyFile['tolerances']>;
  policy?: Partial<Policy>;
  sku?: string | null;
}

/** The first rung of a ladder of these rungs, looked at for a complaint about quality. */
function situationOf(ladder: Rung[], given: Given = {}): Situation {
  const order = given.order ?? aLamp();
  const policy = policyOf(
    { tolerances: { ...policyOf().tolerances, ...given.tolerances } },
    { quality: { ladder } },
  );
  return {
    kase: { ...caseOf(...(given.entries ?? [])), sku: given.sku === undefined ? 'lamp-1' : given.sku },
    policy: { ...policy, ...given.policy },
    order,
    complaint: 'quality',
    spent: { ...NOTHING_SPENT, ...given.spent },
    now: NOW,
  };
}

/** What the trail says of the first rung. */
function firstLine(first: Rung, given: Given = {}) {
  const [line] = eligibleSteps(situationOf([first], given)).trail;
  if (!line || !('rung' in line)) throw new Error('the trail has no line about the first rung');
  return line;
}

const refusal = (because: string, limit: number | string, actual: number | string) =>
  expect.objectContaining({ rung: 0, eligible: false, because, limit, actual }) as unknown;

const inState = (status: Order['tracking']['status']): Order =>
  aLamp({ deliveredAt: null, tracking: { ...aLamp().tracking, status } });

const twoArticles = (): Order =>
  aLamp({
    items: [itemOf({ stock: 0 }), itemOf({ sku: 'chair-1', title: 'Chair', quantity: 2, stock: 3 })],
    total: { amount: 6000, currency: 'USD' },
  });

describe('a rung is refused, by its rule and with its numbers,', () => {
  it('when only an agent may give it', () => {
    expect(firstLine(rung.refund(10, { agentOnly: true }))).toEqual(
      refusal('agent_only', 'bot', 'partial_refund'),
    );
    expect(firstLine(rung.fullRefund())).toEqual(refusal('agent_only', 'bot', 'full_refund'));
  });

  it('when the order was paid in another currency', () => {
    const order = aLamp({
      items: [itemOf({ price: { amount: 2000, currency: 'EUR' } })],
      total: { amount: 2000, currency: 'EUR' },
    });
    expect(firstLine(rung.refund(10), { order })).toEqual(refusal('other_currency', 'USD', 'EUR'));
  });

  it.each([rung.reship(0), rung.refund(10), rung.coupon(10), rung.reassurance()])(
    'when nothing is left of what was paid, whatever it costs: $remedy',
    (first) => {
      expect(firstLine(first, { order: withNothingLeft(aLamp()) })).toEqual(refusal('nothing_paid', 1, 0));
    },
  );

  it('when with what was refunded or given as a coupon in another case it would be more than was paid', () => {
    const settled = (remedy: Remedy): Partial<Spent> => ({
      settlements: [
        {
          caseId: 'case-0',
          offerId: 'case-0:1',
          given: { remedy, complaint: 'quality', sku: 'chair-1' },
          cost: 1000,
          isAccepted: true,
          reference: null,
          openUntil: null,
          at: NOW,
        },
      ],
    });
    const order = { ...twoArticles(), total: { amount: 2000, currency: 'USD' } };
    const sixty = rung.refund(60);
    expect(firstLine(sixty, { order, spent: settled('partial_refund') })).toEqual(
      refusal('more_than_paid', 2000, 2200),
    );
    expect(firstLine(sixty, { order, spent: settled('coupon') })).toEqual(
      refusal('more_than_paid', 2000, 2200),
    );
    expect(firstLine(rung.coupon(60), { order, spent: settled('partial_refund') })).toEqual(
      refusal('more_than_paid', 2000, 2200),
    );
    const onTop = { settlements: { perOrder: 3, perArticle: 1, couponsOnTop: true } };
    const others = [
      { order },
      { order, spent: settled('reship') },
      { order, spent: settled('coupon'), policy: onTop },
    ];
    for (const given of others)
      expect(firstLine(sixty, given)).not.toMatchObject({ because: 'more_than_paid' });
    expect(firstLine(rung.refund(50), { order, spent: settled('partial_refund') })).not.toMatchObject({
      because: 'more_than_paid',
    });
  });

  it('when it was offered and declined before', () => {
    const entries: Entry[] = [
      proposed({ do: 'offer', offer: offerOf({ remedy: 'reship', amount: null, percent: null }) }),
      { type: 'answered', offerId: 'case-1:1', answer: 'declined' },
    ];
    expect(firstLine(rung.reship(50), { entries })).toEqual(refusal('already_offered', 1, 'declined'));
  });

  it('when the money is no better than what was declined, in a coupon or in cash', () => {
    const entries: Entry[] = [
      proposed({ do: 'offer', offer: offerOf({ amount: { amount: 300, currency: 'USD' } }) }),
      { type: 'answered', offerId: 'case-1:1', answer: 'declined' },
    ];
    expect(firstLine(rung.refund(15), { entries })).toEqual(refusal('no_better_than_before', 300, 300));
    expect(firstLine(rung.refund(15.05), { entries })).toMatchObject({ eligible: true, amount: 301 });
  });

  it('when the money is less than what the buyer had before them and let lapse', () => {
    const entries: Entry[] = [
      proposed({
        do: 'offer',
        offer: offerOf({ remedy: 'partial_refund', amount: { amount: 300, currency: 'USD' } }),
      }),
      { type: 'answered', offerId: 'case-1:1', answer: 'lapsed' },
    ];
    expect(firstLine(rung.refund(14), { entries })).toEqual(refusal('no_better_than_before', 300, 280));
    expect(firstLine(rung.refund(15), { entries })).toMatchObject({ eligible: true, amount: 300 });
  });

  it('when the share rounds down to nothing', () => {
    const order = aLamp({ items: [itemOf({ price: { amount: 9, currency: 'USD' } })] });
    expect(firstLine(rung.refund(10), { order })).toEqual(refusal('no_better_than_before', 0, 0));
  });

  it('when the order is worth too little or too much for it', () => {
    const when = { orderValue: { min: 20.01, max: 30 } };
    expect(firstLine(rung.refund(10, { when }))).toEqual(refusal('order_value', 2001, 2000));
    expect(firstLine(rung.refund(10, { when: { orderValue: { max: 19.99 } } }))).toEqual(
      refusal('order_value', 1999, 2000),
    );
    expect(firstLine(rung.refund(10, { when: { orderValue: { min: 20, max: 20 } } }))).toMatchObject({
      eligible: true,
    });
  });

  it('when it was shipped too long ago, or too lately, or not at all', () => {
    expect(firstLine(rung.refund(10, { when: { daysSinceShipped: { max: 27 } } }))).toEqual(
      refusal('days_since_shipped', 27, 28),
    );
    expect(firstLine(rung.refund(10, { when: { daysSinceShipped: { min: 29 } } }))).toEqual(
      refusal('days_since_shipped', 29, 28),
    );
    expect(
      firstLine(rung.refund(10, { when: { daysSinceShipped: { min: 1 } } }), {
        order: aLamp({ shippedAt: null }),
      }),
    ).toEqual(refusal('days_since_shipped', 1, 'unknown'));
  });

  it('when it is not late enough, counted to the day it was delivered or to today', () => {
    const when = { daysLate: { min: 1 } };
    expect(firstLine(rung.refund(10, { when }))).toEqual(refusal('days_late', 1, -1));
    expect(firstLine(rung.refund(10, { when }), { order: inState('in_transit') })).toMatchObject({
      eligible: true,
    });
    expect(firstLine(rung.refund(10, { when }), { order: aLamp({ promisedBy: null }) })).toEqual(
      refusal('days_late', 1, 'unknown'),
    );
  });

  it('when the parcel is in another state', () => {
    const when = { tracking: ['lost' as const, 'returned_to_sender' as const] };
    expect(firstLine(rung.refund(10, { when }))).toEqual(
      refusal('tracking_status', 'lost returned_to_sender', 'delivered'),
    );
    expect(firstLine(rung.refund(10, { when }), { order: inState('lost') })).toMatchObject({
      eligible: true,
    });
  });

  it('when there is not enough stock of the article in question, or of every article', () => {
    const when = { stock: { min: 1 } };
    const order = twoArticles();
    expect(firstLine(rung.reship(50, { when }), { order })).toEqual(refusal('stock', 1, 0));
    expect(firstLine(rung.reship(50, { when }), { order, sku: null })).toEqual(refusal('stock', 1, 0));
    expect(firstLine(rung.reship(50, { when }), { order, sku: 'chair-1' })).toMatchObject({ eligible: true });
  });

  it('when the stock would not replace all the pieces that were bought', () => {
    const order = aLamp({ items: [itemOf({ quantity: 4, stock: 3 })] });
    expect(firstLine(rung.reship(50, { when: { stock: { min: 1 } } }), { order })).toEqual(
      refusal('stock', 1, 0),
    );
  });

  it('when the article in question is no longer in the order, whose stock is then nothing', () => {
    expect(firstLine(rung.reship(50, { when: { stock: { min: 1 } } }), { sku: 'gone' })).toEqual(
      refusal('stock', 1, 0),
    );
  });

  it('when it needs a photo that did not come, or is for whoever sent none', () => {
    const needsPhoto = rung.refund(10, { when: { photo: true } });
    expect(firstLine(needsPhoto)).toEqual(refusal('no_photo', 1, 0));
    expect(firstLine(needsPhoto, { entries: [photo()] })).toMatchObject({ eligible: true });
    const needsNone = rung.refund(10, { when: { photo: false } });
    expect(firstLine(needsNone)).toMatchObject({ eligible: true });
    expect(firstLine(needsNone, { entries: [photo()] })).toEqual(refusal('has_photo', 0, 1));
  });

  it('when it is for another mood than the last message had', () => {
    const when = { mood: ['very_negative' as const, 'negative' as const] };
    expect(firstLine(rung.refund(10, { when }))).toEqual(
      refusal('mood', 'very_negative negative', 'neutral'),
    );
    const entries = [read({ sentiment: 'positive' }), read({ sentiment: 'negative' })];
    expect(firstLine(rung.refund(10, { when }), { entries })).toMatchObject({ eligible: true });
  });

  it('when it depends on what was given in this story before', () => {
    const earlier = { caseId: 'case-0', complaint: null, remedies: ['reship' as const], firstOpenedAt: NOW };
    const kase = foldCase(
      null,
      seal(EMPTY_CHAIN, [opened({ earlier })], NOW, () => 'salt'),
    );
    const line = (first: Rung) => eligibleSteps({ ...situationOf([first]), kase }).trail[0];
    expect(line(rung.reship(50, { when: { earlier: { hasNot: ['reship'] } } }))).toEqual(
      refusal('earlier_remedy', 'no reship', 'reship'),
    );
    expect(line(rung.reship(50, { when: { earlier: { has: ['coupon'] } } }))).toEqual(
      refusal('earlier_remedy', 'coupon', 'reship'),
    );
    expect(line(rung.part(3, { when: { earlier: { has: ['reship'], hasNot: ['coupon'] } } }))).toMatchObject({
      eligible: true,
    });
  });

  describe('by what the order was given in any conversation:', () => {
    const settledBy = (
      remedy: Remedy,
      sku: string | null,
      changes: Partial<Settlement> = {},
    ): Settlement => ({
      caseId: 'case-9',
      offerId: `case-9:${remedy}`,
      given: { remedy, complaint: 'quality', sku },
      cost: 200,
      isAccepted: true,
      reference: null,
      openUntil: null,
      at: NOW,
      ...changes,
    });
    const lineAfter = (settlements: Settlement[], first: Rung, given: Given = {}) =>
      firstLine(first, { spent: { settlements }, ...given });
    const twice = { settlements: { perOrder: 3, perArticle: 2 } };

    it('a second remedy for the same article, or one that is still open elsewhere', () => {
      const second = refusal('above_article_settlements', 1, 2);
      expect(lineAfter([settledBy('coupon', 'lamp-1')], rung.reship(50))).toEqual(second);
      expect(lineAfter([settledBy('coupon', 'lamp-1', { isAccepted: false })], rung.reship(50))).toEqual(
        second,
      );
      expect(lineAfter([settledBy('coupon', 'lamp-1')], rung.reship(50), { policy: twice })).toMatchObject({
        eligible: true,
      });
    });

    it('the same kind of remedy for the same article, however many it may have', () => {
      for (const first of [rung.coupon(10), rung.coupon(30)])
        expect(lineAfter([settledBy('coupon', 'lamp-1')], first, { policy: twice })).toEqual(
          refusal('given_before', 1, 2),
        );
    });

    it('one more remedy than the order may have, over all its articles', () => {
      const order = twoArticles();
      const one = { settlements: { perOrder: 1, perArticle: 1 } };
      const lamp = [settledBy('coupon', 'lamp-1')];
      const forChair = { order, sku: 'chair-1' };
      expect(lineAfter(lamp, rung.coupon(10), forChair)).toMatchObject({ eligible: true });
      expect(lineAfter(lamp, rung.coupon(10), { ...forChair, policy: one })).toEqual(
        refusal('above_order_settlements', 1, 2),
      );
    });

    it('counting what was for the whole order, for an article it no longer names, or not known, for each article', () => {
      const order = twoArticles();
      const second = refusal('above_article_settlements', 1, 2);
      for (const before of [
        settledBy('coupon', null),
        settledBy('coupon', 'gone'),
        settledBy('coupon', null, { given: null }),
      ])
        expect(lineAfter([before], rung.reship(50), { order, sku: 'chair-1' })).toEqual(second);
      expect(lineAfter([settledBy('coupon', 'chair-1')], rung.part(3), { order, sku: null })).toEqual(second);
    });

    it('what a rung says of earlier remedies: has only what was accepted, hasNot also what is open', () => {
      const open = [settledBy('coupon', 'lamp-1', { isAccepted: false })];
      const accepted = [settledBy('coupon', 'lamp-1')];
      const has = rung.reship(50, { when: { earlier: { has: ['coupon'] } } });
      const hasNot = rung.reship(50, { when: { earlier: { hasNot: ['coupon'] } } });
      expect(lineAfter(open, has, { policy: twice })).toEqual(refusal('earlier_remedy', 'coupon', 'none'));
      expect(lineAfter(accepted, has, { policy: twice })).toMatchObject({ eligible: true });
      expect(lineAfter(open, hasNot, { policy: twice })).toEqual(
        refusal('earlier_remedy', 'no coupon', 'coupon'),
      );
    });

    it('and no word with a date', () => {
      expect(lineAfter([settledBy('coupon', 'lamp-1')], rung.reassurance())).toMatchObject({
        eligible: true,
      });
    });
  });

  it('when it would pass the tolerance of the order, the lower of the two', () => {
    const perOrder = { percent: 30, absolute: 5 };
    expect(firstLine(rung.refund(25), { tolerances: { perOrder } })).toMatchObject({ eligible: true });
    expect(firstLine(rung.refund(26), { tolerances: { perOrder } })).toEqual(
      refusal('above_order_tolerance', 500, 520),
    );
    expect(firstLine(rung.refund(25), { tolerances: { perOrder }, spent: { order: 1 } })).toEqual(
      refusal('above_order_tolerance', 500, 501),
    );
    expect(firstLine(rung.refund(31), { tolerances: { perOrder: { percent: 30, absolute: 500 } } })).toEqual(
      refusal('above_order_tolerance', 600, 620),
    );
  });

  it('when it would pass what one buyer may cost in the window', () => {
    const perBuyer = { windowDays: 90, absolute: 4, cases: 3 };
    expect(firstLine(rung.refund(20), { tolerances: { perBuyer } })).toMatchObject({ eligible: true });
    expect(firstLine(rung.refund(20), { tolerances: { perBuyer }, spent: { buyer: 1 } })).toEqual(
      refusal('above_buyer_tolerance', 400, 401),
    );
  });

  it('when the buyer had as many cases settled as the policy allows', () => {
    const perBuyer = { windowDays: 90, absolute: 1000, cases: 3 };
    expect(firstLine(rung.refund(20), { tolerances: { perBuyer }, spent: { buyerCases: 2 } })).toMatchObject({
      eligible: true,
    });
    expect(firstLine(rung.refund(20), { tolerances: { perBuyer }, spent: { buyerCases: 3 } })).toEqual(
      refusal('above_buyer_cases', 3, 4),
    );
  });

  it('when it would pass what all buyers may cost in a day', () => {
    const perDay = { absolute: 10 };
    expect(firstLine(rung.refund(20), { tolerances: { perDay }, spent: { day: 600 } })).toMatchObject({
      eligible: true,
    });
    expect(firstLine(rung.refund(20), { tolerances: { perDay }, spent: { day: 601 } })).toEqual(
      refusal('above_day_tolerance', 1000, 1001),
    );
  });

  it('by the cost of what is sent, not by its price', () => {
    const perOrder = { percent: 100, absolute: 7 };
    expect(firstLine(rung.reship(35), { tolerances: { perOrder } })).toMatchObject({
      eligible: true,
      cost: 700,
    });
    expect(firstLine(rung.part(7.01), { tolerances: { perOrder } })).toEqual(
      refusal('above_order_tolerance', 700, 701),
    );
  });
});

describe('words with a date', () => {
  it('cost nothing, and are offered though every tolerance is used up', () => {
    const spent = { order: 1e6, buyer: 1e6, buyerCases: 99, day: 1e6 };
    expect(firstLine(rung.reassurance(), { spent })).toMatchObject({ eligible: true, amount: null, cost: 0 });
  });

  it('name the promised date while it is ahead, and count from today once it has passed', () => {
    const offerFor = (order: Order) => {
      const situation = situationOf([rung.reassurance()], { order });
      const [step] = eligibleSteps(situation).steps;
      if (!step) throw new Error('nothing may be offered');
      return toOffer(step, situation, false);
    };
    expect(offerFor(aLamp({ promisedBy: after(NOW, { days: 3 }) })).promisedBy).toBe(after(NOW, { days: 3 }));
    expect(offerFor(aLamp()).promisedBy).toBe(after(NOW, { days: 14 }));
    // It stays open no longer than until the day that is waited for.
    expect(offerFor(aLamp({ promisedBy: after(NOW, { hours: 5 }) })).expiresAt).toBe(
      after(NOW, { hours: 5 }),
    );
    expect(offerFor(aLamp()).expiresAt < after(NOW, { days: 14 })).toBe(true);
  });
});

describe('the price of a rung', () => {
  const pricesOf = (first: Rung, given: Given = {}) =>
    stepsOf(situationOf([first], given)).map(({ amount }) => amount?.amount);

  it('is a share of the article in question, over all its pieces', () => {
    const order = twoArticles();
    expect(pricesOf(rung.refund(10), { order })).toEqual([200]);
    expect(pricesOf(rung.refund(10), { order, sku: 'chair-1' })).toEqual([400]);
    expect(pricesOf(rung.refund(10), { order, sku: null })).toEqual([600]);
  });

  it('is never a share of more than the buyer paid', () => {
    expect(pricesOf(rung.refund(10), { order: aLamp({ total: { amount: 1500, currency: 'USD' } }) })).toEqual(
      [150],
    );
  });

  it('is rounded down', () => {
    expect(pricesOf(rung.refund(33.33))).toEqual([666]);
  });

  it('in absolute terms is never more than the article is worth', () => {
    expect(pricesOf(rung.coupon(1, { amount: { absolute: 2.5 } }))).toEqual([250]);
    expect(pricesOf(rung.coupon(1, { amount: { absolute: 99 } }))).toEqual([2000]);
  });

  it.each([
    [{ percent: { from: 10, to: 30, step: 10 } }, [200, 400, 600]],
    [{ percent: { from: 10, to: 25, step: 10 } }, [200, 400, 500]],
    [{ percent: { from: 10, to: 10, step: 5 } }, [200]],
    [{ percent: { from: 0.1, to: 0.3, step: 0.1 } }, [2, 4, 6]],
    [{ percent: { from: 10, to: 30, step: 100 } }, [200, 600]],
    [{ absolute: { from: 0.1, to: 0.3, step: 0.1 } }, [10, 20, 30]],
    [{ absolute: { from: 1, to: 2.2, step: 0.5 } }, [100, 150, 200, 220]],
  ])('%j is climbed in steps', (amount, prices) => {
    expect(pricesOf(rung.refund(1, { amount }))).toEqual(prices);
  });
});

describe('an offer', () => {
  it('is bound to its case, order, policy and expiry, and names the variant that is sent again', () => {
    const order = aLamp({ items: [itemOf({ variant: 'M, navy' })] });
    const situation = situationOf([rung.reship(50)], {
      order,
      entries: [proposed({ do: 'offer', offer: offerOf() })],
    });
    const [step] = stepsOf(situation);
    if (!step) throw new Error('the ladder is empty');
    expect(toOffer(step, situation, true)).toEqual({
      id: 'case-1:2',
      remedy: 'reship',
      complaint: 'quality',
      sku: 'lamp-1',
      orderNumber: '8190244417735521',
      rung: 0,
      amount: null,
      percent: null,
      cost: { amount: 1000, currency: 'USD' },
      promisedBy: after(NOW, { days: 18 }),
      variant: 'M, navy',
      counter: true,
      policyVersion: 'test@000000000000',
      madeAt: NOW,
      expiresAt: after(NOW, { days: 1 }),
      status: 'open',
    });
  });
});

describe('the tolerance of an order', () => {
  it('is the lower of the percentage and the absolute ceiling, rounded down', () => {
    const tolerance = (percent: number, absolute: number, total: number) =>
      orderTolerance(
        policyOf({ tolerances: { ...policyOf().tolerances, perOrder: { percent, absolute } } }),
        aLamp({ total: { amount: total, currency: 'USD' } }),
      ).amount;
    expect(tolerance(60, 30, 2000)).toBe(1200);
    expect(tolerance(60, 30, 9000)).toBe(3000);
    expect(tolerance(33.33, 30, 1001)).toBe(333);
  });
});

describe('a re-ship', () => {
  const offered = (given: Given) => {
    const situation = situationOf([rung.reship(0), rung.refund(10)], given);
    return stepsOf(situation).map((step) => remedyWords(toOffer(step, situation, false)));
  };

  it('says how many pieces are sent, of the article or of all of the order', () => {
    expect(offered({ order: twoArticles(), sku: 'chair-1' })[0]).toMatch(/^Re-ship of 2 pieces/);
    expect(offered({ order: twoArticles(), sku: null })[0]).toMatch(/^Re-ship of 3 pieces/);
    expect(offered({ order: twoArticles(), sku: 'lamp-1' })[0]).toMatch(/^Re-ship of the article/);
  });
});
