import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { buyerStream, dayStream, orderStream } from '../../src/services/offers/ledgerStreams.ts';
import type { ReturnCoupon } from '../../src/domain/thanks/returnCoupon.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { ToleranceLedger } from '../../src/services/offers/toleranceLedger.ts';
import { after, NOW } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { candidate, COST, policyWithRoomFor, readLedger, type Candidate } from '../support/ledgerTrial.ts';

const TODAY = dayStream('2026-03-10');

describe('the ledgers of tolerances', () => {
  let folder: string;
  let store: CaseStore;
  let now = NOW;
  const usual = policyWithRoomFor(10);
  const newLedger = (policy = usual, on: CaseStore = store): ToleranceLedger => {
    const clock = { now: () => new Date(now) };
    return new ToleranceLedger({ store: on, caseFiles: new CaseFiles({ store: on, clock }), policy, clock });
  };
  const reserve = (ledger: ToleranceLedger, { offer, kase, order }: Candidate) =>
    ledger.reserve(offer, { kase, order, asOf: null });
  const release = (ledger: ToleranceLedger, { offer, kase }: Candidate) =>
    ledger.release(ledger.reservedFor(offer, kase.id));
  const spend = (ledger: ToleranceLedger, { offer, kase, order }: Candidate) =>
    ledger.spend(offer, kase.id, order);

  beforeEach(async () => {
    now = NOW;
    folder = await dataFolder('ledger');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('give back what another process reserved, also when they knew the ledger from before that', async () => {
    const [ours, theirs] = [newLedger(), newLedger()];
    const [first, second] = [candidate(1, { buyer: 'ana' }), candidate(2, { buyer: 'ana' })];
    await reserve(ours, first);
    await reserve(theirs, second);

    await release(ours, second);
    expect((await readLedger(store, TODAY)).held).toEqual([first.offer.id]);
    expect((await readLedger(store, buyerStream('ana'))).held).toEqual([first.offer.id]);
    expect((await readLedger(store, orderStream(second.order.number))).held).toEqual([]);
  });

  it('give thanks no more than half of a day, which the other half is left of for what went wrong', async () => {
    const ledger = newLedger(policyWithRoomFor(4));
    const thanks = (number: number) => {
      const { kase, order, offer } = candidate(number);
      const coupon: ReturnCoupon = {
        id: `thanks-${number}`,
        orderNumber: order.number,
        amount: offer.cost,
        validUntil: after(NOW, { days: 30 }),
        policyVersion: 'p',
        givenAt: NOW,
      };
      return ledger.reserveThanks(coupon, kase, order);
    };
    expect([await thanks(1), await thanks(2), await thanks(3)]).toEqual([null, null, 'day']);
    for (const number of [4, 5]) expect(await reserve(ledger, candidate(number))).toBeNull();
    expect(await reserve(ledger, candidate(6))).toBe('day');
  });

  it('take back the parts of the day and the order when the buyer’s has no room', async () => {
    const narrow = policyWithRoomFor(10, {
      tolerances: { ...usual.tolerances, perBuyer: { windowDays: 90, absolute: 5, cases: 9 } },
    });
    const ledger = newLedger(narrow);
    const [one, two] = [candidate(1, { buyer: 'ana' }), candidate(2, { buyer: 'ana' })];
    expect(await reserve(ledger, one)).toBeNull();
    expect(await reserve(ledger, two)).toBe('buyer');

    expect((await readLedger(store, TODAY)).held).toEqual([one.offer.id]);
    expect((await readLedger(store, orderStream(two.order.number))).held).toEqual([]);
    expect((await readLedger(store, buyerStream('ana'))).total).toBe(COST);
  });

  it('hold nothing that the day’s ledger does not know of, wherever a process dies', async () => {
    await newLedger().spent(candidate(9).kase);
    for (const lastWrite of [0, 1, 2, 3, 4, 5, 6]) {
      const one = candidate(lastWrite);
      const dying = newLedger(usual, diesAfter(store, lastWrite));
      const died = await reserve(dying, one)
        .then(() => release(dying, one))
        .then(
          () => false,
          () => true,
        );
      const buyer = await readLedger(store, buyerStream(one.order.buyer.id));
      const order = await readLedger(store, orderStream(one.order.number));
      const day = await readLedger(store, TODAY);
      expect({ lastWrite, died }).toEqual({ lastWrite, died: lastWrite < 6 });
      expect(day.held).toEqual(expect.arrayContaining([...buyer.held, ...order.held]));
    }
  });

  it('count what was given for an order over all its conversations, however long ago', async () => {
    const perOrder = policyWithRoomFor(10, {
      tolerances: { ...usual.tolerances, perOrder: { percent: 100, absolute: 5 } },
    });
    const ledger = newLedger(perOrder);
    const one = candidate(1, { orderNumber: '8190', buyer: 'ana' });
    await reserve(ledger, one);
    await spend(ledger, one);

    now = after(NOW, { days: 200 });
    const later = candidate(2, { orderNumber: '8190', buyer: 'ana', madeAt: now });
    expect(await reserve(newLedger(perOrder), later)).toBe('order');
    const other = candidate(3, { orderNumber: '8191', buyer: 'ana', madeAt: now });
    expect(await reserve(newLedger(perOrder), other)).toBeNull();
  });

  it('know an order again that was imported with another buyer and its number written in another way', async () => {
    const perOrder = policyWithRoomFor(10, {
      tolerances: { ...usual.tolerances, perOrder: { percent: 100, absolute: 5 } },
    });
    const one = candidate(1, { orderNumber: 'PX81902244', buyer: 'ana' });
    await reserve(newLedger(perOrder), one);
    for (const orderNumber of ['px-8190-2244', 'PX 8190 2244', 'ＰＸ８１９０２２４４']) {
      const again = candidate(2, { orderNumber, buyer: 'ben' });
      const { spent } = await newLedger(perOrder).spent(again.kase);
      expect(spent).toMatchObject({ order: COST, buyer: 0, settlements: [{ offerId: one.offer.id }] });
      expect(await reserve(newLedger(perOrder), again)).toBe('order');
    }
  });

  it('reserve nothing behind an order’s ledger that moved on since the offer was decided on', async () => {
    const [ours, theirs] = [newLedger(), newLedger()];
    const [first, second] = [
      candidate(1, { orderNumber: '8190' }),
      candidate(2, { orderNumber: '8190', buyer: 'ben' }),
    ];
    const { asOf } = await ours.spent(first.kase);
    const { kase, order, offer } = second;
    expect(await theirs.reserve(offer, { kase, order, asOf })).toBeNull();
    expect(await ours.reserve(first.offer, { ...first, asOf })).toBe('order');
    expect((await readLedger(store, TODAY)).held).toEqual([second.offer.id]);
    expect(await ours.reserve(first.offer, { ...first, ...(await ours.spent(first.kase)) })).toBeNull();
  });

  it('decide what waits together one on the other, and write it as one commit', async () => {
    const ledger = newLedger(policyWithRoomFor(3));
    await ledger.spent(candidate(9).kase);
    const ofOneOrder = [1, 2].map((number) =>
      candidate(number, { orderNumber: '8190', buyer: `b-${number}` }),
    );
    const others = [3, 4, 5].map((number) => candidate(number));
    const results = await Promise.all([
      ...ofOneOrder.map(({ offer, kase, order }) => ledger.reserve(offer, { kase, order, asOf: 0 })),
      ...others.map((each) => reserve(ledger, each)),
    ]);
    expect(results.toSorted()).toEqual(['day', 'day', null, null, 'order']);
    const day = await readLedger(store, TODAY);
    expect(day).toEqual({ total: 2 * COST, held: expect.anything(), wrongTotals: 0, fault: null });
    // Three reservations are one commit, and one that the order’s ledger had no room for is taken back.
    const commits = await store.read(TODAY, 0);
    expect(commits.map(({ entries }) => entries.length)).toEqual([1, 2, 1]);
  });

  it('count a buyer’s cases and money within the window, and forget what is older', async () => {
    const two = policyWithRoomFor(10, {
      tolerances: { ...usual.tolerances, perBuyer: { windowDays: 30, absolute: 6, cases: 2 } },
    });
    const ledger = newLedger(two);
    for (const number of [1, 2])
      expect(await reserve(ledger, candidate(number, { buyer: 'ana' }))).toBeNull();
    const third = candidate(3, { buyer: 'ana' });
    expect(await reserve(ledger, third)).toBe('buyer');
    expect((await ledger.spent(third.kase)).spent).toEqual({
      order: 0,
      buyer: 2 * COST,
      buyerCases: 2,
      day: 2 * COST,
      settlements: [],
    });

    now = after(NOW, { days: 31 });
    expect(await reserve(newLedger(two), candidate(4, { buyer: 'ana', madeAt: now }))).toBeNull();
  });

  it('let in exactly as many cases of a buyer as the policy allows, of those that two processes make at once', async () => {
    const two = policyWithRoomFor(10, {
      tolerances: { ...usual.tolerances, perBuyer: { windowDays: 30, absolute: 1000, cases: 2 } },
    });
    const processes = [newLedger(two), newLedger(two)];
    const results = await Promise.all(
      processes.flatMap((ledger, process) =>
        [1, 2, 3].map((number) => reserve(ledger, candidate(10 * process + number, { buyer: 'ana' }))),
      ),
    );
    expect(results.filter((overdrawn) => overdrawn === null)).toHaveLength(2);
    expect(results.filter((overdrawn) => overdrawn === 'buyer_cases')).toHaveLength(4);
    expect((await readLedger(store, buyerStream('ana'))).held).toHaveLength(2);
  });

  it('keep a running total in each commit, and a chain that holds', async () => {
    const ledger = newLedger();
    const all = [1, 2, 3, 4].map((number) => candidate(number, { buyer: 'ana', orderNumber: '8190' }));
    for (const each of all) await reserve(ledger, each);
    const [declined, accepted] = all;
    if (!declined || !accepted) throw new Error('there are four');
    await release(ledger, declined);
    await spend(ledger, accepted);

    for (const stream of [TODAY, buyerStream('ana'), orderStream('8190')]) {
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
    const one = candidate(1);
    await reserve(ledger, one);
    await spend(ledger, one);
    await spend(newLedger(), one);
    await release(newLedger(), candidate(2));
    expect((await store.read(TODAY, 0)).length).toBe(2);
    expect((await readLedger(store, TODAY)).total).toBe(COST);
  });

  it('give back under the name the buyer had when the offer was made', async () => {
    const ledger = newLedger();
    const one = candidate(1, { buyer: 'ana' });
    await reserve(ledger, one);
    const renamed = { ...one.order, buyer: { ...one.order.buyer, id: 'ana-2' } };
    await spend(ledger, { ...one, order: renamed });
    expect((await readLedger(store, buyerStream('ana-2'))).held).toEqual([]);
    await release(ledger, one);
    expect((await readLedger(store, buyerStream('ana'))).held).toEqual([]);
    expect((await readLedger(store, TODAY)).held).toEqual([]);
  });

  it('hold what costs nothing all the same, but no word with a date', async () => {
    const free = { amount: 0, currency: 'USD' };
    const ledger = newLedger(policyWithRoomFor(0));
    const gift = candidate(1, { remedy: 'reship', amount: null, cost: free, sku: 'lamp-1' });
    expect(await reserve(ledger, gift)).toBeNull();
    expect(
      await reserve(ledger, candidate(2, { remedy: 'reassurance', amount: null, cost: free })),
    ).toBeNull();
    expect((await readLedger(store, TODAY)).held).toEqual([gift.offer.id]);
    expect(
      (await ledger.spent(candidate(3, { orderNumber: gift.order.number }).kase)).spent.settlements,
    ).toEqual([
      {
        caseId: 'case-1',
        offerId: gift.offer.id,
        given: { remedy: 'reship', complaint: 'quality', sku: 'lamp-1' },
        cost: 0,
        isAccepted: false,
        reference: null,
        openUntil: gift.offer.expiresAt,
        at: NOW,
      },
    ]);
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
    last: (stream) => store.last(stream),
    written: (since, exceptStream) => store.written(since, exceptStream),
    heads: () => store.heads(),
    rewrite: (commit) => store.rewrite(commit),
    purge: () => store.purge(),
    close: () => store.close(),
  };
}
