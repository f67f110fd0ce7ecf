import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Requirement } from '../../domain/completeness/requirements.ts';
import type { Decision } from '../../domain/negotiation/decision.ts';
import type { Absence } from '../../domain/policy/absence.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Answers } from '../../domain/requests/answers.ts';
import type { Utterance } from '../../domain/vocabulary/message.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';

/** What a turn came to, for whoever words it. */
export interface Thought {
  /** The case with this turn's message, reading and facts, before the decision is carried out. */
  kase: Case;
  /** As it was before the buyer wrote. */
  before: Case | null;
  reading: Reading;
  decision: Decision;
  policy: Policy;
  now: Date;
  /** Why no person would answer right away; null while somebody is there. */
  absence: Absence | null;
  /** New in this turn. */
  facts: Entry[];
  /** Evidence that is asked for beside the decision. */
  asks: readonly Requirement[];
  /** What the seller says to whoever asks. */
  answers: Answers;
}

/** Words a decision. It must give the same words for the same thought: it may be asked again after a lost race. */
export type Speak = (thought: Thought) => Promise<Utterance[]>;

export interface Spoken {
  activityId: string;
  utterance: Utterance;
}
