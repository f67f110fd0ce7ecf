import { describe, expect, it } from '@jest/globals';
import { guard, guardFigures } from '../../src/domain/guard/guard.ts';
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
  const brief = briefOfCase(kase, 'buyer', options);

  it.each([
    'Thank you for telling me. The coupon worth USD 2.00 for your next order still stands. Would you like it?',
    'I am sorry it let you down. What exactly is wrong with it?',
  ])('may say what is on the table: %s', (text) => {
    expect(guard(text, brief)).toEqual({ ok: true });
  });

  it.each([
    'I can refund you USD 2.00. Would you like that?',
    'The coupon is worth USD 20.00. Would you like it?',
    'Please close the dispute first.',
    'I will send you a new one free of charge.',
  ])('promises nothing that was not decided: %s', (text) => {
    expect(guard(text, brief).ok).toBe(false);
  });
});

describe('a summary for the people who take a case', () => {
  const brief = briefOfCase(kase, 'people', options);

  it('may tell what no buyer may be told, with the figures of the case', () => {
    const text =
      'Order 8190244417735521. Threatens a dispute and a bad review; refused nothing yet. Paid USD 20.00; offered a coupon of USD 2.00.';
    expect(guardFigures(text, brief)).toEqual({ ok: true });
  });

  it.each(['Offered a coupon of USD 3.00.', 'Order 8190244417735522.', 'The buyer waits for 12 days.'])(
    'invents no figure: %s',
    (text) => {
      expect(guardFigures(text, brief).ok).toBe(false);
    },
  );
});
