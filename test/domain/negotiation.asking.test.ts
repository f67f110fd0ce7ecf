import { describe, expect, it } from '@jest/globals';
import {
  aLamp,
  calmPace,
  Exchange,
  inWords,
  itemOf,
  NOTHING_SPENT,
  NOW,
  offerIn,
  photo,
  policyOf,
  rung,
  withCoupon,
} from '../support/builders.ts';

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

  it('does not ask once more what is wrong of whoever answers with the full amount', () => {
    const buyer = new Exchange();
    const guessed = buyer.complains('quality', { refund: 'asks', confidence: 0.5 });
    expect(guessed.next).toMatchObject({ do: 'ask', question: 'confirm' });
    expect(buyer.says({ refund: 'insists' }).next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('does not ask for the order for ever', () => {
    const buyer = stranger();
    expect(buyer.complains().next.do).toBe('ask');
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'order' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'cannot_identify' });
  });

  it('gives a buyer who tries as many tries as the policy has', () => {
    const policy = policyOf({
      identification: {
        triesPerConversation: 6,
        triesPerOrderPerDay: 10,
        triesPerAddressPerDay: 30,
        weakProofUpTo: { orderValue: 0 },
      },
    });
    const buyer = stranger(policy);
    buyer.complains();
    for (let tries = 1; tries < 6; tries += 1) {
      buyer.happens({ type: 'identification_failed', claimed: '1' });
      expect(buyer.says().next).toEqual({ do: 'ask', question: 'order' });
    }
    buyer.happens({ type: 'identification_failed', claimed: '1' });
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'cannot_identify' });
  });

  it('hands over what it did not understand as insistence on money, where that much was said', () => {
    const buyer = new Exchange();
    buyer.says({ refund: 'insists' });
    const reasons = [1, 2, 3].map(() => buyer.says().next);
    expect(reasons).toContainEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('brings a person to who was asked for the number, heard where it is, and still has none', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains();
    expect(buyer.says({ request: 'order_number_help' }).next).toMatchObject({ topic: 'order_number_help' });
    expect(buyer.says({ request: 'order_number_help' }).next).toEqual({
      do: 'hand_over',
      reason: 'cannot_identify',
    });
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
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'anything_else' });
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

  it('tells of an order that is not coming, once it is known, before it asks again what is wrong', () => {
    const buyer = stranger();
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'complaint' });
    const lost = aLamp({ deliveredAt: null, tracking: { ...aLamp().tracking, status: 'lost' } });
    buyer.happens({ type: 'identified', order: lost, proof: 'email' });
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

  it('asks once more for a photo that was sent, they say, and is not here', () => {
    const policy = policyOf({}, { damaged: { ask: ['photo', 'description'] } });
    const buyer = new Exchange({ policy });
    buyer.complains('damaged');
    expect(buyer.says({ news: 'photo_sent' }).next).toEqual({ do: 'ask', question: 'photo' });
    expect(buyer.says({ news: 'photo_sent' }).next).toEqual({ do: 'ask', question: 'description' });
  });

  it('does not ask where the damage is when there is a picture of it', () => {
    const policy = policyOf({}, { damaged: { ask: ['photo', 'description'] } });
    const buyer = new Exchange({ policy });
    expect(buyer.says({ complaintType: 'damaged' }, 'the shade is cracked').next).toEqual({
      do: 'ask',
      question: 'photo',
    });
    buyer.happens(photo());
    expect(buyer.says().next.do).toBe('offer');
  });

  it('takes what may be missing from a parcel, or be the parcel itself, for what the order says', () => {
    const late = aLamp({ deliveredAt: null, tracking: { ...aLamp().tracking, status: 'lost' } });
    const buyer = new Exchange({ order: late });
    const decision = buyer.complains('missing_parts', { alsoTypes: ['not_received'] });
    expect(decision.complaint).toBe('not_received');
    const plainly = new Exchange({ order: late }).complains('missing_parts');
    expect(plainly.next).toEqual({ do: 'ask', question: 'other_order' });
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

describe('where nothing is left that may be offered, the bot', () => {
  const given = (sku: string | null) => ({
    caseId: 'case-0',
    offerId: 'case-0:1',
    given: { remedy: 'coupon' as const, complaint: 'damaged' as const, sku },
    cost: 200,
    isAccepted: true,
    reference: 'C-2222-3333',
    openUntil: null,
    at: NOW,
  });
  const asking = (ladder = [rung.coupon(10)]) =>
    policyOf(
      { settlements: { perOrder: 3, perArticle: 1 } },
      { damaged: { ask: ['which_item', 'photo', 'description'], ladder } },
    );

  it('asks for no photo and no detail first, but hands over at once', () => {
    const buyer = new Exchange({ policy: asking() });
    buyer.spent = { ...NOTHING_SPENT, settlements: [given('lamp-1')] };
    expect(buyer.complains('damaged').next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    const empty = new Exchange({ policy: asking([rung.fullRefund()]) });
    expect(empty.complains('damaged').next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('still asks for the photo that opens a rung, and which article it is while another has one left', () => {
    const policy = asking([rung.refund(20, { when: { photo: true } })]);
    expect(new Exchange({ policy }).complains('damaged').next).toMatchObject({ question: 'photo' });
    const order = aLamp({ items: [itemOf(), itemOf({ sku: 'mug-1', title: 'Mug' })] });
    const buyer = new Exchange({ policy, order });
    buyer.spent = { ...NOTHING_SPENT, settlements: [given('lamp-1')] };
    expect(buyer.complains('damaged').next).toMatchObject({ question: 'which_item' });
    buyer.spent = { ...NOTHING_SPENT, settlements: [given('lamp-1'), given('mug-1')] };
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('asks what a person has to know, once: what is wrong at all, and whether a parcel is there after all', () => {
    const policy = policyOf(
      {},
      {
        other: { ask: ['description', 'photo'], ladder: [rung.fullRefund()] },
        not_received: { ask: ['looked_around', 'photo'], ladder: [rung.fullRefund()] },
      },
    );
    const buyer = new Exchange({ policy });
    expect(buyer.complains('other').next).toMatchObject({ question: 'description' });
    expect(buyer.says({}, 'it hums').next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    const missing = new Exchange({ policy });
    expect(missing.complains('not_received').next).toMatchObject({ question: 'looked_around' });
    expect(missing.says({ news: 'not_found' }, 'nobody has it').next.do).toBe('hand_over');
  });

  it('says so, and does not hand over again, where a person gave the case back', () => {
    const buyer = new Exchange({ policy: asking([rung.fullRefund()]) });
    buyer.complains('damaged');
    buyer.personReturns();
    expect(buyer.complains('damaged').next).toEqual({ do: 'inform', topic: 'nothing_more' });
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
    for (const request of ['help', 'about_bot', 'my_data'] as const) {
      expect(buyer.says({ request }).next).toEqual({ do: 'inform', topic: request });
    }
    expect(buyer.says({ request: 'help' }).next).toEqual({ do: 'inform', topic: 'told_before' });
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
