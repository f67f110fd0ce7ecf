import {
  refusalsOf,
  stepsOf,
  stockOf,
  type Refusal,
  type Situation,
  type Step,
} from '../negotiation/ladder.ts';
import type { Passed } from '../case/entries/desk.ts';
import { amountOf, type Policy } from './policy.ts';
import type { Offer, Remedy } from '../vocabulary/remedy.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';

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
  because: Refusal['because'] | 'more_than_paid';
  limit: number | string;
  actual: number | string;
}

/** Remedies that undo the sale; a ladder without one borrows the policy's rung from another. */
const UNDOING: readonly Remedy[] = ['return_for_refund', 'full_refund'];

/**
 * What a person with this authority may offer in a case: every rung of its ladder, at any step and priced as for the bot,
 * and what the policy reserves for people. Conditions of a rung bind the bot alone; the limits are for approval to lift.
 */
export function personChoices(
  situation: Situation,
  authority: number | null,
): { choices: PersonChoice[]; refused: PersonRefusal[] } {
  const choices: PersonChoice[] = [];
  const refused: PersonRefusal[] = [];
  for (const { key, step, complaint } of stepsForPersons(situation)) {
    const impossible = impossibilityOf(step, situation);
    if (impossible) {
      refused.push({ key, step, ...impossible });
      continue;
    }
    const against = refusalsOf(step, situation);
    choices.push({
      key,
      step,
      complaint,
      byBot: against.length === 0,
      unmet: against.filter((each) => !isLimit(each) && each.because !== 'agent_only'),
      passed: [...against.filter(isLimit).flatMap(toPassed), ...aboveAuthority(step, authority)],
    });
  }
  return { choices, refused };
}

interface KeyedStep {
  key: string;
  step: Step;
  complaint: ComplaintType;
}

function stepsForPersons(situation: Situation): KeyedStep[] {
  const own = keyed(situation);
  const missing = UNDOING.filter((remedy) => !own.some(({ step }) => step.rule.remedy === remedy));
  const others = Object.keys(situation.policy.complaints) as ComplaintType[];
  const borrowed = missing.flatMap((remedy) => {
    for (const complaint of others) {
      const found = keyed({ ...situation, complaint }).find(({ step }) => step.rule.remedy === remedy);
      if (found) return [found];
    }
    return [];
  });
  return [...own, ...borrowed];
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
  const stock = stockOf(order, kase.sku);
  if (remedy === 'reship' && stock < 1) return { because: 'stock', limit: 1, actual: stock };
  return aboveWhatWasPaid({ remedy, cost: step.cost }, { order, kase, spent });
}

/** Nobody refunds more than was paid, over all conversations about an order; null while it is not. */
export function aboveWhatWasPaid(
  { remedy, cost }: Pick<Offer, 'remedy' | 'cost'>,
  { order, kase, spent }: Pick<Situation, 'order' | 'kase' | 'spent'>,
): Impossible | null {
  if (!isRefund(remedy)) return null;
  const inThisCase = kase.offers
    .filter((offer) => offer.status === 'accepted' && isRefund(offer.remedy))
    .map((offer) => offer.cost.amount);
  const inOthers = spent.settlements
    .filter(({ caseId, given }) => caseId !== kase.id && given !== null && isRefund(given.remedy))
    .map((each) => each.cost);
  const together = [...inThisCase, ...inOthers].reduce((sum, each) => sum + each, cost.amount);
  return together > order.total.amount
    ? { because: 'more_than_paid', limit: order.total.amount, actual: together }
    : null;
}

const isRefund = (remedy: Remedy): boolean => remedy === 'partial_refund' || UNDOING.includes(remedy);

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
