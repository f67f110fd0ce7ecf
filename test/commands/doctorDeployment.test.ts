import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as described from '../../src/adapters/cosmos/cosmosContainers.ts';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { BOT_ENDPOINT } from '../../src/commands/doctor/botEndpoint.ts';
import { BOT_REGISTRATION } from '../../src/commands/doctor/botRegistration.ts';
import { CLOCKS } from '../../src/commands/doctor/clocks.ts';
import { COSMOS_CONTAINERS } from '../../src/commands/doctor/cosmosContainers.ts';
import type { Check, Finding } from '../../src/commands/doctor/finding.ts';
import { IDENTITY } from '../../src/commands/doctor/identity.ts';
import { SHARED_KEYS } from '../../src/commands/doctor/sharedKeys.ts';
import { sharedKeys as keysOf } from '../../src/compose/secrets.ts';
import { readConfig } from '../../src/config.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { SharedKeys } from '../../src/services/people/sharedKeys.ts';
import { sharedKeys, startCosmosServer, type CosmosServer } from '../support/cosmosServer.ts';
import { selfSigned } from '../support/selfSigned.ts';

const APP = '7b1a3f0e-0000-4000-8000-000000000001';
const OTHER_APP = '7b1a3f0e-0000-4000-8000-000000000002';
/** As App Service and Container Apps answer. */
const NO_IDENTITY =
  'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.';
const TENANT = '7b1a3f0e-0000-4000-8000-00000000000f';

let servers: Server[] = [];
afterEach(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
  servers = [];
});

async function listening(server: Server, scheme = 'http'): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const served = (listener: RequestListener): Promise<string> => listening(createServer(listener));
const look = (check: Check, settings: Record<string, string>): Promise<Finding> =>
  check.run(readConfig(settings));

describe('doctor on the bot endpoint', () => {
  const bot = (url: string): Record<string, string> => ({
    PARLEY_PUBLIC_URL: url,
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'secret',
  });

  it('is content where it asks who signs', async () => {
    let seen: unknown = null;
    const url = await served((request, response) => {
      seen = `${request.method ?? ''} ${request.url ?? ''}`;
      // Not chained: a web framework in the same process may have put its own `writeHead` there, which gives nothing back.
      response.writeHead(401);
      response.end();
    });
    expect(await look(BOT_ENDPOINT, bot(`${url}/`))).toMatchObject({ state: 'well' });
    expect(seen).toBe('POST /api/messages');
  });

  it.each([
    [200, /nobody signed: MicrosoftAppId is not set there/],
    [302, /sends elsewhere/],
    [403, /something before it refuses first/],
    [404, /cuts the path off/],
    [502, /reaches no Parley/],
  ])('says what an answer of %i means', async (status, remedy) => {
    const url = await served((_, response) => {
      response.writeHead(status, { location: '/' });
      response.end();
    });
    expect(await look(BOT_ENDPOINT, bot(url))).toMatchObject({
      state: 'ill',
      says: expect.stringContaining(`${url}/api/messages answers ${status}`),
      remedy: expect.stringMatching(remedy),
    });
  });

  it('takes no certificate that the world does not accept, nor an address without TLS', async () => {
    const url = await listening(createTlsServer(await selfSigned()), 'https');
    await expect(look(BOT_ENDPOINT, bot(url))).rejects.toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }) }),
    );
    expect(await look(BOT_ENDPOINT, bot('http://shop.example'))).toMatchObject({
      state: 'ill',
      says: expect.stringContaining('has no TLS'),
    });
  });
});

describe('doctor on clocks', () => {
  const told = (offMs: number): Promise<string> =>
    served((_, response) => {
      response.writeHead(401, { date: new Date(Date.now() + offMs).toUTCString() });
      response.end();
    });

  it.each([
    [60_000, 'ill', /clock is (59|60|61) s behind that of PARLEY_PUBLIC_URL/],
    [-60_000, 'ill', /clock is (58|59|60) s ahead of that of PARLEY_PUBLIC_URL/],
    [3_000, 'well', /within 5 s of PARLEY_PUBLIC_URL/],
  ] as const)('with one that is %i ms off', async (offMs, state, says) => {
    expect(await look(CLOCKS, { PARLEY_PUBLIC_URL: await told(offMs) })).toMatchObject({
      state,
      says: expect.stringMatching(says),
    });
  });

  it('asks the services that are set', async () => {
    const settings = {
      PARLEY_STORE: 'cosmos',
      COSMOS_ENDPOINT: await told(0),
      ...sharedKeys(),
      PARLEY_BLOBS: 'azure',
      AZURE_STORAGE_CONNECTION_STRING: `AccountName=a;BlobEndpoint=${await told(-90_000)}/a;`,
    };
    const { says, remedy } = await look(CLOCKS, settings);
    expect(says).toMatch(/ahead of that of Blob Storage/);
    expect(remedy).toMatch(/NTP/);
    expect(await look(CLOCKS, {})).toMatchObject({ state: 'off' });
  });
});

