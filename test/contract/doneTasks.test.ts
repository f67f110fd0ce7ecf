import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { doneTasks } from '../../src/server/desk/tasks.ts';
import type { DoneTasks } from '../../src/server/desk/wire.ts';
import type { LoadedCase } from '../../src/services/cases/caseFiles.ts';
import { caseOf } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { openCase } from '../support/storeBuilders.ts';

const NOW = new Date('2026-03-20T12:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

/** A case in which a refund was carried out so many days ago. */
function doneCase(id: string, days: number): Case {
  const fulfilment: Case['fulfilments'][number] = {
    id: `task-${id}`,
    offerId: 'offer-1',
    remedy: 'partial_refund',
    agreedAt: daysAgo(days),
    amount: { amount: 500, currency: 'USD' },
    status: 'done',
    failedBy: null,
    deliveryWish: null,
    thanksValidUntil: null,
    reference: null,
    doneAt: daysAgo(days),
    doneBy: 'wen',
    doneByName: null,
    byHand: false,
    attempts: 0,
    lastAttemptAt: null,
  };
  return { ...caseOf(), id, fulfilments: [fulfilment] };
}

describe.each(CASE_PLACES)('what was carried out lately, in a %s', (_, makePlace) => {
  let place: CasePlace;
  let store: CaseStore;
  let kept: Map<string, number>;
  let loaded: string[];
  beforeEach(async () => {
    place = await makePlace();
    store = place.open();
    kept = new Map();
    loaded = [];
  });
  afterEach(() => place.remove());

  /** A case that changed so many days ago; `done`: how many ago something was carried out in it, null for nothing. */
  async function changed(id: string, days: number, done: number | null, tells = true): Promise<void> {
    const doneAt = done === null ? null : daysAgo(done);
    await openCase(store, id, { updatedAt: daysAgo(days), ...(tells ? { doneAt } : {}) });
    if (done !== null) kept.set(id, done);
  }

  const page = (cursor: string | null): Promise<DoneTasks> =>
    doneTasks(
      {
        store,
        caseFiles: {
          load: (id) => {
            loaded.push(id);
            return Promise.resolve({ kase: doneCase(id, kept.get(id) ?? 100) } as unknown as LoadedCase);
          },
        },
        now: NOW,
      },
      cursor,
    );

  it('is read of those cases alone in which something was, and of what an earlier version wrote', async () => {
    await changed('talked', 1, null);
    await changed('done', 2, 3);
    await changed('long-ago', 2, 8);
    await changed('untold', 4, 5, false);
    await changed('old', 9, 9);
    const { tasks, cursor } = await page(null);
    expect(tasks.map(({ caseId }) => caseId)).toEqual(['done', 'untold']);
    expect(loaded.toSorted()).toEqual(['done', 'untold']);
    expect(cursor).toBeNull();
  });

  it('comes a page at a time, each case once, and ends with the seven days', async () => {
    const ids = Array.from({ length: 120 }, (_each, at) => `c${String(at).padStart(3, '0')}`);
    for (const [at, id] of ids.entries()) await changed(id, 1 + at / 24, at % 2 === 0 ? 1 + at / 24 : null);
    const found: string[] = [];
    let cursor: string | null = null;
    let pages = 0;
    do {
      const before = loaded.length;
      const next: DoneTasks = await page(cursor);
      expect(loaded.length - before).toBeLessThanOrEqual(50);
      found.push(...next.tasks.map(({ caseId }) => caseId));
      cursor = next.cursor;
      pages += 1;
    } while (cursor !== null);
    expect(found).toEqual(ids.filter((_id, at) => at % 2 === 0));
    expect(pages).toBeGreaterThan(1);
  });
});
