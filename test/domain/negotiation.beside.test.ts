import { describe, expect, it } from '@jest/globals';
import { agreedMoney, belongsToEnded } from '../../src/domain/requests/agreed.ts';
import {
  after,
  aLamp,
  Exchange,
  inWords,
  itemOf,
  NOW,
  policyOf,
  proposed,
  readingOf,
  rung,
  WEN,
  withCoupon,
} from '../support/builders.ts';

const newOne = policyOf({}, { quality: { ladder: [rung.reship(50), rung.refund(20)] } });

/** A buyer before whom a new one lies, the first offer. */
function withNewOne(): Exchange {
  const buyer = new Exchange({ policy: newOne });
  if (inWords(buyer.complains()) !== 'reship') throw new Error('the first offer is no re-ship');
  return buyer;
}

const statuses = (buyer: Exchange): string[] => buyer.kase.offers.map(({ status }) => status);

describe('a yes to the new one and to something beside it', () => {
  it.each([
    { wish: 'reship', offerResponse: 'counter' },
    { wish: 'reship', offerResponse: 'counter', refund: 'asks' },
    { wish: 'both', offerResponse: 'counter', refund: 'asks' },
  ] as const)('is no no: the new one stays, and one of the two is said (%j)', (words) => {
    const buyer = withNewOne();
    expect(buyer.says(words).next).toEqual({ do: 'inform', topic: 'wish_both', instead: ['partial_refund'] });
    expect(statuses(buyer)).toEqual(['open']);
    expect(buyer.accepts().next).toMatchObject({ do: 'accept', offer: { remedy: 'reship' } });
  });

  it('goes to a colleague the second time, and nothing is on record as declined', () => {
    const buyer = withNewOne();
    buyer.says({ wish: 'reship', offerResponse: 'counter' });
    const decision = buyer.says({ wish: 'both', offerResponse: 'counter' });
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect(decision.trail.at(-1)).toMatchObject({ rule: 'ladder_exhausted' });
    expect(statuses(buyer)).toEqual(['withdrawn']);
  });

  it('is one of two as well where the new one is the one counter-offer', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.reship(50)] } });
    const buyer = new Exchange({ policy });
    buyer.complains('quality', { refund: 'insists' });
    expect(buyer.open).toMatchObject({ remedy: 'reship', counter: true });
    expect(buyer.says({ wish: 'reship', offerResponse: 'counter' }).next).toMatchObject({
      topic: 'wish_both',
    });
    expect(statuses(buyer)).toEqual(['open']);
  });

  it('says of the offer being answered that they had it before them, not that it was turned down', () => {
    const steps = policyOf({}, { quality: { ladder: [rung.refundInSteps(20, 40, 20)] } });
    const buyer = new Exchange({ policy: steps });
    buyer.complains();
    const { trail } = buyer.says({ wish: 'partial_refund', offerResponse: 'counter' });
    expect(trail).toContainEqual(expect.objectContaining({ because: 'already_offered', actual: 'open' }));
  });

  it('but a no stays a no, and more money than offered is another step', () => {
    const buyer = withNewOne();
    expect(inWords(buyer.says({ offerResponse: 'reject' }))).toBe('partial_refund 400');
    expect(statuses(buyer)).toEqual(['declined', 'open']);
    const steps = policyOf({}, { quality: { ladder: [rung.refundInSteps(20, 40, 20)] } });
    const asksMore = new Exchange({ policy: steps });
    asksMore.complains();
    expect(inWords(asksMore.says({ wish: 'partial_refund', offerResponse: 'counter' }))).toBe(
      'partial_refund 800',
    );
  });
});

describe('all of it, after the one counter-offer', () => {
  it.each([
    { refund: 'insists' },
    { refund: 'asks' },
    { wish: 'full_refund' },
    { offerResponse: 'reject' },
    { offerResponse: 'counter' },
  ] as const)('goes to a person, however it is said (%j)', (words) => {
    const buyer = withCoupon();
    // A no with the wish for the money is answered with the counter-offer, and counts as no insistence.
    buyer.says({ refund: 'asks', wish: 'full_refund', offerResponse: 'reject' });
    expect(buyer.open).toMatchObject({ counter: true });
    expect(buyer.kase.insistences).toBe(0);
    expect(buyer.says(words).next).toEqual({ do: 'hand_over', reason: 'insists_on_refund' });
  });

  it('and a yes to it that speaks of the money is a yes', () => {
    const buyer = withCoupon();
    buyer.insists();
    expect(buyer.says({ refund: 'asks', offerResponse: 'accept' }).next.do).toBe('accept');
  });
});

