import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { openOffer } from '../../src/domain/case/case.ts';
import { shopDay } from '../../src/domain/negotiation/ledger.ts';
import type { Commit } from '../../src/ports/caseStore.ts';
import { dayStream } from '../../src/services/offers/ledgerStreams.ts';
import { saidByBuyer, timesAnswered, type ChannelChat } from '../support/channelChat.ts';
import { Connector } from '../support/connector.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { failingStore, type FailingStore } from '../support/failingStore.ts';
import { readLedger } from '../support/ledgerTrial.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

const LATE = 'my parcel never came, it has been two months now';
const ORDER = '8190244417735521, maria.k@example.com';
/** What the buyer is told while nothing can be put on record. */
const NOT_LOST = /message isn't lost/;

const has = (type: string) => (commit: Commit) =>
  commit.entries.some(({ content }) => (content as { type: string }).type === type);
const saysSomething = (by: 'buyer' | 'bot') => (commit: Commit) =>
  commit.entries.some(({ content }) => (content as { type: string; by?: string }).by === by);
const offers = (commit: Commit): boolean => JSON.stringify(commit.entries).includes('"do":"offer"');
const isLedger =
  (kind: string) =>
  ({ stream }: Commit): boolean =>
    stream.startsWith(`ledger/${kind}`);

