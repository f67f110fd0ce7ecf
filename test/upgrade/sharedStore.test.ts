import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { timelineOf } from '../../src/domain/review/timeline.ts';
import type { Principal } from '../../src/ports/principal.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { phrasesIn } from '../support/manners.ts';
import { houseOf } from '../support/packages.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { StageClock } from '../support/stage.ts';

/**
 * The data folder that the versions of 30 November 2026 and of the day after left, open on it at once: each went on with conversations
 * that the other began, for buyers and at the desk, and both sealed in turn. The older one knows of no task that is taken back
 * (`fulfilment_undone`), no label and no buyer who keeps the order, and wrote last in the case with that task. It is never made anew.
 */
const SHARED = join(import.meta.dirname, 'sharedStore');
const WEN: Principal = { id: 'wen', name: 'Wen', roles: ['agent'], teams: [], language: null };
const CONVERSATIONS = ['began-older', 'settled-older', 'began-newer', 'keeps-order', 'with-person'] as const;

describe('a data folder that two versions wrote to at once', () => {
  let folder: string;
  let shop: Shop;

  beforeEach(async () => {
    folder = await dataFolder('shared');
    await cp(SHARED, folder, { recursive: true });
    const packed = await readFile(join(folder, 'parley.sqlite.gz'));
    await writeFile(join(folder, 'parley.sqlite'), gunzipSync(packed));
    const clock = new StageClock();
    clock.passes({ hours: 1 });
    shop = await openShop({ clock }, {}, folder);
  });

  afterEach(async () => {
    await shop.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

  const caseId = (conversation: (typeof CONVERSATIONS)[number]): string =>
    caseIdOf('local-directline', conversation, 1);
  const buyer = (conversation: (typeof CONVERSATIONS)[number]): Buyer =>
    new Buyer(shop, conversation, {}, 100);
  const check = () => {
    const { receipts, publicKeys } = houseOf(shop);
    return verifyStore({ store: shop.parley.store, receipts, publicKeys });
  };

  it('holds all that either wrote, each seal of both, and tells it in words', async () => {
    const stand = await Promise.all(
      CONVERSATIONS.map(async (conversation) => {
        const entries = await shop.parley.caseFiles.entries(caseId(conversation));
        const titles = timelineOf(entries, 'UTC').map(({ title }) => title);
        expect(titles.join('\n')).not.toContain('cannot tell');
        const { complaint, speaker, offers, fulfilments, desk } = foldCase(null, entries);
        const settled = [...offers, ...fulfilments].map(({ remedy, status }) => `${remedy} ${status}`);
        return [complaint, speaker.is, ...settled, ...desk.labels];
      }),
    );
    expect(stand).toEqual([
      ['not_received', 'bot', 'reship open'],
      ['wrong_size', 'bot', 'partial_refund accepted', 'partial_refund due'],
      ['quality', 'bot', 'coupon open'],
      ['changed_mind', 'bot'],
      [null, 'agent', 'Return expected'],
    ]);
    expect(await check()).toMatchObject({ findings: [], seals: 4 });
  });

  it('lists a task again that only the newer one knew to be owed', async () => {
    const { desk, store, upkeep } = shop.parley;
    const owed = async () => (await store.list({ fulfilmentDue: true })).summaries.map((each) => each.caseId);
    expect(await owed()).toEqual([]);
    await upkeep.run();
    expect(await owed()).toEqual([caseId('settled-older')]);
    const { kase } = (await shop.parley.caseFiles.refresh(caseId('settled-older'))) ?? {};
    const [task] = kase?.fulfilments ?? [];
    const done = await desk.fulfilled(caseId('settled-older'), WEN, task?.id ?? '', { reference: 'R-2' });
    expect(done).toMatchObject({ ok: true });
    expect(await owed()).toEqual([]);
  });

  it('goes on, whoever began: offers are accepted, the person answers, and it is sealed behind both', async () => {
    expect(phrasesIn(await buyer('began-older').chooses('accept'))).toContain('accepted.reship');
    expect(phrasesIn(await buyer('began-newer').chooses('accept'))).toContain('accepted.coupon');
    const { desk, sealing } = shop.parley;
    expect(await desk.say(caseId('with-person'), WEN, 'Here it is.')).toMatchObject({ ok: true });
    expect(await sealing.seal()).toMatchObject({ ordinal: 5 });
    expect(await check()).toMatchObject({ findings: [], seals: 5 });
  });
});
