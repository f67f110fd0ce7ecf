import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_LEDGER,
  foldLedger,
  shopDay,
  spentBy,
  type Ledger,
  type LedgerEntry,
} from '../../src/domain/negotiation/ledger.ts';
import { after, NOW } from '../support/builders.ts';

type Movement = Partial<LedgerEntry> & Pick<LedgerEntry, 'type'>;

const movementOf = (changes: Movement): LedgerEntry => ({
  offerId: 'case-1:1',
  caseId: 'case-1',
  orderNumber: 'order-1',
  buyerStream: 'ledger/buyer/1',
  cost: 500,
  day: '2026-03-10',
  expiresAt: after(NOW, { days: 1 }),
  total: 0,
  ...changes,
});

const ledgerOf = (...movements: Movement[]): Ledger =>
  movements.reduce((ledger, movement) => foldLedger(ledger, movementOf(movement), NOW), EMPTY_LEDGER);

describe('a tolerance ledger', () => {
  it('holds what is reserved, and gives it back when it is released', () => {
    expect(ledgerOf({ type: 'reserved' }).total).toBe(500);
    expect(ledgerOf({ type: 'reserved' }, { type: 'released' })).toEqual(EMPTY_LEDGER);
  });

  it('keeps what is spent', () => {
    const ledger = ledgerOf({ type: 'reserved' }, { type: 'spent' });
    expect(ledger.total).toBe(500);
    expect(ledger.held.get('case-1:1')?.status).toBe('spent');
  });

  it('counts an acceptance whose reservation had been given back already', () => {
    expect(ledgerOf({ type: 'reserved' }, { type: 'released' }, { type: 'spent' }).total).toBe(500);
  });

  it('is the same when an entry is repeated', () => {
    const types = ['reserved', 'spent', 'released'] as const;
    for (const type of types) {
      const before = ledgerOf({ type: 'reserved', offerId: 'other', cost: 70 }, { type: 'reserved' });
      const once = foldLedger(before, movementOf({ type }), NOW);
      expect(foldLedger(once, movementOf({ type }), after(NOW, { days: 3 }))).toEqual(once);
    }
  });

  it('does not let a reservation that arrives twice undo what was spent', () => {
    expect(ledgerOf({ type: 'reserved' }, { type: 'spent' }, { type: 'reserved' })).toEqual(
      ledgerOf({ type: 'reserved' }, { type: 'spent' }),
    );
  });

  it('takes the newer cost when the same offer is reserved at another', () => {
    expect(ledgerOf({ type: 'reserved' }, { type: 'reserved', cost: 200 }).total).toBe(200);
  });

  it('never changes the ledger it is given', () => {
    const before = ledgerOf({ type: 'reserved' });
    foldLedger(before, movementOf({ type: 'released' }), NOW);
    expect(before.total).toBe(500);
    expect(before.held.size).toBe(1);
  });
});

describe('what counts against a buyer', () => {
  const about = {
    caseId: 'case-9',
    exceptOfferId: null,
    windowDays: 30,
    now: NOW,
  };

  it('is all that is reserved or spent, over all orders', () => {
    const ledger = ledgerOf(
      { type: 'reserved' },
      { type: 'spent', offerId: 'case-2:1', caseId: 'case-2', orderNumber: 'order-2', cost: 70 },
    );
    expect(spentBy(ledger, about)).toEqual({ buyer: 570, buyerCases: 2 });
  });

  it('leaves out the offer that another is to take the place of, and the case itself among the cases', () => {
    const ledger = ledgerOf({ type: 'reserved' }, { type: 'spent', offerId: 'case-1:0', cost: 30 });
    expect(spentBy(ledger, { ...about, caseId: 'case-1', exceptOfferId: 'case-1:1' })).toEqual({
      buyer: 30,
      buyerCases: 0,
    });
  });

  it('counts a case with several offers once, and one that cost nothing not at all', () => {
    const ledger = ledgerOf(
      { type: 'spent', offerId: 'case-2:1', caseId: 'case-2' },
      { type: 'spent', offerId: 'case-2:2', caseId: 'case-2' },
      { type: 'spent', offerId: 'case-3:1', caseId: 'case-3', cost: 0 },
    );
    expect(spentBy(ledger, about).buyerCases).toBe(1);
  });

  it('is forgotten when the window has passed', () => {
    const ledger = ledgerOf({ type: 'spent' });
    const later = (days: number) => spentBy(ledger, { ...about, now: after(NOW, { days }) });
    expect(later(29)).toEqual({ buyer: 500, buyerCases: 1 });
    expect(later(30)).toEqual({ buyer: 0, buyerCases: 0 });
  });

  it('is counted from when it was reserved, not from when it was accepted', () => {
    const reserved = ledgerOf({ type: 'reserved' });
    const spent = foldLedger(reserved, movementOf({ type: 'spent' }), after(NOW, { days: 2 }));
    expect(spentBy(spent, { ...about, now: after(NOW, { days: 30 }) }).buyer).toBe(0);
  });
});

describe('the day of the shop', () => {
  it.each([
    ['2026-03-10T15:59:59.999Z', 'Asia/Shanghai', '2026-03-10'],
    ['2026-03-10T16:00:00.000Z', 'Asia/Shanghai', '2026-03-11'],
    ['2026-03-10T03:59:59.999Z', 'America/New_York', '2026-03-09'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
    ['2026-03-28T23:00:00.000Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', 'Europe/Berlin', '2026-03-30'],
  ])('at %s in %s is %s', (instant, timezone, day) => {
    expect(shopDay(instant, timezone)).toBe(day);
  });
});
