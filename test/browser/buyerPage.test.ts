import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import sharp from 'sharp';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { utteranceActivity } from '../../src/bot/utteranceActivity.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { LANGUAGES, SENTENCES } from '../../dialogs/wording/wording.ts';
import { launchBrowser } from '../support/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { BUYER_SECRET, type Kept, kept, startLocalChat } from '../support/localChat.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAMAAACWlYwtAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGklEQVRIx+3BgQAAAADDoPlTX+AIVQEAAHwDDDAAAcvAQmMAAAAASUVORK5CYII=',
  'base64',
);

const GREETING: Utterance = {
  text: 'Hi, I am the automated assistant. What happened?',
  language: 'en',
  buttons: [{ title: 'Talk to a person', choice: { kind: 'person' } }],
  card: null,
};
const OFFER: Partial<Utterance> = {
  card: { title: 'A new lamp', facts: [{ title: 'Cost to you', value: 'nothing' }] },
  buttons: [{ title: 'Send a new one', choice: { kind: 'accept', offerId: 'o-1' } }],
};
/** What could be taken for Markdown, and all that is said in six languages. */
const LINES = [
  '2. Dezember, 11:00 MEZ',
  '#1050',
  '- 5 %',
  '> 3 kg',
  '---',
  'AE_2026_*1* <b>x</b> &amp; "q" (c) ~~y~~ `z` [a](b)',
  ...LANGUAGES.flatMap((language) => Object.values(SENTENCES[language])),
];
const EVERYTHING: Partial<Utterance> = {
  card: { title: '2. Dezember', facts: LINES.map((value) => ({ title: '1. Tag', value })) },
};

let browser: Browser;
let parts: Kept;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  parts = kept();
  problems = [];
  await serve();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await chat.close();
});

/** As long as this in ms the server is away; `AWAY_MS=30000` tries it for longer. */
const AWAY_MS = Number(process.env['AWAY_MS'] ?? 2_000);
const DAY_MS = 86_400_000;
/** What comes so long after the page was opened is no history. */
const HISTORY_MS = 2_000;

/** The server, on this port, with its clock put forward. */
async function serve(port?: number, aheadMs = 0): Promise<void> {
  chat = await startLocalChat(parts, {
    copies: copied,
    clock: { now: () => new Date(Date.now() + aheadMs) },
    returning: {
      open: () => Promise.resolve({ ok: false, because: 'no' }),
      lives: (id) => Promise.resolve(parts.talk.said(id).length > 0),
      progress: () => Promise.resolve(null),
      seen: () => Promise.resolve(),
    },
    ...(port === undefined ? {} : { port }),
  });
  const { directLine } = chat;
  parts.inbox.onJoined = ({ id }) => {
    const activity = { id: `greeting-${id}`, ...utteranceActivity(GREETING, { cards: true }) };
    directLine.push(id, activity, '0.1');
  };
  parts.inbox.answer = ({ id }, { text, choice, attachments }) => {
    const [first] = parts.talk.said(id);
    if (parts.talk.said(id).length === 1 && first?.by === 'buyer') {
      const activityId = `greeting-${id}`;
      parts.talk.record(id, { type: 'said', by: 'bot', activityId, utterance: GREETING, answers: [] });
    }
    directLine.push(id, { type: 'typing' });
    if (choice) parts.talk.recordBot(id, `chosen: ${choice.kind}`);
    else if (attachments.length > 0) parts.talk.recordBot(id, 'thank you for the photo');
    else if (text.includes('sentence')) parts.talk.recordBot(id, 'Here they are.', EVERYTHING);
    else if (text.includes('at once')) parts.talk.recordBot(id, 'answered at once', {}, null);
    else if (text.includes('offer')) parts.talk.recordBot(id, 'I can send a new one.', OFFER);
    else parts.talk.recordBot(id, `you said: ${text}`);
  };
}

