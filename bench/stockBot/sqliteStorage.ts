import type { DatabaseSync } from 'node:sqlite';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';

/** Bot Framework state in a SQLite table, one row a key, with the ETag rules that `Storage` asks for. */
export class SqliteStorage implements Storage {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(
      'CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, etag INTEGER NOT NULL, item TEXT NOT NULL) STRICT',
    );
  }

  read(keys: string[]): Promise<StoreItems> {
    const select = this.#database.prepare('SELECT etag, item FROM state WHERE key = ?');
    const items: StoreItems = {};
    for (const key of keys) {
      const row = select.get(key);
      if (row) items[key] = { ...(JSON.parse(String(row['item'])) as object), eTag: String(row['etag']) };
    }
    return Promise.resolve(items);
  }

  write(changes: StoreItems): Promise<void> {
    const upsert = this.#database.prepare(
      `INSERT INTO state (key, etag, item) VALUES (?, 1, ?)
       ON CONFLICT (key) DO UPDATE SET etag = state.etag + 1, item = excluded.item
       WHERE ? = '*' OR state.etag = ?`,
    );
    for (const [key, item] of Object.entries(changes)) {
      const { eTag = '*', ...kept } = item as StoreItem;
      const { changes: rows } = upsert.run(key, JSON.stringify(kept), eTag, eTag);
      if (rows === 0) return Promise.reject(new Error(`${key} was changed by somebody else`));
    }
    return Promise.resolve();
  }

  delete(keys: string[]): Promise<void> {
    const remove = this.#database.prepare('DELETE FROM state WHERE key = ?');
    for (const key of keys) remove.run(key);
    return Promise.resolve();
  }
}
