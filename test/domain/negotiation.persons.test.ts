import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Threat } from '../../src/domain/vocabulary/reading.ts';
import {
  after,
  calmPace,
  Exchange,
  inWords,
  NOW,
  offerIn,
  policyOf,
  rung,
  withCoupon,
  WEN,
} from '../support/builders.ts';

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

  it('is on the way: the buyer is told once that the message was added, then how long it may take, then in a few words', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });

    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'waiting_for_person' });
    expect(buyer.complains().next).toEqual({ do: 'inform', topic: 'waiting_status' });
    expect(buyer.says({ wantsHuman: true }).next).toEqual({ do: 'inform', topic: 'waiting_status' });
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'noted_again' });
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'noted_again' });
  });

  it('is whom "by when?" is asked of by a buyer who has the parcel and waits for something else', () => {
    const buyer = new Exchange();
    buyer.says({ alarm: 'privacy' });
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'inform', topic: 'waiting_status' });
  });

  it('owns the case: the bot is silent whatever is said', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });
    buyer.happens({ type: 'handoff_accepted', agent: WEN });

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

  it('lets a furious buyer pass over the first of two steps of one rung', () => {
    const { pace } = moody(true, null);
    const ladder = [rung.refundInSteps(20, 40, 20)];
    const decision = new Exchange({ policy: policyOf({ pace }, { quality: { ladder } }) }).complains(
      'quality',
      furious,
    );
    expect(inWords(decision)).toBe('partial_refund 800');
    expect(decision.trail.at(-1)).toMatchObject({ rung: 0, because: 'passed_over', limit: 'mood' });
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
