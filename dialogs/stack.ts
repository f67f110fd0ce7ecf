import type { DialogInstance } from 'botbuilder-dialogs';
import { openOffer, type Case } from '../src/domain/case/case.ts';
import type { Thought } from '../src/services/turn/thought.ts';
import { placeOf, type Place } from './place.ts';

/** The dialogs of a conversation as its case file leaves them, the one that is under way on top; none before the first message. */
export const stackOf = ({ before, kase }: Thought): DialogInstance[] =>
  before === null ? [] : ['main', underWay(kase)].map((id) => ({ id, state: {} }));

/** What the case is at: with a person, at an offer, at its complaint, or still at what happened. */
export function underWay(kase: Case): Place {
  if (kase.speaker.is !== 'bot') return 'handoff';
  if (openOffer(kase)) return 'negotiation';
  return kase.complaint === null ? 'opening' : `complaint.${kase.complaint}`;
}

/** What was asked is answered beside what is under way, which goes on. */
export const isBeside = (thought: Thought): boolean =>
  thought.decision.next.do === 'inform' && placeOf(thought) === 'interruption';
