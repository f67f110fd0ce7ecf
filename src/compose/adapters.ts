import { FileBlobs } from '../adapters/blobs/fileBlobs.ts';
import { PersonFulfilment } from '../adapters/person/personFulfilment.ts';
import { SqliteCaseSearch } from '../adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../adapters/sqlite/sqliteCaseStore.ts';
import { SqliteLeases } from '../adapters/sqlite/sqliteLeases.ts';
import { SqliteOrders } from '../adapters/sqlite/sqliteOrders.ts';
import type { Config } from '../config.ts';
import type { Blobs } from '../ports/blobs.ts';
import type { CaseSearch } from '../ports/caseSearch.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fulfilment } from '../ports/fulfilment.ts';
import type { Leases } from '../ports/leases.ts';
import type { Orders } from '../ports/orders.ts';
import { join } from 'node:path';

/** Where cases and ledgers are kept; `onThrottled` is told of each request that a database had no throughput for. Rejects with `StoreUnavailable` when the embedded file cannot be opened. */
export async function openCaseStore(config: Config, onThrottled?: () => void): Promise<CaseStore> {
  if (config.PARLEY_STORE === 'sqlite') return new SqliteCaseStore({ file: sqliteFile(config) });
  const { CosmosCaseStore } = await import('../adapters/cosmos/cosmosCaseStore.ts');
  return new CosmosCaseStore({ ...cosmosSettings(config), onThrottled });
}

/** What finds cases: in the store they are in. Rejects with `StoreUnavailable` when the embedded file cannot be opened. */
export async function openCaseSearch(config: Config): Promise<CaseSearch> {
  if (config.PARLEY_STORE === 'sqlite') return new SqliteCaseSearch({ file: sqliteFile(config) });
  const { CosmosCaseSearch } = await import('../adapters/cosmos/search/cosmosCaseSearch.ts');
  return new CosmosCaseSearch(cosmosSettings(config));
}

/** Where orders are kept: beside the cases. Rejects with `StoreUnavailable` when the embedded file cannot be opened. */
export async function openOrders(config: Config): Promise<Orders> {
  if (config.PARLEY_STORE === 'sqlite') return new SqliteOrders({ file: sqliteFile(config) });
  const { CosmosOrders } = await import('../adapters/cosmos/cosmosOrders.ts');
  return new CosmosOrders(cosmosSettings(config));
}

const sqliteFile = (config: Config): string => join(config.PARLEY_DATA, 'parley.sqlite');

export const cosmosSettings = (config: Config) => ({
  endpoint: config.COSMOS_ENDPOINT ?? '',
  key: config.COSMOS_KEY ?? undefined,
  database: config.COSMOS_DATABASE,
});

/** What one process at a time does. Rejects with `StoreUnavailable` when the embedded file cannot be opened. */
export async function openLeases(config: Config, clock: Clock): Promise<Leases> {
  if (config.PARLEY_STORE === 'sqlite')
    return new SqliteLeases({ file: join(config.PARLEY_DATA, 'leases.sqlite'), clock });
  const { CosmosLeases } = await import('../adapters/cosmos/cosmosLeases.ts');
  return new CosmosLeases({ ...cosmosSettings(config), clock });
}

export async function openBlobs(config: Config): Promise<Blobs> {
  if (config.PARLEY_BLOBS === 'files') return new FileBlobs({ folder: join(config.PARLEY_DATA, 'photos') });
  const { AzureBlobs } = await import('../adapters/blobs/azureBlobs.ts');
  return new AzureBlobs(blobSettings(config));
}

/** The container of Blob Storage for all that is no document. */
export const blobSettings = (config: Config) => ({
  connectionString: config.AZURE_STORAGE_CONNECTION_STRING ?? undefined,
  accountUrl: config.AZURE_STORAGE_ACCOUNT_URL ?? undefined,
  container: config.AZURE_STORAGE_CONTAINER,
});

/** Who carries out what buyers accepted. */
export async function chooseFulfilment(config: Config, clock: Clock): Promise<Fulfilment> {
  if (config.PARLEY_WEBHOOK_URL === null) return new PersonFulfilment();
  const { WebhookFulfilment } = await import('../adapters/webhook/webhookFulfilment.ts');
  return new WebhookFulfilment({
    url: config.PARLEY_WEBHOOK_URL,
    secret: config.PARLEY_WEBHOOK_SECRET ?? '',
    clock,
  });
}
