import { clockStartOf } from '../case/nextCare.ts';
import type { Case } from '../case/case.ts';
import { moodTrend } from '../case/mood.ts';
import { daysBetween, type Instant } from '../vocabulary/order.ts';
import type { Policy, Reaction } from '../policy/policy.ts';
import { SENTIMENTS } from '../vocabulary/reading.ts';

/** What mood, threats and the marketplace's clock ask for, and the rule that says so. */
export interface Pace {
  reaction: Reaction;
  rule: 'mood' | 'threat' | 'deadline' | 'usual';
  detail: string;
  /** The mood has turned: ask only what opens a remedy, so that the same offer comes sooner. */
  asksLess: boolean;
}

type Quickening = Omit<Pace, 'asksLess'>;

/** The strongest reaction the policy asks for as things stand. */
export function paceOf(kase: Case, policy: Policy, now: Instant): Pace {
  const paces = [
    byThreats(kase, policy),
    byDeadline(kase, policy, now),
    byMood(kase, policy),
    byTurn(kase, policy),
  ];
  const strongest = paces.find((pace) => pace.reaction === 'hand_over') ??
    paces.find((pace) => pace.reaction === 'climb') ?? { reaction: 'none', rule: 'usual', detail: '' };
  return { ...strongest, asksLess: hasTurned(kase, policy) };
}

function byThreats(kase: Case, policy: Policy): Quickening {
  const reactions = kase.threats.map((threat) => ({ threat, reaction: policy.pace.threats[threat] }));
  const strongest =
    reactions.find(({ reaction }) => reaction === 'hand_over') ??
    reactions.find(({ reaction }) => reaction === 'climb');
  return { reaction: strongest?.reaction ?? 'none', rule: 'threat', detail: strongest?.threat ?? 'none' };
}

function byDeadline(kase: Case, policy: Policy, now: Instant): Quickening {
  const left = daysToAnswer(kase, policy, now);
  const { handOverWithinDays, climbWithinDays } = policy.pace.deadline;
  const reaction = kase.returned
    ? 'none'
    : left <= handOverWithinDays
      ? 'hand_over'
      : left <= climbWithinDays
        ? 'climb'
        : 'none';
  return { reaction, rule: 'deadline', detail: `${left} days left to answer` };
}

/** Whole days the seller has left to answer, counted from the refund request or dispute on the marketplace, or else from the story's first message; negative when over. */
export function daysToAnswer(kase: Case, policy: Policy, now: Instant): number {
  return policy.marketplace.sellerAnswersWithinDays - daysBetween(clockStartOf(kase), now);
}

function byMood(kase: Case, policy: Policy): Quickening {
  const { mood } = policy.pace;
  const streak = moodStreak(kase, policy);
  const detail = `${streak} messages in a row at ${mood.at.sentiment} ${mood.at.intensity} or worse`;
  if (mood.handOverAfterMessages !== null && streak >= mood.handOverAfterMessages) {
    return { reaction: 'hand_over', rule: 'mood', detail };
  }
  return { reaction: streak > 0 && mood.climb ? 'climb' : 'none', rule: 'mood', detail };
}

/** A person comes before anger that feeds on itself breaks. */
function byTurn(kase: Case, policy: Policy): Quickening {
  const most = policy.pace.turns.handOverAfterRises;
  const { rises } = moodTrend(kase.moods);
  const reaction = most !== null && rises >= most ? 'hand_over' : 'none';
  return { reaction, rule: 'mood', detail: `anger grew ${rises} times in a row` };
}

/** Rises after which anger has begun to feed on itself. */
const FEEDING = 2;

function hasTurned(kase: Case, policy: Policy): boolean {
  const from = policy.pace.turns.askLessFromDrop;
  const { drop, rises } = moodTrend(kase.moods);
  return from !== null && (drop >= from || rises >= FEEDING);
}

/** How many of the last messages in a row were at the policy's mood or worse. */
function moodStreak(kase: Case, policy: Policy): number {
  const { at } = policy.pace.mood;
  const calm = kase.moods.findLastIndex(
    (mood) =>
      SENTIMENTS.indexOf(mood.sentiment) > SENTIMENTS.indexOf(at.sentiment) || mood.intensity < at.intensity,
  );
  return kase.moods.length - 1 - calm;
}
