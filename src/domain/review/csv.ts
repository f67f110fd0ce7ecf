/** Whole numbers of any size and decimals stay numbers in a spreadsheet; null is an empty cell. */
export type CsvCell = string | number | bigint | null;

/** How much is handed on at once, in characters: a row at a time would be a packet a row. */
const CHUNK = 16_384;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet would begin to compute: a sign at the start of a cell, or of what a spreadsheet of another country takes
 * for a cell, because it separates by semicolons or tabs and knows a quote only at the start. The wide signs count in Japanese
 * and Chinese ones. Sources: OWASP, "CSV Injection"; CWE-1236.
 */
const COMPUTED = /^[=+\-@＝＋－＠]|[;\s\p{C}"]+[=+\-@＝＋－＠]?/gu;
const SIGN = /[=+\-@＝＋－＠]$/u;
const SEPARATOR = /[;\t\r\n]/u;
/** What a text cannot compute with, being nothing but a number. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const STARTS_WITH_CONTROL = /^[\t\r\n]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * The one writer of every CSV file that leaves Parley: RFC 4180 in UTF-8, with a byte order mark so that Excel reads it as such.
 * A text that a spreadsheet would compute gets an apostrophe before the sign; nothing else is changed.
 *
 * Gives the file in pieces while the rows come, so that a list of any length takes the memory of one piece.
 * @throws {RangeError} at a row that has more or fewer cells than the header.
 */
export async function* csvFile(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>,
): AsyncGenerator<string, void> {
  let piece = BYTE_ORDER_MARK + csvRow(header);
  for await (const row of rows) {
    if (row.length !== header.length)
      throw new RangeError(`a row of ${row.length} cells under a header of ${header.length}`);
    piece += csvRow(row);
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'bigint') return String(cell);
  const text = harmless(cell.toWellFormed());
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  const inert = text.replace(COMPUTED, (run: string, at: number) =>
    SIGN.test(run) && (at === 0 || SEPARATOR.test(run)) ? `${run.slice(0, -1)}'${run.slice(-1)}` : run,
  );
  return STARTS_WITH_CONTROL.test(inert) ? `'${inert}` : inert;
}
