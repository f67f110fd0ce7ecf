import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { findFault } from '../../src/domain/case/chain.ts';
import type { Me, StoredFile } from '../../src/server/desk/wire.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { launchBrowser } from '../support/browser.ts';
import { Canary } from '../support/canary.ts';
import { ChatTab } from '../support/chatTab.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { Caller } from '../support/directLineClient.ts';
import { noPhotos, twoFacedPhotos } from '../support/hostileFiles.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { PNG } from '../support/photos.ts';

let browser: Browser;
let parley: ParleyProcess;
let desk: DeskClient;
let wen: ConsoleTab;
let mara: ConsoleTab;
let buyer: ChatTab;
let caseId: string;

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  desk = await parley.desk('Nobody');
  wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent' });
  mara = await ConsoleTab.open(browser, parley, { name: 'Mara', role: 'supervisor' });
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

/** The buyer tells what is wrong with this order, and insists until a person is to come. */
async function insists(order: string): Promise<void> {
  await buyer.asks('the headphones broke after two days. I want my money back. all of it', desk);
  await buyer.asks(order, desk);
  await buyer.asks('full refund or I open a dispute', desk);
  caseId = caseIdOf(LOCAL_CHANNEL, await buyer.conversationId(), 1);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What accepts the offer that the buyer was shown last. */
const offer = () => buyer.page.locator('.ac-adaptiveCard').last().locator('.ac-pushButton').first();

/** How often the agent's page and the buyer's show each of these. */
const shown = async (texts: string[]): Promise<[string, number, number][]> =>
  Promise.all(
    texts.map(async (text): Promise<[string, number, number]> => [
      text,
      await wen.message(text).count(),
      await buyer.bubble(text).count(),
    ]),
  );

/** The buyer's client sends these files, five a message, and says this with each. Gives the links under which it sees them. */
async function sendsAll(files: readonly Buffer[], text: string): Promise<string[]> {
  const caller = new Caller(parley.url);
  const ticket = await buyer.ticket();
  for (let at = 0; at < files.length; at += 5) {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify({ type: 'message', text })]));
    for (const bytes of files.slice(at, at + 5))
      form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'photo.html');
    await caller.call('POST', `/conversations/${ticket.conversationId}/upload`, ticket.token, form);
  }
  const { body } = await caller.poll(ticket, '');
  return body.activities.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ contentUrl }) => contentUrl ?? []),
  );
}

/** An agent puts these files into the open case, as pages. Gives their hashes. */
async function givesAll(files: readonly Buffer[]): Promise<string[]> {
  const { request } = wen.page.context();
  const { csrf } = (await (await request.get(`${parley.url}/api/desk/me`)).json()) as Me;
  const hashes: string[] = [];
  for (const buffer of files) {
    const response = await request.post(`${parley.url}/api/desk/cases/${caseId}/files`, {
      headers: { 'x-csrf-token': csrf ?? '', origin: parley.url },
      multipart: { file: { name: 'page.html', mimeType: 'text/html', buffer } },
    });
    hashes.push(...((await response.json()) as StoredFile[]).map((file) => file.sha256));
  }
  expect(hashes).toHaveLength(files.length);
  return hashes;
}

/** Somebody reads at the top while the buyer writes: the page stays there, and says what came. */
async function reading(text: string): Promise<void> {
  await wen.page.evaluate('document.querySelector("[role=log]").scrollTo(0, 0)');
  // The page has seen the scrolling with the next picture it draws.
  await wen.page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
  await buyer.says(text);
  await wen.button('1 new message').waitFor();
  expect(await wen.page.evaluate('document.querySelector("[role=log]").scrollTop')).toBe(0);
  await wen.button('1 new message').click();
}

/** A message that the server refuses is marked, and comes back into the box with what stood there. */
async function refused(text: string): Promise<void> {
  const box = wen.page.getByRole('textbox', { name: /^Reply to/ });
  const error = { code: 'not_yours', message: 'Mara has the case.' };
  await wen.page.route('**/say', (route) => route.fulfill({ status: 409, json: { error } }));
  await wen.says(text);
  await wen.page.getByText('Not sent: Mara has the case.').waitFor();
  await box.fill('A draft.');
  await wen.button('Edit').click();
  await wen.page.unroute('**/say');
  expect(await box.inputValue()).toBe(`${text}\n\nA draft.`);
  await box.fill('A draft.');
}

