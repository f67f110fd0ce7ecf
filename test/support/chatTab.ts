import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import type { DeskView } from '../../src/services/desk/desk.ts';
import type { Ticket } from './directLineClient.ts';

/** Where pictures go when they are asked for with `SCREENSHOTS=1`. */
const PICTURES = 'screenshots';
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

/** A buyer's browser tab on the page where buyers chat. */
export class ChatTab {
  readonly page: Page;
  /** Errors of the page, and requests to anywhere else than its own server. */
  readonly problems: string[] = [];

  private constructor(page: Page, url: string) {
    this.page = page;
    page.on('request', (request) => {
      const asked = request.url();
      const own = asked.startsWith(`${url}/`) || asked.startsWith(`${url.replace('http', 'ws')}/`);
      if (!own && !/^(blob|data):/.test(asked)) this.problems.push(`asked ${asked}`);
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** Opens the page in a browser that speaks `locale`, as a buyer nobody has seen before. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions): Promise<ChatTab> {
    return await ChatTab.in(await browser.newContext({ viewport: SIZES.wide, ...options }), url);
  }

  /** Opens the page in a browser that may have been there before; `hash` stands behind the address. */
  static async in(context: BrowserContext, url: string, hash = ''): Promise<ChatTab> {
    const tab = new ChatTab(await context.newPage(), url);
    await tab.page.goto(`${url}/${hash}`);
    return tab;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async says(text: string): Promise<void> {
    const box = this.page.locator('[data-id="webchat-sendbox-input"]');
    await box.fill(text);
    await box.press('Enter');
  }

  async sends(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** What was said by either side, without the copies for screen readers. */
  bubble(text: string | RegExp): Locator {
    return this.page.locator('.webchat__bubble', { hasText: text });
  }

  /** Waits until something said has these words. */
  async sees(text: string | RegExp): Promise<void> {
    await this.bubble(text).first().waitFor();
  }

  /** The words that were said last, by either side. */
  async lastSaid(): Promise<string> {
    return (await this.page.locator('.webchat__bubble').last().textContent()) ?? '';
  }

  /** The button of a card, or a suggested action, with these words. */
  button(title: string): Locator {
    return this.page
      .locator('.ac-pushButton, .webchat__suggested-action')
      .filter({ hasText: title })
      .filter({ visible: true });
  }

  async presses(title: string): Promise<void> {
    await this.button(title).last().click();
  }

  /** The conversation's first case, as the desk shows it. */
  async case(desk: DeskClient): Promise<DeskView> {
    return desk.show(caseIdOf(LOCAL_CHANNEL, await this.conversationId(), 1));
  }

  async conversationId(): Promise<string> {
    return (await this.ticket()).conversationId;
  }

  /** What the browser kept of its conversation. */
  async ticket(): Promise<Ticket> {
    const stored = await this.page.evaluate('localStorage.getItem("parley.conversations")');
    const [first] = JSON.parse(String(stored)) as Ticket[];
    if (!first) throw new Error('the browser knows no conversation');
    return first;
  }

  /** Says it, and waits until the page shows the last of what the assistant answers. Gives the answer. */
  async asks(text: string, desk: DeskClient): Promise<string[]> {
    return this.answered(desk, () => this.says(text));
  }

  /** Does it, and waits until the page shows the last of what the assistant answers to it. Gives the answer. */
  async answered(desk: DeskClient, does: () => Promise<void>): Promise<string[]> {
    const before = await this.#answers(desk);
    await does();
    for (;;) {
      const after = await this.#answers(desk);
      const answer = after.slice(before.length);
      const last = answer.at(-1);
      if (last !== undefined) {
        await this.sees(last);
        return answer;
      }
      await this.page.waitForTimeout(30);
    }
  }

  async #answers(desk: DeskClient): Promise<string[]> {
    const view = await this.case(desk).catch(() => null);
    return (view?.entries ?? []).flatMap(({ content }) =>
      content.type === 'said' && content.by === 'bot' && content.answers.length > 0
        ? [content.utterance.text]
        : [],
    );
  }

  /** Takes pictures in both sizes, light and dark, when they are asked for. */
  async picture(name: string): Promise<void> {
    if (process.env['SCREENSHOTS'] !== '1') return;
    await mkdir(PICTURES, { recursive: true });
    for (const [size, viewport] of Object.entries(SIZES)) {
      await this.page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await this.page.emulateMedia({ colorScheme });
        await this.page.waitForTimeout(400);
        await this.page.screenshot({ path: join(PICTURES, `${name}-${size}-${colorScheme}.png`) });
      }
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.page.setViewportSize(SIZES.wide);
  }
}