describe('the same new one in another colour', () => {
  it('is asked of a colleague, which is said first, and the new one stays', () => {
    const buyer = withNewOne();
    const decision = buyer.says({ request: 'exchange', wish: 'reship' });
    expect(decision.next).toEqual({ do: 'inform', topic: 'wish_variant' });
    expect(decision.trail).toEqual([{ rule: 'wish', detail: 'wish_variant' }]);
    expect(statuses(buyer)).toEqual(['open']);
    expect(buyer.says({ request: 'exchange' }).next).toMatchObject({ do: 'hand_over', subject: 'exchange' });
  });

  it.each([
    { request: 'exchange' },
    { request: 'exchange', wish: 'reship', offerResponse: 'counter' },
  ] as const)(
    'is said to be a colleague’s as well where something else lies open and a new one may be sent (%j)',
    (words) => {
      const buyer = withCoupon();
      expect(buyer.says(words).next).toEqual({ do: 'inform', topic: 'wish_variant', instead: ['reship'] });
      expect(statuses(buyer)).toEqual(['open']);
      expect(buyer.says(words).next).toMatchObject({ do: 'hand_over', subject: 'exchange' });
    },
  );

  it('goes to a colleague at once where nothing may be sent', () => {
    const policy = policyOf({}, { quality: { ladder: [rung.coupon(10)] } });
    const buyer = new Exchange({ policy });
    buyer.complains();
    expect(buyer.says({ request: 'exchange' }).next).toMatchObject({ do: 'hand_over', subject: 'exchange' });
  });

  it('is no yes to the one that is offered', () => {
    const buyer = withNewOne();
    expect(buyer.says({ request: 'exchange', offerResponse: 'accept' }).next).toMatchObject({
      topic: 'wish_variant',
    });
    expect(buyer.accepts().next.do).toBe('accept');
  });
});

describe('a parcel that is late and still moves', () => {
  const moving = aLamp({
    deliveredAt: null,
    promisedBy: after(NOW, { days: -3 }),
    tracking: { ...aLamp().tracking, status: 'in_transit', lastScanAt: after(NOW, { days: -2 }) },
  });

  it('is told of to whoever asks where it is, before anything is offered for the wait', () => {
    const buyer = new Exchange({ order: moving });
    expect(buyer.complains('not_received', { request: 'tracking' }).next).toEqual({
      do: 'inform',
      topic: 'tracking',
    });
    expect(inWords(buyer.complains('not_received'))).toBe('coupon 200');
  });

  it('is offered something for at once to whoever complains, or wants money', () => {
    expect(inWords(new Exchange({ order: moving }).complains('not_received'))).toBe('coupon 200');
    const asks = new Exchange({ order: moving }).complains('not_received', {
      request: 'tracking',
      refund: 'asks',
    });
    expect(inWords(asks)).toBe('coupon 200');
  });
});

it('a demand alone complains of nothing: where the parcel is comes first, and help for whoever goes on', () => {
  const lost = aLamp({ deliveredAt: null, tracking: { ...aLamp().tracking, status: 'lost' } });
  const buyer = new Exchange({ order: lost });
  expect(buyer.says({ refund: 'asks', sentiment: 'negative', intensity: 1 }).next).toEqual({
    do: 'inform',
    topic: 'tracking',
  });
  expect(buyer.says().next.do).toBe('offer');
  expect(new Exchange({ order: lost }).insists().next.do).toBe('offer');
});

