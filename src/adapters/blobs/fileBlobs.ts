import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../disk/syncFolder.ts';
import type { BlobHash, Blobs } from '../../ports/blobs.ts';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { ifMissing, messageOf } from '../../ports/thrown.ts';
import { BlobDamaged, isHash } from './contentHash.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Blobs as files in a folder, `ab/abcd…` with the content type in `ab/abcd….type`, each written whole or not at all.
 *
 * Both methods reject with `StoreUnavailable` when the folder cannot be read or written, and `get` with `BlobDamaged`
 * when a file is no longer what was put.
 */
export class FileBlobs implements Blobs {
  readonly #folder: string;

  /** The folder is made when the first blob is put. */
  constructor({ folder }: { folder: string }) {
    this.#folder = folder;
  }

  async put(bytes: Uint8Array, contentType: string): Promise<BlobHash> {
    const hash = sha256Hex(bytes);
    try {
      const there = await readFile(this.#path(hash)).catch(ifMissing(null));
      // A damaged file is no reason to refuse the bytes that mend it.
      if (there !== null && sha256Hex(there) === hash) return hash;
      await makeFolders(this.#folder, dirname(this.#path(hash)));
      // The type first: once the bytes are there the blob is complete.
      await writeWhole(this.#typePath(hash), Buffer.from(contentType));
      await writeWhole(this.#path(hash), bytes);
    } catch (error) {
      throw this.#explain(error);
    }
    return hash;
  }

  async get(hash: BlobHash): Promise<{ bytes: Uint8Array; contentType: string } | null> {
    if (!isHash(hash)) return null;
    const bytes = await this.#read(this.#path(hash));
    if (bytes === null) return null;
    if (sha256Hex(bytes) !== hash) throw new BlobDamaged(hash, this.#folder);
    const type = await this.#read(this.#typePath(hash));
    return { bytes, contentType: type?.toString() ?? UNKNOWN_TYPE };
  }

  async delete(hash: BlobHash): Promise<void> {
    if (!isHash(hash)) return;
    try {
      await rm(this.#path(hash), { force: true });
      await rm(this.#typePath(hash), { force: true });
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async #read(path: string): Promise<Buffer | null> {
    try {
      return await readFile(path).catch(ifMissing(null));
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #path(hash: BlobHash): string {
    return join(this.#folder, hash.slice(0, 2), hash);
  }

  #typePath(hash: BlobHash): string {
    return `${this.#path(hash)}.type`;
  }

  #explain(error: unknown): StoreUnavailable {
    return new StoreUnavailable(
      `The folder for files, ${this.#folder}, cannot be read or written: look at its rights and at the room on its disk ` +
        `(${messageOf(error)}).`,
      { cause: error },
    );
  }
}

/** Whoever reads `path` finds all of the bytes or no file, also after the power went. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, bytes, { flag: 'wx', mode: 0o600, flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function makeFolders(root: string, shard: string): Promise<void> {
  const first = await mkdir(shard, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  await syncFolder(root);
  await syncFolder(dirname(root));
}
