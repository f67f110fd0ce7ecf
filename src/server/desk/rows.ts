import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { answerByOf, urgencyOf } from '../../domain/case/urgency.ts';
import { isInDanger } from '../../domain/requests/alarms.ts';
import { isPressing } from '../../domain/requests/subject.ts';
import { byUrgency } from '../../domain/telling/desk/byUrgency.ts';
import { handoffLabel, plain, SUBJECT_WORDS } from '../../domain/telling/words.ts';
import { besideOf, casesOfOrders, NO_OTHER_CASES, type CasesOfOrders } from './beside.ts';
import type { Counts, QueueRow, QueueView } from './wire.ts';

/** A case as a row of a list, beside the other cases of its order. */
export function toRow(
  summary: CaseSummary,
  policy: Policy,
  orders: CasesOfOrders = NO_OTHER_CASES,
): QueueRow {
  const { desk } = summary;
  const dispute = desk?.dispute ?? null;
  const clockStart = dispute?.since ?? desk?.firstOpenedAt ?? summary.openedAt;
  const runs = (summary.complaint !== null || dispute !== null) && summary.status !== 'closed';
  // A request at the marketplace would have to be answered by then, so it is worked towards from the first message on; it is a date to
  // tell once there is such a request.
  const deadline = runs ? answerByOf(clockStart, policy) : null;
  const waitingSince = summary.status === 'closed' ? null : (desk?.waitingSince ?? null);
  const value = desk?.value ?? null;
  const { alarm } = summary;
  const dangerDenied = desk?.dangerDenied ?? false;
  const alarmOver = alarm === 'safety' && dangerDenied && desk?.seenByTeam === true;
  const urgencyNow = urgencyOf(
    {
      waitingSince,
      answerBy: deadline,
      mood: { sentiment: summary.mood, intensity: desk?.moodIntensity ?? 0 },
      value,
      alarm: alarm !== null && !alarmOver,
      presses: isPressing(summary.handoffSubject),
    },
    policy,
  );
  // How calm somebody in danger writes says nothing of how they are.
  const hidesMood = alarm === 'self_harm' || isInDanger({ alarm, dangerDenied });
  return {
    caseId: summary.caseId,
    status: summary.status,
    channelId: summary.channelId,
    buyerName: summary.buyerName,
    orderNumber: summary.orderNumber,
    complaint: summary.complaint,
    handoffReason: summary.handoffReason,
    handoffSubject: summary.handoffSubject,
    alarm: summary.alarm,
    alarmOver,
    mood: hidesMood ? null : summary.mood,
    moodTrend: hidesMood ? 0 : (desk?.moodTrend ?? 0),
    waitingSince,
    answerBy: dispute === null ? null : deadline,
    dispute: dispute?.stage ?? null,
    value,
    offers: desk?.offers ?? { count: 0, last: null },
    agent:
      desk?.agentId != null && summary.agentName !== null
        ? { id: desk.agentId, name: summary.agentName }
        : null,
    beside: summary.status === 'closed' ? null : besideOf(summary, orders),
    team: desk?.team ?? null,
    language: desk?.language ?? null,
    lastSaid: desk?.lastSaid ?? null,
    buyerSaid: desk?.buyerSaid ?? null,
    handed: summary.status === 'closed' ? null : (desk?.handed ?? null),
    snoozed: desk?.snoozed ?? null,
    snoozeEndedAt: desk?.snoozeEndedAt ?? null,
    needsAnswer: needsAnswer(summary),
    closed: summary.closed,
    labels: desk?.labels ?? [],
    unread: desk?.unread ?? 0,
    refusedDeliveries: desk?.refusedDeliveries ?? 0,
    openedAt: summary.openedAt,
    updatedAt: summary.updatedAt,
    fulfilmentDue: summary.fulfilmentDue,
    approvalWanted: (desk?.openApprovals ?? 0) > 0,
    urgency: desk?.snoozed != null ? null : urgencyNow,
  };
}

/** How many cases there are in each list, `mine` for this agent. */
export function countsOf(cases: readonly CaseSummary[], agentId: string): Counts {
  const count = (isCounted: (summary: CaseSummary) => boolean): number => cases.filter(isCounted).length;
  return {
    waiting: count(isIn('waiting', agentId)),
    mine: count(isIn('mine', agentId)),
    answer: count(isIn('answer', agentId)),
    unanswered: count(needsAnswer),
    all: count(isIn('all', agentId)),
    tasks: count(({ fulfilmentDue }) => fulfilmentDue),
    approvals: count(({ desk }) => (desk?.openApprovals ?? 0) > 0),
    toldAway: count(({ status, desk }) => status === 'waiting' && desk?.toldAway === true),
  };
}

const isTheirs = ({ status, desk }: CaseSummary, agentId: string): boolean =>
  status === 'with_agent' && desk?.agentId === agentId;

/** Whoever has it has not answered since the buyer waits for them, a colleague gave it to them, or its snooze ended; nor snoozed it. */
export const needsAnswer = ({ status, desk }: CaseSummary): boolean =>
  status === 'with_agent' &&
  desk !== null &&
  desk.snoozed === null &&
  (desk.waitingSince !== null || desk.handed !== null || desk.snoozeEndedAt !== null);

/** Which active cases a list shows. */
export const isIn =
  (view: QueueView, agentId: string) =>
  (summary: CaseSummary): boolean => {
    const { status } = summary;
    switch (view) {
      case 'waiting':
        return status === 'waiting';
      case 'mine':
        return isTheirs(summary, agentId);
      case 'answer':
        return isTheirs(summary, agentId) && needsAnswer(summary);
      case 'all':
        return status === 'waiting' || status === 'with_agent';
      case 'closed':
        return false;
    }
  };

/** What to see to after a case: what needs this agent's own answer, and then who waits, each most urgent first. */
export function nextOf(
  cases: readonly CaseSummary[],
  { agentId, after, policy }: { agentId: string; after: string; policy: Policy },
): QueueRow | null {
  const orders = casesOfOrders(cases);
  const first = (view: QueueView): QueueRow | undefined =>
    cases
      .filter((summary) => summary.caseId !== after && isIn(view, agentId)(summary))
      .map((summary) => toRow(summary, policy, orders))
      .toSorted(byUrgency)[0];
  return first('answer') ?? first('waiting') ?? null;
}

/**
 * Whether a row is looked for by these words: the buyer's name, the order's number, what was last said and what the buyer said, why a person has it and what
 * they are to see to, and the shop's own labels.
 */
export function matches(row: QueueRow, query: string): boolean {
  const {
    buyerName,
    orderNumber,
    lastSaid,
    buyerSaid,
    caseId,
    handoffReason,
    handoffSubject,
    alarm,
    labels,
  } = row;
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const subjects = [handoffSubject, alarm].filter((subject) => subject !== null);
  const terms = [handoffReason ?? '', ...subjects].map(plain);
  const about = [...terms, handoffLabel(handoffReason ?? ''), ...subjects.map((each) => SUBJECT_WORDS[each])];
  const text = [buyerName, orderNumber, lastSaid?.text, buyerSaid?.text, caseId, ...labels, ...about]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
