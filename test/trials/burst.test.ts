import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import type { Recognizer } from '../../src/ports/recognizer.ts';
import { FallbackRecognizer } from '../../src/services/reading/fallbackRecognizer.ts';
import { casesOf, saidByBuyer, timesAnswered } from '../support/channelChat.ts';
import { messageActivity } from '../support/connector.ts';
import { Caller } from '../support/directLineClient.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { HeldRecognizer } from '../support/heldRecognizer.ts';
import { Buyer } from '../support/shop.ts';

const LATE = 'my parcel never came, it has been two months now';
const MARIA = '8190244417735521, maria.k@example.com';
const WEN = { id: 'wen', name: 'Wen' };

/** A burst that goes through a whole case, on into the next one, and into much talk about nothing. */
const BURST = [
  'hello',
  LATE,
  MARIA,
  'hm',
  'yes, send it',
  'thanks!!',
  ...Array.from({ length: 44 }, (_, index) => `and another thing, number ${index}`),
];
const TWICE = BURST.flatMap((_, index) => [index, index]);

let shop: ListeningShop;

afterEach(() => shop.close());

const idle = (id: string, channelId: string): Promise<void> =>
  shop.parley.inbox.idle(conversationOf(id, channelId));

const conversationOf = (id: string, channelId: string): Conversation => ({
  id,
  channelId,
  buyer: { channelUser: '', name: null, vouched: false, buyerId: null },
  reference: null,
});

