import { Readable } from 'node:stream';
import { csvFile, type CsvCell } from '../../domain/review/csv.ts';
import type { Answer } from '../../http/endpoint.ts';

/** A CSV file to be saved under `name`, written while it is read: a list of any length takes the memory of a piece of it. */
export const csvAnswer = (
  name: string,
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>,
): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
  },
  body: Readable.from(csvFile(header, rows), { objectMode: false }),
});
