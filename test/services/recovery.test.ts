import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { SqliteLeases } from '../../src/adapters/sqlite/sqliteLeases.ts';
import { toConversation } from '../../src/bot/incoming/activityMessage.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import type { Leases } from '../../src/ports/leases.ts';
import { examplePolicy, messageOf } from '../support/builders.ts';
import { timesAnswered, type ChannelChat } from '../support/channelChat.ts';
import { Connector, messageActivity } from '../support/connector.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { HeldRecognizer } from '../support/heldRecognizer.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { Buyer } from '../support/shop.ts';
import { quietly, TurnProcess } from '../support/turns.ts';

const LATE = 'my parcel never came, it has been two months now';
const SECOND_MS = 1_000;

describe('what a process left when it died', () => {
  let folder: string;
  let connector: Connector;
  let shops: ListeningShop[];
  let aheadMs: number;
  const clock = { now: () => new Date(Date.now() + aheadMs) };

  beforeEach(async () => {
    folder = await dataFolder('recovery');
    connector = await Connector.start();
    shops = [];
    aheadMs = 0;
  });

  afterEach(async () => {
    for (const shop of shops) await shop.close();
    await connector.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

  async function open(recognizer?: HeldRecognizer, leases?: Leases): Promise<ListeningShop> {
    const shop = await listeningShop(
      { clock, ...(recognizer && { recognizer }), ...(leases && { leases }) },
      {},
      { folder, connector },
    );
    shops.push(shop);
    return shop;
  }

  /** A process that is held in the middle of a turn, and from `dies` on takes no lease again. */
  async function openDying(held: HeldRecognizer): Promise<ListeningShop & { dies(): void }> {
    const leases = new SqliteLeases({ file: join(folder, 'leases.sqlite'), clock });
    let isDead = false;
    const unlessDead = <T>(call: () => Promise<T>): Promise<T> =>
      isDead ? Promise.reject(new StoreUnavailable('the process is dead')) : call();
    const shop = await open(held, {
      take: (asked) => unlessDead(() => leases.take(asked)),
      release: (asked) => unlessDead(() => leases.release(asked)),
      close: () => leases.close(),
    });
    const dies = (): void => {
      isDead = true;
      aheadMs += 7 * SECOND_MS;
    };
    return { ...shop, dies };
  }

  const conversationOf = (chat: ChannelChat): Conversation =>
    toConversation(
      messageActivity(connector, { conversationId: chat.id, id: 'm1', text: LATE, channelId: 'test' }),
      { authenticated: false },
    );

  /** A process that records a message and its answer, and dies before it sends that. */
  async function answerUnsent(chat: ChannelChat): Promise<void> {
    const store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    const dying = new TurnProcess({ store, policy: await examplePolicy(), clock });
    const messages = [messageOf(LATE, { activityId: 'm1' })];
    await dying.turns.take({ conversation: conversationOf(chat), messages, greeting: null }, quietly);
    await store.close();
  }

  it('is answered after the next start, once, also when it was still at it', async () => {
    const held = new HeldRecognizer();
    held.isHolding = true;
    const dying = await openDying(held);
    const before = dying.chat('maria');
    expect(await before.sends(LATE)).toBe(200);
    dying.dies();

    const next = await open();
    const chat = next.chat('maria');
    next.parley.start();
    await chat.hears(1);
    held.letGo();
    await dying.parley.inbox.idle(conversationOf(chat));
    expect(Object.values(timesAnswered(await chat.cases(next.parley.store)))).toEqual([1]);
    expect(chat.texts).toHaveLength(1);
  });

  it('is answered before what the buyer writes next', async () => {
    const held = new HeldRecognizer();
    held.isHolding = true;
    const dying = await openDying(held);
    await dying.chat('maria').sends(LATE);
    dying.dies();

    const next = await open();
    const chat = next.chat('maria');
    await chat.sends('8190244417735521, maria.k@example.com', 'm2');
    await next.parley.inbox.idle(conversationOf(chat));
    expect(chat.texts[0]).toMatch(/order number/);
    expect(chat.texts.at(-1)).toMatch(/free of charge/);
    expect(Object.values(timesAnswered(await chat.cases(next.parley.store)))).toEqual([1, 1]);
    held.letGo();
  });

  it('is not answered out of the blue when more than an hour has passed', async () => {
    const held = new HeldRecognizer();
    held.isHolding = true;
    await (await open(held)).chat('maria').sends(LATE);
    aheadMs = 3_601 * SECOND_MS;
    const next = await open();
    await next.parley.recovery.run();
    expect(next.parley.inbox.busy).toBe(0);
    aheadMs = 3_590 * SECOND_MS;
    await next.parley.recovery.run();
    expect(next.parley.inbox.busy).toBe(1);
    held.letGo();
  });

  it('is sent when it was on record and not sent, and only once', async () => {
    const next = await open();
    const chat = next.chat('maria');
    await answerUnsent(chat);
    aheadMs = 31 * SECOND_MS;
    await next.parley.recovery.run();
    await next.parley.recovery.run();
    expect(chat.texts).toEqual(['ask']);
    expect((await chat.cases(next.parley.store)).flat().at(-1)).toMatchObject({ type: 'delivered' });
  });

  it('is left to a process that may be sending it right now', async () => {
    const next = await open();
    const chat = next.chat('maria');
    await answerUnsent(chat);
    aheadMs = 20 * SECOND_MS;
    await next.parley.recovery.run();
    expect(chat.texts).toEqual([]);
  });

  it('is nothing after an ordinary conversation, on any channel', async () => {
    const shop = await open();
    const chat = shop.chat('maria');
    await chat.sends(LATE);
    await shop.parley.inbox.idle(conversationOf(chat));
    await new Buyer(shop, 'ana').says(LATE);
    const { summaries } = await shop.parley.store.list({});
    expect(summaries.map(({ pending }) => pending)).toEqual([false, false]);
  });
});
