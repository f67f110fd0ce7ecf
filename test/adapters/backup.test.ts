import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backUp, restore } from '../../src/adapters/backup/backupFolder.ts';
import { FileBlobs } from '../../src/adapters/blobs/fileBlobs.ts';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { localSecret } from '../../src/adapters/secrets/localSecrets.ts';
import { signingKeys } from '../../src/adapters/secrets/signingKeys.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { EMPTY_CHAIN, seal, type ChainHead } from '../../src/domain/case/chain.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { newSalt } from '../../src/services/cases/caseFiles.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';

const NOW = new Date('2026-11-30T12:00:00Z');

let root: string;
let data: string;
let folder: string;
let elsewhere: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parley-backup-'));
  [data = '', folder = '', elsewhere = ''] = ['data', 'copy', 'elsewhere'].map((name) => join(root, name));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** Writes as a busy Parley does, until it is told to stop: commits, photos, seals. */
class Writer {
  readonly store = new SqliteCaseStore({ file: join(data, 'parley.sqlite') });
  readonly blobs = new FileBlobs({ folder: join(data, 'photos') });
  readonly sealing = new Sealing({
    store: this.store,
    key: signingKeys(data, null).key,
    receipts: new FileReceipts({ file: join(data, 'seals.log') }),
    clock: systemClock,
    onError: (error) => this.errors.push(error),
  });
  readonly errors: unknown[] = [];
  readonly photos: string[] = [];
  readonly heads = new Map<string, { head: ChainHead; sequence: number }>();

  async write(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      const photo = await this.blobs.put(Buffer.from(`photo ${this.photos.length}`), 'image/png');
      await Promise.all(
        Array.from({ length: 20 }, (_, number) => this.#append(`case/${number}`, { type: 'note', photo })),
      );
      this.photos.push(photo);
      if (round % 5 === 0) await this.sealing.seal();
    }
  }

  async #append(stream: string, content: unknown): Promise<void> {
    const { head, sequence } = this.heads.get(stream) ?? { head: EMPTY_CHAIN, sequence: 0 };
    const entries = seal(head, [content], NOW.toISOString(), newSalt);
    const { ok } = await this.store.append({
      stream,
      sequence: sequence + 1,
      at: NOW.toISOString(),
      entries,
    });
    if (!ok) throw new Error(`${stream} has another writer`);
    this.heads.set(stream, { head: entries.at(-1) ?? head, sequence: sequence + 1 });
  }
}

function command(name: 'backup' | 'restore', from: string, ...words: string[]) {
  return new Promise<{ code: number; text: string }>((resolve) => {
    execFile(
      process.execPath,
      [`src/commands/${name}.ts`, ...words],
      { env: { ...process.env, PARLEY_DATA: from } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: out + err });
      },
    );
  });
}

async function small(): Promise<void> {
  const writer = new Writer();
  await writer.write(2);
  await writer.store.close();
}

