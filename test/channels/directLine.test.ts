import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Kept, kept, startLocalChat } from '../support/localChat.ts';
import { Caller, claimsOf, Stream, type Ticket } from '../support/directLineClient.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAMAAACWlYwtAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGklEQVRIx+3BgQAAAADDoPlTX+AIVQEAAHwDDDAAAcvAQmMAAAAASUVORK5CYII=',
  'base64',
);
const HOUR = 60 * 60 * 1000;

let parts: Kept;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let caller: Caller;
let now: Date;

const serve = async (options: Parameters<typeof startLocalChat>[1] = {}): Promise<void> => {
  chat = await startLocalChat(parts, { clock: { now: () => now }, ...options });
  caller = new Caller(chat.url);
};

beforeEach(async () => {
  parts = kept();
  now = new Date();
  await serve();
});

afterEach(async () => {
  await chat.close();
});

const textsOf = (received: { text?: string }[]): (string | undefined)[] => received.map(({ text }) => text);

const photo = (
  name: string,
  bytes: Buffer,
  type: string,
  activity: object = { type: 'message' },
): FormData => {
  const form = new FormData();
  form.append(
    'activity',
    new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
  );
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
};

const upload = (ticket: Ticket, form: FormData) =>
  caller.call<{ id: string }>('POST', `/conversations/${ticket.conversationId}/upload`, ticket.token, form);

describe('starting', () => {
  it('opens the conversation of the token, greets once, and says in which language the client is', async () => {
    const { token, conversationId } = await caller.generate();
    const first = await caller.call<Ticket>('POST', '/conversations', token, { locale: 'pt-BR' });
    const again = await caller.call<Ticket>('POST', '/conversations', token, { locale: 'pt-BR' });
    expect(first.status).toBe(201);
    expect(first.body.conversationId).toBe(conversationId);
    expect(again.body.conversationId).toBe(conversationId);
    await new Promise(setImmediate);
    expect(parts.inbox.joins.map(({ conversation, locale }) => [conversation.id, locale])).toEqual([
      [conversationId, 'pt-BR'],
    ]);
  });

  it('shows a greeting that is pushed before the stream opens, and does not show it again once it is recorded', async () => {
    parts.inbox.onJoined = ({ id }) => {
      chat.directLine.push(id, { type: 'message', id: 'greeting-1', text: 'Hello!' }, '0.1');
    };
    const ticket = await caller.start();
    const stream = new Stream(ticket.streamUrl);
    await stream.until((received) => received.length === 1);
    parts.talk.record(ticket.conversationId, {
      type: 'said',
      by: 'bot',
      activityId: 'greeting-1',
      utterance: { text: 'Hello!', language: 'en', buttons: [], card: null },
      answers: [],
    });
    parts.talk.recordBot(ticket.conversationId, 'What happened?');
    await stream.until((received) => received.length > 1);
    expect(textsOf(stream.received)).toEqual(['Hello!', 'What happened?']);
    const history = await caller.poll(ticket, '');
    expect(textsOf(history.body.activities)).toEqual(['Hello!', 'What happened?']);
    await stream.drop();
  });

  it('greets a conversation that is gone on with after a restart when nothing was said in it', async () => {
    const ticket = await caller.start();
    await chat.close();
    await serve();
    await caller.resume(ticket, '');
    await new Promise(setImmediate);
    expect(parts.inbox.joins).toHaveLength(2);
    parts.talk.recordBot(ticket.conversationId, 'Hello!');
    await chat.close();
    await serve();
    await caller.resume(ticket, '');
    await new Promise(setImmediate);
    expect(parts.inbox.joins).toHaveLength(2);
  });
});

