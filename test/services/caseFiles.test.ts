import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { CaseFiles, streamOf, type LoadedCase } from '../../src/services/cases/caseFiles.ts';
import { opened, said } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';

describe('what a view holds of a case', () => {
  let folder: string;
  let store: SqliteCaseStore;
  beforeEach(async () => {
    folder = await dataFolder('case-files');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('is its folded state only where its commits are many, and another process has the case whole either way', async () => {
    const caseFiles = new CaseFiles({ store, clock: systemClock });
    let loaded: LoadedCase | null = await caseFiles.append(null, [opened()]);
    for (let commits = 1; commits <= 20; commits += 1) {
      if (!loaded) throw new Error('nobody else writes');
      const { id } = loaded.kase;
      const view = await store.view(streamOf(id));
      expect(view?.snapshot === null).toBe(commits < 16);
      const elsewhere = new CaseFiles({ store, clock: systemClock });
      expect(await elsewhere.load(id)).toEqual(loaded);
      expect(await elsewhere.glance(id)).toEqual(loaded.kase);
      loaded = await caseFiles.append(loaded, [said(`line ${commits}`, `a${commits}`)]);
    }
  });

  it('leaves the folded state to the view that follows, where what was said is about to be marked as sent', async () => {
    const caseFiles = new CaseFiles({ store, clock: systemClock });
    const lines = Array.from({ length: 20 }, (_, n) => said(`line ${n}`, `a${n}`));
    let loaded = await caseFiles.append(null, [opened()]);
    for (const line of lines) loaded = await caseFiles.append(loaded, [line]);
    const utterance = { text: 'I am looking.', language: 'en', buttons: [], card: null };
    for (const [entry, isFollowed] of [
      [{ type: 'said', by: 'bot', activityId: 'b1', utterance, answers: ['a19'] }, true],
      [{ type: 'delivered', activityIds: ['b1'] }, false],
    ] satisfies [Entry, boolean][]) {
      loaded = await caseFiles.append(loaded, [entry]);
      if (!loaded) throw new Error('nobody else writes');
      expect((await store.view(streamOf(loaded.kase.id)))?.snapshot === null).toBe(isFollowed);
      expect(await new CaseFiles({ store, clock: systemClock }).load(loaded.kase.id)).toEqual(loaded);
    }
  });
});
