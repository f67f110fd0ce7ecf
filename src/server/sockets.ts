import type { IncomingMessage, Server } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Answer, refusal, refusedTwice, type SocketEndpoint } from '../http/endpoint.ts';
import { Repeating } from '../services/background/repeating.ts';
import type { Gate } from './access.ts';
import type { Faults } from './faults.ts';
import { addressOf, isWellFormed, MALFORMED } from '../http/wellFormed.ts';
import { type Reached, toCall } from './route.ts';

const LARGEST_FRAME = 64 * 1024;
const PING_EVERY_MS = 30_000;
const GOING_AWAY = 1001;
const FAILED = 1011;

export interface SocketsOptions {
  endpoints: readonly SocketEndpoint[];
  gate: Gate;
  reached: Reached;
  faults: Faults;
  onError: (error: unknown) => void;
}

/** The websockets of a server: opens them, notices when their other side is gone, and ends them all. */
export class Sockets {
  readonly #options: SocketsOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #pings: Repeating;

  constructor(http: Server, options: SocketsOptions) {
    this.#options = options;
    http.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      const served = { where: () => 'a websocket', fail: () => socket.destroy() };
      options.faults.serve(served, () => {
        this.#upgrade(req, socket, head).catch((error: unknown) => {
          options.onError(error);
          refuse(socket, refusal(500, 'Internal', 'Something went wrong here.'));
        });
      });
    });
    this.#pings = new Repeating({
      run: () => {
        this.#dropTheDead();
      },
      everyMs: PING_EVERY_MS,
      firstAfterMs: PING_EVERY_MS,
      onError: options.onError,
    });
    this.#pings.start();
  }

  /** Ends every socket; their clients come back by themselves. */
  close(): void {
    void this.#pings.stop();
    this.#options.gate.close();
    for (const socket of this.#server.clients) socket.close(GOING_AWAY, 'the server is stopping');
  }

  /** Cuts off the sockets that have not ended. */
  terminate(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  async #upgrade(req: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    const { endpoints, gate, reached } = this.#options;
    if (!isWellFormed(req)) {
      refuse(connection, MALFORMED);
      return;
    }
    const path = addressOf(req).pathname;
    for (const endpoint of endpoints) {
      const params = match(endpoint.path, path);
      if (!params) continue;
      const refused = await gate.admitSocket(req, endpoint.access);
      const call = toCall(req, params, reached);
      const opened = refused ?? refusedTwice(call.query) ?? (await endpoint.open(call));
      if (typeof opened !== 'function') {
        refuse(connection, opened);
        return;
      }
      this.#server.handleUpgrade(req, connection, head, (socket) => {
        gate.watch(req, socket);
        this.#start(socket, opened);
      });
      return;
    }
    refuse(connection, refusal(404, 'NotFound', 'There is nothing here.'));
  }

  #start(socket: WebSocket, start: Exclude<Awaited<ReturnType<SocketEndpoint['open']>>, Answer>): void {
    socket.on('error', () => {
      socket.terminate();
    });
    this.#alive.add(socket);
    socket.on('pong', () => this.#alive.add(socket));
    try {
      const listener = start(socket);
      socket.on('message', (data: Buffer, isBinary) => {
        if (isBinary) return;
        this.#attempt(() => {
          listener.received?.(data.toString('utf8'));
        });
      });
      socket.on('close', () => {
        this.#attempt(() => {
          listener.closed();
        });
      });
    } catch (error) {
      this.#options.onError(error);
      socket.close(FAILED);
    }
  }

  /** Runs what a socket's own events set going: no request is behind those, and nobody else would hear of it. */
  #attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#options.onError(error);
    }
  }

  #dropTheDead(): void {
    for (const socket of this.#server.clients) {
      if (!this.#alive.delete(socket)) socket.terminate();
      else this.#attempt(() => socket.ping());
    }
  }
}

/** The named parts of a path that fits a pattern with `:name` parts; null when it does not fit. */
function match(pattern: string, path: string): Record<string, string> | null {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

function refuse(connection: Duplex, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  // Nobody reads what else comes over it, so that it would never be seen to end.
  connection.once('finish', () => connection.destroy());
  connection.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}
