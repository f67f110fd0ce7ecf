import type { OrderNews } from '../domain/orders/orderNews.ts';
import type { Currency } from '../domain/vocabulary/money.ts';

export interface OrderFileMistake {
  /** As an editor counts it, from 1. */
  line: number;
  /** As the file calls it; null when the line as a whole is meant. */
  column: string | null;
  /** What stands there; null when nothing does. */
  value: string | null;
  /** What would be right, in words. */
  expected: string;
}

/** An order of the file that is not taken. */
export interface LeftOutOrder {
  line: number;
  number: string;
  because: string;
}

export type OrderFile =
  | {
      ok: true;
      /** Whose export it is; null for a file in Parley's own columns. */
      shop: string | null;
      orders: OrderNews[];
      leftOut: LeftOutOrder[];
      /** Columns that nothing was read from, as the file calls them. */
      leftAlone: string[];
    }
  | {
      ok: false;
      mistakes: OrderFileMistake[];
      /** The columns are not what they have to be, so no order was read. */
      atHeader?: true;
    };

/** What a seller says about a file beside it. */
export interface OrderFileOptions {
  /** Nothing has happened later than this. */
  now: Date;
  /** Whose export it is; null: its headings show it. */
  from: string | null;
  /** The file's own headings for columns of Parley's. */
  map: readonly { ours: string; theirs: string }[];
  /** The currency of orders that name none. */
  currency: Currency | null;
  /** What comes first in a date such as 09/10/26; null: as the shop writes it. */
  dates: 'day_first' | 'month_first' | null;
}

/** Reads a seller's file of orders. It gives every order of the file, or else every mistake in it and no order. */
export interface OrderFileReader {
  read(bytes: Uint8Array, options: OrderFileOptions): OrderFile;
}
