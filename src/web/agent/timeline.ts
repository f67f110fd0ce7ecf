import type { SealedEntry } from '../../domain/case/chain.ts';
import type { TrailLine } from '../../domain/negotiation/decision.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { FileShown } from '../shared/fileShown.ts';
import { clockWords, counted, dayWords, lowerFirst, plain, title } from '../shared/format.ts';
import { OUTCOME_WORDS, reasonWords, remedyWords, UNTAKEN_WORDS } from '../shared/words.ts';

interface Placed {
  /** The number of its entry: the same at every look, so nothing is shown twice. */
  n: number;
  at: string;
}

export interface MessageItem extends Placed {
  kind: 'message';
  by: 'buyer' | 'bot' | 'agent';
  agent: Agent | null;
  activityId: string;
  text: string;
  /** What the agent wrote, when the buyer got a translation of it. */
  original: string | null;
  pressed: boolean;
  files: FileShown[];
  /** Files that were refused, with the reason. */
  refused: string[];
  reading: Reading | null;
  /** Why the channel did not take it, as far as is on record. */
  failedBecause: string | null;
}

export interface OfferItem extends Placed {
  kind: 'offer';
  offer: Offer;
  /** Null when it was the bot's. */
  agent: Agent | null;
  approvedBy: Agent | null;
  trail: TrailLine[];
}

export interface NoteItem extends Placed {
  kind: 'note';
  agent: Agent;
  text: string;
}

export interface EventItem extends Placed {
  kind: 'event';
  text: string;
  detail: string | null;
  tone: 'plain' | 'important' | 'bad' | 'good';
}

export type TimelineItem = MessageItem | OfferItem | NoteItem | EventItem;

/** The conversation as it happened: messages with what was read in them, offers and everything else in its place. */
export function timelineOf(entries: readonly SealedEntry<Entry>[]): TimelineItem[] {
  const items: TimelineItem[] = [];
  const messages = new Map<string, MessageItem>();
  // An offer is on record before the words that make it, and is shown behind them.
  let offered: OfferItem | null = null;
  const flush = (): void => {
    if (offered) items.push(offered);
    offered = null;
  };
  const place: { [T in Entry['type']]?: (entry: Of<T>, placed: Placed) => void } = {
    said: (entry, placed) => {
      if (entry.by === 'buyer') flush();
      const message = messageOf(placed, entry);
      messages.set(message.activityId, message);
      items.push(message);
      flush();
    },
    photo_stored: (entry) => void messages.get(entry.activityId)?.files.push(entry),
    file_stored: (entry) => void messages.get(entry.activityId)?.files.push(entry),
    photo_refused: ({ activityId, name, because }) =>
      void messages.get(activityId)?.refused.push(`${name ?? 'A file'}: ${plain(because)}`),
    read: ({ activityIds, reading }) => {
      const last = messages.get(activityIds.at(-1) ?? '');
      if (last) last.reading = reading;
    },
    delivery_failed: ({ activityId, because }) => {
      const message = messages.get(activityId);
      if (message) message.failedBecause = because;
    },
    proposed: ({ decision: { next, trail } }, placed) => {
      if (next.do === 'offer')
        offered = { kind: 'offer', ...placed, offer: next.offer, agent: null, approvedBy: null, trail };
    },
    offered: ({ offer, agent, approvedBy }, placed) => {
      flush();
      offered = { kind: 'offer', ...placed, offer, agent, approvedBy, trail: [] };
    },
    noted: ({ agent, text }, placed) => void items.push({ kind: 'note', ...placed, agent, text }),
  };
  const add = <T extends Entry['type']>(entry: Of<T>, placed: Placed): void => {
    const placeIt = place[entry.type];
    const event = placeIt ? null : eventOf<T>(entry);
    placeIt?.(entry, placed);
    if (event) items.push({ kind: 'event', ...placed, detail: null, tone: 'plain', ...event });
  };
  for (const { n, at, content } of entries) add(content, { n, at });
  flush();
  return items;
}

type Said = Extract<Entry, { type: 'said' }>;

function messageOf(placed: Placed, said: Said): MessageItem {
  const common = {
    kind: 'message' as const,
    ...placed,
    activityId: said.activityId,
    refused: [],
    reading: null,
    failedBecause: null,
  };
  if (said.by === 'buyer') {
    return {
      ...common,
      by: 'buyer',
      agent: null,
      text: said.text === '' && said.untaken !== undefined ? UNTAKEN_WORDS[said.untaken] : said.text,
      original: null,
      pressed: said.choice !== null,
      files: [],
    };
  }
  const { text, attachments = [] } = said.utterance;
  const files = attachments.flatMap(({ name, contentType, url }) => {
    const sha256 = /[0-9a-f]{64}/.exec(url)?.[0];
    return sha256 === undefined ? [] : [{ sha256, name, contentType }];
  });
  const agent = said.by === 'agent' ? said.agent : null;
  const original = said.by === 'agent' ? (said.original?.text ?? null) : null;
  return { ...common, by: said.by, agent, text, original, pressed: false, files };
}

