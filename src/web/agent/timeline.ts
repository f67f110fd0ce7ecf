import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import { conversationIn, type Message } from '../../domain/telling/conversation.ts';
import { detailFor, isFor, tellingOf } from '../../domain/telling/telling.ts';
import type { Told } from '../../domain/telling/told.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';

interface Placed {
  /** The number of its entry: the same at every look, so nothing is shown twice. */
  n: number;
  at: string;
}

export interface MessageItem extends Placed {
  kind: 'message';
  message: Message;
}

export interface OfferItem extends Placed {
  kind: 'offer';
  offer: Offer;
  /** Null when it was the bot's. */
  agent: Agent | null;
  approvedBy: Agent | null;
  why: readonly string[];
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
  tone: NonNullable<Told['tone']> | null;
}

export type TimelineItem = MessageItem | OfferItem | NoteItem | EventItem;

/** The conversation as it happened: messages with what was read in them, offers and everything else in its place. */
export function timelineOf(entries: readonly SealedEntry<Entry>[]): TimelineItem[] {
  const conversation = conversationIn(entries);
  const items: TimelineItem[] = [];
  // An offer is on record before the words that make it, and is shown behind them.
  let offered: OfferItem | null = null;
  const flush = (): void => {
    if (offered) items.push(offered);
    offered = null;
  };
  for (const { n, at, entry, told } of tellingOf(entries, conversation).filter((item) =>
    isFor(item, 'desk'),
  )) {
    const offer = offerIn(entry);
    if (offer) {
      flush();
      offered = { kind: 'offer', n, at, ...offer, why: told.why ?? [] };
    } else if (entry.type === 'said') {
      const message = conversation.byActivity.get(entry.activityId);
      if (entry.by === 'buyer') flush();
      if (message) items.push({ kind: 'message', n, at, message });
      flush();
    } else if (entry.type === 'noted')
      items.push({ kind: 'note', n, at, agent: entry.agent, text: entry.text });
    else if (!IN_A_MESSAGE.has(entry.type))
      items.push({
        kind: 'event',
        n,
        at,
        text: told.title,
        detail: detailFor('desk', told),
        tone: told.tone ?? null,
      });
  }
  flush();
  return items;
}

/** What a message itself shows. */
const IN_A_MESSAGE: ReadonlySet<Entry['type']> = new Set([
  'photo_stored',
  'file_stored',
  'photo_refused',
  'read',
  'delivery_failed',
  'proposed',
]);

function offerIn(entry: Entry): Pick<OfferItem, 'offer' | 'agent' | 'approvedBy'> | null {
  if (entry.type === 'offered')
    return { offer: entry.offer, agent: entry.agent, approvedBy: entry.approvedBy };
  if (entry.type !== 'proposed' || entry.decision.next.do !== 'offer') return null;
  return { offer: entry.decision.next.offer, agent: null, approvedBy: null };
}
