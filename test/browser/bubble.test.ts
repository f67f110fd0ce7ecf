import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Page,
  Response as Loaded,
} from 'playwright-core';
import type { Principal } from '../../src/ports/principal.ts';
import { axeFaults } from '../support/axe.ts';
import { ExampleShop, type ExamplePage } from '../support/bubble/exampleShop.ts';
import { launchBrowser } from '../support/browser.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

const BUYER_SECRET = 'the-secret-of-the-shop-0123456789ab';
const WEN: Principal = { id: 'wen', name: 'Wen', roles: ['agent'], teams: [], language: null };
const ORDER = '8190244417735521';
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let site: ExampleShop;
let otherSite: ExampleShop;
let shop: ListeningShop;
let context: BrowserContext;
let page: Page;
let heard: string[];

beforeAll(async () => {
  [browser, site, otherSite] = await Promise.all([
    launchBrowser({ storageApart: true }),
    ExampleShop.open(),
    ExampleShop.open('127.0.0.2'),
  ]);
  // Another site than the page's: what the frame keeps is kept for it on that site alone.
  shop = await listeningShop(
    {},
    {
      PARLEY_BUBBLE_ORIGINS: `${site.url}, ${otherSite.url}`,
      PARLEY_BUYER_SECRET: BUYER_SECRET,
      PARLEY_BRAND_COLOUR: '#d9480f',
      PARLEY_BRAND_LOGO: fileURLToPath(new URL('../support/bubble/logo.svg', import.meta.url)),
    },
  );
}, 120_000);
afterAll(async () => {
  site.close();
  otherSite.close();
  await browser.close();
  await shop.close();
});
afterEach(async () => {
  await context.close();
});

async function visit(
  more: Partial<ExamplePage> = {},
  options: BrowserContextOptions = {},
  at: ExampleShop = site,
): Promise<void> {
  at.page = { parley: shop.url, ...more };
  context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options });
  page = await context.newPage();
  heard = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(at.url);
}

const launcher = () => page.getByRole('button', { name: /^Chat with Lantern Lane/ });
const panel = () => page.getByRole('dialog', { name: 'Chat with Lantern Lane' });
const chat = (): FrameLocator => page.frameLocator('dialog iframe');
const box = () => chat().locator('[data-id="webchat-sendbox-input"]');
const bubbleSays = (text: string | RegExp) =>
  chat().locator('.webchat__bubble', { hasText: text }).first().waitFor();

async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

/** Closes the chat from within, and waits until it knows: it hears of it in a message of the page around it. */
async function closes(): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes('/bubble?'));
  await frame?.evaluate(
    `window.heardClosed = new Promise((heard) =>
      window.addEventListener('message', ({ data }) => data?.parley === 'closed' && heard()));
    undefined`,
  );
  await page.keyboard.press('Escape');
  await isClosed();
  await frame?.evaluate('window.heardClosed');
}

/** Out of sight at once, and closed for the page, its keyboard and its readers a moment after. */
const isClosed = async (): Promise<void> => {
  await panel().waitFor({ state: 'hidden' });
  await page.locator('.launcher[aria-expanded=false]').waitFor();
};

const TREE = 'document.body.lastElementChild.shadowRoot';
const IS_MODAL = `${TREE}.querySelector('dialog').matches(':modal')`;
const isModal = async (): Promise<unknown> => await page.evaluate(IS_MODAL);

/** Where the keyboard is: on the page, in the bubble, and in the chat. */
const focus = async (): Promise<string> =>
  String(
    await page.evaluate(
      'document.activeElement.shadowRoot?.activeElement?.className || document.activeElement.shadowRoot?.activeElement?.localName || document.activeElement.id || document.activeElement.localName',
    ),
  );

