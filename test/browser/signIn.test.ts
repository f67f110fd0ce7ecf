import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { signIn } from '../support/signIn.ts';

let browser: Browser;
let shop: ListeningShop;

beforeAll(async () => {
  browser = await launchBrowser();
  shop = await listeningShop();
});

afterAll(async () => {
  await browser.close();
  await shop.close();
});

/** A browser of its own, whose pages answer for every complaint of theirs. */
async function open(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A refused form is a page with its own status, which the browser notes; where signing in leads is not of these pages.
    const isOurs = /^\/sign-(in|out)/.test(new URL(page.url()).pathname);
    if (isOurs && message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, complaints };
}

const link = async (): Promise<string> =>
  (await shop.parley.signIn.link?.(shop.url, 'agent', '/agent')) ?? '';

/** What axe finds, of every kind. */
const findings = async (page: Page): Promise<string[]> =>
  (await axeFaults(page)).map(({ id, help }) => `${id}: ${help}`);

describe('the sign-in page', () => {
  it('takes the code out of the address, and signs in by keyboard alone', async () => {
    const { context, page, complaints } = await open();
    await page.goto(await link());
    expect(page.url()).toBe(`${shop.url}/sign-in?to=%2Fagent`);
    expect(await page.getByLabel('Sign-in code').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wen');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${shop.url}/agent`);
    await page.goto(`${shop.url}/sign-out`);
    await page.getByText('You are signed in as Wen').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what is wrong, and keeps the name', async () => {
    const { context, page } = await open();
    await page.goto(`${shop.url}/sign-in#wrong`);
    await page.getByLabel('Your name').fill('"><b>Wen');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('"><b>Wen');
    expect(await page.locator('b').count()).toBe(0);
    await context.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('passes axe in %s at %i pixels, as the pages beside it do', async (colorScheme, width) => {
    const { context, page } = await open({ colorScheme, viewport: { width, height: 720 } });
    const agent = await signIn(shop.parley, shop.url);
    for (const path of ['/sign-in', '/sign-in?name=Wen#code', '/sign-in?state=signed-out']) {
      await page.goto('about:blank');
      await page.goto(shop.url + path);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.goto(`${shop.url}/sign-in#wrong`);
    await page.getByLabel('Your name').fill('Wen');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    expect(await findings(page)).toEqual([]);
    const [name = '', value = ''] = agent.cookie.split('=');
    await context.addCookies([{ name, value, url: shop.url }]);
    await page.goto(`${shop.url}/sign-out`);
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});
