import type { ComplaintType } from '../domain/vocabulary/complaint.ts';
import type { CaseStatus } from '../domain/case/caseSummary.ts';
import type { Outcome } from '../domain/vocabulary/outcome.ts';
import type { HandoffReason } from '../domain/vocabulary/handoffReason.ts';
import type { Instant } from '../domain/vocabulary/order.ts';
import type { Sentiment } from '../domain/vocabulary/reading.ts';
import type { Remedy } from '../domain/vocabulary/remedy.ts';
import type { Flag, ReviewFacts } from '../domain/review/facts.ts';
import type { SaidText } from '../domain/review/saidTexts.ts';

export type { SaidText };

/** A case as the search keeps it; derived from its entries, and made again from them at any time. */
export interface IndexedCase {
  facts: ReviewFacts;
  /** The last commit that went into it. */
  sequence: number;
  said: SaidText[];
}

/** All of it must hold; what is absent does not count. */
export interface CaseFilter {
  /** Words said in the case, each in any order; a word's beginning is enough. Case and accents do not matter. */
  words?: string;
  /** A part of the buyer's name, or the whole id. */
  buyer?: string;
  orderNumber?: string;
  /** By when the case was opened: at or after, before. */
  openedFrom?: Instant;
  openedBefore?: Instant;
  status?: CaseStatus[];
  complaint?: ComplaintType[];
  outcome?: Outcome[];
  /** How the buyer felt in the end. */
  mood?: Sentiment[];
  agentId?: string;
  policyVersion?: string;
  language?: string;
  product?: string;
  handoffReason?: HandoffReason;
  remedy?: Remedy;
  /** An amount or cost that was offered, in minor units, both included. */
  offeredMin?: number;
  offeredMax?: number;
  /** One of the shop's own labels. */
  label?: string;
  /** Each of them. */
  flags?: Flag[];
}

export interface CaseSearchQuery extends CaseFilter {
  /** 1 to 500; 100 unless told. */
  limit?: number;
  /** The cursor of the page before; null or absent for the first page. Newest opened first. */
  cursor?: string | null;
}

/** The place in what was said where the words were found. */
export interface Snippet {
  n: number;
  by: SaidText['by'];
  /** Plain text; what was found stands between U+E000 and U+E001. */
  text: string;
}

export interface CaseHit {
  facts: ReviewFacts;
  /** Null when no words were searched for. */
  snippet: Snippet | null;
}

export interface CaseHits {
  hits: CaseHit[];
  /** Hand it to the next call; null after the last page. */
  cursor: string | null;
}

/** What there is to choose from in a filter, most frequent first, at most 200 of each. */
export interface FilterChoices {
  agents: { id: string; name: string }[];
  labels: string[];
  languages: string[];
  products: string[];
  policyVersions: string[];
}

/** A cursor that is none, or none of this search: ask for the first page again. */
export class NotACursor extends TypeError {
  override readonly name = 'NotACursor';
}

/**
 * Finds cases by what was said and by their facts. It may lag behind the case files by moments; nothing is decided by it.
 *
 * Every method rejects with `StoreUnavailable` when the store does not answer or cannot write.
 */
export interface CaseSearch {
  /** Takes a case in, unless a later state of it is there already. */
  index(cases: readonly IndexedCase[]): Promise<void>;

  /** Lets go of a case, so that nothing of it can be found here; the store's `purge` clears the files. */
  forget(caseId: string): Promise<void>;

  search(query: CaseSearchQuery): Promise<CaseHits>;

  /** How many there are, counted to at most `upTo`. */
  count(filter: CaseFilter, upTo: number): Promise<number>;

  /** The facts of every case that matches, newest opened first, in bounded memory. */
  scan(filter: CaseFilter): AsyncIterable<ReviewFacts>;

  /**
   * How often a case that was opened on each of these days, of UTC and both included, was taken in or let go of so far; a day
   * without any is absent. What was computed from the cases of a day holds as long as its number is the same. Null where the
   * store does not count.
   */
  changesByDay(from: string, to: string): Promise<ReadonlyMap<string, number> | null>;

  choices(): Promise<FilterChoices>;

  /** Ids of cases whose view went on behind what was taken in here, or that were never taken in; at most `limit`. */
  behind(limit: number): Promise<string[]>;

  close(): Promise<void>;
}
