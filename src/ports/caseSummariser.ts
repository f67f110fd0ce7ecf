import type { ModelUse } from '../domain/vocabulary/modelUse.ts';
import type { ReplyRequest } from './replySuggester.ts';

/** A case in a few sentences, for the people at the desk. */
export interface SummaryText {
  text: string;
  model: string;
  promptVersion: string;
  /** What it took; absent when nobody counts. */
  use?: ModelUse;
}

/** Sums up a case. Every figure in what it writes is one of the case's. */
export interface CaseSummariser {
  /** Rejects when there is none, or not before `signal` aborts: the desk then shows what it built from the record. */
  summarise(request: ReplyRequest, signal: AbortSignal): Promise<SummaryText>;
}
