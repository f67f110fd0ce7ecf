import type { ContainerDefinition, ContainerRequest, CosmosClient } from '@azure/cosmos';
import * as described from '../../adapters/cosmos/cosmosContainers.ts';
import { connect, type CosmosSettings } from '../../adapters/cosmos/cosmosDatabase.ts';
import { explain, NOT_FOUND, statusOf } from '../../adapters/cosmos/cosmosErrors.ts';
import { cosmosSettings } from '../../compose/adapters.ts';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { ill, off, well, type Check } from './finding.ts';

/** What every adapter would make. */
const NEEDED: readonly ContainerRequest[] = Object.values(described);

const MADE_BY_HAND =
  'With COSMOS_KEY they are made at the first start; by Entra ID nothing is made: use infra/azure, or make them as docs/store.md describes them.';

/** Whether the containers are there as the adapters would make them, and whether documents of each can be read and written. */
export const COSMOS_CONTAINERS: Check = {
  name: 'Containers',
  remedy:
    'Check COSMOS_ENDPOINT and COSMOS_KEY, or the identity and its role; and the firewall of the account.',
  async run(config) {
    if (config.PARLEY_STORE !== 'cosmos') return off('the embedded store has none');
    const settings = cosmosSettings(config);
    const client = await connect(settings);
    try {
      const found = await containersIn(client, settings.database);
      if (found === null) return ill(`there is no database ${settings.database}`, MADE_BY_HAND);
      const missing = NEEDED.filter(({ id = '' }) => !found.has(id)).map(({ id = '' }) => id);
      if (missing.length > 0)
        return ill(`database ${settings.database} lacks ${missing.join(', ')}`, MADE_BY_HAND);
      const faults = NEEDED.flatMap((needed) => faultsOf(needed, found.get(needed.id ?? '')));
      if (faults.length > 0)
        return ill(
          faults.join('; '),
          'An index, a time to live can be changed in place; a container with another partition key is made anew, and its documents copied.',
        );
      for (const { id = '' } of NEEDED) await tryDocuments(client, settings, id);
      return well(`${NEEDED.length} containers are as they should be, and can be read and written`);
    } catch (error) {
      throw explain(error, settings.endpoint);
    } finally {
      client.dispose();
    }
  },
};

async function containersIn(
  client: CosmosClient,
  database: string,
): Promise<Map<string, ContainerDefinition> | null> {
  try {
    const { resources } = await client.database(database).containers.readAll().fetchAll();
    return new Map(resources.map((each) => [each.id, each]));
  } catch (error) {
    if (statusOf(error) === NOT_FOUND) return null;
    throw error;
  }
}

/** Indexing more than is needed costs, and breaks nothing. */
function faultsOf(needed: ContainerRequest, found: ContainerDefinition | undefined): string[] {
  const { id = '' } = needed;
  const faults: string[] = [];
  const key = (of: Pick<ContainerRequest, 'partitionKey'> | undefined): string =>
    typeof of?.partitionKey === 'object' ? of.partitionKey.paths.join(', ') : 'none';
  if (key(found) !== key(needed))
    faults.push(`${id} has the partition key ${key(found)} instead of ${key(needed)}`);
  if (needed.defaultTtl !== undefined && found?.defaultTtl !== needed.defaultTtl)
    faults.push(
      `${id} has the time to live ${found?.defaultTtl ?? 'none'} instead of ${needed.defaultTtl} s`,
    );
  const indexed = new Set(found?.indexingPolicy?.includedPaths?.map(({ path }) => path));
  const unindexed = (needed.indexingPolicy?.includedPaths ?? [])
    .map(({ path }) => path)
    .filter((path) => !indexed.has(path) && !indexed.has('/*'));
  if (found?.indexingPolicy?.indexingMode === 'none') faults.push(`${id} indexes nothing`);
  else if (unindexed.length > 0) faults.push(`${id} does not index ${unindexed.join(', ')}`);
  return faults;
}

/** Reads, replaces and deletes a document that is not there: whoever may do so is told that it is not, and nothing is changed. */
async function tryDocuments(
  client: CosmosClient,
  { database, endpoint }: Pick<CosmosSettings, 'database' | 'endpoint'>,
  container: string,
): Promise<void> {
  const item = client.database(database).container(container).item('doctor', 'doctor');
  const tries = [
    ['read', () => item.read()],
    ['replaced', () => item.replace({ id: 'doctor' })],
    ['deleted', () => item.delete()],
  ] as const;
  for (const [done, call] of tries)
    await call().catch((error: unknown) => {
      if (statusOf(error) === NOT_FOUND) return;
      const { message } = explain(error, endpoint);
      throw new StoreUnavailable(`documents of ${container} cannot be ${done}: ${message}`, { cause: error });
    });
}
