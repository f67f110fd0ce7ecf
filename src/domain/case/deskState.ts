import type { Agent, Entry } from './entry.ts';
import { isUndone, personIn, type PersonNews } from './reach/people.ts';
import type { Original, Passed } from './entries/desk.ts';
import { folding, type Steps } from './entries/folding.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { Offer } from '../vocabulary/remedy.ts';

/** An offer that waits, or waited, for somebody else's approval. */
export interface Approval {
  requestId: string;
  agent: Agent;
  offer: Offer;
  passed: Passed[];
  /** Why it is asked for, for whoever approves. */
  because: string | null;
  /** What is said to the buyer with it, as they will read it. */
  words: string | null;
  /** What the words were before they were translated; null when they were not. */
  original: Original | null;
  requestedAt: Instant;
  status: 'open' | 'given' | 'refused' | 'withdrawn';
  by: Agent | null;
}

/** The last that the buyer sent: `text` is empty where it held no words. */
export interface BuyerSaid {
  text: string;
  kind: 'words' | 'button' | 'file' | 'other';
  at: Instant;
  /** A button did it, whatever words the channel shows for that. */
  pressed: boolean;
}

/** A colleague gave the case to whoever has it now, or completed it, who has not answered in it yet. */
export interface HandedOver {
  by: Agent;
  /** The id of whoever got it. */
  to: string;
  note: string | null;
  at: Instant;
}

/** What of a case matters to the people at the desk alone. */
export interface DeskState {
  /** The team it was given to; null when anybody may take it. */
  team: string | null;
  /** Messages of the buyer since a person was asked for, or last wrote. */
  unread: number;
  /** Since when the buyer waits for words of a person: the first of those messages, or the handoff; null while they do not. */
  unreadSince: Instant | null;
  /** Null while the buyer has said nothing. */
  buyerSaid: BuyerSaid | null;
  handed: HandedOver | null;
  /** Whoever has it has nothing to do until then, or, where `until` is null, until the buyer writes. */
  snoozed: { until: Instant | null } | null;
  /** When the time came until which it was snoozed; null while that did not happen, and once somebody answered. */
  snoozeEndedAt: Instant | null;
  /** The shop's own labels, in the order in which they were set. */
  labels: string[];
  /** Who completed it; null while it is not, and where no person did. */
  completedBy: Agent | null;
  approvals: Approval[];
  /** What channels refused and nobody has sent again. */
  refused: string[];
  /** When the buyer was last told when a person answers. */
  toldWhenAt: Instant | null;
  /** The last they were told is that nobody is there. */
  toldAway: boolean;
  /** Who came to the conversation and who left it, oldest first; the last of them. */
  people: PersonNews[];
  /** Ids of what agents said last, so that the same words sent twice are said once. */
  said: string[];
}

export const EMPTY_DESK: DeskState = {
  team: null,
  unread: 0,
  unreadSince: null,
  buyerSaid: null,
  handed: null,
  snoozed: null,
  snoozeEndedAt: null,
  labels: [],
  completedBy: null,
  approvals: [],
  refused: [],
  toldWhenAt: null,
  toldAway: false,
  people: [],
  said: [],
};

const APPROVALS_KEPT = 20;
const REFUSED_KEPT = 20;
const SAID_KEPT = 40;
const PEOPLE_KEPT = 20;

