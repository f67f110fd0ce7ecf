import { readdir, rm } from 'node:fs/promises';
import { get, type IncomingMessage, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { buyerPage, type BuyerPageOptions } from '../../src/server/buyerPage.ts';
import { REMOTE_TOKEN_PATH, remoteTokenEndpoint } from '../../src/server/remoteToken.ts';
import { type Route, routesTo, sendAnswer } from '../../src/server/route.ts';
import { type Endpoint, refusal, type SocketEndpoint } from '../../src/http/endpoint.ts';
import type { HealthOptions } from '../../src/server/health.ts';
import { createServer, type Server } from '../../src/server/server.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { Caller, Stream, type Ticket } from '../support/directLineClient.ts';
import { kept, startLocalChat } from '../support/localChat.ts';

const running: { close(): Promise<void> }[] = [];
let cacheDirectory: string;
let errors: [unknown, string][];

beforeEach(async () => {
  cacheDirectory = await dataFolder('server');
  errors = [];
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  await rm(cacheDirectory, { recursive: true });
});

type Parts = Omit<HealthOptions, 'isStopping'>;
const healthy = (): Parts => ({ disk: () => Promise.resolve(null), store: () => Promise.resolve() });

/** Asks what the parts are by then. */
const asks = (parts: Parts): Parts => ({ disk: () => parts.disk(), store: () => parts.store() });

async function serve(
  routes: Route[],
  options: { publicUrl?: string; health?: Parts; sockets?: SocketEndpoint[] } = {},
): Promise<{ url: string; server: Server }> {
  const server = createServer({
    routes,
    publicUrl: null,
    onError: (error, where) => errors.push([error, where]),
    ...options,
  });
  const { url } = await server.listen(0, '127.0.0.1');
  running.push({ close: () => server.close(1000) });
  return { url, server };
}

async function servePage(options: Partial<BuyerPageOptions> = {}) {
  const page = buyerPage({ shopName: 'Lumen', cacheDirectory, ...options });
  await page.compressed;
  const { url } = await serve(page.routes);
  const response = await fetch(url);
  return { url, response, html: await response.text() };
}

/** As fetch does, but nothing is unpacked and no header is added. */
const raw = (url: string, headers: Record<string, string>): Promise<IncomingMessage & { bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve(Object.assign(response, { bytes: Buffer.concat(chunks) }));
      });
    }).on('error', reject);
  });

const route = (
  method: Route['method'],
  path: string,
  handle: Route['handle'],
  takes: Route['takes'] = 'nothing',
) => ({
  method,
  path,
  summary: 'for a test',
  takes,
  access: 'public' as const,
  handle,
});

