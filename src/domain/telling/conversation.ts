import type { SealedEntry } from '../case/chain.ts';
import type { Agent, Entry } from '../case/entry.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { Reading } from '../vocabulary/reading.ts';
import { isCarriedOn, plain, saidOrShown } from './words.ts';

type Said = Extract<Entry, { type: 'said' }>;

/** A file that was kept, with the entry it came in. */
export interface SaidFile {
  n: number;
  at: Instant;
  by: 'buyer' | 'agent';
  name: string | null;
  contentType: string;
  sha256: string;
  /** Known of what a buyer sent. */
  bytes?: number;
}

/** One message, with all that later entries say of it. */
export interface Message {
  n: number;
  at: Instant;
  activityId: string;
  by: Said['by'];
  agent: Agent | null;
  /** As the buyer wrote or saw it. */
  text: string;
  /** BCP 47; null when nothing says which. */
  language: string | null;
  /** Of an agent's: what was written before it was translated for the buyer. Else what an agent was shown of it, English rather than another language. */
  translation: { text: string; language: string | null; model: string } | null;
  /** A button was pressed and not typed. */
  pressed: boolean;
  /** What the card of an offer showed beside the words. */
  card: { title: string; facts: { title: string; value: string }[] } | null;
  files: SaidFile[];
  /** Files that were not kept, each with the reason as it is on record. */
  refused: { name: string | null; because: string }[];
  reading: Reading | null;
  /** Why the channel did not take it, as far as is on record. */
  notDelivered: string | null;
  /** An agent was to send it by hand, and has not said that they did. */
  isUnsent: boolean;
}

/** Everything said in a case, and every file that was kept, in the order of the record. */
export interface Conversation {
  messages: Message[];
  files: SaidFile[];
  byActivity: ReadonlyMap<string, Message>;
}

/** A file that was not kept, and why. */
export const refusedWords = ({ name, because }: Message['refused'][number]): string =>
  `${name ?? 'A file'}: ${plain(because)}`;

export function conversationIn(entries: readonly SealedEntry<Entry>[]): Conversation {
  const byActivity = new Map<string, Message>();
  const messages: Message[] = [];
  const files: SaidFile[] = [];
  let isCarried = false;
  for (const { n, at, content } of entries) {
    if (content.type === 'opened') isCarried = isCarriedOn(content.conversation.channelId);
    else if (content.type === 'said') {
      const message = messageOf(content, n, at);
      if (isCarried && content.by !== 'buyer') change(message, NOT_SENT);
      messages.push(message);
      files.push(...message.files);
      byActivity.set(content.activityId, message);
    } else if (content.type === 'photo_stored' || content.type === 'file_stored') {
      const file = { ...content, n, at, by: 'buyer' as const };
      files.push(file);
      byActivity.get(content.activityId)?.files.push(file);
    } else note(content, byActivity);
  }
  return { messages, files, byActivity };
}

function messageOf(said: Said, n: number, at: Instant): Message {
  const { activityId, by } = said;
  const unknown = { reading: null, refused: [], notDelivered: null, isUnsent: false };
  if (said.by === 'buyer') {
    const { choice } = said;
    const text = saidOrShown(said);
    const own = { text, language: null, translation: null, pressed: choice !== null, card: null, files: [] };
    return { n, at, activityId, by, agent: null, ...own, ...unknown };
  }
  const { text, language, card, attachments = [] } = said.utterance;
  const files = attachments.flatMap(({ name, contentType, url }) => {
    const sha256 = /[0-9a-f]{64}/.exec(url)?.[0];
    return sha256 === undefined ? [] : [{ n, at, by: 'agent' as const, name, contentType, sha256 }];
  });
  const agent = said.by === 'agent' ? said.agent : null;
  const translation = said.by === 'agent' ? (said.original ?? null) : null;
  return {
    n,
    at,
    activityId,
    by,
    agent,
    text,
    language,
    translation,
    pressed: false,
    card,
    files,
    ...unknown,
  };
}

const NOT_SENT = { notDelivered: 'no agent has sent it', isUnsent: true };

/** What an entry says of messages that were there before it. */
function note(content: Entry, messages: ReadonlyMap<string, Message>): void {
  if (content.type === 'photo_refused')
    messages.get(content.activityId)?.refused.push({ name: content.name, because: content.because });
  else if (content.type === 'read') {
    const { activityIds, reading } = content;
    for (const id of activityIds) change(messages.get(id), { language: reading.language });
    change(messages.get(activityIds.at(-1) ?? ''), { reading });
  } else if (content.type === 'translated') {
    const message = messages.get(content.activityId);
    const { language, text, model } = content;
    const isBetter = language.toLowerCase().startsWith('en') || message?.translation === null;
    if (message?.by !== 'agent' && isBetter) change(message, { translation: { text, language, model } });
  } else if (content.type === 'delivery_failed')
    change(messages.get(content.activityId), { notDelivered: content.because });
  else if (content.type === 'delivered')
    for (const id of content.activityIds) change(messages.get(id), { notDelivered: null, isUnsent: false });
}

function change(message: Message | undefined, to: Partial<Message>): void {
  if (message) Object.assign(message, to);
}
