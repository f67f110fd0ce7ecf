import { describe, expect, it } from '@jest/globals';
import { withNothingLeft } from '../../src/domain/orders/orderNews.ts';
import { OFFER_QUESTIONS, type Reading } from '../../src/domain/vocabulary/reading.ts';
import {
  aLamp,
  calmPace,
  Exchange,
  inWords,
  NOW,
  after,
  photo,
  policyOf,
  rung,
  withCoupon,
} from '../support/builders.ts';

/** The buyer before whom a re-ship lies after a coupon and a refund were turned down. */
function withReship(): Exchange {
  const buyer = withCoupon();
  buyer.declines();
  if (inWords(buyer.declines()) !== 'reship') throw new Error('the third offer is no re-ship');
  return buyer;
}

describe('a question about an offer', () => {
  it.each(OFFER_QUESTIONS.filter((question) => question !== 'none'))(
    '(%s) is answered, and the offer stays',
    (question) => {
      const buyer = withCoupon();
      expect(buyer.says({ question }).next).toEqual({ do: 'inform', topic: `offer_${question}` });
      expect(buyer.accepts().next.do).toBe('accept');
    },
  );

  it('is no counter-proposal, whatever it sounds like', () => {
    expect(withCoupon().says({ question: 'best_offer', offerResponse: 'counter' }).next).toEqual({
      do: 'inform',
      topic: 'offer_best_offer',
    });
  });

  it('does not hide a yes, a no, or insistence beside it', () => {
    expect(withCoupon().says({ question: 'when', offerResponse: 'accept' }).next.do).toBe('accept');
    expect(inWords(withCoupon().says({ question: 'when', offerResponse: 'reject' }))).toBe(
      'partial_refund 400',
    );
    expect(inWords(withCoupon().says({ question: 'when', refund: 'insists' }))).toBe('partial_refund 400');
  });

  it('by when is it here, is asked of the parcel where a coupon is offered for the wait', () => {
    const moving = aLamp({
      deliveredAt: null,
      promisedBy: after(NOW, { days: -3 }),
      tracking: { ...aLamp().tracking, status: 'in_transit', lastScanAt: after(NOW, { days: -2 }) },
    });
    const buyer = new Exchange({ order: moving });
    expect(inWords(buyer.complains('not_received'))).toBe('coupon 200');
    expect(buyer.says({ question: 'when' }).next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(buyer.accepts().next.do).toBe('accept');
  });

  it('is answered twice, and then all is said', () => {
    const buyer = withCoupon();
    const topics = [1, 2, 3].map(() => buyer.says({ question: 'postage' }).next);
    expect(topics).toMatchObject([
      { topic: 'offer_postage' },
      { topic: 'offer_postage' },
      { topic: 'offer_said_all' },
    ]);
    buyer.declines();
    expect(buyer.says({ question: 'postage' }).next).toMatchObject({ topic: 'offer_postage' });
  });

  it('is answered before anything is offered too, where it is what if that goes wrong', () => {
    const policy = policyOf({}, { damaged: { ask: ['photo'] } });
    const buyer = new Exchange({ policy });
    buyer.complains('damaged');
    expect(buyer.says({ question: 'if_wrong' }).next).toEqual({ do: 'inform', topic: 'if_wrong' });
    expect(buyer.kase.asked).toBe('photo');
  });

  it('are each answered, where a message asks two, and what was told enough is left out', () => {
    const buyer = new Exchange();
    buyer.complains();
    const both: Partial<Reading> = { question: 'valid_until', alsoAsks: ['postage'] };
    expect(buyer.says(both).next).toEqual({
      do: 'inform',
      topic: 'offer_valid_until',
      also: ['offer_postage'],
    });
    buyer.says({ question: 'valid_until' });
    expect(buyer.says(both).next).toEqual({ do: 'inform', topic: 'offer_postage' });
    expect(buyer.says(both).next).toEqual({ do: 'inform', topic: 'offer_said_all' });
  });
});

describe('a remedy that the buyer names', () => {
  it('is offered when the ladder holds it now', () => {
    expect(inWords(withCoupon().says({ wish: 'reship' }))).toBe('reship');
    expect(inWords(withCoupon().says({ wish: 'partial_refund', offerResponse: 'counter' }))).toBe(
      'partial_refund 400',
    );
  });

  it('is the first offer when it was named before anything was offered, a photo later', () => {
    const policy = policyOf({}, { damaged: { ask: ['photo'] } });
    const buyer = new Exchange({ policy });
    expect(buyer.complains('damaged', { wish: 'reship' }).next).toMatchObject({ question: 'photo' });
    buyer.happens(photo());
    expect(inWords(buyer.says())).toBe('reship');
  });

  it('adds nothing to what climbing would reach: the first step of its kind, within every tolerance', () => {
    const steps = policyOf({}, { quality: { ladder: [rung.coupon(10), rung.refundInSteps(20, 40, 20)] } });
    expect(inWords(withCoupon(steps).says({ wish: 'partial_refund' }))).toBe('partial_refund 400');
    const narrow = policyOf({
      tolerances: { ...policyOf().tolerances, perOrder: { percent: 25, absolute: 1000 } },
    });
    expect(withCoupon(narrow).says({ wish: 'reship' }).next).toMatchObject({ topic: 'wish_elsewhere' });
  });

  it('that cannot be had is answered with what can, once, and then by a person', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.coupon(10), rung.refund(20)] } });
    const buyer = withCoupon(policy);
    expect(buyer.says({ wish: 'reship' }).next).toEqual({
      do: 'inform',
      topic: 'wish_elsewhere',
      instead: ['partial_refund'],
    });
    expect(buyer.open?.remedy).toBe('coupon');
    expect(buyer.says({ wish: 'reship' }).next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('beside the one on offer is one or the other, and the offer stays', () => {
    const buyer = withCoupon();
    expect(buyer.says({ wish: 'both', offerResponse: 'counter' }).next).toMatchObject({ topic: 'wish_both' });
    expect(buyer.accepts().next).toMatchObject({ do: 'accept', offer: { remedy: 'coupon' } });
  });

  it('that was turned down before comes back, but not for ever', () => {
    const buyer = withReship();
    expect(inWords(buyer.says({ wish: 'earlier_offer' }))).toBe('partial_refund 400');
    expect(inWords(buyer.says({ wish: 'reship' }))).toBe('reship');
    expect(inWords(buyer.says({ wish: 'partial_refund' }))).toBe('partial_refund 400');
    expect(inWords(buyer.says({ wish: 'reship' }))).toBe('reship');
    expect(buyer.says({ wish: 'partial_refund' }).next).toMatchObject({ topic: 'wish_elsewhere' });
  });

  it('means the part where something is missing', () => {
    const policy = policyOf(
      {},
      { missing_parts: { ladder: [rung.coupon(10), rung.reship(50), rung.part(3)] } },
    );
    const buyer = new Exchange({ policy });
    buyer.complains('missing_parts');
    expect(inWords(buyer.says({ wish: 'replacement_part' }))).toBe('replacement_part');
  });
});

