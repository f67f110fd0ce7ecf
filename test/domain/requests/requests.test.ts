import { describe, expect, it } from '@jest/globals';
import { belongsToEnded } from '../../../src/domain/requests/agreed.ts';
import type { Answers } from '../../../src/domain/requests/answers.ts';
import type { Request } from '../../../src/domain/vocabulary/reading.ts';
import {
  aLamp,
  Exchange,
  itemOf,
  NOW,
  policyOf,
  readingOf,
  rung,
  withCoupon,
} from '../../support/builders.ts';

const ANSWERS: Answers = { warranty: { person: false, text: { en: 'One year.' } } };
const person = (subject: string) => ({ do: 'hand_over', reason: 'request', subject });

describe('what a buyer wants beside a complaint', () => {
  it.each<[Request, string]>([
    ['return', 'return'],
    ['cancel', 'cancel'],
    ['address_change', 'address_change'],
    ['exchange', 'exchange'],
    ['payment', 'payment'],
    ['refund_status', 'payment'],
    ['delivery', 'delivery'],
    ['other_damage', 'other_damage'],
    ['received_too_many', 'received_too_many'],
    ['coupon', 'coupon'],
    ['customs', 'customs'],
    ['invoice', 'invoice'],
    ['contact', 'contact'],
    ['warranty', 'warranty'],
    ['usage', 'usage'],
  ])('%s goes to a person about it, with no offer, whatever else is complained of', (request, subject) => {
    const buyer = new Exchange();
    expect(buyer.says({ request, complaintType: 'quality', refund: 'asks' }).next).toEqual(person(subject));
    expect(buyer.kase.offers).toEqual([]);
    expect(buyer.kase.handoff?.subject).toBe(subject);
    expect(new Exchange({ known: false }).says({ request }).next).toEqual(person(subject));
  });

  it('answers a plug with what the seller wrote of plugs, and how it is washed with a person', () => {
    const answers: Answers = { power: { person: false, text: { en: '220 volts.' } } };
    const asks = (asksPower?: true) =>
      new Exchange({ answers }).says({ request: 'usage', ...(asksPower && { asksPower }) }).next;
    expect(asks(true)).toEqual({ do: 'inform', topic: 'seller_answer', subject: 'power' });
    expect(asks()).toEqual(person('usage'));
  });

  it('exchanges nothing where the size that was ordered is wanted of who got another', () => {
    const buyer = new Exchange({
      order: aLamp({ items: [itemOf({ sku: 'tee', title: 'Cotton T-shirt', variant: 'M, navy' })] }),
      policy: policyOf({}, { wrong_size: { ask: [], ladder: [rung.refund(15), rung.reship(50)] } }),
    });
    const text = 'I got an S, I want the M';
    const wished = { complaintType: 'wrong_size', request: 'exchange', wish: 'reship' } as const;
    expect(buyer.says(wished, text).next).toMatchObject({ offer: { remedy: 'reship' } });
    expect(new Exchange().says(wished, 'I want the L').next).toEqual(person('exchange'));
  });

  it('answers praise of a parcel that is complained of with the complaint', () => {
    const buyer = new Exchange();
    buyer.complains();
    expect(buyer.says({ request: 'praise', sentiment: 'positive' }).next).not.toMatchObject({
      topic: 'praise',
    });
    expect(new Exchange().says({ request: 'praise' }).next).toMatchObject({ topic: 'praise' });
  });

  it('goes on with a complaint beside which is asked what happens next', () => {
    const buyer = new Exchange();
    expect(buyer.complains('quality', { request: 'terms' }).next.do).toBe('offer');
    expect(new Exchange().says({ request: 'terms' }).next).toMatchObject({ topic: 'terms' });
  });

  it('takes the offer away that was open when a person is to do something else', () => {
    const buyer = withCoupon();
    expect(buyer.says({ request: 'return', offerResponse: 'reject' }).next).toEqual(person('return'));
    expect(buyer.open).toBeNull();
  });

  it('lets a yes to the offer go first, but not past an order that is to be stopped or sent elsewhere', () => {
    expect(withCoupon().says({ request: 'invoice', offerResponse: 'accept' }).next.do).toBe('accept');
    expect(withCoupon().says({ request: 'address_change', offerResponse: 'accept' }).next).toEqual(
      person('address_change'),
    );
  });

  it.each<Request>([
    'languages',
    'terms',
    'order_number_help',
    'why_identify',
    'about_bot',
    'help',
    'praise',
  ])('%s is answered, then pointed to, then a person’s turn', (request) => {
    const buyer = new Exchange({ known: false });
    expect(buyer.says({ request }).next).toEqual({ do: 'inform', topic: request });
    expect(buyer.says({ request }).next).toEqual({ do: 'inform', topic: 'told_before' });
    expect(buyer.says({ request }).next.do).toBe('hand_over');
  });

  it('leaves an offer open that is only asked beside', () => {
    const buyer = withCoupon();
    buyer.says({ request: 'languages' });
    expect(buyer.open?.remedy).toBe('coupon');
  });
});

