import { describe, expect, it } from '@jest/globals';
import type { Earlier } from '../../src/domain/case/entry.ts';
import { withNothingLeft } from '../../src/domain/orders/orderNews.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import {
  aLamp,
  after,
  calmPace,
  Exchange,
  inWords,
  itemOf,
  NOW,
  offerOf,
  policyOf,
  rung,
  WEN,
  withCoupon,
} from '../support/builders.ts';

const parcel = (status: Order['tracking']['status'], promisedInDays: number): Order =>
  aLamp({
    deliveredAt: null,
    promisedBy: after(NOW, { days: promisedInDays }),
    tracking: { ...aLamp().tracking, status, lastScanAt: after(NOW, { days: -1 }) },
  });

const earlier = (changes: Partial<Earlier>): Earlier => ({
  caseId: 'case-0',
  complaint: 'not_received',
  remedies: [],
  firstOpenedAt: NOW,
  ...changes,
});

/** The first offer is a new one, and behind it a fifth of the money. */
const newOne = policyOf({}, { quality: { ladder: [rung.reship(50), rung.refund(20)] } });

describe('of two things that one message says', () => {
  it('a danger is heard, and the yes beside it takes nothing, whoever speaks for the case', () => {
    const buyer = withCoupon().happens({ type: 'handoff_accepted', agent: WEN });
    expect(buyer.says({ alarm: 'safety', offerResponse: 'accept' }).next.do).toBe('stay_silent');
    expect(buyer.open).not.toBeNull();
  });

  it('a threat that the policy gives to people goes before the news that all is well', () => {
    const policy = policyOf({ pace: calmPace({ threats: { ...calmPace().threats, legal: 'hand_over' } }) });
    const buyer = new Exchange({ policy });
    const said = { news: 'arrived', threatens: 'legal' } as const;
    expect(buyer.says(said).next).toEqual({ do: 'hand_over', reason: 'threat' });
  });

  it('the money that is insisted on goes before the news that it is there', () => {
    const buyer = new Exchange();
    expect(buyer.says({ news: 'arrived', refund: 'insists' }).next.do).not.toBe('close');
  });

  it('what is wrong with what came goes before what was offered because it was missed', () => {
    const buyer = new Exchange();
    expect(inWords(buyer.complains('not_received'))).toBe('coupon 200');
    const decision = buyer.complains('damaged', { mayHaveArrived: true });
    expect(decision.next).toMatchObject({ do: 'offer', offer: { complaint: 'damaged' } });
    expect(buyer.kase.offers.map(({ status }) => status)).toEqual(['withdrawn', 'open']);
  });

  it('and about the second parcel of another matter nothing is stopped', () => {
    const buyer = new Exchange();
    buyer.kase = { ...buyer.kase, earlier: earlier({ remedies: ['reship'], reshipToCome: true }) };
    expect(buyer.complains('damaged', { news: 'arrived' }).next).not.toMatchObject({ subject: 'cancel' });
  });

  it('after the one counter-offer a no is a person’s, whatever is wished in its place', () => {
    const buyer = new Exchange({ policy: newOne });
    buyer.complains('quality', { refund: 'insists' });
    expect(buyer.open).toMatchObject({ remedy: 'partial_refund', counter: true });
    expect(buyer.says({ offerResponse: 'counter', wish: 'reship' }).next).toEqual({
      do: 'hand_over',
      reason: 'insists_on_refund',
    });
  });

  it('a wish beside a threat moves nothing on the ladder', () => {
    const buyer = new Exchange({ policy: newOne });
    buyer.complains();
    buyer.says({ wish: 'partial_refund', threatens: 'dispute' });
    expect(buyer.kase.offers.map(({ remedy }) => remedy)).toEqual(['reship']);
  });

  it('a no to what is offered and more beside it is a no', () => {
    const buyer = new Exchange({ policy: newOne });
    buyer.complains();
    expect(inWords(buyer.says({ wish: 'both', offerResponse: 'reject' }))).toBe('partial_refund 400');
    expect(buyer.kase.offers.map(({ status }) => status)).toEqual(['declined', 'open']);
  });

  it('where the parcel is is told, though something seems to be wrong with it as well', () => {
    const said = { request: 'tracking', complaintType: 'quality', confidence: 0.4 } as const;
    expect(new Exchange().says(said).next).toEqual({ do: 'inform', topic: 'tracking' });
  });
});

