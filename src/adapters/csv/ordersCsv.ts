import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { OrderNews } from '../../domain/orders/orderNews.ts';
import type {
  LeftOutOrder,
  OrderFile,
  OrderFileMistake,
  OrderFileOptions,
  OrderFileReader,
} from '../../ports/orderFileReader.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './columns.ts';
import { readTable, type Row } from './csvTable.ts';
import { layoutOf, type Layout } from './layout.ts';
import { newsOf, type OrderRows } from './orderOfRows.ts';
import { RowReader, type CellRules } from './rowReader.ts';
import { plain } from './states.ts';

/**
 * Reads the CSV files that docs/orders.md describes: Parley's own, and what shops export. Rows of one order number are the
 * articles of one order.
 */
export const ordersCsv: OrderFileReader = { read };

function read(bytes: Uint8Array, options: OrderFileOptions): OrderFile {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const mistakes: OrderFileMistake[] = [];
  const layout = layoutOf(table.rows, options, mistakes);
  if (mistakes.length > 0) return { ok: false, mistakes, atHeader: true };
  const { header, shop, leftAlone } = layout;
  const rows = table.rows.filter((row) => row.line > header.line && !isFooter(row));
  if (rows.length === 0) {
    const expected = 'at least one order below the header';
    return { ok: false, mistakes: [{ line: header.line, column: null, value: null, expected }] };
  }
  const orders: OrderNews[] = [];
  const leftOut: LeftOutOrder[] = [];
  for (const group of groupsOf(rows, layout, options, mistakes)) {
    const because = reasonToLeaveOut(group, layout) ?? newsOf(group, layout, options.now, mistakes);
    if (because === null) continue;
    if (typeof because !== 'string') orders.push(because);
    else leftOut.push({ line: group.rows[0]?.line ?? header.line, number: group.number, because });
  }
  const sorted = mistakes.toSorted((left, right) => left.line - right.line);
  if (sorted.length > 0) return { ok: false, mistakes: sorted };
  return { ok: true, shop: shop?.name ?? null, orders, leftOut, leftAlone };
}

/** What exports write below the last order: few cells, and none that an order could begin with. */
const FOOTER = /^\d*\s*record\(s\) downloaded|^seller id\b|^(?:grand )?total\b|^generated (?:on|at|by)\b/i;
const FOOTER_CELLS = 3;

function isFooter({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length <= FOOTER_CELLS && FOOTER.test(filled.join(' '));
}

function groupsOf(
  rows: readonly Row[],
  layout: Layout,
  options: OrderFileOptions,
  mistakes: OrderFileMistake[],
): OrderRows[] {
  const rules = rulesOf(layout, options);
  const groups = new Map<string, OrderRows>();
  const broken = new Set<string>();
  let last: string | null = null;
  for (const row of rows) {
    const cells = cellsOf(row, layout);
    const reader = new RowReader(row.line, cells, rules, mistakes);
    const key = keyOf(reader, last);
    if (key === null) continue;
    last = key;
    if (nameOverflow(row, layout, mistakes)) broken.add(key);
    const known = groups.get(key) ?? { number: reader.raw('order_number'), rows: [], cells: [] };
    groups.set(key, { ...known, rows: [...known.rows, reader], cells: [...known.cells, row.cells] });
  }
  // Which of the cells of a row with too many belongs where is a guess, so nothing of its order is read.
  return [...groups].flatMap(([key, group]) => (broken.has(key) ? [] : [group]));
}

/** The order a row belongs to, by its number as it is compared; one that names none goes on with the order above it. */
function keyOf(row: RowReader, last: string | null): string | null {
  const isFurther = last !== null && row.raw('order_number') === '' && !saysOfOrder(row);
  if (isFurther) return last;
  const number = row.orderNumber();
  return number === null ? null : normaliseOrderNumber(number);
}

const OF_ORDER = COLUMN_NAMES.filter((name) => COLUMNS[name].of === 'order');

const saysOfOrder = (row: RowReader): boolean => OF_ORDER.some((name) => row.raw(name) !== '');

/** What shops write where there is nothing. */
const NOTHING = /^(?:-+|n\/?a|none|null|--|does not apply|invalid request)$/i;

function cellsOf({ cells }: Row, { places, shop }: Layout): Map<ColumnName, string> {
  const read = (place: number): string => {
    const cell = cells[place] ?? '';
    return shop !== null && NOTHING.test(cell) ? '' : cell;
  };
  return new Map([...places].map(([name, at]) => [name, at.map(read).find((cell) => cell !== '') ?? '']));
}

function nameOverflow({ line, cells }: Row, { header }: Layout, mistakes: OrderFileMistake[]): boolean {
  const beyond = cells.slice(header.cells.length).filter((cell) => cell !== '');
  if (beyond.length === 0) return false;
  const expected = `${header.cells.length} cells as in the header; put quotes around a cell that holds a separator`;
  mistakes.push({ line, column: null, value: beyond.join(' '), expected });
  return true;
}

function rulesOf({ shop, header, places }: Layout, { currency, dates }: OrderFileOptions): CellRules {
  return {
    states: shop?.states ?? {},
    dates: dates ?? shop?.dates ?? null,
    currency,
    headingOf: (column) => {
      const [place] = places.get(column) ?? [];
      return shop === null || place === undefined ? column : (header.cells[place] ?? column);
    },
  };
}

/** Why nothing is to be settled for an order, as its shop says; null when something may be. */
function reasonToLeaveOut({ cells }: OrderRows, { leftOut }: Layout): string | null {
  const found = leftOut.find(({ place, says }) => {
    const [cell] = cells.map((each) => each[place] ?? '').filter((each) => each !== '');
    return cell !== undefined && (says === 'filled' || says.includes(plain(cell)));
  });
  return found?.because ?? null;
}
