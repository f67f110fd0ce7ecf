import type { WordedBy } from '../domain/case/entries/wording.ts';
import type { ModelUse } from '../domain/vocabulary/modelUse.ts';
import type { Brief } from '../domain/guard/brief.ts';

/** One reply to be worded, which may be several short messages. */
export interface WordingRequest {
  /** One for each message, in their order; facts are in slots. */
  briefs: Brief[];
  /** The last turns, oldest first, and not many of them. */
  recent: { by: 'buyer' | 'shop'; text: string }[];
  /** Names of the buyer, which are not for the model. */
  names: string[];
}

export interface Worded {
  /** One for each brief, with its slots. Nobody has looked at them yet. */
  texts: string[];
  wordedBy: WordedBy;
  /** What it took; null when nobody counts. */
  use?: ModelUse | null;
}

/** Words what was decided. Whatever it writes goes through the guard before anybody reads it. */
export interface Wordsmith {
  /** Rejects when it cannot, and when the signal aborts. */
  word(request: WordingRequest, signal: AbortSignal): Promise<Worded>;
}
