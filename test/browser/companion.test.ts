import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findFault } from '../../src/domain/case/chain.ts';
import type { CompanionView } from '../../src/server/companion/wire.ts';
import { launchBrowser } from '../support/browser.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

const HEADPHONES = '8190355290816634';

let browser: Browser;
let parley: ParleyProcess;
let wen: ConsoleTab;

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent' });
  await wen.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
});

/** Presses Tab until this has the focus. */
async function tabsTo(name: string): Promise<void> {
  const { keyboard } = wen.page;
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await wen.page.evaluate('document.activeElement.textContent')) === name) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}`);
}

const inEveryLook = async (name: string): Promise<void> =>
  wen.inEveryLook(async (look) => {
    expect(await wen.faults()).toEqual([]);
    expect(await wen.overflow()).toBeLessThanOrEqual(0);
    await wen.picture(`companion-${name}-${look}`);
  });

describe('the companion', () => {
  it('carries a whole case by the keyboard alone, from the order’s number to what was agreed', async () => {
    const { keyboard } = wen.page;
    await keyboard.press('g');
    await keyboard.press('c');
    await wen.page.getByRole('heading', { name: 'Companion' }).waitFor();
    await wen.page.getByLabel('Order number').focus();
    await keyboard.type(HEADPHONES);
    await keyboard.press('Enter');
    await wen.page.getByText('Camille Laurent').waitFor();
    await inEveryLook('begins');

    const box = wen.page.getByRole('textbox', { name: 'What the buyer wrote' });
    await wen.until('document.activeElement.tagName === "TEXTAREA"');
    await keyboard.type('Mon casque ne marche plus après deux jours !');
    await keyboard.press('Control+Enter');
    const reply = wen.page.getByRole('textbox', { name: /^Reply to copy/ });
    await reply.waitFor();
    // What is next has the focus: copying, and behind it that it was sent.
    await keyboard.press('Enter');
    await wen.page.getByText('Copied', { exact: true }).first().waitFor();
    expect(await wen.page.evaluate('navigator.clipboard.readText()')).toBe(await reply.inputValue());
    await tabsTo('I sent it');
    await keyboard.press('Enter');
    await box.waitFor();
    await wen.until('document.activeElement.tagName === "TEXTAREA"');
    await keyboard.insertText('Vendeur : avez-vous une photo ?\n\nNon, je n’ai pas de photo');
    const seller = wen.page.getByRole('checkbox', { name: 'Vendeur : avez-vous une photo ?' });
    await seller.focus();
    await keyboard.press('Space');
    await inEveryLook('thread');
    await tabsTo('Read it');
    await keyboard.press('Enter');
    await reply.waitFor();
    expect(await reply.inputValue()).toContain('– Oui');
    await inEveryLook('reply');
    await tabsTo('I sent it');
    await keyboard.press('Enter');
    await wen.button('Buyer accepted').waitFor();
    await inEveryLook('offered');
    await wen.button('Buyer accepted').focus();
    await keyboard.press('Enter');
    await reply.waitFor();
    await tabsTo('I sent it');
    await keyboard.press('Enter');
    await box.waitFor();
    await inEveryLook('settled');
    expect(await wen.page.getByText('Camille Laurent').count()).toBeGreaterThan(0);

    const response = await wen.page.request.get(
      `${parley.url}/api/companion/conversation?order=${HEADPHONES}`,
    );
    const { kase, toSend } = (await response.json()) as CompanionView;
    expect(toSend).toEqual([]);
    expect(kase?.offers).toMatchObject([{ remedy: 'coupon', status: 'accepted' }]);
    expect(kase?.row).toMatchObject({ channelId: 'companion', status: 'closed', language: 'fr' });
    expect(findFault(kase?.entries ?? [])).toBeNull();
    expect(wen.problems).toEqual([]);
  });

  it('keeps what an agent pasted while a colleague’s words were first', async () => {
    const asha = await ConsoleTab.open(browser, parley, { name: 'Asha', role: 'agent' });
    const place = '/agent/companion?order=8190321109947453';
    const boxOf = (tab: ConsoleTab) => tab.page.getByRole('textbox', { name: 'What the buyer wrote' });
    for (const tab of [wen, asha]) await tab.goes(place);
    await boxOf(wen).fill('And where is my invoice?');
    await boxOf(asha).fill('It does not work any more.');
    await asha.button('Read it').click();
    await asha.button('I sent it').waitFor();
    await wen.button('Read it').click();
    await wen.button('I do not send it').click();
    await boxOf(wen).waitFor();
    expect(await boxOf(wen).inputValue()).toBe('And where is my invoice?');
    await asha.close();
  });

  it('says plainly that no order has a number, and shows a handoff with the way to the desk', async () => {
    await wen.goes('/agent/companion?order=4711');
    await wen.page.getByText('No order has this number.').waitFor();
    await wen.goes('/agent/companion?order=8190311560247718');
    await wen.page
      .getByRole('textbox', { name: 'What the buyer wrote' })
      .fill('I want to talk to a real person.');
    await wen.button('Read it').click();
    await wen.page.getByText('The assistant hands this over to a person').waitFor();
    await inEveryLook('handoff');
    await wen.button('take the case at the desk').click();
    await wen.button('Take').click();
    await wen.says('I am Wen. What happened?');
    await wen.button('Copy it in the companion').first().click();
    await wen.button('Order 8190311560247718').click();
    await wen.button('I do not send it').click();
    await wen.button('Read it').waitFor();
    expect(wen.problems).toEqual([]);
  });
});
