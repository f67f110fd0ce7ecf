import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/entry.ts';
import type { Threat } from '../../src/domain/reading.ts';
import {
  aLamp,
  after,
  calmPace,
  Exchange,
  inWords,
  itemOf,
  NOW,
  offerIn,
  photo,
  policyOf,
  rung,
  WEN,
} from '../support/builders.ts';

const NO_NEWS = { type: 'handoff_accepted', agent: WEN } satisfies Entry;

/** A buyer who complained and has the first offer, a coupon of 2.00 USD, before them. */
function withCoupon(policy = policyOf()): Exchange {
  const exchange = new Exchange({ policy });
  expect(inWords(exchange.complains())).toBe('coupon 200');
  return exchange;
}

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
        because: 'above_order_tolerance',
        limit: 500,
        actual: 600,
      },
      { rung: 1, remedy: 'partial_refund', eligible: true, amount: 500, cost: 500 },
      {
        rung: 2,
        remedy: 'full_refund',
        eligible: false,
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

  it('does not count while the same message insists on a refund or threatens', () => {
    expect(withCoupon().says({ offerResponse: 'accept', refund: 'insists' }).next.do).toBe('offer');
    expect(withCoupon().says({ offerResponse: 'accept', threatens: 'dispute' }).next).toEqual({
      do: 'inform',
      topic: 'offer_still_open',
    });
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

describe('a person', () => {
  it('is asked for and comes in that same turn, at any point', () => {
    const asks = { wantsHuman: true };
    const handedOver = { do: 'hand_over', reason: 'asked_for_person' };

    expect(new Exchange({ known: false }).says(asks).next).toEqual(handedOver);
    expect(new Exchange({ known: false }).says({ ...asks, request: 'greeting' }).next).toEqual(handedOver);
    expect(withCoupon().says({ ...asks, offerResponse: 'accept' }).next).toEqual(handedOver);
    expect(withCoupon().says({ ...asks, request: 'start_over' }).next).toEqual(handedOver);
    expect(withCoupon().presses({ kind: 'person' }).next).toEqual(handedOver);
  });

  it('takes over with no offer left open behind them', () => {
    const buyer = withCoupon();
    expect(buyer.says({ wantsHuman: true }).answer).toEqual({ offerId: 'case-1:1', answer: 'withdrawn' });
    expect(buyer.open).toBeNull();
  });

  it('is on the way: the buyer is told once that the message was added, then the bot is silent', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });

    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'waiting_for_person' });
    expect(buyer.complains().next.do).toBe('stay_silent');
    expect(buyer.says({ wantsHuman: true }).next.do).toBe('stay_silent');
  });

  it('owns the case: the bot is silent whatever is said', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });
    buyer.happens(NO_NEWS);

    expect(buyer.says({ wantsHuman: true }).next.do).toBe('stay_silent');
    expect(buyer.insists().next.do).toBe('stay_silent');
    expect(buyer.says({ request: 'help' }).next.do).toBe('stay_silent');
  });

  it('asked for again after the first came and went is told of again', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });
    buyer.says();
    buyer.personReturns();

    expect(buyer.says({ wantsHuman: true }).next.do).toBe('hand_over');
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'waiting_for_person' });
  });
});

