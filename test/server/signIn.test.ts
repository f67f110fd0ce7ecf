import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseSetCookie } from 'cookie';
import { WebSocket } from 'ws';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import { SESSION_OVER } from '../../src/server/access.ts';
import { type Route, sendAnswer } from '../../src/server/route.ts';
import { createServer } from '../../src/server/server.ts';
import { SignInLinks } from '../../src/services/people/signInLinks.ts';
import { linkTo } from '../../src/server/signIn/localSignIn.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { ownAddress } from '../../src/server/signIn/pages.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { signIn, type SignedIn } from '../support/signIn.ts';

const HOUR_MS = 3_600_000;

let now: number;
let shop: ListeningShop;
const running: { close(): Promise<void> }[] = [];
const clock = { now: () => new Date(now) };

beforeEach(async () => {
  now = Date.parse('2026-03-02T09:00:00Z');
  shop = await listeningShop({ clock });
});

afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
  await shop.close();
});

const page = (
  path: string,
  url: string,
  access: Route['access'],
  method: Route['method'] = 'GET',
): Route => ({
  method,
  path,
  summary: 'for a test',
  access,
  takes: 'nothing',
  handle: (_req, res) => {
    sendAnswer(res, { status: 200, body: url });
    return Promise.resolve();
  },
});

/** A page for agents, one for supervisors, something to change and a stream, on the sessions of the shop. */
async function deskOf({ parley }: ListeningShop, publicUrl: string | null = null) {
  const server = createServer({
    routes: [
      page('/agent', 'the desk', 'agent'),
      page('/review', 'the review', 'supervisor'),
      page('/api/change', 'changed', 'agent', 'POST'),
    ],
    sockets: [
      {
        path: '/api/stream',
        summary: 'for a test',
        access: 'agent',
        open: ({ principal }) =>
          Promise.resolve((socket) => {
            socket.send(principal?.name ?? 'nobody');
            return { closed: () => undefined };
          }),
      },
    ],
    publicUrl,
    guard: parley.signIn.cookies,
    onError: (error) => {
      throw error;
    },
  });
  const { url } = await server.listen(0, '127.0.0.1');
  running.push({ close: () => server.close(1000) });
  return url;
}

const visit = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });

const code = async (role: 'agent' | 'supervisor' = 'agent'): Promise<string> => {
  const link = await shop.parley.signIn.link?.(shop.url, role, '/agent');
  return new URL(link ?? '').hash.slice(1);
};

const spend = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${shop.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams({ name: 'Wen', to: '/agent', ...fields }),
  });

/** Asks the running server for a link, as `npm run sign-in` does. */
const askForLink = async (wanted: { name: string; role?: string }, key?: string) =>
  fetch(`${shop.url}/api/sign-in/links`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key ?? (await readFile(join(shop.folder, 'desk.key'), 'utf8'))}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ role: 'agent', ...wanted }),
  });

/** The cookie of an answer, as the browser sends it back. */
function cookieOf(response: Response): string {
  const [first = ''] = response.headers.getSetCookie();
  const { name, value } = parseSetCookie(first);
  return `${name}=${value}`;
}

const statusWith = async (url: string, cookie: string): Promise<number> =>
  (await fetch(`${url}/agent`, { redirect: 'manual', headers: { cookie } })).status;

