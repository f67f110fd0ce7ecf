import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import type { OrderFileMistake } from '../../ports/orderFileReader.ts';

export interface Row {
  /** The line its record begins on. */
  line: number;
  cells: string[];
}

export type Table = { ok: true; header: Row; rows: Row[] } | { ok: false; mistakes: OrderFileMistake[] };

const SEPARATORS = [',', ';', '\t'] as const;

/** The records of a CSV file with their lines. UTF-8, with or without a byte order mark; the header shows the separator. */
export function readTable(bytes: Uint8Array): Table {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken(lineOfBadByte(bytes), 'text in UTF-8: save the file as "CSV UTF-8"');
  }
  const records: Row[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (cells: string[], { lines }: InfoRecord) => {
        lastLine = lines;
        records.push({ line: lines - breaksInside(cells), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An unclosed quote swallows the file to its end; it was opened in the record after the last whole one.
    return broken(
      lastLine + 1,
      'quotes in pairs, around a whole cell ("a quote inside is written "" twice")',
    );
  }
  const [header, ...rows] = records;
  return header ? { ok: true, header, rows } : broken(1, 'a header line that names the columns');
}

function broken(line: number, expected: string): Table {
  return { ok: false, mistakes: [{ line, column: null, value: null, expected }] };
}

const breaksInside = (cells: string[]): number =>
  cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** The separator that the header line has most of: spreadsheets of many countries write semicolons. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n|\r/, 1);
  const counted = SEPARATORS.map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

function lineOfBadByte(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return decoded.slice(0, decoded.indexOf('\uFFFD')).split('\n').length;
}