describe('insistence on a refund', () => {
  it('is met with the best refund the policy allows, once, and then with a person', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.coupon(10), rung.refundInSteps(10, 40, 10)] } });
    const buyer = new Exchange({ policy });
    buyer.complains();

    const decision = buyer.insists();
    expect(offerIn(decision)).toMatchObject({ counter: true, amount: { amount: 800 } });
    expect(decision.answer).toEqual({ offerId: 'case-1:1', answer: 'declined' });
    expect(decision.trail.at(-1)).toMatchObject({ rule: 'counter_offer' });

    expect(buyer.insists().next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('after the counter-offer is not put off by a question in the same message', () => {
    for (const request of ['about_bot', 'help', 'my_data', 'tracking', 'thanks', 'greeting'] as const) {
      const buyer = withCoupon();
      buyer.insists();
      expect(buyer.says({ refund: 'insists', request }).next).toEqual({
        do: 'hand_over',
        reason: 'insists_on_refund',
      });
    }
  });

  it('brings a person when the counter-offer is merely declined', () => {
    const buyer = withCoupon();
    buyer.insists();
    expect(buyer.declines().next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('leaves the counter-offer open while the buyer asks about it', () => {
    const buyer = withCoupon();
    buyer.insists();
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'offer_still_open' });
    expect(buyer.accepts().next.do).toBe('accept');
  });

  it('is met with a new article where the policy has no refund', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.coupon(10), rung.reship(50)] } });
    expect(offerIn(new Exchange({ policy }).complains('quality', { refund: 'insists' }))).toMatchObject({
      remedy: 'reship',
      counter: true,
    });
  });

  it('brings a person at once when there is no counter-offer to make', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.coupon(10)] } });
    const decision = new Exchange({ policy }).complains('quality', { refund: 'insists' });
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
    expect(decision.trail).toContainEqual(expect.objectContaining({ rung: 0, eligible: true }));
  });

  it('before the order is known brings a person the second time', () => {
    const buyer = new Exchange({ known: false });
    expect(buyer.insists().next.do).toBe('ask');
    expect(buyer.insists().next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('gets no second counter-offer when the first was taken back for a person who returned the case', () => {
    const buyer = withCoupon();
    buyer.insists();
    buyer.says({ wantsHuman: true });
    expect(buyer.kase.offers.at(-1)).toMatchObject({ counter: true, status: 'withdrawn' });
    buyer.personReturns();

    expect(buyer.insists().next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('by the button says the same as in words', () => {
    const buyer = withCoupon();
    buyer.insists();
    expect(buyer.presses({ kind: 'insist', offerId: 'case-1:2' }).next).toEqual({
      do: 'hand_over',
      reason: 'insists_on_refund',
    });
  });
});

describe('what the policy says about temper, threats and time', () => {
  const furious = { sentiment: 'very_negative', intensity: 3 } as const;
  const moody = (climb: boolean, handOverAfterMessages: number | null) =>
    policyOf({ pace: calmPace({ mood: { at: furious, climb, handOverAfterMessages } }) });
  const threatened = (threat: Exclude<Threat, 'none'>, reaction: 'climb' | 'hand_over') =>
    policyOf({ pace: calmPace({ threats: { ...calmPace().threats, [threat]: reaction } }) });
  const withDeadline = (climbWithinDays: number, handOverWithinDays: number) =>
    policyOf({ pace: calmPace({ deadline: { climbWithinDays, handOverWithinDays } }) });

  it('lets a furious buyer pass over the coupon, and says why', () => {
    const decision = new Exchange({ policy: moody(true, null) }).complains('quality', furious);
    expect(inWords(decision)).toBe('partial_refund 400');
    expect(decision.trail.at(-1)).toMatchObject({ rung: 0, because: 'passed_over', limit: 'mood' });
  });

  it('lets a furious buyer pass over nothing that is worth more than a coupon', () => {
    const ladder = [rung.refund(20), rung.reship(50)];
    const { pace } = moody(true, null);
    const buyer = new Exchange({ policy: policyOf({ pace }, { quality: { ladder } }) });
    expect(inWords(buyer.complains('quality', furious))).toBe('partial_refund 400');
  });

  it('still offers the last rung to a furious buyer when there is no other', () => {
    const { pace } = moody(true, null);
    const buyer = new Exchange({ policy: policyOf({ pace }, { quality: { ladder: [rung.coupon(10)] } }) });
    expect(inWords(buyer.complains('quality', furious))).toBe('coupon 200');
  });

  it('brings a person after so many furious messages in a row', () => {
    const buyer = new Exchange({ policy: moody(false, 2) });
    expect(buyer.complains('quality', furious).next.do).toBe('offer');
    expect(buyer.says().next.do).toBe('inform');
    expect(buyer.says(furious).next.do).toBe('inform');
    expect(buyer.says(furious).next).toEqual({ do: 'hand_over', reason: 'mood' });
  });

  it('lets a furious buyer accept what is offered rather than wait for a person', () => {
    const buyer = new Exchange({ policy: moody(false, 2) });
    buyer.complains('quality', furious);
    expect(buyer.says({ ...furious, offerResponse: 'accept' }).next.do).toBe('accept');
  });

  it.each(['dispute', 'chargeback', 'bad_review', 'legal', 'churn'] as const)(
    'climbs or brings a person at a threat of %s',
    (threatens) => {
      const climbs = new Exchange({ policy: threatened(threatens, 'climb') });
      expect(inWords(climbs.complains('quality', { threatens }))).toBe('partial_refund 400');
      const handsOver = new Exchange({ policy: threatened(threatens, 'hand_over') });
      expect(handsOver.complains('quality', { threatens }).next).toEqual({
        do: 'hand_over',
        reason: 'threat',
      });
      const unmoved = new Exchange();
      expect(inWords(unmoved.complains('quality', { threatens }))).toBe('coupon 200');
    },
  );

  it('climbs when the seller has few days left to answer the marketplace', () => {
    const buyer = new Exchange({ policy: withDeadline(5, 2) });
    expect(inWords(buyer.waits({ days: 25 }).complains())).toBe('partial_refund 400');
  });

  it('brings a person when the seller has hardly any days left to answer the marketplace', () => {
    const buyer = new Exchange({ policy: withDeadline(5, 2) });
    expect(buyer.waits({ days: 28 }).complains().next).toEqual({ do: 'hand_over', reason: 'deadline' });
  });

  it('counts the days from the first case of the story', () => {
    const earlier = {
      caseId: 'case-0',
      complaint: 'quality' as const,
      remedies: [],
      firstOpenedAt: after(NOW, { days: -28 }),
    };
    const buyer = new Exchange({ policy: withDeadline(5, 2) });
    buyer.kase = { ...buyer.kase, earlier };
    expect(buyer.complains().next).toEqual({ do: 'hand_over', reason: 'deadline' });
  });

  it('asks nothing more of a buyer whom it hurries', () => {
    const { pace } = moody(true, null);
    const policy = policyOf({ pace }, { quality: { ask: ['description'] } });
    expect(new Exchange({ policy }).complains().next).toEqual({ do: 'ask', question: 'description' });
    expect(new Exchange({ policy }).complains('quality', furious).next.do).toBe('offer');
  });
});

describe('a case that a person gave back', () => {
  const furious = { sentiment: 'very_negative', intensity: 3 } as const;

  it('is not handed over again for what led to it', () => {
    const policy = policyOf({
      pace: calmPace({
        mood: { at: furious, climb: false, handOverAfterMessages: 1 },
        threats: { ...calmPace().threats, legal: 'hand_over' },
        deadline: { climbWithinDays: 9, handOverWithinDays: 9 },
      }),
    });
    const reasons = [
      (buyer: Exchange) => buyer.says({ wantsHuman: true }),
      (buyer: Exchange) => buyer.says(furious),
      (buyer: Exchange) => buyer.says({ threatens: 'legal' }),
      (buyer: Exchange) => buyer.waits({ days: 25 }).says(),
    ];
    for (const reason of reasons) {
      const buyer = new Exchange({ policy });
      expect(reason(buyer).next.do).toBe('hand_over');
      buyer.personReturns();
      expect(inWords(buyer.complains())).toBe('coupon 200');
    }
  });

  it('knows what was offered before, and goes on from there', () => {
    const buyer = withCoupon();
    buyer.says({ wantsHuman: true, offerResponse: 'reject' });
    buyer.personReturns();
    expect(inWords(buyer.says())).toBe('partial_refund 400');
  });

  it('gives the buyer their tries to prove the order again', () => {
    const failed: Entry = { type: 'identification_failed', claimed: '1' };
    const buyer = new Exchange({ known: false, entries: [failed, failed, failed] });
    expect(buyer.complains().next).toEqual({ do: 'hand_over', reason: 'cannot_identify' });
    buyer.personReturns();
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'order' });
  });
});

describe('before anything can be offered, the bot', () => {
  const stranger = (policy = policyOf()) => new Exchange({ known: false, policy });

  it('asks what is wrong, at most twice, and then brings a person', () => {
    const buyer = stranger();
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'complaint' });
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'complaint' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'not_understood' });
  });

  it('asks for the order, and for the other half of the proof once the number is there', () => {
    const buyer = stranger();
    expect(buyer.complains().next).toEqual({ do: 'ask', question: 'order' });
    buyer.happens({ type: 'claimed', orderNumber: '8190244417735521', fact: null });
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'proof' });
  });

  it('does not ask for the order for ever', () => {
    const buyer = stranger();
    expect(buyer.complains().next.do).toBe('ask');
    for (let times = 2; times <= 4; times += 1) {
      expect(buyer.says().next).toEqual({ do: 'ask', question: 'order' });
    }
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'cannot_identify' });
  });

  it('gives a buyer who tries as many tries as the policy has', () => {
    const policy = policyOf({ identification: { triesPerConversation: 6, triesPerOrderPerDay: 10 } });
    const buyer = stranger(policy);
    buyer.complains();
    for (let tries = 1; tries < 6; tries += 1) {
      buyer.happens({ type: 'identification_failed', claimed: '1' });
      expect(buyer.says().next).toEqual({ do: 'ask', question: 'order' });
    }
    buyer.happens({ type: 'identification_failed', claimed: '1' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'cannot_identify' });
  });

  it('lets a known buyer choose between their orders', () => {
    const orders = [
      { number: '1', title: 'Lamp' },
      { number: '2', title: 'Chair' },
    ];
    const buyer = new Exchange({ known: false, entries: [{ type: 'orders_found', orders }] });
    expect(buyer.complains().next).toEqual({ do: 'ask', question: 'which_order' });
  });

  it('says where the parcel is when the order is known and nothing else, then asks what is wrong', () => {
    const buyer = new Exchange();
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'complaint' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'not_understood' });
  });

  it('answers each question about the parcel, however often it is asked', () => {
    const buyer = new Exchange();
    for (let times = 0; times < 5; times += 1) {
      expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'inform', topic: 'tracking' });
    }
  });

  it('asks for the order of a buyer who only wants to know where the parcel is', () => {
    const buyer = stranger();
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'ask', question: 'order' });
    buyer.happens({ type: 'identified', order: aLamp(), proof: 'email' });
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'tracking' });
  });

  it('asks each detail that the policy wants once, and no more than the policy says', () => {
    const ask = ['description', 'received', 'missing', 'photo'] as const;
    const policy = policyOf({ pace: calmPace({ askAtMost: 2 }) }, { quality: { ask: [...ask] } });
    const buyer = new Exchange({ policy });
    expect(buyer.complains().next).toEqual({ do: 'ask', question: 'description' });
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'received' });
    expect(buyer.says().next.do).toBe('offer');
  });

  it('asks for nothing it has: a photo that came, a description that was given', () => {
    const policy = policyOf({}, { quality: { ask: ['description', 'photo'] } });
    const buyer = new Exchange({ policy, entries: [photo()] });
    const decision = buyer.says({ complaintType: 'quality' }, 'the lamp flickers and then goes out');
    expect(decision.next.do).toBe('offer');
  });

  it('asks whether the neighbours have the parcel only when tracking says it was delivered', () => {
    const policy = policyOf({}, { not_received: { ask: ['looked_around'] } });
    const inTransit = aLamp({ deliveredAt: null, tracking: { ...aLamp().tracking, status: 'in_transit' } });
    expect(new Exchange({ policy }).complains('not_received').next.do).toBe('ask');
    expect(new Exchange({ policy, order: inTransit }).complains('not_received').next.do).toBe('offer');
  });

  it('finds out which of several articles is meant, and brings a person when it cannot', () => {
    const policy = policyOf({}, { quality: { ask: ['which_item'] } });
    const order = aLamp({ items: [itemOf(), itemOf({ sku: 'chair-1', title: 'Chair' })] });
    const buyer = new Exchange({ policy, order });
    expect(buyer.complains().next).toEqual({ do: 'ask', question: 'which_item' });
    expect(buyer.says({}, 'dunno').next).toEqual({ do: 'ask', question: 'which_item' });
    expect(buyer.says({}, 'dunno').next).toEqual({ do: 'hand_over', reason: 'not_understood' });
  });

  it('offers a share of the article that is meant, not of the whole order', () => {
    const policy = policyOf({}, { quality: { ask: ['which_item'] } });
    const chair = itemOf({ sku: 'chair-1', title: 'Chair', price: { amount: 500, currency: 'USD' } });
    const order = aLamp({ items: [itemOf(), chair], total: { amount: 2500, currency: 'USD' } });
    const buyer = new Exchange({ policy, order });
    buyer.complains();
    expect(inWords(buyer.says({}, 'the chair'))).toBe('coupon 50');
  });

  it('makes nothing of a button for an article that is not in the order', () => {
    const buyer = withCoupon();
    buyer.presses({ kind: 'item', sku: 'no-such-thing' });
    expect(buyer.kase.sku).toBe('lamp-1');
    buyer.declines();
    expect(offerIn(buyer.declines())).toMatchObject({ remedy: 'reship', cost: { amount: 1000 } });
  });
});

