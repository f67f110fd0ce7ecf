import type { Entry } from '../../case/entry.ts';
import type { Offer } from '../../vocabulary/remedy.ts';

export type TimelineKind =
  'said' | 'read' | 'decided' | 'agreed' | 'handoff' | 'desk' | 'file' | 'delivery' | 'care' | 'record';

/** An entry in words; what is left out is nothing. */
export interface Told {
  kind: TimelineKind;
  who: string;
  title: string;
  text?: string | null;
  language?: string | null;
  facts?: (readonly [label: string, value: string | null])[];
  why?: string[];
  cost?: number | null;
  sha256?: string | null;
}

/** What the telling of one entry needs to know of the others. */
export interface Around {
  offers: ReadonlyMap<string, Offer>;
  /** What was said, by its activity. */
  said: ReadonlyMap<string, string>;
  /** The language in which a buyer's message was read. */
  languages: ReadonlyMap<string, string>;
  /** The policy's, in which rules give their amounts. */
  currency: string;
}

export type Kind = Entry['type'];
export type OfKind<T extends Kind> = Extract<Entry, { type: T }>;
/** How each of these kinds is told. */
export type Telling<K extends Kind> = {
  [T in K]: (entry: OfKind<T>, around: Around) => Told;
};

export const BUYER = 'Buyer';
export const ASSISTANT = 'Assistant';
export const SYSTEM = 'Parley';
export const SELLER = 'Seller’s system';
