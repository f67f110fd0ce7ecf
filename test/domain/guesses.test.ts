import { describe, expect, it } from '@jest/globals';
import { Exchange, identified, inWords, photo, policyOf, withCoupon } from '../support/builders.ts';

const GUESSED = { confidence: 0.4 };

describe('a reading that is only a guess', () => {
  const CONFIRMS = { do: 'ask', question: 'confirm', about: 'damaged' };

  it('becomes a question to be answered with yes or no, before anything is offered', () => {
    const buyer = new Exchange({ known: false });
    expect(buyer.complains('damaged', GUESSED).next).toEqual(CONFIRMS);
    expect(buyer.kase.complaint).toBeNull();
  });

  it('is the complaint once the buyer says yes, presses it, or says it again', () => {
    const answered = (...[words]: Parameters<Exchange['says']>) => {
      const buyer = new Exchange();
      buyer.complains('damaged', GUESSED);
      return inWords(buyer.says(words));
    };
    expect(answered({ offerResponse: 'accept' })).toBe('coupon 200');
    expect(answered({ complaintType: 'damaged', ...GUESSED })).toBe('coupon 200');
    expect(answered({ sentiment: 'negative' })).toBe('coupon 200');
    const buyer = new Exchange();
    buyer.complains('damaged', GUESSED);
    buyer.says({ request: 'greeting' });
    expect(buyer.kase.complaint).toBeNull();
    expect(inWords(buyer.presses({ kind: 'complaint', complaint: 'damaged' }))).toBe('coupon 200');
  });

  it('is not confirmed by the order number that answers it, and asked once more', () => {
    const guessed = () => {
      const buyer = new Exchange();
      buyer.complains('changed_mind', GUESSED);
      return buyer;
    };
    const asksAgain = { do: 'ask', question: 'confirm', about: 'changed_mind' };
    for (const text of ['8190311560247718, tom.becker@example.com', 'my email is tom.becker@example.com']) {
      const buyer = guessed();
      expect(buyer.says({}, text).next).toEqual(asksAgain);
      expect(buyer.kase.complaint).toBeNull();
      // Once more and not for ever.
      expect(buyer.says({}, text).next).not.toEqual(asksAgain);
      expect(buyer.kase.complaint).toBeNull();
    }
    const agrees = guessed();
    agrees.says({ offerResponse: 'accept' }, 'yes, 8190311560247718');
    expect(agrees.kase.complaint).toBe('changed_mind');
    const goesOn = guessed();
    goesOn.says({}, 'the blue one');
    expect(goesOn.kase.complaint).toBe('changed_mind');
  });

  it('is still asked about once the order is proved by the answer', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains('changed_mind', GUESSED);
    buyer.happens(identified());
    expect(buyer.kase.asked).toBe('confirm');
    buyer.says({ offerResponse: 'accept' }, 'yes');
    expect(buyer.kase.complaint).toBe('changed_mind');
  });

  it('is the complaint once the buyer answers with a picture of it', () => {
    const buyer = new Exchange();
    buyer.complains('damaged', GUESSED);
    buyer.happens(photo());
    expect(buyer.kase.complaint).toBe('damaged');
  });

  it('is dropped when the buyer says no, and what is wrong is asked openly', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains('damaged', GUESSED);
    expect(buyer.presses({ kind: 'deny', complaint: 'damaged' }).next).toEqual({
      do: 'ask',
      question: 'complaint',
    });
    expect(buyer.kase.complaint).toBeNull();
  });

  it('is asked about once, so that one guess after another is not', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains('damaged', GUESSED);
    expect(buyer.complains('quality', GUESSED).next).toEqual({ do: 'ask', question: 'complaint' });
  });

  it('is taken up from a buyer who was asked what is wrong, so that nobody is asked for ever', () => {
    const buyer = new Exchange({ known: false });
    buyer.says();
    expect(buyer.complains('damaged', GUESSED).next).toEqual({ do: 'ask', question: 'order' });
    expect(buyer.kase.complaint).toBe('damaged');
  });

  it('does not turn a complaint that is known into another', () => {
    const buyer = new Exchange({ known: false });
    buyer.complains('damaged');
    buyer.complains('wrong_size', GUESSED);
    expect(buyer.kase).toMatchObject({ complaint: 'damaged', alsoTypes: [] });
  });

  it('is no second complaint beside an offer', () => {
    const buyer = withCoupon();
    expect(buyer.complains('wrong_size', GUESSED).next).toEqual({ do: 'inform', topic: 'offer_still_open' });
  });

  it('never accepts an offer', () => {
    const buyer = withCoupon();
    expect(buyer.says({ offerResponse: 'accept', ...GUESSED }).next).toEqual({
      do: 'inform',
      topic: 'offer_confirm',
    });
    expect(buyer.open?.status).toBe('open');
  });

  it('still brings a person when one is asked for, and still counts as insisting', () => {
    expect(new Exchange().says({ wantsHuman: true, ...GUESSED }).next.do).toBe('hand_over');
    const buyer = withCoupon();
    expect(inWords(buyer.says({ refund: 'insists', offerResponse: 'reject', ...GUESSED }))).toBe(
      'partial_refund 400',
    );
  });

  it('leaves the offer the same once the complaint is known', () => {
    const offerTo = (...confidences: number[]) => {
      const buyer = new Exchange({ policy: policyOf(), known: true });
      return confidences.map((confidence) => buyer.complains('quality', { confidence })).at(-1);
    };
    expect(offerTo(0.4, 0.9)?.next).toMatchObject({ do: 'offer', offer: { remedy: 'coupon', percent: 10 } });
    expect(offerTo(1)?.next).toMatchObject({ do: 'offer', offer: { remedy: 'coupon', percent: 10 } });
  });
});