describe('the seller’s own answer', () => {
  it('is given, and a person comes for whoever is not helped by it', () => {
    const buyer = new Exchange({ answers: ANSWERS });
    expect(buyer.says({ request: 'warranty' }).next).toEqual({
      do: 'inform',
      topic: 'seller_answer',
      subject: 'warranty',
    });
    expect(buyer.says().next).toEqual(person('warranty'));
  });

  it('is enough for whoever says so', () => {
    const buyer = new Exchange({ answers: ANSWERS });
    buyer.says({ request: 'warranty' });
    expect(buyer.says({ sentiment: 'positive' }).next).toEqual({ do: 'inform', topic: 'thanks' });
  });

  it('brings a person in at once where the seller wants one beside it', () => {
    const answers: Answers = { customs: { person: true, text: { en: 'We look at it.' } } };
    expect(new Exchange({ answers }).says({ request: 'customs' }).next).toEqual(person('customs'));
  });
});

describe('after the end', () => {
  function settled() {
    const buyer = withCoupon();
    buyer.declines();
    buyer.accepts();
    return buyer;
  }

  it('a word of thanks stays with the case, and one that seethes opens the next', () => {
    const { kase } = settled();
    const thanks = readingOf({ request: 'thanks' });
    expect(belongsToEnded(kase, thanks, NOW)).toBe(true);
    expect(belongsToEnded(kase, { ...thanks, sentiment: 'negative', intensity: 2 }, NOW)).toBe(true);
    expect(belongsToEnded(kase, { ...thanks, sentiment: 'very_negative', intensity: 3 }, NOW)).toBe(false);
  });

  it('of a part that was agreed nothing is stopped for a whole new one that is sold out', () => {
    const heard = (stock: number) => {
      const buyer = new Exchange({
        order: aLamp({ items: [itemOf({ stock })] }),
        policy: policyOf({}, { missing_parts: { ladder: [rung.part(3)] } }),
      });
      buyer.complains('missing_parts');
      buyer.accepts();
      const wished = readingOf({ wish: 'reship' });
      return [belongsToEnded(buyer.kase, wished, NOW), buyer.says({ wish: 'reship' }).next];
    };
    expect(heard(0)).toEqual([true, { do: 'inform', topic: 'already_settled' }]);
    expect(heard(5)[0]).toBe(false);
  });

  it('what was agreed is told to whoever asks for its state, its reference or its money', () => {
    for (const request of ['case_status', 'refund_status', 'tracking'] as const)
      expect(settled().says({ request }).next).toEqual({ do: 'inform', topic: 'case_status' });
  });
});

describe('while the case waits', () => {
  it('tells the truth about the waiting whenever it is asked for, and each other thing once', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });
    buyer.waits({ hours: 1 });
    expect(buyer.says({ request: 'greeting' }).next).toEqual({ do: 'inform', topic: 'waiting_status' });
    expect(buyer.says({ request: 'languages' }).next).toEqual({ do: 'inform', topic: 'languages' });
    expect(buyer.says({ request: 'case_status' }).next).toEqual({ do: 'inform', topic: 'waiting_status' });
    expect(buyer.says().next).toEqual({ do: 'inform', topic: 'waiting_for_person' });
    expect(buyer.says({ request: 'languages' }).next).toEqual({ do: 'inform', topic: 'noted_again' });
  });
});
