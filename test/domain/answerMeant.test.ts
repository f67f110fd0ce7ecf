import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import { aLamp, Exchange, inWords, itemOf, policyOf, rung } from '../support/builders.ts';

const lost = aLamp({
  tracking: { status: 'lost', carrier: 'DHL', number: 'L1', lastScanAt: null, lastScanPlace: null },
});
const policy = policyOf(
  {},
  {
    not_received: { ladder: [rung.reship(50), rung.refund(20)] },
    quality: { ladder: [rung.reship(50), rung.refund(20)] },
  },
);

function withNewOne(complaint: 'not_received' | 'quality' = 'not_received'): Exchange {
  const buyer = new Exchange({ policy, order: complaint === 'not_received' ? lost : aLamp() });
  if (inWords(buyer.complains(complaint)) !== 'reship') throw new Error('the first offer is no re-ship');
  return buyer;
}
const statuses = (buyer: Exchange): string[] => buyer.kase.offers.map(({ status }) => status);

describe('a no that is said of something else than the offer', () => {
  it('tells that nobody has the parcel, and leaves the new one open', () => {
    const buyer = withNewOne();
    buyer.says({ offerResponse: 'reject', news: 'not_found' });
    expect(statuses(buyer)).toEqual(['open']);
  });

  it.each<Partial<Reading>>([
    { news: 'not_found', refund: 'asks' },
    { news: 'not_found', wish: 'partial_refund' },
    { news: 'not_found', request: 'cancel' },
    { news: 'none' },
  ])('is a no where money or something else is wanted (%j)', (words) => {
    const buyer = withNewOne();
    buyer.says({ offerResponse: 'reject', ...words });
    expect(statuses(buyer)).not.toEqual(['open']);
  });

  it('is a no to what is offered for an article that is there', () => {
    const buyer = withNewOne('quality');
    buyer.says({ offerResponse: 'reject', news: 'not_found' });
    expect(statuses(buyer)[0]).toBe('declined');
  });
});

describe('a no that names the very parcel on offer', () => {
  it('is asked about before anything is agreed, and a yes to that counts', () => {
    const buyer = withNewOne();
    expect(buyer.says({ offerResponse: 'reject', wish: 'reship' }).next).toEqual({
      do: 'inform',
      topic: 'offer_confirm',
    });
    expect(statuses(buyer)).toEqual(['open']);
    expect(buyer.accepts().next).toMatchObject({ do: 'accept', offer: { remedy: 'reship' } });
  });

  it.each<Partial<Reading>>([
    { request: 'exchange' },
    { refund: 'asks' },
    { threatens: 'dispute' },
    { complaintType: 'damaged' },
  ])('is a no beside more than that (%j)', (words) => {
    const buyer = withNewOne();
    const { next } = buyer.says({ offerResponse: 'reject', wish: 'reship', ...words });
    expect(next).not.toEqual({ do: 'inform', topic: 'offer_confirm' });
  });

  it('of money stays a no: more of it may be meant', () => {
    const buyer = new Exchange({
      policy: policyOf({}, { quality: { ladder: [rung.refundInSteps(20, 40, 20)] } }),
    });
    buyer.complains();
    expect(inWords(buyer.says({ offerResponse: 'reject', wish: 'partial_refund' }))).toBe(
      'partial_refund 800',
    );
  });
});

describe('whoever asks after an article that waits for its turn', () => {
  const [teapot, mug] = [
    itemOf({ sku: 'pot', title: 'Ceramic teapot' }),
    itemOf({ sku: 'mug', title: 'Ceramic mug' }),
  ];
  const waiting = (): Exchange => {
    const buyer = new Exchange({ policy, order: aLamp({ items: [teapot, mug] }) });
    buyer.happens({ type: 'detail_given', detail: 'which_item', text: 'mug' });
    buyer.happens({ type: 'article_noted', sku: 'pot', about: 'wrong_colour', beside: 'quality' });
    buyer.complains('quality');
    return buyer;
  };

  it.each([
    'and the teapot?',
    'y lo de la tetera?',
    'und die Teekanne?',
    'et la théière ?',
    'e o bule?',
    'а с чайником что?',
  ])('hears that it is noted, and keeps the offer: %s', (text) => {
    const buyer = waiting();
    expect(buyer.says({}, text).next).toEqual({
      do: 'inform',
      topic: 'second_complaint_noted',
      article: 'pot',
      about: 'wrong_colour',
    });
    expect(statuses(buyer)).toEqual(['open']);
  });

  it('hears so where the question was taken for one after the parcel', () => {
    expect(waiting().says({ request: 'tracking' }, 'and what about the teapot?').next).toMatchObject({
      topic: 'second_complaint_noted',
    });
  });

  it.each<[Partial<Reading>, string]>([
    [{ offerResponse: 'reject' }, 'no, and the teapot?'],
    [{ refund: 'asks' }, 'money for the teapot'],
    [{ request: 'return' }, 'can I send the teapot back'],
    [{}, 'and the mug?'],
  ])('is answered what else is said (%j)', (words, text) => {
    expect(waiting().says(words, text).next).not.toMatchObject({ topic: 'second_complaint_noted' });
  });
});

describe('an order of somebody else', () => {
  const theirs = { request: 'other_order', ofSomebodyElse: true } as const;

  it('is told nothing of, nor of the buyer’s own in its place, and goes to a person in time', () => {
    const buyer = new Exchange({ policy, order: lost });
    expect(buyer.says(theirs).next).toEqual({ do: 'inform', topic: 'others_order' });
    expect(buyer.says({}).next).toEqual({ do: 'inform', topic: 'told_before' });
    expect(buyer.says(theirs).next).toMatchObject({ do: 'hand_over' });
  });

  it('leaves an offer open, and what is wrong with the own one is heard', () => {
    const buyer = withNewOne();
    expect(buyer.says(theirs).next).toEqual({ do: 'inform', topic: 'others_order' });
    expect(statuses(buyer)).toEqual(['open']);
    const own = new Exchange({ policy });
    own.says(theirs);
    expect(inWords(own.complains('quality'))).toBe('reship');
  });

  it('may be proved by whoever writes for them', () => {
    const buyer = new Exchange({ policy, known: false });
    expect(buyer.says(theirs).next).not.toMatchObject({ topic: 'others_order' });
  });
});

describe('what is offered for the wait', () => {
  const under = { ...lost.tracking, status: 'in_transit' as const };
  const waiting = (): Exchange => {
    const coupons = policyOf({}, { not_received: { ladder: [rung.coupon(8), rung.refund(20)] } });
    const buyer = new Exchange({ policy: coupons, order: aLamp({ tracking: under, deliveredAt: null }) });
    if (buyer.complains('not_received').next.do !== 'offer') throw new Error('no coupon first');
    return buyer;
  };

  it('stays open beside a question after customs, and tells what is known of the parcel under way', () => {
    const buyer = waiting();
    const { next } = buyer.says({ request: 'customs', question: 'postage', alsoAsks: ['tracked'] });
    expect(next).toEqual({ do: 'inform', topic: 'offer_tracked', also: ['offer_customs'] });
    expect(statuses(buyer)).toEqual(['open']);
    expect(buyer.says({ request: 'customs' }).next).toMatchObject({ do: 'hand_over', subject: 'customs' });
  });
});
