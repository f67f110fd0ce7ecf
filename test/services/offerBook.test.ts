import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { openOffer } from '../../src/domain/case/case.ts';
import type { Spent } from '../../src/domain/negotiation/ladder.ts';
import { shopDay } from '../../src/domain/negotiation/ledger.ts';
import { buyerStream, dayStream } from '../../src/services/offers/ledgerStreams.ts';
import { examplePolicy, messageOf } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { failingStore, type FailingStore } from '../support/failingStore.ts';
import { TestClock } from '../support/fulfilments.ts';
import { candidate, COST, readLedger } from '../support/ledgerTrial.ts';
import { asWritten, type ReplyWording } from '../../src/services/reading/replyWording.ts';
import { nothingSaid, quietly, TurnProcess } from '../support/turns.ts';

const LATE = 'my parcel never came, it has been two months now';
const MARIA = '8190244417735521, maria.k@example.com';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('what the ledgers hold and what the case files say', () => {
  let folder: string;
  let store: FailingStore;
  let clock: TestClock;
  let ours: TurnProcess;
  let newProcess: (more?: { wording: ReplyWording }) => TurnProcess;

  beforeEach(async () => {
    folder = await dataFolder('reserve');
    store = failingStore(new SqliteCaseStore({ file: join(folder, 'parley.sqlite') }));
    clock = new TestClock();
    const policy = await examplePolicy();
    newProcess = (more) => new TurnProcess({ store, policy, clock, ...more });
    ours = newProcess();
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const today = async (): Promise<{ total: number; held: string[] }> => {
    const { timezone } = await examplePolicy();
    return await readLedger(store, dayStream(shopDay('2026-11-23T09:00:00.000Z', timezone)));
  };
  const kase = async (conversation = 'maria') => {
    const { loaded } = await newProcess().caseFiles.current('webchat', conversation);
    if (!loaded) throw new Error('there is no case');
    return loaded.kase;
  };

  /** Offers whose reservation is neither spent nor given back. */
  const unsettled = async (): Promise<string[]> => {
    const { timezone } = await examplePolicy();
    const now = clock.now().toISOString();
    return (await ours.offerBook.unsettled(shopDay(now, timezone), now)).map(({ offerId }) => offerId);
  };

  it('are the same when an offer is made, declined, made again and accepted', async () => {
    await ours.say('maria', LATE, MARIA);
    expect((await today()).held).toEqual([openOffer(await kase())?.id]);

    await ours.say('maria', 'no, I do not want that');
    const second = openOffer(await kase());
    expect((await today()).held).toEqual([second?.id]);
    expect((await today()).total).toBe(second?.cost.amount);

    await ours.say('maria', 'yes, I accept');
    expect((await today()).held).toEqual([second?.id]);
    clock.pass(20 * DAY_MS);
    await newProcess().upkeep.run();
    expect((await today()).total).toBe(second?.cost.amount);
  });

  it('are the same when an offer lapses, whichever process made it', async () => {
    const theirs = newProcess();
    await theirs.upkeep.run();
    await ours.say('maria', LATE, MARIA);
    clock.pass(10 * DAY_MS);
    await theirs.upkeep.run();
    expect((await kase()).offers.map(({ status }) => status)).toEqual(['lapsed']);
    expect((await today()).held).toEqual([]);
  });

  it('are the same when the buyer turns to a person while an offer is open', async () => {
    await ours.say('maria', LATE, MARIA, 'I want to talk to a person');
    expect((await kase()).offers.map(({ status }) => status)).toEqual(['withdrawn']);
    expect((await today()).held).toEqual([]);
  });

  it('are the same when two processes answer the same message: only the recorded offer is held', async () => {
    await ours.say('maria', LATE);
    const theirs = newProcess();
    await theirs.caseFiles.current('webchat', 'maria');
    const bothDecided = meeting(2);
    const speak: typeof quietly.speak = async (thought) => {
      await bothDecided();
      return await quietly.speak(thought);
    };
    const results = await Promise.all([
      ours.takes('maria', MARIA, { speak }),
      theirs.takes('maria', MARIA, { speak }),
    ]);

    expect(results.map((result) => result?.spoken.length).toSorted()).toEqual([0, 1]);
    expect((await kase()).offers).toHaveLength(1);
    expect((await today()).held).toEqual([openOffer(await kase())?.id]);
  });

  it('are the same when an offer cannot be put into words', async () => {
    await ours.say('maria', LATE);
    const failing = ours.takes('maria', MARIA, { speak: () => Promise.reject(new Error('no words')) });
    await expect(failing).rejects.toThrow('no words');
    expect((await today()).held).toEqual([]);
  });

  it('are the same when a model that is to word an offer fails in a way that nobody foresaw', async () => {
    await ours.say('maria', LATE);
    const wording = { ...asWritten, word: () => Promise.reject(new Error('no wording')) };
    await expect(newProcess({ wording }).takes('maria', MARIA)).rejects.toThrow('no wording');
    expect((await today()).held).toEqual([]);
  });

  it('are the same when it stays unknown whether an offer was recorded, and it was', async () => {
    await ours.say('maria', LATE);
    store.fail('answers', (commit) => JSON.stringify(commit.entries).includes('"do":"offer"'));
    await expect(ours.takes('maria', MARIA)).rejects.toThrow();
    store.heal();
    await ours.upkeep.run();
    expect((await today()).held).toEqual([openOffer(await kase())?.id]);
  });

  it('are the same when it stays unknown whether an offer was recorded, and it was not', async () => {
    await ours.say('maria', LATE);
    store.fail('appends', ({ stream }) => stream.startsWith('case/'));
    await expect(ours.turns.take(said('maria', MARIA), quietly)).rejects.toThrow();
    store.heal();
    store.fail('appends', (commit) => JSON.stringify(commit.entries).includes('"do":"offer"'));
    await expect(ours.turns.take(said('maria', MARIA), quietly)).rejects.toThrow();
    expect((await today()).held).toHaveLength(1);
    store.heal();
    await ours.upkeep.run();
    expect((await today()).held).toEqual([]);
  });

  it('are the same when it stays unknown whether an offer was reserved, and it was', async () => {
    await ours.say('maria', LATE);
    store.fail('answers', ({ stream }) => stream.startsWith('ledger/day/'));
    await expect(ours.takes('maria', MARIA)).rejects.toThrow();
    expect((await today()).held).toHaveLength(1);
    store.heal();
    // At once, and not only when upkeep finds what is old enough to have been left behind.
    await ours.offerBook.clearDoubts();
    expect((await today()).held).toEqual([]);
  });

  it('are the same when it stays unknown whether an offer took the place of another, and it did', async () => {
    await ours.say('maria', LATE, MARIA);
    const first = openOffer(await kase())?.id;
    store.fail('answers', (commit) => JSON.stringify(commit.entries).includes('"answer":"declined"'));
    await expect(ours.takes('maria', 'no, I do not want that')).rejects.toThrow();
    store.heal();
    // At once, and not only when upkeep finds what is old enough to have been left behind.
    await ours.offerBook.clearDoubts();
    const second = openOffer(await kase())?.id;
    expect(second).not.toBe(first);
    expect((await today()).held).toEqual([second]);
  });

  it.each([
    ['given back', 'no, I do not want that', 'released'],
    ['spent', 'yes, I accept', 'spent'],
  ])('are the same when an offer was answered and could not be %s at once', async (_, answer, movement) => {
    await ours.say('maria', LATE, MARIA);
    const first = openOffer(await kase())?.id;
    store.fail('appends', (commit) => JSON.stringify(commit.entries).includes(`"type":"${movement}"`));
    await ours.say('maria', answer);
    expect(await unsettled()).toContain(first);
    store.heal();
    await ours.offerBook.clearDoubts();
    const open = (await kase()).offers.filter(({ status }) => status === 'open');
    expect(await unsettled()).toEqual(open.map(({ id }) => id));
  });

  it('are the same when somebody who follows the cases throws, and the others hear of it', async () => {
    const heard: string[] = [];
    ours.caseFiles.onAppended(() => {
      throw new Error('a listener broke');
    });
    ours.caseFiles.onAppended(({ id }) => heard.push(id));
    await ours.say('maria', LATE, MARIA, 'yes, I accept');
    expect((await kase()).closed?.outcome).toBe('settled');
    expect(heard).toContain((await kase()).id);
    expect(ours.errors).toContainEqual(new Error('a listener broke'));
    const { timezone } = await examplePolicy();
    const day = dayStream(shopDay(clock.now().toISOString(), timezone));
    const movements = (await store.read(day, 0)).flatMap(({ entries }) => entries);
    expect(movements.map(({ content }) => (content as { type: string }).type)).toEqual(['reserved', 'spent']);
  });

  it('are made the same after a process died between reserving an offer and recording it', async () => {
    await ours.say('maria', LATE);
    const died = ours.takes('maria', MARIA, { speak: () => new Promise(() => undefined) });
    void died;
    while ((await today()).held.length === 0) await new Promise(setImmediate);

    clock.pass(5 * MINUTE_MS);
    await newProcess().upkeep.run();
    expect((await today()).held).toHaveLength(1);
    clock.pass(5 * MINUTE_MS);
    await newProcess().upkeep.run();
    expect((await today()).held).toEqual([]);
    const buyer = buyerStream('sample-maria');
    expect(await readLedger(store, buyer)).toEqual({ total: 0, held: [], wrongTotals: 0, fault: null });
  });

  it('are made the same after a process died between the two ledgers', async () => {
    store.fail('appends', ({ stream }) => stream.startsWith('ledger/buyer'));
    await ours.say('maria', LATE);
    await expect(ours.takes('maria', MARIA)).rejects.toThrow();
    store.heal();
    expect((await today()).held).toHaveLength(1);
    clock.pass(10 * MINUTE_MS);
    await newProcess().upkeep.run();
    expect((await today()).held).toEqual([]);
  });

  it('are made the same after a process died before it gave back what was declined', async () => {
    await ours.say('maria', LATE, MARIA);
    const first = openOffer(await kase())?.id;
    store.fail(
      'appends',
      ({ entries, stream }) => stream.startsWith('ledger/') && JSON.stringify(entries).includes('"released"'),
    );
    await ours.say('maria', 'no, I do not want that');
    store.heal();
    expect((await today()).held).toContain(first);
    clock.pass(10 * MINUTE_MS);
    await newProcess().upkeep.run();
    expect((await today()).held).toEqual([openOffer(await kase())?.id]);
  });

  it('leave an open offer’s reservation alone, however often it is looked at', async () => {
    await ours.say('maria', LATE, MARIA);
    for (let looks = 0; looks < 5; looks += 1) {
      clock.pass(30 * MINUTE_MS);
      await ours.upkeep.run();
    }
    expect((await today()).held).toEqual([openOffer(await kase())?.id]);
    expect(ours.errors).toEqual([]);
  });

  it('are read for a decision that looks at them, and that of the order alone for one that does not', async () => {
    await ours.say('maria', LATE, MARIA);
    const read: string[] = [];
    const counted = {
      ...store,
      read: (stream: string, after: number) => (read.push(stream), store.read(stream, after)),
    };
    const { offerBook, caseFiles } = new TurnProcess({
      store: counted,
      policy: await examplePolicy(),
      clock,
    });
    const { kase: before } = (await caseFiles.load((await kase()).id)) ?? {};
    if (!before) throw new Error('there is no case');
    const ledgersOf = async (decide: (spent: Spent) => unknown): Promise<string[]> => {
      await offerBook.propose(before, () => ({ offer: null }));
      read.length = 0;
      await offerBook.propose(before, ({ spent }) => ({ offer: null, told: decide(spent) }));
      return read.map((stream) => stream.split('/')[1] ?? '');
    };
    expect(await ledgersOf(({ order, settlements }) => [order, settlements])).toEqual(['order']);
    expect(await ledgersOf(({ day }) => day)).toEqual(['order', 'buyer', 'day']);
    const other = { ...before, offers: [] };
    const known = await offerBook.propose(other, ({ spent: { buyer, day } }) => ({
      offer: null,
      buyer,
      day,
    }));
    expect(known).toMatchObject({ day: (await today()).total, buyer: (await offerBook.spent(other)).buyer });
    expect(known?.day).toBeGreaterThan(0);
  });

  it('find what was left behind months ago, and then look no more at days that are settled', async () => {
    const { offer, kase: lost } = candidate(1, { madeAt: clock.now().toISOString() });
    await ours.offerBook.propose(lost, () => ({ offer }));
    expect((await today()).total).toBe(COST);
    clock.pass(80 * DAY_MS);
    const later = newProcess();
    await later.upkeep.run();
    expect((await today()).total).toBe(0);

    await later.upkeep.run();
    const before = store.reads;
    await later.upkeep.run();
    expect(store.reads - before).toBeLessThan(8);
  });
});

describe('enquiries', () => {
  it('end when a day has passed, however many complaints lie open before them', async () => {
    const folder = await dataFolder('enquiry');
    const store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    const clock = new TestClock();
    const process = new TurnProcess({ store, policy: await examplePolicy(), clock });
    for (let number = 0; number < 230; number += 1) await process.say(`complaint-${number}`, LATE);
    await process.say('enquiry', 'hello');
    clock.pass(25 * 60 * MINUTE_MS);
    await process.upkeep.run();
    await process.say('later', 'hello');
    await process.upkeep.run();
    const statusOf = async (conversation: string) =>
      (await process.caseFiles.current('webchat', conversation)).loaded?.kase.closed?.outcome;
    expect(await statusOf('enquiry')).toBe('enquiry');
    expect(await statusOf('later')).toBeUndefined();
    clock.pass(25 * 60 * MINUTE_MS);
    await process.upkeep.run();
    expect(await statusOf('later')).toBe('enquiry');
    expect(await statusOf('complaint-7')).toBeUndefined();
    await store.close();
    await rm(folder, { recursive: true });
  });
});

const said = (conversationId: string, text: string) => ({
  ...nothingSaid(conversationId),
  messages: [messageOf(text, { activityId: text })],
});

/** Lets nobody on before so many have come. */
function meeting(count: number): () => Promise<void> {
  let missing = count;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return async () => {
    missing -= 1;
    if (missing <= 0) open();
    await all;
  };
}
