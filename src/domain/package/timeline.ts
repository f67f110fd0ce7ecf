import type { SealedEntry } from '../case/chain.ts';
import type { OrderEventKind } from '../case/entries/care.ts';
import type { Entry } from '../case/entry.ts';
import type { PackageEvent, PackageMessage } from './document.ts';
import {
  ANSWERS,
  capital,
  channelTold,
  lower,
  OUTCOMES_TOLD,
  plain,
  PROOFS,
  handoffTold,
  remedyTold,
} from './words.ts';

type Sealed = SealedEntry<Entry>;
type Of<T extends Entry['type']> = Extract<Entry, { type: T }>;

/** Which message an event belongs to: the one that led to it, the one that told the buyer of it, or one by its id. */
type Beside = 'before' | 'after' | 'none' | { activityId: string };

interface Told {
  text: string;
  detail?: string | null;
  beside?: Beside;
}

const ORDER_EVENTS_TOLD: Record<OrderEventKind, string> = {
  shipped: 'The parcel was shipped',
  delayed: 'The parcel was reported as delayed',
  delivered: 'The parcel was reported as delivered',
  returned_to_sender: 'The parcel went back to the sender',
  refund_filed: 'A refund request was filed on the marketplace',
  dispute_opened: 'A dispute was opened on the marketplace',
  dispute_closed: 'The dispute on the marketplace was closed',
};

/** What happened, without what was said: that is the transcript. Notes between colleagues are not in it. */
export function timelineOf(
  entries: readonly Sealed[],
  transcript: readonly PackageMessage[],
): PackageEvent[] {
  const offers = offersIn(entries);
  const ids = messageNumbers(entries);
  const events: PackageEvent[] = [];
  for (const { n, at, content } of entries) {
    const told = tell(content, offers);
    if (!told) continue;
    const { text, detail = null, beside = 'none' } = told;
    const message =
      typeof beside === 'object' ? (ids.get(beside.activityId) ?? null) : besideOf(transcript, n, beside);
    events.push({ number: events.length + 1, n, at, text, detail, message });
  }
  return events;
}

