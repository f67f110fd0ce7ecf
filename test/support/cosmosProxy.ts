import { createServer, request as send, Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const KINDS = { POST: 'create', PUT: 'replace', PATCH: 'patch', DELETE: 'delete', GET: 'read' } as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS] | 'upsert' | 'query' | 'query plan' | 'other';

export interface Asked {
  kind: Kind;
  /** The container; `account` for what is asked of none. */
  container: string;
}

/** What becomes of a request: an error in its place, no answer before or after it took effect, or an answer of before. */
export type Fate = 'goes_through' | 'is_dropped' | 'loses_its_answer' | 'is_stale' | { status: number };
export interface Fault {
  fateOf(asked: Asked): Fate;
  /** How long each request takes beside, in ms. */
  latencyMs?: number;
}

const WELL: Fault = { fateOf: () => 'goes_through' };
/** A replica is behind by less. */
const STALE_FOR_MS = 1_000;
const RETRY_AFTER_MS = 20;

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** What all proxies before one server do to requests. */
export class Weather {
  fault: Fault = WELL;

  clearsUp(): void {
    this.fault = WELL;
  }
}

/**
 * What one process takes for Cosmos DB: counts what it asks by kind and container, and does to it what the weather says, as the
 * service may. A stale read gives what the same read gave up to a second before, unless this process wrote to the partition since: that
 * much a session promises.
 */
export class CosmosProxy {
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch(() => response.destroy());
  });
  readonly #target: URL;
  readonly #weather: Weather;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #answers = new Map<string, { answer: Answer; at: number }>();
  readonly #wroteAt = new Map<string, number>();
  #asked: Asked[] = [];

  private constructor(target: string, weather: Weather) {
    this.#target = new URL(target);
    this.#weather = weather;
  }

  static async before(target: string, weather: Weather): Promise<CosmosProxy> {
    const proxy = new CosmosProxy(target, weather);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What was asked since the last call. */
  taken(): Asked[] {
    const asked = this.#asked;
    this.#asked = [];
    return asked;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    this.#agent.destroy();
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const asked = askedBy(request);
    this.#asked.push(asked);
    const { fault } = this.#weather;
    const fate = fault.fateOf(asked);
    if (fault.latencyMs !== undefined) await sleep(fault.latencyMs);
    if (fate === 'is_dropped') response.destroy();
    else if (typeof fate === 'object') give(response, refusal(fate.status));
    else {
      const before = fate === 'is_stale' ? this.#before(request, body) : null;
      const answer = before ?? (await this.#forward(request, body));
      if (fate === 'loses_its_answer') response.destroy();
      else give(response, answer);
    }
  }

  /** What this read gave before, where that may still be what a replica has. */
  #before(request: IncomingMessage, body: Buffer): Answer | null {
    const known = this.#answers.get(keyOf(request, body));
    const wroteAt = this.#wroteAt.get(partitionOf(request)) ?? 0;
    return known && known.at > wroteAt && known.at > Date.now() - STALE_FOR_MS ? known.answer : null;
  }

  async #forward(incoming: IncomingMessage, body: Buffer): Promise<Answer> {
    const { method, url, headers } = incoming;
    const { hostname, port, origin } = this.#target;
    const began = Date.now();
    const outgoing = send({ agent: this.#agent, hostname, port, method, path: url, headers });
    outgoing.end(body);
    const [answered] = (await once(outgoing, 'response')) as [IncomingMessage];
    const bytes = await bytesOf(answered);
    // The account names its own address, where the SDK would go past the proxy.
    const own = url === '/' ? Buffer.from(bytes.toString().replaceAll(origin, this.endpoint)) : bytes;
    const answer = { status: answered.statusCode ?? 500, headers: answered.headers, body: own };
    if (isRead(askedBy(incoming))) this.#answers.set(keyOf(incoming, body), { answer, at: began });
    else this.#wroteAt.set(partitionOf(incoming), Date.now());
    return answer;
  }
}

function askedBy({ method = '', url = '', headers }: IncomingMessage): Asked {
  const container = /\/colls\/([^/]+)/.exec(url)?.[1] ?? 'account';
  if (!/\/docs(\/|$)/.test(url)) return { kind: 'other', container };
  if (headers['x-ms-cosmos-is-query-plan-request']) return { kind: 'query plan', container };
  if (headers['x-ms-documentdb-isquery']) return { kind: 'query', container };
  if (headers['x-ms-documentdb-is-upsert']) return { kind: 'upsert', container };
  return { kind: KINDS[method as keyof typeof KINDS], container };
}

export const isRead = ({ kind }: Asked): boolean => kind === 'read' || kind === 'query';
export const isWrite = ({ kind }: Asked): boolean => !['read', 'query', 'query plan', 'other'].includes(kind);

const partitionOf = ({ url, headers }: IncomingMessage): string =>
  `${/\/colls\/([^/]+)/.exec(url ?? '')?.[1]} ${String(headers['x-ms-documentdb-partitionkey'])}`;

const keyOf = (request: IncomingMessage, body: Buffer): string =>
  [request.url, partitionOf(request), request.headers['x-ms-continuation'], body.toString()].join('\n');

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const refusal = (status: number): Answer => ({
  status,
  headers: {
    'content-type': 'application/json',
    ...(status === 429 && { 'x-ms-retry-after-ms': String(RETRY_AFTER_MS), 'x-ms-substatus': '3200' }),
  },
  body: Buffer.from(JSON.stringify({ message: 'refused by the trial' })),
});

function give(response: ServerResponse, { status, headers, body }: Answer): void {
  const { 'transfer-encoding': _, connection: __, 'content-length': ___, ...kept } = headers;
  response.writeHead(status, { ...kept, 'content-length': body.length });
  response.end(body);
}
