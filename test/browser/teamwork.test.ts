import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { launchBrowser } from '../support/browser.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { HttpBuyer } from '../support/httpBuyer.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

let browser: Browser;
let parley: ParleyProcess;
let desk: DeskClient;
let wen: ConsoleTab;
let mara: ConsoleTab;

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  desk = await parley.desk('Nobody');
  // A dialog that is still on its way in is none to axe, which then finds what lies behind it.
  const still = { reducedMotion: 'reduce' as const };
  wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent', ...still });
  mara = await ConsoleTab.open(browser, parley, { name: 'Mara', role: 'supervisor', ...still });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
});

afterEach(() => {
  expect([wen.problems, mara.problems]).toEqual([[], []]);
});

/** A case that waits for a person. */
async function waiting(): Promise<string> {
  const buyer = await HttpBuyer.begin(parley, desk);
  await buyer.says('I want to talk to a human please');
  return buyer.caseId;
}

/** A picture in every look, in which axe finds nothing and nothing is wider than the page. */
async function isWell(tab: ConsoleTab, name: string): Promise<void> {
  await tab.inEveryLook(async (look) => {
    await tab.picture(`${name}-${look}`);
    expect([look, await tab.faults(), await tab.overflow()]).toEqual([look, [], 0]);
  });
}

