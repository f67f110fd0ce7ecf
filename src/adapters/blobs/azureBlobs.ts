import { buffer } from 'node:stream/consumers';
import type { TokenCredential } from '@azure/identity';
import { BlobServiceClient, type ContainerClient, RestError } from '@azure/storage-blob';
import type { BlobHash, Blobs } from '../../ports/blobs.ts';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { messageOf } from '../store/thrown.ts';
import { BlobDamaged, hashOf, isHash } from './contentHash.ts';

const UNKNOWN_TYPE = 'application/octet-stream';
const NOT_FOUND = 404;
const CONFLICT = 409;

export interface AzureBlobsSettings {
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

/**
 * Blobs in Azure Blob Storage, named by their hash.
 *
 * Both methods reject with `StoreUnavailable` when the account does not answer or refuses, and `get` with
 * `BlobDamaged` when a blob is no longer what was put.
 */
export class AzureBlobs implements Blobs {
  readonly #settings: AzureBlobsSettings;
  #container: ContainerClient | null = null;

  constructor(settings: AzureBlobsSettings) {
    this.#settings = settings;
  }

  async put(bytes: Uint8Array, contentType: string): Promise<BlobHash> {
    const hash = hashOf(bytes);
    await this.#ask(async (container, abortSignal) => {
      try {
        await container.getBlockBlobClient(hash).upload(bytes, bytes.byteLength, {
          abortSignal,
          blobHTTPHeaders: { blobContentType: contentType },
          conditions: { ifNoneMatch: '*' },
        });
      } catch (error) {
        // The same bytes were put before.
        if (!isRefusal(error, CONFLICT, 'BlobAlreadyExists')) throw error;
      }
    });
    return hash;
  }

  async get(hash: BlobHash): Promise<{ bytes: Uint8Array; contentType: string } | null> {
    if (!isHash(hash)) return null;
    const blob = await this.#ask((container, signal) => download(container, hash, signal));
    if (blob !== null && hashOf(blob.bytes) !== hash) throw new BlobDamaged(hash, this.#settings.container);
    return blob;
  }

  async delete(hash: BlobHash): Promise<void> {
    if (!isHash(hash)) return;
    await this.#ask(async (container, abortSignal) => {
      await container.getBlobClient(hash).deleteIfExists({ abortSignal, deleteSnapshots: 'include' });
    });
  }

  async #ask<T>(call: (container: ContainerClient, signal: AbortSignal) => Promise<T>): Promise<T> {
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

async function connect({
  connectionString,
  accountUrl,
  credential,
}: AzureBlobsSettings): Promise<BlobServiceClient> {
  const options = { retryOptions: { maxTries: 3, tryTimeoutInMs: 10_000, retryDelayInMs: 200 } };
  if (connectionString !== undefined)
    return BlobServiceClient.fromConnectionString(connectionString, options);
  if (accountUrl === undefined)
    throw new TypeError('Blob Storage needs a connection string or the URL of the account');
  return new BlobServiceClient(accountUrl, credential ?? (await defaultCredential()), options);
}

/** Loaded only where it is used: it is large, and a connection string needs none of it. */
async function defaultCredential(): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}

async function download(
  container: ContainerClient,
  hash: BlobHash,
  abortSignal: AbortSignal,
): Promise<{ bytes: Uint8Array; contentType: string } | null> {
  try {
    const { contentType, readableStreamBody } = await container
      .getBlobClient(hash)
      .download(0, undefined, { abortSignal });
    const bytes = readableStreamBody === undefined ? Buffer.alloc(0) : await buffer(readableStreamBody);
    return { bytes, contentType: contentType ?? UNKNOWN_TYPE };
  } catch (error) {
    if (isRefusal(error, NOT_FOUND, 'BlobNotFound')) return null;
    throw error;
  }
}

const isRefusal = (error: unknown, status: number, code: string): boolean =>
  error instanceof RestError && error.statusCode === status && error.code === code;

function explain(error: unknown, container: string): unknown {
  if (error instanceof TypeError) return error;
  return new StoreUnavailable(
    `Blob Storage, container ${container}: it cannot be reached or refused; check its address, the network and that ` +
      `this identity has the role "Storage Blob Data Contributor" (${messageOf(error).split('\n', 1)[0] ?? ''}).`,
    { cause: error },
  );
}
