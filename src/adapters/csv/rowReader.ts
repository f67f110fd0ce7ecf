import { Currency, parseDecimal, type Money } from '../../domain/vocabulary/money.ts';
import { TrackingStatus, type Instant } from '../../domain/vocabulary/order.ts';
import { isTimezone } from '../../domain/vocabulary/timezone.ts';
import type { OrderFileMistake } from '../../ports/orderFileReader.ts';
import { COLUMNS, type ColumnName } from './columns.ts';

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** Reads the cells of one row. What it cannot read it adds to `mistakes`, and gives null. */
export class RowReader {
  readonly line: number;
  readonly #cells: ReadonlyMap<ColumnName, string>;
  readonly #mistakes: OrderFileMistake[];
  #whole = true;

  constructor(line: number, cells: ReadonlyMap<ColumnName, string>, mistakes: OrderFileMistake[]) {
    this.line = line;
    this.#cells = cells;
    this.#mistakes = mistakes;
  }

  /** False when the row has more cells than columns: which of them belongs where is a guess then. */
  get isWhole(): boolean {
    return this.#whole;
  }

  overflows(beyond: string[], columns: number): void {
    this.#whole = false;
    const expected = `${columns} cells as in the header; put quotes around a cell that holds a separator`;
    this.#mistakes.push({ line: this.line, column: null, value: beyond.join(' '), expected });
  }

  /** The cell as it stands; empty when the file has no such column. */
  raw(column: ColumnName): string {
    return this.#cells.get(column) ?? '';
  }

  mistaken(column: ColumnName, expected: string = COLUMNS[column].holds): null {
    const value = this.raw(column);
    this.#mistakes.push({ line: this.line, column, value: value === '' ? null : value, expected });
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
    return value;
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

  channelIds(): string[] {
    const ids = this.raw('buyer_channel_ids').split(/\s+/).filter(Boolean);
    if (!ids.every((id) => /^[^:]+:.+$/.test(id))) this.mistaken('buyer_channel_ids');
    return ids;
  }

  currency(): Currency | null {
    const value = this.text('currency');
    return value === null || Currency.safeParse(value).success ? value : this.mistaken('currency');
  }

  status(): TrackingStatus | null {
    const value = this.text('tracking_status');
    if (value === null) return null;
    const status = TrackingStatus.safeParse(value);
    return status.success ? status.data : this.mistaken('tracking_status');
  }

  instant(column: ColumnName): Instant | null {
    const value = this.text(column);
    if (value === null) return null;
    const time = ISO.test(value) ? Date.parse(value.replace(' ', 'T')) : Number.NaN;
    // JavaScript takes 31 February for a day of March.
    const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10));
    return exists && !Number.isNaN(time) ? new Date(time).toISOString() : this.mistaken(column);
  }

  wholeNumber(column: ColumnName, least: number): number | null {
    const value = this.text(column);
    if (value === null) return null;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return number >= least ? number : this.mistaken(column);
  }

  /** Null also when the currency itself is not known, which was a mistake of its own. */
  money(column: ColumnName, currency: Currency | null): Money | null {
    const value = this.text(column);
    if (value === null || currency === null) return null;
    const amount = parseDecimal(value, currency);
    return amount !== null && amount.amount >= 0 ? amount : this.mistaken(column);
  }
}
