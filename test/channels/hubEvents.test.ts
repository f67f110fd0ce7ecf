import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventFactory, type ConversationAccount } from 'botbuilder';
import type { ChannelChat } from '../support/channelChat.ts';
import { post } from '../support/connector.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

let shop: ListeningShop;

beforeEach(async () => {
  shop = await hubShop();
});
afterEach(() => shop.close());

const hubShop = (settings: Record<string, string> = {}): Promise<ListeningShop> =>
  listeningShop({}, { PARLEY_HANDOFF_EVENT_CHANNELS: 'test', ...settings });

/** A buyer who was handed to the hub. */
async function handedOver(id: string, language = 'let me talk to a person'): Promise<ChannelChat> {
  const chat = shop.chat(id);
  await chat.sends(language);
  await chat.until((all) => all.some(({ name }) => name === 'handoff.initiate'));
  return chat;
}

/** What the hub posts, as the Bot Framework's own factory makes it. */
async function reports(
  chat: ChannelChat,
  state: string,
  more: { value?: object; from?: string; channelId?: string; message?: string } = {},
): Promise<number> {
  const conversation = { id: chat.id } as ConversationAccount;
  const event = EventFactory.createHandoffStatus(conversation, state, more.message);
  const value = { ...(event.value as object), ...more.value };
  return await post(shop.url, {
    ...event,
    value,
    id: `event-${Math.random()}`,
    channelId: more.channelId ?? 'test',
    serviceUrl: shop.connector.serviceUrl,
    from: { id: more.from ?? 'hub', name: 'Hub' },
    recipient: { id: 'bot', name: 'Bot' },
  });
}

const speakerOf = async (chat: ChannelChat) => (await chat.kase(shop.parley.store)).speaker;

describe('an agent hub', () => {
  it('that accepts a handoff has the case, by the name it gives, and the bot is silent', async () => {
    const chat = await handedOver('accepted-1');
    expect(await reports(chat, 'accepted', { value: { agentName: 'Noor' } })).toBe(200);
    expect(await speakerOf(chat)).toMatchObject({ is: 'agent', agent: { id: 'hub:test', name: 'Noor' } });
    const heard = chat.heard.length;
    await chat.sends('are you there?');
    await shop.parley.inbox.idle((await chat.kase(shop.parley.store)).conversation);
    expect(chat.heard).toHaveLength(heard);
    await reports(chat, 'accepted', { value: { agentName: 'Noor' } });
    const entries = (await chat.cases(shop.parley.store)).flat();
    expect(entries.filter(({ type }) => type === 'handoff_accepted')).toHaveLength(1);
  });

  it.each(['before', 'after'])(
    'that fails %s it accepted leaves the case to Parley’s own desk, and the buyer is told once',
    async (when) => {
      const chat = await handedOver(`failed-${when}`);
      if (when === 'after') await reports(chat, 'accepted');
      await reports(chat, 'failed', { message: 'no agents' });
      await chat.until(() => chat.texts.some((text) => text.includes('Nobody could take this over')));
      await reports(chat, 'failed', { message: 'no agents' });
      expect(chat.texts.filter((text) => text.includes('Nobody could take this over'))).toHaveLength(1);
      expect(await speakerOf(chat)).toMatchObject({ is: 'queue' });
      const entries = (await chat.cases(shop.parley.store)).flat();
      expect(entries).toContainEqual({ type: 'handoff_failed', hub: 'test', because: 'no agents' });
      const { id } = await chat.kase(shop.parley.store);
      expect(await shop.parley.desk.take(id, { id: 'wen', name: 'Wen' })).toMatchObject({ ok: true });
    },
  );

  it('that completes a conversation ends the case, with what it says as the note', async () => {
    const chat = await handedOver('completed-1');
    await reports(chat, 'completed', { message: 'sent a new one' });
    const kase = await chat.kase(shop.parley.store);
    expect(kase.closed?.outcome).toBe('completed_by_agent');
    const entries = (await chat.cases(shop.parley.store)).flat();
    expect(entries).toContainEqual(
      expect.objectContaining({ type: 'handoff_completed', note: 'sent a new one' }),
    );
  });

  it('that completes a conversation gives the case back to the bot, where the operator says so', async () => {
    await shop.close();
    shop = await hubShop({ PARLEY_HUB_COMPLETED: 'return' });
    const chat = await handedOver('returned-1');
    await reports(chat, 'accepted');
    await reports(chat, 'completed');
    expect(await speakerOf(chat)).toEqual({ is: 'bot' });
    expect((await chat.kase(shop.parley.store)).closed).toBeNull();
  });
});

describe('a status event is not believed', () => {
  it('from the buyer of the conversation', async () => {
    const chat = await handedOver('forged-1');
    await reports(chat, 'completed', { from: `user-${chat.id}` });
    await reports(chat, 'accepted', { from: `user-${chat.id}` });
    expect(await speakerOf(chat)).toMatchObject({ is: 'queue' });
  });

  it('on a channel that is no hub, or that is not the case’s', async () => {
    const chat = await handedOver('forged-2');
    await reports(chat, 'accepted', { channelId: 'directline' });
    expect(await reports(chat, 'accepted', { channelId: 'local-directline' })).toBe(403);
    expect(await speakerOf(chat)).toMatchObject({ is: 'queue' });
    await shop.close();
    shop = await listeningShop();
    const other = shop.chat('forged-3');
    await other.sends('let me talk to a person');
    await other.hears(1);
    await reports(other, 'accepted');
    expect(await speakerOf(other)).toMatchObject({ is: 'queue' });
  });

  it('with a state that is none, or for a conversation without a case', async () => {
    const chat = await handedOver('forged-4');
    await reports(chat, 'stolen');
    expect(await reports(shop.chat('nobody'), 'accepted')).toBe(200);
    expect(await speakerOf(chat)).toMatchObject({ is: 'queue' });
    expect((await shop.parley.store.list({})).summaries).toHaveLength(1);
  });

  it('when somebody at another desk has the case', async () => {
    const chat = await handedOver('other-desk');
    const { id } = await chat.kase(shop.parley.store);
    await shop.parley.desk.take(id, { id: 'wen', name: 'Wen' });
    for (const state of ['accepted', 'failed', 'completed']) await reports(chat, state);
    expect(await speakerOf(chat)).toMatchObject({ is: 'agent', agent: { name: 'Wen' } });
    expect((await chat.kase(shop.parley.store)).closed).toBeNull();
  });

  it('from a client of the page, over the page’s own channel', async () => {
    await shop.close();
    shop = await listeningShop({}, { PARLEY_HANDOFF_EVENT_CHANNELS: 'test' });
    const opened = await fetch(`${shop.url}/v3/directline/tokens/generate`, { method: 'POST' });
    const { token, conversationId } = (await opened.json()) as { token: string; conversationId: string };
    const send = (activity: object): Promise<Response> =>
      fetch(`${shop.url}/v3/directline/conversations/${conversationId}/activities`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
    await send({ type: 'message', text: 'let me talk to a person' });
    const handed = async () =>
      (await shop.parley.caseFiles.current('local-directline', conversationId)).loaded?.kase.speaker.is;
    while ((await handed()) !== 'queue') await new Promise((resolve) => setTimeout(resolve, 20));
    for (const state of ['accepted', 'completed']) {
      await send({ type: 'event', name: 'handoff.status', channelId: 'test', value: { state } });
    }
    await shop.parley.stop();
    expect(await handed()).toBe('queue');
  });
});
