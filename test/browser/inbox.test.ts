import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
let buyer: ChatTab;
let caseId: string;

async function listening(name: string, role: 'agent' | 'supervisor'): Promise<ConsoleTab> {
  const tab = await ConsoleTab.open(browser, parley, { name, role });
  await tab.listens();
  return tab;
}

/** A sound more than there were, and so many cases that call in the title. */
async function isCalled(tab: ConsoleTab, before: number, calling: number): Promise<void> {
  await tab.until(`window.sounds > ${before} && document.title.startsWith('(${calling})')`);
}

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  desk = await parley.desk('Nobody');
  wen = await listening('Wen', 'agent');
  mara = await listening('Mara', 'agent');
  await wen.button('I am available').click();
  await wen.button('I am available').waitFor({ state: 'detached' });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
});

beforeEach(async () => {
  buyer = await ChatTab.open(browser, parley.url, { locale: 'en-GB' });
  await buyer.button('Talk to a person').first().waitFor();
});

afterEach(async () => {
  await buyer.close();
  expect([wen.problems, mara.problems]).toEqual([[], []]);
});

async function asksForPerson(): Promise<void> {
  await buyer.asks('I want to talk to a human please', desk);
  caseId = caseIdOf(LOCAL_CHANNEL, await buyer.conversationId(), 1);
}

describe('an agent’s inbox', () => {
  it('calls for what waits, keeps what is taken in view, and is bold and counted until one answers', async () => {
    await asksForPerson();
    await isCalled(wen, 0, 1);
    expect(await mara.sounds()).toBe(0);
    await wen.row(caseId).getByText('I want to talk to a human please').waitFor();
    await wen.row(caseId).click();
    await wen.button('Take').waitFor();
    await wen.page.keyboard.press('t');
    await wen.page.getByRole('tab', { name: /^Mine/, selected: true }).waitFor();
    await wen.row(caseId).waitFor();
    await wen.says('Hello, Wen here.');
    await buyer.sees('Hello, Wen here.');
    await wen.row(caseId).getByLabel('Answered').waitFor();

    const before = await wen.sounds();
    await wen.page.keyboard.press('Escape');
    await wen.page.keyboard.press('Escape');
    await wen.button('Take').waitFor({ state: 'detached' });
    await buyer.says('The zip is torn, what now?');
    await isCalled(wen, before, 1);
    await wen.row(caseId).getByText('needs your answer').waitFor();
    await wen.page.getByRole('tab', { name: /1 new/ }).waitFor();
    await wen.page.keyboard.press('5');
    await wen.row(caseId).getByText('The zip is torn, what now?').waitFor();
    await wen.inEveryLook(async (look) => {
      await wen.picture(`inbox-${look}`);
      expect([look, await wen.faults(), await wen.overflow()]).toEqual([look, [], 0]);
    });
    await wen.row(caseId).click();
    await wen.inEveryLook((look) => wen.picture(`inbox-case-${look}`));
    await wen.says('I will send a new one.');
    await buyer.sees('I will send a new one.');
    await wen.page.getByText('Nothing needs your answer').waitFor();
    await wen.until('!document.title.startsWith("(")');

    await wen.page.keyboard.press('Escape');
    await wen.page.keyboard.press('s');
    await wen.page.getByRole('dialog').waitFor();
    await wen.picture('inbox-snooze');
    expect(await wen.faults()).toEqual([]);
    await wen.page.getByRole('radio', { name: 'For a week, until 9:00' }).check();
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText(/^Snoozed until .*, or until the buyer writes\.$/).waitFor();
    await wen.inEveryLook(async (look) => {
      await wen.picture(`inbox-snoozed-case-${look}`);
      await wen.button('End the snooze').click({ trial: true, timeout: 5_000 });
    });
    await wen.page.keyboard.press('Escape');
    await wen.page.keyboard.press('2');
    await wen
      .row(caseId)
      .getByText(/^Until /)
      .waitFor();
    await wen.inEveryLook((look) => wen.picture(`inbox-snoozed-${look}`));
    const quiet = await wen.sounds();
    await buyer.says('Did you forget me?');
    await isCalled(wen, quiet, 1);
    await wen.row(caseId).getByText('needs your answer').waitFor();
  });

  it('calls a colleague who is away to what is handed to them, with the reason, and takes back what was completed', async () => {
    await asksForPerson();
    await wen.goes(`/agent/cases/${caseId}`);
    await wen.button('Take').click();
    await wen.page.getByText('With you', { exact: true }).waitFor();
    const before = await mara.sounds();
    await wen.page.keyboard.press('x');
    await wen.page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Mara (away)' });
    await wen.page.getByLabel('Why they get it').fill('You know this supplier.');
    await wen.picture('inbox-transfer');
    await wen.page.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
    await isCalled(mara, before, 1);
    await mara.page.getByRole('tab', { name: /1 new/ }).click();
    await mara.row(caseId).getByText('from Wen').waitFor();
    await mara.row(caseId).click();
    await mara.page.getByText('Wen gave you this case: “You know this supplier.”').waitFor();
    await mara.inEveryLook((look) => mara.picture(`inbox-handed-${look}`));

    await mara.page.keyboard.press('e');
    await mara.page.getByRole('radio', { name: 'Settled' }).check();
    await mara.page.keyboard.press('Enter');
    await mara.button('Undo (z)').waitFor();
    await mara.page.keyboard.press('z');
    await mara.page.getByText('With you', { exact: true }).waitFor();
    await mara.row(caseId).waitFor();
    await mara.button('Complete').click();
    await mara.page.getByRole('radio', { name: 'Settled' }).check();
    await mara.page.keyboard.press('Enter');
    await mara.button('Undo (z)').waitFor();
    await mara.inEveryLook(async (look) => {
      await mara.picture(`inbox-completed-${look}`);
      expect([look, await mara.faults(), await mara.overflow()]).toEqual([look, [], 0]);
    });
    const completed = caseId;
    const other = await ChatTab.open(browser, parley.url, { locale: 'en-GB' });
    await other.button('Talk to a person').first().waitFor();
    await other.asks('I want to talk to a human please', desk);
    const waits = caseIdOf(LOCAL_CHANNEL, await other.conversationId(), 1);
    await mara.page.keyboard.press('n');
    await mara.page.waitForURL(new RegExp(waits));
    await mara.button('Take').waitFor();
    await mara.page.keyboard.press('4');
    await mara.row(completed).getByText('by you').waitFor();
    await mara.inEveryLook((look) => mara.picture(`inbox-closed-${look}`));
    await wen.goes(`/agent/cases/${completed}`);
    await wen.page
      .getByText(/^Settled, by Mara, \d/)
      .first()
      .waitFor();
    expect(await wen.button('Reopen').count()).toBe(0);
    const { entries } = await buyer.case(desk);
    expect(entries.filter(({ content }) => content.type === 'reopened')).toHaveLength(1);
    await other.close();
  });

  it('knows after a restart of the server who is there for buyers', async () => {
    await wen.goes('/agent');
    await parley.kill();
    await wen.page.getByText('The connection was lost').waitFor();
    await parley.startAgain();
    await wen.page.getByText('The connection was lost').waitFor({ state: 'detached' });
    await wen.goes('/agent');
    await wen.page.getByRole('button', { name: 'Wen, available' }).waitFor();
    await mara.goes('/agent');
    await mara.page.getByRole('button', { name: 'Mara, away' }).waitFor();
    expect(await wen.button('I am available').count()).toBe(0);
  });
});