function copied(_channelId: string, id: string): Promise<string | null> {
  const [first] = parts.talk.said(id).flatMap((said) => (said.by === 'buyer' ? [said.text] : []));
  return Promise.resolve(first === undefined ? null : `<p>${first}</p>`);
}

/** A tab on the page; whatever it loads from elsewhere or complains of is a problem. */
async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const tab = await context.newPage();
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(chat.url) && !/^(blob|data):/.test(url)) problems.push(`asked ${url}`);
  });
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) problems.push(message.text());
  });
  await tab.goto(`${chat.url}/${hash}`);
  return tab;
}

const box = () => page.getByRole('textbox').first();

async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

/** What stands in the transcript, without the copies for screen readers. */
const shown = (text: string) => page.locator('.webchat__bubble', { hasText: text });

/** As when another tab is in front, or this one again. */
const looksAway = (away: boolean) =>
  page.evaluate(`{
    Object.defineProperty(document, 'visibilityState', { value: '${away ? 'hidden' : 'visible'}', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }`);

async function titled(wanted: RegExp): Promise<void> {
  while (!wanted.test(await page.title())) await page.waitForTimeout(50);
}

const see = (text: string) => shown(text).first().waitFor();

describe('the buyer’s page in a browser', () => {
  beforeEach(async () => {
    page = await open();
  });

  it('greets, takes a message and a pressed button, and loads nothing from elsewhere', async () => {
    await see(GREETING.text);
    await say('my lamp is broken');
    await see('you said: my lamp is broken');
    await say('make me an offer');
    await page.locator('.ac-pushButton').first().click();
    await see('chosen: accept');
    expect(parts.inbox.received.at(-1)?.message).toMatchObject({
      text: 'Send a new one',
      choice: { kind: 'accept', offerId: 'o-1' },
    });
    expect(await shown('Send a new one').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it('shows the suggested actions of the greeting, and a press of one says its words', async () => {
    await page.getByRole('button', { name: 'Talk to a person' }).first().click();
    await see('chosen: person');
    expect(await shown('Talk to a person').count()).toBe(1);
  });

  it('shows every line of a card as it is on record, whatever Markdown would take it for', async () => {
    await see(GREETING.text);
    await say('every sentence');
    const card = page.locator('.ac-adaptiveCard').first();
    await card.waitFor();
    const lines = await card.locator('.ac-richTextBlock').allTextContents();
    const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    expect(lines.map(plain)).toEqual(
      ['2. Dezember', 'Here they are.', ...LINES.map((line) => `1. Tag: ${line}`)].map(plain),
    );
  });

  it('is printed whole, from the first line to the last, and nothing that can only be pressed', async () => {
    await say('every sentence');
    await page.locator('.ac-adaptiveCard').first().waitFor();
    const { pages, words } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
    expect(pages.length).toBeGreaterThan(5);
    for (const line of [GREETING.text, LINES[0], LINES[200], LINES.at(-1)])
      expect(words).toContain(line?.replace(/\s+/gu, ' ').slice(0, 30));
  });

  it('sends a photo and shows it', async () => {
    await see(GREETING.text);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: PNG });
    await see('thank you for the photo');
    const image = page.locator('.webchat__bubble img[src*="/blobs/"]').first();
    await image.waitFor();
    await page.waitForFunction(
      '[...document.images].some((i) => i.src.includes("/blobs/") && i.naturalWidth > 0)',
    );
    expect(parts.inbox.received[0]?.message.attachments[0]).toMatchObject({
      name: 'lamp.png',
      contentType: 'image/png',
    });
    // A browser tells of no change where the same file is chosen while the input still has it.
    expect(await page.locator('input[type=file]').inputValue()).toBe('');
    // Recordings and documents are chosen as photos are.
    expect(await page.locator('input[type=file]').getAttribute('accept')).toMatch(/image.*audio.*\.docx/);
    expect(problems).toEqual([]);
  });

  it('shows a tall photo whole, so that what a label says is not cut off', async () => {
    await see(GREETING.text);
    const buffer = await sharp({ create: { width: 90, height: 900, channels: 3, background: '#36c' } })
      .png()
      .toBuffer();
    await page.locator('input[type=file]').setInputFiles({ name: 'tall.png', mimeType: 'image/png', buffer });
    await see('thank you for the photo');
    const image = page.locator('.webchat__bubble img[role=button]').first();
    const [shown, frame] = await Promise.all([image.boundingBox(), image.locator('xpath=..').boundingBox()]);
    expect(shown?.height).toBeLessThanOrEqual(frame?.height ?? 0);
    expect(shown?.y).toBeGreaterThanOrEqual(frame?.y ?? Infinity);
  });

  it('saves a copy of what was said, by its button, and says so when there is nothing yet', async () => {
    await see(GREETING.text);
    const save = page.getByRole('button', { name: 'Save a copy' });
    const more = page.locator('#menuName');
    await more.click();
    await save.click();
    await page.getByText('Nothing has been said yet.').waitFor();
    await say('my lamp is broken');
    await see('you said: my lamp is broken');
    await more.click();
    const [saved] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(saved.suggestedFilename()).toBe('Chat Lumen & Oak.html');
    expect(await readFile(await saved.path(), 'utf8')).toBe('<p>my lamp is broken</p>');
    expect(await page.getByText('Nothing has been said yet.').isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('shows the history once, with the open offer, after a reload', async () => {
    await see(GREETING.text);
    await say('hello');
    await see('you said: hello');
    await say('make me an offer');
    await see('A new lamp');
    await page.reload();
    await see('A new lamp');
    for (const text of [GREETING.text, 'you said: hello', 'make me an offer', 'A new lamp'])
      expect([text, await shown(text).count()]).toEqual([text, 1]);
    await page.locator('.ac-pushButton').first().click();
    await see('chosen: accept');
    expect(new Set(parts.inbox.received.map(({ conversation }) => conversation.id)).size).toBe(1);
    expect(parts.inbox.joins).toHaveLength(1);
  });

  it('says that the connection is lost when the server goes, and goes on by itself when it is back', async () => {
    await see(GREETING.text);
    await say('before');
    await see('you said: before');
    const { port } = chat;
    await chat.close();
    const status = page.getByRole('status').filter({ hasText: 'The connection was lost' });
    await status.waitFor();
    await serve(port);
    await status.waitFor({ state: 'hidden' });
    const [conversation] = parts.inbox.received.map(({ conversation: { id } }) => id);
    parts.talk.recordBot(conversation ?? '', 'written meanwhile');
    await see('written meanwhile');
    await say('after');
    await see('you said: after');
    for (const text of [GREETING.text, 'you said: before', 'written meanwhile', 'you said: after'])
      expect([text, await shown(text).count()]).toEqual([text, 1]);
  });

  it('sends what was typed while the server was away by itself, each once and in order', async () => {
    await see(GREETING.text);
    await say('before');
    await see('you said: before');
    const { port } = chat;
    await chat.close();
    await page.getByRole('status').filter({ hasText: 'The connection was lost' }).waitFor();
    const typed = ['one while away', 'two while away', 'three while away'];
    for (const text of typed) await say(text);
    await page.waitForTimeout(AWAY_MS);
    await serve(port);
    for (const text of typed) await see(`you said: ${text}`);
    const [conversation] = parts.inbox.received.map(({ conversation: { id } }) => id);
    const said = parts.talk
      .said(conversation ?? '')
      .flatMap((each) => (each.by === 'buyer' ? [each.text] : []));
    expect(said).toEqual(['before', ...typed]);
    const ofBuyer = page.locator('.webchat__bubble--from-user');
    for (const text of typed)
      expect([text, await ofBuyer.filter({ hasText: text }).count()]).toEqual([text, 1]);
    expect(await page.getByText(/send failed|retry/i).count()).toBe(0);
    expect(new Set(parts.inbox.received.map(({ conversation: { id } }) => id)).size).toBe(1);
  });

  it('finds its conversation a week later, and begins another where nothing of it is left', async () => {
    await see(GREETING.text);
    await say('hello');
    await see('you said: hello');
    const kept = await page.context().storageState();
    // A tab that stays open would begin a conversation of its own once nothing of this one is left.
    await page.context().close();
    const { port } = chat;
    await chat.close();
    await serve(port, 7 * DAY_MS);
    page = await open('', { storageState: kept });
    await see('you said: hello');
    await page.context().close();
    await chat.close();
    parts.talk.forgetAll();
    await serve(port, 8 * DAY_MS);
    page = await open('', { storageState: kept });
    await see(GREETING.text);
    expect(await shown('you said: hello').count()).toBe(0);
    expect(new Set(parts.inbox.joins.map(({ conversation }) => conversation.id)).size).toBe(2);
  });

  it('calls whoever looks at another tab, in the title, the icon and by a sound, until they are back', async () => {
    await page.evaluate(`{
      const { prototype } = AudioContext;
      const make = prototype.createOscillator;
      globalThis.notes = 0;
      prototype.createOscillator = function () { globalThis.notes += 1; return make.call(this); };
    }`);
    const notes = () => page.evaluate<number>('globalThis.notes');
    await see(GREETING.text);
    await say('hello');
    await see('you said: hello');
    const title = await page.title();
    const icon = () => page.locator('link[rel=icon]').getAttribute('href');
    const plain = await icon();
    await page.waitForTimeout(HISTORY_MS);
    await looksAway(true);
    const [conversation] = parts.inbox.received.map(({ conversation: { id } }) => id);
    parts.talk.recordBot(conversation ?? '', 'are you there?');
    await titled(/^\(1\) New message/);
    expect(await icon()).not.toBe(plain);
    expect(await notes()).toBe(2);
    await looksAway(false);
    await titled(/^[^(]/);
    expect([await page.title(), await icon()]).toEqual([title, plain]);

    await page.locator('#menuName').click();
    await page.getByRole('button', { name: 'Quiet: no sound' }).click();
    await looksAway(true);
    parts.talk.recordBot(conversation ?? '', 'still there?');
    await titled(/^\(1\) New message/);
    expect(await notes()).toBe(2);
  });

  it('shows no dots behind an answer that was made in the moment of what it answers', async () => {
    await see(GREETING.text);
    await say('answer at once');
    await see('answered at once');
    await page.waitForTimeout(500);
    expect(await page.locator('.webchat__typing-indicator').count()).toBe(0);
  });

  it('takes one answer of a double click', async () => {
    await see(GREETING.text);
    await say('make me an offer');
    await page.locator('.ac-pushButton').first().dblclick();
    await see('chosen: accept');
    await say('and now');
    await see('you said: and now');
    expect(parts.inbox.received.filter(({ message }) => message.choice !== null)).toHaveLength(1);
    expect(await shown('Send a new one').filter({ hasNotText: 'A new lamp' }).count()).toBe(1);
  });

  it('takes photos that are pasted and dropped, and opens one at full size', async () => {
    await see(GREETING.text);
    const handing = (how: 'paste' | 'drop') => `{
      const bytes = Uint8Array.from(atob('${PNG.toString('base64')}'), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], '${how}.png', { type: 'image/png' }));
      const event = '${how}' === 'paste'
        ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
        : new DragEvent('drop', { dataTransfer: data, bubbles: true });
      document.getElementById('chat').dispatchEvent(event);
    }`;
    const photos = page.locator('.chat img[role=button]');
    await page.evaluate(handing('paste'));
    await photos.nth(0).waitFor();
    await shown('thank you for the photo').nth(0).waitFor();
    await page.evaluate(handing('drop'));
    await photos.nth(1).waitFor();
    // The page shows a photo before the server has it; its answer comes once it has.
    await shown('thank you for the photo').nth(1).waitFor();
    expect(parts.inbox.received.map(({ message }) => message.attachments[0]?.name)).toEqual([
      'paste.png',
      'drop.png',
    ]);
    await photos.first().press('Enter');
    await page.getByRole('dialog', { name: 'Photo' }).locator('img').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Photo' }).waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
  });

  it('names the agent who is speaking', async () => {
    await see(GREETING.text);
    await say('hello');
    await see('you said: hello');
    parts.talk.record(parts.inbox.received[0]?.conversation.id ?? '', {
      type: 'said',
      by: 'agent',
      activityId: 'agent-1',
      utterance: { text: 'I am looking into it.', language: 'en', buttons: [], card: null },
      agent: { id: 'w', name: 'Wen' },
    });
    await see('Wen: I am looking into it.');
  });
});

describe('the buyer’s page, opened in a way of its own', () => {
  it('knows the buyer whom the shop sent, and takes the sign-in out of the address', async () => {
    const token = await new SignJWT({ sub: 'B-7', name: 'Maria' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('5 min')
      .sign(new TextEncoder().encode(BUYER_SECRET));
    page = await open(`#buyer=${token}`);
    await see(GREETING.text);
    expect(page.url()).toBe(`${chat.url}/`);
    await say('hello');
    await see('you said: hello');
    expect(parts.inbox.received[0]?.conversation.buyer.buyerId).toBe('B-7');
    await page.reload();
    await see('you said: hello');
  });

  it('chats with a visitor whose sign-in is not valid, as a stranger, and says so', async () => {
    page = await open('#buyer=not.a.token');
    await see(GREETING.text);
    await page.getByRole('status').filter({ hasText: 'sign-in' }).waitFor();
    await say('hello');
    await see('you said: hello');
    expect(parts.inbox.received[0]?.conversation.buyer.buyerId).toBeNull();
  });

  it.each([
    ['es-MX', 'es', 'Escribe un mensaje', 'Asistente automático'],
    ['ru-RU', 'ru', 'Напишите сообщение', 'Автоматический помощник'],
    ['ja-JP', 'en', 'Write a message', 'Automated assistant'],
  ])('speaks to a browser in %s in the language %s', async (locale, lang, placeholder, role) => {
    page = await open('', { locale });
    await page.getByPlaceholder(placeholder).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.getByRole('banner').getByText(role).waitFor();
  });

  it.each([
    ['en-GB', 'The shop wrote:', 'You wrote:', /\d:\d\d [AP]M$/],
    ['es-ES', 'La tienda ha escrito:', 'Has escrito:', /[^:\d]\d\d:\d\d$/],
    ['pt-BR', 'A loja escreveu:', 'Você escreveu:', /[^:\d]\d\d:\d\d$/],
    ['fr-FR', 'La boutique a écrit :', 'Vous avez écrit :', /[^:\d]\d\d:\d\d$/],
    ['de-DE', 'Der Shop hat geschrieben:', 'Sie haben geschrieben:', /[^:\d]\d\d:\d\d$/],
    ['ru-RU', 'Магазин написал:', 'Вы написали:', /[^:\d]\d\d:\d\d$/],
  ])(
    'reads out in %s who wrote what, and when as a clock there shows it',
    async (locale, shop, you, time) => {
      page = await open('', { locale });
      await see(GREETING.text);
      await say('hello');
      await see('you said: hello');
      const heard = String(await page.evaluate('document.getElementById("chat").innerText'));
      expect(heard).toContain(shop);
      expect(heard).toContain(you);
      expect(
        /^(?:Sent|Enviad[oa]|Envoyé|Gesendet|Отправлено)\s?: .+$/m.exec(heard)?.[0].replaceAll('\u202f', ' '),
      ).toMatch(time);
      expect(heard).not.toMatch(/\bBot\b|[Бб]от\b/);
    },
  );

  it('fits a small screen without scrolling sideways, and a keyboard reaches the message box', async () => {
    page = await open('', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await see(GREETING.text);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    for (let tries = 0; tries < 12; tries += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator('textarea:focus').count()) > 0) break;
    }
    await page.keyboard.type('from the keyboard');
    await page.keyboard.press('Enter');
    await see('you said: from the keyboard');
  });
});
