import type { Case } from './case.ts';
import { alsoComplained, moodWords, threatsWords } from './glance.ts';
import { isWeaklyKnown } from '../identification/furtherProof.ts';
import { orderTolerance, type Spent } from '../negotiation/ladder.ts';
import { moneyWords } from '../telling/money.ts';
import {
  ANSWER_WORDS,
  complaintLabel,
  handoffLabel,
  languageWords,
  lower,
  PARCEL_WORDS,
  PROOF_WORDS,
  REMEDY_WORDS,
  remedyWords,
  SUBJECT_WORDS,
  titled,
} from '../telling/words.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
import { amountOf, type Policy } from '../policy/policy.ts';

/** What is left of every tolerance for this order, in minor units of the policy's currency. */
export interface ToleranceLeft {
  order: number;
  buyer: number;
  day: number;
}

export function toleranceLeft(policy: Policy, order: Order, spent: Spent): ToleranceLeft {
  const { order: forOrder, buyer, day } = toleranceAfter(policy, order, spent, 0);
  return { order: Math.max(0, forOrder), buyer: Math.max(0, buyer), day: Math.max(0, day) };
}

/** What something that costs so much, in minor units, would leave; below zero where it passes the tolerance. */
export function toleranceAfter(policy: Policy, order: Order, spent: Spent, cost: number): ToleranceLeft {
  const absolute = (decimal: number): number => amountOf(policy, decimal).amount;
  return {
    order: orderTolerance(policy, order).amount - spent.order - cost,
    buyer: absolute(policy.tolerances.perBuyer.absolute) - spent.buyer - cost,
    day: absolute(policy.tolerances.perDay.absolute) - spent.day - cost,
  };
}

/** What the order has in another conversation: a case that the team has, or an offer that is open. */
export interface Elsewhere {
  waits?: { caseId: string; since: Instant } | undefined;
  opens?: { caseId: string; remedy: Remedy; until: Instant } | undefined;
}

/** A case in a few lines for the person who takes it, in English, from what is on record and nothing else. */
export function summaryOf(
  kase: Case,
  reason: string | null,
  left: ToleranceLeft | null,
  elsewhere: Elsewhere = {},
): string {
  const lines = [
    ...(reason === null ? [] : [`Reason: ${lower(handoffLabel(reason))}.`]),
    ...elsewhereLines(elsewhere),
    ...(kase.alarm && kase.alarm !== reason ? [`Also heard: ${lower(SUBJECT_WORDS[kase.alarm])}.`] : []),
    `Complaint: ${kase.complaint ? lower(complaintLabel(kase.complaint)) : 'not said yet'}${alsoLine(kase)}.`,
    orderLine(kase.order),
    ...proofLine(kase),
    `Mood: ${lower(moodWords(kase.moods) ?? 'unknown')}.`,
    ...(kase.threats.length > 0 ? [`Threatened with: ${threatsWords(kase)}.`] : []),
    ...detailLines(kase),
    ...offerLines(kase),
    ...(left && kase.order ? [leftLine(left, kase.order.total.currency)] : []),
    ...(kase.photos.length > 0 ? [`Photos: ${kase.photos.length}.`] : []),
    ...(kase.language ? [`Language: ${languageWords(kase.language)}.`] : []),
  ];
  return lines.join('\n');
}

const elsewhereLines = ({ waits, opens }: Elsewhere): string[] => [
  ...(waits ? [`With the team since ${waits.since} in another conversation: case ${waits.caseId}.`] : []),
  ...(opens
    ? [
        `${REMEDY_WORDS[opens.remedy]} is on offer in another conversation until ${opens.until}: case ${opens.caseId}.`,
      ]
    : []),
];

function alsoLine(kase: Case): string {
  const also = alsoComplained(kase);
  return also.length === 0 ? '' : ` (also ${also.join('; ')})`;
}

function orderLine(order: Order | null): string {
  if (!order) return 'Order: not identified.';
  const items = order.items.map((item) => `${item.quantity} × ${item.title}`).join(', ');
  return `Order: ${order.number}, ${items}, ${moneyWords(order.total)}; the parcel ${PARCEL_WORDS[order.tracking.status]}.`;
}

/** How weakly the buyer is known; nothing where they are known well. */
function proofLine(kase: Case): string[] {
  const { proof, order, furtherProofsFailed: failed, furtherProofUsedUp } = kase;
  if (!order || !isWeaklyKnown(kase, order)) return [];
  const wrong = failed > 0 ? `; wrong further facts: ${failed}` : '';
  const usedUp = furtherProofUsedUp ? '; a further fact was not looked at: no tries were left today' : '';
  return [`Known only by: ${proof === null ? 'nothing' : PROOF_WORDS[proof]}${wrong}${usedUp}.`];
}

const detailLines = (kase: Case): string[] =>
  Object.entries(kase.details).map(([detail, text]) => `${titled(detail)}: ${text}`);

function offerLines(kase: Case): string[] {
  if (kase.offers.length === 0) return ['Offered: nothing.'];
  return kase.offers.map((offer) => `Offered: ${lower(remedyWords(offer))}, ${ANSWER_WORDS[offer.status]}.`);
}

const leftLine = ({ order, buyer, day }: ToleranceLeft, currency: string): string => {
  const [forOrder, forBuyer, forDay] = [order, buyer, day].map((amount) => moneyWords({ amount, currency }));
  return `Tolerance left: ${forOrder ?? ''} for the order, ${forBuyer ?? ''} for the buyer, ${forDay ?? ''} today.`;
};