describe('agents who work together', () => {
  it('set labels on a case by keyboard, filter the inbox by them, and find the case by them in review', async () => {
    const [caseId, other] = [await waiting(), await waiting()];
    await wen.goes(`/agent/cases/${caseId}?view=waiting`);
    await wen.button('Take').waitFor();
    await wen.page.keyboard.press('l');
    await wen.page.getByRole('dialog', { name: 'Labels' }).waitFor();
    await wen.page.keyboard.press('Space');
    await wen.page.keyboard.press('Tab');
    await wen.page.keyboard.press('Space');
    await isWell(wen, 'labels-dialog');
    await wen.page.keyboard.press('Enter');
    await wen.page.getByRole('dialog').waitFor({ state: 'detached' });
    await wen.page.getByText('Wen set the labels “Supplier claim”, “Return expected”').waitFor();
    await isWell(wen, 'labels-case');
    await wen.goes('/agent?view=waiting');
    await wen.row(other).waitFor();
    await wen.page.getByRole('combobox', { name: 'Label' }).click();
    await wen.page.getByRole('option', { name: 'Return expected' }).click();
    await wen.row(other).waitFor({ state: 'detached' });
    await wen.row(caseId).getByText('Supplier claim').waitFor();
    await isWell(wen, 'labels-inbox');
    await mara.goes(`/agent/cases/${caseId}`);
    await mara.button('Labels (l)').click();
    await mara.page.getByRole('checkbox', { name: 'Return expected' }).uncheck();
    await mara.page.keyboard.press('Enter');
    await wen.row(caseId).waitFor({ state: 'detached' });
    await wen.page.getByText('No case fits').waitFor();

    await mara.goes('/review');
    await mara.page
      .getByRole('combobox', { name: 'Label', exact: true })
      .selectOption('Supplier claim', { timeout: 20_000 });
    await mara.page.getByText('Label: Supplier claim').waitFor();
    await mara.page.locator(`a[href*="${caseId}"]`).first().waitFor();
    await isWell(mara, 'labels-review');
  });

  it('do the same to several cases at once, and are told by name before where it cannot be done', async () => {
    const [first, second, third] = [await waiting(), await waiting(), await waiting()];
    for (const mine of [first, third]) {
      await wen.goes(`/agent/cases/${mine}`);
      await wen.button('Take').click();
      await wen.page.getByText('With you', { exact: true }).waitFor();
    }
    await wen.goes('/agent?view=all');
    await wen.row(second).waitFor();
    await wen.row(third).focus();
    await wen.page.keyboard.press('x');
    await wen.page.getByText('1 chosen').waitFor();
    await wen.row(first).focus();
    await wen.page.keyboard.press('x');
    await wen.row(second).focus();
    await wen.page.keyboard.press('x');
    await wen.page.getByText('3 chosen').waitFor();
    await isWell(wen, 'bulk-chosen');
    await wen.page.keyboard.press('s');
    const dialog = wen.page.getByRole('dialog', { name: 'Snooze 2 cases' });
    await dialog.getByText('1 case stays as it is').waitFor();
    await dialog.getByText('To be taken first: Buyer without a name.').waitFor();
    await isWell(wen, 'bulk-snooze');
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText('2 cases snoozed until the buyer writes').first().waitFor();
    await wen.page.getByText('1 chosen').waitFor();
    await wen.page.keyboard.press('t');
    await wen.page.getByText('Took 1 case').first().waitFor();
    await wen
      .row(second)
      .getByText(/needs your answer/)
      .waitFor();
    await wen.row(first).focus();
    await wen.page.keyboard.press('x');
    await wen.button('All').click();
    await wen.page.keyboard.press('l');
    await wen.page.getByRole('checkbox', { name: 'Check again' }).check();
    await isWell(wen, 'bulk-labels');
    await wen.page.keyboard.press('Enter');
    await wen.page
      .getByText(/^“Check again” set in \d cases$/)
      .first()
      .waitFor();
    for (const each of [first, second, third]) await wen.row(each).getByText('Check again').waitFor();
    expect(await wen.page.getByText(/chosen$/).count()).toBe(0);

    await wen.page.keyboard.press('2');
    await wen.row(first).waitFor();
    await wen.row(second).waitFor();
    const boxes = wen.page.getByRole('checkbox', { name: /^Choose / });
    await boxes.first().click();
    await boxes.last().click({ modifiers: ['Shift'] });
    await wen.page.getByText('3 chosen').waitFor();
    await wen.page.keyboard.press('h');
    await wen.page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Mara (away)' });
    await wen.page.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
    await wen.page.getByText('You have no cases').waitFor();
    await mara.goes('/agent?view=answer');
    for (const each of [first, second, third]) await mara.row(each).getByText('from Wen').waitFor();
  });

  it('find in the list what a supervisor saves of the canned replies, which loses nothing to a colleague', async () => {
    await wen.goes('/agent/replies');
    await wen.page.getByText('Version 1, from the shop’s file. Supervisors change them.').waitFor();
    expect(await wen.button('Add a reply').count()).toBe(0);
    await mara.goes('/agent/replies');
    const other = await mara.page.context().newPage();
    await other.goto(mara.page.url());
    await other.getByRole('button', { name: 'Delete Hello, I am here' }).waitFor();
    await isWell(mara, 'replies');
    await mara.button('Add a reply').click();
    await mara.page.getByLabel('Title').fill('One moment');
    await mara.page.getByLabel('Text').fill('One moment please, {byer}.');
    await mara.page.getByLabel('Completes the case').scrollIntoViewIfNeeded();
    await mara.button('Save').click();
    await mara.page.getByText('has placeholders that nobody fills in: byer', { exact: true }).waitFor();
    // Whoever saves from the end of the form sees that it was refused.
    const top = async (words: string): Promise<number> =>
      (await mara.page.getByText(words).boundingBox())?.y ?? 0;
    expect(await top('Not saved.')).toBeGreaterThan(await top('A new canned reply'));
    await isWell(mara, 'replies-dialog');
    await mara.page.getByLabel('Text').fill('One moment please, {buyer}.');
    await mara.page.getByRole('combobox', { name: 'Snoozes the case' }).selectOption('For some hours');
    await mara.button('Save').click();
    await mara.page.getByText(/^Version 2, by Mara/).waitFor();
    await mara.page.getByText('Then the case is snoozed for 24 hours').waitFor();
    await isWell(mara, 'replies-versions');

    await other.getByRole('button', { name: 'Delete Hello, I am here' }).click();
    await other.getByRole('button', { name: 'Delete', exact: true }).click();
    await other.getByText('Mara saved version 2 meanwhile').waitFor();
    await other.getByRole('button', { name: 'Delete', exact: true }).click();
    await other.getByText(/^Version 3, by Mara/).waitFor();
    await other.getByRole('button', { name: 'Take up version 1 again' }).click();
    await other.getByRole('button', { name: 'Take up again', exact: true }).last().click();
    await other.getByText(/^Version 4, by Mara/).waitFor();
    await other.getByRole('button', { name: 'Take up version 2 again' }).click();
    await other.getByRole('button', { name: 'Take up again', exact: true }).last().click();
    await other.getByText(/^Version 5, by Mara/).waitFor();

    await mara.button('Change One moment').click();
    await mara.page.getByLabel('Title').fill('One moment, please');
    await mara.button('Save').click();
    await mara.page.getByText('Mara saved version 5 meanwhile').waitFor();
    await other.getByRole('button', { name: 'Change One moment' }).click();
    await other.getByLabel('Text').fill('One moment.');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText(/^Version 6, by Mara/).waitFor();
    await mara.button('Save').click();
    await mara.page.getByText('It reads now: “One moment”, One moment.').waitFor();
    await isWell(mara, 'replies-meanwhile');
    await mara.button('Save').click();
    await mara.page.getByText(/^Version 7, by Mara/).waitFor();
    await other.close();

    await wen.goes(`/agent/cases/${await waiting()}`);
    await wen.button('Take').click();
    await wen.page.getByText('With you', { exact: true }).waitFor();
    await wen.page.getByRole('textbox', { name: /^Reply to/ }).pressSequentially('/one moment');
    await wen.page
      .getByRole('option', { name: /One moment/ })
      .first()
      .waitFor();
    await wen.page.getByText('Then the case is snoozed for 24 hours').waitFor();
  });

  it('send a canned reply that labels, snoozes or completes with it, and take the completing back', async () => {
    const caseId = await waiting();
    await wen.goes(`/agent/cases/${caseId}`);
    await wen.button('Take').click();
    await wen.page.getByText('With you', { exact: true }).waitFor();
    const box = wen.page.getByRole('textbox', { name: /^Reply to/ });
    await wen.page.keyboard.press('r');
    await box.pressSequentially('/');
    await wen.page.getByRole('option', { name: /All is done/ }).waitFor();
    await isWell(wen, 'macro-list');
    await box.pressSequentially('send it back');
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText('When it is sent: the label “Return expected” is set.').waitFor();
    await wen.page.getByText('Write something for {item} first.').waitFor();
    await isWell(wen, 'macro-label');
    await wen.page.keyboard.press('Enter');
    await box.fill((await box.inputValue()).replace(/\{\w+\}/g, 'lamp'));
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText('Wen set the label “Return expected”').waitFor();

    // What it does goes with its words.
    await box.pressSequentially('/photo');
    await wen.page.getByRole('option').first().waitFor();
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText('When it is sent: the case is snoozed until the buyer writes.').waitFor();
    await box.press('ControlOrMeta+a');
    await box.pressSequentially('No photo is needed.');
    expect(await wen.page.getByText(/^When it is sent/).count()).toBe(0);
    await wen.page.keyboard.press('Enter');
    await wen.message('No photo is needed.').waitFor();

    await box.pressSequentially('/photo');
    await wen.page.getByText('Then the case is snoozed until the buyer writes').waitFor();
    await wen.page.keyboard.press('Enter');
    await wen.button('Send the words alone').click();
    await box.press('Enter');
    await wen.message('Could you send me a photo').waitFor();

    await box.pressSequentially('/all is done');
    await wen.page.getByRole('option').waitFor();
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText('When it is sent: the case is completed: settled.').waitFor();
    await isWell(wen, 'macro-complete');
    await wen.page.keyboard.press('Enter');
    await wen.button('Undo (z)').waitFor();
    await wen.message('Then all is done').waitFor();
    await wen.page.keyboard.press('z');
    await box.waitFor();
    const { entries } = await desk.show(caseId);
    expect(entries.map(({ content }) => content.type).filter((kind) => kind === 'snoozed')).toEqual([]);
  });

  it('take back that a task was done, of which the buyer is told', async () => {
    const buyer = await HttpBuyer.begin(parley, desk);
    await buyer.says('my parcel never came', '8190259903374116, oliver.smith@example.com', 'yes please');
    await wen.goes('/agent/tasks');
    await wen.button('Done').click();
    await wen.page.getByRole('dialog').getByRole('textbox').fill('RF-1');
    await wen.page.keyboard.press('Enter');
    await wen.page.getByText('Nothing to carry out').waitFor();
    await wen.page.getByRole('tab', { name: 'Done in the last 7 days' }).click();
    await wen.page.getByText('· RF-1').waitFor();
    await isWell(wen, 'tasks-done');
    await wen.button('Undo').focus();
    await wen.page.keyboard.press('Enter');
    await wen.page.getByRole('dialog', { name: /^Take back that it was done for / }).waitFor();
    await isWell(wen, 'tasks-undo');
    await wen.page.getByRole('button', { name: 'Take it back' }).press('Enter');
    await wen.page.getByText('Nothing was carried out in these days').waitFor();
    await wen.page.getByRole('tab', { name: 'To carry out' }).click();
    await wen.button('Done').waitFor();
    const { entries } = await desk.show(buyer.caseId);
    expect(entries.map(({ content }) => content.type).slice(-3)).toContain('fulfilment_undone');
    expect(entries.at(-1)?.content).toMatchObject({ type: 'said', by: 'bot' });
  });

  it('see who else looks at a case, gone as soon as they leave it', async () => {
    const caseId = await waiting();
    await wen.goes(`/agent/cases/${caseId}`);
    await wen.button('Take').waitFor();
    expect(await wen.page.getByText('Mara is looking').count()).toBe(0);
    await mara.goes(`/agent/cases/${caseId}`);
    await wen.page.getByText('Mara is looking').waitFor();
    await mara.page.getByText('Wen is looking').waitFor();
    await isWell(wen, 'lookers');
    await mara.page.keyboard.press('Escape');
    await wen.page.getByText('Mara is looking').waitFor({ state: 'detached', timeout: 3_000 });
    await mara.goes(`/agent/cases/${caseId}`);
    await wen.page.getByText('Mara is looking').waitFor();
    await mara.goes('/review');
    await wen.page.getByText('Mara is looking').waitFor({ state: 'detached', timeout: 3_000 });
  });
});
