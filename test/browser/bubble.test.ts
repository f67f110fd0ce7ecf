import { mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Principal } from '../../src/ports/principal.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { ExampleShop, type ExamplePage } from '../support/bubble/exampleShop.ts';
import { launchBrowser } from '../support/browser.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUYER_SECRET = 'the-secret-of-the-shop-0123456789ab';
const WEN: Principal = { id: 'wen', name: 'Wen', roles: ['agent'], teams: [], language: null };
const ORDER = '8190244417735521';
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let site: ExampleShop;
let shop: ListeningShop;
let context: BrowserContext;
let page: Page;
let heard: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), ExampleShop.open()]);
  // Another site than the page's: what the frame keeps is kept for it on that site alone.
  shop = await listeningShop(
    {},
    {
      PARLEY_BUBBLE_ORIGINS: site.url,
      PARLEY_BUYER_SECRET: BUYER_SECRET,
      PARLEY_BRAND_COLOUR: '#d9480f',
    },
  );
}, 120_000);
afterAll(async () => {
  site.close();
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
    await picture('2-open');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'hidden' });
    expect(await focus()).toBe('launcher');
    expect(await launcher().getAttribute('aria-expanded')).toBe('false');
    expect(heard).toEqual([]);
  });
});
