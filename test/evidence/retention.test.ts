import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Outcome } from '../../src/domain/vocabulary/outcome.ts';
import { Retention, ruleThatEnds, shortestTime } from '../../src/domain/policy/retention.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { AuditStreams } from '../../src/services/people/audit.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { Erasure } from '../../src/services/evidence/erasure.ts';
import { RetentionRuns } from '../../src/services/evidence/retentionRuns.ts';
import { opened, said } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { TestClock } from '../support/fulfilments.ts';
import { BlobsInMemory } from '../support/talk.ts';

const DAY_MS = 86_400_000;
const nobodysOrders = {
  find: () => Promise.resolve(null),
  ofBuyer: () => Promise.resolve([]),
  ofChannelUser: () => Promise.resolve([]),
  save: () => Promise.resolve(),
  count: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};
const emptySpool = {
  keep: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  all: () => Promise.resolve([]),
};

describe('how long a case is kept', () => {
  const retention = Retention.parse({ settled: 30, enquiry: 7 });
  const ended = (outcome: Outcome) => ({
    closed: { outcome, at: '2026-03-01T12:00:00.000Z' },
    erasedAt: null,
  });
  const rule = (outcome: Outcome, now: string) => ruleThatEnds(ended(outcome), retention, new Date(now));

  it('counts whole days from its end, by how it ended, and names the rule', () => {
    expect(rule('enquiry', '2026-03-08T11:59:59.999Z')).toBeNull();
    expect(rule('enquiry', '2026-03-08T12:00:00.000Z')).toBe('retention.enquiry: 7 days');
    expect(rule('settled', '2026-03-30T12:00:00.000Z')).toBeNull();
    expect(rule('settled', '2026-03-31T12:00:00.000Z')).toBe('retention.settled: 30 days');
  });

  it('is for good where nothing is said, and while it is open', () => {
    expect(rule('at_platform', '2099-01-01T00:00:00.000Z')).toBeNull();
    expect(ruleThatEnds({ closed: null, erasedAt: null }, retention, new Date())).toBeNull();
    expect(shortestTime(retention)).toBe(7);
    expect(shortestTime(Retention.parse({}))).toBeNull();
  });
});

describe.each(CASE_PLACES)('retention by the policy, in %s', (_, makePlace) => {
  let place: CasePlace;
  let store: CaseStore;
  let caseFiles: CaseFiles;
  let clock: TestClock;
  let audit: AuditStreams;
  let runs: RetentionRuns;
  let told: string[];

  beforeEach(async () => {
    place = await makePlace();
    told = [];
    store = place.open();
    clock = new TestClock();
    caseFiles = new CaseFiles({ store, clock });
    audit = new AuditStreams({ store, clock });
    const house = { store, caseFiles, clock };
    const erasure = new Erasure({
      ...house,
      audit,
      blobs: new BlobsInMemory(),
      orders: nobodysOrders,
      spool: emptySpool,
      forgetters: [(caseId, _files, ground) => Promise.resolve(void told.push(`${caseId}: ${ground}`))],
    });
    runs = new RetentionRuns({
      ...house,
      erasure,
      policy: { id: 'lantern@1', retention: Retention.parse({ settled: 30, enquiry: 7 }) },
      onError: (error) => expect(error).toBeNull(),
    });
    await tell('settled', { type: 'closed', outcome: 'settled' });
    await tell('asked', { type: 'closed', outcome: 'enquiry' });
    await tell('disputed', { type: 'closed', outcome: 'at_platform' });
    await tell('open');
    await tell(
      'held',
      { type: 'hold_set', by: 'Olga', because: 'a court asked for it' },
      { type: 'closed', outcome: 'enquiry' },
    );
    await tell(
      'owing',
      { type: 'fulfilment_due', fulfilmentId: 'f-1', offerId: 'o-1', remedy: 'full_refund' },
      { type: 'closed', outcome: 'settled' },
    );
  });

  afterEach(() => place.remove());

  async function tell(caseId: string, ...entries: Entry[]): Promise<void> {
    await caseFiles.append(null, [opened({ caseId }), said(`words of ${caseId}`), ...entries]);
  }

  const forgotten = async (): Promise<string[]> => {
    const ids = ['settled', 'asked', 'disputed', 'open', 'held', 'owing'];
    const cases = await Promise.all(ids.map((id) => caseFiles.refresh(id)));
    return ids.filter((_id, index) => cases[index]?.kase.erasedAt != null);
  };

  it('forgets what is over, when it is over, and never what is open, held or owing', async () => {
    expect(await runs.run()).toBe(0);
    clock.pass(7 * DAY_MS);
    expect(await runs.run()).toBe(1);
    expect(await forgotten()).toEqual(['asked']);
    expect(told).toEqual(['asked: retention']);
    clock.pass(23 * DAY_MS);
    expect(await runs.run()).toBe(1);
    expect(await forgotten()).toEqual(['settled', 'asked']);
    clock.pass(3_650 * DAY_MS);
    expect(await runs.run()).toBe(0);
    expect(await forgotten()).toEqual(['settled', 'asked']);
    expect(JSON.stringify(await store.read('case/settled', 0))).not.toContain('words of');
  });

  it('says in tombstone and audit record that it was retention, and by which rule', async () => {
    clock.pass(7 * DAY_MS);
    await runs.run();
    const because = 'retention.enquiry: 7 days, policy lantern@1';
    const [tombstone] = await caseFiles.entries('asked');
    expect(tombstone?.content).toMatchObject({
      type: 'erased',
      by: 'retention',
      because,
      outcome: 'enquiry',
    });
    const today = clock.now().toISOString().slice(0, 10);
    const [done, asked] = await audit.read({ from: today, to: today, limit: 2 });
    expect(asked).toMatchObject({
      by: { id: 'retention' },
      caseId: 'asked',
      detail: `Asked for: ${because}`,
    });
    expect(done).toMatchObject({ detail: '3 entries and 0 files erased' });
  });
});
