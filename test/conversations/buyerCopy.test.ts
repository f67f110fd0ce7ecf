import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { type CopyItem } from '../../src/domain/case/copy/buyerCopy.ts';
import { copyAsPage, copyAsText, type CopyWords } from '../../src/domain/case/copy/copyPage.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { Caller, type Ticket } from '../support/directLineClient.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { PNG } from '../support/photos.ts';

const HTML = `<img src=x onerror="alert(1)"><script>alert('&')</script>`;
const WEN = { id: 'agent-77', name: 'Wen <b>', roles: ['agent' as const], teams: [], language: null };

let shop: ListeningShop;
let caller: Caller;

beforeAll(async () => {
  shop = await listeningShop();
  caller = new Caller(shop.url);
});

afterAll(async () => {
  await shop.close();
});

const idle = ({ conversationId }: Ticket): Promise<void> =>
  shop.parley.inbox.idle({ channelId: LOCAL_CHANNEL, id: conversationId } as never);

const caseOf = ({ conversationId }: Ticket): string => caseIdOf(LOCAL_CHANNEL, conversationId, 1);

async function says(ticket: Ticket, text: string): Promise<void> {
  await caller.send(ticket, { type: 'message', text, locale: 'en' });
  await idle(ticket);
}

const copyFor = ({ conversationId }: Ticket, token: string | null): Promise<Response> =>
  fetch(`${caller.base}/conversations/${conversationId}/copy`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });

/** A conversation with a file, a person, a note nobody but the staff is to see, and words that look like a page. */
async function conversation(): Promise<Ticket> {
  const ticket = await caller.start();
  const form = new FormData();
  form.append(
    'activity',
    new Blob([
      JSON.stringify({
        type: 'message',
        text: `My lamp arrived broken and I am not happy about that. ${HTML}`,
      }),
    ]),
  );
  form.append('file', new Blob([new Uint8Array(PNG)]), 'crack.png');
  form.append('file', new Blob(['just a text']), 'list.txt');
  await caller.call('POST', `/conversations/${ticket.conversationId}/upload`, ticket.token, form);
  await idle(ticket);
  await says(ticket, 'I would like to talk to a person, please');
  const { desk } = shop.parley;
  for (const done of [
    await desk.take(caseOf(ticket), WEN),
    await desk.note(caseOf(ticket), WEN, 'looks like a fraud to me'),
    await desk.say(caseOf(ticket), WEN, 'Hello, I am here.'),
  ])
    expect(done).toMatchObject({ ok: true });
  return ticket;
}

