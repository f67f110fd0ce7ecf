import { describe, expect, it } from '@jest/globals';
import { goesBackBecause } from '../../../src/domain/requests/waiting.ts';
import type { Reading } from '../../../src/domain/vocabulary/reading.ts';
import { Exchange, readingOf, withCoupon } from '../../support/builders.ts';

describe('whoever waits for a person', () => {
  const turnedDown = (): Exchange => {
    const buyer = withCoupon();
    buyer.declines();
    buyer.declines();
    buyer.says({ wantsHuman: true });
    return buyer;
  };

  it('may take what they turned down after all', () => {
    expect(turnedDown().says({ wish: 'partial_refund' }).next).toMatchObject({ topic: 'taken_after_all' });
  });

  it('and takes nothing beside a threat', () => {
    const { next } = turnedDown().says({ wish: 'partial_refund', threatens: 'dispute' });
    expect(next).not.toMatchObject({ topic: 'taken_after_all' });
  });

  it.each<[string, Partial<Reading>[], Partial<Reading>, ReturnType<typeof goesBackBecause>]>([
    ['a person alone, as they like', [{ wantsHuman: true }], { request: 'back_to_bot' }, 'asked'],
    ['what is in danger, not at all', [{ alarm: 'safety' }], { request: 'back_to_bot' }, null],
    ['a cancellation, once they keep it', [{ request: 'cancel' }], { keepsOrder: true }, 'keeps_order'],
    [
      'a cancellation of what is broken, not at all',
      [{ request: 'cancel', complaintType: 'damaged' }],
      { keepsOrder: true },
      null,
    ],
  ])('goes back to the assistant from %s', (_, before, words, because) => {
    const buyer = new Exchange();
    for (const said of before) buyer.says(said);
    expect(goesBackBecause(buyer.kase, readingOf(words))).toBe(because);
  });
});

it('whoever spoke of dying is told whom to call whatever they write, also when they wait for a person once more', () => {
  const buyer = new Exchange();
  buyer.says({ alarm: 'self_harm' });
  buyer.personReturns();
  buyer.says({ wantsHuman: true });
  expect(buyer.says({ request: 'thanks' }).next).toEqual({ do: 'inform', topic: 'alarm_again' });
});
