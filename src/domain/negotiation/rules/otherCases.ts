import type { Decision, SettledBefore, TrailLine } from '../decision.ts';
import { inform, settle, withLapse } from '../proposals.ts';
import type { OtherCase, Settlement } from '../settlements.ts';
import type { Rule, Standing } from '../standing.ts';

/**
 * A person has this order before them, or is to have it, in another conversation: it is said since when, and what is told here goes to
 * the team as well. Nothing is asked or offered beside a person.
 */
export const waitsElsewhere: Rule = (standing) => {
  const { kase, reading } = standing;
  const other = caseWithPerson(standing);
  if (!other || kase.offers.length > 0 || kase.returned) return null;
  const waits = { caseId: other.caseId, since: other.withPersonSince };
  const trail: TrailLine[] = [{ rule: 'case_waits', detail: `with a person since ${other.withPersonSince}` }];
  const saysMore = kase.complaint !== null || kase.insistences > 0 || kase.told.case_waits !== undefined;
  if (saysMore && reading.request !== 'case_status')
    return withLapse(standing, { do: 'hand_over', reason: 'case_waits', waits }, trail);
  return settle({ do: 'inform', topic: 'case_waits', waits }, trail);
};

function caseWithPerson({ order, otherCases }: Standing): (OtherCase & { withPersonSince: string }) | null {
  if (!order) return null;
  const waiting = otherCases.find(
    ({ status, inThisConversation }) =>
      !inThisConversation && (status === 'waiting' || status === 'with_agent'),
  );
  const since = waiting?.withPersonSince ?? null;
  return waiting && since !== null ? { ...waiting, withPersonSince: since } : null;
}

/**
 * The same article was settled in another conversation. What was agreed there is told, and asked once whether this is about it: then it
 * is a person's, and otherwise what the policy leaves is still to be had.
 */
export const settledElsewhere: Rule = (standing) => {
  const { kase } = standing;
  if (kase.complaint === null || kase.offers.length > 0 || kase.returned) return null;
  const settled = agreedElsewhere(standing);
  if (!settled) return null;
  const trail: TrailLine[] = [{ rule: 'settled_before', detail: settled.reference }];
  if (kase.askedCount.settled_before === undefined)
    return withLapse(standing, { do: 'ask', question: 'settled_before', settled }, trail);
  if (kase.asked !== 'settled_before' || standing.reading.offerResponse !== 'accept') return null;
  return withLapse(standing, { do: 'hand_over', reason: 'policy_hands_over' }, trail);
};

/** Asked what became of a case, with nothing agreed in this conversation. */
export function tellsAgreedElsewhere(standing: Standing): Decision | null {
  const { reading, kase } = standing;
  if (reading.request !== 'case_status' || kase.offers.length > 0) return null;
  const settled = agreedElsewhere(standing);
  if (!settled) return null;
  if (kase.told.agreed_before !== undefined) return inform('told_before');
  return settle({ do: 'inform', topic: 'agreed_before', settled }, [
    { rule: 'settled_before', detail: settled.reference },
  ]);
}

/** What was agreed last for the article in question, in another conversation. */
function agreedElsewhere({ kase, spent, otherCases }: Standing): SettledBefore | null {
  const concerns = ({ given }: Settlement): boolean =>
    kase.sku === null || given?.sku == null || given.sku === kase.sku;
  const isElsewhere = ({ caseId }: Settlement): boolean =>
    otherCases.some((other) => other.caseId === caseId && !other.inThisConversation);
  const settled = spent.settlements.findLast(
    (each) => each.isAccepted && each.reference !== null && concerns(each) && isElsewhere(each),
  );
  if (!settled?.given || settled.reference === null) return null;
  return { remedy: settled.given.remedy, reference: settled.reference, at: settled.at };
}
