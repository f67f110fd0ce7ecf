import { folding } from './entries/folding.ts';
import type { Agent } from './entry.ts';
import type { Instant } from '../vocabulary/order.ts';

/** What a person at the desk said of one piece of evidence. */
export interface EvidenceMark {
  has: boolean;
  agent: Agent;
  at: Instant;
  /** The file that shows it; null for none in particular. */
  sha256: string | null;
}

/** What of a case matters to how complete its evidence is. */
export interface CompletenessState {
  /** Ids of what the buyer was asked for, in that order. */
  asked: string[];
  /** Files that came after the asking, by SHA-256, oldest first. */
  since: string[];
  /** The buyer said that there will be no photo. */
  declined: boolean;
  /** By requirement id. */
  marks: Record<string, EvidenceMark>;
}

export const NOTHING_ASKED: CompletenessState = { asked: [], since: [], declined: false, marks: {} };

const SINCE_KEPT = 40;

/** What an entry of any kind means for how complete a case is. */
export const foldCompleteness = folding<CompletenessState>({
  evidence_asked: (state, { requirementIds }) => ({
    ...state,
    asked: [...new Set([...state.asked, ...requirementIds])],
  }),
  evidence_declined: (state) => ({ ...state, declined: true }),
  evidence_marked: (state, { requirementId, agent, has, sha256 }, at) => ({
    ...state,
    marks: { ...state.marks, [requirementId]: { has, agent, at, sha256 } },
  }),
  photo_stored: (state, { sha256 }) =>
    state.asked.length === 0 || state.since.includes(sha256)
      ? state
      : { ...state, since: [...state.since, sha256].slice(-SINCE_KEPT) },
});