describe('another article, before anything is offered', () => {
  const order = aLamp({
    items: [itemOf({ sku: 'pot', title: 'Glass teapot' }), itemOf({ sku: 'mug', title: 'Ceramic mug' })],
  });
  const policy = policyOf({}, { damaged: { ask: ['photo'], ladder: [rung.refund(20)] } });
  const withMug = (): Exchange => {
    const buyer = new Exchange({ policy, order });
    buyer.complains('damaged', {}, 'the mug is cracked');
    if (buyer.kase.sku !== 'mug') throw new Error('the case is not about the mug');
    return buyer;
  };

  it('waits with what is wrong with it, and the case stays with the first', () => {
    const buyer = withMug();
    buyer.complains('missing_parts', {}, 'and the lid of the teapot is missing');
    expect(buyer.kase).toMatchObject({
      sku: 'mug',
      complaint: 'damaged',
      alsoArticles: [{ sku: 'pot', about: 'missing_parts' }],
    });
  });

  it('is taken first where that is wished', () => {
    const buyer = withMug();
    buyer.says({}, 'the teapot first');
    expect(buyer.kase).toMatchObject({ sku: 'pot', alsoArticles: [{ sku: 'mug', about: 'damaged' }] });
  });

  it('leaves the list of what waits once it is the article in question', () => {
    const buyer = new Exchange({ policy, order });
    buyer.complains('damaged', {}, 'the mug is cracked and the lid of the teapot is missing');
    expect(buyer.kase).toMatchObject({ sku: 'mug', alsoArticles: [{ sku: 'pot', about: 'missing_parts' }] });
    buyer.says({}, 'not the mug, the teapot');
    expect(buyer.kase).toMatchObject({ sku: 'pot', complaint: 'missing_parts' });
    expect(buyer.kase.alsoArticles).toEqual([{ sku: 'mug', about: 'damaged' }]);
  });

  it('is kept of several that are complained of in one message', () => {
    const buyer = new Exchange({ policy, order });
    buyer.complains('damaged', {}, 'the mug is cracked and the lid of the teapot is missing');
    expect(buyer.kase).toMatchObject({ sku: 'mug', alsoArticles: [{ sku: 'pot', about: 'missing_parts' }] });
  });
});

describe('a size that came as it was ordered', () => {
  const order = aLamp({ items: [itemOf({ sku: 'tee', title: 'T-shirt', variant: 'M, navy' })] });
  const policy = policyOf(
    {},
    { wrong_size: { ask: ['received'], ladder: [rung.reship(50), rung.refund(40)] } },
  );

  it('is not sent once more: a colleague exchanges it', () => {
    const buyer = new Exchange({ policy, order });
    const { next } = buyer.complains('wrong_size', {}, 'too small, and the tag says M');
    expect(next).toMatchObject({ do: 'hand_over', reason: 'request', subject: 'exchange' });
  });

  it('is no reason against a new one for what is torn as well', () => {
    const torn = { damaged: { ladder: [rung.reship(50)] } };
    const both = policyOf(
      {},
      { wrong_size: { ask: ['received', 'photo'], ladder: [rung.reship(50)] }, ...torn },
    );
    const buyer = new Exchange({ policy: both, order });
    buyer.happens({ type: 'read', activityIds: [], reading: readingOf({ complaintType: 'wrong_size' }) });
    buyer.happens({ type: 'detail_given', detail: 'received', text: 'the M I ordered', asOrdered: true });
    const { next } = buyer.complains('damaged', {}, 'and it is torn');
    expect(next).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
  });

  it('is said of that article alone', () => {
    const buyer = new Exchange({ policy, order });
    buyer.happens({ type: 'detail_given', detail: 'received', text: 'the M I ordered', asOrdered: true });
    expect(buyer.kase).toMatchObject({ sku: 'tee', cameAsOrdered: true });
    buyer.happens({ type: 'detail_given', detail: 'which_item', text: 'other' });
    expect(buyer.kase.cameAsOrdered).toBe(false);
    expect(buyer.kase.details.received).toBeUndefined();
  });

  it('and another than was ordered is', () => {
    const buyer = new Exchange({ policy, order });
    const { next } = buyer.complains('wrong_size', {}, 'too small, and the tag says S');
    expect(next).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
  });
});

