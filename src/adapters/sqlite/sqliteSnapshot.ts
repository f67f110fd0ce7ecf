import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { explain } from './sqliteErrors.ts';

/**
 * Writes the database as it stands at one moment into a new file, whoever writes to it meanwhile: one reading transaction,
 * which holds up no writer. It needs as much room as the database has, and changes nothing of it, not even its schema.
 * Throws `StoreUnavailable`.
 */
export function snapshot(file: string, into: string): void {
  if (!existsSync(file))
    throw new StoreUnavailable(`There is no database at ${file}: is PARLEY_DATA the right folder?`);
  asked(file, (connection) => {
    connection.exec('PRAGMA busy_timeout = 10000');
    connection.prepare('VACUUM INTO ?').run(into);
  });
}

/** Reads all of a database. Throws `StoreUnavailable` when it is not whole. */
export function checkWhole(file: string): void {
  asked(file, (connection) => {
    const said = String(connection.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']);
    if (said !== 'ok') throw new StoreUnavailable(`The database ${file} is damaged (${said}).`);
  });
}

function asked(file: string, work: (connection: DatabaseSync) => void): void {
  let connection: DatabaseSync | null = null;
  try {
    connection = new DatabaseSync(file, { readOnly: true });
    work(connection);
  } catch (error) {
    throw explain(error, file);
  } finally {
    connection?.close();
  }
}