describe('doctor on identity', () => {
  const environment = { ...process.env };
  const asked: string[] = [];
  let claims: object | null = null;
  let azure: Server;
  let app: string;

  // One for all: the SDK remembers where it found it, and each token by whom and what it is for.
  beforeAll(async () => {
    azure = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(claims === null ? 400 : 200, { 'content-type': 'application/json' });
      if (claims === null)
        return void response.end(JSON.stringify({ statusCode: 400, message: NO_IDENTITY }));
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
      const expires_on = Math.floor(Date.now() / 1_000) + 3_600;
      response.end(JSON.stringify({ access_token: `e30.${body}.x`, expires_on, token_type: 'Bearer' }));
    });
    azure.listen(0, '127.0.0.1');
    await once(azure, 'listening');
  });
  beforeEach(() => {
    app = randomUUID();
    asked.length = 0;
    const { port } = azure.address() as AddressInfo;
    const IDENTITY_ENDPOINT = `http://127.0.0.1:${port}/msi/token`;
    Object.assign(process.env, { IDENTITY_ENDPOINT, IDENTITY_HEADER: 'header', AZURE_CLIENT_ID: app });
  });
  afterAll(() => {
    process.env = environment;
    azure.close();
    azure.closeAllConnections();
  });

  const cosmos = (): Record<string, string> => ({
    AZURE_CLIENT_ID: app,
    PARLEY_STORE: 'cosmos',
    COSMOS_ENDPOINT: 'https://shop.documents.azure.com:443/',
    ...sharedKeys(),
    PARLEY_BLOBS: 'azure',
    AZURE_STORAGE_ACCOUNT_URL: 'https://shop.blob.core.windows.net',
  });

  it('says as whom it gets tokens, and for what', async () => {
    claims = { appid: app, xms_mirid: '/subscriptions/x/userAssignedIdentities/id-shop' };
    expect(await look(IDENTITY, cosmos())).toEqual({
      state: 'well',
      says: `the managed identity id-shop (${app}) gets tokens for Cosmos DB, Blob Storage`,
      remedy: null,
    });
    expect(asked.map((url) => new URL(url, 'http://x').searchParams.get('resource'))).toEqual([
      'https://shop.documents.azure.com',
      'https://storage.azure.com',
    ]);
  });

  it('tells another identity from the one that is set', async () => {
    claims = { appid: OTHER_APP };
    expect(await look(IDENTITY, cosmos())).toMatchObject({
      state: 'ill',
      says: `the token for Cosmos DB is of ${OTHER_APP}, and AZURE_CLIENT_ID is ${app}`,
    });
  });

  it('says where there is none, and needs none with keys', async () => {
    claims = null;
    await expect(look(IDENTITY, cosmos())).rejects.toThrow(/no token for Cosmos DB/);
    expect(await look(IDENTITY, {})).toMatchObject({ state: 'off' });
  });

  it.each([
    [null, TENANT, 'well', /gets a token as a managed identity/],
    [OTHER_APP, TENANT, 'ill', /MicrosoftAppId is/],
    [null, OTHER_APP, 'ill', /MicrosoftAppTenantId is/],
  ])('holds the bot to its app id and tenant: %s %s', async (appid, tid, state, says) => {
    claims = { appid: appid ?? app, tid };
    const bot = { MicrosoftAppId: app, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: TENANT };
    expect(await look(BOT_REGISTRATION, bot)).toMatchObject({ state, says: expect.stringMatching(says) });
  });
});

