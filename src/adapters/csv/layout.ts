import type { OrderFileMistake, OrderFileOptions } from '../../ports/orderFileReader.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './columns.ts';
import type { Row, Rows } from './csvTable.ts';
import type { ExportFormat, LeftOut } from './exports/exportFormat.ts';
import { EXPORTS } from './exports/index.ts';
import { plain } from './states.ts';

/** Where in its rows a file has what. */
export interface Layout {
  header: Row;
  /** Whose export it is; null for a file in Parley's own columns. */
  shop: ExportFormat | null;
  /** The places in a row that may hold a column, in the order they are looked at. */
  places: ReadonlyMap<ColumnName, readonly number[]>;
  leftOut: readonly (LeftOut & { place: number })[];
  /** Columns that nothing is read from. */
  leftAlone: string[];
}

/** Lines above the header, such as a title, that a file may have at the most. */
const LINES_ABOVE = 10;

/**
 * Finds the header and what its columns are: those of the shop that `from` names or the headings show, else Parley's own. What
 * is missing, twice there or mapped to nothing is added to `mistakes`.
 */
export function layoutOf(rows: Rows, options: OrderFileOptions, mistakes: OrderFileMistake[]): Layout {
  const named = EXPORTS.find(({ name }) => name === options.from);
  const { header, shop } = headerOf(rows, named ?? null);
  const headings = header.cells.map(plain);
  const placesOf = (written: readonly string[]): number[] =>
    written.map((heading) => headings.indexOf(plain(heading))).filter((place) => place >= 0);
  const mapped = mapOf(options, header, mistakes);
  const places = new Map<ColumnName, readonly number[]>();
  for (const name of COLUMN_NAMES) {
    const theirs = mapped.get(name) ?? (shop ? (shop.columns[name] ?? []) : [name]);
    const found = placesOf(theirs);
    if (found.length > 0) places.set(name, found);
  }
  nameMissing({ header, shop, places }, options, mistakes);
  const leftOut = (shop?.leftOut ?? []).flatMap((each) =>
    placesOf([each.heading]).map((place) => ({ ...each, place })),
  );
  const used = new Set([...places.values()].flat().concat(leftOut.map(({ place }) => place)));
  nameRepeated(header, used, mistakes);
  const leftAlone = header.cells.filter((cell, place) => cell !== '' && !used.has(place));
  return { header, shop, places, leftOut, leftAlone };
}

/** The first line that is a shop's header, or the first that has a column of Parley's, or the first. */
function headerOf(rows: Rows, named: ExportFormat | null): { header: Row; shop: ExportFormat | null } {
  const top = rows.slice(0, LINES_ABOVE);
  const formats = named ? [named] : EXPORTS;
  for (const header of top) {
    const headings = header.cells.map(plain);
    const shop = formats.find(({ recognisedBy }) =>
      recognisedBy.some((all) => all.every((heading) => headings.includes(plain(heading)))),
    );
    if (shop) return { header, shop };
  }
  const own = top.find(({ cells }) => cells.some((cell) => OWN.includes(plain(cell))));
  return { header: own ?? rows[0], shop: named };
}

const OWN = COLUMN_NAMES.map(plain);

function mapOf(
  { map }: OrderFileOptions,
  { line, cells }: Row,
  mistakes: OrderFileMistake[],
): Map<ColumnName, string[]> {
  const mapped = new Map<ColumnName, string[]>();
  for (const { ours, theirs } of map) {
    const name = COLUMN_NAMES.find((each) => plain(each) === plain(ours));
    if (name === undefined)
      mistakes.push({
        line,
        column: ours,
        value: ours,
        expected: `one of the columns ${COLUMN_NAMES.join(', ')}`,
      });
    else if (!cells.some((cell) => plain(cell) === plain(theirs)))
      mistakes.push({
        line,
        column: theirs,
        value: null,
        expected: `a column of this name, to take ${name} from`,
      });
    else mapped.set(name, [...(mapped.get(name) ?? []), theirs]);
  }
  return mapped;
}

function nameMissing(
  { header, shop, places }: Pick<Layout, 'header' | 'shop' | 'places'>,
  { currency }: OrderFileOptions,
  mistakes: OrderFileMistake[],
): void {
  for (const name of COLUMN_NAMES.filter((each) => COLUMNS[each].needed && !places.has(each))) {
    // An amount may stand for its currency, and the price of a line for that of a piece.
    if (name === 'currency' && (currency !== null || shop !== null)) continue;
    if (name === 'price' && places.has('line_total')) continue;
    const calls = shop?.columns[name]?.map((heading) => `"${heading}"`).join(' or ') ?? 'this name';
    const expected = `a column of ${shop ? calls : 'this name'}, with ${COLUMNS[name].holds}`;
    mistakes.push({ line: header.line, column: name, value: null, expected });
  }
}

function nameRepeated({ line, cells }: Row, used: ReadonlySet<number>, mistakes: OrderFileMistake[]): void {
  cells.forEach((cell, place) => {
    const first = cells.findIndex((other) => plain(other) === plain(cell));
    if (cell !== '' && first < place && used.has(first))
      mistakes.push({ line, column: cell, value: cell, expected: 'each column once' });
  });
}
