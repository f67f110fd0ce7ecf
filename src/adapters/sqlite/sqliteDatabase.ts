import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreUnavailable, type Outlives } from '../../ports/caseStore.ts';
import { codeOf } from '../../ports/thrown.ts';
import { explain } from './sqliteErrors.ts';
import { MIGRATIONS } from './sqliteSchema.ts';
import { whyHalfRestored } from './unfinishedRestore.ts';

const OWNER_ONLY = 0o600;

export interface SqliteSettings {
  /** Its folder is made when it is missing. Several adapters and several processes may share one file. */
  file: string;
  /** How long to wait for another process that is writing, in ms; the event loop waits with it. 4,000 unless told. */
  busyTimeoutMs?: number;
}

/** How safe a write is once it is acknowledged, as SQLite reports it for this very connection. */
export interface Durability {
  journalMode: string;
  /** 2 is FULL: every commit is on the disk before it is acknowledged. */
  synchronous: number;
  busyTimeoutMs: number;
}

/**
 * One connection to a Parley database file, brought to the present schema.
 *
 * The constructor and every method throw `StoreUnavailable` for what SQLite or the file system refuses.
 */
export class SqliteDatabase {
  readonly #file: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor({ file, busyTimeoutMs = 4_000 }: SqliteSettings) {
    this.#file = file;
    makeFolder(file);
    this.#connection = open(file, busyTimeoutMs);
    try {
      this.#guard(() => {
        this.#makeDurable();
        this.#migrate();
      });
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  /** Runs `work` now and promises what it gives. */
  ask<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      resolve(this.#guard(work));
    });
  }

  /** The statement for this text, prepared once. */
  statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#connection.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  /** A statement for this text that is not kept: for texts of which there are very many. */
  once(sql: string): StatementSync {
    return this.#connection.prepare(sql);
  }

  /** All that `work` writes, or nothing when it throws. No other connection writes meanwhile. */
  transaction<T>(work: () => T, outlives: Outlives = 'power'): T {
    if (outlives === 'power') return this.#transaction(work);
    // The journal is written and not synced: the system has it, and the next sync takes it along.
    this.statement('PRAGMA synchronous = NORMAL').run();
    try {
      return this.#transaction(work);
    } finally {
      this.statement('PRAGMA synchronous = FULL').run();
    }
  }

  #transaction<T>(work: () => T): T {
    this.statement('BEGIN IMMEDIATE').run();
    try {
      const result = work();
      this.statement('COMMIT').run();
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** False when SQLite has already rolled the present transaction back by itself, as it does when the disk is full. */
  get inTransaction(): boolean {
    return this.#connection.isTransaction;
  }

  /** Writes the file anew without its free pages and empties the journal. Needs as much room again as the file has. */
  purge(): void {
    this.#guard(() => {
      // The full-text index marks words as deleted and drops them when it is written anew: at once it would cost every turn.
      this.#connection.exec("INSERT INTO review_words (review_words) VALUES ('optimize')");
      this.#connection.exec('VACUUM');
      const busy = this.#connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'];
      if (busy !== 0)
        throw new StoreUnavailable(
          `The journal of ${this.#file} could not be emptied: another process is reading; try again.`,
        );
    });
  }

  durability(): Durability {
    return {
      journalMode: String(this.#pragma('journal_mode', 'journal_mode')),
      synchronous: Number(this.#pragma('synchronous', 'synchronous')),
      busyTimeoutMs: Number(this.#pragma('busy_timeout', 'timeout')),
    };
  }

  /** Safe to call again. */
  close(): void {
    if (this.#connection.isOpen)
      this.#guard(() => {
        this.#connection.close();
      });
  }

  #pragma(name: string, column: string): unknown {
    return this.#guard(() => this.statement(`PRAGMA ${name}`).get()?.[column]);
  }

  #makeDurable(): void {
    // Changing the journal needs the file for itself, and asking again what it is already does not.
    if (this.#pragma('journal_mode', 'journal_mode') !== 'wal')
      this.#connection.exec('PRAGMA journal_mode = WAL');
    // On macOS a plain fsync leaves the data in the drive's cache; elsewhere the last two have no effect.
    this.#connection.exec(
      'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON',
    );
  }

  #migrate(): void {
    if (this.#version() === MIGRATIONS.length) return;
    this.transaction(() => {
      // Read again under the lock: another process may have migrated while this one waited for it.
      const version = this.#version();
      if (version > MIGRATIONS.length)
        throw new StoreUnavailable(
          `The database ${this.#file} has schema ${version} and this Parley knows ${MIGRATIONS.length}: ` +
            'run the newer Parley that wrote it, or restore the backup made before it was updated.',
        );
      for (const migration of MIGRATIONS.slice(version)) this.#connection.exec(migration);
      this.#connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    });
  }

  #version(): number {
    return Number(this.#pragma('user_version', 'user_version'));
  }

  #rollBack(): void {
    if (!this.#connection.isTransaction) return;
    this.statement('ROLLBACK').run();
  }

  #guard<T>(work: () => T): T {
    if (!this.#connection.isOpen) throw new StoreUnavailable(`The database ${this.#file} has been closed.`);
    try {
      return work();
    } catch (error) {
      throw explain(error, this.#file);
    }
  }
}

function open(file: string, busyTimeoutMs: number): DatabaseSync {
  try {
    keepPrivate(file);
    return new DatabaseSync(file, { timeout: busyTimeoutMs });
  } catch (error) {
    throw explain(error, file);
  }
}

/** Buyers' words are nobody's business on a shared machine. SQLite gives its journals the rights of the file. */
function keepPrivate(file: string): void {
  if (file === ':memory:') return;
  try {
    closeSync(openSync(file, 'a', OWNER_ONLY));
  } catch {
    // SQLite is about to refuse the same path, and its refusal names the remedy.
    return;
  }
  for (const each of [file, `${file}-wal`, `${file}-shm`]) chmodIfThere(each);
}

function chmodIfThere(file: string): void {
  try {
    chmodSync(file, OWNER_ONLY);
  } catch (error) {
    // A journal comes and goes with the processes that use it.
    if (codeOf(error) === 'ENOENT') return;
    throw new StoreUnavailable(
      `The database ${file} belongs to another user: run every process of this Parley as the one who owns it.`,
      { cause: error },
    );
  }
}

function makeFolder(file: string): void {
  if (file === ':memory:') return;
  const because = whyHalfRestored(dirname(file));
  if (because !== null) throw new StoreUnavailable(because);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreUnavailable(
      `The folder of the database ${file} cannot be made: name another file, or give this process the right to write there.`,
      { cause: error },
    );
  }
}
