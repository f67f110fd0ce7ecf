import type { Agent, Entry } from './entry.ts';
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

const KINDS = ['evidence_asked', 'evidence_declined', 'evidence_marked', 'photo_stored'] as const;
type EvidenceNews = Extract<Entry, { type: (typeof KINDS)[number] }>;

const concernsEvidence = (entry: Entry): entry is EvidenceNews => KINDS.some((kind) => kind === entry.type);

/** What an entry of any kind means for how complete a case is. */
export const foldCompleteness = (state: CompletenessState, entry: Entry, at: Instant): CompletenessState =>
  concernsEvidence(entry) ? applyNews(state, entry, at) : state;

function applyNews(state: CompletenessState, entry: EvidenceNews, at: Instant): CompletenessState {
  switch (entry.type) {
    case 'evidence_asked':
      return { ...state, asked: [...new Set([...state.asked, ...entry.requirementIds])] };
    case 'evidence_declined':
      return { ...state, declined: true };
    case 'evidence_marked': {
      const { agent, has, sha256 } = entry;
      return { ...state, marks: { ...state.marks, [entry.requirementId]: { has, agent, at, sha256 } } };
    }
    case 'photo_stored':
      return state.asked.length === 0 || state.since.includes(entry.sha256)
        ? state
        : { ...state, since: [...state.since, entry.sha256].slice(-SINCE_KEPT) };
  }
}
