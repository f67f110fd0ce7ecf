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
  /** What these words offer; null when they offer nothing. */
  offered: Offered | null;
}

/** An offer whose words are not there, as where they could not be worded. */
export interface OfferItem extends Placed {
  kind: 'offer';
  offered: Offered;
}

export interface Offered {
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
export function timelineOf(entries: readonly SealedEntry<Entry>[], zone: string): TimelineItem[] {
  const conversation = conversationIn(entries);
  const items: TimelineItem[] = [];
  // An offer is on record before the words that make it, and is shown with them.
  let made: OfferItem | null = null;
  let words: MessageItem | null = null;
  const flush = (): void => {
    if (made && words) words.offered = made.offered;
    else if (made) items.push(made);
    made = null;
    words = null;
  };
  for (const { n, at, entry, told } of tellingOf(entries, zone, conversation).filter((item) =>
    isFor(item, 'desk'),
  )) {
    const offer = offerIn(entry);
    if (offer) {
      flush();
      made = { kind: 'offer', n, at, offered: { ...offer, why: told.why ?? [] } };
    } else if (entry.type === 'said') {
      const message = conversation.byActivity.get(entry.activityId);
      if (entry.by === 'buyer' || at !== made?.at) flush();
      if (!message) continue;
      const item: MessageItem = { kind: 'message', n, at, message, offered: null };
      items.push(item);
      // The last of what is said in one breath makes it, or the first that shows its card.
      if (made && entry.by !== 'buyer') words = item;
      if (message.card !== null) flush();
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
  'article_noted',
  'detail_given',
  'seen',
  'delivery_failed',
  'proposed',
]);

function offerIn(entry: Entry): Omit<Offered, 'why'> | null {
  if (entry.type === 'offered')
    return { offer: entry.offer, agent: entry.agent, approvedBy: entry.approvedBy };
  if (entry.type !== 'proposed' || entry.decision.next.do !== 'offer') return null;
  return { offer: entry.decision.next.offer, agent: null, approvedBy: null };
}
