import { describe, expect, it, jest } from '@jest/globals';
import {
  LedgerFold,
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

const ledgerOf = (...movements: Movement[]): LedgerFold =>
  movements.reduce((ledger, movement) => ledger.add(movementOf(movement), NOW), new LedgerFold());

const standOf = ({ total, held }: Ledger) => ({ total, held: [...held.values()] });

describe('a tolerance ledger', () => {
  it('holds what is reserved, and gives it back when it is released', () => {
    expect(ledgerOf({ type: 'reserved' }).total).toBe(500);
    expect(standOf(ledgerOf({ type: 'reserved' }, { type: 'released' }))).toEqual({ total: 0, held: [] });
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
      const ledger = ledgerOf(
        { type: 'reserved', offerId: 'other', cost: 70 },
        { type: 'reserved' },
        { type },
      );
      const once = standOf(ledger);
      expect(standOf(ledger.add(movementOf({ type }), after(NOW, { days: 3 })))).toEqual(once);
    }
  });

  it('does not let a reservation that arrives twice undo what was spent', () => {
    expect(standOf(ledgerOf({ type: 'reserved' }, { type: 'spent' }, { type: 'reserved' }))).toEqual(
      standOf(ledgerOf({ type: 'reserved' }, { type: 'spent' })),
    );
  });

  it('is carried on beside an entry of a newer version', () => {
    const ofNewer = { type: 'lent', to: 'the week', share: 0.5 } as never;
    const ledger = ledgerOf({ type: 'reserved' }).add(ofNewer, NOW);
    expect(standOf(ledger)).toEqual(standOf(ledgerOf({ type: 'reserved' })));
  });

  it('takes the newer cost when the same offer is reserved at another', () => {
    expect(ledgerOf({ type: 'reserved' }, { type: 'reserved', cost: 200 }).total).toBe(200);
  });

  it('is looked ahead from without being changed, in the same order', () => {
    const ledger = ledgerOf(
      { type: 'reserved' },
      { type: 'reserved', offerId: 'case-2:1' },
      { type: 'reserved', offerId: 'case-3:1', cost: 70 },
    );
    const before = standOf(ledger);
    const steps: Movement[] = [
      { type: 'released' },
      { type: 'spent', offerId: 'case-3:1', cost: 80 },
      { type: 'reserved', offerId: 'case-4:1' },
      { type: 'released', offerId: 'case-2:1' },
      { type: 'reserved', offerId: 'case-5:1' },
      { type: 'released', offerId: 'case-4:1' },
    ];
    const ahead = ledger.ahead();
    for (const step of steps) {
      ahead.add(movementOf(step), NOW);
      expect(ahead.ahead().held.has(step.offerId ?? 'case-1:1')).toBe(step.type !== 'released');
    }
    expect(standOf(ledger)).toEqual(before);
    for (const step of steps) ledger.add(movementOf(step), NOW);
    expect(standOf(ahead)).toEqual(standOf(ledger));
    expect(standOf(ahead).held.map(({ offerId }) => offerId)).toEqual(['case-3:1', 'case-5:1']);
  });

  it('of a whole shop’s day copies nothing of it for an entry', () => {
    const set = jest.spyOn(Map.prototype, 'set');
    const ledger = new LedgerFold();
    for (let entry = 0; entry < 50_000; entry += 1)
      ledger.add(movementOf({ type: 'reserved', offerId: `case-${entry}:1` }), NOW);
    const perEntry = set.mock.calls.length / 50_000;
    set.mockRestore();
    expect(ledger.total).toBe(500 * 50_000);
    expect(perEntry).toBe(1);
  });
});

describe('what counts against a buyer', () => {
  const about = {
    caseId: 'case-9',
    except: [],
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
    expect(spentBy(ledger, { ...about, caseId: 'case-1', except: [null, 'case-1:1'] })).toEqual({
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
    const spent = ledgerOf({ type: 'reserved' }).add(movementOf({ type: 'spent' }), after(NOW, { days: 2 }));
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