describe('something else that is wrong, while an offer is open', () => {
  const teapot = itemOf({ sku: 'pot', title: 'Glass teapot' });
  const mug = itemOf({ sku: 'mug', title: 'Ceramic mug' });
  const policy = policyOf(
    { settlements: { perOrder: 3, perArticle: 1 } },
    { damaged: { ladder: [rung.coupon(10), rung.refund(20)] } },
  );
  const withMug = (): Exchange => {
    const buyer = new Exchange({ policy, order: aLamp({ items: [teapot, mug] }) });
    buyer.happens({ type: 'detail_given', detail: 'which_item', text: 'mug' });
    buyer.complains('damaged');
    if (buyer.open?.sku !== 'mug') throw new Error('the offer is not for the mug');
    return buyer;
  };

  it.each(['and the same with the teapot', 'y a la tetera le falta la tapa', 'и с чайником та же история'])(
    'with another article is noted, and taken up after the yes (%s)',
    (text) => {
      const buyer = withMug();
      expect(buyer.says({}, text).next).toEqual({
        do: 'inform',
        topic: 'second_complaint_noted',
        article: 'pot',
        about: 'damaged',
      });
      expect(statuses(buyer)).toEqual(['open']);
      expect(buyer.accepts().next).toMatchObject({
        do: 'accept',
        also: { complaint: 'damaged', by: 'assistant', article: 'pot' },
      });
    },
  );

  it('is no wish about the article on offer, whatever it names', () => {
    const buyer = withMug();
    const decision = buyer.complains('missing_parts', { wish: 'replacement_part' });
    expect(decision.next).toMatchObject({ topic: 'second_complaint_noted' });
    expect(buyer.accepts().next).toMatchObject({ also: { complaint: 'missing_parts' } });
  });

  it.each(['it goes with the teapot', 'I mean the teapot', 'c’est pour la théière', 'der Teekannendeckel'])(
    'with another article that is only named is no complaint of it, and leads to a person in time (%s)',
    (text) => {
      const buyer = withMug();
      expect(buyer.says({}, text).next).toEqual({ do: 'inform', topic: 'offer_still_open' });
      expect(buyer.says({}, text).next).toEqual({ do: 'inform', topic: 'offer_still_open' });
      expect(buyer.says({}, text).next).toEqual({ do: 'hand_over', reason: 'not_understood' });
      expect(buyer.kase.alsoArticles).toEqual([]);
    },
  );

  it('with another article that a complaint names is noted, in any words', () => {
    const decision = withMug().complains('damaged', {}, 'the teapot is smashed');
    expect(decision.next).toMatchObject({
      topic: 'second_complaint_noted',
      article: 'pot',
      about: 'damaged',
    });
  });

  it.each([
    'I mean the teapot, not the mug',
    'not the mug but the teapot',
    'not the mug, no, not the mug: the teapot',
    'me refiero a la tetera, no a la taza',
    'falo do bule, não da caneca',
    'la théière, pas la tasse',
    'nicht die Tasse, sondern die Teekanne',
    'я про чайник, а не про кружку',
  ])('that corrects which article it is withdraws the offer, and goes on with the other (%s)', (text) => {
    const buyer = withMug();
    const decision = buyer.says({}, text);
    expect(statuses(buyer)).toEqual(['withdrawn', 'open']);
    expect(buyer.kase.sku).toBe('pot');
    expect(decision.next).toMatchObject({ do: 'offer', offer: { sku: 'pot', remedy: 'coupon' } });
    expect(buyer.kase.alsoArticles).toEqual([]);
  });

  it('that corrects a correction is counted, and leads to a person', () => {
    const buyer = withMug();
    buyer.says({ offerResponse: 'reject' }, 'no, I mean the teapot, not the mug');
    expect(statuses(buyer)).toEqual(['withdrawn', 'open']);
    for (const topic of ['offer_still_open', 'offer_still_open'])
      expect(buyer.says({}, 'the mug, not the teapot').next).toEqual({ do: 'inform', topic });
    expect(buyer.says({}, 'the mug, not the teapot').next).toMatchObject({ do: 'hand_over' });
  });

  it.each(['the teapot does not match the mug', 'not the mug', 'not only the mug, the teapot'])(
    'that says "not" of another thing corrects nothing (%s)',
    (text) => {
      const buyer = withMug();
      buyer.says({}, text);
      expect(buyer.kase.sku).toBe('mug');
      expect(statuses(buyer)).toEqual(['open']);
    },
  );

  it('with two things said apart, does not make one of them', () => {
    const buyer = withMug();
    buyer.complains('wrong_size');
    buyer.says({}, 'and the same with the teapot');
    expect(buyer.accepts().next).toMatchObject({ also: { complaint: 'damaged', article: 'pot' } });
  });

  it('with two things said together, keeps them so', () => {
    const buyer = withMug();
    buyer.complains('wrong_size', {}, 'and the teapot is the wrong size');
    buyer.complains('missing_parts');
    expect(buyer.accepts().next).toMatchObject({ also: { complaint: 'wrong_size', article: 'pot' } });
  });

  it('is left for the assistant after a word with a date, and for a person after what an article may have once', () => {
    const ladders = { damaged: { ladder: [rung.coupon(10)] } };
    const once = { settlements: { perOrder: 3, perArticle: 1 } };
    const after = (given: ReturnType<typeof rung.coupon>) => {
      const buyer = new Exchange({ policy: policyOf(once, { ...ladders, quality: { ladder: [given] } }) });
      buyer.complains('quality');
      buyer.complains('damaged');
      return buyer.accepts().next;
    };
    expect(after(rung.reassurance())).toMatchObject({ also: { complaint: 'damaged', by: 'assistant' } });
    expect(after(rung.coupon(10))).toMatchObject({ also: { complaint: 'damaged', by: 'person' } });
  });

  it('is not brought up by the assistant where a person speaks with the buyer', () => {
    const buyer = withMug();
    buyer.complains('missing_parts');
    buyer.happens({ type: 'handoff_accepted', agent: WEN });
    const { next } = buyer.accepts();
    expect(next.do).toBe('accept');
    expect(next).not.toHaveProperty('also');
  });

  it('is not heard in a kind word about another article', () => {
    expect(withMug().says({ sentiment: 'positive' }, 'and the teapot is lovely').next).toEqual({
      do: 'inform',
      topic: 'offer_still_open',
    });
  });

  it('and noted before what it was of was kept, names no article that it may not be of', () => {
    const buyer = withMug();
    buyer.complains('wrong_size');
    buyer.happens(proposed({ do: 'inform', topic: 'second_complaint_noted', article: 'pot' }));
    const { also } = buyer.accepts().next as { also?: object };
    expect(also).toEqual({ complaint: 'wrong_size', by: 'assistant' });
  });

  it('and the article on offer named once more is nothing else', () => {
    expect(withMug().says({}, 'yes, the mug').next).toMatchObject({ topic: 'offer_still_open' });
  });
});

