import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { CaseChanges } from '../../src/services/cases/caseChanges.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { conversationOf, opened, said } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { failingStore } from '../support/failingStore.ts';

const NEVER_MS = 3_600_000;
const fail = (error: unknown): never => {
  throw error;
};

describe.each(CASE_PLACES)('changes of conversations on %s', (_, make) => {
  let place: CasePlace;
  const stops: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    place = await make();
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await place.remove();
  });

  function process() {
    const store = failingStore(place.open());
    const caseFiles = new CaseFiles({ store, clock: systemClock });
    const changes = new CaseChanges({
      store,
      caseFiles,
      clock: systemClock,
      onError: fail,
      lookEveryMs: NEVER_MS,
    });
    stops.push(() => changes.stop());
    return { store, caseFiles, changes };
  }

  it('are told at once by who made them and at the next look by others, to those who watch that conversation', async () => {
    const [here, there] = [process(), process()];
    const told = { here: 0, there: 0, elsewhere: 0 };
    const conversation = conversationOf();
    here.changes.watch(conversation, () => (told.here += 1));
    const stop = there.changes.watch(conversation, () => (told.there += 1));
    there.changes.watch({ ...conversation, id: 'another' }, () => (told.elsewhere += 1));

    const first = await here.caseFiles.append(null, [opened(), said('hello', 'a1')]);
    expect(told).toEqual({ here: 1, there: 0, elsewhere: 0 });
    await there.changes.look();
    await there.changes.look();
    expect(told).toEqual({ here: 1, there: 1, elsewhere: 0 });

    stop();
    await here.caseFiles.append(first, [said('again', 'a2')]);
    await there.changes.look();
    expect(told).toEqual({ here: 2, there: 1, elsewhere: 0 });
  });

  it('take one look at the store for everybody who watches, and none while nobody does', async () => {
    const { store, caseFiles, changes } = process();
    await caseFiles.append(null, [opened(), said('hello', 'a1')]);
    await changes.look();
    expect(store.reads).toBe(0);
    for (let socket = 0; socket < 50; socket += 1)
      changes.watch({ ...conversationOf(), id: `socket-${socket}` }, () => undefined);
    await changes.look();
    expect(store.reads).toBe(1);
  });
});

describe('how often changes of conversations are looked for', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is seldom while the bot alone speaks, and soon enough for whoever waits for a person', async () => {
    const conversation = conversationOf();
    let speaker: Case['speaker'] = { is: 'bot' };
    const list = jest.fn(() => Promise.resolve({ summaries: [], cursor: null }));
    const changes = new CaseChanges({
      store: { list } as unknown as CaseStore,
      caseFiles: {
        onAppended: () => () => undefined,
        known: () => ({ speaker, updatedAt: new Date().toISOString() }),
      } as unknown as CaseFiles,
      clock: systemClock,
      onError: fail,
    });
    const looksInAMinute = async (): Promise<number> => {
      list.mockClear();
      await jest.advanceTimersByTimeAsync(60_000);
      return list.mock.calls.length;
    };
    changes.watch(conversation, () => undefined);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await looksInAMinute()).toBeLessThanOrEqual(4);
    speaker = { is: 'queue', since: new Date().toISOString() };
    changes.watch(conversation, () => undefined);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await looksInAMinute()).toBeGreaterThanOrEqual(35);
    await changes.stop();
  });
});
