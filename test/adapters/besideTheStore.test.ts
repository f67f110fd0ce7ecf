import { BlobServiceClient } from '@azure/storage-blob';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BlobReceipts } from '../../src/adapters/evidence/blobReceipts.ts';
import { publicKeysInBlobs } from '../../src/adapters/secrets/blobPublicKeys.ts';
import { BlobSpool } from '../../src/adapters/spool/blobSpool.ts';
import { AzureBlobs } from '../../src/adapters/blobs/azureBlobs.ts';
import type { Seal } from '../../src/domain/evidence/seal.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import type { KeptMessage } from '../../src/ports/spool.ts';
import { startAzurite, type Azurite } from '../support/azurite.ts';
import { conversationOf, messageOf } from '../support/builders.ts';

let azurite: Azurite;
let container: string;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());
beforeEach(() => {
  container = `parley-${process.hrtime.bigint()}`;
});

const place = () => ({ connectionString: azurite.connectionString, container });
const raw = () =>
  BlobServiceClient.fromConnectionString(azurite.connectionString).getContainerClient(container);

const kept = (activityId: string): KeptMessage => ({
  conversation: { ...conversationOf(), reference: { serviceUrl: 'https://smba.example' } },
  message: messageOf(`the text of ${activityId}`, { activityId }),
});

const sealOf = (ordinal: number): Seal => ({
  type: 'parley-seal',
  ordinal,
  at: '2026-11-30T12:00:00.000Z',
  treeSize: ordinal,
  root: 'a'.repeat(64),
  previous: 'b'.repeat(64),
  keyId: '0123456789abcdef',
  signature: `signature of ${ordinal}`,
});

describe('a spool in Blob Storage', () => {
  const unreadable: string[] = [];
  const open = (): BlobSpool => new BlobSpool({ ...place(), onUnreadable: (name) => unreadable.push(name) });

  it('gives another process what one kept, whole and in its order', async () => {
    const spool = open();
    expect(await spool.all()).toEqual([]);
    const ids = Array.from({ length: 12 }, (_, index) => `message-${index}`);
    for (const id of ids) await spool.keep(kept(id));
    await spool.keep(kept('message-3'));
    expect(await open().all()).toEqual(ids.map(kept));
  });

  it('lets go of what it is told to, also of what another process kept, and twice', async () => {
    const [one, other] = [open(), open()];
    await one.keep(kept('a'));
    await one.keep(kept('b'));
    expect(await other.all()).toEqual([kept('a'), kept('b')]);
    await other.drop(kept('a'));
    await one.drop(kept('a'));
    await one.drop(kept('never kept'));
    expect(await open().all()).toEqual([kept('b')]);
  });

  it('leaves alone and names what is no message, and overlooks the photos beside it', async () => {
    await open().keep(kept('a'));
    await new AzureBlobs(place()).put(Buffer.from('a photo'), 'image/png');
    const name = 'spool/000000000000001-abc.json';
    await raw().getBlockBlobClient(name).upload('{"conversation": 1}', 19);
    expect(await open().all()).toEqual([kept('a')]);
    expect(unreadable).toEqual([name]);
  });

  it('says in time that it can keep nothing, and keeps it once it can', async () => {
    const spool = open();
    await spool.keep(kept('a'));
    await azurite.stop();
    const from = performance.now();
    await expect(spool.keep(kept('b'))).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - from).toBeLessThan(6_000);
    await azurite.start();
    await spool.keep(kept('b'));
    expect(await open().all()).toEqual([kept('a'), kept('b')]);
  });
});

describe('receipts in Blob Storage', () => {
  it('come back in their order, and are read anew only where something came', async () => {
    const receipts = new BlobReceipts(place());
    expect(await receipts.all()).toEqual([]);
    for (const ordinal of [1, 2, 3]) await receipts.add(sealOf(ordinal));
    expect(await receipts.all()).toEqual([1, 2, 3].map(sealOf));
    await new BlobReceipts(place()).add(sealOf(4));
    expect(await receipts.all()).toEqual([1, 2, 3, 4].map(sealOf));
  });

  it('are there once, whichever of several processes adds them', async () => {
    const processes = Array.from({ length: 4 }, () => new BlobReceipts(place()));
    for (const ordinal of [1, 2, 3]) await Promise.all(processes.map((each) => each.add(sealOf(ordinal))));
    for (const each of processes) expect(await each.all()).toEqual([1, 2, 3].map(sealOf));
  });

  it('go on in another blob before one is full', async () => {
    const receipts = new BlobReceipts(place());
    for (const ordinal of [9_999, 10_000, 10_001]) await receipts.add(sealOf(ordinal));
    expect((await new BlobReceipts(place()).all()).map(({ ordinal }) => ordinal)).toEqual([
      9_999, 10_000, 10_001,
    ]);
    const names: string[] = [];
    for await (const { name } of raw().listBlobsFlat()) names.push(name);
    expect(names).toEqual(['seals/0000000001.log', 'seals/0000010001.log']);
  });
});

describe('public keys in Blob Storage', () => {
  it('stay when another key signs, for every process', async () => {
    const first = { keyId: '0'.repeat(16), publicKey: 'first' };
    const second = { keyId: '1'.repeat(16), publicKey: 'second' };
    expect(await publicKeysInBlobs(place(), first)).toEqual([first]);
    expect(await publicKeysInBlobs(place(), first)).toEqual([first]);
    expect(await publicKeysInBlobs(place(), second)).toEqual([first, second]);
  });
});
