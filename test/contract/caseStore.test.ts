import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EMPTY_CHAIN, findFault, forgotten } from '../../src/domain/case/chain.ts';
import { type CaseStore, type Commit, StoreUnavailable } from '../../src/ports/caseStore.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { commitOf, everyPage, listAll, openCase, viewOf } from '../support/storeBuilders.ts';

const WON = { ok: true };
const LOST = { ok: false, because: 'conflict' };
const A = 'case/a';

describe.each(CASE_PLACES)('%s', (_, makePlace) => {
  let place: CasePlace;
  let store: CaseStore;

  beforeEach(async () => {
    place = await makePlace();
    store = place.open();
  });

  afterEach(() => place.remove());

  describe('appending and reading', () => {
    it('gives commits back in order, and those behind a sequence', async () => {
      for (let sequence = 1; sequence <= 12; sequence += 1)
        expect(await store.append(commitOf(A, sequence))).toEqual(WON);

      const all = await store.read(A, 0);
      expect(all.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect((await store.read(A, 9)).map(({ sequence }) => sequence)).toEqual([10, 11, 12]);
      expect(await store.read(A, 12)).toEqual([]);
    });

    it('gives back exactly what was appended', async () => {
      const contents = [
        { text: 'Где посылка? 包裹在哪里 😡 \u0000 "\\ \u2028 e\u0301', empty: '' },
        { nested: { list: [[], {}, [null, [true]]], none: null }, amount: -0.1, large: 9007199254740991 },
        { z: 1, a: 2, __proto: 'x', 'key with "quotes"': [] },
        [],
        'plain',
        null,
      ];
      const commit = commitOf(A, 1, contents);
      await store.append(commit);

      const [back] = await store.read(A, 0);
      expect(JSON.stringify(back)).toBe(JSON.stringify(commit));
      expect(findFault(back?.entries ?? [], EMPTY_CHAIN)).toBeNull();
    });

    it('keeps a commit of several hundred kilobytes', async () => {
      const commit = commitOf(A, 1, [{ text: 'é'.repeat(200_000) }]);
      await store.append(commit);
      expect(await store.read(A, 0)).toEqual([commit]);
    });

    it('puts a commit in the place of the one that was there, and keeps it through a purge', async () => {
      const commit = commitOf(A, 1, [{ text: 'to be forgotten' }]);
      await store.append(commit);
      const after = { ...commit, entries: commit.entries.map(forgotten) };
      await store.rewrite(after);
      await store.purge();
      expect(await store.read(A, 0)).toEqual([after]);
      expect(findFault(after.entries, EMPTY_CHAIN)).toBeNull();
    });

    it('names every stream, cases or not, with its last commit', async () => {
      expect(await store.heads()).toEqual([]);
      const first = commitOf(A, 1);
      await store.append(first);
      await store.append(commitOf(A, 2, undefined, first.entries.at(-1)));
      await store.append(commitOf('ledger/2026-03-01', 1));
      expect((await store.heads()).toSorted((a, b) => (a.stream < b.stream ? -1 : 1))).toEqual([
        { stream: A, sequence: 2 },
        { stream: 'ledger/2026-03-01', sequence: 1 },
      ]);
    });

    it('gives the last commit of a stream', async () => {
      for (let sequence = 1; sequence <= 11; sequence += 1) await store.append(commitOf(A, sequence));
      await store.append(commitOf('case/b', 1));
      expect(await store.last(A)).toMatchObject({ stream: A, sequence: 11, entries: [{ n: 1 }] });
    });

    it('gives all that was written behind a mark, in its order, but for the stream that is left out', async () => {
      const streams = Array.from({ length: 30 }, (__, index) => `case/${index % 7}`);
      for (const [index, stream] of streams.entries()) {
        await store.append(commitOf(stream, Math.floor(index / 7) + 1));
        if (index === 10) await store.append(commitOf('seal/log', 1));
      }
      const all = await writtenSince(null);
      const named = all.commits.map(({ stream, sequence }) => `${stream} ${sequence}`);
      expect(new Set(named)).toEqual(
        new Set(streams.map((stream, index) => `${stream} ${Math.floor(index / 7) + 1}`)),
      );
      expect(all.commits[0]).toEqual((await store.read(all.commits[0]?.stream ?? '', 0))[0]);

      await store.append(commitOf('case/late', 1));
      const since = await writtenSince(all.mark);
      expect(since.commits.map(({ stream }) => stream)).toContain('case/late');
      expect((await writtenSince('of another store')).commits).toHaveLength(31);
    });

    async function writtenSince(mark: string | null): Promise<{ commits: Commit[]; mark: string | null }> {
      const pages = await everyPage(store.written(mark, 'seal/log'));
      return { commits: pages.flatMap(({ commits }) => commits), mark: pages.at(-1)?.mark ?? mark };
    }

    it('knows nothing of a stream that does not exist', async () => {
      expect(await store.read('case/nobody', 0)).toEqual([]);
      expect(await store.last('case/nobody')).toBeNull();
      expect(await store.view('case/nobody')).toBeNull();
    });

    it('keeps streams apart whose names are alike', async () => {
      const streams = ['case/a', 'case/a/b', 'case/A', 'case/a:1', `case/${'x'.repeat(195)}`, 'ledger/a'];
      for (const stream of streams) await store.append(commitOf(stream, 1, [{ stream }]));
      for (const stream of streams) {
        const commits = await store.read(stream, 0);
        expect(commits.map(({ entries }) => entries.map(({ content }) => content))).toEqual([[{ stream }]]);
      }
    });
  });

  describe('two writers', () => {
    it('refuses a sequence that is taken, and keeps the first', async () => {
      const first = commitOf(A, 1, ['first']);
      expect(await store.append(first)).toEqual(WON);
      expect(await store.append(commitOf(A, 1, ['second']))).toEqual(LOST);
      expect(await store.read(A, 0)).toEqual([first]);
    });

    it('refuses a commit that leaves a gap', async () => {
      expect(await store.append(commitOf(A, 2))).toEqual(LOST);
      await store.append(commitOf(A, 1));
      expect(await store.append(commitOf(A, 3))).toEqual(LOST);
      expect(await store.append(commitOf(A, 2))).toEqual(WON);
      expect(await store.append(commitOf(A, 3))).toEqual(WON);
    });

    it('lets the same commit in once when a caller asks again after its answer was lost', async () => {
      const commit = commitOf(A, 1);
      expect(await store.append(commit)).toEqual(WON);
      expect(await store.append(commit)).toEqual(WON);
      await store.append(commitOf(A, 2));
      expect(await store.append(commit)).toEqual(WON);
      expect(await store.read(A, 0)).toHaveLength(2);
    });

    it('lets exactly one of fifty win that append at the same place at once', async () => {
      const stores = [store, place.open()];
      await store.append(commitOf(A, 1));
      const commits = Array.from({ length: 50 }, (__, index) => commitOf(A, 2, [{ index }]));
      const results = await Promise.all(
        commits.map((commit, index) => (stores[index % 2] ?? store).append(commit)),
      );

      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = commits[results.findIndex(({ ok }) => ok)];
      expect(await store.read(A, 1)).toEqual([winner]);
    });

    it('shows each of two stores on the same data what the other wrote', async () => {
      const other = place.open();
      await store.append(commitOf(A, 1), viewOf(A, 1));
      expect(await other.read(A, 0)).toHaveLength(1);
      expect(await other.append(commitOf(A, 2), viewOf(A, 2, { status: 'closed' }))).toEqual(WON);
      expect(await store.append(commitOf(A, 2))).toEqual(LOST);
      expect(await store.append(commitOf(A, 3))).toEqual(WON);
      expect((await store.view(A))?.summary.status).toBe('closed');
      expect((await store.list({})).summaries).toHaveLength(1);
    });

    it('refuses what is no stream, no sequence, no entries or another case’s view', async () => {
      await expect(store.append(commitOf('case/with space', 1))).rejects.toThrow(TypeError);
      await expect(store.append(commitOf(`case/${'x'.repeat(200)}`, 1))).rejects.toThrow(TypeError);
      await expect(store.append(commitOf(A, 0))).rejects.toThrow(TypeError);
      await expect(store.append(commitOf(A, 1, []))).rejects.toThrow(TypeError);
      await expect(store.append(commitOf(A, 1), viewOf('case/b', 1))).rejects.toThrow(TypeError);
      await expect(store.append(commitOf(A, 1), viewOf(A, 2))).rejects.toThrow(TypeError);
      expect(await store.read(A, 0)).toEqual([]);
    });
  });

  describe('views', () => {
    it('gives back the view that came with the last commit, exactly', async () => {
      await store.append(commitOf(A, 1), viewOf(A, 1));
      const view = {
        ...viewOf(A, 2, { buyerName: 'Łucja 😀' }),
        snapshot: { list: [], deep: { none: null } },
      };
      await store.append(commitOf(A, 2), view);
      expect(await store.view(A)).toEqual(view);
    });

    it('never lets an older view replace a newer one', async () => {
      const other = place.open();
      await store.append(commitOf(A, 1), viewOf(A, 1));
      await store.append(commitOf(A, 2), viewOf(A, 2));
      await other.saveView(viewOf(A, 1, { status: 'closed' }));
      expect(await store.view(A)).toEqual(viewOf(A, 2));
    });

    it('lets a view that was made again replace one of the same commit', async () => {
      await store.append(commitOf(A, 1), viewOf(A, 1));
      const again = { ...viewOf(A, 1, { mood: 'positive' }), snapshot: { madeBy: 'a newer fold' } };
      await place.open().saveView(again);
      expect(await store.view(A)).toEqual(again);
      await store.saveView(viewOf(A, 1));
      expect(await store.view(A)).toEqual(viewOf(A, 1));
    });

    it('keeps the newest of views that are written at once', async () => {
      const stores = [store, place.open()];
      for (let sequence = 1; sequence <= 20; sequence += 1) await store.append(commitOf(A, sequence));
      await Promise.all(
        Array.from({ length: 20 }, (__, index) =>
          (stores[index % 2] ?? store).saveView(viewOf(A, ((index * 7) % 20) + 1)),
        ),
      );
      expect((await store.view(A))?.sequence).toBe(20);
    });

    it('leaves the view alone when the commit loses', async () => {
      await store.append(commitOf(A, 1), viewOf(A, 1));
      expect(await store.append(commitOf(A, 1), viewOf(A, 1, { status: 'closed' }))).toEqual(LOST);
      expect((await store.view(A))?.summary.status).toBe('open');
    });
  });

  describe('lists', () => {
    const later = (minutes: number): string => new Date(Date.UTC(2026, 2, 1, 12, minutes)).toISOString();

    it('lists newest first, and oldest first when asked', async () => {
      await openCase(store, 'b', { updatedAt: later(2) });
      await openCase(store, 'c', { updatedAt: later(3) });
      await openCase(store, 'a', { updatedAt: later(1) });
      expect(await listAll(store, {})).toEqual([['c', 'b', 'a']]);
      expect(await listAll(store, { order: 'newest' })).toEqual([['c', 'b', 'a']]);
      expect(await listAll(store, { order: 'oldest' })).toEqual([['a', 'b', 'c']]);
    });

    it('finds cases by each thing they can be asked for, and by several at once', async () => {
      await openCase(store, 'open', { conversationId: 'c-2', channelId: 'companion', updatedAt: later(1) });
      await openCase(store, 'waiting', { status: 'waiting', buyerId: 'b-1', updatedAt: later(2) });
      await openCase(store, 'agent', {
        status: 'with_agent',
        buyerId: 'b-2',
        dueAt: later(30),
        updatedAt: later(3),
      });
      await openCase(store, 'closed', {
        status: 'closed',
        orderNumber: '8190-2444 x',
        fulfilmentDue: true,
        buyerId: 'b-1',
        dueAt: later(20),
        updatedAt: later(4),
      });

      const found = async (query: Parameters<CaseStore['list']>[0]): Promise<string[]> =>
        (await listAll(store, { order: 'oldest', ...query })).flat();
      expect(await found({})).toEqual(['open', 'waiting', 'agent', 'closed']);
      expect(await found({ status: ['waiting'] })).toEqual(['waiting']);
      expect(await found({ status: ['waiting', 'with_agent'] })).toEqual(['waiting', 'agent']);
      expect(await found({ status: [] })).toEqual([]);
      expect(await found({ fulfilmentDue: true })).toEqual(['closed']);
      expect(await found({ fulfilmentDue: false })).toEqual(['open', 'waiting', 'agent']);
      expect(await found({ dueBefore: later(19) })).toEqual([]);
      expect(await found({ dueBefore: later(20) })).toEqual(['closed']);
      expect(await found({ dueBefore: later(40) })).toEqual(['agent', 'closed']);
      expect(await found({ conversationId: 'c-2' })).toEqual(['open']);
      expect(await found({ channelId: 'companion' })).toEqual(['open']);
      expect(await found({ buyerId: 'b-1' })).toEqual(['waiting', 'closed']);
      expect(await found({ orderNumber: '81902444X' })).toEqual(['closed']);
      expect(await found({ orderNumber: ' 8190 2444 x' })).toEqual(['closed']);
      expect(await found({ orderNumber: '8190' })).toEqual([]);
      expect(await found({ buyerId: 'b-1', status: ['closed'], dueBefore: later(40) })).toEqual(['closed']);
      expect(await found({ buyerId: 'b-1', status: ['open'] })).toEqual([]);
    });

    it('shows a case under what it is now, not under what it was', async () => {
      await openCase(store, 'a', { status: 'waiting', dueAt: later(5), fulfilmentDue: true });
      await store.append(commitOf(A, 2), viewOf(A, 2, { status: 'closed' }));
      expect(await listAll(store, { status: ['waiting'] })).toEqual([[]]);
      expect(await listAll(store, { dueBefore: later(60) })).toEqual([[]]);
      expect(await listAll(store, { fulfilmentDue: true })).toEqual([[]]);
      expect(await listAll(store, { status: ['closed'] })).toEqual([['a']]);
    });

    it.each(['newest', 'oldest'] as const)(
      'pages through many cases of the same millisecond without losing or repeating one, %s first',
      async (order) => {
        const ids = Array.from({ length: 23 }, (__, index) => `n${String(index).padStart(2, '0')}`);
        for (const [index, id] of ids.entries())
          await openCase(store, id, {
            updatedAt: later(Math.floor(index / 9)),
            status: index % 2 === 0 ? 'open' : 'closed',
          });

        const pages = await listAll(store, { order, limit: 4 });
        expect(pages.map((page) => page.length)).toEqual([4, 4, 4, 4, 4, 3]);
        expect(pages.flat()).toEqual(order === 'oldest' ? ids : [...ids].reverse());
        const open = await listAll(store, { order, limit: 6, status: ['open'] });
        expect(open.map((page) => page.length)).toEqual([6, 6]);
        expect(new Set(open.flat()).size).toBe(12);
      },
    );

    it('says that a page is the last when it is full to the brim', async () => {
      await openCase(store, 'a');
      await openCase(store, 'b');
      expect((await store.list({ limit: 2 })).cursor).toBeNull();
      expect((await store.list({ limit: 1 })).cursor).not.toBeNull();
    });

    it('holds 50 cases a page unless told, and refuses what is no page', async () => {
      for (let index = 0; index < 51; index += 1) await openCase(store, `n${index}`);
      expect((await store.list({})).summaries).toHaveLength(50);
      expect((await store.list({ limit: 500 })).summaries).toHaveLength(51);
      await expect(store.list({ limit: 0 })).rejects.toThrow(RangeError);
      await expect(store.list({ limit: 501 })).rejects.toThrow(RangeError);
      await expect(store.list({ cursor: 'nonsense' })).rejects.toThrow(TypeError);
    });

    it('takes what is asked for as a value, whatever is written in it', async () => {
      await openCase(store, 'a', { buyerId: `o'hara" OR 1=1 --` });
      expect(await listAll(store, { buyerId: `o'hara" OR 1=1 --` })).toEqual([['a']]);
      expect(await listAll(store, { buyerId: `' OR 'a' = 'a` })).toEqual([[]]);
    });

    it('never shows a ledger as a case', async () => {
      await store.append(commitOf('ledger/2026-03-01', 1));
      await openCase(store, 'a');
      await store.lagging();
      expect(await listAll(store, {})).toEqual([['a']]);
      await expect(store.saveView({ ...viewOf(A, 1), stream: 'ledger/2026-03-01' })).rejects.toThrow(
        TypeError,
      );
    });
  });

  describe('what a newer version wrote beside this one', () => {
    it('is listed with what can be read of it, and a case that cannot be read hides no other', async () => {
      const at = (second: number) => `2026-03-10T10:00:0${second}.000Z`;
      const newer = { b: { complaint: 'hail', mood: 'serene' }, c: { buyerName: { given: 'Ana' } } };
      await openCase(store, 'a', { updatedAt: at(1) });
      await openCase(store, 'b', { updatedAt: at(2), ...(newer.b as object) });
      await openCase(store, 'c', { updatedAt: at(3), ...(newer.c as object) });
      await openCase(store, 'd', { updatedAt: at(4) });

      expect(await listAll(store, { limit: 2 })).toEqual([['d'], ['b', 'a']]);
      const { summaries } = await store.list({ limit: 3 });
      expect(summaries[1]).toMatchObject({ caseId: 'b', complaint: null, mood: 'neutral' });
      expect(await store.view('case/c')).toBeNull();
      expect(await store.lagging()).toEqual([]);
    });
  });

  describe('views that lag', () => {
    it('names a case without a view and one whose view is behind, until they have one', async () => {
      await openCase(store, 'fine');
      await store.append(commitOf('case/none', 1));
      await openCase(store, 'behind');
      await store.append(commitOf('case/behind', 2));
      await store.append(commitOf('ledger/day', 1));

      expect((await store.lagging()).sort()).toEqual(['case/behind', 'case/none']);
      expect((await store.lagging()).sort()).toEqual(['case/behind', 'case/none']);
      await store.saveView(viewOf('case/none', 1));
      expect(await store.lagging()).toEqual(['case/behind']);
      await store.saveView(viewOf('case/behind', 1));
      expect(await store.lagging()).toEqual(['case/behind']);
      await store.saveView(viewOf('case/behind', 2));
      expect(await store.lagging()).toEqual([]);
    });

    it('names a case whose view was lost', async () => {
      await openCase(store, 'a');
      await openCase(store, 'b');
      expect(await store.lagging()).toEqual([]);
      await place.loseView('case/b');
      expect(await store.lagging()).toEqual(['case/b']);
      await store.saveView(viewOf('case/b', 1));
      expect(await store.lagging()).toEqual([]);
      expect(await store.view('case/b')).toEqual(viewOf('case/b', 1));
    });

    it('finds in another store what was left behind by one that ended', async () => {
      await openCase(store, 'a');
      expect(await store.lagging()).toEqual([]);
      await store.append(commitOf(A, 2));
      await store.close();
      expect(await place.open().lagging()).toEqual([A]);
    });
  });

  describe('closing', () => {
    it('keeps what was acknowledged, and answers nothing any more', async () => {
      const commit = commitOf(A, 1);
      await store.append(commit);
      await store.close();
      await store.close();
      await expect(store.append(commitOf(A, 2))).rejects.toThrow(StoreUnavailable);
      await expect(store.read(A, 0)).rejects.toThrow(StoreUnavailable);
      expect(await place.open().read(A, 0)).toEqual([commit]);
    });
  });
});
