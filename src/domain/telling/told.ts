import type { Entry } from '../case/entry.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import type { Message } from './conversation.ts';

/**
 * Who is told of an entry beside supervisors, who are told of all: whoever works at the desk; whoever a package goes to, a
 * stranger to the shop; the buyer, in their own copy.
 */
export type Reader = 'desk' | 'package' | 'buyer';

export type TellingKind =
  'said' | 'read' | 'decided' | 'agreed' | 'handoff' | 'desk' | 'file' | 'delivery' | 'care' | 'record';

/** What is known besides. A value that is null or empty is nothing. */
export type Fact = readonly [label: string, value: string | null];

/** An entry in words; what is left out is nothing. */
export interface Told {
  for: readonly Reader[];
  kind: TellingKind;
  /** Who did it: the buyer, the assistant, an agent by name, a model, the seller's system. */
  who: string;
  /** One line: what happened. It stands alone, or behind `who` without its first words. */
  title: string;
  /** For everybody who is told of it. */
  facts?: readonly Fact[];
  /** For desk and supervisors: what colleagues write to one another, and what goes on inside. */
  internal?: readonly Fact[];
  /** For supervisors: how it is on record. Costs are here alone. */
  record?: readonly Fact[];
  /** Why, a line each; for desk and supervisors. */
  why?: readonly string[];
  /** What was said, in its own language. */
  text?: string | null;
  tone?: 'important' | 'good' | 'bad';
  /** The message it stands beside: the buyer's last, the next, or one by its activity. */
  beside?: 'before' | 'after' | { activityId: string };
  /** Of a model's call, in millionths of the price list's currency. */
  cost?: number | null;
  /** The file it is about. */
  sha256?: string | null;
}

/** What these readers are told of, of which kind it is, and who did it. */
export const told = (
  readers: readonly Reader[],
  kind: TellingKind,
  who: string,
  rest: Omit<Told, 'for' | 'kind' | 'who'>,
): Told => ({ for: readers, kind, who, ...rest });

/** What the telling of one entry needs to know of the others. */
export interface Around {
  offers: ReadonlyMap<string, Offer>;
  /** What was said, by its activity. */
  messages: ReadonlyMap<string, Message>;
  /** The order's, in which rules give their amounts: of an order in another than the policy's they give none. */
  currency: string;
  /** The shop's, IANA: days are told in it. */
  zone: string;
  /** An agent carries the words: what the assistant says is prepared, and made only once it was sent. */
  isCarried: boolean;
}

export type Kind = Entry['type'];
export type OfKind<T extends Kind> = Extract<Entry, { type: T }>;
/** How each of these kinds is told. */
export type Tellings<K extends Kind> = {
  [T in K]: (entry: OfKind<T>, around: Around) => Told;
};

export const BUYER = 'Buyer';
export const ASSISTANT = 'Assistant';
export const SYSTEM = 'Parley';
export const SELLER = 'Seller’s system';

/** For supervisors alone. */
export const NOBODY_ELSE: readonly Reader[] = [];
/** What stays in the house. */
export const DESK: readonly Reader[] = ['desk'];
export const DESK_AND_PACKAGE: readonly Reader[] = ['desk', 'package'];
export const EVERYBODY: readonly Reader[] = ['desk', 'package', 'buyer'];
