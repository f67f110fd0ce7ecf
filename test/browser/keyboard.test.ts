import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { launchBrowser } from '../support/browser.ts';
import { ChatTab } from '../support/chatTab.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

let browser: Browser;
let parley: ParleyProcess;
let desk: DeskClient;
let wen: ConsoleTab;
let mara: ConsoleTab;

/** A buyer's page, and the case that their first words open. */
class Buyer {
  readonly tab: ChatTab;
  readonly caseId: string;

  private constructor(tab: ChatTab, caseId: string) {
    this.tab = tab;
    this.caseId = caseId;
  }

  static async arrives(): Promise<Buyer> {
    const tab = await ChatTab.open(browser, parley.url, { locale: 'en-GB' });
    await tab.button('Talk to a person').first().waitFor();
    return new Buyer(tab, caseIdOf(LOCAL_CHANNEL, await tab.conversationId(), 1));
  }

  /** Reaches the box by Tab and types. */
  async types(text: string): Promise<void> {
    const { page } = this.tab;
    const isThere = 'document.activeElement?.dataset.id === "webchat-sendbox-input"';
    for (let presses = 0; presses < 60 && !(await page.evaluate(isThere)); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  async asks(...texts: string[]): Promise<void> {
    for (const text of texts) await this.tab.answered(desk, () => this.types(text));
  }
}

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  desk = await parley.desk('Nobody');
  const still = { reducedMotion: 'reduce' as const };
  wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent', ...still });
  mara = await ConsoleTab.open(browser, parley, { name: 'Mara', role: 'supervisor', ...still });
  await Promise.all([wen.listens(), mara.listens()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
});

/** So many sounds since the page was opened, no more, and so many cases in the title; none is `0`. */
async function isCalled(tab: ConsoleTab, sounds: number, cases: number): Promise<void> {
  const title = cases === 0 ? '!document.title.startsWith("(")' : `document.title.startsWith("(${cases})")`;
  await tab.until(`window.sounds >= ${sounds} && ${title}`);
  expect(await tab.sounds()).toBe(sounds);
}

const isWell = async (tab: ConsoleTab): Promise<void> =>
  expect([await tab.faults(), await tab.overflow()]).toEqual([[], 0]);

const presses = (tab: ConsoleTab, ...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => tab.page.keyboard.press(key)), Promise.resolve());

/** Goes down the list until this case has the focus, and opens it. */
async function opens(tab: ConsoleTab, { caseId }: Buyer): Promise<void> {
  await tab.row(caseId).waitFor();
  const isAt = `document.activeElement?.dataset.case === ${JSON.stringify(caseId)}`;
  for (let down = 0; down < 10 && !(await tab.page.evaluate(isAt)); down += 1) {
    await tab.page.keyboard.press('j');
    await tab.page.locator('[data-case]:focus').waitFor();
  }
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL(new RegExp(caseId));
}

/** By its head: a row of the list may say it as well. */
const isOwn = (tab: ConsoleTab): Promise<void> =>
  tab.page
    .getByRole('region', { name: 'Case', exact: true })
    .getByText('With you', { exact: true })
    .waitFor();

async function takes(tab: ConsoleTab): Promise<void> {
  await tab.button('Take').waitFor();
  await presses(tab, 't');
  await isOwn(tab);
}

/** Whose case it is can be read, and so can its labels: nothing in the head is cut. */
const headIsWhole = async (tab: ConsoleTab): Promise<void> =>
  expect(
    await tab.page.evaluate(
      '[...document.querySelectorAll("header h2")].every((each) => each.scrollWidth <= each.clientWidth)',
    ),
  ).toBe(true);

async function answers(tab: ConsoleTab, { tab: buyer }: Buyer, text: string): Promise<void> {
  await presses(tab, 'r');
  await tab.page.locator('textarea[aria-label^="Reply"]:focus').waitFor();
  await tab.page.keyboard.type(text);
  await presses(tab, 'Enter');
  await buyer.sees(text);
  await presses(tab, 'Escape');
}

/** Opens a dialog by its key, with nothing that axe would find. */
async function asks(tab: ConsoleTab, key: string): Promise<void> {
  await presses(tab, key);
  await tab.page.getByRole('dialog').waitFor();
  await isWell(tab);
}

const isDone = (tab: ConsoleTab): Promise<void> =>
  tab.page.getByRole('dialog').waitFor({ state: 'detached' });

describe('two agents with three buyers', () => {
  it('work by keyboard alone from triage to the end, and no message is missed', async () => {
    const [cleo, emma, ann] = [await Buyer.arrives(), await Buyer.arrives(), await Buyer.arrives()];
    for (const tab of [wen, mara]) {
      await presses(tab, 'g', 'v');
      await tab.button('I am available').waitFor({ state: 'detached' });
    }

    // Triage: each of them calls both agents, and the danger stands above those who have waited longer.
    await cleo.asks('I want to talk to a human please');
    await isCalled(wen, 1, 1);
    await emma.asks('the scale broke after two days. I want my money back. all of it');
    await emma.asks('8190268847201357, emma.johansson@example.com', 'full refund or I open a dispute');
    await isCalled(wen, 2, 2);
    await ann.asks('the lamp caught fire and burnt my hand');
    await isCalled(wen, 3, 3);
    await isCalled(mara, 3, 3);
    await isWell(wen);
    expect(await wen.page.locator('[data-case]').first().getAttribute('data-case')).toBe(ann.caseId);

    // Take, answer, and sleep until the buyer writes; of the danger it warns while nobody has answered.
    await opens(wen, ann);
    await takes(wen);
    await asks(wen, 's');
    await wen.page.getByText('Nobody has answered yet').first().waitFor();
    await presses(wen, 'Escape');
    await isDone(wen);
    await answers(wen, ann, 'Please see a doctor first. Is it unplugged?');
    await isCalled(wen, 3, 2);
    await asks(wen, 's');
    await presses(wen, 'Enter');
    await wen.page.getByText('Snoozed until the buyer writes').first().waitFor();
    await isDone(wen);

    // A remedy above one's authority, with its reason; the buyer hears nothing before it is approved.
    await presses(wen, 'Escape', '1');
    await opens(wen, emma);
    await takes(wen);
    await headIsWhole(wen);
    await asks(wen, 'o');
    const full = wen.page.getByRole('radio', { name: /^Full refund/ });
    for (let down = 0; down < 20 && !(await full.isChecked()); down += 1) await presses(wen, 'ArrowDown');
    await wen.tabsTo(/^Reason/);
    await wen.page.keyboard.type('The third of this batch.');
    await wen.page.getByRole('button', { name: /^Ask for approval of full refund/ }).waitFor();
    await isWell(wen);
    const box = await wen.page.getByRole('dialog').boundingBox();
    expect([(box?.y ?? 0) >= 20, (box?.y ?? 0) + (box?.height ?? 0) <= 780]).toEqual([true, true]);
    await wen.tabsTo(/^Ask for approval of full refund/);
    await presses(wen, 'Enter');
    await isDone(wen);
    await presses(mara, 'g', 'a');
    await mara.page.getByText('The third of this batch.').waitFor();
    await isWell(mara);
    await mara.tabsTo(/^Approve$/);
    await presses(mara, 'Enter');
    await emma.tab.sees('refund');
    await wen.page.getByText('Mara approved').first().waitFor();
    const calls = await wen.sounds();
    await emma.types('yes please');
    await wen.page
      .getByText(/^The buyer accepted: /)
      .first()
      .waitFor();

    // Complete, think better of it, and complete.
    await answers(wen, emma, 'You will have it within a few days, Emma.');
    await asks(wen, 'e');
    await presses(wen, 'Enter');
    await wen.button('Undo (z)').waitFor();
    await isDone(wen);
    await isWell(wen);
    await presses(wen, 'z');
    await isOwn(wen);
    await asks(wen, 'e');
    await presses(wen, 'Enter');
    await wen.button('Undo (z)').waitFor();
    await isDone(wen);

    // The one who slept writes: it calls, is bold, and is the next before the one who waits for anybody.
    await ann.types('Yes, it is unplugged. What now?');
    await isCalled(wen, calls + 1, 2);
    await presses(wen, 'n');
    await wen.page.waitForURL(new RegExp(ann.caseId));
    await answers(wen, ann, 'Keep it unplugged, I am sending you a new one.');
    await isCalled(wen, calls + 1, 1);
    await presses(wen, 'n');
    await wen.page.waitForURL(new RegExp(cleo.caseId));
    await takes(wen);

    // Hand on, with the reason: it calls the colleague as loudly.
    await mara.until('!document.title.startsWith("(")');
    const before = await mara.sounds();
    await asks(wen, 'x');
    await wen.tabsTo(/^To/);
    await wen.page.keyboard.type('Mara');
    await wen.tabsTo(/^Why they get it/);
    await wen.page.keyboard.type('You know her.');
    await wen.tabsTo(/^Transfer$/);
    await presses(wen, 'Enter');
    await isDone(wen);
    await isCalled(mara, before + 1, 1);
    await isCalled(wen, calls + 1, 0);
    await presses(mara, '5');
    await opens(mara, cleo);
    await mara.page.getByText('Wen gave you this case: “You know her.”').first().waitFor();
    await isWell(mara);
    await answers(mara, cleo, 'Hello Cleo, how can I help?');
    await isCalled(mara, before + 1, 0);
    await cleo.types('It is all fine now, thank you.');
    await mara.message('It is all fine now').waitFor();
    await answers(mara, cleo, 'Good to hear. Bye!');
    await asks(mara, 'e');
    await presses(mara, 'Space', 'Enter');
    await mara.button('Undo (z)').waitFor();
    await presses(mara, 'n');
    await mara.page.getByText('Nothing waits for you').first().waitFor();

    // Nobody's last word is the buyer's, and nobody's page complained.
    for (const { caseId } of [cleo, emma, ann]) {
      const said = (await desk.show(caseId)).entries.filter(({ content }) => content.type === 'said');
      expect(said.at(-1)?.content).not.toMatchObject({ by: 'buyer' });
    }
    expect([wen.problems, mara.problems]).toEqual([[], []]);
  });
});