describe('an order of which nothing that was paid is left', () => {
  it('is missed where it is lost and asked after', () => {
    const buyer = new Exchange({ order: withNothingLeft(parcel('lost', -9)) });
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect(buyer.kase.complaint).toBe('not_received');
  });

  it('does not come, however early it is', () => {
    const buyer = new Exchange({ order: withNothingLeft(parcel('not_shipped', 9)) });
    expect(buyer.complains('other').next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('has come where it was delivered, which is all there is to say of where it is', () => {
    const buyer = new Exchange({ order: withNothingLeft(aLamp()) });
    expect(buyer.says({ request: 'tracking' }).next).toEqual({ do: 'inform', topic: 'tracking' });
  });
});

describe('what was asked or said before', () => {
  it('what if it goes wrong is told once before anything is offered', () => {
    const buyer = new Exchange({ policy: policyOf({}, { damaged: { ask: ['photo'] } }) });
    buyer.complains('damaged');
    expect(buyer.says({ question: 'if_wrong' }).next).toEqual({ do: 'inform', topic: 'if_wrong' });
    expect(buyer.says({ question: 'if_wrong' }).next).toMatchObject({ do: 'offer' });
  });

  it('whoever goes on about an order of somebody else is pointed to what was said', () => {
    const buyer = new Exchange();
    expect(buyer.says({ request: 'other_order', ofSomebodyElse: true }).next).toMatchObject({
      topic: 'others_order',
    });
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'told_before' });
  });

  it('a no that answers a question says nothing of the news that ended the case before', () => {
    const buyer = new Exchange({ policy: policyOf({}, { not_received: { ask: ['photo'] } }) });
    buyer.kase = { ...buyer.kase, earlier: earlier({}) };
    expect(buyer.complains('not_received').next).toEqual({ do: 'ask', question: 'photo' });
    expect(inWords(buyer.says({ offerResponse: 'reject' }))).toBe('coupon 200');
  });

  it('a person’s offer is not given up for what could not be carried out before', () => {
    const buyer = new Exchange();
    const failed = earlier({ complaint: 'quality', remedies: ['reship'], failed: true });
    buyer.kase = { ...buyer.kase, earlier: failed };
    buyer.happens({ type: 'offered', agent: WEN, offer: offerOf(), passed: [], approvedBy: null });
    buyer.says({ request: 'case_status' });
    expect(buyer.open).not.toBeNull();
    expect(buyer.kase.handoffs).toBe(0);
  });

  it('a guess that was wrong leaves room to ask what is wrong, after the order was asked for twice', () => {
    const claimed = { type: 'claimed', orderNumber: '8190244417735521', fact: null } as const;
    const buyer = new Exchange({ known: false, entries: [claimed] });
    const questions = [buyer.says(), buyer.says(), buyer.complains('damaged', { confidence: 0.4 })];
    expect(questions.map(({ next }) => next)).toMatchObject([
      { question: 'proof' },
      { question: 'proof' },
      { question: 'confirm' },
    ]);
    expect(buyer.declines().next).toEqual({ do: 'ask', question: 'complaint' });
  });
});

describe('a size that came as it was ordered', () => {
  it('is exchanged by a person where that very size is asked for', () => {
    const order = aLamp({ items: [itemOf({ sku: 'tee', title: 'T-shirt', variant: 'M, navy' })] });
    const policy = policyOf({}, { wrong_size: { ladder: [rung.refund(20)] } });
    const buyer = new Exchange({ policy, order });
    buyer.happens({ type: 'detail_given', detail: 'received', text: 'the M I ordered', asOrdered: true });
    const { next } = buyer.complains('wrong_size', { request: 'exchange' }, 'I want the M');
    expect(next).toMatchObject({ do: 'hand_over', subject: 'exchange' });
  });
});

describe('a person who has the case', () => {
  it('learns that what is open was turned down', () => {
    const buyer = withCoupon().happens({ type: 'handoff_accepted', agent: WEN });
    expect(buyer.declines().next.do).toBe('stay_silent');
    expect(buyer.kase.offers.map(({ status }) => status)).toEqual(['declined']);
  });
});