describe('a backup', () => {
  it('made by another process while one writes is whole, and verifies where it is restored', async () => {
    localSecret(data, 'directline.key');
    const writer = new Writer();
    await writer.write(20);
    const before = new Map(writer.heads);
    const photosBefore = [...writer.photos];
    const over = new AbortController();
    const made = command('backup', data, folder).finally(() => {
      over.abort();
    });
    let meanwhile = 0;
    for (; !over.signal.aborted; meanwhile += 1) await writer.write(1);
    expect(await made).toEqual({ code: 0, text: expect.stringMatching(/^\d+ files, .* MB in /) });
    expect(writer.errors).toEqual([]);
    // It was made under load, and held nobody up.
    expect(meanwhile).toBeGreaterThan(1);
    await writer.store.close();

    expect(await command('restore', elsewhere, folder)).toEqual({
      code: 0,
      text: expect.stringContaining('npm run evidence -- verify --all'),
    });
    const store = new SqliteCaseStore({ file: join(elsewhere, 'parley.sqlite') });
    const receipts = new FileReceipts({ file: join(elsewhere, 'seals.log') });
    const { key, publicKeys } = signingKeys(elsewhere, null);
    const checked = await verifyStore({ store, receipts, publicKeys });
    expect(checked.findings).toEqual([]);
    expect(checked.seals).toBeGreaterThan(0);
    for (const [stream, { sequence }] of before)
      expect((await store.read(stream, 0)).length).toBeGreaterThanOrEqual(sequence);
    const blobs = new FileBlobs({ folder: join(elsewhere, 'photos') });
    for (const photo of photosBefore) expect(await blobs.get(photo)).not.toBeNull();
    expect(localSecret(elsewhere, 'directline.key')).toBe(localSecret(data, 'directline.key'));
    // It goes on from there, under the same key.
    const sealing = new Sealing({ store, key, receipts, clock: systemClock, onError: () => undefined });
    await expect(sealing.seal()).resolves.not.toThrow();
    expect((await verifyStore({ store, receipts, publicKeys })).findings).toEqual([]);
    await store.close();
  });

  it('knows every photo that its record names', async () => {
    const writer = new Writer();
    await writer.write(3);
    await backUp(data, folder, NOW);
    await writer.store.close();
    await restore(folder, elsewhere);
    const store = new SqliteCaseStore({ file: join(elsewhere, 'parley.sqlite') });
    const blobs = new FileBlobs({ folder: join(elsewhere, 'photos') });
    const named = (await store.read('case/0', 0)).flatMap(({ entries }) =>
      entries.map(({ content }) => (content as { photo: string }).photo),
    );
    expect(named).toHaveLength(3);
    for (const photo of named) expect((await blobs.get(photo))?.contentType).toBe('image/png');
    await store.close();
  });

  it('copies receipts and what waits before the database, and photos after it', async () => {
    await put('spool', '1-ab.json', '{}');
    const writer = new Writer();
    await writer.write(1);
    await writer.store.close();
    const paths = (await backUp(data, folder, NOW)).files.map(({ path }) => path);
    const at = (start: string): number => paths.findIndex((path) => path.startsWith(start));
    // A photo is on the disk before the record names it: copied first, one of a message that comes meanwhile would be missing.
    const order = ['spool/', 'seals.log', 'parley.sqlite', 'photos/'].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('takes along messages that wait, and no receipt that was half written', async () => {
    await small();
    await appendFile(join(data, 'seals.log'), '{"ordinal":');
    await put('spool', '000000000000001-ab.json', '{}');
    await put('spool', '000000000000002-ac.json.unfinished', '{');
    await backUp(data, folder, NOW);
    await restore(folder, elsewhere);
    expect(await readdir(join(elsewhere, 'spool'))).toEqual(['000000000000001-ab.json']);
    expect(await readFile(join(elsewhere, 'seals.log'), 'utf8')).toMatch(/^(\{.*\}\n)+$/);
  });

  it('is for its owner alone', async () => {
    await small();
    await backUp(data, folder, NOW);
    const names = await readdir(folder, { recursive: true });
    for (const name of ['.', ...names]) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  });

  it('is not made over another one, nor of a folder without a record, and leaves nothing half made', async () => {
    await small();
    await backUp(data, folder, NOW);
    expect(await command('backup', data, folder)).toEqual({
      code: 1,
      text: expect.stringContaining('is there already'),
    });
    const nothing = await command('backup', join(root, 'nothing'), join(root, 'other'));
    expect(nothing).toEqual({ code: 1, text: expect.stringContaining('There is no database at') });
    expect((await readdir(root)).toSorted()).toEqual(['copy', 'data']);
  });
});

describe('a restore', () => {
  it('touches no folder that holds anything', async () => {
    await small();
    await backUp(data, folder, NOW);
    const refused = await command('restore', data, folder);
    expect(refused).toEqual({ code: 1, text: expect.stringContaining('Stop Parley, move that folder away') });
  });

  it.each([
    ['a file that was changed', (file: string) => appendFile(file, 'x'), 'is not as it was written'],
    ['a file that is gone', (file: string) => rm(file), 'is missing'],
  ])('writes nothing from a backup with %s', async (_, damage, says) => {
    await small();
    await backUp(data, folder, NOW);
    await damage(join(folder, 'seals.log'));
    await expect(restore(folder, elsewhere)).rejects.toThrow(says);
    await expect(readdir(elsewhere)).rejects.toThrow();
  });

  it('that was cut off is not taken for a Parley, and says how it is made anew', async () => {
    await small();
    const contents = await backUp(data, folder, NOW);
    // A file of it finds no place, as on a disk that is full.
    await mkdir(join(folder, 'cache'));
    await writeFile(join(folder, 'cache', 'x'), '');
    const sha256 = createHash('sha256').digest('hex');
    const files = [...contents.files, { path: 'cache/x', bytes: 0, sha256 }];
    await writeFile(join(folder, 'backup.json'), JSON.stringify({ ...contents, files }));
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'cache'), '');
    await expect(restore(folder, elsewhere)).rejects.toThrow();

    const says = /A restore into .* was cut off.*run npm run restore again/;
    expect(() => new SqliteCaseStore({ file: join(elsewhere, 'parley.sqlite') })).toThrow(says);
    await expect(restore(folder, elsewhere)).rejects.toThrow(says);
    await expect(backUp(elsewhere, join(root, 'other'), NOW)).rejects.toThrow(says);
  });

  it('says of what is no backup that it is none', async () => {
    const refused = await command('restore', elsewhere, root);
    expect(refused).toEqual({ code: 1, text: expect.stringContaining('is no backup') });
  });
});

async function put(below: string, name: string, text: string): Promise<void> {
  await mkdir(join(data, below), { recursive: true });
  await writeFile(join(data, below, name), text);
}
