import { canBeProved } from '../../domain/identification/orderClaims.ts';
import { Currency, type Money } from '../../domain/vocabulary/money.ts';
import { type Instant, PictureAddress } from '../../domain/vocabulary/order.ts';
import { isTimezone } from '../../domain/vocabulary/timezone.ts';
import type { OrderFileMistake } from '../../ports/orderFileReader.ts';
import { currencyBeside, readAmount } from './amounts.ts';
import { COLUMNS, type ColumnName } from './columns.ts';
import { readInstant, type DateOrder } from './dates.ts';
import type { ShopState } from './exports/exportFormat.ts';
import { stateCalled } from './states.ts';

/** How the cells of a file are to be understood. */
export interface CellRules {
  states: Readonly<Record<string, ShopState>>;
  dates: DateOrder | null;
  /** Of orders that name none. */
  currency: Currency | null;
  /** How the file calls a column. */
  headingOf: (column: ColumnName) => string;
}

/** Columns in which a leading apostrophe is what a spreadsheet marks text by, and never part of a name. */
const CODES: readonly ColumnName[] = [
  'order_number',
  'buyer_id',
  'buyer_phone',
  'buyer_postal_code',
  'tracking_number',
  'sku',
];

/** Reads the cells of one row. What it cannot read it adds to `mistakes`, and gives null. */
export class RowReader {
  readonly line: number;
  readonly #cells: ReadonlyMap<ColumnName, string>;
  readonly #mistakes: OrderFileMistake[];
  readonly #rules: CellRules;

  constructor(
    line: number,
    cells: ReadonlyMap<ColumnName, string>,
    rules: CellRules,
    mistakes: OrderFileMistake[],
  ) {
    this.line = line;
    this.#cells = cells;
    this.#rules = rules;
    this.#mistakes = mistakes;
  }

  /** This row with what it leaves empty of the order taken from the first of these that has it. */
  filledFrom(rows: readonly RowReader[]): RowReader {
    const filled = new Map(this.#cells);
    for (const row of rows)
      for (const [column, cell] of row.#cells)
        if (COLUMNS[column].of === 'order' && (filled.get(column) ?? '') === '') filled.set(column, cell);
    return new RowReader(this.line, filled, this.#rules, this.#mistakes);
  }

  /** The cell as it stands; empty when the file has no such column. */
  raw(column: ColumnName): string {
    const cell = this.#cells.get(column) ?? '';
    return CODES.includes(column) ? cell.replace(/^'/, '') : cell;
  }

  mistaken(column: ColumnName, expected: string = COLUMNS[column].holds): null {
    const value = this.raw(column);
    const named = this.#rules.headingOf(column);
    this.#mistakes.push({ line: this.line, column: named, value: value === '' ? null : value, expected });
    return null;
  }

  /** Null for an empty cell, which is a mistake where the column is needed. */
  text(column: ColumnName): string | null {
    const value = this.raw(column);
    if (value !== '') return value;
    return COLUMNS[column].needed ? this.mistaken(column) : null;
  }

  orderNumber(): string | null {
    const value = this.text('order_number');
    if (value !== null && /^\d+([.,]\d+)?e\+?\d+$/i.test(value)) {
      return this.mistaken(
        'order_number',
        'every digit of the order number: a spreadsheet shortened it, so make the column text and fill it in again',
      );
    }
    return value === null || canBeProved(value) ? value : this.mistaken('order_number');
  }

  email(): string | null {
    const value = this.text('buyer_email');
    return value === null || /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(value)
      ? value
      : this.mistaken('buyer_email');
  }

  phone(): string | null {
    const value = this.text('buyer_phone');
    return value === null || /(?:\d\D*){4}/.test(value) ? value : this.mistaken('buyer_phone');
  }

  /** Left out of the order where nobody filled it in. */
  timezone(): { timezone?: string } {
    const timezone = this.text('buyer_time_zone');
    if (timezone === null) return {};
    if (!isTimezone(timezone)) this.mistaken('buyer_time_zone');
    return { timezone };
  }

  /** Left out of the article where there is none. */
  picture(): { picture?: string } {
    const picture = this.text('picture');
    if (picture === null) return {};
    if (!PictureAddress.safeParse(picture).success) this.mistaken('picture');
    return { picture };
  }

  channelIds(): string[] {
    const ids = this.raw('buyer_channel_ids').split(/\s+/).filter(Boolean);
    if (!ids.every((id) => /^[^:]+:.+$/.test(id))) this.mistaken('buyer_channel_ids');
    return ids;
  }

  /** As its column says, else what was said beside the file, else the sign of an amount. */
  currency(): Currency | null {
    const value = this.raw('currency').toUpperCase();
    if (value !== '') return Currency.safeParse(value).success ? value : this.mistaken('currency');
    const amounts = (['total', 'price', 'line_total'] as const).map((column) => this.raw(column));
    const beside = amounts.map(currencyBeside).find((each) => each !== null);
    return this.#rules.currency ?? beside ?? this.mistaken('currency');
  }

  /** Undefined for an empty cell, null for a word that nobody knows. */
  state(): ShopState | null | undefined {
    const value = this.text('tracking_status');
    if (value === null) return undefined;
    return stateCalled(value, this.#rules.states) ?? this.mistaken('tracking_status');
  }

  instant(column: ColumnName): Instant | null {
    const value = this.text(column);
    return value === null ? null : (readInstant(value, this.#rules.dates) ?? this.mistaken(column));
  }

  wholeNumber(column: ColumnName, least: number): number | null {
    const value = this.text(column);
    if (value === null) return null;
    const number = /^\d{1,9}(?:[.,]0+)?$/.test(value) ? Number(value.replace(/[.,].*/, '')) : Number.NaN;
    return number >= least ? number : this.mistaken(column);
  }

  /** Null also for an empty cell, and when the currency itself is not known, which was a mistake of its own. */
  money(column: ColumnName, currency: Currency | null): Money | null {
    const value = this.raw(column);
    if (value === '' || currency === null) return null;
    // What is taken off is written with and without its minus.
    const amount = readAmount(column === 'line_discount' ? value.replace(/^-/, '') : value, currency);
    return amount !== null && amount.amount >= 0 ? amount : this.mistaken(column);
  }
}