describe('the server', () => {
  it('sends the security headers with every answer', async () => {
    const { url } = await serve([], { publicUrl: 'https://help.example' });
    for (const path of ['/healthz', '/nothing']) {
      const { headers } = await fetch(url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('server')).toBeNull();
    }
  });

  it('answers an error without a word of what it was, whatever the caller accepts', async () => {
    const { url } = await serve([
      route('GET', '/fails', () => Promise.reject(new Error('SQLITE_FULL /home/parley/data'))),
      route('GET', '/fails/late', (_req, res) => {
        res.writeHead(200);
        res.write('half');
        return Promise.reject(new Error('late'));
      }),
    ]);
    for (const accept of ['application/json', 'text/html', 'image/png']) {
      const response = await fetch(`${url}/fails`, { headers: { accept } });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: { code: 'Internal', message: 'Something went wrong here. Please try again.' },
      });
    }
    await expect(fetch(`${url}/fails/late`).then((response) => response.text())).rejects.toThrow();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(errors.map(([, where]) => where)).toEqual([
      'GET /fails',
      'GET /fails',
      'GET /fails',
      'GET /fails/late',
    ]);
  });

  it.each([
    ['GET', '/nothing/<script>', 404],
    ['GET', '/../../etc/passwd', 404],
    ['GET', '/%c0%ae%c0%ae/%ZZ', 404],
    ['POST', '/healthz', 405],
    ['PATCH', '/healthz', 405],
  ])('answers %s %s with %i, and repeats nothing of it', async (method, path, status) => {
    const { url } = await serve([]);
    const reply = await new Promise<IncomingMessage & { text: string }>((resolve, reject) => {
      request({ port: new URL(url).port, host: '127.0.0.1', method, path, agent: false }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          resolve(Object.assign(response, { text }));
        });
      })
        .on('error', reject)
        .end();
    });
    expect(reply.statusCode).toBe(status);
    expect(JSON.parse(reply.text)).toEqual({
      error: { code: expect.any(String) as unknown, message: expect.any(String) as unknown },
    });
    expect(reply.text).not.toMatch(/script|passwd|healthz|PATCH/);
  });

  it('takes nothing that is named twice, in an address, a form or for a websocket', async () => {
    const endpoint = (method: 'GET' | 'POST', takes: 'nothing' | 'form'): Endpoint => ({
      method,
      path: '/said/:id',
      summary: 'for a test',
      access: 'public',
      takes,
      answer: ({ query, body }) => Promise.resolve({ status: 200, body: { a: query.get('a'), body } }),
    });
    const endpoints = [endpoint('GET', 'nothing'), endpoint('POST', 'form')];
    const opened: string[] = [];
    const { url } = await serve(routesTo(endpoints, { publicUrl: null }), {
      sockets: [
        {
          path: '/stream/:id',
          summary: 'for a test',
          access: 'public',
          open: ({ query }) => {
            opened.push(query.toString());
            return Promise.resolve(refusal(410, 'Gone', 'over'));
          },
        },
      ],
    });
    const asked = async (path: string, form?: string) => {
      const init = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
      const response = await fetch(url + path, init);
      return [response.status, await response.text()];
    };
    expect((await asked('/said/x?a=1&b=2'))[0]).toBe(200);
    for (const [path, form] of [
      ['/said/x?a=1&a=2'],
      ['/said/x?%61=1&b=2&a='],
      ['/said/x', 'a=1&a=2'],
    ] as const)
      expect(await asked(path, form)).toEqual([400, expect.stringContaining('a: is named twice')]);
    for (const path of ['/stream/x?a=1&a=2', '/stream/x?a=1'])
      await new Promise((resolve) => new WebSocket(url.replace('http', 'ws') + path).on('error', resolve));
    expect(opened).toEqual(['a=1']);
  });

  it('hands JSON to a route that takes it, up to 256 kB of it', async () => {
    const { url } = await serve([
      route(
        'POST',
        '/echo',
        (req, res) => {
          sendAnswer(res, { status: 200, body: req.body });
          return Promise.resolve();
        },
        'json',
      ),
    ]);
    const post = (body: string, type = 'application/json') =>
      fetch(`${url}/echo`, { method: 'POST', body, headers: { 'content-type': type } });
    expect(await (await post('{"a":1}')).json()).toEqual({ a: 1 });
    expect((await post('{"a":')).status).toBe(400);
    expect((await post('{"a":1}', 'text/plain')).status).toBe(415);
    expect((await post(JSON.stringify('x'.repeat(256 * 1024 + 1)))).status).toBe(413);
    const unannounced = new Blob([JSON.stringify('x'.repeat(400 * 1024))]).stream();
    const init = { method: 'POST', body: unannounced, duplex: 'half' as const };
    const response = await fetch(`${url}/echo`, { ...init, headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(413);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('says at /healthz whether it can do its work', async () => {
    const parts = healthy();
    const { url } = await serve([], { health: asks(parts) });
    const asked = async () => {
      const response = await fetch(`${url}/healthz`);
      return [response.status, await response.json()];
    };
    expect(await asked()).toEqual([200, { status: 'ok' }]);
    parts.store = () => Promise.reject(new Error('no store'));
    expect(await asked()).toEqual([503, { status: 'unavailable', because: 'store_unavailable' }]);
    parts.disk = () => Promise.resolve('disk_full');
    expect(await asked()).toEqual([503, { status: 'unavailable', because: 'disk_full' }]);
  });

  it('says at /readyz whether to send it anything, and at /livez whether to leave it running', async () => {
    const parts = healthy();
    parts.store = () => Promise.reject(new Error('no store yet'));
    const { url, server } = await serve([], { health: asks(parts) });
    const asked = async (path: string) => {
      const response = await fetch(url + path);
      return [response.status, ((await response.json()) as { because?: string }).because];
    };
    expect(await asked('/readyz')).toEqual([503, 'store_unavailable']);
    parts.store = () => Promise.resolve();
    expect(await asked('/readyz')).toEqual([200, undefined]);
    // What buyers write is kept in the spool until the store is back, and they are told so.
    parts.store = () => Promise.reject(new Error('the store is away'));
    expect(await asked('/readyz')).toEqual([200, undefined]);
    expect(await asked('/healthz')).toEqual([503, 'store_unavailable']);
    // A store that never answers is one that is away.
    parts.store = () => new Promise(() => undefined);
    expect(await asked('/readyz')).toEqual([200, undefined]);
    parts.disk = () => Promise.resolve('data_not_writable');
    expect(await asked('/readyz')).toEqual([503, 'data_not_writable']);
    Object.assign(parts, healthy());
    server.drain();
    expect(await asked('/readyz')).toEqual([503, 'stopping']);
    expect(await asked('/healthz')).toEqual([200, undefined]);
    parts.store = () => Promise.reject(new Error('the store is away'));
    expect(await asked('/livez')).toEqual([200, undefined]);
  });

  it('finishes the requests under way when it closes, and takes no new ones', async () => {
    const gate = Promise.withResolvers<undefined>();
    const entered = Promise.withResolvers<undefined>();
    const { url, server } = await serve([
      route('GET', '/slow', async (_req, res) => {
        entered.resolve(undefined);
        await gate.promise;
        sendAnswer(res, { status: 200, body: 'done' });
      }),
    ]);
    const answer = fetch(`${url}/slow`);
    await entered.promise;
    const closed = server.close();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    gate.resolve(undefined);
    expect(await (await answer).json()).toBe('done');
    await closed;
  });

  it('ends open sockets when it closes', async () => {
    const chat = await startLocalChat(kept());
    const { streamUrl } = await new Caller(chat.url).start();
    const stream = new Stream(streamUrl);
    const code = new Promise((resolve) => stream.socket.once('close', resolve));
    await new Promise((resolve) => stream.socket.once('open', resolve));
    await chat.close();
    expect(await code).toBe(1001);
  });

  it('lists every route that it serves', async () => {
    const chat = await startLocalChat(kept());
    running.push(chat);
    const listed = chat.server.routes.map(({ method, path }) => `${method} ${path}`);
    expect(listed).toEqual(
      expect.arrayContaining([
        'GET /healthz',
        'GET /',
        'POST /v3/directline/tokens/generate',
        'POST /v3/directline/conversations/:id/upload',
        'GET /v3/directline/conversations/:id/stream',
      ]),
    );
  });
});

describe('the buyer’s page', () => {
  it('lets only its own scripts and styles run, by a nonce that is new each time', async () => {
    const { url, response, html } = await servePage();
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic'`);
    expect(policy).toContain("connect-src 'self' blob:;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(html.match(/<(script|link rel="stylesheet")[^>]*>/g)).toHaveLength(3);
    for (const [tag] of html.matchAll(/<(?:script|link rel="stylesheet")[^>]*>/g))
      expect(tag).toContain(`nonce="${nonce}"`);
    const again = await fetch(url);
    expect(again.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('names the shop as text, whatever it is called', async () => {
    const { html } = await servePage({ shopName: `"><script>alert('x')</script>` });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)');
  });

  it('may be framed where the bubble is, by the origins that the seller names, and nowhere else', async () => {
    const { url, response } = await servePage({
      bubbleOrigins: ['https://shop.example', 'https://*.shop.example'],
    });
    const policyAt = async (path: string) =>
      (await fetch(url + path)).headers.get('content-security-policy') ?? '';
    expect(await policyAt('/bubble?lang=de')).toMatch(
      /frame-ancestors https:\/\/shop\.example https:\/\/\*\.shop\.example$/,
    );
    expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
    const without = await servePage();
    expect((await fetch(`${without.url}/bubble`)).status).toBe(404);
  });

  it('serves Web Chat compressed, under an address that can be kept for ever', async () => {
    const { url, html } = await servePage();
    const path = /src="(\/assets\/[^"]+webchat-[\d.]+\.js)"/.exec(html)?.[1] ?? '';
    const plain = await raw(url + path, {});
    const brotli = await raw(url + path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzipped = await raw(url + path, { 'accept-encoding': 'gzip, br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzipped.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(brotli.headers.vary).toBe('accept-encoding');
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 4);
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzipped.bytes).equals(plain.bytes)).toBe(true);
    const { etag = '' } = brotli.headers;
    const headers = { 'accept-encoding': 'br', 'if-none-match': `"other", ${etag}` };
    const unchanged = await raw(url + path, headers);
    expect([unchanged.statusCode, unchanged.bytes.length]).toEqual([304, 0]);
    const otherForm = await raw(url + path, { 'accept-encoding': 'gzip', 'if-none-match': etag });
    expect(otherForm.statusCode).toBe(200);
  });

  it('keeps what it compressed for the next start', async () => {
    await servePage();
    const files = await readdir(cacheDirectory);
    expect(files.filter((name) => name.startsWith('webchat-')).map((name) => name.split('.').at(-1))).toEqual(
      expect.arrayContaining(['br', 'gzip']),
    );
    const { url, html } = await servePage();
    const path = /src="(\/assets\/[^"]+webchat-[\d.]+\.js)"/.exec(html)?.[1] ?? '';
    expect((await raw(url + path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
    expect(await readdir(cacheDirectory)).toEqual(files);
  });

  it('answers HEAD with the headers alone', async () => {
    const { url } = await servePage();
    const response = await fetch(url, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('the page over Azure’s Direct Line', () => {
  const SECRET = 'the-azure-secret';

  async function serveRemote(directLineUrl: string): Promise<string> {
    const endpoint = remoteTokenEndpoint({
      secret: SECRET,
      directLineUrl,
      onError: (error) => errors.push([error, 'token']),
    });
    const page = buyerPage({
      shopName: 'Lumen',
      cacheDirectory: null,
      tokenPath: REMOTE_TOKEN_PATH,
      directLineUrl,
    });
    const { url } = await serve([...page.routes, ...routesTo([endpoint], { publicUrl: null })]);
    return url;
  }

  it('gets its token from there, and tells the page neither the secret nor another address', async () => {
    const chat = await startLocalChat(kept());
    running.push(chat);
    const directLineUrl = `${chat.url}/v3/directline`;
    const url = await serveRemote(directLineUrl);
    const response = await fetch(url + REMOTE_TOKEN_PATH, { method: 'POST' });
    const ticket = (await response.json()) as Ticket;
    const started = await new Caller(chat.url).call<Ticket>('POST', '/conversations', ticket.token, {});
    expect(started.body.conversationId).toBe(ticket.conversationId);
    const page = await fetch(url);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' blob: ${chat.url} ${chat.url.replace('http', 'ws')};`);
    expect(await page.text()).not.toContain(SECRET);
  });

  it('sends the secret to Azure alone, for a user that Azure keeps the same', async () => {
    let seen: { authorization: string | undefined; body: unknown } | undefined;
    const azure = await serve([
      route(
        'POST',
        '/v3/directline/tokens/generate',
        (req, res) => {
          seen = { authorization: req.headers.authorization, body: req.body };
          sendAnswer(res, { status: 200, body: { conversationId: 'c', token: 't', expires_in: 1800 } });
          return Promise.resolve();
        },
        'json',
      ),
    ]);
    const url = await serveRemote(`${azure.url}/v3/directline`);
    const reply = await (await fetch(url + REMOTE_TOKEN_PATH, { method: 'POST' })).text();
    expect(seen).toEqual({
      authorization: `Bearer ${SECRET}`,
      body: { user: { id: expect.stringMatching(/^dl_\w{20,}$/) as unknown } },
    });
    expect(reply).not.toContain(SECRET);
  });

  it('says that the chat cannot be reached when Azure refuses, and not why', async () => {
    const azure = await serve([]);
    const url = await serveRemote(`${azure.url}/v3/directline`);
    const response = await fetch(url + REMOTE_TOKEN_PATH, { method: 'POST' });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ error: { code: 'DirectLineUnavailable' } });
    expect(errors).toHaveLength(1);
  });
});