describe('the console', () => {
  it('goes with two agents from the live queue through a second person’s approval back to the assistant', async () => {
    await wen.button('I am available').click();
    await wen.button('I am available').waitFor({ state: 'detached' });
    await insists('8190355290816634, camille.laurent@example.com');
    await wen.row(caseId).getByText('Camille').waitFor();
    await wen.until('document.title.startsWith("(1)")');
    await mara.row(caseId).click();
    await mara.button('Take').waitFor();
    // Mara's page hears nothing of the case any more, so she still believes that she may take it.
    await mara.page.route('**/api/desk/cases/*?after=*', () => undefined);
    await wen.row(caseId).click();
    await wen.button('Take').click();
    await wen.page.getByText('With you', { exact: true }).waitFor();
    await mara.button('Take').click();
    await mara.page.locator('.fui-Toast', { hasText: 'Wen' }).waitFor();
    await mara.page.unroute('**/api/desk/cases/*?after=*');
    await mara.goes('/agent/approvals');

    await wen.says('Hello Camille, may I see a picture of them?');
    await buyer.sees('may I see a picture of them?');
    await buyer.sends({ name: 'broken.png', mimeType: 'image/png', buffer: PNG });
    await wen.button('Enlarge broken.png').first().waitFor();
    await wen.until(
      '[...document.images].some((i) => i.src.includes("/api/desk/photos/") && i.naturalWidth > 0)',
    );

    const evidence = wen.page.getByRole('list', { name: 'From the buyer' });
    await evidence.getByText('nobody looked yet').first().waitFor();
    await evidence.getByRole('checkbox').first().click();
    await evidence.getByText('Wen looked').waitFor();
    await wen.button('Ask the buyer').click();
    const box = wen.page.getByRole('textbox', { name: /^Reply to/ });
    await wen.until('document.activeElement.value?.includes("please send me: ")');
    await box.fill('');

    await wen.page.keyboard.press('Escape');
    await wen.button('Give a remedy').first().click();
    await wen.page.getByRole('radio', { name: /^Full refund/ }).check();
    await wen.page.getByLabel(/^Reason/).fill('The third of this batch.');
    await wen.page.getByRole('button', { name: /^Ask for approval of full refund/ }).click();
    await mara.page.getByText('The third of this batch.').waitFor();
    await mara.button('Approve').click();
    await offer().waitFor();
    await wen.page.getByText('Mara approved').first().waitFor();

    await wen.page.getByRole('button', { name: 'Return to the assistant' }).click();
    await wen.button('Return').click();
    await wen.page.getByText('With the assistant', { exact: true }).waitFor();
    await offer().click();
    await wen.page.getByText(/^The buyer accepted: /).waitFor();
    const view = await buyer.case(desk);
    expect(view.kase.offers.at(-1)).toMatchObject({ remedy: 'full_refund', status: 'accepted' });
    expect(findFault(view.entries)).toBeNull();

    await mara.goes('/agent/tasks');
    await mara.button('Done').first().click();
    await mara.page.getByLabel('Number of the refund').fill('RF-77');
    await mara.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await buyer.sees('RF-77');
    await mara.goes('/agent');
  });

  it('is used from the queue to the completed case by the keyboard alone', async () => {
    await insists('8190321109947453, elena.novakova@example.com');
    const { keyboard } = wen.page;
    await wen.goes('/agent');
    await wen.row(caseId).waitFor();
    await keyboard.press('?');
    await wen.page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await wen.page.getByRole('dialog').getByText('Next case', { exact: true }).count()).toBe(1);
    await keyboard.press('Escape');
    await wen.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboard.press('j');
    await wen.page.locator('[data-case]:focus').waitFor();
    await keyboard.press('Enter');
    await wen.button('Take').waitFor();
    await keyboard.press('t');
    await wen.page.getByText('With you', { exact: true }).waitFor();
    await keyboard.press('i');
    await wen.page.locator('textarea:focus').waitFor();
    await keyboard.type('Third complaint about this batch.');
    await keyboard.press('Enter');
    await wen.page.getByRole('log').getByText('Internal note by Wen').waitFor();
    await keyboard.press('Escape');
    await keyboard.press('r');
    await wen.page.locator('textarea[aria-label^="Reply"]:focus').waitFor();
    await keyboard.type('/');
    await wen.page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await wen.until('document.activeElement.value.length > 10');
    await keyboard.press('Control+a');
    await keyboard.type('I will look into it.');
    await keyboard.press('Enter');
    await buyer.sees('I will look into it.');
    await keyboard.press('Escape');
    await keyboard.press('o');
    await wen.page.getByRole('dialog').waitFor();
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await wen.page.getByRole('dialog').waitFor({ state: 'detached' });
    await offer().waitFor();
    await keyboard.press('e');
    await wen.page.getByText('has not answered an offer').waitFor();
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await wen.page.locator('header').getByText('Closed', { exact: true }).waitFor();
    await wen.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboard.press('p');
    const saved = wen.page.waitForEvent('download');
    await wen.button('Make and save').click();
    expect((await saved).suggestedFilename()).toBe('case-8190321109947453.zip');
    const { kase, entries } = await buyer.case(desk);
    expect(entries.some(({ content }) => content.type === 'exported')).toBe(true);
    expect(kase.closed).not.toBeNull();
    expect(entries.some(({ content }) => content.type === 'noted')).toBe(true);
    expect(await buyer.bubble('Third complaint').count()).toBe(0);
  });

  it('keeps drafts and messages over a killed server, and neither side misses or doubles one', async () => {
    await insists('8190268847201357, emma.johansson@example.com');
    await wen.goes(`/agent/cases/${caseId}`);
    await wen.button('Take').click();
    await wen.says('Before the power cut.');
    await buyer.sees('Before the power cut.');
    await parley.kill();
    await wen.page.getByText('The connection was lost').waitFor();
    await wen.says('Written while it was down.');
    await wen.page.getByText('Kept here until the server can be reached').waitFor();
    await wen.page.getByRole('textbox', { name: /^Reply to/ }).fill('A draft.');
    await parley.startAgain();
    await wen.page.getByText('The connection was lost').waitFor({ state: 'detached' });
    await wen.page.getByText('Kept here until').waitFor({ state: 'detached' });
    await buyer.sees('Written while it was down.');
    await buyer.says('I am still here.');
    await wen.message('I am still here.').waitFor();
    await reading('One more thing.');
    await refused('This one is refused.');
    await wen.page.reload();
    await wen.message('I am still here.').waitFor();
    const box = wen.page.getByRole('textbox', { name: /^Reply to/ });
    expect(await box.inputValue()).toBe('A draft.');
    await box.press('Enter');
    await buyer.sees('A draft.');
    await wen.message('A draft.').waitFor();
    const texts = ['Before the power cut.', 'Written while it was down.', 'I am still here.', 'A draft.'];
    expect(await shown(texts)).toEqual(texts.map((text) => [text, 1, 1]));
  });

  it('shows what a buyer sends, and neither side runs any of it', async () => {
    const canary = await Canary.start();
    const text = `<img src="${canary.url}/said" onerror="alert(1)"> ![](${canary.url}/marked) <script>alert(1)</script>`;
    caseId = caseIdOf(LOCAL_CHANNEL, await buyer.conversationId(), 1);
    canary.watch(wen.page);
    canary.watch(buyer.page);
    const photos = Object.values(await twoFacedPhotos(canary.url));
    const links = await sendsAll(photos, text);
    expect(links).toHaveLength(photos.length);
    await buyer.sees(text);
    await wen.goes(`/agent/cases/${caseId}`);
    await wen.message(text).first().waitFor();
    await wen.picture('hostile');

    const visitor = await wen.page.context().newPage();
    canary.watch(visitor);
    const given = await givesAll(Object.values(noPhotos(canary.url)).slice(0, 7));
    for (const hash of [...photos.map(sha256), ...given])
      await canary.opens(visitor, `${parley.url}/api/desk/photos/${hash}`);
    for (const link of links) await canary.opens(visitor, link);
    await canary.embeds(visitor, links);
    await visitor.close();
    expect([await wen.page.title(), await buyer.page.title()]).not.toContain('ran');
    expect(canary.noticed).toEqual([]);
    await canary.stop();
  });

  it('passes axe on every page, light and dark, wide and narrow, and nothing sticks out', async () => {
    await insists('8190259903374116, oliver.smith@example.com');
    for (const path of ['/agent', `/agent/cases/${caseId}`, '/agent/approvals', '/agent/tasks']) {
      await wen.goes(path);
      await wen.page.locator('main h1, main h2').first().waitFor();
      const name = path === '/agent' ? 'queue' : path.startsWith('/agent/cases') ? 'case' : path.slice(7);
      await wen.inEveryLook(async (look) => {
        await wen.picture(`${name}-${look}`);
        expect([path, look, await wen.faults(), await wen.overflow()]).toEqual([path, look, [], 0]);
      });
    }
    await wen.goes(`/agent/cases/${caseId}`);
    await wen.button('Take').click();
    await wen.page.getByRole('textbox', { name: /^Reply to/ }).pressSequentially('/trouble');
    await wen.page.getByText('Goes with a remedy: coupon').waitFor();
    await wen.page.keyboard.press('Enter');
    const begun = wen.page.getByRole('dialog');
    await begun.getByText('I am sorry for the trouble, Oliver').first().waitFor();
    await begun.getByRole('button', { name: /^Offer coupon of / }).waitFor();
    await wen.page.keyboard.press('Escape');
    await begun.waitFor({ state: 'detached' });
    await wen.button('Give a remedy').first().click();
    await wen.page.getByRole('radio', { name: 'Partial refund of another amount' }).check();
    await wen.page.getByRole('textbox', { name: 'Amount' }).fill('7,50');
    await wen.page.getByRole('dialog').getByText('refund you USD 7.50').waitFor();
    expect(await wen.page.getByRole('button', { name: 'Offer partial refund of 7.50 USD' }).isEnabled()).toBe(
      true,
    );
    await wen.inEveryLook(async (look) => {
      await wen.picture(`remedy-${look}`);
      // On a phone the choices make room for what the buyer reads.
      const isFolded = look.startsWith('narrow');
      expect(await wen.page.getByRole('button', { name: 'Another remedy' }).count()).toBe(isFolded ? 1 : 0);
      expect([look, await wen.faults(), await wen.overflow()]).toEqual([look, [], 0]);
    });
  });
});
