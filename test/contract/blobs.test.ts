import { readdir, rm, writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AzureBlobs } from '../../src/adapters/blobs/azureBlobs.ts';
import { FileBlobs } from '../../src/adapters/blobs/fileBlobs.ts';
import type { BlobHash, Blobs } from '../../src/ports/blobs.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';
import { dataFolder } from '../support/dataFolder.ts';

interface BlobPlace {
  open(): Blobs;
  /** Overwrites the stored bytes behind the store's back. */
  damage(hash: BlobHash): Promise<void>;
  remove(): Promise<void>;
}

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
let azurite: Azurite;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());

async function filePlace(): Promise<BlobPlace> {
  const folder = await dataFolder('blobs');
  return {
    open: () => new FileBlobs({ folder: join(folder, 'deep', 'blobs') }),
    damage: (hash) => writeFile(join(folder, 'deep', 'blobs', hash.slice(0, 2), hash), 'damaged'),
    remove: () => rm(folder, { recursive: true }),
  };
}

function azurePlace(): Promise<BlobPlace> {
  const { connectionString } = azurite;
  const service = BlobServiceClient.fromConnectionString(connectionString);
  const container = `photos-${process.hrtime.bigint()}`;
  return Promise.resolve({
    open: () => new AzureBlobs({ connectionString, container }),
    damage: async (hash: BlobHash) => {
      await service.getContainerClient(container).getBlockBlobClient(hash).upload('damaged', 7);
    },
    remove: async () => {
      await service.getContainerClient(container).deleteIfExists();
    },
  });
}

const PLACES: [name: string, make: () => Promise<BlobPlace>][] = [
  ['FileBlobs', filePlace],
  ['AzureBlobs', azurePlace],
];

describe.each(PLACES)('%s', (_, makePlace) => {
  let place: BlobPlace;
  let blobs: Blobs;

  beforeEach(async () => {
    place = await makePlace();
    blobs = place.open();
  });

  afterEach(() => place.remove());

  it('names a file by the SHA-256 of its bytes and gives it back with its type', async () => {
    expect(await blobs.put(Buffer.from('abc'), 'image/jpeg')).toBe(ABC);
    const blob = await place.open().get(ABC);
    expect(Buffer.from(blob?.bytes ?? []).toString()).toBe('abc');
    expect(blob?.contentType).toBe('image/jpeg');
  });

  it('keeps every byte, of a large file and of an empty one', async () => {
    const large = Uint8Array.from({ length: 5_000_000 }, (__, index) => (index * 31) % 256);
    for (const bytes of [large, new Uint8Array(0), Uint8Array.of(0), large.subarray(10, 20)]) {
      const back = await blobs.get(await blobs.put(bytes, 'image/png'));
      expect(Buffer.compare(back?.bytes ?? Buffer.from('none'), bytes)).toBe(0);
    }
  });

  it('takes the same bytes again, one after the other and at once', async () => {
    const puts = Array.from({ length: 10 }, () => place.open().put(Buffer.from('abc'), 'image/png'));
    expect(new Set(await Promise.all(puts))).toEqual(new Set([ABC]));
    expect(await blobs.put(Buffer.from('abc'), 'text/html')).toBe(ABC);
    expect((await blobs.get(ABC))?.contentType).toBe('image/png');
  });

  it('deletes what is to be forgotten, once or twice, and nothing else', async () => {
    const gone = await blobs.put(Buffer.from('gone'), 'text/plain');
    const stays = await blobs.put(Buffer.from('stays'), 'text/plain');
    await blobs.delete(gone);
    await blobs.delete(gone);
    await blobs.delete('../no name');
    expect(await blobs.get(gone)).toBeNull();
    expect((await blobs.get(stays))?.contentType).toBe('text/plain');
  });

  it('has nothing under a name that was never put, or that is no name', async () => {
    expect(await blobs.get(ABC)).toBeNull();
    for (const name of ['', '../../etc/passwd', ABC.toUpperCase(), `${ABC}.type`, `${ABC}/..`])
      expect(await blobs.get(name)).toBeNull();
  });

  it('refuses to give out bytes that were changed since', async () => {
    await blobs.put(Buffer.from('abc'), 'image/png');
    await place.damage(ABC);
    await expect(blobs.get(ABC)).rejects.toThrow(/changed or damaged/);
  });
});

describe('FileBlobs in its folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await dataFolder('blobs');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('leaves no half-written file behind and mends a damaged one that is put again', async () => {
    const blobs = new FileBlobs({ folder });
    await blobs.put(Buffer.from('abc'), 'image/png');
    await writeFile(join(folder, 'ba', ABC), 'damaged');
    await blobs.put(Buffer.from('abc'), 'image/png');
    expect((await readdir(join(folder, 'ba'))).sort()).toEqual([ABC, `${ABC}.type`]);
    expect(await readFile(join(folder, 'ba', ABC), 'utf8')).toBe('abc');
  });

  it('says so when its folder cannot be one', async () => {
    await writeFile(join(folder, 'file'), '');
    const blobs = new FileBlobs({ folder: join(folder, 'file', 'blobs') });
    await expect(blobs.put(Buffer.from('abc'), 'image/png')).rejects.toThrow(StoreUnavailable);
    await expect(blobs.get(ABC)).rejects.toThrow(/look at its rights/);
  });
});

describe('AzureBlobs when the account is away', () => {
  it('says so, and works again with the same instance', async () => {
    const { connectionString } = azurite;
    const blobs = new AzureBlobs({ connectionString, container: 'away', deadlineMs: 2_000 });
    await azurite.stop();
    await expect(blobs.put(Buffer.from('abc'), 'image/png')).rejects.toThrow(StoreUnavailable);
    await expect(blobs.get(ABC)).rejects.toThrow(/cannot be reached/);
    await azurite.start();
    expect(await blobs.put(Buffer.from('abc'), 'image/png')).toBe(ABC);
    expect((await blobs.get(ABC))?.contentType).toBe('image/png');
  });
});
