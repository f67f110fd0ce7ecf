import type { IncomingMessage, RequestListener, Server as HttpServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import restify from 'restify';
import { refusal, type SocketEndpoint } from '../http/endpoint.ts';
import { Gate, type SessionGuard } from './access.ts';
import { Faults } from './faults.ts';
import { healthRoutes, type HealthOptions } from './health.ts';
import { readForm, readJson } from '../http/jsonBody.ts';
import { isWellFormed, MALFORMED } from '../http/wellFormed.ts';
import { unwatched, type Telemetry } from '../ports/telemetry.ts';
import { type Route, sendAnswer } from './route.ts';
import { Sockets } from './sockets.ts';

const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface ServerOptions {
  routes: readonly Route[];
  sockets?: readonly SocketEndpoint[];
  /** How the outside reaches this server; null to believe what each request says. */
  publicUrl: string | null;
  /** How many proxies of one's own stand before it; 0 without. */
  proxies?: number;
  /** Who knows the sessions of signed-in people; without it nobody gets through where one is needed. */
  guard?: SessionGuard | null;
  /** The key that opens what asks for it; without one, nobody gets through there. */
  deskKey?: string | null;
  /** What is asked whether the server can do its work. Without it, it always can. */
  health?: Omit<HealthOptions, 'isStopping'>;
  /** Follows requests, but those that ask after the server's health; nobody does unless told. */
  telemetry?: Telemetry;
  /** Told every error that a caller is only told about in general. `where` names the route. */
  onError: (error: unknown, where: string) => void;
}

/** A line of the server's own list; `isSocket` for one that is opened as a websocket. */
export interface ListedRoute extends Pick<Route, 'method' | 'path' | 'summary' | 'takes' | 'access'> {
  isSocket: boolean;
}

export interface Server {
  /** Every route, in the order of its registration. */
  readonly routes: readonly ListedRoute[];
  /** Rejects when the port is taken. Port 0 takes any free one. Gives the address to open. */
  listen(port: number, host: string): Promise<{ url: string; port: number }>;
  /** Tells at `/readyz` that nothing more is to be sent here, and goes on answering what is. */
  drain(): void;
  /** Takes nothing new, ends the websockets, and waits for the requests under way; after `graceMs` it cuts them off. */
  close(graceMs?: number): Promise<void>;
  /**
   * Takes an error that reached the process: it is told of and its request answered. False, and nothing done, when no
   * request is behind it.
   */
  takeFault(error: unknown): boolean;
}

/** The one HTTP server: each route of the table, and nothing else. */
export function createServer(options: ServerOptions): Server {
  const { publicUrl, onError, sockets: endpoints = [], telemetry = unwatched } = options;
  const server = restify.createServer({ name: '' });
  const http = server.server as HttpServer;
  // restify repeats every error of its HTTP server; whoever listens is told of it there, and nobody has to be twice.
  server.on('error', () => undefined);
  const headers = isHttps(publicUrl)
    ? { ...SECURITY_HEADERS, 'strict-transport-security': 'max-age=31536000' }
    : SECURITY_HEADERS;
  server.pre(async (_req: restify.Request, res: restify.Response) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    return Promise.resolve();
  });
  tellLittleOfErrors(server);
  const faults = new Faults(onError);
  checkFirst(http, faults);
  let stopping = false;
  const health = healthRoutes({
    ...(options.health ?? { disk: () => Promise.resolve(null), store: () => Promise.resolve() }),
    isStopping: () => stopping,
  });
  const routes = [...health, ...options.routes];
  const gate = new Gate({ guard: options.guard ?? null, deskKey: options.deskKey ?? null, publicUrl });
  for (const route of health) register(server, route, { gate, onError, telemetry: unwatched });
  for (const route of options.routes) register(server, route, { gate, onError, telemetry });
  const sockets = new Sockets(http, {
    endpoints,
    gate,
    reached: { publicUrl, proxies: options.proxies ?? 0 },
    faults,
    onError: (error) => {
      onError(error, 'a websocket');
    },
  });
  return {
    routes: [
      ...routes.map((route) => ({ ...route, isSocket: false })),
      ...endpoints.map((socket) => ({
        ...socket,
        method: 'GET' as const,
        takes: 'stream' as const,
        isSocket: true,
      })),
    ],
    listen: (port, host) => listen(http, port, host),
    drain: () => {
      stopping = true;
    },
    close: (graceMs = 10_000) => close(http, sockets, graceMs),
    takeFault: (error) => faults.take(error),
  };
}

