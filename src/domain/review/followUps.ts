import type { Instant } from '../vocabulary/order.ts';
import { agreedIn, type ReviewFacts } from './facts.ts';

/** A case as a figure looks at it. */
export interface Seen {
  facts: ReviewFacts;
  /** When the next complaint about the same order, or of the same story, was opened; null while none was. */
  followedAt: Instant | null;
}

const DAY_MS = 86_400_000;
/** A case that stays open for longer finds no complaint that followed it. */
const LONGEST_CASE_DAYS = 90;

/** Now and then: a map is walked past everything that it had at its beginning. */
const LET_GO_EVERY = 1_000;

/** How far behind a day the cases reach that may have followed one opened on it, in ms. */
export const followUpReachMs = (days: number): number => (days + LONGEST_CASE_DAYS) * DAY_MS;

/** What tells which cases a complaint followed. */
export type Opening = Pick<ReviewFacts, 'complaint' | 'orderNumber' | 'earlierCaseId' | 'openedAt'>;

/** What a case follows with a complaint: an order's earlier ones, and the one whose story it goes on with. */
export function followedBy({ complaint, orderNumber, earlierCaseId }: Opening): string[] {
  if (complaint === null) return [];
  return [
    ...(orderNumber === null ? [] : [`order ${orderNumber}`]),
    ...(earlierCaseId === null ? [] : [`case ${earlierCaseId}`]),
  ];
}

/** What the complaints that follow a case have in common with it: one of these is among what they follow. */
export const followersOf = ({
  caseId,
  orderNumber,
}: Pick<ReviewFacts, 'caseId' | 'orderNumber'>): string[] => [
  `case ${caseId}`,
  ...(orderNumber === null ? [] : [`order ${orderNumber}`]),
];

/**
 * Knows which complaint followed a case. It is shown every case, newest opened first, and asked about a case before it is
 * shown those that were opened earlier. It keeps no more than the orders of the cases within its reach.
 */
export class FollowUps {
  readonly #reachMs: number;
  /** The earliest complaint seen so far of an order, or of a story; newest first. */
  readonly #opened = new Map<string, number>();
  #shown = 0;

  /** `days`: after so many days without a complaint a settlement counts as verified. */
  constructor(days: number) {
    this.#reachMs = followUpReachMs(days);
  }

  show(facts: Opening): void {
    const opened = Date.parse(facts.openedAt);
    for (const key of followedBy(facts)) this.#put(key, opened);
    this.#shown += 1;
    if (this.#shown % LET_GO_EVERY === 0) this.#letGo(opened + this.#reachMs);
  }

  after(facts: Pick<ReviewFacts, 'caseId' | 'orderNumber' | 'openedAt'>): Instant | null {
    const first = Math.min(...followersOf(facts).map((key) => this.#opened.get(key) ?? Infinity));
    return first > Date.parse(facts.openedAt) + this.#reachMs ? null : new Date(first).toISOString();
  }

  #letGo(behind: number): void {
    for (const [key, at] of this.#opened) {
      if (at <= behind) return;
      this.#opened.delete(key);
    }
  }

  /** Put at the end, so that the map stays in the order of its instants. */
  #put(key: string, at: number): void {
    this.#opened.delete(key);
    this.#opened.set(key, at);
  }
}

/**
 * When what the case was about came to its end: closed, or the last offer that was accepted and did not fail, unless a person has the case
 * still, or it was reopened since.
 */
export function endedAt(facts: ReviewFacts): Instant | null {
  const { closedAt, status } = facts;
  if (closedAt !== null) return closedAt;
  if (status === 'waiting' || status === 'with_agent') return null;
  const agreedAt = agreedIn(facts).at(-1)?.at ?? null;
  return isSinceReopened(agreedAt, facts) ? agreedAt : null;
}

const isSinceReopened = (at: Instant | null, { reopenedAt }: ReviewFacts): boolean =>
  at !== null && (reopenedAt === null || Date.parse(at) >= Date.parse(reopenedAt));

interface Days {
  days: number;
  now: Instant;
}

const daysAfter = (end: Instant, days: number): number => Date.parse(end) + days * DAY_MS;

/** It ended, and the days in which its end may prove to be none are over. */
export function isPastDays(facts: ReviewFacts, { days, now }: Days): boolean {
  const end = endedAt(facts);
  return end !== null && Date.parse(now) >= daysAfter(end, days);
}

/** When what is told of its end changes by time alone: once the days are over. Null where nothing does. */
export function changesAt(facts: ReviewFacts, { days, now }: Days): Instant | null {
  const end = endedAt(facts);
  if (end === null || isPastDays(facts, { days, now })) return null;
  return new Date(daysAfter(end, days)).toISOString();
}

/** Whether the end has held: `unknown` while the days are not over. */
export function heldFor({ facts, followedAt }: Seen, { days, now }: Days): 'held' | 'came_back' | 'unknown' {
  const end = endedAt(facts);
  if (end === null) return 'unknown';
  if (facts.disputeAt !== null) return 'came_back';
  const until = daysAfter(end, days);
  if (followedAt !== null && Date.parse(followedAt) <= until) return 'came_back';
  return isSinceReopened(facts.verifiedAt, facts) || Date.parse(now) >= until ? 'held' : 'unknown';
}
