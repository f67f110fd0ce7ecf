import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import { calmPace, Exchange, inWords, photo, policyOf, rung } from '../support/builders.ts';
import { wantedFor } from '../support/evidence.ts';

const sha = (letter: string): string => letter.repeat(64);

/** A buyer whose lamp arrived broken, of whom the policy asks for nothing before it offers a coupon and then a refund. */
function broken(...ask: ('photo' | 'description')[]): Exchange {
  const ladder = [rung.coupon(10), rung.refund(20)];
  const exchange = new Exchange({ policy: policyOf({}, { damaged: { ask, ladder } }) });
  exchange.wants = wantedFor;
  return exchange;
}

const FOR_DAMAGE = ['damage', 'parcel_outside'];

describe('the evidence a marketplace wants is asked for', () => {
  it('together with the first offer, and the offer is the one that is made without it', () => {
    const decision = broken().complains('damaged');

    expect(inWords(decision)).toBe('coupon 200');
    expect(decision.asks).toEqual(FOR_DAMAGE);
    expect(decision.trail.at(-1)).toEqual({
      rule: 'also_asks',
      detail: 'The damaged article, Parcel from outside',
    });
  });

  it('once a case', () => {
    const exchange = broken();
    exchange.complains('damaged');
    expect(exchange.declines().asks).toBeUndefined();
    expect(exchange.says({ wantsHuman: true }).asks).toBeUndefined();
  });

  it('only as far as it has not come already', () => {
    const exchange = broken();
    exchange.happens(photo(sha('a')));
    expect(exchange.complains('damaged').asks).toEqual(['parcel_outside']);
  });

  it('not at all when everything is there', () => {
    const exchange = broken();
    exchange.happens(photo(sha('a')), photo(sha('b')));
    expect(exchange.complains('damaged').asks).toBeUndefined();
  });

  it('while a person is on the way, who comes in the same turn', () => {
    const decision = broken().complains('damaged', { wantsHuman: true });
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'asked_for_person' });
    expect(decision.asks).toEqual(FOR_DAMAGE);
  });

  it('in the policy’s own question for a photo, and then not once more with the offer', () => {
    const exchange = broken('photo');
    const question = exchange.complains('damaged');
    expect(question.next).toEqual({ do: 'ask', question: 'photo' });
    expect(question.asks).toEqual(FOR_DAMAGE);
    exchange.happens(photo(sha('a')));
    expect(exchange.says().asks).toBeUndefined();
  });

  it('for two things at most', () => {
    const exchange = broken();
    exchange.wants = (kase) => {
      const wanted = wantedFor(kase);
      return [...wanted, ...wanted.map((each) => ({ ...each, id: `${each.id}_too` }))];
    };
    expect(exchange.complains('damaged').asks).toHaveLength(2);
  });
});

describe('the evidence a marketplace wants is not asked for', () => {
  const calm = (decide: (exchange: Exchange) => Decision): string[] | undefined => decide(broken()).asks;

  it.each<[string, (exchange: Exchange) => Decision]>([
    [
      'before the order is known, though a person is on the way',
      () => {
        const exchange = new Exchange({ known: false });
        exchange.wants = wantedFor;
        return exchange.complains('damaged', { wantsHuman: true });
      },
    ],
    [
      'of a buyer whose anger grew until a person was brought in for it',
      () => {
        const turns = { askLessFromDrop: null, handOverAfterRises: 2 };
        const exchange = new Exchange({ policy: policyOf({ pace: calmPace({ turns }) }) });
        exchange.says();
        exchange.says({ sentiment: 'negative', intensity: 1 });
        exchange.wants = wantedFor;
        const decision = exchange.complains('damaged', { sentiment: 'negative', intensity: 2 });
        expect(decision.next).toEqual({ do: 'hand_over', reason: 'mood' });
        return decision;
      },
    ],
    [
      'of a buyer who is furious',
      (it) => it.complains('damaged', { sentiment: 'very_negative', intensity: 3 }),
    ],
    ['of a buyer who threatens', (it) => it.complains('damaged', { threatens: 'bad_review' })],
    ['with a counter-offer', (it) => it.complains('damaged', { refund: 'insists' })],
    [
      'of a buyer who said that there will be no photo',
      (it) => {
        it.happens({ type: 'evidence_declined', activityIds: ['activity-1'] });
        return it.complains('damaged');
      },
    ],
  ])('%s', (_, decide) => {
    expect(calm(decide)).toBeUndefined();
  });

  it('of a buyer who was asked for a photo and sent none', () => {
    const exchange = broken('photo');
    exchange.wants = () => [];
    exchange.complains('damaged');
    exchange.wants = wantedFor;
    const offer = exchange.says();
    expect(inWords(offer)).toBe('coupon 200');
    expect(offer.asks).toBeUndefined();
  });

  it('with words that only answer a question', () => {
    expect(broken().says({ request: 'about_bot' }).asks).toBeUndefined();
  });
});