const NEWS: Steps<DeskState> = {
  said: (desk, entry, at) => {
    if (entry.by === 'bot') return desk;
    return entry.by === 'agent'
      ? { ...seen(desk), said: [...desk.said, entry.activityId].slice(-SAID_KEPT) }
      : {
          ...desk,
          unread: desk.unread + 1,
          unreadSince: desk.unreadSince ?? at,
          buyerSaid: { text: entry.text, kind: kindOf(entry), at, pressed: entry.choice !== null },
          snoozed: null,
        };
  },
  // Whoever waited for a person waits for their words now.
  handoff_accepted: (desk) => ({ ...desk, ...UNSNOOZED, handed: null, team: null, toldAway: false }),
  answered: (desk, { answer }) =>
    answer === 'accepted' && desk.buyerSaid?.pressed === true ? withoutPress(desk) : desk,
  transferred: (desk, { agent, to, note }, at) =>
    to.is === 'team'
      ? { ...desk, ...UNSNOOZED, team: to.team, handed: null }
      : { ...desk, ...UNSNOOZED, team: null, handed: handedOver(agent, to.agent, note, at) },
  reopened: (desk, { agent }) => ({
    ...desk,
    completedBy: null,
    handed: desk.handed?.to === agent.id ? desk.handed : null,
  }),
  snoozed: (desk, { until }) => ({ ...desk, snoozed: { until }, snoozeEndedAt: null }),
  snooze_ended: (desk, { agent }, at) => ({
    ...desk,
    snoozed: null,
    snoozeEndedAt: agent === null ? at : null,
  }),
  labelled: (desk, { set, taken }) => ({
    ...desk,
    labels: [...new Set([...desk.labels, ...set])].filter((label) => !taken.includes(label)),
  }),
  noted: (desk, { agent }) => (agent.id === desk.handed?.to ? { ...desk, handed: null } : desk),
  handoff_returned: (desk) => seen({ ...desk, ...UNSNOOZED, ...NOBODY_TOLD }),
  handoff_completed: (desk, { agent }) => ({ ...desk, ...UNSNOOZED, completedBy: agent }),
  handoff_requested: (desk, _entry, at) => ({
    ...seen({ ...desk, ...UNSNOOZED, ...NOBODY_TOLD }),
    unreadSince: at,
  }),
  back_to_bot: (desk) => seen({ ...desk, ...UNSNOOZED, ...NOBODY_TOLD }),
  told_when: (desk, { because }, at) => ({
    ...desk,
    toldWhenAt: at,
    toldAway: because !== 'somebody_here',
  }),
  approval_requested: (desk, entry, at) => {
    const { type: _, because = null, words = null, original = null, ...request } = entry;
    const said = { because, words, original };
    const approval: Approval = { ...request, ...said, requestedAt: at, status: 'open', by: null };
    return { ...desk, approvals: [...desk.approvals, approval].slice(-APPROVALS_KEPT) };
  },
  approval_given: (desk, { requestId, agent }) => decided(desk, requestId, 'given', agent),
  approval_refused: (desk, { requestId, agent }) => decided(desk, requestId, 'refused', agent),
  approval_withdrawn: (desk, { requestId }) => decided(desk, requestId, 'withdrawn', null),
  delivery_failed: (desk, { activityId }) => ({
    ...desk,
    refused: [...withoutOne(desk.refused, activityId), activityId].slice(-REFUSED_KEPT),
  }),
  delivered: (desk, { activityIds }) => ({
    ...desk,
    refused: desk.refused.filter((id) => !activityIds.includes(id)),
  }),
  delivery_retried: (desk, { activityId }) => ({ ...desk, refused: withoutOne(desk.refused, activityId) }),
};
const applyNews = folding(NEWS);

export const foldDesk = (desk: DeskState, entry: Entry, at: Instant): DeskState =>
  entry.type in NEWS ? applyNews(withPerson(desk, entry, at), entry, at) : desk;

/** The approvals of a case that somebody has still to decide on. */
export const openApprovals = ({ desk }: { desk: DeskState }): Approval[] =>
  desk.approvals.filter(({ status }) => status === 'open');

type ApprovalWithdrawn = NonNullable<Extract<Entry, { type: 'approval_withdrawn' }>['because']>;

/** Nobody can decide any more on what was asked for in a case that ends or goes back, or in which another remedy is given. */
export const approvalsWithdrawn = (kase: { desk: DeskState }, because: ApprovalWithdrawn): Entry[] =>
  openApprovals(kase).map(({ requestId }) => ({ type: 'approval_withdrawn', requestId, because }));

function withPerson(desk: DeskState, entry: Entry, at: Instant): DeskState {
  const last = desk.people.at(-1);
  if (last?.did === 'completed' && isUndone({ at: last.at, by: desk.completedBy }, { entry, at }))
    return { ...desk, people: desk.people.slice(0, -1) };
  const person = personIn(entry);
  return person ? { ...desk, people: [...desk.people, { at, ...person }].slice(-PEOPLE_KEPT) } : desk;
}

const seen = (desk: DeskState): DeskState => ({
  ...desk,
  unread: 0,
  unreadSince: null,
  handed: null,
  snoozeEndedAt: null,
});

/** Accepting by a button asks nothing: the assistant has answered it, and only what came before still waits. */
function withoutPress(desk: DeskState): DeskState {
  const unread = Math.max(0, desk.unread - 1);
  const beganWithIt = unread === 0 && desk.unreadSince === desk.buyerSaid?.at;
  return { ...desk, unread, unreadSince: beganWithIt ? null : desk.unreadSince };
}

/** Nothing is known of the people who will answer, and nobody was told. */
const NOBODY_TOLD = { team: null, toldWhenAt: null, toldAway: false } as const;

const UNSNOOZED = { snoozed: null, snoozeEndedAt: null } as const;

/** Whoever moves a case to themselves knows that they did. */
const handedOver = (by: Agent, to: Agent, note: string | null, at: Instant): HandedOver | null =>
  by.id === to.id ? null : { by, to: to.id, note, at };

function kindOf({
  text,
  choice,
  attachments,
}: Extract<Entry, { type: 'said'; by: 'buyer' }>): BuyerSaid['kind'] {
  if (text.trim() !== '') return 'words';
  if (choice !== null) return 'button';
  return attachments.length > 0 ? 'file' : 'other';
}

const withoutOne = (ids: readonly string[], id: string): string[] => ids.filter((each) => each !== id);

const decided = (
  desk: DeskState,
  requestId: string,
  status: Approval['status'],
  by: Agent | null,
): DeskState => ({
  ...desk,
  approvals: desk.approvals.map((each) => (each.requestId === requestId ? { ...each, status, by } : each)),
});
