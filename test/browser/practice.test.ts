import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

let browser: Browser;
let parley: ParleyProcess;
let wen: ConsoleTab;

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent' });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
});

it('leads from the empty queue through a made-up case and back, and says on every page that it is practice', async () => {
  const { page } = wen;
  await page.getByRole('link', { name: 'Practise with a made-up buyer' }).click();
  const banner = page.getByText('The buyer is made up', { exact: false });
  await banner.waitFor();
  expect(await page.title()).toMatch(/^Practice · /);
  await page.getByText('Next: Open the case that waits, and take it (t) (0 of 5)').waitFor();
  await page.locator('[data-case]', { hasText: 'Practice (Camille)' }).click();
  await wen.button('Take').click();
  await page.getByText('With you', { exact: true }).waitFor();
  await wen.says('I am Wen, and I read all of it.');
  await wen.message('What can you do?').waitFor();
  await page.getByText('Next: Give a remedy, which the buyer accepts (2 of 5)').waitFor();
  await wen.inEveryLook(async (look) => {
    await wen.picture(`practice-${look}`);
    expect([look, await wen.faults(), await wen.overflow()]).toEqual([look, [], 0]);
  });
  await page.getByRole('link', { name: 'Tasks' }).click();
  await banner.waitFor();
  expect(await page.getByRole('link', { name: 'Companion' }).count()).toBe(0);

  await page.getByRole('link', { name: 'Leave practice' }).click();
  await page.getByText('Nobody is waiting').waitFor();
  expect(await banner.count()).toBe(0);
  await wen.goes('/agent?view=all');
  await page.getByText('No active cases').waitFor();
  expect(wen.problems).toEqual([]);
}, 120_000);
