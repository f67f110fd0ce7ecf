import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { format } from 'prettier';
import { WebSocket } from 'ws';
import type { Access } from '../../src/http/endpoint.ts';
import type { ListedRoute } from '../../src/server/server.ts';
import { freePort } from '../support/freePort.ts';
import { Caller } from '../support/directLineClient.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { signIn } from '../support/signIn.ts';

const TABLE = new URL('../../docs/routes.md', import.meta.url);

const WHO = ['nobody', 'buyer', 'agent', 'supervisor'] as const;
type Who = (typeof WHO)[number];

/** Who gets through to what. `desk_key` and `signed` open for none of these: they take a key, or a signature. */
const LETS_IN: Record<Access, readonly Who[]> = {
  public: WHO,
  buyer: ['buyer'],
  agent: ['agent', 'supervisor'],
  supervisor: ['supervisor'],
  desk_key: [],
  signed: [],
};

let shop: ListeningShop;
let buyer: { conversationId: string; token: string };

beforeAll(async () => {
  // The adapter complains of every unsigned call, and this makes many.
  jest.spyOn(console, 'error').mockReturnValue();
  const port = await freePort();
  // With an app id the Bot Framework's signatures are asked for.
  shop = await listeningShop(
    {},
    {
      MicrosoftAppId: 'app',
      MicrosoftAppPassword: 'secret',
      PARLEY_FRAME_ANCESTORS: 'teams',
      PARLEY_BUBBLE_ORIGINS: 'https://shop.example',
      PARLEY_ORDER_EVENTS_SECRET: `whsec_${'A'.repeat(44)}`,
      PARLEY_PUBLIC_URL: `http://127.0.0.1:${port}`,
      PARLEY_SMTP_URL: 'smtp://127.0.0.1:1',
      PARLEY_MAIL_FROM: 'help@lantern.example',
    },
    { port },
  );
  buyer = await new Caller(shop.url).start();
});

afterAll(async () => {
  await shop.close();
  jest.restoreAllMocks();
});

/** What this person's client sends to show who they are; a new session each time, since some routes end it. */
async function credentials(who: Who): Promise<Record<string, string>> {
  if (who === 'nobody') return {};
  if (who === 'buyer') return { authorization: `Bearer ${buyer.token}` };
  return (await signIn(shop.parley, shop.url, { name: who, roles: [who] })).headers;
}

/** So that the signature is asked for, and nothing is missed before that. */
const WHOLE_ACTIVITY = {
  type: 'message',
  id: 'm',
  channelId: 'emulator',
  serviceUrl: 'http://127.0.0.1:9',
  conversation: { id: 'c' },
  from: { id: 'f' },
  recipient: { id: 'r' },
};

const fill = (path: string): string => path.replace(':id', buyer.conversationId).replace(/:\w+/g, 'none');

async function call({ method, path, takes }: ListedRoute, who: Who): Promise<number> {
  const body = {
    nothing: undefined,
    json: JSON.stringify(WHOLE_ACTIVITY),
    form: 'csrf=',
    stream: '',
  }[takes];
  const response = await fetch(shop.url + fill(path), {
    method,
    redirect: 'manual',
    headers: {
      ...(await credentials(who)),
      ...(takes === 'json' ? { 'content-type': 'application/json' } : {}),
      ...(takes === 'form' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(method === 'GET' || body === undefined ? {} : { body }),
  });
  await response.arrayBuffer();
  return response.status;
}

async function open({ path, access }: ListedRoute, who: Who): Promise<number> {
  // A buyer's stream has its token in the address, since browsers send no header with a websocket.
  const { pathname, search } =
    access === 'buyer' && who === 'buyer'
      ? new URL((await new Caller(shop.url).start()).streamUrl)
      : new URL(fill(path), shop.url);
  const socket = new WebSocket(shop.url.replace('http', 'ws') + pathname + search, {
    headers: await credentials(who),
  });
  return await new Promise((resolve, reject) => {
    socket.once('open', () => {
      socket.close();
      resolve(101);
    });
    socket.once('unexpected-response', (_request, { statusCode = 0 }) => {
      socket.terminate();
      resolve(statusCode);
    });
    socket.once('error', reject);
  });
}

const isLetIn = (status: number): boolean => status !== 401 && status !== 403;

describe('every route and stream', () => {
  it('is open to exactly those it is meant for', async () => {
    const wrong: string[] = [];
    for (const route of shop.parley.server.routes) {
      for (const who of WHO) {
        const status = route.isSocket ? await open(route, who) : await call(route, who);
        const wanted = LETS_IN[route.access].includes(who);
        if (isLetIn(status) !== wanted || status >= 500)
          wrong.push(`${route.method} ${route.path} (${route.access}) answers ${status} to ${who}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(shop.parley.server.routes.length).toBeGreaterThanOrEqual(30);
  });

  it('is in docs/routes.md, with who may call it', async () => {
    const lines = shop.parley.server.routes.map(({ method, path, access, isSocket, summary }) => {
      const marks = WHO.map((who) => (LETS_IN[access].includes(who) ? 'yes' : '–'));
      const [address, what] = path.startsWith('/assets/')
        ? ['/assets/…', 'the files of the pages']
        : [path, summary];
      return `| ${isSocket ? 'websocket' : method} \`${address}\` | ${what} | ${access} | ${marks.join(' | ')} |`;
    });
    const text = await format(
      [
        '# Every route and stream, and who may call it',
        '',
        "Written from the server's own table by `test/server/routes.test.ts`, which calls each of them as each of these people.",
        'After a change: `WRITE_ROUTES=1 npm run unit -- test/server/routes.test.ts`. `desk_key` takes the key of this installation,',
        'which opens what is for agents too ([desk.md](desk.md#the-wire)), `signed` a signature; `buyer` the token of the conversation.',
        '',
        `| route | what it does | access | ${WHO.join(' | ')} |`,
        `| --- | --- | --- |${' --- |'.repeat(WHO.length)}`,
        ...new Set(lines),
        '',
      ].join('\n'),
      { parser: 'markdown', printWidth: 120 },
    );
    if (process.env['WRITE_ROUTES'] === '1') writeFileSync(TABLE, text);
    expect(readFileSync(TABLE, 'utf8')).toBe(text);
  });
});
