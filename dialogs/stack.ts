import type { DialogInstance } from 'botbuilder-dialogs';
import { openOffer } from '../src/domain/case/case.ts';
import type { Offer } from '../src/domain/vocabulary/remedy.ts';
import type { Thought } from '../src/services/turn/thought.ts';
import { placeOf, type Place } from './place.ts';

/** The dialogs of a conversation as its case file leaves them, the one that is under way on top; none before the first message. */
export const stackOf = (thought: Thought): DialogInstance[] =>
  thought.before === null ? [] : ['main', underWay(thought)].map((id) => ({ id, state: {} }));

/** What the case is at: with a person, at an offer, at its complaint, or still at what happened. */
export function underWay(thought: Thought): Place {
  const { kase } = thought;
  if (kase.speaker.is !== 'bot') return 'handoff';
  if (offerStanding(thought)) return 'negotiation';
  return kase.complaint === null ? 'opening' : `complaint.${kase.complaint}`;
}

/** The offer that can still be answered after this turn: not one that the decision ends, or whose time is over. */
export function offerStanding({ kase, decision, now }: Thought): Offer | null {
  const open = openOffer(kase);
  if (!open || decision.answer?.offerId === open.id) return null;
  return now.getTime() > Date.parse(open.expiresAt) ? null : open;
}

/** What was asked is answered beside what is under way, which goes on. */
export const isBeside = (thought: Thought): boolean =>
  thought.decision.next.do === 'inform' && placeOf(thought) === 'interruption';