describe('a question beside the complaint', () => {
  it.each(['help', 'about_bot', 'my_data', 'tracking', 'thanks'] as const)(
    '(%s) is answered, and the offer stays open',
    (request) => {
      const buyer = withCoupon();
      expect(buyer.says({ request }).next).toEqual({ do: 'inform', topic: request });
      expect(buyer.accepts().next.do).toBe('accept');
    },
  );

  it('is answered without an order, and does not count as not understood', () => {
    const buyer = new Exchange({ known: false });
    for (const request of ['help', 'about_bot', 'my_data', 'help'] as const) {
      expect(buyer.says({ request }).next).toEqual({ do: 'inform', topic: request });
    }
    expect(buyer.says().next.do).toBe('ask');
  });

  it('does not swallow a refusal of the offer', () => {
    expect(inWords(withCoupon().says({ request: 'about_bot', offerResponse: 'reject' }))).toBe(
      'partial_refund 400',
    );
  });

  it('about another order is noted', () => {
    expect(withCoupon().says({ request: 'other_order' }).next).toEqual({
      do: 'inform',
      topic: 'other_order_noted',
    });
  });

  it('a greeting is answered once with what the assistant is, as long as nothing is known', () => {
    expect(new Exchange({ known: false }).says({ request: 'greeting' }).next).toEqual({
      do: 'inform',
      topic: 'welcome',
    });
    expect(withCoupon().says({ request: 'greeting' }).next).toEqual({
      do: 'inform',
      topic: 'offer_still_open',
    });
  });

  it('to start over withdraws the offer and closes the case', () => {
    const buyer = withCoupon();
    const decision = buyer.says({ request: 'start_over' });
    expect(decision).toMatchObject({
      next: { do: 'close', outcome: 'withdrawn' },
      answer: { offerId: 'case-1:1', answer: 'withdrawn' },
    });
    expect(buyer.kase.closed?.outcome).toBe('withdrawn');
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
