import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { timelineOf } from '../../src/domain/review/timeline.ts';
import type { Principal } from '../../src/ports/principal.ts';
import { verifyPackage } from '../../src/services/evidence/verifyPackage.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { phrasesIn } from '../support/manners.ts';
import { houseOf, made, packagesOf, requestOf } from '../support/packages.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { StageClock } from '../support/stage.ts';

/**
 * The data folder of the version of 25 November 2026, as it left it: five conversations on 11 March 2026, one seal. It is
 * never made anew.
 */
const EARLIER = join(import.meta.dirname, 'earlierStore');
const WEN: Principal = { id: 'wen', name: 'Wen', roles: ['agent'], teams: [], language: null };
const CONVERSATIONS = ['offer-open', 'settled', 'waits', 'taken', 'completed'] as const;

describe('a data folder of an earlier version', () => {
  let folder: string;
  let shop: Shop;
  let clock: StageClock;

  beforeEach(async () => {
    folder = await dataFolder('earlier');
    await cp(EARLIER, folder, { recursive: true });
    const packed = await readFile(join(folder, 'parley.sqlite.gz'));
    await writeFile(join(folder, 'parley.sqlite'), gunzipSync(packed));
    clock = new StageClock();
    clock.passes({ hours: 1 });
    shop = await openShop({ clock }, {}, folder);
  });

  afterEach(async () => {
    await shop.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

  const caseId = (conversation: (typeof CONVERSATIONS)[number]): string =>
    caseIdOf('local-directline', conversation, 1);
  /** A buyer who goes on: what they write now has ids that nothing had before. */
  const buyer = (conversation: (typeof CONVERSATIONS)[number]): Buyer =>
    new Buyer(shop, conversation, {}, 100);
  const faults = async (): Promise<unknown[]> => {
    const { receipts, publicKeys } = houseOf(shop);
    return (await verifyStore({ store: shop.parley.store, receipts, publicKeys })).findings;
  };

  it('stands as it was left: read, told in words, verified', async () => {
    const stand = await Promise.all(
      CONVERSATIONS.map(async (conversation) => {
        const entries = await shop.parley.caseFiles.entries(caseId(conversation));
        const { complaint, speaker, offers, closed } = foldCase(null, entries);
        expect(
          timelineOf(entries, 'UTC')
            .map(({ title }) => title)
            .join('\n'),
        ).not.toContain('cannot tell');
        return [complaint, speaker.is, closed?.outcome ?? null, offers.map(({ status }) => status).join(' ')];
      }),
    );
    expect(stand).toEqual([
      ['not_received', 'bot', null, 'open'],
      ['wrong_size', 'bot', 'settled', 'declined accepted'],
      ['quality', 'queue', null, 'declined declined withdrawn'],
      ['damaged', 'agent', null, 'open'],
      [null, 'bot', 'completed_by_agent', ''],
    ]);
    expect(await faults()).toEqual([]);
  });

  it('goes on: an offer that stood is accepted, from the assistant and from a person', async () => {
    expect(phrasesIn(await buyer('offer-open').chooses('accept'))).toContain('accepted.reship');
    await buyer('taken').chooses('accept');
    const { kase } = (await shop.parley.caseFiles.refresh(caseId('taken'))) ?? {};
    expect(kase?.offers).toMatchObject([{ remedy: 'coupon', status: 'accepted' }]);
    expect(kase?.fulfilments).toMatchObject([{ remedy: 'coupon' }]);
    expect(await faults()).toEqual([]);
  });

  it('goes on: who waited is answered by a person, and what was settled is known', async () => {
    const { desk } = shop.parley;
    expect(await desk.take(caseId('waits'), WEN)).toMatchObject({ ok: true });
    expect(await desk.say(caseId('waits'), WEN, 'Hello, Wen here.')).toMatchObject({ ok: true });
    expect(await desk.complete(caseId('waits'), WEN, null)).toMatchObject({ ok: true });
    const again = await buyer('settled').says('hello? what about my new one');
    expect(again).not.toEqual([]);
    expect(phrasesIn(again)).not.toContain('ask.complaint');
    expect(await faults()).toEqual([]);
  });

  it('counts what was given against the same tolerances', async () => {
    const lamp = await shop.parley.orders.find('9000001417735521');
    expect(lamp).not.toBeNull();
    const other = new Buyer(shop, 'somebody-else');
    await other.says('my parcel never came');
    const heard = phrasesIn(await other.says(`9000001417735521 ${lamp?.buyer.email ?? ''}`));
    // The order has an open offer in another conversation: it is not made twice.
    expect(heard.filter((phrase) => phrase.startsWith('offer.'))).toEqual([]);
  });

  it('is packaged and verified, sealed on, and erased', async () => {
    const { packages, keys } = packagesOf(shop);
    const { zip } = await made(packages, requestOf(caseId('settled')));
    expect(verifyPackage(zip, keys).findings).toEqual([]);
    await buyer('offer-open').chooses('accept');
    await shop.parley.sealing.seal();
    expect(await faults()).toEqual([]);
    const why = { by: { id: 'sue', name: 'Sue' }, because: 'asked for in a letter' };
    expect(await shop.parley.erasure.eraseCase(caseId('completed'), why)).toMatchObject({ ok: true });
    expect(await faults()).toEqual([]);
    expect(JSON.stringify(await shop.parley.store.read(`case/${caseId('completed')}`, 0))).not.toContain(
      'all is well',
    );
  });
});
