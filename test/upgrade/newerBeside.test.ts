import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { seal } from '../../src/domain/case/chain.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { timelineOf } from '../../src/domain/review/timeline.ts';
import { streamOf } from '../../src/services/cases/caseFiles.ts';
import { verifyPackage } from '../../src/services/evidence/verifyPackage.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { phrasesIn } from '../support/manners.ts';
import { houseOf, made, packagesOf, requestOf } from '../support/packages.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { freshSalt } from '../support/storeBuilders.ts';

/** What no version writes yet: kinds of entries, and what a known kind holds, as a newer one might. */
const OF_A_NEWER_VERSION = [
  { type: 'weather_noted', sky: 'hail', at: { place: 'Lyon' } },
  {
    type: 'proposed',
    decision: { next: { do: 'send_flowers', to: 'the buyer' }, answer: null, trail: [] },
  },
  { type: 'answered', offerId: 'of-nobody', answer: 'slept_over' },
];

describe('a version that is newer, on the same store', () => {
  let shop: Shop;
  let maria: Buyer;

  beforeEach(async () => {
    shop = await openShop({}, {});
    maria = new Buyer(shop, 'maria');
    await maria.says('my parcel never came');
    await new Buyer(shop, 'somebody-else').says('hello');
  });
  afterEach(() => shop.close());

  /** As its process would: behind what is on record, with a view of its own. */
  async function newerAppends(...contents: unknown[]): Promise<string> {
    const { id } = await maria.kase();
    const { store } = shop.parley;
    const stream = streamOf(id);
    const commits = await store.read(stream, 0);
    const last = commits.at(-1);
    const entry = last?.entries.at(-1);
    const view = await store.view(stream);
    if (!last || !entry || !view) throw new Error('there is a case');
    const at = new Date(Date.parse(last.at) + 1).toISOString();
    const sequence = last.sequence + 1;
    const entries = seal({ n: entry.n, hash: entry.hash }, contents, at, freshSalt);
    const summary = {
      ...view.summary,
      updatedAt: at,
      status: 'asleep',
      complaint: 'hail',
      mood: 'serene',
      alarm: 'hail',
      closed: { outcome: 'slept_over', at, by: null },
      shade: 'of blue',
    } as never;
    const isStored = await store.append(
      { stream, sequence, at, entries },
      { stream, sequence, summary, snapshot: { fold: 1_000, kase: { all: 'new' } } },
    );
    expect(isStored).toEqual({ ok: true });
    return id;
  }
  const faults = async (): Promise<unknown[]> => {
    const { receipts, publicKeys } = houseOf(shop);
    return (await verifyStore({ store: shop.parley.store, receipts, publicKeys })).findings;
  };

  it('leaves the case what it was to this one, which goes on with it', async () => {
    const before = await maria.kase();
    const id = await newerAppends(...OF_A_NEWER_VERSION);
    const { head: _, updatedAt: __, ...known } = (await shop.parley.caseFiles.refresh(id))?.kase ?? {};
    const { head: ___, updatedAt: ____, ...was } = before;
    expect(known).toEqual(was);

    const heard = phrasesIn(await maria.says('8190244417735521, maria.k@example.com'));
    expect(heard.filter((phrase) => phrase.startsWith('offer.'))).not.toEqual([]);
    const entries = await shop.parley.caseFiles.entries(id);
    expect(entries.map(({ content }) => content)).toEqual(expect.arrayContaining(OF_A_NEWER_VERSION));
    expect(foldCase(null, entries)).toEqual((await shop.parley.caseFiles.refresh(id))?.kase);
    expect(await faults()).toEqual([]);
  });

  it('hides no case from a list, nor a page of them', async () => {
    const id = await newerAppends(OF_A_NEWER_VERSION[0]);
    const { summaries } = await shop.parley.store.list({ order: 'newest' });
    expect(summaries).toHaveLength(2);
    const summary = summaries.find(({ caseId }) => caseId === id);
    expect(summary).toMatchObject({ status: 'open', complaint: null, mood: 'neutral', closed: null });
    expect((await shop.parley.store.view(streamOf(id)))?.summary).toEqual(summary);
    // Whoever looks through all cases is not stopped by one.
    await shop.parley.recovery.run();
    await shop.parley.upkeep.run();
  });

  it('is told, packaged and sealed as what it wrote', async () => {
    const id = await newerAppends(...OF_A_NEWER_VERSION);
    const titles = timelineOf(await shop.parley.caseFiles.entries(id), 'UTC').map(({ title }) => title);
    expect(titles.filter((title) => title.includes('cannot tell'))).toHaveLength(2);
    await shop.parley.sealing.seal();
    const { packages, keys } = packagesOf(shop);
    const { zip } = await made(packages, requestOf(id));
    expect(verifyPackage(zip, keys).findings).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('keeps what it made of a case, while what an older one made of it is made again', async () => {
    await maria.says('8190244417735521, maria.k@example.com');
    await maria.chooses('accept');
    const { store, upkeep } = shop.parley;
    const stream = streamOf((await maria.kase()).id);
    const view = await store.view(stream);
    if (!view) throw new Error('there is a view');
    const owed = async () =>
      (await store.list({ fulfilmentDue: true })).summaries.map(({ caseId }) => caseId);
    expect(await owed()).toEqual([view.summary.caseId]);
    const { fold = 0, ...summary } = { ...view.summary, fulfilmentDue: false };

    await store.saveView({ ...view, summary: { ...summary, fold: fold + 1 }, snapshot: { fold: fold + 1 } });
    await upkeep.run();
    expect(await owed()).toEqual([]);

    // An earlier version knew of no fold in what it lists.
    await store.saveView({ ...view, summary, snapshot: { fold: fold - 1 } });
    expect(await owed()).toEqual([]);
    await upkeep.run();
    expect(await owed()).toEqual([summary.caseId]);
    expect(await store.view(stream)).toEqual(view);
  });
});
