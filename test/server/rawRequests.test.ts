import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SocketEndpoint } from '../../src/http/endpoint.ts';
import { type Route, routesTo } from '../../src/server/route.ts';
import { createServer, type Server } from '../../src/server/server.ts';
import { rawHead, rawRequest } from '../support/rawRequest.ts';

let server: Server;
let url: string;
let errors: [unknown, string][];

const STREAM: SocketEndpoint = {
  path: '/stream',
  summary: 'for a test',
  access: 'public',
  open: () => Promise.resolve(() => ({ closed: () => undefined })),
};

const OUT_OF_REACH = new Error('out of reach');
/** What the process does with an error that reaches it. */
let fault: (error: unknown) => boolean;

const THROWS: Route = {
  method: 'GET',
  path: '/throws',
  summary: 'for a test',
  takes: 'nothing',
  access: 'public',
  handle: () => {
    setTimeout(() => fault(OUT_OF_REACH), 1);
    return new Promise(() => undefined);
  },
};

beforeEach(async () => {
  errors = [];
  server = createServer({
    routes: [
      ...routesTo(
        [
          {
            method: 'GET',
            path: '/query',
            summary: 'for a test',
            access: 'public',
            takes: 'nothing',
            answer: ({ query }) => Promise.resolve({ status: 200, body: query.get('a') }),
          },
        ],
        { publicUrl: null },
      ),
      THROWS,
    ],
    sockets: [STREAM],
    publicUrl: null,
    onError: (error, where) => errors.push([error, where]),
  });
  ({ url } = await server.listen(0, '127.0.0.1'));
});

afterEach(async () => {
  await server.close(1_000);
});

const host = (name: string): string => rawHead('GET /healthz HTTP/1.1', [`Host: ${name}`]);
const target = (written: string): string => rawHead(`GET ${written} HTTP/1.1`, ['Host: localhost']);
const UPGRADE = [
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];

describe('a request that makes no sense', () => {
  it.each([
    ['a host with a space', host('a b')],
    ['a port that is none', host('x:99999')],
    ['a port of letters', host('x:y')],
    ['a host of signs', host('<')],
    ['half an address', host('[::1')],
    ['a host with a percent sign', host('%')],
    ['a host that begins another path', host('localhost/agent?')],
    ['a host with somebody in it', host('a@localhost')],
    ['an address that is none', host('256.256.256.256')],
    ['a host beyond ASCII', host('\xff')],
    ['two hosts', rawHead('GET /healthz HTTP/1.1', ['Host: localhost', 'Host: other'])],
    ['no host', rawHead('GET /healthz HTTP/1.1', [])],
    ['an absolute target without a host', target('http://%/')],
    ['an absolute target with a port that is none', target('http://x:99999/')],
    ['an absolute target that names nothing', target('http://')],
    ['an absolute target with half an address', target('http://[/')],
    ['a scheme that is not of the web', target('ftp://x/healthz')],
    ['a target without a slash', target('healthz')],
    ['a star with GET', target('*')],
    ['a target beyond ASCII', target('/h\xe9')],
    ['no request at all', '\x16\x03\x01\x02\x00'],
    ['a header without a colon', rawHead('GET /healthz HTTP/1.1', ['Host: localhost', 'broken'])],
  ])('with %s is told that it makes none, and the next one is answered', async (_name, request) => {
    const { status, text } = await rawRequest(url, [request]);
    expect(status).toBe(400);
    expect(text).not.toMatch(/URL|Error|at /);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each([
    ['a host with a space', rawHead('GET /stream HTTP/1.1', ['Host: a b', ...UPGRADE])],
    ['a target that is none', rawHead('GET http://%/ HTTP/1.1', ['Host: localhost', ...UPGRADE])],
  ])('is refused as a websocket too: %s', async (_name, request) => {
    const asked = request.replace('Connection: close', 'Connection: Upgrade');
    expect((await rawRequest(url, [asked])).status).toBe(400);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('keeps no connection that asked for a websocket and never ends', async () => {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const ended = once(socket, 'end');
    socket.write(
      rawHead('GET /nowhere HTTP/1.1', ['Host: localhost', ...UPGRADE]).replace(': close', ': Upgrade'),
    );
    socket.resume();
    await ended;
    await server.close(100);
    socket.destroy();
  });

  it.each([
    ['an absolute target', target('http://localhost/query?a=b')],
    ['an empty host', rawHead('GET /query?a=b HTTP/1.1', ['Host:'])],
    ['a name with an underscore and a port', rawHead('GET /query?a=b HTTP/1.1', ['Host: my_host:80'])],
    ['an address in brackets', rawHead('GET /query?a=b HTTP/1.1', ['Host: [::1]:3978'])],
  ])('is none with %s', async (_name, request) => {
    const { status, text } = await rawRequest(url, [request]);
    expect(status).toBe(200);
    expect(text).toMatch(/"b"$/);
  });
});

describe('what throws where no handler hears of it', () => {
  it('is answered and told of with its route', async () => {
    fault = (error) => server.takeFault(error);
    expect((await fetch(`${url}/throws`)).status).toBe(500);
    expect(errors).toEqual([[OUT_OF_REACH, 'GET /throws']]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('is left to others when no request is behind it', () => {
    expect(server.takeFault(OUT_OF_REACH)).toBe(false);
    expect(errors).toEqual([]);
  });
});
