import { describe, expect, it } from '@jest/globals';
import {
  aLamp,
  after,
  calmPace,
  Exchange,
  inWords,
  NOW,
  offerIn,
  policyOf,
  rung,
  withCoupon,
} from '../support/builders.ts';

describe('the ladder', () => {
  it('is climbed one rung at a time, as offers are declined, and ends with a person', () => {
    const buyer = new Exchange();

    expect(inWords(buyer.complains())).toBe('coupon 200');
    expect(inWords(buyer.declines())).toBe('partial_refund 400');
    expect(inWords(buyer.declines())).toBe('reship');
    expect(buyer.declines().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect(buyer.kase.offers.map(({ status }) => status)).toEqual(['declined', 'declined', 'declined']);
  });

  it('has a range climbed in steps, the end of the range included', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.refundInSteps(10, 35, 10)] } });
    const buyer = new Exchange({ policy });

    expect(inWords(buyer.complains())).toBe('partial_refund 200');
    expect(inWords(buyer.declines())).toBe('partial_refund 400');
    expect(inWords(buyer.declines())).toBe('partial_refund 600');
    expect(inWords(buyer.declines())).toBe('partial_refund 700');
    expect(buyer.declines().next.do).toBe('hand_over');
  });

  it('goes on with better money after a counter-proposal, and never to the amount the buyer named', () => {
    const buyer = withCoupon();
    expect(inWords(buyer.says({ offerResponse: 'counter' }, 'give me 19 dollars'))).toBe(
      'partial_refund 400',
    );
  });

  it('says that all of the money is for a person where it is wished for in place of what is offered, and hands over then', () => {
    const buyer = withCoupon();
    const wish = { refund: 'asks', wish: 'full_refund', offerResponse: 'counter' } as const;
    expect(offerIn(buyer.says(wish)).counter).toBe(true);
    expect(buyer.says(wish).next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('answers a condition that the offer meets and asks for the yes in the same breath', () => {
    const buyer = withCoupon();
    expect(buyer.says({ offerResponse: 'counter', question: 'keep_goods' }).next).toMatchObject({
      topic: 'offer_keep_goods',
      also: ['offer_confirm'],
    });
    expect(buyer.accepts().next.do).toBe('accept');
  });

  it('never offers again what was declined, though another rung has the same thing', () => {
    const lost = {
      status: 'lost',
      carrier: null,
      number: null,
      lastScanAt: null,
      lastScanPlace: null,
    } as const;
    const ladder = [
      rung.reship(50, { when: { tracking: ['delivered'] } }),
      rung.reship(50, { when: { tracking: ['lost'] } }),
      rung.refund(40),
    ];
    const buyer = new Exchange({ policy: policyOf({}, { not_received: { ladder } }) });
    expect(inWords(buyer.complains('not_received'))).toBe('reship');

    buyer.happens({ type: 'order_updated', order: aLamp({ tracking: lost }) });

    expect(inWords(buyer.declines())).toBe('partial_refund 800');
  });

  it('never offers again what was declined, though the complaint turned out to be another', () => {
    const policy = policyOf(
      {},
      {
        other: { ladder: [rung.reship(50), rung.refund(20)] },
        quality: { ladder: [rung.coupon(10), rung.reship(50), rung.refund(40)] },
      },
    );
    const buyer = new Exchange({ policy });
    expect(inWords(buyer.complains('other'))).toBe('reship');

    expect(inWords(buyer.says({ offerResponse: 'reject', complaintType: 'quality' }))).toBe('coupon 200');
    expect(inWords(buyer.declines())).toBe('partial_refund 800');
  });

  it('names in its trail each rung that was passed by, with the rule and its numbers', () => {
    const policy = policyOf(
      { tolerances: { ...policyOf().tolerances, perOrder: { percent: 25, absolute: 1000 } } },
      { quality: { ladder: [rung.refund(30), rung.refund(25), rung.fullRefund()] } },
    );
    expect(new Exchange({ policy }).complains().trail).toEqual([
      {
        rung: 0,
        remedy: 'partial_refund',
        eligible: false,
        amount: 600,
        because: 'above_order_tolerance',
        limit: 500,
        actual: 600,
      },
      { rung: 1, remedy: 'partial_refund', eligible: true, amount: 500, cost: 500 },
      {
        rung: 2,
        remedy: 'full_refund',
        eligible: false,
        amount: null,
        because: 'agent_only',
        limit: 'bot',
        actual: 'full_refund',
      },
    ]);
  });

  it('goes straight to a person where the policy says so', () => {
    const policy = policyOf({}, { counterfeit: { handOver: true } });
    expect(new Exchange({ policy }).complains('counterfeit').next).toEqual({
      do: 'hand_over',
      reason: 'policy_hands_over',
    });
  });
});

describe('an acceptance', () => {
  it('settles the case, and makes the remedy due', () => {
    const buyer = withCoupon();
    const { next, answer } = buyer.accepts();

    expect(next).toMatchObject({ do: 'accept', offer: { id: 'case-1:1' } });
    expect(answer).toEqual({ offerId: 'case-1:1', answer: 'accepted' });
    expect(buyer.kase.closed?.outcome).toBe('settled');
    expect(buyer.kase.fulfilments).toMatchObject([{ offerId: 'case-1:1', remedy: 'coupon', status: 'due' }]);
  });

  it('counts until the very moment the offer expires', () => {
    expect(withCoupon().waits({ days: 1 }).accepts().next.do).toBe('accept');
    expect(withCoupon().waits({ days: 1, ms: 1 }).accepts().next.do).toBe('offer');
  });

  it('counts with a word of thanks or a question beside it', () => {
    for (const request of ['thanks', 'about_bot', 'my_data', 'other_order'] as const) {
      expect(withCoupon().says({ offerResponse: 'accept', request }).next.do).toBe('accept');
    }
  });

  it('does not count while the same message insists on a refund, and is asked about beside a dispute', () => {
    expect(withCoupon().says({ offerResponse: 'accept', refund: 'insists' }).next.do).toBe('offer');
    const buyer = withCoupon();
    expect(buyer.says({ offerResponse: 'accept', threatens: 'dispute' }).next).toEqual({
      do: 'inform',
      topic: 'offer_confirm',
    });
    expect(buyer.accepts().next.do).toBe('accept');
  });

  it('counts from whoever goes elsewhere or writes a bad review all the same', () => {
    for (const threatens of ['churn', 'bad_review'] as const) {
      expect(withCoupon().says({ offerResponse: 'accept', threatens }).next.do).toBe('accept');
    }
  });

  it('does not keep a threat from a person that the policy wants one for', () => {
    const threats = { ...calmPace().threats, legal: 'hand_over' as const };
    const buyer = withCoupon(policyOf({ pace: calmPace({ threats }) }));
    expect(buyer.says({ offerResponse: 'accept', threatens: 'legal' }).next).toEqual({
      do: 'hand_over',
      reason: 'threat',
    });
  });

  it('by the button of an offer that is gone is told so, and what is open stays open', () => {
    const buyer = withCoupon();
    buyer.declines();

    expect(buyer.presses({ kind: 'accept', offerId: 'case-1:1' }).next).toEqual({
      do: 'inform',
      topic: 'offer_gone',
    });
    expect(buyer.open?.id).toBe('case-1:2');
  });

  it('by the button of another offer accepts nothing, though it was read while that one was open', () => {
    const buyer = withCoupon();
    buyer.declines();
    const decision = buyer.presses({ kind: 'accept', offerId: 'case-1:1' }, { offerResponse: 'accept' });
    expect(decision.next).toEqual({ do: 'inform', topic: 'offer_gone' });
  });

  it('by a button made up for an offer that never was accepts nothing', () => {
    const buyer = withCoupon();
    expect(buyer.presses({ kind: 'accept', offerId: 'case-1:9' }).next.do).toBe('inform');
    expect(buyer.kase.closed).toBeNull();
  });
});

describe('an offer that lapsed', () => {
  it('and is accepted late is made again as it was, with a new expiry', () => {
    const buyer = withCoupon().waits({ days: 2 });
    const decision = buyer.accepts();

    expect(decision.answer).toEqual({ offerId: 'case-1:1', answer: 'lapsed' });
    expect(offerIn(decision)).toMatchObject({
      id: 'case-1:2',
      amount: { amount: 200, currency: 'USD' },
      expiresAt: after(NOW, { days: 3 }),
    });
    expect(buyer.accepts().next.do).toBe('accept');
  });

  it('and is accepted late by its button is made again, though its end was on record already', () => {
    const buyer = withCoupon();
    buyer.declines();
    buyer.waits({ days: 2 }).happens({ type: 'answered', offerId: 'case-1:2', answer: 'lapsed' });

    expect(inWords(buyer.presses({ kind: 'accept', offerId: 'case-1:2' }))).toBe('partial_refund 400');
  });

  it('and is accepted late is the same again, though temper passed over a rung before it', () => {
    const pace = calmPace({
      mood: { at: { sentiment: 'negative', intensity: 2 }, climb: true, handOverAfterMessages: null },
    });
    const buyer = new Exchange({ policy: policyOf({ pace }) });
    expect(inWords(buyer.complains('quality', { sentiment: 'very_negative', intensity: 3 }))).toBe(
      'partial_refund 400',
    );

    expect(inWords(buyer.waits({ days: 2 }).accepts())).toBe('partial_refund 400');
  });

  it('and was the counter-offer is made again to a buyer who accepts it late', () => {
    const buyer = withCoupon();
    expect(offerIn(buyer.insists()).counter).toBe(true);

    const again = offerIn(buyer.waits({ days: 2 }).accepts());

    expect(again).toMatchObject({ remedy: 'partial_refund', amount: { amount: 400 }, counter: true });
    expect(buyer.insists().next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('is not made again once the tolerance of the day is used up', () => {
    const buyer = withCoupon().waits({ days: 2 });
    buyer.spent = { ...buyer.spent, day: 100_000 };
    expect(buyer.accepts().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('is followed by the same again, never by less', () => {
    const pace = calmPace({ threats: { ...calmPace().threats, dispute: 'climb' } });
    const buyer = new Exchange({ policy: policyOf({ pace }) });
    expect(inWords(buyer.complains('quality', { threatens: 'dispute' }))).toBe('partial_refund 400');
    buyer.policy = policyOf();

    expect(inWords(buyer.waits({ days: 2 }).says())).toBe('partial_refund 400');
  });

  it('does not turn a question about the parcel into another offer', () => {
    const decision = withCoupon().waits({ days: 2 }).says({ request: 'tracking' });
    expect(decision).toMatchObject({
      next: { do: 'inform', topic: 'tracking' },
      answer: { offerId: 'case-1:1', answer: 'lapsed' },
    });
  });
});

describe('a second complaint', () => {
  it('in the middle of the first is noted, and the offer stays open', () => {
    const buyer = withCoupon();
    expect(buyer.complains('missing_parts').next).toEqual({ do: 'inform', topic: 'second_complaint_noted' });
    expect(buyer.kase).toMatchObject({ complaint: 'quality', alsoTypes: ['missing_parts'] });
    expect(buyer.accepts().next.do).toBe('accept');
  });

  it('before anything was offered corrects the first', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains('quality');
    buyer.complains('wrong_size');
    expect(buyer.kase.complaint).toBe('wrong_size');
  });
});

describe('a case that is settled', () => {
  it('answers thanks with thanks, and anything else with where it stands', () => {
    const buyer = withCoupon();
    buyer.accepts();
    expect(buyer.says({ request: 'thanks' }).next).toEqual({ do: 'inform', topic: 'thanks' });
    expect(buyer.says({ sentiment: 'positive' }).next).toEqual({ do: 'inform', topic: 'thanks' });
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'already_settled' });
    expect(buyer.presses({ kind: 'accept', offerId: 'case-1:1' }).next.do).toBe('inform');
    expect(buyer.kase.fulfilments).toHaveLength(1);
  });
});
