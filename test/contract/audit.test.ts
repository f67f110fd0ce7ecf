import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findFault } from '../../src/domain/case/chain.ts';
import type { AuditAct } from '../../src/ports/audit.ts';
import { StoreUnavailable, type CaseStore } from '../../src/ports/caseStore.ts';
import { AuditStreams } from '../../src/services/people/audit.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';

const olga = { id: 'olga', name: 'Olga' };
const pavel = { id: 'pavel', name: 'Pavel' };
const EVER = { from: '2020-01-01', to: '2030-01-01', limit: 100 };

describe.each(CASE_PLACES)('the audit record in %s', (_, makePlace) => {
  let place: CasePlace;
  let store: CaseStore;
  let now: string;
  const clock = { now: () => new Date(now) };

  beforeEach(async () => {
    place = await makePlace();
    store = place.open();
    now = '2026-03-01T12:00:00.000Z';
  });

  afterEach(() => place.remove());

  const did = (act: AuditAct, by = olga, caseId: string | null = null) => ({
    by,
    did: act,
    caseId,
    detail: null,
  });

  it('says who did what and when, newest first, and outlives the process', async () => {
    const audit = new AuditStreams({ store, clock });
    await audit.record({ by: olga, did: 'searched', caseId: null, detail: '3 words, 17 cases found' });
    now = '2026-03-01T23:59:59.000Z';
    await audit.record(did('looked_at_case', olga, 'c-1'));
    now = '2026-03-02T00:00:01.000Z';
    await audit.record(did('exported_case', pavel, 'c-1'));

    const later = new AuditStreams({ store: place.open(), clock });
    expect(await later.read(EVER)).toEqual([
      { at: '2026-03-02T00:00:01.000Z', ...did('exported_case', pavel, 'c-1') },
      { at: '2026-03-01T23:59:59.000Z', ...did('looked_at_case', olga, 'c-1') },
      { at: '2026-03-01T12:00:00.000Z', ...did('searched'), detail: '3 words, 17 cases found' },
    ]);
  });

  it('gives the days, the case and the person that are asked for, and no more lines than that', async () => {
    const audit = new AuditStreams({ store, clock });
    await audit.record(did('looked_at_case', olga, 'c-1'));
    now = '2026-03-02T09:00:00.000Z';
    await audit.record(did('looked_at_case', pavel, 'c-2'));
    await audit.record(did('exported_case', pavel, 'c-1'));
    now = '2026-03-03T09:00:00.000Z';
    await audit.record(did('hold_set', olga, 'c-2'));

    const acts = async (query: object) =>
      (await audit.read({ ...EVER, from: '2026-03-01', to: '2026-03-31', ...query })).map((line) => line.did);
    expect(await acts({ to: '2026-03-02' })).toEqual(['exported_case', 'looked_at_case', 'looked_at_case']);
    expect(await acts({ from: '2026-03-03' })).toEqual(['hold_set']);
    expect(await acts({ caseId: 'c-1' })).toEqual(['exported_case', 'looked_at_case']);
    expect(await acts({ by: 'olga' })).toEqual(['hold_set', 'looked_at_case']);
    expect(await acts({ limit: 2 })).toEqual(['hold_set', 'exported_case']);
    expect(await acts({ from: '2019-01-01', to: '2026-03-01' })).toEqual(['looked_at_case']);
    expect(await acts({ from: '2026-03-05', to: '2026-03-04' })).toEqual([]);
  });

  it('loses no line while several processes write at once, and stays one chain', async () => {
    const processes = Array.from({ length: 3 }, () => new AuditStreams({ store: place.open(), clock }));
    for (const audit of processes) await audit.read(EVER);
    await Promise.all(
      processes.flatMap((audit, p) =>
        Array.from({ length: 8 }, (_each, i) => audit.record(did('looked_at_case', olga, `c-${p}-${i}`))),
      ),
    );
    const commits = await store.read('audit/2026-03-01', 0);
    expect(findFault(commits.flatMap(({ entries }) => entries))).toBeNull();
    const cases = (await new AuditStreams({ store, clock }).read(EVER)).map(({ caseId }) => caseId);
    expect(new Set(cases).size).toBe(24);
    expect(cases).toHaveLength(24);
  });

  it('says so when a line cannot be put on record', async () => {
    const broken: CaseStore = { ...store, read: () => Promise.reject(new StoreUnavailable('down')) };
    await expect(new AuditStreams({ store: broken, clock }).record(did('searched'))).rejects.toThrow(
      StoreUnavailable,
    );
  });
});
