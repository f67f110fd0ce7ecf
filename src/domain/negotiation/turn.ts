import { openOffer, type Case } from '../case/case.ts';
import type { Requirement } from '../completeness/requirements.ts';
import type { Policy } from '../policy/policy.ts';
import type { Choice } from '../vocabulary/message.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import type { Decision } from './decision.ts';
import type { Spent } from './ladder.ts';
import { paceOf, type Pace } from './pace.ts';

/** Everything a decision is made of. */
export interface Turn {
  /** With what was said and read in this turn already folded in. */
  kase: Case;
  reading: Reading;
  /** The button that was pressed, if it was one. */
  choice: Choice | null;
  policy: Policy;
  order: Order | null;
  spent: Spent;
  /** What the marketplace wants to see for this complaint. */
  evidence: readonly Requirement[];
  now: Instant;
}

/** A turn with what the case and the clock say about it. */
export interface Standing extends Turn {
  pace: Pace;
  /** The offer the buyer can still accept. */
  open: Offer | null;
  /** The offer whose time ran out without an answer. */
  lapsed: Offer | null;
}

/** One reason to do something; null when it has nothing to say about this turn. */
export type Rule = (standing: Standing) => Decision | null;

export function standingOf(turn: Turn): Standing {
  const offer = openOffer(turn.kase);
  const over = offer !== null && Date.parse(turn.now) > Date.parse(offer.expiresAt);
  return {
    ...turn,
    pace: paceOf(turn.kase, turn.policy, turn.now),
    open: over ? null : offer,
    lapsed: over ? offer : null,
  };
}
