import type { TrackingStatus } from '../../../domain/vocabulary/order.ts';
import type { DateOrder } from '../dates.ts';
import type { ColumnName } from '../columns.ts';

/** `shipped`: it left, and nothing is said about whether it arrived. */
export type ShopState = TrackingStatus | 'shipped';

/** Rows of orders that nothing is to be settled for: not paid, cancelled, given back in full. */
export interface LeftOut {
  heading: string;
  /** What stands in the cell, in small letters; `filled` for anything. */
  says: readonly string[] | 'filled';
  /** Continues "left out: ". */
  because: string;
}

/** How one shop exports its orders: its headings and its states, as data. Headings are compared without case, `_` and `-`. */
export interface ExportFormat {
  /** What `--from` calls it. */
  name: string;
  /** What orders of this file are of, where no column says so. */
  marketplace: string;
  /** A file that has all headings of one of these is of this shop. */
  recognisedBy: readonly (readonly string[])[];
  /** Under which headings each column is found; the first that is filled in a row counts. */
  columns: Partial<Record<ColumnName, readonly string[]>>;
  /** What the shop's own words for a state mean, in small letters, beyond those that every file may use. */
  states: Readonly<Record<string, ShopState>>;
  leftOut: readonly LeftOut[];
  /** Which comes first in a date such as 09/10/26; null where only the rest of the date can tell. */
  dates: DateOrder | null;
}