describe('a sign-in link', () => {
  it('signs one person in, under the name they type', async () => {
    const desk = await deskOf(shop);
    const response = await spend({ code: await code(), name: '  Li   Wen ' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/agent');
    const socket = new WebSocket(`${desk.replace('http', 'ws')}/api/stream`, {
      headers: { cookie: cookieOf(response), origin: desk },
    });
    const heard = await new Promise<string>((resolve, reject) => {
      socket.once('message', (data: Buffer) => {
        resolve(data.toString());
      });
      socket.once('error', reject);
    });
    socket.close();
    expect(heard).toBe('Li Wen');
  });

  it('works once, also for two who use it at the same time', async () => {
    const once = await code();
    const tries = await Promise.all(Array.from({ length: 8 }, () => spend({ code: once })));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(7).fill(403)]);
    const late = await spend({ code: once });
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('used already');
    expect(late.headers.getSetCookie()).toEqual([]);
  });

  it('is not spent by a preview, a wrong name, or a form of another site', async () => {
    const spared = await code();
    for (const method of ['GET', 'HEAD']) await fetch(`${shop.url}/sign-in#${spared}`, { method });
    expect((await spend({ code: spared, name: ' ' })).status).toBe(400);
    expect((await spend({ code: spared }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await spend({ code: spared }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await spend({ code: spared })).status).toBe(303);
  });

  it('dies after an hour', async () => {
    const [old, older] = [await code(), await code()];
    now += HOUR_MS - 1;
    expect((await spend({ code: old })).status).toBe(303);
    now += 1;
    expect((await spend({ code: older })).status).toBe(403);
  });

  it('is kept as a hash only, and so is a session', async () => {
    const kept = await code();
    const { cookie } = await signIn(shop.parley, shop.url);
    const secret = cookie.split('=')[1]?.split('.')[0] ?? '';
    const names = (await readdir(shop.folder, { recursive: true })).filter((name) =>
      /sqlite|\.db/.test(name),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const bytes = await readFile(join(shop.folder, name));
      expect(bytes.includes(kept)).toBe(false);
      expect(bytes.includes(secret)).toBe(false);
    }
  });

  it('cannot be guessed for long', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 22; n += 1) statuses.push((await spend({ code: 'x'.repeat(43) })).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(403));
    expect(statuses.slice(20)).toEqual([429, 429]);
  });

  it('is not held back for the guesses of a neighbour behind the same proxy', async () => {
    const good = await code();
    for (let n = 0; n < 60; n += 1) await spend({ code: `${n % 3}`.repeat(43) });
    expect((await spend({ code: '0'.repeat(43) })).status).toBe(429);
    expect((await spend({ code: good })).status).toBe(303);
  });

  it('that names nobody makes nobody a colleague of that name, and is not spent by trying', async () => {
    const links = new SignInLinks({ store: shop.parley.store, clock });
    await links.issueFor('Wen Li', 'supervisor');
    const unnamed = await links.issue('agent');
    for (const name of [
      'Wen Li',
      'wen li',
      '  WEN   LI ',
      'Ｗｅｎ Li',
      'Wen-Li',
      'Wén Lì',
      'Wеn Li',
      'Ꮃen Li',
    ])
      expect([name, (await spend({ code: unnamed, name })).status]).toEqual([name, 400]);
    for (const seen of ['W\uFE0Fen\u034F Li', 'Wen\u115F Li', '\u3164Wen Li', 'VVen Li'])
      expect([seen, (await spend({ code: unnamed, name: seen })).status]).toEqual([seen, 400]);
    for (const none of ['Wen\u2800 Li', '<b>Wen</b>', '...', '12'])
      expect([none, (await spend({ code: unnamed, name: none })).status]).toEqual([none, 400]);
    const refused = await (await spend({ code: unnamed, name: 'WEN LI' })).text();
    expect(refused).toContain('WEN LI can be taken for Wen Li, the name of a colleague');
    expect((await spend({ code: unnamed, name: 'Ana' })).status).toBe(303);
  });

  it('gives a name to one of several who write it, even at once, and to whom a link names after them', async () => {
    const links = new SignInLinks({ store: shop.parley.store, clock });
    const codes = [await links.issue('agent'), await links.issue('agent'), await links.issue('agent')];
    const [last = ''] = codes.splice(2);
    const both = await Promise.all(codes.map((code) => spend({ code, name: 'Ana' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 400]);
    expect(await links.issueFor('ana', 'agent')).toEqual({ taken: 'Ana' });
    expect(await links.issueFor('Ana', 'agent')).toHaveProperty('code');
    expect(await (await spend({ code: last, name: 'Ana' })).text()).toMatch(
      /ask whoever runs Parley for a link with your name: npm run sign-in -- --name \S{1,6}Ana/,
    );
    expect((await spend({ code: 'x'.repeat(43), name: 'Bo' })).status).toBe(403);
    expect((await spend({ code: last, name: 'Bo' })).status).toBe(303);
  });

  it('gives back what it took of a name that somebody else took meanwhile', async () => {
    const { store } = shop.parley;
    const links = new SignInLinks({ store, clock });
    const looksAlike = `sign-in-name/${createHash('sha256').update('lvo').digest('hex')}`;
    const raced: CaseStore = Object.assign(Object.create(store) as CaseStore, {
      read: store.read.bind(store),
      append: async (commit: Parameters<CaseStore['append']>[0]) => {
        if (commit.stream === looksAlike) await links.issueFor('lvo', 'agent');
        return await store.append(commit);
      },
    });
    expect(await new SignInLinks({ store: raced, clock }).issueFor('Ivo', 'agent')).toEqual({ taken: 'lvo' });
    expect(await links.issueFor('ivo', 'agent')).toHaveProperty('code');
  });

  it('leaves a name that the version before kept, without saying whose, with whom links name', async () => {
    const stream = `sign-in-name/${createHash('sha256').update('wen').digest('hex')}`;
    const at = clock.now().toISOString();
    const entries = seal(EMPTY_CHAIN, [{ type: 'named' }], at, () => 'salt');
    await shop.parley.store.append({ stream, sequence: 1, at, entries });
    const links = new SignInLinks({ store: shop.parley.store, clock });
    expect((await spend({ code: await links.issue('agent'), name: 'Wen' })).status).toBe(400);
    expect(await links.issueFor('Wen', 'agent')).toHaveProperty('code');
    expect(await links.issueFor('Wén', 'agent')).toEqual({ taken: 'Wen' });
    expect(await links.issueFor('Wen', 'agent')).toHaveProperty('code');
  });

  it.each([
    ['Mаria', 'mixes letters of two alphabets'],
    ['Маrіa Li', 'mixes letters of two alphabets'],
    ['Jㅇhn', 'mixes letters of two alphabets'],
    ['Maria (Supervisor)', 'says what somebody is'],
    ['Maria - Àdmin', 'says what somebody is'],
    ['Supervis0r Maria', 'says what somebody is'],
    ['Parley', 'says what somebody is'],
  ])('names nobody %s, and says why', async (name, why) => {
    const asked = await askForLink({ name });
    expect(asked.status).toBe(400);
    expect(await asked.text()).toContain(why);
    expect(await (await spend({ code: await code(), name })).text()).toContain(why);
  });

  it('names people in letters of every script', async () => {
    const names =
      `Łukasz Żółć,Σοφία Παπαδοπούλου,Мария Ковалёва,山田ひろし,王 Wen,이수진,נועה לוי,محمد علي,प्रिया शर्मा,
      สมชาย ใจดี,Անի Սարգսյան,ნინო,O’Brien-Smith,Maria 2,Ben Bot,Arnold,ⵜⵉⵏⵏ,አበበ`.split(/,\s*/);
    for (const name of names) expect([name, (await askForLink({ name })).status]).toEqual([name, 201]);
    const alike = await askForLink({ name: 'Lukasz Zolc' });
    expect(alike.status).toBe(409);
    expect(await alike.text()).toContain('can be taken for Łukasz Żółć');
    expect((await askForLink({ name: 'Łukasz Żółć' })).status).toBe(201);
  });

  it('that names nobody gives an identity of its own, one that names somebody theirs', async () => {
    const links = new SignInLinks({ store: shop.parley.store, clock });
    const idOf = async (code: string, name: string): Promise<string> => {
      const response = await spend({ code, name });
      const me = await fetch(`${shop.url}/api/desk/me`, { headers: { cookie: cookieOf(response) } });
      return ((await me.json()) as { agent: { id: string } }).agent.id;
    };
    expect(await idOf(await links.issue('agent'), 'Ana')).toMatch(/^local:~/);
    const named = await links.issueFor('Ana', 'agent');
    expect(await idOf('code' in named ? named.code : '', 'Ana')).toBe('local:ana');
  });

  it('is given by the running server to whoever has the desk key, for a person by name', async () => {
    expect((await askForLink({ name: 'Ana', role: 'supervisor' }, 'guessed')).status).toBe(401);
    const response = await askForLink({ name: 'Ana', role: 'supervisor' });
    const { url } = (await response.json()) as { url: string };
    expect(new URL(url).searchParams.get('name')).toBe('Ana');
    const desk = await deskOf(shop);
    const cookie = cookieOf(await spend({ code: new URL(url).hash.slice(1), name: 'Somebody Else' }));
    expect(await (await visit(`${shop.url}/sign-out`, { cookie })).text()).toContain('signed in as Ana');
    expect((await visit(`${desk}/review`, { cookie })).status).toBe(200);
  });

  it('has its code behind the #, which never leaves the browser by itself', () => {
    expect(linkTo('https://help.example', 'CODE', { name: 'Ana & Bo', to: '/review' })).toBe(
      'https://help.example/sign-in?to=%2Freview&name=Ana+%26+Bo#CODE',
    );
  });
});

describe('after signing in', () => {
  it.each([
    ['/agent?view=mine&q=a%20b', '/agent?view=mine&q=a%20b'],
    ['/review', '/review'],
    ...[
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\t/evil.example',
      '/..//evil.example',
      '/.//evil.example',
      'javascript:alert(1)',
      '/a\r\nset-cookie: x=1',
      '/sign-out',
      '/sign-in?to=/sign-in',
      '',
    ].map((wanted) => [wanted, '/agent']),
  ])('%j leads to %j', async (wanted, location) => {
    expect(ownAddress(wanted)).toBe(location);
    const response = await spend({ code: await code(), to: wanted });
    expect(response.headers.get('location')).toBe(location);
  });

  it('supervisors who asked for no page come to the review, and to the desk when that is what they asked for', async () => {
    const to = async (wanted: string) =>
      (await spend({ code: await code('supervisor'), name: `Ana ${wanted.length}`, to: wanted })).headers.get(
        'location',
      );
    expect([await to(''), await to('/agent')]).toEqual(['/review', '/agent']);
    const page = await (await visit(`${shop.url}/sign-in`)).text();
    expect(page).toContain('name="to" value=""');
    expect(page).not.toContain('npm');
  });

  it('the session is a new one, whatever cookie the browser came with', async () => {
    const desk = await deskOf(shop);
    const before = await signIn(shop.parley, shop.url, { name: 'Eve' });
    const response = await spend({ code: await code() }, { cookie: before.cookie });
    const after = cookieOf(response);
    expect(after).not.toBe(before.cookie);
    expect(await statusWith(desk, before.cookie)).toBe(401);
    expect(await statusWith(desk, after)).toBe(200);
    const planted = 'parley-session=chosen-by-an-attacker';
    expect(cookieOf(await spend({ code: await code(), name: 'Bo' }, { cookie: planted }))).not.toContain(
      'chosen',
    );
  });

  it('the cookie is out of reach of scripts and other sites, and under https of other hosts', async () => {
    const [cookie = ''] = (await spend({ code: await code() })).headers.getSetCookie();
    expect(parseSetCookie(cookie)).toMatchObject({
      name: 'parley-session',
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
    });
    const { cookie: secure } = await shop.parley.signIn.cookies.open(
      { id: 'a', name: 'A', roles: ['agent'], teams: [], language: null },
      {},
      'https://help.example',
    );
    const parsed = parseSetCookie(secure);
    expect(parsed).toMatchObject({ name: '__Host-parley-session', secure: true, httpOnly: true, path: '/' });
    expect(parsed.domain).toBeUndefined();
  });
});

describe('a session', () => {
  let desk: string;
  let wen: SignedIn;

  beforeEach(async () => {
    desk = await deskOf(shop);
    wen = await signIn(shop.parley, desk);
  });

  it('is asked for: pages lead to sign-in and back, programs are told', async () => {
    const response = await visit(`${desk}/agent?view=mine`);
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/sign-in?to=%2Fagent%3Fview%3Dmine',
    ]);
    expect((await fetch(`${desk}/agent`)).status).toBe(401);
    expect((await visit(`${desk}/agent`, { cookie: wen.cookie })).status).toBe(200);
  });

  it('of an agent does not open what is for supervisors, and a page says so', async () => {
    const response = await visit(`${desk}/review`, { cookie: wen.cookie });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('This page is for supervisors');
    const sup = await signIn(shop.parley, desk, { name: 'Sol', roles: ['supervisor'] });
    for (const path of ['/agent', '/review'])
      expect((await visit(desk + path, { cookie: sup.cookie })).status).toBe(200);
  });

  it('cannot be forged, cut short or made of another', async () => {
    const [name = '', value = ''] = wen.cookie.split('=');
    const [secret = '', signature = ''] = value.split('.');
    const other = (await signIn(shop.parley, desk, { name: 'Ana' })).cookie.split('=')[1]?.split('.') ?? [];
    const flipped = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    const forged = [
      '',
      secret,
      `${secret}.`,
      `.${signature}`,
      `${secret}.${signature.slice(0, -1)}`,
      `${secret.slice(0, -1)}.${signature}`,
      `${flipped(secret)}.${signature}`,
      `${secret}.${flipped(signature)}`,
      `${secret}.${other[1] ?? ''}`,
      `${other[0] ?? ''}.${signature}`,
      `${secret}.${wen.csrf}`,
      `${value}.${signature}`,
      '%00'.repeat(20),
      'x'.repeat(4_000),
    ];
    for (const each of forged) expect([each, await statusWith(desk, `${name}=${each}`)]).toEqual([each, 401]);
    expect(await statusWith(desk, wen.cookie)).toBe(200);
  });

  it('ends twelve hours after sign-in however much it is used, and four after its last use', async () => {
    const idle = await signIn(shop.parley, desk, { name: 'Ana' });
    for (let hour = 1; hour < 12; hour += 1) {
      now += HOUR_MS;
      expect(await statusWith(desk, wen.cookie)).toBe(200);
      if (hour === 4) expect(await statusWith(desk, idle.cookie)).toBe(401);
    }
    now += HOUR_MS;
    expect(await statusWith(desk, wen.cookie)).toBe(401);
  });

  it('changes something only with its own token, from a page of this Parley', async () => {
    const ana = await signIn(shop.parley, desk, { name: 'Ana' });
    const change = async (headers: Record<string, string>) =>
      (await fetch(`${desk}/api/change`, { method: 'POST', headers })).status;
    const { cookie, headers } = wen;
    const refused = [
      { cookie },
      { cookie, 'x-csrf-token': '' },
      { cookie, 'x-csrf-token': ana.csrf },
      { ...headers, origin: 'https://evil.example' },
      { ...headers, origin: 'null' },
      { ...headers, 'sec-fetch-site': 'cross-site' },
      { ...headers, 'sec-fetch-site': 'same-site' },
      { ...headers, 'sec-fetch-site': 'none' },
    ];
    for (const each of refused) expect([each, await change(each)]).toEqual([each, 403]);
    expect(await change(headers)).toBe(200);
    expect(await change({ ...headers, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('ends at sign-out, on every process, with its streams', async () => {
    const other = await listeningShop({ clock }, {}, { folder: shop.folder });
    running.push(other);
    const second = await deskOf(other);
    expect(await statusWith(second, wen.cookie)).toBe(200);
    const streams = [desk, second].map(
      (url) =>
        new WebSocket(`${url.replace('http', 'ws')}/api/stream`, {
          headers: { cookie: wen.cookie, origin: url },
        }),
    );
    const closed = streams.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    await Promise.all(streams.map((socket) => new Promise((resolve) => socket.once('message', resolve))));
    const asked = await visit(`${shop.url}/sign-out`, { cookie: wen.cookie });
    expect(await asked.text()).toContain(`name="csrf" value="${wen.csrf}"`);
    const signOut = (fields: Record<string, string>) =>
      fetch(`${shop.url}/sign-out`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: wen.cookie },
        body: new URLSearchParams(fields),
      });
    expect((await signOut({})).status).toBe(403);
    const done = await signOut({ csrf: wen.csrf });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/sign-in?state=signed-out']);
    expect(await Promise.all(closed)).toEqual([SESSION_OVER, SESSION_OVER]);
    expect(await statusWith(desk, wen.cookie)).toBe(401);
    expect(await statusWith(second, wen.cookie)).toBe(401);
  });

  it('opens no stream for a page of another site', async () => {
    const status = (origin: string | undefined) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${desk.replace('http', 'ws')}/api/stream`, {
          headers: { cookie: wen.cookie, ...(origin === undefined ? {} : { origin }) },
        });
        socket.once('open', () => {
          socket.close();
          resolve(101);
        });
        socket.once('unexpected-response', (_request, response) => {
          socket.terminate();
          resolve(response.statusCode);
        });
        socket.on('error', () => undefined);
      });
    expect([await status('https://evil.example'), await status(undefined), await status(desk)]).toEqual([
      403, 403, 101,
    ]);
  });
});
