import { describe, expect, it } from '@jest/globals';
import { guard } from '../../src/domain/guard/guard.ts';
import { briefOfCase } from '../../src/services/desk/briefing.ts';
import { caseOf, identified, NOW, offerOf, policyOf, proposed, read, said } from '../support/builders.ts';

const kase = caseOf(
  identified(),
  said('it stopped working, I will open a dispute'),
  read({ complaintType: 'quality', sentiment: 'negative', intensity: 2, threatens: 'dispute' }),
  proposed({ do: 'offer', offer: offerOf() }),
);
const options = { policy: policyOf(), now: new Date(NOW), language: 'en', mostCharacters: 500 } as const;

describe('a reply that is suggested to an agent', () => {
  const brief = briefOfCase(kase, options);

  it.each([
    'Thank you for telling me. The coupon worth [coupon] for your next order still stands. Would you like it?',
    "I'm sorry it let you down. What exactly is wrong with it?",
  ])('may say what is on the table: %s', (text) => {
    expect(guard(text, brief)).toEqual({ ok: true });
  });

  it.each([
    'I can refund you [coupon]. Would you like that?',
    'I can refund you [refund]. Would you like that?',
    'The coupon worth USD 20.00 for your next order still stands. Would you like it?',
    'Please close the dispute first.',
    'I can send you a new one free of charge.',
    'Once you have sent it back, the coupon worth [coupon] for your next order still stands.',
  ])('promises nothing that was not decided: %s', (text) => {
    expect(guard(text, brief).ok).toBe(false);
  });
});
