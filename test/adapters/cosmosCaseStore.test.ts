import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { CosmosOrders } from '../../src/adapters/cosmos/cosmosOrders.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { type CosmosServer, startCosmosServer } from '../support/cosmosServer.ts';
import { commitOf, orderOf, viewOf } from '../support/storeBuilders.ts';

const A = 'case/a';
const WON = { ok: true };

describe('CosmosCaseStore when Cosmos DB is not well', () => {
  let server: CosmosServer;
  let store: CosmosCaseStore;

  beforeEach(async () => {
    server = await startCosmosServer();
    store = open();
  });

  afterEach(async () => {
    await store.close();
    await server.close();
  });

  const open = (deadlineMs = 3_000): CosmosCaseStore =>
    new CosmosCaseStore({ endpoint: server.endpoint, key: server.key, database: 'parley', deadlineMs });

  const failure = async (call: Promise<unknown>): Promise<string> => {
    const error: unknown = await call.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    return (error as Error).message;
  };

  const isCreateOf =
    (container: string) =>
    ({ method, path }: { method: string; path: string }): boolean =>
      method === 'POST' && path.endsWith(`/colls/${container}/docs`);

  it('says so while it is down, and the same store works again when it is back', async () => {
    await store.append(commitOf(A, 1), viewOf(A, 1));
    await server.goDown();
    expect(await failure(store.append(commitOf(A, 2)))).toMatch(/cannot be reached/);
    await failure(store.read(A, 0));
    await failure(store.view(A));
    await failure(store.saveView(viewOf(A, 1)));
    await failure(store.list({}));
    await failure(store.lagging());

    await server.comeBack();
    expect(await store.append(commitOf(A, 2), viewOf(A, 2))).toEqual(WON);
    expect(await store.read(A, 0)).toHaveLength(2);
    expect((await store.list({})).summaries).toHaveLength(1);
  });

  it('starts at a later call when it was down at the first', async () => {
    await server.goDown();
    await failure(store.read(A, 0));
    await failure(store.append(commitOf(A, 1)));
    await server.comeBack();
    expect(await store.append(commitOf(A, 1))).toEqual(WON);
  });

  it('starts while others start on the same empty account', async () => {
    const others = Array.from({ length: 3 }, () => open());
    const starts = others.map((each) => each.read(A, 0));
    await expect(Promise.all(starts)).resolves.toEqual([[], [], []]);
    await Promise.all(others.map((each) => each.close()));
  });

  it('makes its containers again when they were deleted', async () => {
    await store.append(commitOf(A, 1));
    server.refuse(({ path }) => (path.includes('/docs') ? { status: 404, substatus: 1003 } : null));
    expect(await failure(store.append(commitOf(A, 2)))).toMatch(/container is gone/);
    await failure(store.view(A));
    server.refuse(null);
    server.requests.length = 0;
    expect(await store.append(commitOf(A, 2))).toEqual(WON);
    expect(server.requests).toContain('GET /dbs/parley/colls/commits');
  });

  it('does not take a replica that is behind for a document that is not there', async () => {
    await store.append(commitOf(A, 1));
    server.refuse(({ method, path }) =>
      method === 'GET' && path.includes('/docs/') ? { status: 404, substatus: 1002 } : null,
    );
    await failure(store.view(A));
    await failure(open().append(commitOf(A, 2)));
  });

  it('names throttling for what it is', async () => {
    await store.append(commitOf(A, 1));
    server.refuse(() => ({ status: 429, substatus: 3200 }));
    expect(await failure(store.append(commitOf(A, 2)))).toMatch(/throughput is used up/);
    server.refuse(null);
    expect(await store.append(commitOf(A, 2))).toEqual(WON);
  });

  it('waits out throttling that passes', async () => {
    await store.append(commitOf(A, 1));
    let throttled = 0;
    server.refuse((request) =>
      isCreateOf('commits')(request) && (throttled += 1) <= 3 ? { status: 429, substatus: 3200 } : null,
    );
    expect(await store.append(commitOf(A, 2))).toEqual(WON);
    expect(throttled).toBe(4);
  });

  it('waits out a region that does not answer for a moment, also where it looks', async () => {
    await store.append(commitOf(A, 1), viewOf(A, 1));
    let refused = 0;
    server.refuse(() => ((refused += 1) % 4 === 0 ? null : { status: 503 }));
    expect(await store.append(commitOf(A, 2), viewOf(A, 2))).toEqual(WON);
    expect(await store.read(A, 1)).toHaveLength(1);
    expect((await store.view(A))?.sequence).toBe(2);
  });

  it.each([
    [401, /check the key/],
    [403, /Built-in Data Contributor/],
    [413, /2 MB/],
    [500, /refused/],
  ])('tells an operator what to do about a %d', async (status, remedy) => {
    server.refuse(() => ({ status }));
    expect(await failure(store.append(commitOf(A, 1)))).toMatch(remedy);
  });

  it('gives up at its deadline when nothing answers', async () => {
    await store.close();
    store = open(150);
    await store.append(commitOf(A, 1));
    server.refuse(() => 'silence');
    expect(await failure(store.append(commitOf(A, 2)))).toMatch(/did not answer in time/);
  });

  it('recognises its own commit when the answer to it was lost, and tries again by itself', async () => {
    await store.append(commitOf(A, 1));
    const commit = commitOf(A, 2);
    server.loseNextAnswer(isCreateOf('commits'));
    expect(await store.append(commit)).toEqual(WON);
    expect(await store.append(commit)).toEqual(WON);
    expect(await store.append(commitOf(A, 2))).toEqual({ ok: false, because: 'conflict' });
    expect(await store.read(A, 0)).toHaveLength(2);
  });

  it('adds the commit also when its view cannot be written, and names the case as lagging', async () => {
    await store.append(commitOf(A, 1), viewOf(A, 1));
    expect(await store.lagging()).toEqual([]);
    server.refuse(({ method, path }) =>
      method === 'PUT' && path.includes('/views/') ? { status: 500 } : null,
    );
    expect(await store.append(commitOf(A, 2), viewOf(A, 2))).toEqual(WON);
    server.refuse(null);
    expect((await store.view(A))?.sequence).toBe(1);
    expect(await store.lagging()).toEqual([A]);
  });

  it('goes on naming a case that stays behind, long after its last commit', async () => {
    let now = Date.now();
    await store.close();
    store = new CosmosCaseStore({
      endpoint: server.endpoint,
      key: server.key,
      database: 'parley',
      clock: { now: () => new Date(now) },
    });
    await store.append(commitOf(A, 1));
    for (let day = 0; day < 3; day += 1) {
      expect(await store.lagging()).toEqual([A]);
      now += 86_400_000;
    }
    await store.saveView(viewOf(A, 1));
    expect(await store.lagging()).toEqual([]);
  });

  it('says nothing of a look that found nothing new, and looks at what came before it no more', async () => {
    await store.append(commitOf(A, 1), viewOf(A, 1));
    expect(await store.lagging()).toEqual([]);
    server.requests.length = 0;
    expect(await store.lagging()).toEqual([]);
    expect(server.requests.filter((request) => !request.startsWith('GET'))).toEqual([
      'POST /dbs/parley/colls/commits/docs',
      'POST /dbs/parley/colls/views/docs',
    ]);
    await store.append(commitOf(A, 2));
    expect(await store.lagging()).toEqual([A]);
  });

  it('compares everything again after a clock was wrong', async () => {
    const ahead = new CosmosCaseStore({
      endpoint: server.endpoint,
      key: server.key,
      database: 'parley',
      clock: { now: () => new Date(Date.now() + 86_400_000) },
    });
    expect(await ahead.lagging()).toEqual([]);
    await ahead.close();
    await store.append(commitOf(A, 1));
    expect(await store.lagging()).toEqual([A]);
  });

  it('writes no view that another is about to follow, but where none does', async () => {
    await store.append(commitOf(A, 1), viewOf(A, 1));
    server.requests.length = 0;
    await store.append(commitOf(A, 2), { ...viewOf(A, 2), isFollowed: true });
    await store.append(commitOf(A, 3), viewOf(A, 3));
    expect(server.requests.filter((request) => request.includes('/views/'))).toHaveLength(1);
    expect((await store.view(A))?.sequence).toBe(3);
    await store.append(commitOf(A, 4), { ...viewOf(A, 4), isFollowed: true });
    expect(await store.lagging()).toEqual([]);
    expect((await store.view(A))?.sequence).toBe(4);
    await store.append(commitOf(A, 5), { ...viewOf(A, 5), isFollowed: true });
    await store.close();
    store = open();
    expect((await store.view(A))?.sequence).toBe(5);
  });

  it('needs one small write for the next commit of a case it knows, and one for its view', async () => {
    await store.append(commitOf(A, 1), viewOf(A, 1));
    server.requests.length = 0;
    await store.append(commitOf(A, 2), viewOf(A, 2));
    expect(server.requests.map((request) => request.replace(/\/dbs\/parley\/colls/, ''))).toEqual([
      'POST /commits/docs',
      'PUT /views/docs/view',
    ]);
  });

  it('refuses an account that writes in several regions', async () => {
    server.writeInSeveralRegions();
    expect(await failure(store.append(commitOf(A, 1)))).toMatch(/turn off multi-region writes/);
  });

  it('puts back what was there when an import of orders fails in the middle', async () => {
    const orders = new CosmosOrders({ endpoint: server.endpoint, key: server.key, database: 'parley' });
    await orders.save([orderOf('1', { marketplace: 'before' })]);
    let written = 0;
    server.refuse((request) =>
      isCreateOf('orders')(request) && (written += 1) > 30 ? { status: 500 } : null,
    );
    const batch = Array.from({ length: 40 }, (_, index) => orderOf(String(index), { marketplace: 'after' }));
    expect(await failure(orders.save(batch))).toMatch(/refused/);

    server.refuse(null);
    expect(await orders.count()).toBe(1);
    expect((await orders.find('1'))?.marketplace).toBe('before');
    await orders.close();
  });

  it('also puts back an order whose write took effect without an answer', async () => {
    const orders = new CosmosOrders({ endpoint: server.endpoint, key: server.key, database: 'parley' });
    await orders.count();
    server.loseNextAnswer(isCreateOf('orders'));
    await failure(orders.save([orderOf('1'), orderOf('2')]));
    expect(await orders.count()).toBe(0);
    await orders.close();
  });

  it('leaves alone what somebody else saved since', async () => {
    const settings = { endpoint: server.endpoint, key: server.key, database: 'parley' };
    const orders = new CosmosOrders(settings);
    const other = new CosmosOrders(settings);
    let written = 0;
    server.refuse(async (request) => {
      if (!isCreateOf('orders')(request) || (written += 1) !== 17) return null;
      await other.save([orderOf('0', { marketplace: 'somebody else' })]);
      return { status: 500 };
    });
    await failure(orders.save(Array.from({ length: 17 }, (_, index) => orderOf(String(index)))));
    expect(await orders.count()).toBe(1);
    expect((await orders.find('0'))?.marketplace).toBe('somebody else');
    await orders.close();
    await other.close();
  });

  it('names the orders that it could not put back', async () => {
    const orders = new CosmosOrders({ endpoint: server.endpoint, key: server.key, database: 'parley' });
    await orders.save([orderOf('1')]);
    let written = 0;
    server.refuse((request) => {
      const isLate = isCreateOf('orders')(request) && (written += 1) > 1;
      return isLate || ['DELETE', 'PUT'].includes(request.method) ? { status: 500 } : null;
    });
    expect(await failure(orders.save([orderOf('A-1'), orderOf('A-2')]))).toMatch(
      /may now be as in its file.*: A\d\./,
    );
    await orders.close();
  });
});
