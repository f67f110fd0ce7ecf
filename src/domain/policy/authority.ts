import {
  ofFewerPieces,
  refusalsOf,
  stepsOf,
  stockOf,
  type Refusal,
  type Situation,
  type Step,
} from '../negotiation/ladder.ts';
import { aboveWhatWasPaid, leftOfPaid } from '../negotiation/refunds.ts';
import type { Passed } from '../case/entries/desk.ts';
import { amountOf, type Policy } from './policy.ts';
import { UNDOING, type Offer, type Remedy } from '../vocabulary/remedy.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { Money } from '../vocabulary/money.ts';
import { piecesInQuestion, valueInQuestion } from '../vocabulary/order.ts';

export type DeskRole = 'agent' | 'supervisor';

/** The most that one offer of somebody with these roles may cost without approval, in minor units; null for no limit. */
export function authorityOf(policy: Policy, roles: readonly DeskRole[]): number | null {
  const { agent, supervisor } = policy.handoff.authority;
  if (roles.includes('supervisor'))
    return supervisor ? amountOf(policy, supervisor.perOffer.absolute).amount : null;
  const absolute = agent?.perOffer.absolute ?? policy.tolerances.perOrder.absolute;
  return amountOf(policy, absolute).amount;
}

/** One thing a person may offer. */
export interface PersonChoice {
  /** Names it among the choices of this case. */
  key: string;
  step: Step;
  /** The complaint whose ladder it stands on. */
  complaint: ComplaintType;
  /** The bot might offer it now as well. */
  byBot: boolean;
  /** What keeps the bot from it and does not bind a person. */
  unmet: Refusal[];
  /** Limits it passes; with any, somebody else has to approve it. */
  passed: Passed[];
}

/** What nobody may offer, and the rule that says so. */
export interface PersonRefusal {
  key: string;
  step: Step;
  because: Refusal['because'];
  limit: number | string;
  actual: number | string;
}

/**
 * What a person with this authority may offer in a case: every rung of its ladder, at any step and priced as for the bot,
 * and what the policy reserves for people. Conditions of a rung bind the bot alone; the limits are for approval to lift.
 */
export function personChoices(
  situation: Situation,
  authority: number | null,
): { choices: PersonChoice[]; refused: PersonRefusal[] } {
  const found = stepsForPersons(situation).map((keyed) => assessed(keyed, situation, authority));
  return {
    choices: withoutTwins(found.flatMap((each) => (isRefused(each) ? [] : [each]))),
    refused: withoutTwins(found.filter(isRefused)),
  };
}

/** Several rungs may give the same thing, each under its own conditions: it stands there once, as the one against which the least is said. */
function withoutTwins<T extends { step: Step; unmet?: readonly Refusal[] }>(all: readonly T[]): T[] {
  const kinds = Map.groupBy(all, ({ step: { rule, amount, pieces } }) =>
    [rule.remedy, amount?.amount, pieces, rule.promiseDays].join(' '),
  );
  const best = new Set([...kinds.values()].map((twins) => twins.toSorted(byUnmet)[0]));
  return all.filter((each) => best.has(each));
}

const byUnmet = (
  { unmet: one = [] }: { unmet?: readonly Refusal[] },
  { unmet: other = [] }: { unmet?: readonly Refusal[] },
): number => one.length - other.length;

/** Money in an amount that a person chooses: which remedy, and the most it can be. */
export interface FreeChoice {
  /** Names it together with an amount. */
  key: string;
  remedy: Remedy;
  /** What is in question, and for a refund no more than is left of what was paid. */
  most: Money;
}

const FREE: readonly Remedy[] = ['partial_refund', 'coupon'];

/** The remedies that a person may give in any amount: those of the case's ladder, or another's where it has none. */
export const freeChoices = (situation: Situation): FreeChoice[] =>
  freeSteps(situation).flatMap(({ key, step }) => {
    const amount = mostOf(step.rule.remedy, situation);
    const isPossible = situation.order.total.currency === situation.policy.currency && amount > 0;
    return isPossible
      ? [{ key, remedy: step.rule.remedy, most: { amount, currency: situation.policy.currency } }]
      : [];
  });

/**
 * What `key` names, which is one of `personChoices`, or with an amount in minor units one of `freeChoices`; null when it
 * names nothing, or an amount that cannot be given.
 */
export function personChoice(
  situation: Situation,
  authority: number | null,
  { key, amount }: { key: string; amount: number | null },
): PersonChoice | PersonRefusal | null {
  const named =
    amount === null
      ? stepsForPersons(situation).find((each) => each.key === key)
      : inAmount(freeSteps(situation), situation, { key, amount });
  return named ? assessed(named, situation, authority) : null;
}

/** It cannot be offered by anybody. */
export const isRefused = (choice: PersonChoice | PersonRefusal): choice is PersonRefusal =>
  'because' in choice;

function inAmount(
  steps: KeyedStep[],
  situation: Situation,
  { key, amount }: { key: string; amount: number },
): KeyedStep | null {
  const found = steps.find((each) => each.key === key);
  if (!found || !Number.isSafeInteger(amount) || amount <= 0) return null;
  if (amount > valueInQuestion(situation.order, situation.kase.sku).amount) return null;
  const money = { amount, currency: situation.policy.currency };
  return { ...found, step: { ...found.step, amount: money, percent: null, cost: money } };
}

