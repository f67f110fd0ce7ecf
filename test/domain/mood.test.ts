import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Mood } from '../../src/domain/case/mood.ts';
import { heatOf, moodTrend } from '../../src/domain/case/mood.ts';
import { INTENSITIES, moodsOf, NOW } from '../support/moods.ts';
import { calmPace, Exchange, inWords, policyOf, rung } from '../support/builders.ts';
import { SENTIMENTS } from '../../src/domain/vocabulary/reading.ts';

const anyMood: fc.Arbitrary<Mood> = fc.record({
  at: fc.constant(NOW),
  sentiment: fc.constantFrom(...SENTIMENTS),
  intensity: fc.constantFrom(...INTENSITIES),
});

describe('the mood of a conversation', () => {
  it('is neither better nor worse after one message', () => {
    expect(moodTrend([])).toEqual({ direction: 0, drop: 0, rises: 0, turned: false });
    expect(moodTrend(moodsOf('neutral 0')).direction).toBe(0);
  });

  it('gets worse, gets better, or stays', () => {
    expect(moodTrend(moodsOf('neutral 0', 'negative 1', 'negative 2', 'very_negative 3')).direction).toBe(-1);
    expect(moodTrend(moodsOf('very_negative 3', 'negative 2', 'neutral 0', 'positive 1')).direction).toBe(1);
    expect(moodTrend(moodsOf('negative 1', 'negative 1', 'negative 1')).direction).toBe(0);
    // Upset anew is not getting better, and calm again is not getting worse, however the messages before were.
    expect(
      moodTrend(moodsOf('very_negative 3', 'very_negative 3', 'neutral 0', 'negative 2')).direction,
    ).toBe(0);
    expect(moodTrend(moodsOf('positive 1', 'neutral 0', 'very_negative 3', 'neutral 0')).direction).toBe(0);
  });

  it('is read from the last few messages: an old quarrel does not colour a friendly end', () => {
    const quarrel = Array.from({ length: 12 }, () => 'very_negative 3' as const);
    expect(moodTrend(moodsOf(...quarrel, 'neutral 0', 'neutral 0', 'neutral 0', 'neutral 0')).direction).toBe(
      0,
    );
  });

  it('counts a harsh message as harsh, however mild its reader found it', () => {
    expect(heatOf({ sentiment: 'very_negative', intensity: 0 })).toBe(3);
    expect(heatOf({ sentiment: 'negative', intensity: 0 })).toBe(1);
  });

  it('sees a sudden drop, and remembers it while the anger lasts', () => {
    expect(moodTrend(moodsOf('positive 1', 'very_negative 3')).drop).toBe(5);
    expect(moodTrend(moodsOf('neutral 0', 'very_negative 2', 'very_negative 2')).drop).toBe(3);
    expect(moodTrend(moodsOf('very_negative 2', 'neutral 0')).drop).toBe(0);
  });

  it('sees anger that feeds on itself, and sees it end where it lets up', () => {
    expect(moodTrend(moodsOf('neutral 0', 'negative 1', 'negative 2', 'very_negative 2')).rises).toBe(3);
    expect(moodTrend(moodsOf('negative 1', 'negative 2', 'negative 2', 'very_negative 2')).rises).toBe(2);
    expect(moodTrend(moodsOf('negative 2', 'neutral 0', 'negative 2')).rises).toBe(1);
    expect(moodTrend(moodsOf('negative 1', 'very_negative 2', 'negative 2')).rises).toBe(0);
  });

  it('turns once: with an upset message after none but calm ones', () => {
    expect(moodTrend(moodsOf('neutral 0', 'negative 2')).turned).toBe(true);
    expect(moodTrend(moodsOf('neutral 0', 'negative 2', 'very_negative 3')).turned).toBe(false);
    expect(moodTrend(moodsOf('negative 1')).turned).toBe(false);
    expect(moodTrend(moodsOf('negative 1', 'negative 2')).turned).toBe(false);
  });
});

describe('when the mood turns, the negotiation', () => {
  const pace = calmPace({ turns: { askLessFromDrop: 2, handOverAfterRises: 3 } });
  const asks = policyOf({ pace }, { quality: { ask: ['description'] } });

  it('asks nothing more that opens no remedy, and offers what it would have offered after the answer', () => {
    const calm = new Exchange({ policy: asks });
    calm.says();
    expect(calm.complains('quality').next).toEqual({ do: 'ask', question: 'description' });
    const turning = new Exchange({ policy: asks });
    turning.says();
    expect(inWords(turning.complains('quality', { sentiment: 'negative', intensity: 2 }))).toBe('coupon 200');
    expect(inWords(calm.says({}, 'it stopped working'))).toBe('coupon 200');
  });

  it('still asks for a photo that opens a remedy, so that nobody loses one for being upset', () => {
    const ladder = [rung.refund(20, { when: { photo: true } }), rung.reship(50)];
    const policy = policyOf({ pace }, { quality: { ask: ['photo'], ladder } });
    const turning = new Exchange({ policy });
    turning.says();
    const decision = turning.complains('quality', { sentiment: 'very_negative', intensity: 2 });
    expect(decision.next).toEqual({ do: 'ask', question: 'photo' });
  });

  it('brings a person before anger that keeps growing breaks, and says why', () => {
    const buyer = new Exchange({ policy: policyOf({ pace }) });
    buyer.complains('quality');
    buyer.says({ sentiment: 'negative', intensity: 1 });
    expect(buyer.says({ sentiment: 'negative', intensity: 2 }).next.do).toBe('inform');
    const decision = buyer.says({ sentiment: 'very_negative', intensity: 2 });
    expect(decision.next).toEqual({ do: 'hand_over', reason: 'mood' });
    expect(decision.trail.at(-1)).toEqual({ rule: 'mood', detail: 'anger grew 3 times in a row' });
  });

  it('lets a policy leave both off', () => {
    const buyer = new Exchange({ policy: policyOf({}, { quality: { ask: ['description'] } }) });
    buyer.says();
    expect(buyer.complains('quality', { sentiment: 'very_negative', intensity: 3 }).next.do).toBe('ask');
  });

  it('never offers more or less for it: every mood gets the offers of the calm, or a person', () => {
    const climbing = (moods: readonly Mood[]): string[] => {
      const buyer = new Exchange({ policy: policyOf({ pace }) });
      const heard: string[] = [];
      for (const { sentiment, intensity } of moods) {
        const feeling = { sentiment, intensity };
        const decision =
          heard.length === 0
            ? buyer.complains('quality', feeling)
            : buyer.says({ ...feeling, offerResponse: 'reject' });
        heard.push(decision.next.do === 'offer' ? inWords(decision) : decision.next.do);
        if (decision.next.do === 'hand_over') break;
      }
      return heard;
    };
    const calm = ['coupon 200', 'partial_refund 400', 'reship', 'hand_over'];
    fc.assert(
      fc.property(fc.array(anyMood, { minLength: 4, maxLength: 4 }), (moods) => {
        climbing(moods).forEach((each, at) => {
          expect(each === 'hand_over' ? calm[at] : each).toBe(calm[at]);
        });
      }),
    );
  });
});