describe('sending', () => {
  it('echoes a message with the id of the answer and its mark, as the user of the token', async () => {
    const ticket = await caller.start();
    const stream = new Stream(ticket.streamUrl);
    const { status, body } = await caller.send(ticket, {
      type: 'message',
      text: 'my lamp is broken',
      locale: 'de-DE',
      from: { id: 'forged', name: 'Forged' },
      conversation: { id: 'forged' },
      channelData: { clientActivityID: 'mark-1' },
    });
    const [echo] = await stream.until((received) => received.length > 0);
    expect(status).toBe(200);
    expect(echo).toMatchObject({
      id: body.id,
      text: 'my lamp is broken',
      from: { id: claimsOf(ticket.token)['user'], role: 'user' },
      channelData: { clientActivityID: 'mark-1' },
    });
    expect(parts.inbox.received[0]?.conversation.id).toBe(ticket.conversationId);
    expect(parts.inbox.received[0]?.message).toMatchObject({ activityId: body.id, locale: 'de-DE' });
    await stream.drop();
  });

  it('gives a message that is sent again the same id and takes it once, and gives others their own', async () => {
    const [one, other] = [await caller.start(), await caller.start()];
    const message = { type: 'message', text: 'hello', channelData: { clientActivityID: 'mark-1' } };
    const ids = [];
    for (const ticket of [one, one, other]) ids.push((await caller.send(ticket, message)).body.id);
    ids.push((await caller.send(one, { type: 'message', text: 'hello' })).body.id);
    ids.push((await caller.send(one, { type: 'message', text: 'hello' })).body.id);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
    expect(parts.inbox.received).toHaveLength(4);
  });

  it('takes typing, events and empty messages without handing them on', async () => {
    const ticket = await caller.start();
    for (const activity of [
      { type: 'typing' },
      { type: 'event', name: 'x' },
      { type: 'message', text: '  ' },
    ]) {
      const reply = await caller.send(ticket, activity);
      expect([reply.status, typeof reply.body.id]).toEqual([200, 'string']);
    }
    expect(parts.inbox.received).toEqual([]);
  });

  it('answers 400 to what is no activity and 413 to what is too large', async () => {
    const ticket = await caller.start();
    const sent = async (text: string) =>
      fetch(`${caller.base}/conversations/${ticket.conversationId}/activities`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ticket.token}`, 'content-type': 'application/json' },
        body: text,
      });
    expect((await sent('{"type":')).status).toBe(400);
    expect((await sent('[]')).status).toBe(400);
    const tooLarge = await sent(JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }));
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.json()).toMatchObject({ error: { code: 'MessageSizeTooBig' } });
  });

  it('holds back a client that sends too fast, and lets it go on after the time it names', async () => {
    await chat.close();
    await serve({ rateLimit: { perSecond: 1, burst: 3 } });
    const [fast, other] = [await caller.start(), await caller.start()];
    const send = (ticket: Ticket) => caller.send(ticket, { type: 'message', text: 'now!' });
    for (const status of [200, 200, 200, 429]) expect((await send(fast)).status).toBe(status);
    const refused = await send(fast);
    expect((await send(other)).status).toBe(200);
    now = new Date(now.getTime() + 1000 * Number(refused.headers.get('retry-after')));
    expect((await send(fast)).status).toBe(200);
  });

  it('holds back who opens conversations without end, by the address they come from', async () => {
    const statuses: number[] = [];
    for (let opened = 0; opened < 61; opened += 1)
      statuses.push((await caller.call('POST', '/tokens/generate', null, {})).status);
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200));
    expect(statuses.at(-1)).toBe(429);
  });

  it('tells nothing of an error within, and lets the client try again', async () => {
    const ticket = await caller.start();
    parts.inbox.receive = () => Promise.reject(new Error('disk /var/secret is full'));
    const reply = await caller.send(ticket, { type: 'message', text: 'hello' });
    expect(reply.status).toBe(500);
    expect(JSON.stringify(reply.body)).not.toContain('secret');
    expect(chat.errors).toHaveLength(1);
  });
});

describe('reading', () => {
  it('gives exactly what came after the watermark, in order', async () => {
    const ticket = await caller.start();
    for (const text of ['one', 'two', 'three']) parts.talk.recordBot(ticket.conversationId, text);
    const first = await caller.poll(ticket, '');
    expect(textsOf(first.body.activities)).toEqual(['one', 'two', 'three']);
    parts.talk.recordBot(ticket.conversationId, 'four');
    const second = await caller.poll(ticket, first.body.watermark);
    expect(textsOf(second.body.activities)).toEqual(['four']);
    const third = await caller.poll(ticket, second.body.watermark);
    expect(third.body).toEqual({ activities: [], watermark: second.body.watermark });
  });

  it('keeps what was pushed for a client that polls, at its place in time, and shows it once', async () => {
    const ticket = await caller.start();
    parts.talk.recordBot(ticket.conversationId, 'before');
    now = new Date(Date.now() + 1000);
    chat.directLine.push(ticket.conversationId, { type: 'message', text: 'not recorded yet' });
    const later = new Date(Date.now() + 2000);
    parts.talk.record(
      ticket.conversationId,
      {
        type: 'said',
        by: 'agent',
        activityId: 'a-1',
        utterance: { text: 'after', language: 'en', buttons: [], card: null },
        agent: { id: 'w', name: 'Wen' },
      },
      later,
    );
    const { activities, watermark } = (await caller.poll(ticket, '')).body;
    expect(textsOf(activities)).toEqual(['before', 'not recorded yet', 'after']);
    expect(activities[2]?.from).toMatchObject({ name: 'Wen', role: 'bot' });
    expect((await caller.poll(ticket, watermark)).body.activities).toEqual([]);
  });

  it('shows typing to open streams and to nobody later', async () => {
    const ticket = await caller.start();
    const stream = new Stream(ticket.streamUrl);
    parts.talk.recordBot(ticket.conversationId, 'one');
    await stream.until((received) => received.length === 1);
    chat.directLine.push(ticket.conversationId, { type: 'typing' });
    await stream.until((received) => received.length === 2);
    expect(stream.received[1]?.type).toBe('typing');
    expect(textsOf((await caller.poll(ticket, '')).body.activities)).toEqual(['one']);
    await stream.drop();
  });

  it('shows a notice while the store cannot be read, and the history when it can again', async () => {
    const ticket = await caller.start();
    await new Promise(setImmediate);
    parts.talk.recordBot(ticket.conversationId, 'one');
    parts.talk.failures = 2;
    chat.directLine.push(ticket.conversationId, { type: 'message', text: 'One moment, please.' });
    const stream = new Stream(ticket.streamUrl);
    await stream.until((received) => received.length === 2);
    expect(textsOf(stream.received)).toEqual(['One moment, please.', 'one']);
    await stream.drop();
  });

  it('refuses a stream with the token of another conversation or an expired one', async () => {
    const [one, other] = [await caller.start(), await caller.start()];
    const swapped = new URL(one.streamUrl);
    swapped.searchParams.set('t', new URL(other.streamUrl).searchParams.get('t') ?? '');
    const statusOf = async (url: string): Promise<number> =>
      new Promise((resolve) => {
        new Stream(url).socket.on('unexpected-response', (_request, response) => {
          resolve(response.statusCode ?? 0);
        });
      });
    expect(await statusOf(swapped.href)).toBe(403);
    now = new Date(now.getTime() + HOUR);
    expect(await statusOf(one.streamUrl)).toBe(403);
  });

  it('keeps ten sockets of a conversation, also of those that are opened at once', async () => {
    const ticket = await caller.start();
    const codes: number[] = [];
    const sockets = Array.from({ length: 30 }, () => new Stream(ticket.streamUrl).socket);
    for (const socket of sockets) socket.on('close', (code: number) => codes.push(code));
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((resolve) =>
            socket.once('open', () => {
              resolve();
            }),
          ),
      ),
    );
    while (codes.length < 20) await new Promise(setImmediate);
    expect(codes).toEqual(Array(20).fill(1013));
    // Whoever is left is fed.
    parts.talk.recordBot(ticket.conversationId, 'Hello!');
    const last = new Stream(ticket.streamUrl);
    await last.until((received) => received.length > 0);
    expect(sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length).toBeLessThanOrEqual(10);
    await last.drop();
    for (const socket of sockets) socket.terminate();
  });

  it('stops watching when the socket closes', async () => {
    const ticket = await caller.start();
    const stream = new Stream(ticket.streamUrl);
    parts.talk.recordBot(ticket.conversationId, 'one');
    await stream.until((received) => received.length === 1);
    expect(parts.talk.watcherCount(ticket.conversationId)).toBe(1);
    await stream.drop();
    while (parts.talk.watcherCount(ticket.conversationId) > 0) await new Promise(setImmediate);
  });

  it('loses and doubles nothing over 200 messages while sockets drop and the server restarts', async () => {
    const ticket = await caller.start();
    const expected: string[] = [];
    const seen: string[] = [];
    let watermark = '';
    // The same moments each time, spread unevenly.
    const dropsAfter = [1, 2, 3, 5, 13, 14, 40, 41, 90, 91, 92, 150, 199];
    for (let n = 0; n < 200;) {
      const { body } = await caller.resume(ticket, watermark);
      const stream = new Stream(body.streamUrl, watermark);
      const goal = dropsAfter.find((drop) => drop > n) ?? 200;
      for (; n < goal; n += 1) {
        if (n % 7 === 3) {
          const id = `pushed-${n}`;
          chat.directLine.push(ticket.conversationId, { type: 'message', id, text: `pushed ${n}` });
          // The page has it before the server goes, since nothing else remembers it.
          await stream.until(() => stream.ids.includes(id));
        } else parts.talk.recordBot(ticket.conversationId, `message ${n}`);
        if (n % 5 === 0) await new Promise(setImmediate);
      }
      await stream.drop();
      seen.push(...stream.ids);
      watermark = stream.watermark;
      if (goal === 41) {
        await chat.close();
        now = new Date(now.getTime() + 1000);
        await serve();
      }
    }
    const last = new Stream((await caller.resume(ticket, watermark)).body.streamUrl, watermark);
    parts.talk.recordBot(ticket.conversationId, 'the end');
    await last.until((received) => received.some(({ text }) => text === 'the end'));
    seen.push(...last.ids);
    await last.drop();
    expected.push(...parts.talk.said(ticket.conversationId).map(({ activityId }) => activityId));
    expect(seen.filter((id) => id.startsWith('bot-'))).toEqual(expected);
    expect(seen.filter((id) => id.startsWith('pushed-'))).toHaveLength(29);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('goes on with a token from before a restart', async () => {
    const ticket = await caller.start();
    await caller.send(ticket, { type: 'message', text: 'before' });
    await chat.close();
    await serve();
    await caller.send(ticket, { type: 'message', text: 'after' });
    expect(textsOf((await caller.poll(ticket, '')).body.activities)).toEqual(['before', 'after']);
  });
});

describe('files', () => {
  it('keeps a photo among the blobs, and shows it by a link for this conversation alone', async () => {
    const [ticket, other] = [await caller.start(), await caller.start()];
    const form = photo('lámpara.png', PNG, 'image/png', {
      type: 'message',
      text: 'look',
      attachments: [
        { contentType: 'image/png', name: 'lámpara.png', thumbnailUrl: 'data:image/png;base64,AA' },
      ],
      channelData: { clientActivityID: 'mark-2' },
    });
    const { status, body } = await upload(ticket, form);
    expect(status).toBe(200);
    const message = parts.inbox.received[0]?.message;
    expect(message).toMatchObject({ activityId: body.id, text: 'look', clientMark: 'mark-2' });
    expect(message?.attachments).toEqual([
      { name: 'lámpara.png', contentType: 'image/png', url: expect.stringMatching(/^blob:[0-9a-f]{64}$/) },
    ]);
    const [echo] = (await caller.poll(ticket, '')).body.activities;
    const link = echo?.attachments?.[0]?.contentUrl ?? '';
    const served = await fetch(link);
    expect(served.status).toBe(200);
    expect(Buffer.from(await served.arrayBuffer()).equals(PNG)).toBe(true);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(served.headers.get('content-disposition')).toMatch(
      /^inline; filename="l_mpara.png"; filename\*=UTF-8''l%C3%A1mpara\.png$/,
    );
    expect(served.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(link.replace(ticket.conversationId, other.conversationId))).status).toBe(403);
    expect((await fetch(link.split('?')[0] ?? '')).status).toBe(403);
    expect((await fetch(link.replace(/t=.*/, `t=${ticket.token}`))).status).toBe(403);
    now = new Date(now.getTime() + 25 * HOUR);
    expect((await fetch(link)).status).toBe(403);
  });

  it('keeps nothing of a page that calls itself a picture, and hands on that there was a file', async () => {
    const ticket = await caller.start();
    await upload(ticket, photo('cat.png', Buffer.from('<html><script>1</script></html>'), 'image/png'));
    const [echo] = (await caller.poll(ticket, '')).body.activities;
    expect(echo?.attachments).toEqual([{ contentType: 'image/png', name: 'cat.png' }]);
    expect(parts.inbox.received[0]?.message.attachments).toMatchObject([{ name: 'cat.png', url: 'data:,' }]);
    expect(parts.blobs.size).toBe(0);
  });

  it('refuses a file above 10 MB, a sixth file, and what is no form, and hands nothing on', async () => {
    const ticket = await caller.start();
    const large = await upload(ticket, photo('big.png', Buffer.alloc(10 * 1024 * 1024 + 1), 'image/png'));
    expect([large.status, large.body.error?.code]).toEqual([413, 'MessageSizeTooBig']);
    const many = photo('1.png', PNG, 'image/png');
    for (const name of ['2', '3', '4', '5', '6']) many.append('file', new Blob([new Uint8Array(PNG)]), name);
    expect((await upload(ticket, many)).status).toBe(413);
    const path = `/conversations/${ticket.conversationId}/upload`;
    expect((await caller.call('POST', path, ticket.token, { type: 'message' })).status).toBe(400);
    expect(parts.inbox.received).toEqual([]);
  });

  it('takes five files of one message', async () => {
    const ticket = await caller.start();
    const form = photo('1.png', PNG, 'image/png');
    for (const name of ['2', '3', '4', '5']) form.append('file', new Blob([new Uint8Array(PNG)]), name);
    expect((await upload(ticket, form)).status).toBe(200);
    expect(parts.inbox.received[0]?.message.attachments.map(({ name }) => name)).toEqual([
      '1.png',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('believes no address that a client names, neither of a file nor to be answered at', async () => {
    const ticket = await caller.start();
    const here = { serviceUrl: 'http://127.0.0.1:4198', recipient: { id: 'x' }, from: { id: 'somebody' } };
    const attachments = ['http://127.0.0.1:4198/a', 'https://example.com/b'].map((contentUrl) => ({
      contentType: 'image/png',
      contentUrl,
    }));
    await caller.send(ticket, { type: 'message', text: 'look', attachments, ...here });
    const [received] = parts.inbox.received;
    expect(received?.message.attachments.map(({ url }) => url.split(':')[0])).toEqual(['refused', 'refused']);
    expect(JSON.stringify(received)).not.toMatch(/"serviceUrl":"http|somebody/);
  });

  it('does not let a client name a file among the blobs', async () => {
    const ticket = await caller.start();
    const attachments = [{ contentType: 'image/png', contentUrl: `blob:${'a'.repeat(64)}` }];
    await caller.send(ticket, { type: 'message', text: 'mine', attachments });
    expect(parts.inbox.received[0]?.message.attachments).toEqual([]);
  });
});
