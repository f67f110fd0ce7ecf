import { describe, expect, it } from '@jest/globals';
import { KEPT } from '../../src/domain/case/caseFile.ts';
import { amountOf, PolicyFile } from '../../src/domain/policy/policy.ts';
import { examplePolicy, policyOf, rung } from '../support/builders.ts';

/** What the schema says of this policy: nothing when it is as it should be. */
function mistakesIn(policy: unknown): string[] {
  const checked = PolicyFile.safeParse(policy);
  return checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const file = (): PolicyFile => {
  const { id: _, ...policy } = policyOf();
  return policy;
};

/** The small policy with the ladder for quality written otherwise. */
const withLadder = (...ladder: unknown[]): unknown => ({
  ...file(),
  complaints: { ...file().complaints, quality: { ask: [], ladder } },
});

describe('a policy is taken', () => {
  it('as the builders and the example write it', async () => {
    expect(mistakesIn(file())).toEqual([]);
    const { id: _, ...example } = await examplePolicy();
    expect(mistakesIn(example)).toEqual([]);
  });

  it('with a ladder that has no rung: everything of that kind goes to a person', () => {
    expect(mistakesIn(withLadder())).toEqual([]);
  });
});

describe('a policy is refused', () => {
  it.each([
    ['a full refund that the bot could give', { ...rung.fullRefund(), agentOnly: false }],
    ['a return that the bot could give', { remedy: 'return_for_refund', expiresAfterHours: 24 }],
    ['a coupon without an amount', { remedy: 'coupon', expiresAfterHours: 24 }],
    ['a refund of nothing', rung.refund(0)],
    ['a refund of less than nothing', rung.refund(-5)],
    ['a refund of more than all', rung.refund(101)],
    ['a share finer than it can be computed', rung.refund(33.333)],
    ['an amount finer than the currency', rung.coupon(1, { amount: { absolute: 1.005 } })],
    ['an amount of float dust', rung.coupon(1, { amount: { absolute: 0.1 + 0.2 } })],
    ['an amount that is not a number', rung.coupon(1, { amount: { absolute: Number.NaN } })],
    ['a range that goes down', rung.refundInSteps(30, 10, 10)],
    ['a range without a step', rung.refundInSteps(10, 30, 0)],
    ['a re-ship whose cost nobody knows', { remedy: 'reship', promiseDays: 9, expiresAfterHours: 24 }],
    ['a re-ship that costs less than nothing', rung.part(-1)],
    ['an offer that expires at once', rung.coupon(10, { expiresAfterHours: 0 })],
    ['a promise without a date', { remedy: 'reassurance', expiresAfterHours: 24 }],
    ['a word that is not one of the policy', { ...rung.coupon(10), whne: { photo: true } }],
    ['a condition that nothing can meet', rung.coupon(10, { when: { daysLate: { min: 9, max: 3 } } })],
    ['a remedy that does not exist', { ...rung.coupon(10), remedy: 'apology' }],
  ])('with %s', (_, mistaken) => {
    expect(mistakesIn(withLadder(mistaken))).not.toEqual([]);
  });

  it('without a ladder for every complaint', () => {
    const { quality: _, ...complaints } = file().complaints;
    expect(mistakesIn({ ...file(), complaints })).not.toEqual([]);
  });

  it.each([
    ['a currency without decimal units', { currency: 'MGA' }],
    ['a currency by the name of a method', { currency: 'toString' }],
    ['a time zone that is not one', { timezone: 'Shanghai' }],
    ['no name', { shop: '' }],
  ])('with %s', (_, changes) => {
    expect(mistakesIn({ ...file(), ...changes })).not.toEqual([]);
  });

  it('when it hands over for the deadline before it ever climbs', () => {
    const pace = { ...file().pace, deadline: { climbWithinDays: 1, handOverWithinDays: 2 } };
    expect(mistakesIn({ ...file(), pace })).toEqual(['pace.deadline: hands over before it ever climbs']);
  });

  it('when it waits for more messages than moods are remembered, and so would never hand over', () => {
    const moody = (handOverAfterMessages: number) => ({
      ...file(),
      pace: { ...file().pace, mood: { ...file().pace.mood, handOverAfterMessages } },
    });
    expect(mistakesIn(moody(KEPT.moods))).toEqual([]);
    expect(mistakesIn(moody(KEPT.moods + 1))).not.toEqual([]);
  });
});

describe('an amount of the policy', () => {
  it('is money in its currency', () => {
    expect(amountOf({ currency: 'USD' }, 9.6)).toEqual({ amount: 960, currency: 'USD' });
    expect(amountOf({ currency: 'JPY' }, 100)).toEqual({ amount: 100, currency: 'JPY' });
    expect(() => amountOf({ currency: 'JPY' }, 0.5)).toThrow(RangeError);
  });
});
