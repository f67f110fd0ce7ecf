import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { signIn, type SignedIn } from '../support/signIn.ts';
import { StageClock } from '../support/stage.ts';

let browser: Browser;
let portal: Server;
let portalUrl: string;
let shop: ListeningShop;
let wen: SignedIn;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  // Another site that shows the tab in a frame, as Teams does.
  portal = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<iframe name="tab" width="900" height="600" src="${searchParams.get('tab') ?? ''}"></iframe>`,
    );
  }).listen(0, 'localhost');
  await once(portal, 'listening');
  portalUrl = `http://localhost:${(portal.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  portal.close();
  await browser.close();
});

beforeEach(async () => {
  shop = await listeningShop({}, { PARLEY_FRAME_ANCESTORS: portalUrl });
  wen = await signIn(shop.parley, shop.url, { name: 'Wen' });
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await shop.close();
});

const codeFor = async (person: SignedIn): Promise<string> => {
  const page = await (
    await fetch(`${shop.url}/teams/connect`, { headers: { ...person.headers, accept: 'text/html' } })
  ).text();
  return /<code>([\w-]+)<\/code>/.exec(page)?.[1] ?? '';
};

/** What a browser does when the form in the tab is sent. */
const redeem = (code: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${shop.url}/teams/session`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ code, to: '/agent' }).toString(),
  });

describe('a tab of Teams', () => {
  it('is signed in by a code from a window, and has its own session after that', async () => {
    const page = await context.newPage();
    await page.goto(`${portalUrl}/?tab=${encodeURIComponent(`${shop.url}/teams/tab?to=/agent`)}`);
    const tab = page.frameLocator('iframe');
    const link = tab.getByRole('link', { name: 'Sign in in a window' });
    expect(await link.getAttribute('target')).toBe('_blank');
    await tab.getByLabel('The code that it shows').fill(await codeFor(wen));
    const answered = page.waitForResponse((response) => response.url() === `${shop.url}/agent`);
    await tab.getByRole('button', { name: 'Continue here' }).click();
    const answer = await answered;
    expect(answer.status()).toBe(200);
    await page.frameLocator('iframe').locator('body').waitFor();
    expect(page.frame('tab')?.url()).toBe(`${shop.url}/agent`);
    const [cookie] = (await context.cookies(shop.url)).filter(({ name }) => name.endsWith('parley-session'));
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'None' });
    const { principal } = (await shop.parley.signIn.cookies.find(
      { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` },
      shop.url,
    )) ?? { principal: null };
    expect(principal).toEqual(wen.principal);
  });

  it('is shown by nobody but whom the operator named', async () => {
    const { headers } = await fetch(`${shop.url}/teams/tab`);
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${portalUrl}`);
    const connect = await fetch(`${shop.url}/teams/connect`, {
      headers: { ...wen.headers, accept: 'text/html' },
    });
    expect(connect.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('sends a page without a session to the tab’s own way in, and a window to the usual one', async () => {
    const visit = async (headers: Record<string, string>): Promise<string | null> => {
      const options = { redirect: 'manual' as const, headers: { accept: 'text/html', ...headers } };
      return (await fetch(`${shop.url}/teams/connect`, options)).headers.get('location');
    };
    expect(await visit({ 'sec-fetch-dest': 'iframe' })).toMatch(/^\/teams\/tab\?to=/);
    expect(await visit({ 'sec-fetch-dest': 'document' })).toMatch(/^\/sign-in\?to=/);
  });
});

describe('the code for a tab', () => {
  it('works once, whoever tries at the same time', async () => {
    const code = await codeFor(wen);
    const answers = await Promise.all([redeem(code), redeem(code), redeem(code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 400, 400]);
    expect((await redeem(code)).status).toBe(400);
  });

  it('is refused when it is none, too old, or brought by a page of another site', async () => {
    expect((await redeem('nonsense')).status).toBe(400);
    expect((await redeem('')).status).toBe(400);
    const code = await codeFor(wen);
    expect((await redeem(code, { origin: 'https://evil.example' })).status).toBe(400);
    expect((await redeem(code, { 'sec-fetch-site': 'cross-site' })).status).toBe(400);
    expect((await redeem(code)).status).toBe(303);
    await shop.close();
    const clock = new StageClock();
    shop = await listeningShop({ clock }, { PARLEY_FRAME_ANCESTORS: portalUrl });
    wen = await signIn(shop.parley, shop.url, { name: 'Wen' });
    const old = await codeFor(wen);
    clock.passes({ hours: 1 });
    expect((await redeem(old)).status).toBe(400);
  });

  it('is given to nobody who is not signed in, and leads nowhere else', async () => {
    expect((await fetch(`${shop.url}/teams/connect`, { redirect: 'manual' })).status).toBe(401);
    const body = new URLSearchParams({ code: await codeFor(wen), to: 'https://evil.example/' }).toString();
    const answer = await fetch(`${shop.url}/teams/session`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(answer.headers.get('location')).toBe('/agent');
  });

  it('does not exist where nobody may frame the pages', async () => {
    await shop.close();
    shop = await listeningShop();
    expect((await fetch(`${shop.url}/teams/tab`)).status).toBe(404);
  });
});
