import type { CaseStatus } from '../../domain/case/caseSummary.ts';
import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { Instant, Order } from '../../domain/vocabulary/order.ts';
import type { CaseView } from '../desk/wire.ts';

/**
 * What the companion and its page say to one another. Paths are under `/api/companion`; every refusal is
 * `{ error: { code, message } }`, its message fit to be shown to an agent.
 *
 * | call | body | answer |
 * |---|---|---|
 * | GET `/conversation?order=&reference=` | | CompanionView |
 * | GET `/recent` | | CompanionRow[] |
 * | POST `/pasted` | Pasted | CompanionView, with the answer where it came in time |
 * | POST `/sent` | Carried | CompanionView |
 * | POST `/unsent` | Carried | CompanionView |
 * | POST `/answered` | Answered | CompanionView, with what comes of it |
 */

/** What the conversation is called by: the number of its order, or words of the agent's own; with both, the order is named in it. */
export interface Named {
  order: string | null;
  reference: string | null;
}

export interface Pasted extends Named {
  /** What the buyer wrote, oldest first. */
  messages: { text: string; files: { sha256: string; name: string | null }[] }[];
  /** What else stands in the thread, kept as a note; null for nothing. */
  note: string | null;
  /** The same pasted twice under one mark is taken once. */
  mark: string;
}

/** Lines that an agent sent, or does not send. */
export interface Carried extends Named {
  activityIds: string[];
}

export interface Answered extends Named {
  offerId: string;
  answer: 'accept' | 'decline';
  mark: string;
}

/** A line to be copied to the buyer. */
export interface LineToSend {
  caseId: string;
  activityId: string;
  by: 'bot' | 'agent';
  /** All of it as text, with what its card and its buttons say. */
  text: string;
  /** BCP 47. */
  language: string;
  files: { name: string | null; sha256: string | null }[];
  /** It makes an offer whose time is over: it is not to be sent any more. */
  hasRunOut: boolean;
}

export interface CompanionView extends Named {
  knownOrder: Order | null;
  /** Oldest first; nothing more is taken of the buyer before it is said of each whether it was sent. */
  toSend: LineToSend[];
  /** What the agent has to know of what they just said; null for nothing. */
  notice: string | null;
  /** What the buyer wrote is on record and not answered yet: look again. */
  isAnswering: boolean;
  /** The case the conversation is in, as the desk has it; null before the first message. */
  kase: CaseView | null;
}

export interface CompanionRow extends Named {
  caseId: string;
  status: CaseStatus;
  buyerName: string | null;
  complaint: ComplaintType | null;
  /** Something waits to be sent by hand, or to be answered. */
  pending: boolean;
  updatedAt: Instant;
}
