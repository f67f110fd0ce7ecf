import { buffer } from 'node:stream/consumers';
import type { TokenCredential } from '@azure/identity';
import { BlobServiceClient, type ContainerClient, RestError } from '@azure/storage-blob';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { messageOf } from '../../ports/thrown.ts';
import { defaultCredential } from '../azure/defaultCredential.ts';

export const NOT_FOUND = 404;
export const CONFLICT = 409;
export const PRECONDITION_FAILED = 412;

export interface AzureContainerSettings {
  /** With the account's key in it; or none, and Entra ID speaks for this process. */
  connectionString?: string | undefined;
  /** `https://ACCOUNT.blob.core.windows.net`; needed without a connection string. */
  accountUrl?: string | undefined;
  /** DefaultAzureCredential unless told. */
  credential?: TokenCredential | undefined;
  /** Created when it is missing, without public access. */
  container: string;
  /** How long a call may take with all its retries, in ms; 20,000 unless told. */
  deadlineMs?: number | undefined;
}

/** A container of Azure Blob Storage, made at the first call. */
export class AzureContainer {
  readonly #settings: AzureContainerSettings;
  #container: ContainerClient | null = null;

  constructor(settings: AzureContainerSettings) {
    this.#settings = settings;
  }

  get name(): string {
    return this.#settings.container;
  }

  /** Makes the call, and rejects with `StoreUnavailable` for whatever the SDK throws or when `deadlineMs` have passed. */
  async ask<T>(call: (container: ContainerClient, signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.#settings.deadlineMs ?? 20_000);
    try {
      return await call(await this.#start(signal), signal);
    } catch (error) {
      if (isRefusal(error, NOT_FOUND, 'ContainerNotFound')) this.#container = null;
      throw explain(error, this.#settings.container);
    }
  }

  /** Remembered once it has succeeded, so that a start that failed is tried again. */
  async #start(signal: AbortSignal): Promise<ContainerClient> {
    if (this.#container !== null) return this.#container;
    const service = await connect(this.#settings);
    const container = service.getContainerClient(this.#settings.container);
    await container.createIfNotExists({ abortSignal: signal });
    this.#container = container;
    return container;
  }
}

/** What the service answered with this status and code. */
export const isRefusal = (error: unknown, status: number, code?: string): boolean =>
  error instanceof RestError && error.statusCode === status && (code === undefined || error.code === code);

/** A blob whole; null when there is none of that name. */
export async function download(
  container: ContainerClient,
  name: string,
  abortSignal: AbortSignal,
): Promise<{ bytes: Buffer; contentType: string | undefined } | null> {
  try {
    const { contentType, readableStreamBody } = await container
      .getBlobClient(name)
      .download(0, undefined, { abortSignal });
    const bytes = readableStreamBody === undefined ? Buffer.alloc(0) : await buffer(readableStreamBody);
    return { bytes, contentType };
  } catch (error) {
    if (isRefusal(error, NOT_FOUND, 'BlobNotFound')) return null;
    throw error;
  }
}

/** What is there under a prefix, by name. */
export async function listed(
  container: ContainerClient,
  prefix: string,
  abortSignal: AbortSignal,
): Promise<{ name: string; etag: string }[]> {
  const found: { name: string; etag: string }[] = [];
  for await (const { name, properties } of container.listBlobsFlat({ prefix, abortSignal }))
    found.push({ name, etag: properties.etag });
  return found;
}

async function connect({
  connectionString,
  accountUrl,
  credential,
}: AzureContainerSettings): Promise<BlobServiceClient> {
  const options = { retryOptions: { maxTries: 3, tryTimeoutInMs: 10_000, retryDelayInMs: 200 } };
  if (connectionString !== undefined)
    return BlobServiceClient.fromConnectionString(connectionString, options);
  if (accountUrl === undefined)
    throw new TypeError('Blob Storage needs a connection string or the URL of the account');
  return new BlobServiceClient(accountUrl, credential ?? (await defaultCredential()), options);
}

function explain(error: unknown, container: string): unknown {
  if (error instanceof TypeError) return error;
  return new StoreUnavailable(
    `Blob Storage, container ${container}: it cannot be reached or refused; check its address, the network and that ` +
      `this identity has the role "Storage Blob Data Contributor" (${messageOf(error).split('\n', 1)[0] ?? ''}).`,
    { cause: error },
  );
}
