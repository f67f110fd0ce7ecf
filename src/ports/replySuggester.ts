import type { ModelUse } from '../domain/vocabulary/modelUse.ts';
import type { Case } from '../domain/case/case.ts';

export interface ReplyRequest {
  kase: Case;
  shop: string;
  /** The language the agent reads and writes in (BCP 47). */
  language: string;
}

/** A reply an agent may take up, change or leave; nobody but an agent ever sends it. */
export interface SuggestedReply {
  text: string;
  model: string;
  promptVersion: string;
  /** What it took; absent when nobody counts. */
  use?: ModelUse;
}

/**
 * Words what an agent might answer next. A suggestion names no amount, remedy or date that the case does not hold already,
 * because agents give remedies by the policy's prices and not by a sentence.
 */
export interface ReplySuggester {
  /** Rejects when there is none, or not before `signal` aborts: the desk then shows none. */
  suggest(request: ReplyRequest, signal: AbortSignal): Promise<SuggestedReply>;
}
