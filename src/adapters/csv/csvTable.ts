import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import type { OrderFileMistake } from '../../ports/orderFileReader.ts';
import { fileText } from './fileText.ts';

export interface Row {
  /** The line its record begins on. */
  line: number;
  cells: string[];
}

/** At least the header. */
export type Rows = readonly [Row, ...Row[]];

export type Table = { ok: true; rows: Rows } | { ok: false; mistakes: OrderFileMistake[] };

const SEPARATORS = [',', ';', '\t'] as const;
/** What Excel puts before everything else to say how cells are separated. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)(?=\r?\n)/;

/** The records of a CSV file with their lines, without empty ones. */
export function readTable(bytes: Uint8Array): Table {
  const decoded = fileText(bytes);
  if (!decoded.ok)
    return broken(
      decoded.line,
      'text in UTF-8, UTF-16 or Windows-1252: save the file as "CSV UTF-8", in Excel or any other program',
    );
  const said = SEPARATOR_LINE.exec(decoded.text)?.[1];
  // The line stays, empty, so that every other one keeps its number.
  const text = decoded.text.replace(SEPARATOR_LINE, '');
  const separator = said ?? separatorOf(text);
  const rows: Row[] = [];
  let lastLine = 0;
  try {
    parse(withoutFormulas(text, separator), {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (cells: string[], { lines }: InfoRecord) => {
        lastLine = lines;
        rows.push({ line: lines - breaksInside(cells), cells: cells.map(withoutFormula) });
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
  const [header, ...others] = rows;
  return header ? { ok: true, rows: [header, ...others] } : broken(1, 'a header line that names the columns');
}

function broken(line: number, expected: string): Table {
  return { ok: false, mistakes: [{ line, column: null, value: null, expected }] };
}

const breaksInside = (cells: string[]): number =>
  cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** The separator that the header line has most of: spreadsheets of many countries write semicolons. */
function separatorOf(text: string): string {
  const [header = ''] = text.trimStart().split(/\r?\n|\r/, 1);
  const counted = SEPARATORS.map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

/** `="0042"`, by which Excel keeps a number as it is written, in a cell without quotes around all of it. */
function withoutFormulas(text: string, separator: string): string {
  const escaped = separator.replace(/[|\\^$.*+?()[\]{}]/g, String.raw`\$&`);
  return text.replace(new RegExp(`(^|${escaped})="([^"\r\n]*)"(?=${escaped}|\r?$)`, 'gm'), '$1"$2"');
}

/** The same in a cell with quotes around it. */
const withoutFormula = (cell: string): string => /^="(.*)"$/s.exec(cell)?.[1] ?? cell;