describe('somebody died', () => {
  it.each([
    {},
    { complaintType: 'not_received', confidence: 0.4 },
    { complaintType: 'changed_mind' },
  ] as const)('and nothing is asked or offered: a person makes it simple (%j)', (words) => {
    const decision = new Exchange().says({ occasion: 'bereavement', ...words });
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'policy_hands_over' });
    expect(decision.trail.at(-1)).toEqual({ rule: 'policy_hands_over', detail: 'bereavement' });
  });

  it('and what is complained of beside it is settled as ever', () => {
    expect(new Exchange().complains('quality', { occasion: 'bereavement' }).next.do).toBe('offer');
  });

  it('and what they no longer want is not settled, whatever else is wrong with it', () => {
    const words = { occasion: 'bereavement' as const, alsoTypes: ['changed_mind' as const] };
    expect(new Exchange().complains('not_received', words).next.do).toBe('hand_over');
  });
});

describe('after a coupon was agreed', () => {
  const settled = (): Exchange => {
    const buyer = withCoupon();
    buyer.accepts();
    return buyer;
  };

  it.each(['tracking', 'refund_status', 'case_status'] as const)(
    'who asks for it (%s) hears of it, in the same case',
    (request) => {
      const buyer = settled();
      expect(agreedMoney(buyer.kase)).toHaveLength(1);
      expect(belongsToEnded(buyer.kase, readingOf({ request }), NOW)).toBe(true);
      expect(buyer.says({ request }).next).toEqual({ do: 'inform', topic: 'case_status' });
    },
  );

  it('is thanked for with a word that is only guessed to complain, and goes on', () => {
    const buyer = withCoupon();
    buyer.says({ offerResponse: 'accept' });
    const glad = { request: 'thanks', sentiment: 'positive', complaintType: 'damaged' } as const;
    expect(belongsToEnded(buyer.kase, readingOf({ ...glad, confidence: 0.4 }), NOW)).toBe(true);
    expect(belongsToEnded(buyer.kase, readingOf({ ...glad, confidence: 0.9 }), NOW)).toBe(false);
  });

  it('how it is used is answered once it was told of, and before that the question is of the article', () => {
    const buyer = settled();
    expect(belongsToEnded(buyer.kase, readingOf({ request: 'usage' }), NOW)).toBe(false);
    buyer.says({ request: 'case_status' });
    expect(belongsToEnded(buyer.kase, readingOf({ request: 'usage' }), NOW)).toBe(true);
    expect(buyer.says({ request: 'usage' }).next).toMatchObject({ topic: 'case_status' });
  });

  it('where the parcel is that it was given for is still a question of the parcel', () => {
    const order = aLamp({
      deliveredAt: null,
      promisedBy: after(NOW, { days: -3 }),
      tracking: { ...aLamp().tracking, status: 'in_transit', lastScanAt: after(NOW, { days: -2 }) },
    });
    const buyer = new Exchange({ order });
    buyer.complains('not_received');
    buyer.accepts();
    expect(belongsToEnded(buyer.kase, readingOf({ request: 'tracking' }), NOW)).toBe(false);
  });
});