describe('nothing is agreed that the buyer did not mean', () => {
  it('by a yes that names another remedy: that one is offered', () => {
    const buyer = withReship();
    const decision = buyer.says({ offerResponse: 'accept', wish: 'partial_refund' });
    expect(inWords(decision)).toBe('partial_refund 400');
    expect(buyer.kase.closed).toBeNull();
    expect(buyer.accepts().next).toMatchObject({ do: 'accept', offer: { remedy: 'partial_refund' } });
  });

  it('by a yes that names one a person gives: what is open is said once more', () => {
    expect(withCoupon().says({ offerResponse: 'accept', wish: 'full_refund' }).next).toEqual({
      do: 'inform',
      topic: 'offer_confirm',
    });
  });

  it('and a yes that names the very remedy on offer is a yes', () => {
    expect(withReship().says({ offerResponse: 'accept', wish: 'reship' }).next.do).toBe('accept');
  });
});

describe('what is on offer is not said in the same words for ever', () => {
  it('but twice, and then a person comes', () => {
    const buyer = withCoupon();
    expect(buyer.says().next).toMatchObject({ topic: 'offer_still_open' });
    expect(buyer.says().next).toMatchObject({ topic: 'offer_still_open' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'not_understood' });
  });
});

const parcel = (status: 'in_transit' | 'lost' | 'returned_to_sender' | 'not_shipped', dueInDays: number) =>
  aLamp({
    deliveredAt: null,
    promisedBy: after(NOW, { days: dueInDays }),
    tracking: { ...aLamp().tracking, status },
  });

