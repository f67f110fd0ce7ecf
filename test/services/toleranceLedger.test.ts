import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { buyerStream, dayStream, ToleranceLedger } from '../../src/services/offers/toleranceLedger.ts';
import { after, NOW } from '../support/builders.ts';
import { candidate, COST, policyWithRoomFor, readLedger } from '../support/ledgerTrial.ts';

const TODAY = dayStream('2026-03-10');

describe('the ledgers of tolerances', () => {
  let folder: string;
  let store: CaseStore;
  let now = NOW;
  const newLedger = (on: CaseStore = store): ToleranceLedger =>
    new ToleranceLedger({ store: on, clock: { now: () => new Date(now) } });
  const policy = policyWithRoomFor(10);

  beforeEach(async () => {
    now = NOW;
    folder = await mkdtemp(join(tmpdir(), 'parley-ledger-'));
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('give back what another process reserved, also when they knew the ledger from before that', async () => {
    const [ours, theirs] = [newLedger(), newLedger()];
    const [first, second] = [candidate(1, { buyer: 'ana' }), candidate(2, { buyer: 'ana' })];
    await ours.reserve(first.offer, { ...first, policy, replaces: null });
    await theirs.reserve(second.offer, { ...second, policy, replaces: null });

    await ours.release(second.offer, second.kase, second.order, policy);
    expect((await readLedger(store, TODAY)).held).toEqual([first.offer.id]);
    expect((await readLedger(store, buyerStream('ana'))).held).toEqual([first.offer.id]);
  });

  it('take back the day’s part when the buyer’s has no room', async () => {
    const ledger = newLedger();
    const narrow = policyWithRoomFor(10, {
      tolerances: { ...policy.tolerances, perBuyer: { windowDays: 90, absolute: 5, cases: 9 } },
    });
    const [one, two] = [candidate(1, { buyer: 'ana' }), candidate(2, { buyer: 'ana' })];
    expect(await ledger.reserve(one.offer, { ...one, policy: narrow, replaces: null })).toEqual({ ok: true });
    expect(await ledger.reserve(two.offer, { ...two, policy: narrow, replaces: null })).toEqual({
      ok: false,
      overdrawn: 'buyer',
    });

    expect((await readLedger(store, TODAY)).held).toEqual([one.offer.id]);
    expect((await readLedger(store, buyerStream('ana'))).total).toBe(COST);
  });

  it('hold nothing for a buyer that the day’s ledger does not know of, wherever a process dies', async () => {
    for (const lastWrite of [0, 1, 2, 3, 4]) {
      const { offer, kase, order } = candidate(lastWrite);
      const dying = newLedger(diesAfter(store, lastWrite));
      const died = await dying
        .reserve(offer, { kase, order, policy, replaces: null })
        .then(() => dying.release(offer, kase, order, policy))
        .then(
          () => false,
          () => true,
        );
      const buyer = await readLedger(store, buyerStream(order.buyer.id));
      const day = await readLedger(store, TODAY);
      expect({ lastWrite, died }).toEqual({ lastWrite, died: lastWrite < 4 });
      expect(day.held).toEqual(expect.arrayContaining(buyer.held));
    }
  });

  it('count what was given for an order over all its conversations, however long ago', async () => {
    const ledger = newLedger();
    const perOrder = policyWithRoomFor(10, {
      tolerances: { ...policy.tolerances, perOrder: { percent: 100, absolute: 5 } },
    });
    const one = candidate(1, { orderNumber: '8190', buyer: 'ana' });
    await ledger.reserve(one.offer, { ...one, policy: perOrder, replaces: null });
    await ledger.spend(one.offer, one.kase, one.order, perOrder);

    now = after(NOW, { days: 200 });
    const later = candidate(2, { orderNumber: '8190', buyer: 'ana', madeAt: now });
    expect(await newLedger().reserve(later.offer, { ...later, policy: perOrder, replaces: null })).toEqual({
      ok: false,
      overdrawn: 'order',
    });
    const other = candidate(3, { orderNumber: '8191', buyer: 'ana', madeAt: now });
    expect(await newLedger().reserve(other.offer, { ...other, policy: perOrder, replaces: null })).toEqual({
      ok: true,
    });
  });

  it('count a buyer’s cases and money within the window, and forget what is older', async () => {
    const ledger = newLedger();
    const two = policyWithRoomFor(10, {
      tolerances: { ...policy.tolerances, perBuyer: { windowDays: 30, absolute: 6, cases: 2 } },
    });
    for (const number of [1, 2]) {
      const each = candidate(number, { buyer: 'ana' });
      expect(await ledger.reserve(each.offer, { ...each, policy: two, replaces: null })).toEqual({
        ok: true,
      });
    }
    const third = candidate(3, { buyer: 'ana' });
    expect((await ledger.reserve(third.offer, { ...third, policy: two, replaces: null })).ok).toBe(false);
    expect(await ledger.spent(third.kase, third.order, two)).toEqual({
      order: 0,
      buyer: 2 * COST,
      buyerCases: 2,
      day: 2 * COST,
    });

    now = after(NOW, { days: 31 });
    const later = candidate(4, { buyer: 'ana', madeAt: now });
    expect(await newLedger().reserve(later.offer, { ...later, policy: two, replaces: null })).toEqual({
      ok: true,
    });
  });

  it('keep a running total in each commit, and a chain that holds', async () => {
    const ledger = newLedger();
    const all = [1, 2, 3, 4].map((number) => candidate(number, { buyer: 'ana' }));
    for (const { offer, kase, order } of all)
      await ledger.reserve(offer, { kase, order, policy, replaces: null });
    const [declined, accepted] = all;
    if (!declined || !accepted) throw new Error('there are four');
    await ledger.release(declined.offer, declined.kase, declined.order, policy);
    await ledger.spend(accepted.offer, accepted.kase, accepted.order, policy);

    for (const stream of [TODAY, buyerStream('ana')]) {
      expect(await readLedger(store, stream)).toEqual({
        total: 3 * COST,
        held: expect.anything(),
        wrongTotals: 0,
        fault: null,
      });
    }
  });

  it('change nothing when the same thing is given back or spent twice', async () => {
    const ledger = newLedger();
    const { offer, kase, order } = candidate(1);
    await ledger.reserve(offer, { kase, order, policy, replaces: null });
    await ledger.spend(offer, kase, order, policy);
    await newLedger().spend(offer, kase, order, policy);
    await newLedger().release(candidate(2).offer, kase, order, policy);
    expect((await store.read(TODAY, 0)).length).toBe(2);
    expect((await readLedger(store, TODAY)).total).toBe(COST);
  });

  it('give back under the name the buyer had when the offer was made', async () => {
    const ledger = newLedger();
    const { offer, kase, order } = candidate(1, { buyer: 'ana' });
    await ledger.reserve(offer, { kase, order, policy, replaces: null });
    const renamed = { ...order, buyer: { ...order.buyer, id: 'ana-2' } };
    await ledger.release(offer, kase, renamed, policy);
    expect((await readLedger(store, buyerStream('ana'))).held).toEqual([]);
    expect((await readLedger(store, TODAY)).held).toEqual([]);
  });
});

/** The store of a process that dies after so many writes: the ones behind them never happen. */
function diesAfter(store: CaseStore, writes: number): CaseStore {
  let left = writes;
  return {
    append: (commit, view) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the process died')) : store.append(commit, view);
    },
    read: (stream, afterSequence) => store.read(stream, afterSequence),
    view: (stream) => store.view(stream),
    saveView: (view) => store.saveView(view),
    list: (query) => store.list(query),
    lagging: () => store.lagging(),
    heads: () => store.heads(),
    rewrite: (commit) => store.rewrite(commit),
    purge: () => store.purge(),
    close: () => store.close(),
  };
}
