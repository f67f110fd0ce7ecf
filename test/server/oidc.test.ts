import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ClaimNames, toPrincipal } from '../../src/adapters/oidc/claims.ts';
import { OidcProvider } from '../../src/adapters/oidc/oidcProvider.ts';
import { ProviderUnavailable, SignInRefused } from '../../src/ports/identityProvider.ts';
import { CookieJar } from '../support/cookieJar.ts';
import { CLIENT_ID, CLIENT_SECRET, RunningProvider } from '../support/identityProvider.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

const PEOPLE = {
  wen: { name: 'Wen Li', roles: ['agent', 'printer-user'], groups: ['returns'], locale: 'pt-BR' },
  sol: { name: 'Sol', roles: ['supervisor'] },
  eve: { name: 'Eve <b>', roles: ['accountant'] },
  zed: { name: 'Zed' },
};
const CLAIMS: ClaimNames = {
  id: 'sub',
  roles: 'roles',
  agentRole: 'agent',
  supervisorRole: 'supervisor',
  teams: 'groups',
};

let provider: RunningProvider;
let shop: ListeningShop;

beforeAll(async () => {
  // The provider warns that it keeps all in memory.
  jest.spyOn(console, 'warn').mockReturnValue();
  jest.spyOn(console, 'info').mockReturnValue();
  provider = await RunningProvider.start();
  shop = await listeningShop(
    {},
    {
      PARLEY_OIDC_ISSUER: provider.issuer,
      PARLEY_OIDC_CLIENT_ID: CLIENT_ID,
      PARLEY_OIDC_CLIENT_SECRET: CLIENT_SECRET,
      PARLEY_OIDC_TEAMS_CLAIM: 'groups',
    },
  );
});

beforeEach(() => {
  provider.serve(shop.url, PEOPLE);
  provider.atKeyboard = 'wen';
});

afterAll(async () => {
  await shop.close();
  await provider.close();
  jest.restoreAllMocks();
});

const isHome = (path: string) => (url: URL) => url.origin === shop.url && url.pathname === path;
const begin = (to = '/agent'): string => `${shop.url}/sign-in/provider?to=${encodeURIComponent(to)}`;

async function signedIn(who: string, to = '/agent') {
  provider.atKeyboard = who;
  const browser = new CookieJar();
  const { last } = await browser.follow(begin(to), isHome(new URL(to, shop.url).pathname));
  return { browser, last };
}

const personOf = async ({ header }: CookieJar) =>
  (await shop.parley.signIn.cookies.find({ cookie: header }, shop.url))?.principal ?? null;

/** A browser that has been at the provider, and the address it was sent back to and has not opened yet. */
async function atTheDoor(browser = new CookieJar()) {
  const { last } = await browser.follow(begin(), isHome('/sign-in/callback'));
  return { browser, door: last };
}

describe('signing in at an identity provider', () => {
  it('leads from the page that was wanted to the provider and back to that page', async () => {
    const page = await fetch(`${shop.url}/sign-in?to=${encodeURIComponent('/agent?view=mine')}`);
    const html = await page.text();
    expect(html).toContain('href="/sign-in/provider?to=%2Fagent%3Fview%3Dmine"');
    const { browser, last } = await signedIn('wen', '/agent?view=mine');
    expect(last.href).toBe(`${shop.url}/agent?view=mine`);
    expect(await personOf(browser)).toEqual({
      id: 'wen',
      name: 'Wen Li',
      roles: ['agent'],
      teams: ['returns'],
      language: 'pt-BR',
    });
    expect(browser.cookies.has('parley-sign-in')).toBe(false);
  });

  it('takes the roles from the ID token where they are there, and from userinfo where not', async () => {
    for (const inIdToken of [true, false]) {
      provider.serve(shop.url, PEOPLE, { inIdToken });
      const { browser } = await signedIn('sol');
      expect((await personOf(browser))?.roles).toEqual(['supervisor']);
    }
  });

  it.each(['eve', 'zed'])('tells %s, who has no role, and opens no session', async (who) => {
    provider.atKeyboard = who;
    const browser = new CookieJar();
    const { response } = await browser.follow(begin());
    expect(response.status).toBe(403);
    const html = await response.text();
    expect(html).toContain('You have no role here');
    expect(html).not.toContain('<b>');
    expect(await personOf(browser)).toBeNull();
  });

  it('says so when it was broken off there, and offers to try again', async () => {
    provider.atKeyboard = null;
    const browser = new CookieJar();
    const { response } = await browser.follow(begin('/review'));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('href="/sign-in/provider?to=%2Freview"');
    expect(await personOf(browser)).toBeNull();
  });

  it('sends nobody to another site afterwards', async () => {
    const { last } = await signedIn('wen', '/agent');
    expect(last.origin).toBe(shop.url);
    const browser = new CookieJar();
    const after = await browser.follow(begin('//evil.example/x'), isHome('/agent'));
    expect(after.last.href).toBe(`${shop.url}/agent`);
  });
});