const ANSWERS = {
  accepted: 'accepted the offer',
  declined: 'declined the offer',
  lapsed: 'let the offer lapse',
  withdrawn: 'no longer has the offer: it was withdrawn',
} as const;

type Told = Pick<EventItem, 'text'> & Partial<Pick<EventItem, 'detail' | 'tone'>>;
type Of<T extends Entry['type']> = Extract<Entry, { type: T }>;

/** What is worth a line of its own; the other kinds show elsewhere, or concern nobody at the desk. */
const EVENTS: { [T in Entry['type']]?: (entry: Of<T>) => Told } = {
  edited: ({ was, text }) => ({
    text: 'The buyer changed a message',
    detail: `It said: “${was}”. It says: “${text}”`,
    tone: 'important',
  }),
  deleted: ({ was }) => ({
    text: 'The buyer deleted a message where it was written',
    detail: `It said: “${was}”`,
    tone: 'important',
  }),
  identified: (entry) => ({ text: `Order ${entry.order.number} proved by ${plain(entry.proof)}` }),
  identification_failed: () => ({ text: 'An order could not be proved', tone: 'bad' }),
  proved_further: (entry) => ({ text: `Also proved by ${plain(entry.proof)}`, tone: 'good' }),
  further_proof_failed: () => ({ text: 'A further fact that was asked for was wrong', tone: 'bad' }),
  detail_given: (entry) => ({ text: `${title(entry.detail)}: ${entry.text}` }),
  evidence_marked: ({ agent, title: name, has }) => ({
    text: `${agent.name} looked: “${name}” is ${has ? 'there' : 'missing'}`,
  }),
  answered: (entry) => ({
    text: `The buyer ${ANSWERS[entry.answer]}`,
    tone: entry.answer === 'accepted' ? 'good' : 'plain',
  }),
  handoff_requested: (entry) => ({
    text: `Handed over to a person: ${reasonWords(entry.reason, entry.subject).toLowerCase()}`,
    tone: 'important',
  }),
  handoff_accepted: (entry) => ({ text: `${entry.agent.name} took the case`, tone: 'important' }),
  handoff_returned: (entry) => ({
    text: `${entry.agent.name} gave the case back to the assistant`,
    detail: entry.note,
    tone: 'important',
  }),
  handoff_completed: (entry) => ({
    text: `${entry.agent.name} completed the case`,
    detail: entry.note,
    tone: 'important',
  }),
  transferred: (entry) => ({
    text: `${entry.agent.name} passed the case to ${entry.to.is === 'agent' ? entry.to.agent.name : `the team ${entry.to.team}`}`,
    detail: entry.note,
    tone: 'important',
  }),
  closed: (entry) => ({ text: `Closed: ${OUTCOME_WORDS[entry.outcome].toLowerCase()}`, tone: 'important' }),
  fulfilment_due: (entry) => ({ text: `To be carried out: ${lowerFirst(remedyWords(entry.remedy))}` }),
  fulfilment_done: (entry) => ({
    text: 'Carried out',
    detail: entry.reference === null ? null : `Reference ${entry.reference}`,
    tone: 'good',
  }),
  fulfilment_tried: (entry) => ({
    text: 'A try to carry it out failed and will be made again',
    detail: entry.because,
    tone: 'bad',
  }),
  fulfilment_failed: (entry) => ({ text: 'It could not be carried out', detail: entry.because, tone: 'bad' }),
  approval_requested: (entry) => ({
    text: `${entry.agent.name} asked for approval: ${lowerFirst(remedyWords(entry.offer.remedy, entry.offer.amount))}`,
    tone: 'important',
  }),
  approval_given: (entry) => ({ text: `${entry.agent.name} approved it`, tone: 'good' }),
  approval_refused: (entry) => ({
    text: `${entry.agent.name} did not approve it`,
    detail: entry.because,
    tone: 'bad',
  }),
  approval_withdrawn: () => ({ text: 'The request for approval was withdrawn' }),
  back_to_bot: () => ({ text: 'The buyer chose to go on with the assistant', tone: 'important' }),
  told_when: (entry) => ({
    text: `The buyer was told when a person answers: ${plain(entry.because)}`,
    detail:
      entry.from === null ? null : `From ${dayWords(entry.from, Date.now())}, ${clockWords(entry.from)}`,
  }),
  redacted: (entry) => ({
    text: `${entry.by.name} held back ${counted(entry.entries.length, 'entry', 'entries')} from an export`,
    detail: entry.because,
  }),
  exported: (entry) => ({
    text:
      entry.for === 'arbitration'
        ? `${entry.by.name} made a package for arbitration`
        : 'The buyer was given a copy of the conversation',
    tone: 'important',
  }),
  delivery_retried: (entry) => ({ text: `${entry.agent.name} sent a refused message again` }),
  turn_failed: (entry) => ({ text: 'The assistant could not answer', detail: entry.because, tone: 'bad' }),
};

const eventOf = <T extends Entry['type']>(entry: Of<T>): Told | null => EVENTS[entry.type]?.(entry) ?? null;
