import { afterEach, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { DeskFeed, type DeskChange } from '../../src/services/desk/deskFeed.ts';
import { Presence } from '../../src/services/desk/presence.ts';
import { opened, said, WEN } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';

const LEA = { id: 'lea', name: 'Lea' };
const NEVER_MS = 3_600_000;
const waits: Entry = { type: 'handoff_requested', reason: 'mood', summary: 'angry' };
const fail = (error: unknown): never => {
  throw error;
};

describe.each(CASE_PLACES)('two processes on one %s', (_, make) => {
  let place: CasePlace;
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await place.remove();
  });

  function process() {
    const store = place.open();
    const caseFiles = new CaseFiles({ store, clock: systemClock });
    const feed = new DeskFeed({ store, caseFiles, clock: systemClock, lookEveryMs: NEVER_MS, onError: fail });
    const presence = new Presence({ store, clock: systemClock, timezone: 'UTC', onError: fail });
    const changes: DeskChange[] = [];
    feed.onChanged((change) => changes.push(change));
    stops.push(() => feed.stop());
    return { store, caseFiles, feed, presence, changes };
  }

  it('know at one look what the other did with a case, from waiting to closed, each change once', async () => {
    place = await make();
    const [here, there] = [process(), process()];
    await here.feed.ready();
    await there.feed.ready();
    const first = await here.caseFiles.append(null, [opened(), said('hello', 'a1'), waits]);
    if (!first) throw new Error('the case is there already');
    expect(here.changes.at(-1)?.changed).toMatchObject([{ caseId: first.kase.id, status: 'waiting' }]);
    await there.feed.look();
    await there.feed.look();
    expect(there.changes).toHaveLength(1);
    const watermark = there.feed.watermark;

    const there1 = await there.caseFiles.refresh(first.kase.id);
    await there.caseFiles.append(there1, [{ type: 'handoff_accepted', agent: WEN }]);
    await here.feed.look();
    expect(here.changes.at(-1)?.changed).toMatchObject([{ status: 'with_agent', agentName: WEN.name }]);
    expect(there.feed.since(watermark)?.changed).toMatchObject([{ status: 'with_agent' }]);
    expect(there.feed.since('2020-01-01T00:00:00.000Z')).toBeNull();

    const there2 = await there.caseFiles.refresh(first.kase.id);
    await there.caseFiles.append(there2, [{ type: 'closed', outcome: 'completed_by_agent' }]);
    await here.feed.look();
    expect(here.changes.at(-1)?.gone).toEqual([first.kase.id]);
    expect(here.feed.cases()).toEqual([]);
  });

  it('know who is away by the other, and what somebody chose also once that one was killed', async () => {
    place = await make();
    const [here, there] = [process(), process()];
    await here.presence.set(WEN, true);
    here.presence.seen(LEA);
    await here.presence.look();
    await there.presence.look();
    expect(there.presence.colleagues()).toEqual([
      { ...LEA, available: false },
      { ...WEN, available: true },
    ]);
    const again = process().presence;
    await again.ready();
    expect(again.isAvailable(WEN.id)).toBe(true);
    await again.signedIn(WEN);
    expect(again.isAvailable(WEN.id)).toBe(true);
  });

  it('take whoever signs in again for away, and whoever is there over midnight for there', async () => {
    place = await make();
    const clock = { at: Date.parse('2026-03-11T23:50:00.000Z'), now: () => new Date(clock.at) };
    const open = () => new Presence({ store: place.open(), clock, timezone: 'UTC', onError: fail });
    const before = open();
    const close = before.opened(WEN);
    await before.set(WEN, true);
    clock.at += 20 * 60_000;
    await before.look();
    expect(before.present()).toEqual([WEN]);
    close();
    clock.at += 10 * 60_000;
    await before.look();
    expect(before.present()).toEqual([]);
    const after = open();
    await after.signedIn(WEN);
    after.opened(WEN);
    await after.look();
    expect(after.colleagues()).toEqual([{ ...WEN, available: false }]);
  });

  it('know who is there by the other, until that one stops', async () => {
    place = await make();
    const [here, there] = [process(), process()];
    await here.presence.set(WEN, true);
    await there.presence.look();
    expect(there.presence.present()).toEqual([WEN]);
    await here.presence.stop();
    await there.presence.look();
    expect(there.presence.present()).toEqual([]);
    await there.presence.stop();
  });
});
