import type { Order } from '../domain/vocabulary/order.ts';

/** One thing that is wrong in a file of orders. */
export interface OrderFileMistake {
  /** As an editor counts it, from 1. */
  line: number;
  /** Null when the line as a whole is meant. */
  column: string | null;
  /** What stands there; null when nothing does. */
  value: string | null;
  /** What would be right, in words. */
  expected: string;
}

export type OrderFile = { ok: true; orders: Order[] } | { ok: false; mistakes: OrderFileMistake[] };

/** Reads a seller's file of orders. It gives every order of the file, or else every mistake in it and no order. */
export interface OrderFileReader {
  read(bytes: Uint8Array): OrderFile;
}
