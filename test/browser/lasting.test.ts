import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Principal } from '../../src/ports/principal.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { launchBrowser } from '../support/browser.ts';
import { ChatTab } from '../support/chatTab.ts';
import { freePort } from '../support/freePort.ts';
import { Mailbox, wordsOf } from '../support/mailbox.ts';
import { MovedClock } from '../support/movedClock.ts';
import { openShop, type Shop } from '../support/shop.ts';

const WEN: Principal = { id: 'wen', name: 'Wen', roles: ['agent'], teams: [], language: null };
const MADRID: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'Europe/Madrid' };
const ORDER = '8190244417735521';
const EMAIL = 'maria.k@example.com';

let browser: Browser;
let mailbox: Mailbox;
let shop: Shop;
let url: string;
/** Tuesday, 23:00 at the shop and 16:00 in Madrid. */
const clock = new MovedClock('2026-12-01T15:00:00.000Z');

beforeAll(async () => {
  [browser, mailbox] = await Promise.all([launchBrowser(), Mailbox.open()]);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  shop = await openShop(
    { clock },
    {
      PARLEY_PUBLIC_URL: url,
      PARLEY_SMTP_URL: mailbox.url,
      PARLEY_MAIL_FROM: 'Lantern Lane <help@lantern.example>',
    },
  );
  await shop.parley.server.listen(port, '127.0.0.1');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await shop.close();
  await mailbox.close();
});

async function open(options: BrowserContextOptions, hash = ''): Promise<ChatTab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  return await ChatTab.in(context, url, hash);
}