describe('what comes back from the provider', () => {
  const refused = async (browser: CookieJar, door: URL): Promise<void> => {
    const response = await browser.get(door.href);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('That sign-in did not work');
    expect(await personOf(browser)).toBeNull();
  };

  it('counts only in the browser that began', async () => {
    const { door } = await atTheDoor();
    await refused(new CookieJar(), door);
    const { browser: other } = await atTheDoor();
    await refused(other, door);
  });

  it('counts once', async () => {
    const { browser, door } = await atTheDoor();
    const kept = browser.cookies.get('parley-sign-in') ?? '';
    expect((await browser.get(door.href)).status).toBe(303);
    const thief = new CookieJar();
    thief.cookies.set('parley-sign-in', kept);
    await refused(thief, door);
  });

  it.each(['state', 'code', 'iss'])('counts only with the %s it was sent with', async (name) => {
    const { browser, door } = await atTheDoor();
    door.searchParams.set(name, 'of-somebody-else');
    await refused(browser, door);
  });

  it('counts only with what the browser kept, as it was kept', async () => {
    const { browser, door } = await atTheDoor();
    const kept = browser.cookies.get('parley-sign-in') ?? '';
    const [head = '', body = '', signature = ''] = kept.split('.');
    const changed = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace('/agent', '/other'),
    ).toString('base64url');
    for (const forged of [kept.slice(0, -2), `${head}.${changed}.${signature}`, `${head}.${body}.`, 'x']) {
      const other = new CookieJar();
      other.cookies.set('parley-sign-in', forged);
      await refused(other, door);
    }
    expect((await browser.get(door.href)).status).toBe(303);
  });

  it('is traded only with the verifier, the nonce and the state of its own beginning', async () => {
    const adapter = new OidcProvider({
      issuer: provider.issuer,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      scope: 'openid profile',
      claims: CLAIMS,
    });
    const start = () => adapter.begin(`${shop.url}/sign-in/callback`, { chooseAccount: false });
    const other = (await start()).checks;
    for (const name of ['verifier', 'nonce', 'state'] as const) {
      const { url, checks } = await start();
      const { last } = await new CookieJar().follow(url, isHome('/sign-in/callback'));
      const mixed = { ...checks, [name]: other[name] };
      await expect(adapter.finish(last, mixed)).rejects.toThrow(SignInRefused);
    }
    const { url, checks } = await start();
    const { last } = await new CookieJar().follow(url, isHome('/sign-in/callback'));
    expect((await adapter.finish(last, checks)).person.id).toBe('wen');
  });

  it('is not waited for when the provider is down', async () => {
    const gone = new OidcProvider({
      issuer: 'http://127.0.0.1:9',
      clientId: CLIENT_ID,
      clientSecret: null,
      scope: 'openid',
      claims: CLAIMS,
    });
    await expect(gone.begin('http://127.0.0.1/x', { chooseAccount: false })).rejects.toThrow(
      ProviderUnavailable,
    );
  });
});

describe('signing out', () => {
  it('ends the session here and leads to the end of the one at the provider', async () => {
    const { browser } = await signedIn('wen');
    const page = await browser.get(`${shop.url}/sign-out`);
    expect(page.headers.get('content-security-policy')).toContain(`form-action 'self' ${provider.issuer}`);
    const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const before = browser.header;
    const response = await browser.fetch(`${shop.url}/sign-out`, {
      method: 'POST',
      body: new URLSearchParams({ csrf }),
    });
    const there = new URL(response.headers.get('location') ?? '');
    expect(there.origin).toBe(provider.issuer);
    expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${shop.url}/sign-in`);
    expect(there.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect((await browser.get(there.href)).status).toBe(200);
    expect(await shop.parley.signIn.cookies.find({ cookie: before }, shop.url)).toBeNull();
    const back = await fetch(`${shop.url}/sign-in?state=signed-out`);
    expect(await back.text()).toContain('You are signed out');
  });

  it('leaves no links where a provider signs people in', async () => {
    expect(shop.parley.signIn.link).toBeNull();
    expect((await fetch(`${shop.url}/sign-in`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${shop.url}/api/sign-in/links`, { method: 'POST' })).status).toBe(404);
  });
});

describe('the claims', () => {
  it('may be one text, a list, or inside another claim', () => {
    const inside = { ...CLAIMS, roles: 'realm_access.roles', id: 'oid' };
    const given = {
      oid: 'a1',
      sub: 'x',
      realm_access: { roles: ['supervisor', 'agent'] },
      groups: 'returns',
    };
    expect(toPrincipal(given, inside)).toEqual({
      id: 'a1',
      name: 'a1',
      roles: ['agent', 'supervisor'],
      teams: ['returns'],
      language: null,
    });
    expect(toPrincipal({ sub: 'x', email: 'x@shop.example', roles: 'agent' }, CLAIMS)).toMatchObject({
      name: 'x@shop.example',
      roles: ['agent'],
    });
  });

  it('make no role of what only looks like one', () => {
    for (const roles of [['Agent'], ['agent '], 'agent supervisor', { agent: true }, null, [['agent']], 1])
      expect(toPrincipal({ sub: 'x', roles }, CLAIMS).roles).toEqual([]);
    expect(() => toPrincipal({ name: 'nobody' }, CLAIMS)).toThrow('no claim sub');
  });
});