describe('a copy of the conversation', () => {
  it('holds what the buyer saw, with files by their hash, and nothing else', async () => {
    const ticket = await conversation();
    const response = await copyFor(ticket, ticket.token);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="conversation\.html"/);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    const page = await response.text();
    for (const shown of [
      'Hello, I am here.',
      'crack.png',
      'list.txt',
      createHash('sha256').update(PNG).digest('hex'),
    ])
      expect(page).toContain(shown);
    expect(page).toContain('about that. &lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(page).toContain('Wen &lt;b&gt; joined the conversation.');
    expect(page).not.toMatch(/<script|<img|<b>|fraud|agent-77|recognizer|"reading"|confidence|trail/);
    expect(page).not.toContain(ticket.conversationId);
    expect(page).not.toContain(caseOf(ticket));
  });

  it('has its times on the buyer’s clock alone, which is named once', async () => {
    const ticket = await caller.start();
    const localTimezone = 'America/Los_Angeles';
    await caller.send(ticket, { type: 'message', text: 'the lamp is broken', locale: 'en', localTimezone });
    await idle(ticket);
    const page = await (await copyFor(ticket, ticket.token)).text();
    expect(page.match(/[A-Z]\w+\/[A-Z]\w+/g)).toEqual([localTimezone]);
    const clock = new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: localTimezone,
    });
    const times = [...page.matchAll(/<time datetime="([^"]+)">([^<]+)</g)];
    expect(times.length).toBeGreaterThan(1);
    for (const [, at, shown] of times) expect(shown).toBe(clock.format(new Date(at ?? '')));
  });

  it('is on record in the case and in the audit, by its own hash', async () => {
    const ticket = await conversation();
    const page = await (await copyFor(ticket, ticket.token)).text();
    const sha256 = createHash('sha256').update(page).digest('hex');
    const entries = await shop.parley.caseFiles.entries(caseOf(ticket));
    expect(entries.at(-1)?.content).toMatchObject({
      type: 'exported',
      by: { id: 'buyer' },
      for: 'buyer_copy',
      manifest: sha256,
    });
    const today = new Date().toISOString().slice(0, 10);
    const [line] = await shop.parley.audit.read({ from: today, to: today, caseId: caseOf(ticket), limit: 1 });
    expect(line).toMatchObject({ by: { id: 'buyer' }, did: 'exported_case' });
    expect(line?.detail).toContain(sha256);
  });

  it('is nobody’s but the buyer’s', async () => {
    const [ticket, other] = [await conversation(), await caller.start()];
    for (const token of [null, other.token, 'x.y.z'])
      expect([401, 403]).toContain((await copyFor(ticket, token)).status);
    await says(ticket, 'x');
    const [blob] = (await caller.poll(ticket, '')).body.activities.flatMap(({ attachments = [] }) =>
      attachments.flatMap(({ contentUrl }) => contentUrl ?? []),
    );
    const misused = new URL(blob ?? '').searchParams.get('t') ?? '';
    const address = `${caller.base}/conversations/${ticket.conversationId}/copy`;
    for (const t of [misused, ticket.token, other.token, ''])
      expect((await fetch(`${address}?t=${t}`)).status).toBe(403);
    expect((await copyFor(other, other.token)).status).toBe(404);
    expect(
      (await shop.parley.caseFiles.entries(caseOf(ticket))).map(({ content }) => content.type),
    ).not.toContain('exported');
  });

  it('is given for the asking, by a link that opens this conversation and no other', async () => {
    const [ticket, other] = [await caller.start(), await caller.start()];
    await says(ticket, 'the lamp is broken');
    await says(ticket, 'Please send me a copy of this conversation');
    const last = (await caller.poll(ticket, '')).body.activities.at(-1);
    expect(last?.text).toContain('A copy of this conversation comes with this message');
    const link = last?.attachments?.[0]?.contentUrl ?? '';
    expect(await (await fetch(link)).text()).toContain('the lamp is broken');
    expect((await fetch(link.replace(ticket.conversationId, other.conversationId))).status).toBe(403);
  });

  it('comes as a text inside the message on a channel, while this server has no address', async () => {
    const chat = shop.chat('copy');
    await chat.sends('the lamp is broken');
    await chat.hears(1);
    const before = chat.heard.length;
    await chat.sends('can I have a transcript of this chat');
    await chat.hears(before + 1);
    const [file] = chat.heard.at(-1)?.attachments ?? [];
    expect(file).toMatchObject({ name: 'conversation.txt', contentType: 'text/plain' });
    const text = Buffer.from(String(file?.contentUrl).split(',')[1] ?? '', 'base64').toString();
    expect(text).toContain('the lamp is broken');
    expect(text).toContain('Your conversation with');
  });

  it('has nothing in it once the conversation was forgotten', async () => {
    const ticket = await conversation();
    await shop.parley.erasure.eraseCase(caseOf(ticket), { by: WEN, because: 'asked' });
    expect((await copyFor(ticket, ticket.token)).status).toBe(404);
  });
});

describe('what a copy says', () => {
  const WORDS: CopyWords = {
    language: 'en',
    title: HTML,
    made: HTML,
    you: HTML,
    assistant: HTML,
    file: HTML,
    notTaken: HTML,
    answered: (answer, what) => `${answer}: ${what}`,
    person: (did, name) => `${did}: ${name}`,
    time: () => HTML,
    back: () => [],
  };
  const ITEMS: CopyItem[] = [
    {
      kind: 'said',
      at: HTML,
      by: 'agent',
      name: HTML,
      text: HTML,
      facts: [{ title: HTML, value: HTML }],
      files: [
        { name: HTML, sha256: null },
        { name: null, sha256: 'a'.repeat(64) },
      ],
    },
    { kind: 'answered', at: HTML, answer: 'lapsed', what: HTML },
    { kind: 'person', at: HTML, did: 'joined', name: HTML },
  ];

  it('is the text it is, wherever it stands', () => {
    const page = copyAsPage(ITEMS, WORDS);
    expect(page).not.toMatch(/<img|<script|onerror="/);
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(10);
    expect(copyAsText(ITEMS, WORDS)).toContain(HTML);
  });
});
