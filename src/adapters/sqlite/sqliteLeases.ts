import { chmodSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { LeaseAsked, Leases, Note } from '../../ports/leases.ts';
import { systemClock, type Clock } from '../../ports/clock.ts';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { explain } from './sqliteErrors.ts';

const BUSY_TIMEOUT_MS = 1_000;
/** What nobody gave back is cleared away so long after it ran out. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

interface Row {
  holder: string;
  until: number;
  notes: string;
}

/**
 * Leases of the processes on one machine, in a file of their own: nothing in it outlives what it is for, so it needs no sync and no
 * backup, and it holds up no writer of the record.
 */
export class SqliteLeases implements Leases {
  readonly #file: string;
  readonly #clock: Clock;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Throws `StoreUnavailable` when the file cannot be opened. Its folder is there. */
  constructor({ file, clock = systemClock }: { file: string; clock?: Clock }) {
    this.#file = file;
    this.#clock = clock;
    try {
      this.#connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
      if (file !== ':memory:') chmodSync(file, 0o600);
      this.#connection.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;' +
          'CREATE TABLE IF NOT EXISTS leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL,' +
          ' notes TEXT NOT NULL) STRICT, WITHOUT ROWID',
      );
    } catch (error) {
      throw explain(error, file);
    }
  }

  take({ name, holder, forMs, notes = [] }: LeaseAsked): Promise<Note[] | null> {
    return this.#ask(() => {
      const now = this.#clock.now().getTime();
      const known = this.#find(name);
      const there = known ? (JSON.parse(known.notes) as Note[]) : [];
      if (known && known.holder !== holder && known.until > now) {
        const fresh = notes.filter(({ id }) => !there.some((each) => each.id === id));
        if (fresh.length > 0) this.#write(name, known, [...there, ...fresh]);
        return null;
      }
      this.#run('DELETE FROM leases WHERE until < ?', now - FORGOTTEN_AFTER_MS);
      this.#write(name, { holder, until: now + forMs }, []);
      return there;
    });
  }

  release({ name, holder }: Pick<LeaseAsked, 'name' | 'holder'>): Promise<Note[]> {
    return this.#ask(() => {
      const known = this.#find(name);
      if (known?.holder !== holder) return [];
      const notes = JSON.parse(known.notes) as Note[];
      if (notes.length > 0) this.#write(name, known, []);
      else this.#run('DELETE FROM leases WHERE name = ?', name);
      return notes;
    });
  }

  close(): Promise<void> {
    if (this.#connection.isOpen) this.#connection.close();
    return Promise.resolve();
  }

  #find(name: string): Row | undefined {
    return this.#statement('SELECT holder, until, notes FROM leases WHERE name = ?').get(name) as
      Row | undefined;
  }

  #write(name: string, { holder, until }: Pick<Row, 'holder' | 'until'>, notes: readonly Note[]): void {
    const text = JSON.stringify(notes);
    this.#run(
      'REPLACE INTO leases (name, holder, until, notes) VALUES (?, ?, ?, ?)',
      name,
      holder,
      until,
      text,
    );
  }

  #run(sql: string, ...values: (string | number)[]): void {
    this.#statement(sql).run(...values);
  }

  #statement(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** In one transaction, so that of two processes one comes first. */
  #ask<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (!this.#connection.isOpen) throw new StoreUnavailable(`The file ${this.#file} has been closed.`);
      try {
        this.#run('BEGIN IMMEDIATE');
        const result = work();
        this.#run('COMMIT');
        resolve(result);
      } catch (error) {
        if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
        throw explain(error, this.#file);
      }
    });
  }
}