async function picture(name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  await mkdir('screenshots', { recursive: true });
  for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(500);
      await page.screenshot({ path: join('screenshots', `bubble-${name}-${size}-${colorScheme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
}

const signed = (claims: Record<string, string>): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('5 min')
    .sign(new TextEncoder().encode(BUYER_SECRET));

async function caseOf(): Promise<string> {
  const { summaries } = await shop.parley.store.list({ limit: 1, order: 'newest' });
  return summaries[0]?.caseId ?? '';
}

describe('the bubble on a seller’s own page', () => {
  it('opens by keyboard, takes the focus in, and gives it back when Escape closes it', async () => {
    await visit();
    await launcher().waitFor();
    expect(await launcher().getAttribute('aria-expanded')).toBe('false');
    await picture('1-closed');
    await page.locator('#order').focus();
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('launcher');
    await page.keyboard.press('Enter');
    await panel().waitFor();
    expect(await launcher().getAttribute('aria-expanded')).toBe('true');
    await bubbleSays('automated assistant');
    await chat().locator('[data-id="webchat-sendbox-input"]:focus').waitFor();
    await page.keyboard.type('my parcel never came');
    await page.keyboard.press('Enter');
    await bubbleSays('order number');
    // The seller's logo stands for the assistant, in the seller's colour.
    expect(await chat().locator('#monogram').getAttribute('style')).toMatch(/logo\.png/);
    await picture('2-open');
    await closes();
    expect(await focus()).toBe('launcher');
    expect(await launcher().getAttribute('aria-expanded')).toBe('false');
    expect(heard).toEqual([]);
  });

  it('fills a phone, where nothing behind it is reached, and is closed by its button', async () => {
    await visit({}, { viewport: PHONE, hasTouch: true, isMobile: true });
    await launcher().tap();
    await bubbleSays('automated assistant');
    expect(await isModal()).toBe(true);
    // What rises into its place is looked at once it is there.
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await panel().boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
    expect(await page.evaluate('getComputedStyle(document.documentElement).overflow')).toBe('hidden');
    await page.getByRole('button', { name: 'Close the chat' }).tap();
    await isClosed();
    expect(await focus()).toBe('launcher');
    expect(await page.evaluate('document.documentElement.style.overflow')).toBe('');
  });

  it('goes on across the phone’s turning, in the same conversation', async () => {
    await visit();
    await launcher().click();
    await bubbleSays('automated assistant');
    await page.setViewportSize(PHONE);
    await page.waitForFunction(IS_MODAL);
    await page.setViewportSize(DESKTOP);
    await page.waitForFunction(`!${IS_MODAL}`);
    await panel().waitFor();
    await bubbleSays('automated assistant');
  });

  it.each([
    ['light', DESKTOP],
    ['dark', DESKTOP],
    ['light', PHONE],
    ['dark', PHONE],
  ] as const)('passes axe closed and open, %s, %j', async (colorScheme, viewport) => {
    await visit({}, { viewport, colorScheme });
    await launcher().waitFor();
    expect(await axe(page)).toEqual([]);
    await launcher().click();
    await bubbleSays('automated assistant');
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axe(page)).toEqual([]);
    const frame = page.frames().find((each) => each.url().includes('/bubble?'));
    expect(frame && (await axe(frame))).toEqual([]);
  });

  it('loads less than 15 kB before it is opened, also where there is a conversation to look after', async () => {
    await visit();
    await launcher().click();
    await say('hello');
    await bubbleSays(/order|happened/);
    await page.waitForFunction('localStorage.getItem("parley.talked") === "1"');
    // What the chat that was open still loads is not the launcher's, and its bodies go with it.
    await page.close();
    page = await context.newPage();
    const loaded: Loaded[] = [];
    context.on('response', (response) => {
      if (response.url().startsWith(shop.url)) loaded.push(response);
    });
    const looked = page.waitForResponse((response) => response.url().includes('/activities?watermark='));
    await page.goto(site.url);
    await looked;
    const sizes = await Promise.all(loaded.map(async (response) => (await response.body()).length));
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000);
  });

  it('speaks the language of the page, or the one that the seller names', async () => {
    await visit({ attributes: 'data-language="de"' });
    await page.getByRole('button', { name: 'Chat mit Lantern Lane' }).click();
    await chat().getByText('Automatischer Assistent').waitFor();
    await bubbleSays('automatische Assistent');
  });

  it('stands a page that lets in no styles and frames but its own and Parley’s, and says so where frames are not', async () => {
    const scripts = `script-src 'unsafe-inline' ${shop.url}`;
    const styles = "style-src 'sha256-none'";
    await visit({ policy: `default-src 'none'; ${scripts}; ${styles}; frame-src ${shop.url}` });
    await launcher().click();
    await bubbleSays('automated assistant');
    expect(await page.evaluate(`getComputedStyle(${TREE}.querySelector('.launcher')).borderRadius`)).toBe(
      '50%',
    );
    await context.close();
    await visit({ policy: `default-src 'none'; ${scripts}; ${styles}` });
    await launcher().click();
    const way = panel().getByRole('link', { name: 'Open it in a window of its own' });
    await way.waitFor();
    expect(await way.getAttribute('href')).toBe(`${shop.url}/`);
    expect(heard).toContainEqual(expect.stringContaining(`has no frame-src ${shop.url}`));
    await picture('5-away');
  });
});

describe('a conversation in the bubble', () => {
  it('is found again by the same browser on the same site, and not on another', async () => {
    await visit();
    await launcher().click();
    await say('my parcel never came, the tracking is stuck');
    await bubbleSays('order number');
    await page.goto(`${site.url}/lamps`);
    await launcher().click();
    await bubbleSays('the tracking is stuck');
    const elsewhere = await context.newPage();
    otherSite.page = { parley: shop.url };
    await elsewhere.goto(otherSite.url);
    await elsewhere.getByRole('button', { name: /^Chat with/ }).click();
    const there = elsewhere.frameLocator('dialog iframe').locator('.webchat__bubble');
    await there.filter({ hasText: 'automated assistant' }).waitFor();
    expect(await there.filter({ hasText: 'the tracking is stuck' }).count()).toBe(0);
  });

  it('counts what was answered while it was closed, before and after another page was opened, until it is seen', async () => {
    await visit();
    await launcher().click();
    await say('the lamp arrived broken, I want to talk to a person');
    await bubbleSays('order number');
    const caseId = await caseOf();
    expect(await shop.parley.desk.take(caseId, WEN)).toMatchObject({ ok: true });
    // Whatever the assistant had still to say has come by then.
    await chat().locator('#role', { hasText: 'Wen' }).waitFor();
    await closes();
    await shop.parley.desk.say(caseId, WEN, 'Hello, Wen here.');
    await page.getByRole('button', { name: 'Chat with Lantern Lane, 1 new message' }).waitFor();
    await picture('3-unread');
    // It was not before anybody's eyes: who left would still be told by email.
    expect((await shop.parley.caseFiles.refresh(caseId))?.kase.reach.unseen).toHaveLength(1);

    await page.goto(`${site.url}/lamps`);
    await page.getByRole('button', { name: 'Chat with Lantern Lane, 1 new message' }).waitFor();
    await shop.parley.desk.say(caseId, WEN, 'I can send another lamp.');
    await page.reload();
    const counting = page.getByRole('button', { name: 'Chat with Lantern Lane, 2 new messages' });
    await counting.waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('2 new messages');
    await counting.click();
    await bubbleSays('I can send another lamp.');
    await page.getByRole('button', { name: 'Chat with Lantern Lane', exact: true }).waitFor();
    await expectEventually(async () => (await shop.parley.caseFiles.refresh(caseId))?.kase.reach.unseen, []);
    await picture('4-person');
    await page.reload();
    await launcher().waitFor();
    expect(await launcher().getAttribute('aria-label')).toBe('Chat with Lantern Lane');
  });
});

describe('whom the seller’s page signs in', () => {
  it('is known with the order that the token names, from that order’s own button', async () => {
    const order = await shop.parley.orders.find(ORDER);
    await visit({ order: await signed({ sub: order?.buyer.id ?? '', order: ORDER }) });
    // A stranger had the chat open before.
    await launcher().click();
    await say('who are you?');
    await bubbleSays('who are you?');
    await closes();
    await page.locator('#order').click();
    await bubbleSays('automated assistant');
    await chat().locator('.webchat__bubble', { hasText: 'who are you?' }).waitFor({ state: 'detached' });
    await say('my parcel never came');
    await bubbleSays('new one sent to you');
    const { kase } = (await shop.parley.desk.show(await caseOf())) ?? {};
    expect([kase?.order?.number, kase?.proof]).toEqual([ORDER, 'token']);
    // The page gives the focus back to what opened it.
    await closes();
    expect(await focus()).toBe('order');
  });

  it('is still known in another conversation, and forgotten when the page says that they signed out', async () => {
    const token = await signed({ sub: 'B-77', name: 'Maria' });
    await visit({ attributes: `data-buyer="${token}"` });
    await launcher().click();
    await say('where is my secret present');
    await bubbleSays('where is my secret present');
    await chat().locator('#menuName').click();
    await chat().getByRole('button', { name: 'New conversation' }).click();
    // The chat is loaded anew: what is typed before that goes with the page it is typed on.
    await chat().locator('.webchat__bubble', { hasText: 'my secret present' }).waitFor({ state: 'detached' });
    await bubbleSays('automated assistant');
    await say('and one more thing, it is broken');
    await bubbleSays('it is broken');
    await expectEventually(
      async () => (await shop.parley.desk.show(await caseOf()))?.kase.conversation.buyer.buyerId,
      'B-77',
    );

    site.page = { parley: shop.url, attributes: 'data-buyer=""' };
    await page.reload();
    await launcher().click();
    await bubbleSays('automated assistant');
    expect(await chat().locator('.webchat__bubble', { hasText: 'it is broken' }).count()).toBe(0);
    await chat().locator('#menuName').click();
    await chat().getByRole('button', { name: 'New conversation' }).waitFor();
    expect(await chat().getByRole('button', { name: 'Earlier conversation' }).count()).toBe(0);
  });
});

describe('whom the seller’s page signs out', () => {
  /** What the frame at this address keeps of its conversations. */
  const keptAt = async (address: string): Promise<unknown> => {
    const frame = page.frames().find((each) => each.url().includes(address));
    return await frame?.evaluate(
      'JSON.parse(localStorage.getItem("parley.conversations")).map(({ buyer }) => buyer)',
    );
  };

  it('is forgotten also where nobody opens the chat, or wrote in it', async () => {
    await visit({ attributes: `data-buyer="${await signed({ sub: 'B-78', name: 'Ana' })}"` });
    await launcher().click();
    await bubbleSays('automated assistant');
    await expectEventually(() => keptAt('/bubble?'), ['B-78']);

    site.page = { parley: shop.url, attributes: 'data-buyer=""' };
    await page.reload();
    await expectEventually(() => keptAt('/bubble/watch'), []);

    site.page = { parley: shop.url };
    await page.reload();
    await launcher().click();
    await bubbleSays('automated assistant');
    await expectEventually(() => keptAt('/bubble?'), [null]);
  });
});

describe('the bubble where it may not be', () => {
  it('is not there, and the console says what to do', async () => {
    const stranger = await ExampleShop.open();
    try {
      await visit({}, {}, stranger);
      await page.waitForLoadState('load');
      expect(await launcher().count()).toBe(0);
      expect(heard).toEqual([
        `Parley: pages of ${stranger.url} may not show the chat of ${shop.url}. Add ${stranger.url} to its ` +
          'PARLEY_BUBBLE_ORIGINS and restart it. See docs/bubble.md.',
      ]);
      // Nor does a frame that somebody puts there by hand show anything.
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement('iframe'), { src: '${shop.url}/bubble' }))`,
      );
      await expectEventually(
        () => Promise.resolve(heard.some((each) => each.includes('frame-ancestors'))),
        true,
      );
    } finally {
      stranger.close();
    }
  });

  it('says that it is switched off, where it is', async () => {
    const off = await listeningShop();
    try {
      await visit({ parley: off.url });
      await page.waitForLoadState('load');
      expect(heard).toEqual([
        `Parley: the bubble is switched off. Set PARLEY_BUBBLE_ORIGINS=${site.url} for ${off.url} and restart it. ` +
          'See docs/bubble.md.',
      ]);
      expect(await launcher().count()).toBe(0);
      expect((await fetch(`${off.url}/bubble`)).status).toBe(404);
    } finally {
      await off.close();
    }
  });
});

/** What axe finds, of every kind. */
const axe = async (place: Page | Frame): Promise<string[]> =>
  (await axeFaults(place, 'iframe')).map(({ id, html }) => `${id}: ${html.join(' ')}`);

async function expectEventually(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (JSON.stringify(await look().catch(() => null)) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await look()).toEqual(wanted);
}
