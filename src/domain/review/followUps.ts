import type { Instant } from '../vocabulary/order.ts';
import type { ReviewFacts } from './facts.ts';

/** A case as a figure looks at it. */
export interface Seen {
  facts: ReviewFacts;
  /** When the next complaint about the same order, or of the same story, was opened; null while none was. */
  followedAt: Instant | null;
}

const DAY_MS = 86_400_000;
/** A case that stays open for longer finds no complaint that followed it. */
const LONGEST_CASE_DAYS = 90;

/** How far behind a day the cases reach that may have followed one opened on it, in ms. */
export const followUpReachMs = (days: number): number => (days + LONGEST_CASE_DAYS) * DAY_MS;

/**
 * Knows which complaint followed a case. It is shown every case, newest opened first, and asked about a case before it is
 * shown those that were opened earlier. It keeps no more than the orders of the cases within its reach.
 */
export class FollowUps {
  readonly #reachMs: number;
  /** The earliest complaint seen so far of an order, or of a story; newest first. */
  readonly #opened = new Map<string, number>();

  /** `days`: after so many days without a complaint a settlement counts as verified. */
  constructor(days: number) {
    this.#reachMs = followUpReachMs(days);
  }

  show({ complaint, orderNumber, earlierCaseId, openedAt }: ReviewFacts): void {
    if (complaint === null) return;
    const opened = Date.parse(openedAt);
    if (orderNumber !== null) this.#put(`order ${orderNumber}`, opened);
    if (earlierCaseId !== null) this.#put(`case ${earlierCaseId}`, opened);
    for (const [key, at] of this.#opened) {
      if (at <= opened + this.#reachMs) break;
      this.#opened.delete(key);
    }
  }

  after({ caseId, orderNumber }: ReviewFacts): Instant | null {
    const ofStory = this.#opened.get(`case ${caseId}`) ?? Infinity;
    const ofOrder = orderNumber === null ? Infinity : (this.#opened.get(`order ${orderNumber}`) ?? Infinity);
    const first = Math.min(ofStory, ofOrder);
    return first === Infinity ? null : new Date(first).toISOString();
  }

  /** Put at the end, so that the map stays in the order of its instants. */
  #put(key: string, at: number): void {
    this.#opened.delete(key);
    this.#opened.set(key, at);
  }
}

/** When what the case was about came to its end: closed, or the last offer that was accepted. */
export function endedAt({ closedAt, offers }: ReviewFacts): Instant | null {
  return closedAt ?? offers.findLast(({ status }) => status === 'accepted')?.at ?? null;
}

/** Whether the end has held: `unknown` while the days are not over. */
export function heldFor(
  { facts, followedAt }: Seen,
  { days, now }: { days: number; now: Instant },
): 'held' | 'came_back' | 'unknown' {
  const end = endedAt(facts);
  if (end === null) return 'unknown';
  if (facts.disputeAt !== null) return 'came_back';
  const until = Date.parse(end) + days * DAY_MS;
  if (followedAt !== null && Date.parse(followedAt) <= until) return 'came_back';
  return facts.verifiedAt !== null || Date.parse(now) >= until ? 'held' : 'unknown';
}
