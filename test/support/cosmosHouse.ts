import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { CosmosOrders } from '../../src/adapters/cosmos/cosmosOrders.ts';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';
import { Connector } from './connector.ts';
import { CosmosProxy, Weather } from './cosmosProxy.ts';
import { sharedKeys, startCosmosServer, type CosmosServer } from './cosmosServer.ts';
import { ParleyProcess } from './parleyProcess.ts';

/** The number of the n-th late order of a house. */
export const orderNumber = (index: number): string => String(8190500000000000 + index);

/** Processes of Parley on one Cosmos DB account, each behind a proxy of its own, and a channel that they answer to. */
export class CosmosHouse {
  readonly weather = new Weather();
  readonly connector: Connector;
  /** The account as it is, past all proxies. */
  readonly store: CosmosCaseStore;
  readonly members: { parley: ParleyProcess; proxy: CosmosProxy }[] = [];
  readonly #server: CosmosServer;
  readonly #keys = sharedKeys();
  readonly #settings: Record<string, string>;

  private constructor(server: CosmosServer, connector: Connector, settings: Record<string, string>) {
    const { endpoint, key } = server;
    this.#server = server;
    this.connector = connector;
    this.#settings = settings;
    this.store = new CosmosCaseStore({ endpoint, key, database: 'parley' });
  }

  /** Without a process yet, and with so many late orders. */
  static async open(lateOrders: number, settings: Record<string, string> = {}): Promise<CosmosHouse> {
    const house = new CosmosHouse(await startCosmosServer(), await Connector.start(), settings);
    const { endpoint, key } = house.#server;
    const orders = new CosmosOrders({ endpoint, key, database: 'parley' });
    const [late] = sampleOrders(new Date());
    if (!late) throw new Error('there are no samples');
    const numbers = Array.from({ length: lateOrders }, (_, index) => index);
    await orders.save(
      numbers.map((index) => ({
        ...late,
        number: orderNumber(index),
        buyer: { ...late.buyer, id: `buyer-${index}` },
      })),
    );
    await orders.close();
    return house;
  }

  async startAnother(): Promise<void> {
    const proxy = await CosmosProxy.before(this.#server.endpoint, this.weather);
    const settings = {
      PARLEY_STORE: 'cosmos',
      COSMOS_ENDPOINT: proxy.endpoint,
      COSMOS_KEY: this.#server.key,
      PARLEY_RATE_LIMIT: '0',
      PARLEY_SAMPLE_ORDERS: 'off',
      ...this.#keys,
      ...this.#settings,
    };
    this.members.push({
      parley: await ParleyProcess.start(settings, (folder) => this.#prepare(folder)),
      proxy,
    });
  }

  /** A policy whose day never ends, and the desk's key where a console looks for it. */
  async #prepare(folder: string): Promise<Record<string, string>> {
    const file = join(folder, 'policy.yaml');
    const policy = await readFile('policies/aliexpress.yaml', 'utf8');
    await writeFile(
      file,
      policy.replace(/perDay: \{ absolute: [\d.]+ \}/, 'perDay: { absolute: 100000.00 }'),
    );
    await writeFile(join(folder, 'desk.key'), this.#keys['PARLEY_DESK_KEY'] ?? '');
    return { PARLEY_POLICY: file };
  }

  async close(): Promise<void> {
    this.weather.clearsUp();
    for (const { parley } of this.members) await parley.stop();
    for (const { proxy } of this.members) await proxy.close();
    await this.store.close();
    await this.connector.close();
    await this.#server.close();
  }
}
