import { PAGE_CHANNEL } from '../../vocabulary/message.ts';
import type { Decision, OpenElsewhere, SettledBefore, TrailLine } from '../decision.ts';
import { asksToSomeEnd, inform, settle, withLapse } from '../proposals.ts';
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
  const [first] = otherCases
    .flatMap((other) => {
      const { withPersonSince: since, inThisConversation, status } = other;
      const isWithTeam = status === 'waiting' || status === 'with_agent';
      return isWithTeam && !inThisConversation && since !== null
        ? [{ ...other, withPersonSince: since }]
        : [];
    })
    .toSorted(byWhoHasIt);
  return first ?? null;
}

/** What somebody has before what waits for somebody, and then the one that came to the team first. */
const byWhoHasIt = (one: WithTeam, other: WithTeam): number =>
  Number(other.status === 'with_agent') - Number(one.status === 'with_agent') ||
  one.withPersonSince.localeCompare(other.withPersonSince);

type WithTeam = Pick<OtherCase, 'status'> & { withPersonSince: string };

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

/**
 * The same article is on offer in another conversation, and beside that nothing may be offered here: it is told what and until when, and
 * how to get there. Whoever goes on here goes to a person, who is told of it as well.
 */
export const offeredElsewhere: Rule = (standing) => {
  const { kase, order, reading } = standing;
  if (kase.complaint === null || kase.offers.length > 0 || kase.returned) return null;
  const opens = openElsewhere(standing);
  if (!order || !opens || asksToSomeEnd(standing, order)) return null;
  const trail: TrailLine[] = [{ rule: 'offer_waits', detail: `open until ${opens.until}` }];
  if (kase.told.offer_waits === undefined || reading.request === 'case_status')
    return settle({ do: 'inform', topic: 'offer_waits', opens }, trail);
  return withLapse(standing, { do: 'hand_over', reason: 'ladder_exhausted', opens }, trail);
};

function openElsewhere(standing: Standing): OpenElsewhere | null {
  const { now, otherCases } = standing;
  const open = ofArticleElsewhere(standing).findLast(
    ({ openUntil }) => openUntil !== null && Date.parse(openUntil) > Date.parse(now),
  );
  if (!open?.given || open.openUntil === null) return null;
  const { caseId, given, openUntil } = open;
  const onPage = otherCases.find((other) => other.caseId === caseId)?.channelId === PAGE_CHANNEL;
  return { caseId, remedy: given.remedy, until: openUntil, onPage };
}

/** What was agreed last for the article in question, in another conversation. */
function agreedElsewhere(standing: Standing): SettledBefore | null {
  const settled = ofArticleElsewhere(standing).findLast(
    ({ isAccepted, reference }) => isAccepted && reference !== null,
  );
  if (!settled?.given || settled.reference === null) return null;
  return { remedy: settled.given.remedy, reference: settled.reference, at: settled.at };
}

/** What the article in question was given, or is being offered, in other conversations. */
const ofArticleElsewhere = ({ kase, spent, otherCases }: Standing): Settlement[] =>
  spent.settlements.filter(
    ({ given, caseId }) =>
      (kase.sku === null || given?.sku == null || given.sku === kase.sku) &&
      otherCases.some((other) => other.caseId === caseId && !other.inThisConversation),
  );