describe('doctor on Cosmos DB', () => {
  let cosmos: CosmosServer;
  let settings: Record<string, string>;
  const database = async () => {
    const client = new CosmosClient({ endpoint: cosmos.endpoint, key: cosmos.key });
    return (await client.databases.createIfNotExists({ id: 'parley' })).database;
  };

  beforeAll(async () => {
    cosmos = await startCosmosServer();
  });
  afterAll(() => cosmos.close());
  afterEach(async () => {
    cosmos.refuse(null);
    await (await database()).delete();
  });
  const configured = (): Record<string, string> => ({
    PARLEY_STORE: 'cosmos',
    COSMOS_ENDPOINT: cosmos.endpoint,
    COSMOS_KEY: cosmos.key,
    ...sharedKeys(),
  });
  const made = async (but: Record<string, object> = {}): Promise<void> => {
    const place = await database();
    for (const each of Object.values(described)) await place.containers.create({ ...each, ...but[each.id] });
  };

  it('names the database and the containers that are not there', async () => {
    settings = configured();
    expect(await look(COSMOS_CONTAINERS, settings)).toMatchObject({ says: 'there is no database parley' });
    await (await database()).containers.create(described.COMMITS);
    expect(await look(COSMOS_CONTAINERS, settings)).toMatchObject({
      state: 'ill',
      says: expect.stringMatching(/^database parley lacks .*leases, orders, review, views/),
      remedy: expect.stringContaining('docs/store.md'),
    });
  });

  it('finds those that are as they should be, and changes nothing in them', async () => {
    await made();
    const writes = () => cosmos.requests.filter((each) => each.startsWith('POST') && each.endsWith('/docs'));
    const before = writes().length;
    expect(await look(COSMOS_CONTAINERS, configured())).toMatchObject({
      state: 'well',
      says: expect.stringMatching(/^\d containers are as they should be, and can be read and written$/),
    });
    expect(writes().length - before).toBe(0);
  });

  it('names another partition key, a path that is not indexed, and leases that stay', async () => {
    await made({
      orders: { partitionKey: { paths: ['/id'] } },
      views: { indexingPolicy: { includedPaths: [{ path: '/stream/?' }], excludedPaths: [{ path: '/*' }] } },
      leases: { defaultTtl: undefined },
    });
    const { state, says } = await look(COSMOS_CONTAINERS, configured());
    expect(state).toBe('ill');
    expect(says).toMatch(/orders has the partition key \/id instead of \/number/);
    expect(says).toMatch(/views does not index \/sortKey\/\?, \/status/);
    expect(says).toMatch(/leases has the time to live none instead of 3600 s/);
  });

  it('takes a container that indexes everything', async () => {
    const everything = { includedPaths: [{ path: '/*' }], excludedPaths: [] };
    await made({ review: { indexingPolicy: everything } });
    expect(await look(COSMOS_CONTAINERS, configured())).toMatchObject({ state: 'well' });
  });

  it('says which documents a role does not let it write, and how to mend that', async () => {
    await made();
    cosmos.refuse(({ method, path }) =>
      method === 'PUT' && path.includes('/colls/review/') ? { status: 403 } : null,
    );
    await expect(look(COSMOS_CONTAINERS, configured())).rejects.toThrow(
      /documents of review cannot be replaced: .*Built-in Data Contributor/,
    );
  });

  it('compares the shared keys with those of the other processes, and takes none down', async () => {
    settings = configured();
    const { endpoint, key } = cosmos;
    const store = new CosmosCaseStore({ endpoint, key, database: 'parley' });
    const keys = new SharedKeys({ store, clock: systemClock });
    await keys.use(keysOf(readConfig(settings)));
    expect(await look(SHARED_KEYS, settings)).toMatchObject({ state: 'well' });
    const { PARLEY_DESK_KEY, PARLEY_SIGNING_KEY } = sharedKeys();
    const other = {
      ...settings,
      PARLEY_DESK_KEY: PARLEY_DESK_KEY ?? '',
      PARLEY_SIGNING_KEY: PARLEY_SIGNING_KEY ?? '',
    };
    for (let looks = 0; looks < 2; looks += 1)
      expect(await look(SHARED_KEYS, other)).toMatchObject({
        state: 'ill',
        says: expect.stringMatching(/^PARLEY_DESK_KEY \(since .*, PARLEY_SIGNING_KEY \(since /),
      });
    await store.close();
    expect(await look(SHARED_KEYS, {})).toMatchObject({ state: 'off' });
  });
});
