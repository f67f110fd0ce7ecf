import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SealedEntry } from '../../src/domain/case/chain.ts';
import type { LedgerEntry } from '../../src/domain/negotiation/ledger.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { buyerStream, dayStream, orderStream } from '../../src/services/offers/ledgerStreams.ts';
import { ToleranceLedger } from '../../src/services/offers/toleranceLedger.ts';
import { after, NOW } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { candidate, COST, policyWithRoomFor, readLedger } from '../support/ledgerTrial.ts';

const WRITERS = 10;
const SEED = 20_261_130;
const RUNS = { SqliteCaseStore: 25, CosmosCaseStore: 4 };

/** What becomes of an offer once it is reserved. */
type Fate = 'stays' | 'is_released' | 'is_spent';
interface Step {
  writer: number;
  fate: Fate;
}
const story = fc.record({
  room: fc.integer({ min: 1, max: 12 }),
  /** Offers that are made one after the other; those of different lanes are made at once. */
  lanes: fc.array(
    fc.array(
      fc.record<Step>({
        writer: fc.nat({ max: WRITERS - 1 }),
        fate: fc.constantFrom('stays', 'is_released', 'is_spent'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 2, maxLength: 15 },
  ),
});

describe.each(CASE_PLACES)('ten writers of one day, on %s', (name, makePlace) => {
  let place: CasePlace;
  let stores: CaseStore[];
  let store: CaseStore;

  beforeAll(async () => {
    place = await makePlace();
    store = place.open();
    await store.read('ledger/day/none', 0);
    stores = Array.from({ length: WRITERS }, () => place.open());
  });
  afterAll(() => place.remove());

  it('never give a unit more than the day has, and refuse none that it has room for', async () => {
    let runs = 0;
    let refusals = 0;
    let movements = 0;
    let commits = 0;
    const property = fc.asyncProperty(story, async ({ room, lanes }) => {
      runs += 1;
      const madeAt = after(NOW, { days: runs });
      const clock = { now: () => new Date(madeAt) };
      const policy = policyWithRoomFor(room);
      const ledgers = stores.map(
        (each) =>
          new ToleranceLedger({ store: each, caseFiles: new CaseFiles({ store, clock }), policy, clock }),
      );
      let number = runs * 1_000;
      const kept: string[] = [];
      const refused: string[] = [];
      const make = async ({ writer, fate }: Step): Promise<void> => {
        const ledger = ledgers[writer];
        if (!ledger) throw new RangeError(`there is no writer ${writer}`);
        const { kase, order, offer } = candidate((number += 1), { madeAt });
        const overdrawn = await ledger.reserve(offer, { kase, order, asOf: null });
        if (overdrawn !== null) return void refused.push(overdrawn);
        if (fate === 'is_spent') await ledger.spend(offer, kase.id, order);
        if (fate === 'is_released') await ledger.release(ledger.reservedFor(offer, kase.id));
        else kept.push(offer.id);
        const isHeld = fate !== 'is_released';
        for (const stream of [orderStream(order.number), buyerStream(order.buyer.id)])
          expect((await readLedger(store, stream)).held).toEqual(isHeld ? [offer.id] : []);
      };
      await Promise.all(
        lanes.map(async (lane) => {
          for (const step of lane) await make(step);
        }),
      );

      const today = dayStream(madeAt.slice(0, 10));
      const day = await store.read(today, 0);
      const entries = day.flatMap((commit) => commit.entries as SealedEntry<LedgerEntry>[]);
      const highest = Math.max(...entries.map(({ content }) => content.total));
      expect(highest).toBeLessThanOrEqual(room * COST);
      expect(refused).toEqual(refused.map(() => 'day'));
      if (refused.length > 0) expect(highest).toBe(room * COST);
      const { held, ...sums } = await readLedger(store, today);
      expect(sums).toEqual({ total: kept.length * COST, wrongTotals: 0, fault: null });
      expect(held.toSorted()).toEqual(kept.toSorted());
      refusals += refused.length;
      movements += entries.length;
      commits += day.length;
    });
    await fc.assert(property, { numRuns: RUNS[name as keyof typeof RUNS], seed: SEED, endOnFailure: true });

    // There was too little room now and then, and what waited was written together.
    expect(refusals).toBeGreaterThan(0);
    expect(commits).toBeLessThan(movements);
  }, 240_000);
});