describe('when the store fails', () => {
  let folder: string;
  let store: FailingStore;
  let connector: Connector;
  let shop: ListeningShop;
  let chat: ChannelChat;

  beforeEach(async () => {
    connector = await Connector.start();
    folder = await dataFolder('down');
    await open();
  });

  afterEach(async () => {
    store.heal();
    await shop.close();
    await connector.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

  async function open(): Promise<void> {
    store = failingStore(new SqliteCaseStore({ file: join(folder, 'parley.sqlite') }));
    shop = await listeningShop({ store, retryMs: [10, 20, 50] }, {}, { folder, connector });
    chat = shop.chat('maria');
    shop.parley.start();
  }

  /** Every message is on record once and answered once, and the ledger holds the open offer and nothing else. */
  async function expectAllWell(...said: string[]): Promise<void> {
    await idle();
    const cases = await chat.cases(store);
    expect(saidByBuyer(cases)).toEqual(said);
    expect(Object.values(timesAnswered(cases))).toEqual(said.map(() => 1));
    const open = openOffer(await chat.kase(store, cases.length));
    const day = await readLedger(
      store,
      dayStream(shopDay(new Date().toISOString(), shop.parley.policy.timezone)),
    );
    expect(day).toEqual({
      total: open?.cost.amount ?? 0,
      held: open && open.cost.amount > 0 ? [open.id] : [],
      wrongTotals: 0,
      fault: null,
    });
    expect(new Set(chat.texts).size).toBe(chat.texts.length);
    expect(await readdir(join(folder, 'spool')).catch(() => [])).toEqual([]);
  }

  const idle = (): Promise<void> =>
    shop.parley.inbox.idle({
      id: chat.id,
      channelId: 'test',
      buyer: { channelUser: '', name: null, vouched: false, buyerId: null },
      reference: null,
    });

  it.each([
    ['takes no entries', 'appends'],
    ['cannot be read', 'reads'],
    ['does not answer at all', 'everything'],
  ] as const)(
    'by a store that %s, the buyer is told once and answered when it is back',
    async (_, failing) => {
      store.fail(failing);
      expect(await chat.sends(LATE)).toBe(200);
      await chat.hears(1);
      await store.refused(1);
      expect(chat.texts).toEqual([expect.stringMatching(NOT_LOST)]);

      store.heal();
      await chat.hears(2);
      expect(chat.texts.at(-1)).toMatch(/order number/i);
      await expectAllWell(LATE);
    },
  );

  it('keeps the order of what came meanwhile, and takes a second delivery for what it is', async () => {
    store.fail('everything');
    const id = chat.nextId();
    await chat.sends('hello', id);
    await chat.sends(LATE);
    await chat.sends('hello', id);
    await chat.sends('are you there?');
    await chat.hears(1);
    await store.refused(1);
    expect(chat.texts).toEqual([expect.stringMatching(NOT_LOST)]);

    store.heal();
    await idle();
    await chat.sends(ORDER);
    await expectAllWell('hello', LATE, 'are you there?', ORDER);
  });

  it('between the buyer’s word and the answer, no offer is shown until it is on record', async () => {
    await chat.sends(LATE);
    await chat.hears(1);
    store.fail('appends', offers);
    expect(await chat.sends(ORDER)).toBe(200);
    await chat.hears(2);
    await store.refused(1);
    expect(chat.texts.slice(1)).toEqual([expect.stringMatching(NOT_LOST)]);

    store.heal();
    await chat.until(() => chat.texts.some((text) => text.includes('free of charge')));
    await expectAllWell(LATE, ORDER);
  });

  it.each(['day', 'buyer'])(
    'at reserving in the %s’s ledger, no offer is made until it is reserved',
    async (kind) => {
      await chat.sends(LATE);
      await chat.hears(1);
      store.fail('appends', isLedger(kind));
      expect(await chat.sends(ORDER)).toBe(200);
      await chat.hears(2);
      await store.refused(1);
      expect(chat.texts.slice(1)).toEqual([expect.stringMatching(NOT_LOST)]);

      store.heal();
      await chat.until(() => chat.texts.some((text) => text.includes('free of charge')));
      await expectAllWell(LATE, ORDER);
    },
  );

  it.each([
    ['of the buyer’s first word', has('opened')],
    ['of the buyer’s later word', saysSomething('buyer')],
    ['of the offer', offers],
    ['of the reservation for the day', isLedger('day')],
    ['of the reservation for the buyer', isLedger('buyer')],
  ])(
    'so that the answer to an append %s is lost, everything is there once and is said once',
    async (_, only) => {
      for (const text of [LATE, ORDER]) {
        store.fail('answers', only);
        const lost = store.refused(1);
        await Promise.race([lost, chat.sends(text).then(idle)]);
        store.heal();
        await idle();
      }
      await expectAllWell(LATE, ORDER);
      expect(chat.texts.filter((text) => text.includes('free of charge'))).toHaveLength(1);
    },
  );

  it('while an offer is accepted, the acceptance counts once and is confirmed once', async () => {
    await chat.sends(LATE);
    await chat.sends(ORDER);
    await idle();
    store.fail('answers', has('answered'));
    const lost = store.refused(1);
    const accepted = chat.sends('yes, send it');
    await lost;
    store.heal();
    await accepted;
    await idle();
    const entries = (await chat.cases(store)).flat();
    expect(entries.filter(({ type }) => type === 'fulfilment_due')).toHaveLength(1);
    expect(chat.texts.filter((text) => /reference/i.test(text))).toHaveLength(1);
    const kase = await chat.kase(store);
    const today = dayStream(shopDay(kase.openedAt, shop.parley.policy.timezone));
    expect((await readLedger(store, today)).total).toBe(kase.offers[0]?.cost.amount);
  });

  it('and Parley is stopped meanwhile, nothing is lost: it is answered after the next start, in its order', async () => {
    store.fail('everything');
    await chat.sends('hello');
    await chat.sends(LATE);
    expect(await readdir(join(folder, 'spool'))).toHaveLength(2);
    await shop.close();

    await open();
    await chat.hears(1);
    await expectAllWell('hello', LATE);
  });

  it('what waits for it holds no card number, and none comes on record when it is back', async () => {
    store.fail('everything');
    await chat.sends('my parcel never came, I paid with 4111 1111 1111 1111');
    const [file = ''] = await readdir(join(folder, 'spool'));
    const kept = await readFile(join(folder, 'spool', file), 'utf8');
    expect(kept).toContain('my parcel never came');
    expect(kept).toContain('•••• 1111');
    expect(kept).not.toMatch(/4111/);
    await shop.close();

    await open();
    await chat.hears(1);
    await idle();
    expect(saidByBuyer(await chat.cases(store))).toEqual(['my parcel never came, I paid with •••• 1111']);
  });

  it('and the message can be kept nowhere else, its channel is told to bring it again, and only then is it taken up', async () => {
    await writeFile(join(folder, 'spool'), 'a file where a folder should be');
    store.fail('everything');
    expect(await chat.sends(LATE)).toBe(500);
    await chat.hears(1);
    expect(chat.texts).toEqual([expect.stringMatching(/write that once more/)]);

    store.heal();
    await rm(join(folder, 'spool'));
    await idle();
    expect(saidByBuyer(await chat.cases(store))).toEqual([]);
    expect(await chat.sends(LATE, 'maria-m1')).toBe(200);
    await chat.hears(2);
    await expectAllWell(LATE);
  });
});