describe('a conversation that lasts', () => {
  it('brings a buyer who was told to wait back on another device, by a link in an email, to an answer they accept', async () => {
    const { parley } = shop;
    const first = await open(MADRID);
    await first.sees('Lantern Lane');
    await first.says('my parcel never came');
    await first.sees('order number');
    await first.says(`${ORDER}, ${EMAIL}`);
    await first.sees('new one sent to you');
    await first.says('I want to talk to a person');
    await first.sees('The team is away');
    const waiting = await first.lastSaid();
    // 09:00 at the shop is 02:00 where the buyer is, on the same day.
    expect(waiting).toContain(' at 02:00.');
    expect(waiting).not.toMatch(/GMT|UTC/);
    expect(waiting).toContain('private link above this conversation');
    await first.page.locator('#link').waitFor();
    const link = (await first.page.locator('#link').getAttribute('href')) ?? '';
    const code = (await first.page.locator('#code').textContent()) ?? '';
    expect(link).toMatch(/\/#c=[\w-]{43}$/);
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    await first.picture('lasting-1-waits');
    const conversationId = await first.conversationId();
    const caseId = caseIdOf(LOCAL_CHANNEL, conversationId, 1);
    const kept = await first.page.context().storageState();
    await first.close();

    // 10:00 at the shop, 03:00 in Madrid: Wen answers, and nobody is woken.
    clock.passes({ hours: 11 });
    await parley.desk.take(caseId, WEN);
    await parley.desk.say(caseId, WEN, 'Good morning, I have found your parcel: it is lost. I am sorry.');
    const { kase } = (await parley.desk.show(caseId)) ?? {};
    if (!kase) throw new Error('the case is gone');
    const choices = (await parley.desk.offers.offerable(kase, WEN))?.choices ?? [];
    const reship = choices.find(({ step }) => step.rule.remedy === 'reship');
    expect(await parley.desk.offer(caseId, WEN, reship?.key ?? '', 'I can send a new lamp.')).toMatchObject({
      ok: true,
    });
    clock.passes({ minutes: 6 });
    await parley.notices?.run();
    expect(mailbox.mails).toHaveLength(0);

    // By day in Madrid: one email for both, with a link and nothing of the case.
    clock.passes({ hours: 7 });
    await parley.notices?.run();
    await parley.notices?.run();
    expect(mailbox.mails.map(({ to }) => to)).toEqual([[EMAIL]]);
    const { subject, text } = wordsOf(mailbox.mails[0]?.raw ?? '');
    expect(subject).toBe('Lantern Lane has answered you');
    expect(text).toContain(link);
    expect(text).not.toMatch(/lamp|parcel|lost|Wen|8190|maria/i);

    const second = await open(
      { ...MADRID, viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
      new URL(link).hash,
    );
    await second.sees('Wen: Good morning, I have found your parcel');
    await second.sees('Wen joined the conversation.');
    expect(second.page.url()).toBe(`${url}/`);
    await second.page.locator('#role', { hasText: /^Wen$/ }).waitFor();
    expect(await second.page.locator('#turn').textContent()).toMatch(
      /It's your turn\. Open until .*: a new one/,
    );
    await second.picture('lasting-2-other-device');
    // Back within sight of the answer, and that is on record.
    await expectEventually(async () => (await parley.caseFiles.refresh(caseId))?.kase.reach.unseen, []);

    const accept = second.button('Yes, send a new one');
    await accept.last().dblclick();
    await second.sees(/Accepted · Reference: R-/);
    expect(await accept.count()).toBe(0);
    await second.sees(/Agreed: a new one will be sent/);
    expect(await second.bubble('Yes, send a new one').count()).toBe(1);
    await second.picture('lasting-3-accepted');
    await second.page.reload();
    await second.sees(/Accepted · Reference: R-/);
    expect(await accept.count()).toBe(0);
    await parley.desk.complete(caseId, WEN, null);
    await second.sees('Wen completed this case. If something is left, just write.');
    await second.page.locator('#turn', { hasText: 'This case is closed' }).waitFor();
    await second.page.locator('#role', { hasText: 'Automated assistant' }).waitFor();
    expect(await second.page.locator('#agreed li').textContent()).toMatch(/has the reference R-/);
    await second.picture('lasting-4-completed');
    expect(second.problems).toEqual([]);
    await second.close();

    // The same browser, a week later: its conversation, and another one where that is wanted.
    clock.passes({ days: 7 });
    const later = await open({ ...MADRID, storageState: kept });
    await later.sees('my parcel never came');
    expect(await later.conversationId()).toBe(conversationId);
    await later.page.locator('#menuName').click();
    await later.picture('lasting-5-menu');
    await later.page.getByRole('button', { name: 'New conversation' }).click();
    await later.bubble('my parcel never came').first().waitFor({ state: 'detached' });
    await later.sees('Lantern Lane');
    expect(await later.conversationId()).not.toBe(conversationId);
    await later.page.locator('#menuName').click();
    await later.page.getByRole('button', { name: 'Earlier conversation' }).click();
    await later.sees('my parcel never came');
    expect(await later.conversationId()).toBe(conversationId);
    await later.close();
  });

  it('opens a conversation by its code with the email of the order, and not without', async () => {
    const first = await open(MADRID);
    await first.sees('Lantern Lane');
    await first.says('the colour of my throw is wrong');
    await first.sees('order number');
    await first.says('8190259903374116, oliver.smith@example.com');
    await first.page.locator('#code:not(:empty)').waitFor({ state: 'attached' });
    await first.sees('Thank you');
    const code = ((await first.page.locator('#code').textContent()) ?? '').toLowerCase();
    const conversationId = await first.conversationId();
    const second = await open({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
    await second.sees('Lantern Lane');
    await second.page.locator('#menuName').click();
    await second.page.getByRole('button', { name: 'Open with a code' }).click();
    await second.page.locator('#codeTyped').fill(code);
    await second.page.locator('#factTyped').fill('somebody@example.com');
    await second.page.locator('#codeOpen').click();
    await second.page.getByText('That opens no conversation').waitFor();
    await second.picture('lasting-6-code');
    await second.page.locator('#factTyped').fill('Oliver.Smith@example.com');
    await second.page.locator('#codeOpen').click();
    await second.sees('the colour of my throw is wrong');
    expect(await second.conversationId()).toBe(conversationId);

    // Two devices of one buyer, and two tabs of one browser, show the same.
    const tab = await ChatTab.in(second.page.context(), url);
    await tab.sees('the colour of my throw is wrong');
    await tab.says('it is blue and not grey');
    for (const each of [first, second, tab]) {
      await each.sees('it is blue and not grey');
      expect(await each.bubble('it is blue and not grey').count()).toBe(1);
    }
    await second.close();
    await first.close();
  });

  it('leaves a phone to the conversation: the way back is a line that opens', async () => {
    const phone = await open({ locale: 'fr-FR', viewport: { width: 390, height: 844 } });
    await phone.sees('Lantern Lane');
    await phone.says('je veux parler à une personne');
    const panel = phone.page.locator('#progress');
    const wayBack = phone.page.getByText('Lien et code pour revenir');
    await wayBack.waitFor();
    expect(await phone.page.locator('#link').isVisible()).toBe(false);
    expect((await panel.boundingBox())?.height).toBeLessThan(844 / 8);
    await phone.picture('lasting-7-phone');
    await wayBack.click();
    await phone.page.locator('#link').waitFor();
    expect(await wayBack.isVisible()).toBe(false);
    expect(await phone.page.locator('.back').textContent()).toContain(`sur ${new URL(url).host}\u00a0: `);
    await phone.picture('lasting-8-phone-opened');
    await phone.close();
  });

  it('says in another conversation what is on offer in the first, which the menu opens', async () => {
    const tab = await open({ ...MADRID, viewport: { width: 390, height: 844 } });
    const tells = async (): Promise<void> => {
      await tab.sees('Lantern Lane');
      await tab.says('my parcel never came');
      await tab.sees('order number');
      await tab.says('8190268847201357, emma.johansson@example.com');
    };
    await tells();
    await tab.sees('new one sent to you');
    await tab.page.locator('#menuName').click();
    await tab.page.getByRole('button', { name: 'New conversation' }).click();
    await tab.bubble('new one sent to you').first().waitFor({ state: 'detached' });
    await tells();
    await tab.sees(/in another conversation: a new one, open until .* under “Earlier conversation”/);
    await tab.picture('lasting-9-offer-elsewhere');
    await tab.page.locator('#menuName').click();
    await tab.page.getByRole('button', { name: 'Earlier conversation' }).click();
    await tab.button('Yes, send a new one').click();
    await tab.sees(/Accepted · Reference: R-/);
    await tab.close();
  });

  it('says that a link opens nothing any more once the case was forgotten', async () => {
    const first = await open(MADRID);
    await first.sees('Lantern Lane');
    await first.says('my parcel never came');
    await first.sees('order number');
    await first.page.locator('#link[href]').waitFor({ state: 'attached' });
    const link = (await first.page.locator('#link').getAttribute('href')) ?? '';
    const caseId = caseIdOf(LOCAL_CHANNEL, await first.conversationId(), 1);
    await first.close();
    const why = { by: { id: 'olga', name: 'Olga' }, because: 'the buyer asked for it' };
    expect(await shop.parley.erasure.eraseCase(caseId, why)).toMatchObject({ ok: true });
    const second = await open(MADRID, new URL(link).hash);
    await second.page.getByRole('status').filter({ hasText: 'opens no conversation any more' }).waitFor();
    await second.sees('Lantern Lane');
    expect(await second.bubble('my parcel never came').count()).toBe(0);
    await second.close();
  });
});

async function expectEventually(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (JSON.stringify(await look().catch(() => null)) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await look()).toEqual(wanted);
}