function assessed(
  { key, step, complaint }: KeyedStep,
  situation: Situation,
  authority: number | null,
): PersonChoice | PersonRefusal {
  const impossible = impossibilityOf(step, situation);
  if (impossible) return { key, step, ...impossible };
  const against = refusalsOf(step, situation);
  return {
    key,
    step,
    complaint,
    byBot: against.length === 0 && !isOfFewer(step, situation),
    unmet: against.filter((each) => !isLimit(each) && each.because !== 'agent_only'),
    passed: [...against.filter(isLimit).flatMap(toPassed), ...aboveAuthority(step, authority)],
  };
}

/** Fewer pieces are sent than are in question. */
const isOfFewer = ({ pieces }: Step, { order, kase }: Pick<Situation, 'order' | 'kase'>): boolean =>
  pieces !== undefined && pieces < piecesInQuestion(order, kase.sku);

interface KeyedStep {
  key: string;
  step: Step;
  complaint: ComplaintType;
}

function stepsForPersons(situation: Situation): KeyedStep[] {
  const own = keyed(situation);
  // A ladder without a remedy that undoes the sale borrows the policy's rung from another. What never came cannot go back.
  const missing = UNDOING.filter(
    (remedy) =>
      !own.some(({ step }) => step.rule.remedy === remedy) &&
      !(remedy === 'return_for_refund' && situation.complaint === 'not_received'),
  );
  const withFewer = own.flatMap((each) => [
    each,
    ...ofFewerPieces(each.step, situation).map((step) => ({
      ...each,
      key: `${each.key}.of${step.pieces}`,
      step,
    })),
  ]);
  return [...withFewer, ...missing.flatMap((remedy) => borrowed(remedy, situation))];
}

/** The first rung of each remedy that has an amount to choose, under a key of its own. */
const freeSteps = (situation: Situation): KeyedStep[] =>
  FREE.flatMap((remedy) => {
    const own = keyed(situation).find(({ step }) => step.rule.remedy === remedy);
    const found = own ? [own] : borrowed(remedy, situation);
    return found.map((each) => ({ ...each, key: `${each.complaint}.${each.step.rung}.any` }));
  });

/** The policy's rung for a remedy that the case's own ladder has not: the first of another ladder. */
function borrowed(remedy: Remedy, situation: Situation): KeyedStep[] {
  for (const complaint of Object.keys(situation.policy.complaints) as ComplaintType[]) {
    const found = keyed({ ...situation, complaint }).find(({ step }) => step.rule.remedy === remedy);
    if (found) return [found];
  }
  return [];
}

const keyed = (situation: Situation): KeyedStep[] => {
  const { complaint } = situation;
  const seen = new Map<number, number>();
  return stepsOf(situation).map((step) => {
    const index = seen.get(step.rung) ?? 0;
    seen.set(step.rung, index + 1);
    return { key: `${complaint}.${step.rung}.${index}`, step, complaint };
  });
};

type Impossible = Pick<PersonRefusal, 'because' | 'limit' | 'actual'>;

function impossibilityOf(step: Step, { order, policy, kase, spent }: Situation): Impossible | null {
  if (order.total.currency !== policy.currency)
    return { because: 'other_currency', limit: policy.currency, actual: order.total.currency };
  const { remedy } = step.rule;
  const stock = stockOf(order, kase.sku, isOfFewer(step, { order, kase }) ? step.pieces : undefined);
  if (remedy === 'reship' && stock < 1) return { because: 'stock', limit: 1, actual: stock };
  return aboveWhatWasPaid({ remedy, cost: step.cost }, { order, kase, spent, policy });
}

function mostOf(remedy: Remedy, situation: Situation): number {
  const inQuestion = valueInQuestion(situation.order, situation.kase.sku).amount;
  return Math.min(inQuestion, leftOfPaid(remedy, situation) ?? inQuestion);
}

const LIMITS = [
  'above_order_tolerance',
  'above_buyer_tolerance',
  'above_buyer_cases',
  'above_day_tolerance',
] as const satisfies readonly Passed['rule'][];

const limitOf = ({ because }: Refusal): Passed['rule'] | null =>
  LIMITS.find((limit) => limit === because) ?? null;

const isLimit = (refusal: Refusal): boolean => limitOf(refusal) !== null;

function toPassed(refusal: Refusal): Passed[] {
  const rule = limitOf(refusal);
  return rule === null ? [] : [{ rule, limit: Number(refusal.limit), actual: Number(refusal.actual) }];
}

const aboveAuthority = ({ cost }: Step, authority: number | null): Passed[] =>
  authority === null || cost.amount <= authority
    ? []
    : [{ rule: 'above_authority', limit: authority, actual: cost.amount }];

/** Why somebody may not approve an offer; null when they may. */
export type MayNotApprove = 'own_request' | 'above_authority' | 'needs_supervisor';

/**
 * Whether a second person may approve: never who asked for it, only who could give it themselves, and above a tolerance of
 * the policy only a supervisor.
 */
export function mayApprove(
  request: { agentId: string; offer: Offer; passed: readonly Passed[] },
  approver: { id: string; roles: readonly DeskRole[]; authority: number | null },
): MayNotApprove | null {
  if (request.agentId === approver.id) return 'own_request';
  const aboveTolerance = request.passed.some(({ rule }) => rule !== 'above_authority');
  if (aboveTolerance && !approver.roles.includes('supervisor')) return 'needs_supervisor';
  const { authority } = approver;
  return authority !== null && request.offer.cost.amount > authority ? 'above_authority' : null;
}
