import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CosmosLeases } from '../../src/adapters/cosmos/cosmosLeases.ts';
import { CosmosProxy, isRead, Weather, type Fault } from '../support/cosmosProxy.ts';
import { startCosmosServer, type CosmosServer } from '../support/cosmosServer.ts';

const NAME = 'conversation/0a1b';
const note = { id: 'm1', body: 'my parcel never came' };

describe('leases in Cosmos DB, where requests go wrong', () => {
  let server: CosmosServer;
  let proxy: CosmosProxy;
  let weather: Weather;
  /** Behind the proxy. */
  let one: CosmosLeases;
  let other: CosmosLeases;
  const take = (leases: CosmosLeases, holder: string, notes = [] as (typeof note)[]) =>
    leases.take({ name: NAME, holder, forMs: 10_000, notes });

  beforeEach(async () => {
    server = await startCosmosServer();
    weather = new Weather();
    proxy = await CosmosProxy.before(server.endpoint, weather);
    const { key } = server;
    one = new CosmosLeases({ endpoint: proxy.endpoint, key, database: 'parley' });
    other = new CosmosLeases({ endpoint: server.endpoint, key, database: 'parley' });
    await take(one, 'a');
  });
  afterEach(async () => {
    await Promise.all([one.close(), other.close()]);
    await proxy.close();
    await server.close();
  });

  /** Does this to the next request to leases that it may be done to. */
  const once = (
    fate: ReturnType<Fault['fateOf']>,
    may: (asked: Parameters<Fault['fateOf']>[0]) => boolean,
  ) => {
    let isDone = false;
    weather.fault = {
      fateOf: (asked) => {
        if (isDone || asked.container !== 'leases' || !may(asked)) return 'goes_through';
        isDone = true;
        return fate;
      },
    };
  };

  it('hands out what was left though the answer that brought it was lost', async () => {
    expect(await take(other, 'b', [note])).toBeNull();
    once('loses_its_answer', ({ kind }) => kind === 'replace');
    expect(await take(one, 'a')).toEqual([note]);
    expect(await take(one, 'a')).toEqual([]);
    expect(await one.release({ name: NAME, holder: 'a' })).toEqual([]);
    expect(await take(other, 'b')).toEqual([]);
  });

  it('sees what was left though a read would not', async () => {
    expect(await take(one, 'a')).toEqual([]);
    expect(await take(other, 'b', [note])).toBeNull();
    weather.fault = { fateOf: (asked) => (isRead(asked) ? 'is_stale' : 'goes_through') };
    expect(await take(one, 'a')).toEqual([note]);
  });

  it('leaves each note with one request, whatever else is written to the lease meanwhile', async () => {
    await one.release({ name: NAME, holder: 'a' });
    await take(other, 'b');
    proxy.taken();
    expect(await take(one, 'a', [note])).toBeNull();
    await take(other, 'b');
    const next = { ...note, id: 'm2' };
    expect(await take(one, 'a', [next])).toBeNull();
    expect(proxy.taken().map(({ kind }) => kind)).toEqual(['create', 'patch', 'patch']);
    expect(await take(other, 'b')).toEqual([next]);
  });

  it('leaves a note soon where a look at who has it is not answered', async () => {
    await one.release({ name: NAME, holder: 'a' });
    expect(await take(other, 'b')).toEqual([]);
    once('is_dropped', isRead);
    const began = performance.now();
    expect(await take(one, 'a', [note])).toBeNull();
    expect(performance.now() - began).toBeLessThan(800);
    expect(await take(other, 'b')).toEqual([note]);
  });
});
