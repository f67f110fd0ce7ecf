import { describe, expect, it } from '@jest/globals';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import { aLamp, after, Exchange, itemOf, NOW, policyOf } from '../support/builders.ts';

const underWay = aLamp({
  deliveredAt: null,
  promisedBy: after(NOW, { days: -3 }),
  tracking: { ...aLamp().tracking, status: 'in_transit', lastScanAt: after(NOW, { days: -2 }) },
});

describe('that nothing more is needed', () => {
  /** Who said this, waits for a person and then needs nothing more. */
  const dropping = (said: Partial<Reading>) => {
    const buyer = new Exchange();
    buyer.complains('quality', said);
    buyer.says({ wantsHuman: true });
    return buyer.says({ dropsComplaint: true }, 'I glued it').next;
  };

  it('is passed on', () => {
    expect(dropping({})).toEqual({ do: 'inform', topic: 'over_noted' });
  });

  it.each<Partial<Reading>>([{ refund: 'insists' }, { wish: 'full_refund' }, { alarm: 'dispute_opened' }])(
    'is resignation of whoever said %j',
    (said) => {
      expect(dropping(said)).not.toMatchObject({ topic: 'over_noted' });
    },
  );

  it('stands on record until they complain anew or insist on their money', () => {
    const buyer = new Exchange();
    const takenBack = (words: Partial<Reading>, text = ''): string | null => {
      buyer.says(words, text);
      return buyer.kase.takenBackSaid;
    };
    buyer.complains();
    expect(takenBack({ dropsComplaint: true }, 'I glued it')).toBe('I glued it');
    expect(takenBack({ refund: 'asks' })).toBe('I glued it');
    expect(takenBack({ refund: 'insists' })).toBeNull();
  });
});

describe('whoever told of a danger and misses the article', () => {
  const isDenied = (order: Order, danger: Partial<Reading> = {}): boolean => {
    const buyer = new Exchange({ order });
    buyer.says({ alarm: 'safety', ...danger });
    buyer.complains('not_received');
    buyer.complains('not_received');
    return buyer.kase.dangerDenied;
  };

  it('denies it while that is on its way', () => {
    expect(isDenied(underWay)).toBe(true);
  });

  it('does not where it was delivered, nor where somebody was hurt: that is another one', () => {
    expect(isDenied(aLamp())).toBe(false);
    expect(isDenied(underWay, { endangers: 'hurt' })).toBe(false);
  });
});

describe('what broke', () => {
  it.each(['description', 'photo', 'which_item'] as const)(
    'is told with how it broke, where it was asked for by %s, and is one complaint',
    (detail) => {
      const items = [itemOf(), itemOf({ sku: 'mug', title: 'Ceramic mug' })];
      const policy = policyOf({}, { damaged: { ask: [detail] } });
      const buyer = new Exchange({
        policy,
        order: aLamp({ items: detail === 'which_item' ? items : [itemOf()] }),
      });
      expect(buyer.complains('damaged').next).toEqual({ do: 'ask', question: detail });
      buyer.complains('quality');
      expect(buyer.kase).toMatchObject({ complaint: 'damaged', alsoTypes: [] });
    },
  );
});
