import { execFile } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { SqliteDatabase } from '../../src/adapters/sqlite/sqliteDatabase.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { commitOf, orderOf, viewOf } from '../support/storeBuilders.ts';

const A = 'case/a';
const run = promisify(execFile);

describe('SqliteCaseStore on its file', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await dataFolder('sqlite');
    file = join(folder, 'deep', 'er', 'parley.db');
  });

  afterEach(() => rm(folder, { recursive: true }));

  const fails = async (call: () => unknown): Promise<string> => {
    try {
      await call();
    } catch (error) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      return (error as Error).message;
    }
    throw new Error('it did not fail');
  };

  it('acknowledges a commit only once it is on the disk', async () => {
    const store = new SqliteCaseStore({ file, busyTimeoutMs: 1234 });
    expect(store.durability()).toEqual({ journalMode: 'wal', synchronous: 2, busyTimeoutMs: 1234 });
    await store.close();
    const again = new SqliteCaseStore({ file });
    expect(again.durability()).toEqual({ journalMode: 'wal', synchronous: 2, busyTimeoutMs: 4000 });
    await again.close();
  });

  it('keeps buyers’ words from other users of the machine', async () => {
    const store = new SqliteCaseStore({ file });
    expect((await stat(join(folder, 'deep', 'er'))).mode & 0o077).toBe(0);
    await store.close();
  });

  it('mends a file and journals that other users could read', async () => {
    const store = new SqliteCaseStore({ file });
    const files = [file, `${file}-wal`, `${file}-shm`];
    for (const each of files) chmodSync(each, 0o644);
    const other = new SqliteCaseStore({ file });
    expect(files.map((each) => statSync(each).mode & 0o077)).toEqual([0, 0, 0]);
    await other.close();
    await store.close();
  });

  it('writes commit and view together or neither', async () => {
    const store = new SqliteCaseStore({ file });
    await store.append(commitOf(A, 1), viewOf(A, 1));
    const other = new DatabaseSync(file);
    other.exec('DROP TABLE commits');
    await fails(() => store.append(commitOf(A, 2), viewOf(A, 2)));
    expect((await store.view(A))?.sequence).toBe(1);
    other.close();
    await store.close();
  });

  it('adds the commit also when its view cannot be written', async () => {
    const store = new SqliteCaseStore({ file });
    const other = new DatabaseSync(file);
    other.exec('DROP TABLE views');
    expect(await store.append(commitOf(A, 1), viewOf(A, 1))).toEqual({ ok: true });
    expect(await store.read(A, 0)).toHaveLength(1);
    other.close();
    await store.close();
  });

  it('says that the file is locked when another process holds it, and works again afterwards', async () => {
    const store = new SqliteCaseStore({ file, busyTimeoutMs: 20 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await fails(() => store.append(commitOf(A, 1)))).toMatch(/another process kept it locked/);
    expect(await store.read(A, 0)).toEqual([]);
    other.exec('ROLLBACK');
    expect(await store.append(commitOf(A, 1))).toEqual({ ok: true });
    other.close();
    await store.close();
  });

  it('writes what is appended at once together, and one that cannot be written takes no other with it', async () => {
    const store = new SqliteCaseStore({ file });
    const database = new DatabaseSync(file);
    database.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON commits WHEN NEW.stream = 'case/b' BEGIN SELECT RAISE(ABORT, 'no'); END",
    );
    const [a, b, c, again] = await Promise.allSettled([
      store.append(commitOf(A, 1), viewOf(A, 1)),
      store.append(commitOf('case/b', 1)),
      store.append(commitOf('case/c', 1)),
      store.append(commitOf(A, 1, ['another'])),
    ]);
    database.close();
    expect(a).toMatchObject({ value: { ok: true } });
    expect(b.status).toBe('rejected');
    expect(c).toMatchObject({ value: { ok: true } });
    expect(again).toMatchObject({ value: { ok: false, because: 'conflict' } });
    expect(await store.read(A, 0)).toEqual([expect.objectContaining({ sequence: 1 })]);
    expect(await store.read('case/b', 0)).toEqual([]);
    await store.close();
  });

  it('writes what still waits before it closes', async () => {
    const store = new SqliteCaseStore({ file });
    const appended = store.append(commitOf(A, 1));
    await store.close();
    expect(await appended).toEqual({ ok: true });
    const reopened = new SqliteCaseStore({ file });
    expect(await reopened.read(A, 0)).toHaveLength(1);
    await reopened.close();
  });

  it('says that the disk is full, undoes the write and goes on once there is room', async () => {
    const database = new SqliteDatabase({ file });
    const add = (text: string): void => {
      database.statement('INSERT INTO commits VALUES (?, 1, ?, ?)').run(`case/${text.length}`, '', text);
    };
    const pages = Number(database.statement('PRAGMA page_count').get()?.['page_count']);
    database.statement(`PRAGMA max_page_count = ${pages + 1}`).get();
    const message = await fails(() =>
      database.ask(() => {
        database.transaction(() => {
          add('small');
          add('x'.repeat(100_000));
        });
      }),
    );
    expect(message).toMatch(/the disk is full; make room/);
    expect(database.statement('SELECT count(*) AS n FROM commits').get()?.['n']).toBe(0);
    database.statement(`PRAGMA max_page_count = ${pages + 1000}`).get();
    database.transaction(() => {
      add('x'.repeat(100_000));
    });
    expect(database.statement('SELECT count(*) AS n FROM commits').get()?.['n']).toBe(1);
    database.close();
  });

  it('says what to do about a file that is no database, and leaves it as it was', async () => {
    file = join(folder, 'notes.txt');
    await writeFile(file, 'not a database, '.repeat(500));
    expect(await fails(() => new SqliteCaseStore({ file }))).toMatch(/not a SQLite database; move it away/);
    expect(await readFile(file, 'utf8')).toBe('not a database, '.repeat(500));
  });

  it('says what to do about a database that was damaged', async () => {
    const store = new SqliteCaseStore({ file });
    for (let sequence = 1; sequence <= 50; sequence += 1)
      await store.append(commitOf(A, sequence, ['x'.repeat(3000)]));
    await store.close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0x5a, 4096));

    const message = await fails(async () => {
      const damaged = new SqliteCaseStore({ file });
      await damaged.read(A, 0).finally(() => damaged.close());
    });
    expect(message).toMatch(/damaged; stop every process that uses it and restore it from a backup/);
  });

  it('says what to do about a path that cannot be a file', async () => {
    expect(await fails(() => new SqliteCaseStore({ file: folder }))).toMatch(
      /cannot be opened; the path must be/,
    );
    await writeFile(join(folder, 'file'), '');
    expect(await fails(() => new SqliteCaseStore({ file: join(folder, 'file', 'parley.db') }))).toMatch(
      /folder of the database .* cannot be made/,
    );
  });

  it('refuses a file of a newer Parley and does not touch it', async () => {
    await new SqliteCaseStore({ file }).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(await fails(() => new SqliteCaseStore({ file }))).toMatch(/has schema 99 .* run the newer Parley/);
  });

  it('shares its file with the orders', async () => {
    const store = new SqliteCaseStore({ file });
    const orders = new SqliteOrders({ file });
    await orders.save([orderOf('8190-1')]);
    await store.append(commitOf(A, 1));
    expect(await orders.count()).toBe(1);
    await orders.close();
    expect(await store.read(A, 0)).toHaveLength(1);
    await store.close();
  });

  it('lets processes that start at once share a new file, each commit taken by one of them', async () => {
    const writer = 'test/support/sqliteWriter.ts';
    const writers = await Promise.all(
      Array.from({ length: 4 }, () => run(process.execPath, [writer, file, A, '40'])),
    );
    expect(writers.map(({ stderr }) => stderr)).toEqual(['', '', '', '']);

    const store = new SqliteCaseStore({ file });
    const commits = await store.read(A, 0);
    expect(commits.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 160 }, (_, index) => index + 1),
    );
    const said = commits.flatMap(({ entries }) => entries.map(({ content }) => JSON.stringify(content)));
    expect(new Set(said).size).toBe(160);
    await store.close();
  });
});