/** restify takes a request apart outside of every handler: only what is well-formed reaches it, and what it throws is taken. */
function checkFirst(http: HttpServer, faults: Faults): void {
  for (const event of ['request', 'checkContinue'] as const) {
    const listeners = http.listeners(event) as RequestListener[];
    http.removeAllListeners(event);
    http.on(event, (req: IncomingMessage, res: ServerResponse) => {
      const served = {
        where: () => `${req.method ?? ''} ${routeOf(req)}`,
        fail: () => {
          failed(res);
        },
      };
      faults.serve(served, () => {
        if (!isWellFormed(req)) sendAnswer(res, MALFORMED);
        else for (const listener of listeners) listener.call(http, req, res);
      });
    });
  }
}

/** The pattern of its route: what the request itself says may hold secrets. */
const routeOf = (req: IncomingMessage): string =>
  (req as IncomingMessage & { route?: { path?: unknown } }).route?.path?.toString() ?? 'no route';

function failed(res: ServerResponse): void {
  if (res.writableEnded) return;
  if (res.headersSent) res.destroy();
  else sendAnswer(res, FAILED);
}

const FAILED = refusal(500, 'Internal', 'Something went wrong here. Please try again.');

function register(
  server: restify.Server,
  route: Route,
  { gate, onError, telemetry }: { gate: Gate; onError: ServerOptions['onError']; telemetry: Telemetry },
): void {
  const name = `${route.method} ${route.path}`;
  const attributes = { 'http.request.method': route.method, 'http.route': route.path };
  const handle = async (req: restify.Request, res: restify.Response): Promise<void> => {
    try {
      await telemetry.step(name, { kind: 'request', attributes }, async (note) => {
        await answer(route, gate, req, res);
        note({ 'http.response.status_code': res.statusCode });
      });
    } catch (error) {
      // Nobody is left to answer to, and a caller that hangs up is no fault.
      if (req.socket.destroyed) return;
      onError(error, name);
      failed(res);
    }
  };
  switch (route.method) {
    case 'GET':
      server.get(route.path, handle);
      server.head(route.path, handle);
      break;
    case 'POST':
      server.post(route.path, handle);
      break;
    case 'PUT':
      server.put(route.path, handle);
      break;
    case 'DELETE':
      server.del(route.path, handle);
      break;
  }
}

async function answer(route: Route, gate: Gate, req: restify.Request, res: restify.Response): Promise<void> {
  const refused = await gate.admit(req, route.access);
  if (refused) {
    sendAnswer(res, refused);
    return;
  }
  if (route.takes === 'json' || route.takes === 'form') {
    const read = await (route.takes === 'json' ? readJson(req) : readForm(req));
    if ('refused' in read) {
      sendAnswer(res, read.refused);
      return;
    }
    Object.assign(req, { body: read.body });
  }
  const forged = gate.checkIntent(req, route.access);
  if (forged) {
    sendAnswer(res, forged);
    return;
  }
  await route.handle(req, res);
}

/** restify's own errors (no such path, wrong method, broken address) would quote the request and its own internals. */
function tellLittleOfErrors(server: restify.Server): void {
  server.on(
    'restifyError',
    (_req: restify.Request, res: restify.Response, error: RestifyError, done: () => void) => {
      const { statusCode = 500 } = error;
      const { code, message } = PLAIN_ERRORS[statusCode] ?? PLAIN;
      error.toJSON = () => ({ error: { code, message } });
      if (!res.headersSent) res.setHeader('content-type', 'application/json');
      done();
    },
  );
}

interface RestifyError extends Error {
  statusCode?: number;
  toJSON(): unknown;
}

const PLAIN = { code: 'BadRequest', message: 'This request makes no sense here.' };
const PLAIN_ERRORS: Record<number, typeof PLAIN> = {
  404: { code: 'NotFound', message: 'There is nothing here.' },
  405: { code: 'MethodNotAllowed', message: 'This address does not take that method.' },
};

function listen(http: HttpServer, port: number, host: string): Promise<{ url: string; port: number }> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      const { port: taken } = http.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${taken}`, port: taken });
    });
  });
}

async function close(http: HttpServer, sockets: Sockets, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    http.close(() => {
      resolve();
    }),
  );
  sockets.close();
  const abort = new AbortController();
  const grace = sleep(graceMs, undefined, { signal: abort.signal }).then(
    () => {
      sockets.terminate();
      http.closeAllConnections();
    },
    () => undefined,
  );
  await closed;
  abort.abort();
  await grace;
}

const isHttps = (url: string | null): boolean => url?.startsWith('https:') ?? false;
