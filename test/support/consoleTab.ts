import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import type { ParleyProcess } from './parleyProcess.ts';

/** Where pictures go when they are asked for with `SCREENSHOTS=1`. */
const PICTURES = 'screenshots';
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

/** In place of the sounds, switched on: how often there was one. */
const COUNTING_SOUNDS = `
  window.sounds = 0;
  window.AudioContext = class { constructor() { window.sounds += 1; throw new Error('no sound here'); } };
  window.localStorage.setItem('parley.notices.sound', 'true');`;

/** A browser with the console, in which one person is signed in. */
export class ConsoleTab {
  readonly page: Page;
  readonly #url: string;
  /** What the page complained of, other than that the server was away. */
  readonly problems: string[] = [];

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      const isAway = /Failed to load resource|WebSocket connection/.test(message.text());
      if (message.type() === 'error' && !isAway) this.problems.push(message.text());
    });
  }

  /** Signs in by a link of this Parley's own, as a person would, and opens the queue. */
  static async open(
    browser: Browser,
    parley: ParleyProcess,
    { name, role, ...options }: BrowserContextOptions & { name: string; role: 'agent' | 'supervisor' },
  ): Promise<ConsoleTab> {
    const context = await browser.newContext({ viewport: SIZES.wide, locale: 'en-GB', ...options });
    const tab = new ConsoleTab(await context.newPage(), parley.url);
    const key = await readFile(join(parley.folder, 'desk.key'), 'utf8');
    const response = await fetch(`${parley.url}/api/sign-in/links`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, role }),
    });
    const { url } = (await response.json()) as { url: string };
    const link = new URL(url);
    link.searchParams.set('to', '/agent');
    await tab.page.goto(link.href);
    await tab.page.getByRole('button', { name: 'Sign in' }).click();
    await tab.page.waitForURL(`${parley.url}/agent`);
    await tab.page.getByRole('navigation').waitFor();
    return tab;
  }

  async goes(path: string): Promise<void> {
    await this.page.goto(this.#url + path);
    await this.page.getByRole('navigation').waitFor();
  }

  /** From now on sounds are on, and counted since the page was last loaded. */
  async listens(): Promise<void> {
    await this.page.addInitScript(COUNTING_SOUNDS);
    await this.goes('/agent');
  }

  async sounds(): Promise<number> {
    return await this.page.evaluate('window.sounds');
  }

  /** Presses Tab until what has the focus is called so: by its label, else by its words. */
  async tabsTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press('Tab');
      const called: string = await this.page.evaluate(`(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
      })()`);
      if (name.test(called)) return;
    }
    throw new Error(`nothing that Tab reaches is called ${String(name)}`);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** The row of a case in the queue. */
  row(caseId: string): Locator {
    return this.page.locator(`[data-case="${caseId}"]`);
  }

  /** Messages of the open case with these words, by anybody. */
  message(text: string): Locator {
    return this.page.getByRole('log').locator('article', { hasText: text });
  }

  async says(text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /^Reply to/ });
    await box.fill(text);
    await box.press('Enter');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Waits until an expression holds in the page, asking from outside: the page itself lets no text be run. */
  async until(expression: string): Promise<void> {
    while (!(await this.page.evaluate(expression))) await this.page.waitForTimeout(50);
  }

  /** What axe finds that is serious. The library's focus sentinels are hidden on purpose: they pass the focus on. */
  async faults(): Promise<string[]> {
    const faults = await axeFaults(this.page, '[data-tabster-dummy]');
    return faults
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, html }) => `${id}: ${html.join(' ')}`);
  }

  /** How far the page is wider than its window, in pixels. */
  async overflow(): Promise<number> {
    return await this.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  }

  /** Without motion from then on, so that no colour is measured on its way to another. */
  async inScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await this.until(`document.documentElement.style.colorScheme === '${colorScheme}'`);
  }

  /** Does it wide in light and narrow in dark; in every look of both sizes when pictures are asked for. */
  async inEveryLook(look: (name: string) => Promise<void>): Promise<void> {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await this.page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        if (process.env['SCREENSHOTS'] !== '1' && (size === 'wide') !== (colorScheme === 'light')) continue;
        await this.inScheme(colorScheme);
        await look(`${size}-${colorScheme}`);
      }
    }
    await this.inScheme('light');
    await this.page.setViewportSize(SIZES.wide);
  }

  /** Takes a picture when pictures are asked for. */
  async picture(name: string): Promise<void> {
    if (process.env['SCREENSHOTS'] !== '1') return;
    await mkdir(PICTURES, { recursive: true });
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(PICTURES, `console-${name}.png`) });
  }
}
