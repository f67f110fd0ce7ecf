import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { Beside } from './wire.ts';

/** The cases of each order that are with the team, by the order's number: what somebody has first, then what came to the team first. */
export type CasesOfOrders = ReadonlyMap<string, readonly CaseSummary[]>;

export const NO_OTHER_CASES: CasesOfOrders = new Map();

export function casesOfOrders(cases: readonly CaseSummary[]): CasesOfOrders {
  const withTeam = cases.filter(
    ({ status, orderNumber }) => orderNumber !== null && (status === 'waiting' || status === 'with_agent'),
  );
  const byOrder = Map.groupBy(withTeam, ({ orderNumber }) => orderNumber ?? '');
  for (const all of byOrder.values()) all.sort(byWhoHasIt);
  return byOrder;
}

const byWhoHasIt = (one: CaseSummary, other: CaseSummary): number =>
  Number(other.status === 'with_agent') - Number(one.status === 'with_agent') ||
  sinceOf(one).localeCompare(sinceOf(other));

const sinceOf = ({ desk, openedAt }: CaseSummary): string => desk?.withPersonSince ?? openedAt;

/** Another case of the order that is to be seen to before this one; null where this is the first, or the only one. */
export function besideOf({ caseId, orderNumber }: CaseSummary, orders: CasesOfOrders): Beside | null {
  const [first] = orders.get(orderNumber ?? '') ?? [];
  return first === undefined || first.caseId === caseId ? null : toBeside(first);
}

export const toBeside = ({ caseId, agentName, desk }: CaseSummary): Beside => ({
  caseId,
  agent: desk?.agentId != null && agentName !== null ? { id: desk.agentId, name: agentName } : null,
  since: desk?.withPersonSince ?? null,
});
