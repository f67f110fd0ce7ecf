import type { Instant } from '../vocabulary/order.ts';
import { agreedIn, type ReviewFacts } from './facts.ts';
import { endedAt, heldFor, type Seen } from './followUps.ts';
import { SENTIMENTS } from '../vocabulary/reading.ts';
import { undoesSale } from '../vocabulary/remedy.ts';

/** What figures are computed under. */
export interface Scope {
  /** The shop's IANA time zone. */
  timezone: string;
  /** The policy's. Amounts in another currency are left out of every sum. */
  currency: string;
  /** A settlement is verified once so many days passed without another complaint. */
  days: number;
  now: Instant;
}

export const complained = ({ complaint }: ReviewFacts): boolean => complaint !== null;
export const isSettled = (facts: ReviewFacts): boolean => agreedIn(facts).length > 0;
const hasFailed = ({ offers }: ReviewFacts): boolean =>
  offers.some((offer) => offer.status === 'accepted' && offer.hasFailed);
/** Somebody of the staff had a part in it, or was asked for. */
export const hadPerson = ({ handoffs, agents }: ReviewFacts): boolean =>
  handoffs.length > 0 || agents.length > 0;
export const isResolved = (facts: ReviewFacts): boolean =>
  isSettled(facts) ||
  facts.outcome === 'completed_by_agent' ||
  (facts.outcome === 'settled' && !hasFailed(facts));
const undoesOrder = (facts: ReviewFacts): boolean => agreedIn(facts).some(({ remedy }) => undoesSale(remedy));
export const isAtPlatform = ({ outcome, disputeAt }: ReviewFacts): boolean =>
  outcome === 'at_platform' || disputeAt !== null;

/** The complaint ended and the order stands. */
export const keptOrder = (facts: ReviewFacts): boolean =>
  complained(facts) &&
  facts.orderValue !== null &&
  endedAt(facts) !== null &&
  !undoesOrder(facts) &&
  !isAtPlatform(facts);

export const avoidedRefund = (facts: ReviewFacts): boolean =>
  facts.refundDemand !== 'none' && isResolved(facts) && keptOrder(facts);

export const worth = ({ orderValue }: ReviewFacts, { currency }: Scope): number | null =>
  orderValue?.currency === currency ? orderValue.amount : null;

/** What the accepted offers and thanks cost the seller, in minor units of the scope's currency. */
export const givenIn = (facts: ReviewFacts, scope: Scope): number =>
  agreedIn(facts).reduce(
    (sum, { cost }) => sum + (cost.currency === scope.currency ? cost.amount : 0),
    thankedIn(facts, scope),
  );

/** What the buyer was thanked with for coming back. */
export const thankedIn = ({ thanked }: ReviewFacts, { currency }: Scope): number =>
  thanked?.currency === currency ? thanked.amount : 0;

export const hasStarted = ({ messages }: ReviewFacts): boolean => messages.buyer > 0;

type MoodPoint = NonNullable<ReviewFacts['moodAtStart']>;
/** Higher is better. Of two moods of one name the less intense anger, or the more intense joy, is the better one. */
const degree = ({ sentiment, intensity }: MoodPoint): number =>
  SENTIMENTS.indexOf(sentiment) * 10 + (sentiment === 'positive' ? intensity : -intensity);
export const moodChange = ({ moodAtStart, moodAtEnd }: ReviewFacts): number | null =>
  moodAtStart && moodAtEnd && degree(moodAtEnd) - degree(moodAtStart);

/** The case ended, and two moods or more were read in it, so that it can be said how the buyer left. */
export const leftInMood = (facts: ReviewFacts): boolean =>
  facts.closedAt !== null && (facts.conduct?.moods ?? facts.messages.buyer) > 1 && moodChange(facts) !== null;

/** Where a complaint stands, each in exactly one place. */
export const RESOLUTIONS = {
  verified_bot: 'Settled by the assistant, verified',
  verified_person: 'Settled with a person, verified',
  too_early: 'Settled, too early to say',
  came_back: 'Settled, but it came back',
  failed: 'Agreed, and could not be carried out',
  withdrawn: 'Withdrawn by the buyer',
  contained: 'Ended without a person, nothing agreed',
  person_nothing: 'Handed over, ended with nothing agreed',
  at_platform: 'Decided at the marketplace',
  open: 'Still open',
} as const;
export type Resolution = keyof typeof RESOLUTIONS;

/** Null for a case without a complaint. */
export function resolutionOf(seen: Seen, scope: Scope): Resolution | null {
  const { facts } = seen;
  if (!complained(facts)) return null;
  if (isResolved(facts) && endedAt(facts) !== null) {
    const held = heldFor(seen, scope);
    if (held === 'held') return hadPerson(facts) ? 'verified_person' : 'verified_bot';
    return held === 'unknown' ? 'too_early' : 'came_back';
  }
  if (isAtPlatform(facts)) return 'at_platform';
  if (facts.closedAt === null) return 'open';
  if (hasFailed(facts)) return 'failed';
  if (facts.outcome === 'withdrawn') return 'withdrawn';
  return hadPerson(facts) ? 'person_nothing' : 'contained';
}
