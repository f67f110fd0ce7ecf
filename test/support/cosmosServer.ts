import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createHttpServer } from '@vercel/cosmosdb-server';

export interface SeenRequest {
  method: string;
  path: string;
}

/** What a request gets in the server's place: a status, `silence` for no answer, or null to let it through. */
type Instead = { status: number; substatus?: number } | 'silence' | null;
export type Refusal = (request: SeenRequest) => Instead | Promise<Instead>;

export interface CosmosServer {
  endpoint: string;
  key: string;
  /** How many requests of each kind came, as `POST /dbs/…`. */
  readonly requests: string[];
  /** Refuses what `refusal` says until it is called again with null. */
  refuse(refusal: Refusal | null): void;
  /** Lets the next matching request take effect, and drops the connection instead of answering it. */
  loseNextAnswer(matches: (request: SeenRequest) => boolean): void;
  /** Stops listening and drops every connection; what is stored stays. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  /** From now on the account says of itself that it takes writes in several regions. */
  writeInSeveralRegions(): void;
  close(): Promise<void>;
}

/** The keys that Parley does not make for itself where several processes share a store; fresh ones at each call. */
export const sharedKeys = (): Record<string, string> => ({
  PARLEY_DIRECT_LINE_KEY: randomBytes(32).toString('base64'),
  PARLEY_DESK_KEY: randomBytes(32).toString('base64'),
  PARLEY_SESSION_SECRET: randomBytes(32).toString('base64'),
  PARLEY_SIGNING_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64'),
});

/**
 * The Cosmos DB protocol on a loopback port, in memory. A front server takes the requests, so that a test can make
 * the store go away, come back with what it held, or refuse.
 */
export async function startCosmosServer(): Promise<CosmosServer> {
  const requests: string[] = [];
  let refusal: Refusal | null = null;
  let loses: ((request: SeenRequest) => boolean) | null = null;
  let severalRegions = false;
  const engine = await startEngine();
  const front = createServer((request, response) => void handle(request, response));
  let port = 0;
  await listen();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = { method: request.method ?? '', path: request.url ?? '' };
    requests.push(`${seen.method} ${seen.path}`);
    const refused = refusal === null ? null : await refusal(seen);
    if (refused === 'silence') return;
    if (refused !== null) {
      const substatus = refused.substatus === undefined ? {} : { 'x-ms-substatus': refused.substatus };
      const headers = { 'content-type': 'application/json', 'x-ms-retry-after-ms': 5, ...substatus };
      request.resume();
      response.writeHead(refused.status, headers);
      response.end(JSON.stringify({ message: 'refused by the test' }));
      return;
    }
    if (loses?.(seen) === true) {
      loses = null;
      response.end = () => response.destroy();
    } else if (seen.path === '/') answerWithOwnAddress(response);
    engine.emit('request', request, response);
  }

  // The engine names its own address as the account's, and the SDK would go there and past the front.
  function answerWithOwnAddress(response: ServerResponse): void {
    const end = response.end.bind(response) as (body: string) => ServerResponse;
    response.end = ((body: string) =>
      end(
        body
          .replaceAll(/https:\/\/[^/"]+\//g, `http://127.0.0.1:${port}/`)
          .replace(
            '"enableMultipleWriteLocations":false',
            `"enableMultipleWriteLocations":${severalRegions}`,
          ),
      )) as typeof response.end;
  }

  async function listen(): Promise<void> {
    front.listen(port, '127.0.0.1');
    await once(front, 'listening');
    port = (front.address() as AddressInfo).port;
  }

  async function goDown(): Promise<void> {
    if (!front.listening) return;
    const closed = once(front, 'close');
    front.close();
    front.closeAllConnections();
    await closed;
  }

  return {
    endpoint: `http://127.0.0.1:${port}`,
    key: Buffer.from('a key for tests').toString('base64'),
    requests,
    refuse: (next) => {
      refusal = next;
    },
    loseNextAnswer: (matches) => {
      loses = matches;
    },
    goDown,
    comeBack: listen,
    writeInSeveralRegions: () => {
      severalRegions = true;
    },
    close: async () => {
      await goDown();
      await stop(engine);
    },
  };
}

async function startEngine(): Promise<Server> {
  const engine = createHttpServer();
  engine.listen(0, '127.0.0.1');
  await once(engine, 'listening');
  return engine;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}
