import { inform } from '../proposals.ts';
import type { Decision } from '../decision.ts';
import type { Standing } from '../standing.ts';

/**
 * A button of an offer that is not open: what became of it is told, also while a person has the case. A card stays where it was
 * said, and whoever presses it must not be left without an answer.
 */
export function pressesOldOffer({ kase, choice, open }: Standing): Decision | null {
  if (choice === null || !('offerId' in choice) || choice.offerId === open?.id) return null;
  const pressed = kase.offers.find(({ id }) => id === choice.offerId);
  const became = open ? 'offer_gone' : 'offer_over';
  const topic = pressed?.status === 'accepted' ? 'case_status' : became;
  // Who waits for a person is told each thing once, however often they press.
  return kase.handoff?.toldTopics.includes(topic) === true ? null : inform(topic);
}