describe('the order speaks', () => {
  it.each([
    ['late', parcel('in_transit', -3)],
    ['lost', parcel('lost', 3)],
    ['on its way back', parcel('returned_to_sender', 3)],
  ])('where it is %s and the buyer asks for it: that is the complaint', (_, order) => {
    const buyer = new Exchange({ order });
    const decision = buyer.says({ request: 'tracking' });
    expect(inWords(decision)).toBe('coupon 200');
    expect(decision.trail[0]).toMatchObject({ rule: 'order_speaks' });
    expect(buyer.kase.complaint).toBe('not_received');
  });

  it('only after it was told where it is, when it is a few days late and moves', () => {
    const moves = parcel('in_transit', -3);
    const order = { ...moves, tracking: { ...moves.tracking, lastScanAt: after(NOW, { days: -2 }) } };
    const buyer = new Exchange({ order });
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(inWords(buyer.says({ request: 'tracking' }))).toBe('coupon 200');
  });

  it('not where there is nothing to offer: whoever only asks is told, and who goes on gets a person', () => {
    const policy = policyOf({}, { not_received: { ladder: [rung.fullRefund()] } });
    const buyer = new Exchange({ policy, order: parcel('lost', 3) });
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('where it is not due yet: when it comes is told before a person is troubled with it', () => {
    const policy = policyOf({}, { not_received: { ladder: [rung.fullRefund()] } });
    const buyer = new Exchange({ policy, order: parcel('not_shipped', 20) });
    expect(buyer.complains('not_received').next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(buyer.complains('not_received').next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    const asking = new Exchange({ order: withNothingLeft(parcel('not_shipped', 20)) });
    expect(asking.says({ request: 'tracking' }).next).toEqual({
      do: 'hand_over',
      reason: 'ladder_exhausted',
    });
  });

  it('nor is what was offered before that agreed', () => {
    const buyer = withCoupon();
    const { open } = buyer;
    buyer.happens({ type: 'order_updated', order: withNothingLeft(aLamp()) });
    const decision = buyer.accepts();
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect(decision.answer).toEqual({ offerId: open?.id, answer: 'withdrawn' });
  });

  it('nor is a refund agreed of which less is left than was offered: a person settles it', () => {
    const offered = () => {
      const buyer = withCoupon();
      expect(inWords(buyer.declines())).toBe('partial_refund 400');
      return buyer;
    };
    const paid = (amount: number) => ({ total: { amount, currency: 'USD' } });
    const buyer = offered();
    const { open } = buyer;
    buyer.happens({ type: 'order_updated', order: aLamp(paid(399)) });
    const decision = buyer.accepts();
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'policy_hands_over' });
    expect(decision.answer).toEqual({ offerId: open?.id, answer: 'withdrawn' });
    const enough = offered();
    enough.happens({ type: 'order_updated', order: aLamp(paid(400)) });
    expect(enough.accepts().next.do).toBe('accept');
  });

  it('not where it was cancelled: it is not to come, nothing is offered for nothing, and a person sees to it', () => {
    const buyer = new Exchange({ order: withNothingLeft(parcel('not_shipped', 20)) });
    expect(buyer.complains('not_received').next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('to whoever asked before the order was found', () => {
    const buyer = new Exchange({ known: false });
    buyer.says({ request: 'tracking' });
    buyer.happens({ type: 'identified', order: parcel('lost', 0), proof: 'email' });
    expect(inWords(buyer.says())).toBe('coupon 200');
  });

  it('to whoever was told and goes on, and not to whoever says thanks', () => {
    const told = () => {
      const buyer = new Exchange({ order: parcel('in_transit', -3) });
      expect(buyer.says().next).toEqual({ do: 'inform', topic: 'tracking' });
      return buyer;
    };
    expect(inWords(told().says())).toBe('coupon 200');
    expect(told().says({ request: 'thanks' }).next).toMatchObject({ topic: 'thanks' });
  });

  it('against what was only guessed, and cannot be wrong with what never came', () => {
    const guess = { complaintType: 'quality', confidence: 0.4 } as const;
    const buyer = new Exchange({ order: parcel('lost', 3) });
    expect(buyer.says(guess).next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(inWords(buyer.says(guess))).toBe('coupon 200');
    expect(buyer.kase.complaint).toBe('not_received');
  });

  it('and says no more than where it is of a parcel that is on time', () => {
    const buyer = new Exchange({ order: parcel('in_transit', 3) });
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'inform', topic: 'tracking' });
    expect(buyer.says({ sentiment: 'positive' }).next).toEqual({ do: 'inform', topic: 'thanks' });
    expect(buyer.kase.complaint).toBeNull();
  });

  it.each(['damaged', 'wrong_size', 'missing_parts'] as const)(
    'against %s of a parcel that is not there: asked about once, then a person, and never an offer',
    (complaint) => {
      const buyer = new Exchange({ order: parcel('in_transit', 3) });
      expect(buyer.complains(complaint).next).toEqual({ do: 'ask', question: 'other_order' });
      expect(buyer.insists().next).toMatchObject({ do: 'hand_over', reason: 'insists_on_refund' });
      expect(buyer.kase.offers).toEqual([]);
    },
  );

  it('and is listened to when the answer is that it has not come', () => {
    const buyer = new Exchange({ order: parcel('in_transit', -3) });
    buyer.says({ complaintType: 'damaged' }, 'it must be broken by now I think');
    expect(inWords(buyer.complains('not_received'))).toBe('coupon 200');
  });
});

describe('a parcel that somebody took in', () => {
  const policy = policyOf({}, { not_received: { ask: ['looked_around'] } });
  const asked = () => {
    const buyer = new Exchange({ policy });
    expect(buyer.complains('not_received').next).toMatchObject({ question: 'looked_around' });
    return buyer;
  };

  it('ends the matter, with nothing offered', () => {
    const buyer = asked();
    expect(buyer.says({ news: 'arrived' }).next).toEqual({
      do: 'close',
      outcome: 'no_complaint',
      topic: 'arrived',
    });
    expect(buyer.kase.offers).toEqual([]);
  });

  it('ends it also when something is on offer, which is withdrawn', () => {
    const buyer = new Exchange();
    buyer.complains('not_received');
    expect(buyer.says({ news: 'arrived' }).next.do).toBe('close');
    expect(buyer.kase.offers).toMatchObject([{ status: 'withdrawn' }]);
  });

  it('is not asked for of whoever has looked', () => {
    const buyer = new Exchange({ policy });
    expect(inWords(buyer.says({ complaintType: 'not_received', news: 'not_found' }, 'nobody has it'))).toBe(
      'coupon 200',
    );
  });

  it('is asked about once more, and precisely, when the answer is a bare yes', () => {
    const buyer = asked();
    expect(buyer.says({}, 'YES').next).toEqual({ do: 'ask', question: 'has_parcel' });
    expect(inWords(buyer.presses({ kind: 'news', news: 'not_found' }))).toBe('coupon 200');
    const other = asked();
    other.says({}, 'yes');
    expect(inWords(other.says({}, 'yes'))).toBe('coupon 200');
  });

  it('is asked about once before anything else is offered, where it may have come, and a yes to that ends it', () => {
    const buyer = new Exchange();
    buyer.complains('not_received');
    const doubtful = { mayHaveArrived: true, offerResponse: 'reject' } as const;
    expect(buyer.says(doubtful).next).toEqual({ do: 'ask', question: 'has_parcel' });
    expect(buyer.says({ offerResponse: 'accept' }).next).toMatchObject({ do: 'close', topic: 'arrived' });
    const other = new Exchange();
    other.complains('not_received');
    other.says(doubtful);
    expect(other.says({ offerResponse: 'reject' }).next.do).toBe('offer');
    expect(other.says(doubtful).next.do).not.toBe('ask');
  });

  it('is not asked about of who wants their money, nor where something else is wrong', () => {
    const buyer = new Exchange();
    buyer.complains('not_received');
    expect(buyer.says({ mayHaveArrived: true, offerResponse: 'reject', refund: 'asks' }).next.do).toBe(
      'offer',
    );
    const other = new Exchange();
    other.complains('damaged');
    expect(other.says({ mayHaveArrived: true, offerResponse: 'reject' }).next.do).not.toBe('ask');
  });

  it('and is broken: that is the complaint then, and what was offered for its absence is over', () => {
    const buyer = new Exchange();
    buyer.complains('not_received');
    buyer.says({ news: 'arrived', complaintType: 'damaged' });
    expect(buyer.kase).toMatchObject({ complaint: 'damaged', alsoTypes: [] });
    expect(buyer.kase.offers[0]).toMatchObject({ status: 'withdrawn' });
  });
});

describe('when the pace quickens', () => {
  it('the lower of two steps of one rung is passed over', () => {
    const policy = policyOf(
      { pace: calmPace({ threats: { ...calmPace().threats, dispute: 'climb' } }) },
      { quality: { ladder: [rung.refundInSteps(10, 20, 10)] } },
    );
    expect(inWords(new Exchange({ policy }).complains('quality', { threatens: 'dispute' }))).toBe(
      'partial_refund 400',
    );
  });
});

describe('two complaints', () => {
  it('are taken in the order the buyer wants, and neither is lost', () => {
    const policy = policyOf({}, { damaged: { ask: ['photo'] } });
    const buyer = new Exchange({ policy });
    buyer.says({ complaintType: 'damaged', alsoTypes: ['wrong_colour'] });
    buyer.complains('wrong_colour');
    expect(buyer.kase).toMatchObject({ complaint: 'wrong_colour', alsoTypes: ['damaged'] });
  });
});

describe('a parcel that turns up after another one was agreed in its place', () => {
  const later = (reshipToCome?: boolean, order = aLamp()): Exchange => {
    const earlier = {
      caseId: 'case-0',
      complaint: 'not_received' as const,
      remedies: ['reship' as const],
      firstOpenedAt: NOW,
      ...(reshipToCome !== undefined && { reshipToCome }),
    };
    const buyer = new Exchange({ order });
    buyer.kase = { ...buyer.kase, earlier };
    return buyer;
  };

  it('is one too many while that one has not left, which a person stops', () => {
    expect(later(true).says({ news: 'arrived' }).next).toMatchObject({ do: 'hand_over', subject: 'cancel' });
  });

  it.each([false, undefined])('is taken for it once it has, and ends the matter (%s)', (toCome) => {
    expect(later(toCome).says({ news: 'arrived' }).next).toMatchObject({ do: 'close', topic: 'arrived' });
  });

  it('and is broken, with thanks: what is wrong is looked into, though the first is still on its way by the carrier', () => {
    const thanks = { complaintType: 'damaged', request: 'thanks' } as const;
    expect(later(false, parcel('in_transit', 3)).says(thanks).next.do).toBe('offer');
    expect(later(true, parcel('in_transit', 3)).says(thanks).next).toMatchObject({ question: 'other_order' });
    const guess = { ...thanks, confidence: 0.4, sentiment: 'positive' } as const;
    expect(later(false).says(guess).next).toEqual({ do: 'inform', topic: 'thanks' });
  });
});

describe('a remedy that the buyer does not want', () => {
  it('is passed over, with the reason, and open again once they name it', () => {
    const buyer = new Exchange();
    const decision = buyer.complains('quality', { refuses: ['coupon'] });
    expect(decision.trail).toContainEqual(expect.objectContaining({ because: 'refused_by_buyer' }));
    expect(inWords(decision)).toBe('partial_refund 400');
    const other = new Exchange();
    other.says({ refuses: ['coupon'] });
    expect(inWords(other.complains('quality', { wish: 'coupon' }))).toBe('coupon 200');
  });

  it('is left to a person where nothing else may be offered', () => {
    const buyer = new Exchange();
    buyer.says({ refuses: ['coupon', 'partial_refund', 'return_for_refund', 'full_refund', 'reship'] });
    expect(buyer.complains('quality').next).toMatchObject({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('is a part of the money again, of whoever wanted none, once they ask for it', () => {
    const buyer = new Exchange();
    buyer.says({ refuses: ['coupon', 'partial_refund', 'return_for_refund', 'full_refund'] });
    expect(inWords(buyer.complains('quality'))).toBe('reship');
    expect(inWords(buyer.says({ refund: 'asks', offerResponse: 'reject' }))).toMatch(/partial_refund/);
  });
});

describe('a buyer who says that nothing more is needed', () => {
  it('is offered nothing more, and the case ends', () => {
    const buyer = withCoupon();
    const { next } = buyer.says({ dropsComplaint: true, offerResponse: 'reject' });
    expect(next).toEqual({ do: 'close', outcome: 'no_complaint', topic: 'needs_nothing' });
  });

  it('goes on where what was found is the order’s number', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains('not_received');
    buyer.says({ request: 'order_number_help' });
    expect(buyer.says({ dropsComplaint: true }, 'found it').next.do).not.toBe('close');
  });

  it('is asked about the rest where something else was complained of', () => {
    const buyer = withCoupon();
    buyer.says({ complaintType: 'missing_parts' });
    expect(buyer.says({ dropsComplaint: true }).next.do).not.toBe('close');
  });
});