/** The events of the record that are worth a line, each told in one. */
const EVENTS: { [T in Entry['type']]?: (entry: Of<T>, offers: Map<string, string>) => Told | null } = {
  opened: ({ conversation, earlier }) => ({
    text: 'The buyer began the conversation',
    detail: `${channelTold(conversation.channelId)}${earlier ? `; it goes on from case ${earlier.caseId}` : ''}`,
    beside: 'after',
  }),
  photo_stored: ({ activityId, name, contentType }) => ({
    text: 'The buyer sent a file',
    detail: name ?? contentType,
    beside: { activityId },
  }),
  file_stored: ({ activityId, name, contentType }) => ({
    text: 'The buyer sent a file',
    detail: name ?? contentType,
    beside: { activityId },
  }),
  edited: ({ activityId, was, text }) => ({
    text: 'The buyer changed a message',
    detail: `It said: “${was}”. It says: “${text}”`,
    beside: { activityId },
  }),
  deleted: ({ activityId, was }) => ({
    text: 'The buyer deleted a message where it was written; it stays in this record',
    detail: `It said: “${was}”`,
    beside: { activityId },
  }),
  photo_refused: ({ activityId, name, because }) => ({
    text: 'A file of the buyer was not kept',
    detail: `${name ?? 'Without a name'}: ${plain(because)}`,
    beside: { activityId },
  }),
  identified: ({ order, proof }) => ({
    text: `Order ${order.number} was proved to be the buyer's`,
    detail: `By ${PROOFS[proof]}`,
    beside: 'before',
  }),
  evidence_declined: () => ({ text: 'The buyer said that there will be no photo', beside: 'before' }),
  evidence_marked: ({ agent, has, title }) => ({
    text: `${agent.name} looked at the evidence: “${title}” is ${has ? 'there' : 'missing'}`,
  }),
  identification_failed: () => ({ text: 'An order could not be proved', beside: 'before' }),
  proved_further: ({ proof }) => ({
    text: "One more fact proved the order to be the buyer's",
    detail: `By ${PROOFS[proof]}`,
    beside: 'before',
  }),
  further_proof_failed: () => ({ text: 'One more fact that was asked for was wrong', beside: 'before' }),
  order_updated: ({ order }) => ({
    text: `The shop's record of the order changed: ${plain(order.tracking.status)}`,
    detail: order.tracking.number === null ? null : `Tracking number ${order.tracking.number}`,
  }),
  order_event: ({ kind, happenedAt }) => ({ text: ORDER_EVENTS_TOLD[kind], detail: `On ${happenedAt}` }),
  detail_given: ({ detail, text }) => ({
    text: `The buyer answered: ${plain(detail)}`,
    detail: text,
    beside: 'before',
  }),
  proposed: ({ decision: { next } }) =>
    next.do === 'offer'
      ? {
          text: `The assistant offered: ${lower(remedyTold(next.offer))}`,
          detail: `Open until ${next.offer.expiresAt}`,
          beside: 'after',
        }
      : null,
  offered: ({ agent, offer }) => ({
    text: `${agent.name} offered: ${lower(remedyTold(offer))}`,
    detail: `Open until ${offer.expiresAt}`,
    beside: 'after',
  }),
  answered: ({ offerId, answer }, offers) => ({
    text: `${offers.get(offerId) ?? 'An offer'} was ${ANSWERS[answer].replace(/^lapsed/u, 'left to lapse,')}`,
    beside: answer === 'accepted' || answer === 'declined' ? 'before' : 'none',
  }),
  handoff_requested: ({ reason, subject }) => ({
    text: 'The case was given to a person of the shop',
    detail: capital(handoffTold(reason, subject)),
    beside: 'before',
  }),
  handoff_accepted: ({ agent }) => ({ text: `${agent.name} took the case`, beside: 'none' }),
  transferred: ({ agent, to }) => ({
    text: `${agent.name} passed the case to ${to.is === 'agent' ? to.agent.name : `the team ${to.team}`}`,
  }),
  handoff_returned: ({ agent }) => ({ text: `${agent.name} gave the case back to the assistant` }),
  handoff_completed: ({ agent }) => ({ text: `${agent.name} ended their work on the case` }),
  back_to_bot: () => ({ text: 'The buyer chose to go on with the assistant', beside: 'before' }),
  told_when: () => ({ text: 'The buyer was told when a person answers', beside: 'before' }),
  fulfilment_due: ({ remedy }) => ({ text: `To be carried out: ${plain(remedy)}` }),
  fulfilment_done: ({ reference }) => ({
    text: 'What was agreed was carried out',
    detail: reference === null ? null : `Reference ${reference}`,
  }),
  fulfilment_failed: ({ because }) => ({ text: 'What was agreed could not be carried out', detail: because }),
  delivery_failed: ({ activityId, because }) => ({
    text: "A message did not reach the buyer's channel",
    detail: because,
    beside: { activityId },
  }),
  resolution_verified: () => ({ text: 'The buyer confirmed that it was put right', beside: 'before' }),
  hold_set: () => ({ text: 'The record was put on hold: nothing of it may be erased' }),
  hold_lifted: () => ({ text: 'The hold on the record was lifted' }),
  closed: ({ outcome }) => ({ text: `The case was closed: ${OUTCOMES_TOLD[outcome]}` }),
};

const tell = <T extends Entry['type']>(entry: Of<T>, offers: Map<string, string>): Told | null =>
  EVENTS[entry.type]?.(entry, offers) ?? null;

const offersIn = (entries: readonly Sealed[]): Map<string, string> =>
  new Map(
    entries.flatMap(({ content }) => {
      const offer =
        content.type === 'offered'
          ? content.offer
          : content.type === 'proposed' && content.decision.next.do === 'offer'
            ? content.decision.next.offer
            : null;
      return offer ? [[offer.id, remedyTold(offer)] as const] : [];
    }),
  );

function messageNumbers(entries: readonly Sealed[]): Map<string, number> {
  const said = entries.flatMap(({ content }) => (content.type === 'said' ? [content.activityId] : []));
  return new Map(said.map((activityId, index) => [activityId, index + 1]));
}

function besideOf(
  transcript: readonly PackageMessage[],
  n: number,
  beside: 'before' | 'after' | 'none',
): number | null {
  if (beside === 'none') return null;
  const message =
    beside === 'after'
      ? transcript.find((each) => each.n > n)
      : transcript.findLast((each) => each.n < n && each.by === 'buyer');
  return message?.number ?? null;
}
