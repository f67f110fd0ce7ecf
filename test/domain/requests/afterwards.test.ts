import { describe, expect, it } from '@jest/globals';
import { withNothingLeft } from '../../../src/domain/orders/orderNews.ts';
import { answerTo, type Answers } from '../../../src/domain/requests/answers.ts';
import { dueBy, isOurCoupon } from '../../../src/domain/requests/agreed.ts';
import { aLamp, after, caseOf, Exchange, NOW, withCoupon } from '../../support/builders.ts';

const late = aLamp({
  deliveredAt: null,
  promisedBy: after(NOW, { days: -9 }),
  tracking: { ...aLamp().tracking, status: 'in_transit', lastScanAt: after(NOW, { days: -2 }) },
});

describe('whether the order was changed', () => {
  const asks = { request: 'case_status', asksIfDone: true } as const;

  it('is for a person to say of one that was cancelled', () => {
    const buyer = new Exchange({ order: withNothingLeft(late) });
    expect(buyer.says(asks).next).toEqual({ do: 'hand_over', reason: 'request', subject: 'terms' });
  });

  it('is answered with what was agreed, where something was', () => {
    const buyer = withCoupon();
    buyer.accepts();
    expect(buyer.says(asks).next).toEqual({ do: 'inform', topic: 'case_status' });
  });
});

it('praise of a parcel that is late is answered with where it is', () => {
  const buyer = new Exchange({ order: late });
  expect(buyer.says({ request: 'praise', sentiment: 'positive' }).next).toEqual({
    do: 'inform',
    topic: 'tracking',
  });
});

it('a coupon that was issued is told of twice, and then it may fail at the checkout', () => {
  const due = { type: 'fulfilment_due', fulfilmentId: 'f', offerId: 'case-1:1', remedy: 'coupon' } as const;
  const kase = caseOf(due, { type: 'fulfilment_done', fulfilmentId: 'f', reference: 'LAMP', by: 'codes' });
  const isOurs = (times: number) => isOurCoupon({ ...kase, told: { case_status: times } });
  expect([0, 1, 2].map(isOurs)).toEqual([true, true, false]);
});

it('what was agreed without a day is due within three', () => {
  expect(dueBy({ promisedBy: null, agreedAt: NOW })).toBe(after(NOW, { days: 3 }));
  expect(dueBy({ promisedBy: after(NOW, { days: 9 }), agreedAt: NOW })).toBe(after(NOW, { days: 9 }));
});

it('the seller’s own answer is given in the buyer’s language where there is one', () => {
  const answers: Answers = { invoice: { person: false, text: { en: 'By mail.', de: 'Per Post.' } } };
  expect(answerTo(answers, 'invoice', 'de-AT')).toMatchObject({ language: 'de', text: 'Per Post.' });
  expect(answerTo(answers, 'invoice', 'fr')).toMatchObject({ language: 'en', text: 'By mail.' });
});
