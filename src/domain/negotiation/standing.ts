import { openOffer } from '../case/case.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import type { Decision } from './decision.ts';
import { answerMeant } from './answerMeant.ts';
import { paceOf, type Pace } from './pace.ts';
import type { Turn } from './turn.ts';

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
    reading: turn.choice === null ? answerMeant(turn.reading, offer) : turn.reading,
    pace: paceOf(turn.kase, turn.policy, turn.now),
    open: over ? null : offer,
    lapsed: over ? offer : null,
  };
}
