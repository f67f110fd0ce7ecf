import { StoreUnavailable } from '../../ports/caseStore.ts';
import { codeOf, messageOf, property } from '../../ports/thrown.ts';

/** SQLite's primary result codes that an operator can do something about. */
const REMEDIES: Readonly<Record<number, string>> = {
  3: 'it may not be opened; give this process the right to write the file and its folder',
  5: 'another process kept it locked for too long; look for a backup, a shell or a stuck process that has it open',
  6: 'it is locked by another connection of this process; try again',
  7: 'there is no memory left; give the process more',
  8: 'it is read-only; give this process the right to write the file, its folder and its -wal and -shm files',
  10: 'the disk failed to read or write; look at the system log and the disk',
  11: 'it is damaged; stop every process that uses it and restore it from a backup',
  13: 'the disk is full; make room and try again',
  14: 'it cannot be opened; the path must be a file in a folder that this process can write',
  26: 'it is not a SQLite database; move it away, or restore it from a backup',
};

/** What SQLite, or the file system under it, refused, as `StoreUnavailable`; anything else as it came. */
export function explain(error: unknown, file: string): unknown {
  if (codeOf(error) !== 'ERR_SQLITE_ERROR') return error;
  const result = Number(property(error, 'errcode'));
  // The low byte is the primary code; what is above it tells variants of the same trouble apart.
  const what = REMEDIES[result & 0xff] ?? 'SQLite refused; this may be a mistake in Parley';
  return new StoreUnavailable(`The database ${file}: ${what} (${messageOf(error)}, code ${result}).`, {
    cause: error,
  });
}
