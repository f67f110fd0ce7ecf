import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { Instant, Order } from '../../domain/vocabulary/order.ts';
import type { FilterChoices, Snippet } from '../../ports/caseSearch.ts';
import type { AuditLine } from '../../ports/audit.ts';
import type { AutoScore } from '../../domain/review/conduct/score.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import type { Unit } from '../../domain/review/figures.ts';
import type { Chart, ChartPoint, Figure, Overview } from '../../domain/review/overview.ts';
import type { Sample } from '../../domain/review/sample.ts';
import type { Quality, RubricLine, Score } from '../../domain/review/caseScore.ts';
import type { TimelineItem } from '../../domain/review/timeline.ts';
import type { CoachingNote } from '../../services/review/scores.ts';
import type { PhotoFile } from '../desk/wire.ts';
import type { Case, Photo } from '../../domain/case/case.ts';

/**
 * What the review's pages and the server say to one another. Paths are under `/api/review`, for supervisors; amounts are in
 * minor units, times are instants in UTC, durations in ms. Every refusal is `{ error: { code, message } }`, its message fit
 * to be shown. Who is signed in comes from `/api/desk/me`, pictures from `/api/desk/photos/:sha256`, the package from
 * `/api/desk/cases/:caseId/package`.
 *
 * | call | body | answer |
 * |---|---|---|
 * | GET `/cases?FILTER&cursor=` | | Found |
 * | GET `/cases.csv?FILTER` | | a CSV file of every case that matches |
 * | GET `/choices` | | FilterChoices |
 * | GET `/searches` | | SavedSearch[] |
 * | POST `/searches` | SaveSearch | SavedSearch[] |
 * | POST `/searches/:searchId/delete` | | SavedSearch[] |
 * | GET `/cases/:caseId` | | ReviewCase |
 * | GET `/cases/:caseId/integrity` | | Integrity, verified now |
 * | POST `/cases/:caseId/hold` | Because | RecordChanged |
 * | POST `/cases/:caseId/lift` | Because | RecordChanged |
 * | POST `/cases/:caseId/erase` | Because | RecordChanged |
 * | POST `/cases/:caseId/erase-buyer` | Because | RecordChanged: every case of that buyer |
 * | POST `/cases/:caseId/score` | GiveScore | Score[] |
 * | GET `/quality?from=&to=` | | Quality |
 * | GET `/sample?day=` | | Sample |
 * | GET `/overview?from=&to=&FILTER` | | Overview |
 * | GET `/overview.csv?chart=&from=&to=&FILTER` | | a CSV file of one chart, or of the figures without `chart` |
 * | GET `/audit?from=&to=&caseId=&by=` | | AuditTold[] |
 * | GET `/api/desk/coaching` | | CoachingNote[]: notes to the agent who asks, newest first |
 * | POST `/api/desk/coaching/read` | | CoachingNote[]: all of them read now |
 *
 * FILTER is the query of a search as it stands in the page's address: `words`, `buyer`, `order`, `from`, `to` (days, both
 * included, in the shop's zone), `status`, `complaint`, `outcome`, `mood`, `agent`, `policy`, `language`, `product`,
 * `handoff`, `remedy`, `min`, `max` (decimals of the policy's currency), `label`, `flag`, each list separated by commas, and `figure`:
 * the id of a figure, or of a chart's point, whose cases are wanted; and `sort`: `worst` for the lowest automatic scores first, the
 * thousand worst of all that match, where newest opened first is the rule. A figure's id is handed on as the overview gave it; `Found` says
 * what it is called.
 */
export type {
  AuditLine,
  AutoScore,
  Chart,
  ChartPoint,
  CoachingNote,
  Figure,
  FilterChoices,
  Overview,
  Quality,
  ReviewFacts,
  RubricLine,
  Sample,
  Score,
  Snippet,
  TimelineItem,
  Unit,
};

export interface FoundCase {
  facts: ReviewFacts;
  /** Null where no words were searched for, and in a list of the worst. */
  snippet: Snippet | null;
  /** What the rules make of it now; null where there is nothing to score. */
  score: AutoScore | null;
  /** The mean of the points that a supervisor gave it last, 1 to 4; null where nobody did. */
  given: number | null;
}

export interface Found {
  cases: FoundCase[];
  cursor: string | null;
  /** Only with the first page; null with later ones. */
  total: { count: number; isExact: boolean } | null;
  /** Which figure's cases these are, in words; null without `figure`. */
  figure: string | null;
}

/** A line of the record, with whose case it is about and which order, where that is not forgotten. */
export type AuditTold = AuditLine & {
  about: { buyerName: string | null; orderNumber: string | null } | null;
};

export interface SavedSearch {
  id: string;
  name: string;
  /** FILTER as it stands in an address, without the question mark. */
  query: string;
  by: string;
  at: Instant;
  /** Everybody sees it; else only who saved it. */
  shared: boolean;
}
export interface SaveSearch {
  name: string;
  query: string;
  shared: boolean;
}

export type GiveScore = Omit<Score, 'at' | 'by' | 'coaching'> & {
  coaching: { agentId: string; text: string } | null;
};

export interface ReviewCase {
  facts: ReviewFacts;
  order: Order | null;
  /** In English, from what is on record and nothing else. */
  summary: string;
  timeline: TimelineItem[];
  photos: Photo[];
  photoFacts: Record<string, PhotoFile>;
  itemPictures: Case['itemPictures'];
  hold: { by: string; because: string; since: Instant } | null;
  erasedAt: Instant | null;
  scores: Score[];
  /** What the rules make of it now; null where there is nothing to score. */
  score: AutoScore | null;
  /** The rules, each with what it is worth of 100 and what breaks it. */
  rules: { title: string; points: number; definition: string }[];
  /** The other cases of the same buyer or order, newest first. */
  others: { caseId: string; complaint: ComplaintType | null; openedAt: Instant; outcome: string | null }[];
  /** What the readings and wordings cost, in words such as `$0.0123 (14 calls)`. */
  modelCost: string;
}

/** What a check of a case found, made at `checkedAt`. */
export interface Integrity {
  ok: boolean;
  findings: { where: string; what: string }[];
  entries: number;
  /** The last entry that a seal covers; null while none does. */
  sealedThrough: number | null;
  sealedAt: Instant | null;
  keyId: string;
  checkedAt: Instant;
}

export interface Because {
  because: string;
}
export interface RecordChanged {
  /** What was done, in one sentence fit to be shown. */
  done: string;
  cases: number;
  files: number;
}
