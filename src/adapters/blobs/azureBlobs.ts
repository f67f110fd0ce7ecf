import type { BlobHash, Blobs } from '../../ports/blobs.ts';
import {
  CONFLICT,
  download,
  isRefusal,
  AzureContainer,
  type AzureContainerSettings,
} from './azureContainer.ts';
import { BlobDamaged, isHash } from './contentHash.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Blobs in Azure Blob Storage, named by their hash.
 *
 * Both methods reject with `StoreUnavailable` when the account does not answer or refuses, and `get` with
 * `BlobDamaged` when a blob is no longer what was put.
 */
export class AzureBlobs implements Blobs {
  readonly #container: AzureContainer;

  constructor(settings: AzureContainerSettings) {
    this.#container = new AzureContainer(settings);
  }

  async put(bytes: Uint8Array, contentType: string): Promise<BlobHash> {
    const hash = sha256Hex(bytes);
    await this.#container.ask(async (container, abortSignal) => {
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
    const blob = await this.#container.ask((container, signal) => download(container, hash, signal));
    if (blob === null) return null;
    if (sha256Hex(blob.bytes) !== hash) throw new BlobDamaged(hash, this.#container.name);
    return { bytes: blob.bytes, contentType: blob.contentType ?? UNKNOWN_TYPE };
  }

  async delete(hash: BlobHash): Promise<void> {
    if (!isHash(hash)) return;
    await this.#container.ask(async (container, abortSignal) => {
      await container.getBlobClient(hash).deleteIfExists({ abortSignal, deleteSnapshots: 'include' });
    });
  }
}