/** Writes all requests into one connection at once, so that there is no doubt about their order; gives the statuses. */
async function pipeline(url: string, path: string, bodies: object[], token?: string): Promise<number[]> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let received = '';
  socket.on('data', (data: Buffer) => (received += data.toString('latin1')));
  const requests = bodies.map((body) => {
    const text = JSON.stringify(body);
    return (
      `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\n` +
      (token === undefined ? '' : `authorization: Bearer ${token}\r\n`) +
      `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
    );
  });
  socket.write(requests.join(''));
  const statuses = (): number[] =>
    Array.from(received.matchAll(/HTTP\/1\.1 (\d+)/g), ([, status]) => Number(status));
  while (statuses().length < bodies.length) await once(socket, 'data');
  socket.destroy();
  return statuses();
}

describe('50 messages at once over the page’s Direct Line', () => {
  it.each([
    ['each once', BURST.map((_, index) => index)],
    ['each delivered twice', TWICE],
  ])('%s: all are recorded once, in order, and answered once', async (_, deliveries) => {
    shop = await listeningShop({}, { PARLEY_RATE_LIMIT: '0' });
    const { conversationId, token } = await new Caller(shop.url).start();
    const send = (): Promise<number[]> =>
      pipeline(
        shop.url,
        `/v3/directline/conversations/${conversationId}/activities`,
        deliveries.map((index) => ({
          type: 'message',
          text: BURST[index],
          channelData: { clientActivityID: `mark-${index}` },
        })),
        token,
      );
    expect(await send()).toEqual(deliveries.map(() => 200));
    await idle(conversationId, LOCAL_CHANNEL);
    const cases = await casesOf(shop.parley.store, LOCAL_CHANNEL, conversationId);
    expect(saidByBuyer(cases)).toEqual(BURST);
    expect(Object.values(timesAnswered(cases))).toEqual(BURST.map(() => 1));

    expect(await send()).toEqual(deliveries.map(() => 200));
    await idle(conversationId, LOCAL_CHANNEL);
    expect(await casesOf(shop.parley.store, LOCAL_CHANNEL, conversationId)).toEqual(cases);
  });
});

describe('50 messages at once through /api/messages', () => {
  it.each([
    ['each once', BURST.map((_, index) => index)],
    ['each delivered twice', TWICE],
  ])('%s: all are recorded once, in order, and every answer is sent once', async (_, deliveries) => {
    shop = await listeningShop();
    const chat = shop.chat('burst');
    const about = { conversationId: chat.id, channelId: 'test' };
    const send = (): Promise<number[]> =>
      pipeline(
        shop.url,
        '/api/messages',
        deliveries.map((index) =>
          messageActivity(shop.connector, { ...about, id: `a-${index}`, text: BURST[index] ?? '' }),
        ),
      );
    expect(await send()).toEqual(deliveries.map(() => 200));
    await idle(chat.id, 'test');
    const cases = await chat.cases(shop.parley.store);
    expect(saidByBuyer(cases)).toEqual(BURST);
    expect(Object.values(timesAnswered(cases))).toEqual(BURST.map(() => 1));
    const onRecord = cases
      .flat()
      .flatMap((entry) => (entry.type === 'said' && entry.by === 'bot' ? [entry.activityId] : []));
    const delivered = cases.flat().flatMap((entry) => (entry.type === 'delivered' ? entry.activityIds : []));
    expect(delivered).toEqual(onRecord);
    expect(chat.heard).toHaveLength(onRecord.length);
    expect(cases.flat().filter(({ type }) => type === 'moved')).toEqual([]);

    await send();
    await idle(chat.id, 'test');
    expect(await chat.cases(shop.parley.store)).toEqual(cases);
    expect(chat.heard).toHaveLength(onRecord.length);
  });
});

describe('a model that takes its time', () => {
  it('costs no buyer an answer: the request is answered at once, and the embedded reader takes over', async () => {
    const never: Recognizer = { name: 'slow model', read: () => new Promise(() => undefined) };
    const recognizer = new FallbackRecognizer({
      first: never,
      second: new EmbeddedRecognizer(),
      budgetMs: 100,
    });
    shop = await listeningShop({ recognizer });
    const chat = shop.chat('slow');
    expect(await chat.sends(LATE)).toBe(200);
    await chat.hears(1);
    await idle(chat.id, 'test');
    const entries = (await chat.cases(shop.parley.store)).flat();
    expect(entries.find(({ type }) => type === 'read')).toMatchObject({
      reading: { complaintType: 'not_received', readBy: { insteadOf: { because: 'timed_out' } } },
    });
  });

  it('that is not even ended by its time limit fails the turn, not the conversation', async () => {
    const recognizer: Recognizer = { name: 'deaf', read: () => new Promise(() => undefined) };
    shop = await listeningShop({ recognizer }, { PARLEY_READ_BUDGET_MS: '200' });
    const chat = shop.chat('deaf');
    expect(await chat.sends(LATE)).toBe(200);
    await chat.hears(1);
    expect(chat.texts[0]).toMatch(/went wrong on my side/);
  });

  it('holds up only what the buyer hears: the request is answered and typing shows meanwhile', async () => {
    const recognizer = new HeldRecognizer();
    recognizer.isHolding = true;
    shop = await listeningShop({ recognizer });
    const chat = shop.chat('typing');
    expect(await chat.sends(LATE)).toBe(200);
    await chat.until((all) => all.some(({ type }) => type === 'typing'));
    expect(chat.heard).toEqual([]);
    recognizer.letGo();
    await chat.hears(1);
  });

  it('lets an agent take the case meanwhile: what the bot was preparing is discarded, 20 times of 20', async () => {
    const recognizer = new HeldRecognizer();
    shop = await listeningShop({ recognizer });
    const { inbox, desk } = shop.parley;
    const buyers = Array.from({ length: 20 }, (_, index) => new Buyer(shop, `buyer-${index}`));
    for (const buyer of buyers) await buyer.says('I want to talk to a person');
    const before = await Promise.all(buyers.map((buyer) => buyer.heard()));

    recognizer.isHolding = true;
    const asked = buyers.map((buyer) => buyer.says('my order number is 8190244417735521'));
    await recognizer.holds(20);
    const taken = await Promise.all(buyers.map(async (buyer) => desk.take((await buyer.kase()).id, WEN)));
    expect(taken.map(({ ok }) => ok)).toEqual(buyers.map(() => true));
    recognizer.letGo();
    await Promise.all(asked);

    for (const [index, buyer] of buyers.entries()) {
      await inbox.idle(buyer.conversation);
      expect(await buyer.heard()).toEqual(before[index]);
      const cases = await casesOf(shop.parley.store, LOCAL_CHANNEL, buyer.conversation.id);
      expect(Object.values(timesAnswered(cases))).toEqual([1, 1]);
    }
  });
});
